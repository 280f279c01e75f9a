import { expect, test } from 'vitest';
import { DiagramNames } from '../../../../src/report/summary/diagram-text.ts';
import { drawFlowchart } from '../../../../src/report/summary/flowchart.ts';
import { drawGantt } from '../../../../src/report/summary/gantt.ts';
import { at, dagTask, sampleTask } from '../sample-report.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const linesOf = (markdown = '') => markdown.split('\n').map((line) => line.trim());
const endsAt = Date.parse(at(0));

test.each([
  ['seconds within two hours', 2 * HOUR - 1, '%H:%M:%S'],
  ['minutes from two hours on', 2 * HOUR, '%H:%M'],
  ['minutes within a day', DAY - 1, '%H:%M'],
  ['days from a day on', DAY, '%d %b %H:%M'],
])('the axis of a timeline has %s', (_, seconds, format) => {
  const gantt = drawGantt([sampleTask('load', 'success', [0, seconds])], endsAt);
  expect(linesOf(gantt?.markdown)).toContain(`axisFormat ${format}`);
});

test('a bar of a task group says how many tasks it stands for, and that of one task does not', () => {
  const many = Array.from({ length: 60 }, (_, i) => sampleTask(`all.each_${i}`, 'success', [i, i + 1]));
  const gantt = drawGantt([...many, sampleTask('alone', 'failed', [60, 70])], endsAt);
  expect(gantt).toMatchObject({ shown: 2, total: 2, isFolded: true, names: '' });
  const start = endsAt;
  expect(linesOf(gantt?.markdown).filter((line) => / :/.test(line))).toEqual([
    `✓ all (60 tasks) 1 min :done, t0, ${start}, ${start + 60_000}`,
    `✗ alone 10 s :crit, t1, ${start + 60_000}, ${start + 70_000}`,
  ]);
});

test('a bar of mapped instances says how many they are, and one that still runs ends with the page', () => {
  const mapped = [0, 1].map((mapIndex) => sampleTask('each', 'success', [mapIndex, 5], { mapIndex }));
  const running = { ...sampleTask('load', 'running', [3, 4]), endDate: undefined };
  const gantt = drawGantt([...mapped, running], endsAt + 63_000);
  expect(linesOf(gantt?.markdown).filter((line) => / :/.test(line))).toEqual([
    `✓ each (2 mapped) 5 s :done, t0, ${endsAt}, ${endsAt + 5_000}`,
    `▶ load 1 min :active, t1, ${endsAt + 3_000}, ${endsAt + 63_000}`,
  ]);
});

test('without a task that has started there is no timeline', () => {
  expect(drawGantt([sampleTask('load', null, [-1, -1])], endsAt)).toBeUndefined();
});

const chain = (length: number) =>
  Array.from({ length }, (_, i) => dagTask(`t${i}`, ...(i + 1 < length ? [`t${i + 1}`] : [])));

test.each([
  [6, 'flowchart LR'],
  [7, 'flowchart LR'],
  [8, 'flowchart TB'],
])('a graph of %i tasks in one line is a %s', (length, first) => {
  expect(linesOf(drawFlowchart(chain(length), [])?.markdown)).toContain(first);
});

test('a graph of 120 tasks is drawn task by task, and one of more is not', () => {
  const flat = (length: number) => Array.from({ length }, (_, i) => dagTask(`all.t${i}`));
  expect(drawFlowchart(flat(120), [])).toMatchObject({ isFolded: false });
  expect(drawFlowchart(flat(121), [])).toMatchObject({ isFolded: true });
  expect(drawFlowchart([], [])).toBeUndefined();
});

test('twenty names that cannot be drawn are explained, and the others are counted', () => {
  const names = new DiagramNames();
  const say = (count: number) => {
    for (let i = 0; i < count; i += 1) names.show(`"${i}"`);
    return names.explain().split(' · ').at(-1);
  };
  expect(say(20)).toBe('name 20: <code>&quot;19&quot;</code>');
  expect(say(22)).toBe('2 more');
  expect(new DiagramNames().explain()).toBe('');
});

test('a box says how many instances and failures it stands for, and that of one task says neither', () => {
  const each = (states: readonly string[]) =>
    states.map((state, mapIndex) => sampleTask('each', state, [0, 1], { mapIndex }));
  const boxesOf = (states: readonly string[]) =>
    linesOf(
      drawFlowchart(
        [dagTask('alone'), dagTask('each')],
        [sampleTask('alone', 'failed', [0, 1]), ...each(states)],
      )?.markdown,
    ).filter((line) => /^n\d+\[/.test(line));
  expect(boxesOf(['success', 'success'])).toEqual(['n0["✗ alone"]', 'n1["✓ each<br>2 mapped"]']);
  expect(boxesOf(['success', 'failed'])).toEqual(['n0["✗ alone"]', 'n1["✗ each<br>2 mapped, 1 failed"]']);
});
