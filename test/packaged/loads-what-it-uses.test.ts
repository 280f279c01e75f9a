import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';
import { play, quickDag } from './scenario.ts';

/** What stands in the code of a package, and nowhere else in dist/bundle. */
const MARKS: Readonly<Record<string, string>> = {
  yaml: 'Composer = class',
  'the CloudWatch Logs client': 'CloudWatchLogsClient = class',
  octokit: 'Octokit = class',
  'the ambient credential chain': 'credential-provider-node - defaultProvider',
  undici: 'extends DispatcherBase',
  ajv: 'Ajv = class',
};

const dist = fileURLToPath(new URL('../../dist/bundle', import.meta.url));

function findMarks(texts: readonly string[]): readonly string[] {
  return Object.keys(MARKS).filter((name) => texts.some((text) => text.includes(MARKS[name] ?? '')));
}

/** The text of each file of dist/bundle that a process loaded, as V8 tells when it counts coverage. */
function readLoaded(folder: string): readonly string[] {
  const urls = readdirSync(folder).flatMap((file) => {
    const { result } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      readonly result: readonly { readonly url: string }[];
    };
    return result.map(({ url }) => url).filter((url) => url.includes('/dist/bundle/'));
  });
  return urls.map((url) => readFileSync(fileURLToPath(url), 'utf8'));
}

/** Plays a step and tells which of these packages it loaded. */
async function findLoaded(inputs: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const folder = createTemporaryFolder('loaded');
  const { step } = await play({ dags: { etl: quickDag }, inputs, env: { NODE_V8_COVERAGE: folder } });
  expect(step.outputs['outcome']).toBe('success');
  const loaded = readLoaded(folder);
  expect(loaded.length).toBeGreaterThan(1);
  return findMarks(loaded);
}

test('every mark stands in dist/bundle', () => {
  const files = readdirSync(dist).filter((name) => name.endsWith('.js'));
  const texts = files.map((name) => readFileSync(join(dist, name), 'utf8'));
  expect(findMarks(texts)).toEqual(Object.keys(MARKS));
});

test('the common path loads none of what other steps need', async () => {
  expect(await findLoaded({})).toEqual([]);
});

test('a conf in YAML loads what reads YAML, and nothing else of these', async () => {
  expect(await findLoaded({ conf: 'day: 2026-11-20' })).toEqual(['yaml']);
});
