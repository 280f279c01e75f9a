import * as core from '@actions/core';
import { cutLine } from '../core/foreign-text.ts';
import { hideSecret, type Mask, SHORTEST_HIDDEN } from '../core/redaction/redaction.ts';
import { CommandGuard } from './command-guard.ts';
import { readContext } from './context.ts';
import { requestIdToken } from './id-token.ts';
import { toPrintableLines } from './printable.ts';
import type { AnnotationPlace, Runner } from './runner.ts';

/** Longer than any line of the action's own; a longer one quotes foreign text. */
const LINE_LIMIT = 8_000;

/** The Runner of this process: prints to standard output and writes the files that the runner's variables name. */
export function createGitHubRunner(): Runner {
  const guard = new CommandGuard((text) => process.stdout.write(text));
  const print = (text: string) => {
    for (const line of toPrintableLines(text)) guard.print(cutLine(line, LINE_LIMIT));
  };
  const command = (send: () => void) => guard.command(send);
  // Without the runner's file, @actions/core prints a command instead.
  const fileCommand = (file: string, send: () => void) =>
    (process.env[file] ?? '') === '' ? command(send) : send();
  const annotate =
    (send: typeof core.error) =>
    (message: string, place: AnnotationPlace = {}) =>
      command(() => send(toPrintableLines(message).join('\n'), toProperties(place)));
  const mask: Mask = (secret, kind) => {
    hideSecret(secret, kind);
    // The runner matches masks line by line, so each line of a secret needs its own; a short line would match ordinary words.
    const lines = secret.split(/\r?\n/).filter((line) => line.trim().length >= SHORTEST_HIDDEN);
    for (const part of new Set(lines)) {
      hideSecret(part, kind);
      command(() => core.setSecret(part));
    }
  };

  const context = readContext(process.env);

  return {
    context,
    // Untrimmed: the indentation of a YAML conf's first line counts.
    input: (name) => core.getInput(name, { trimWhitespace: false }),
    setOutput: (name, value) => fileCommand('GITHUB_OUTPUT', () => core.setOutput(name, value)),
    saveState: (name, value) => fileCommand('GITHUB_STATE', () => core.saveState(name, value)),
    readState: (name) => core.getState(name),
    mask,
    info: print,
    debug: (line) => {
      if (core.isDebug()) command(() => core.debug(toPrintableLines(cutLine(line, LINE_LIMIT)).join('\n')));
    },
    error: annotate(core.error),
    warn: annotate(core.warning),
    printGroup: (title, lines) => {
      command(() => core.startGroup(toPrintableLines(title).join(' ')));
      for (const line of lines) print(line);
      command(() => core.endGroup());
    },
    writeSummary: async (markdown) => {
      if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return;
      await core.summary.emptyBuffer().addRaw(markdown).write({ overwrite: true });
    },
    idToken: (audience, agents, signal) =>
      requestIdToken({ audience, agents, mask, context, env: process.env }, signal),
    close: () => guard.close(),
  };
}

function toProperties(place: AnnotationPlace): core.AnnotationProperties {
  return {
    ...(place.title === undefined ? {} : { title: toPrintableLines(place.title).join(' ') }),
    ...(place.file === undefined ? {} : { file: place.file }),
    ...(place.line === undefined ? {} : { startLine: place.line }),
  };
}
