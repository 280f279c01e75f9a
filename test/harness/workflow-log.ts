import { createMasker } from './runner-masks.ts';

/** An annotation as the runner records it. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: string;
}

export interface WorkflowLog {
  /** What a reader of the log sees: groups as `▸`, annotations as `Error: `, masks applied. */
  readonly lines: readonly string[];
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  /** Outputs set by the deprecated stdout command: nothing may ever arrive here. */
  readonly strayCommands: readonly string[];
}

const unescapeData = (text: string) => text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%');
const unescapeProperty = (text: string) => unescapeData(text.replace(/%3A/g, ':').replace(/%2C/g, ','));

/**
 * Interprets what a step printed as the runner does: workflow commands in both syntaxes, stop-commands, masks. `known`: secrets
 * of the workflow, which the runner masks from the start.
 * Source: actions/runner, src/Runner.Common/ActionCommand.cs and src/Runner.Worker/ActionCommandManager.cs.
 */
export function interpretLog(text: string, known: readonly string[] = []): WorkflowLog {
  const lines: string[] = [];
  const annotations: Annotation[] = [];
  const masks: string[] = [];
  const strayCommands: string[] = [];
  let stopToken = '';
  let depth = 0;
  let mask = createMasker(known);
  const show = (line: string) => lines.push(`${'  '.repeat(depth)}${mask(line)}`);

  // StreamReader.ReadLine ends a line at \n, \r or \r\n.
  for (const line of text.replace(/(\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/)) {
    const command = parseCommand(line, stopToken);
    if (stopToken !== '') {
      if (command?.name === stopToken.toLowerCase()) stopToken = '';
      show(line);
      continue;
    }
    switch (command?.name) {
      case undefined:
        show(line);
        break;
      case 'stop-commands':
        show(line);
        stopToken = command.data;
        break;
      case 'add-mask':
        masks.push(unescapeData(command.data));
        mask = createMasker([...known, ...masks]);
        break;
      case 'group':
        show(`▸ ${unescapeData(command.data)}`);
        depth = 1;
        break;
      case 'endgroup':
        depth = 0;
        break;
      case 'debug':
        show(`##[debug]${unescapeData(command.data)}`);
        break;
      case 'error':
      case 'warning':
      case 'notice': {
        const { title, file, line: at } = command.properties;
        annotations.push({
          level: command.name,
          message: unescapeData(command.data),
          ...(title === undefined ? {} : { title: unescapeProperty(title) }),
          ...(file === undefined ? {} : { file: unescapeProperty(file) }),
          ...(at === undefined ? {} : { line: at }),
        });
        show(`${command.name[0]?.toUpperCase()}${command.name.slice(1)}: ${unescapeData(command.data)}`);
        break;
      }
      default:
        strayCommands.push(line);
    }
  }
  return { lines, annotations, masks, strayCommands };
}

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const REGISTERED = [
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice'],
  ...['remove-matcher', 'save-state', 'set-env', 'set-output', 'stop-commands', 'warning'],
];

/** `::name a=b,c=d::data` at the start of a line, else `##[name a=b;c=d]data` anywhere in it; only registered names count. */
function parseCommand(line: string, stopToken: string): Command | undefined {
  const registered = new Set([...REGISTERED, ...(stopToken === '' ? [] : [stopToken.toLowerCase()])]);
  const read = (info: string, data: string, separator: string): Command | undefined => {
    const space = info.indexOf(' ');
    const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
    if (!registered.has(name)) return undefined;
    const pairs = (space < 0 ? '' : info.slice(space + 1))
      .split(separator)
      .map((pair) => /^\s*([^=]+)=(.+)$/.exec(pair))
      .filter((pair) => pair !== null)
      .map((pair) => [pair[1] ?? '', pair[2] ?? ''] as const);
    return { name, properties: Object.fromEntries(pairs), data };
  };
  const text = line.trimStart();
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  const v2 = end < 0 ? undefined : read(text.slice(2, end), text.slice(end + 2), ',');
  if (v2 !== undefined) return v2;
  const start = line.indexOf('##[');
  const close = start < 0 ? -1 : line.indexOf(']', start);
  return close < 0 ? undefined : read(line.slice(start + 3, close), line.slice(close + 1), ';');
}
