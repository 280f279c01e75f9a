import type { Stage } from '../harness/step.ts';
import { interpretLog } from '../harness/workflow-log.ts';
import { type AttackResult, countRuns } from './attack-result.ts';
import { CONF_MARKS, FORGED, GITHUB_TOKEN, OTHER_SECRET, PASSWORD, WORKFLOW_SECRET } from './canaries.ts';
import { findReadable } from './readable.ts';
import { showPage } from './shown-page.ts';

const OUTCOMES = [
  ...['success', 'failed', 'timed-out', 'cancelled', 'triggered'],
  ...['skipped', 'validated', 'not-ready', 'error'],
];
const MIB = 1024 * 1024;
/** An idle step holds 80 to 100 MiB; the most is 225, for two megabytes of JSON that are a million values. */
const MEMORY = 300 * MIB;
/** SIGINT to the end of a process that six workers share two cores with; it is idle within a second or two, the report included. */
const CANCEL_MS = 5_000;

/** What holds after every attack, whatever it was; each broken promise as one line. */
export async function findViolations(result: AttackResult): Promise<readonly string[]> {
  return [
    ...result.missed.map((why) => `the attack did not take place: ${why}`),
    ...checkEnd(result),
    ...checkMemory(result),
    ...checkLog('log', result.step, result),
    ...checkLog('post log', result.step.post, result),
    ...checkFiles(result),
    ...checkReach(result),
    ...checkRuns(result),
    ...(await checkPages(result)),
  ];
}

/** Both stages end by themselves, with 0 or 1, and main says how it went. */
function checkEnd({ step }: AttackResult): readonly string[] {
  const { exitCode, signal, endedWithinMs, outputs, post } = step;
  const wasKilledByCase = signal === 'SIGKILL' && endedWithinMs !== undefined && endedWithinMs < 1_000;
  const wrong: string[] = [];
  if (!wasKilledByCase) {
    if (exitCode !== 0 && exitCode !== 1) wrong.push(`main ended with ${exitCode ?? signal}`);
    if (!OUTCOMES.includes(outputs['outcome'] ?? '')) wrong.push(`outcome is ${outputs['outcome']}`);
    const passes = ['success', 'triggered', 'skipped', 'validated'].includes(outputs['outcome'] ?? '');
    if (passes !== (exitCode === 0)) wrong.push(`exit code ${exitCode} with ${outputs['outcome']}`);
  }
  if (post.exitCode !== 0) wrong.push(`post ended with ${post.exitCode ?? post.signal}`);
  if (endedWithinMs !== undefined && endedWithinMs > CANCEL_MS)
    wrong.push(`ended ${Math.round(endedWithinMs)} ms after SIGINT`);
  return wrong;
}

/** What each stage held at most; nobody could measure one that was killed. */
function checkMemory({ step }: AttackResult): readonly string[] {
  return [step, step.post].flatMap(({ usage, signal }, index) => {
    const stage = index === 0 ? 'main' : 'post';
    if (usage === undefined) return signal === null ? [`the memory of ${stage} was not measured`] : [];
    return usage.peakBytes > MEMORY ? [`${stage} held ${Math.round(usage.peakBytes / MIB)} MiB`] : [];
  });
}

/** Secrets that the runner knows from the start. */
const knownMasks = ({ mwaa }: AttackResult): readonly string[] => [
  WORKFLOW_SECRET,
  GITHUB_TOKEN,
  mwaa.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
];

const allSecrets = (result: AttackResult): readonly string[] => [
  ...new Set([...result.secrets, ...result.mwaa.secrets(), ...knownMasks(result), OTHER_SECRET, PASSWORD]),
];

const findConf = (text: string): readonly string[] => CONF_MARKS.filter((mark) => text.includes(mark));

const brief = (secret: string) => `${secret.slice(0, 6)}...`;

/** The log as the runner shows it: nothing secret, nothing that acts, not too long, and an annotation for a failure. */
function checkLog(name: string, stage: Stage, result: AttackResult): readonly string[] {
  const log = interpretLog(stage.raw, knownMasks(result));
  const shown = [...log.lines, ...log.annotations.map(({ title, message }) => `${title}\n${message}`)].join(
    '\n',
  );
  const wrong = [
    ...findReadable(log.lines.join('\n'), allSecrets(result)).map(
      (secret) => `${name} shows the secret ${brief(secret)}`,
    ),
    ...findConf(shown).map((mark) => `${name} shows the conf value ${mark}`),
    ...log.strayCommands.map((line) => `${name} holds the command ${line.slice(0, 80)}`),
    ...log.masks
      .filter((mask) => mask.includes(FORGED) || mask.length < 8)
      .map((mask) => `${name} masks ${JSON.stringify(mask)}`),
    ...log.annotations
      .filter(({ message, title = '', file = '' }) =>
        [message.slice(0, 8), title.slice(0, 8), file].some((text) => text.startsWith(FORGED)),
      )
      .map(({ level, message }) => `${name} has a forged ${level}: ${message.slice(0, 60)}`),
    ...log.lines
      .filter((line) => /^\s*▸ FORGED/.test(line))
      .map((line) => `${name} has a forged group: ${line}`),
    ...tellDefect(log.lines.filter((line) => !line.startsWith('##[debug]')).join('\n')).map(
      (line) => `${name} tells a defect: ${line.slice(0, 200)}`,
    ),
  ];
  if (Buffer.byteLength(stage.raw) > 2 * MIB) wrong.push(`${name} has ${Buffer.byteLength(stage.raw)} bytes`);
  if (name === 'log' && stage.exitCode === 1 && !log.annotations.some(({ level }) => level === 'error'))
    wrong.push('main fails without an error annotation');
  return wrong;
}

function tellDefect(shown: string): readonly string[] {
  return shown
    .split('\n')
    .filter((line) =>
      /defect of the action|unexpected error in the action|maximum call stack|\bnode:internal\/|^\s*at .*dist\/(main|post)\/|FATAL ERROR|heap out of memory|UnhandledPromise|triggerUncaught|unsettled top-level await/i.test(
        line,
      ),
    );
}

/** Outputs and state: within the runner's limits, nothing secret; a mask does not reach into them. */
function checkFiles(result: AttackResult): readonly string[] {
  const { step } = result;
  // A name that a DAG's author chose is told as it is: the step does not know the workflow's secrets.
  const secrets = allSecrets(result).filter((secret) => secret !== WORKFLOW_SECRET);
  const size = Object.values(step.outputs).reduce((sum, value) => sum + value.length * 2, 0);
  const outputs = Object.entries(step.outputs);
  return [
    ...(size > MIB ? [`the outputs have ${size} bytes`] : []),
    ...[
      ['outputs', outputs],
      ['state', Object.entries(step.state)],
      ['outputs of post', Object.entries(step.post.outputs)],
    ].flatMap(([name, entries]) => {
      const text = (entries as readonly (readonly [string, string])[])
        .map(([, value]) => `${value}\n${undoJson(value)}`)
        .join('\n');
      return [
        ...findReadable(text, secrets).map((secret) => `${name} hold the secret ${brief(secret)}`),
        ...findConf(text).map((mark) => `${name} hold the conf value ${mark}`),
      ];
    }),
    ...outputs.filter(([, value]) => value === FORGED).map(([name]) => `the output ${name} is forged`),
  ];
}

const undoJson = (text: string) => text.replace(/\\(["\\/])/g, '$1');

/** No connection to a host that nobody configured. */
function checkReach({ reached, configured }: AttackResult): readonly string[] {
  const known = new Set(
    configured.flatMap((host) => [
      host,
      host.replace('127.0.0.1', 'localhost'),
      host.replace('localhost', '127.0.0.1'),
    ]),
  );
  return reached.filter((host) => !known.has(host)).map((host) => `${host} was reached`);
}

function checkRuns({ mwaa, runsBefore }: AttackResult): readonly string[] {
  const created = countRuns(mwaa) - runsBefore;
  return created > 1 ? [`${created} runs were created`] : [];
}

/** The summary as the runner masks it and GitHub shows it, and the comments, which nobody masks. */
async function checkPages(result: AttackResult): Promise<readonly string[]> {
  const { step, github } = result;
  const masks = [...knownMasks(result), ...interpretLog(step.raw).masks];
  const secrets = allSecrets(result);
  const pages = [
    ['the summary', step.summary, masks],
    ...github.writes.map(({ body }) => ['a comment', readBody(body), []] as const),
  ] as const;
  const found = await Promise.all(
    pages.map(async ([name, markdown, known]) => {
      const { text: shown, links, images, calls } = await showPage(markdown, known);
      return [
        ...findReadable(shown, secrets).map((secret) => `${name} shows the secret ${brief(secret)}`),
        ...findConf(`${markdown}\n${shown}`).map((mark) => `${name} shows the conf value ${mark}`),
        ...tellDefect(shown).map((line) => `${name} tells a defect: ${line.slice(0, 120)}`),
        ...(Buffer.byteLength(markdown) > MIB ? [`${name} has ${Buffer.byteLength(markdown)} bytes`] : []),
        ...images.map((address) => `${name} loads ${address}`),
        ...(name === 'a comment' ? calls : []).map((call) => `${name} calls ${call}`),
        ...links
          .filter((address) => !isOwnLink(address, result))
          .map((address) => `${name} links to ${address}`),
      ];
    }),
  );
  const long = github.writes.map(({ body }) => readBody(body)).filter((body) => body.length > 65_536);
  return [...found.flat(), ...long.map((body) => `a comment has ${body.length} characters`)];
}

/** Links of ours lead to Airflow's pages, the workflow run and the documentation. */
function isOwnLink(address: string, { mwaa }: AttackResult): boolean {
  const url = URL.parse(address);
  if (url === null) return address.startsWith('#');
  return (
    url.protocol === 'https:' &&
    ['github.com', 'docs.aws.amazon.com', mwaa.webserverHostname].includes(url.host)
  );
}

function readBody(text: string): string {
  try {
    return String(JSON.parse(text).body ?? text);
  } catch {
    return text;
  }
}
