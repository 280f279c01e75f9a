import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isExpression, readActionMetadata } from '../../scripts/action-metadata.ts';
import { absolutePath, derivedFiles } from '../../scripts/readme-tables.ts';
import { inputDefaults } from '../../src/inputs/input-defaults.ts';
import { outputNames } from '../../src/report/outputs.ts';
import { parse } from './inputs/given.ts';

const metadata = readActionMetadata();

test.each(derivedFiles.map((file) => [file.path, file] as const))('%s is up to date', (_, file) => {
  const text = readFileSync(absolutePath(file), 'utf8');
  expect(text, 'Run "npm run docs"').toBe(file.derive(metadata, text));
});

test('the code reads exactly the inputs of action.yml', async () => {
  const read = new Set<string>();
  await parse({}, { onRead: (name) => read.add(name) });
  expect([...read].sort()).toEqual(Object.keys(metadata.inputs).sort());
});

test('the defaults in the code are those of action.yml', () => {
  const literal = (text = '') => (isExpression(text) ? '' : text);
  const wanted = Object.entries(metadata.inputs).map(([name, input]) => [name, literal(input.default)]);
  expect(inputDefaults).toEqual(Object.fromEntries(wanted));
});

test('the outputs in the code are those of action.yml, in its order', () => {
  const advice = 'Edit outputNames and PLAIN in src/report/outputs.ts, or action.yml';
  expect(outputNames, advice).toEqual(Object.keys(metadata.outputs));
});

test('every input has one group, and the groups are those of the README', () => {
  expect(metadata.groups.flatMap(({ names }) => names)).toEqual(Object.keys(metadata.inputs));
  const titles = ['What to run', 'Access', 'Waiting', 'Safety', 'Readiness', 'Report'];
  expect(metadata.groups.map(({ title }) => title)).toEqual(titles);
});

test('exactly two inputs are required, and neither has a default', () => {
  const required = Object.entries(metadata.inputs).filter(([, input]) => input.required === true);
  expect(required.map(([name, input]) => [name, input.default])).toEqual([
    ['environment', undefined],
    ['dag-id', undefined],
  ]);
});

test('the action runs on Node 24, and its second stage always', () => {
  expect(metadata.runs).toMatchObject({ using: 'node24', 'post-if': 'always()' });
});

test('every input and output has a description that ends as a sentence', () => {
  const all = [...Object.values(metadata.inputs), ...Object.values(metadata.outputs)];
  expect(all.filter(({ description }) => !description.trim().endsWith('.'))).toEqual([]);
});
