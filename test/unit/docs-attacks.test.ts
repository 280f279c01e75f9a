import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { Attack } from '../hostile/attack.ts';

const { attacks } = vi.hoisted(() => ({ attacks: [] as Attack[] }));

vi.mock('../hostile/attack.ts', () => ({
  testAttacks: (_: string, cases: readonly Attack[]) => attacks.push(...cases),
}));

const folder = new URL('../hostile/', import.meta.url);
for (const file of readdirSync(folder).filter((name) => name.endsWith('.test.ts'))) {
  const url = new URL(file, folder);
  // The others play their cases when they are loaded.
  if (readFileSync(url, 'utf8').includes("from './attack.ts'")) await import(url.href);
}
const names = attacks.map(({ name }) => name);

const page = readFileSync(new URL('../../docs/THREAT-MODEL.md', import.meta.url), 'utf8');
const [, section = ''] = page.split('## Attacks that are carried out');
const promises = (section.split('\n## ')[0] ?? '')
  .split('\n')
  .filter((line) => /^\| (?!Promise|---)/.test(line));

test('each promise of the threat model names attacks of the hostile suite', () => {
  expect(promises).toHaveLength(10);
  for (const promise of promises) {
    const named = [...promise.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    expect(named.length, promise).toBeGreaterThan(2);
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  }
});

test('attacks have names of their own, and each says what it may not lead to', () => {
  expect(names.length).toBeGreaterThan(200);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(attacks.filter(({ mayNot }) => mayNot.length === 0)).toEqual([]);
});
