import { expect, test } from 'vitest';
import { proseBlocks } from '../../../../src/report/summary/prose.ts';

test('the first line is a paragraph, lines with a dash are a list, indented ones are code, others are paragraphs', () => {
  const text = [
    'It failed.',
    '- one',
    '- two',
    'What to do:',
    '  dags/etl.py',
    '    line 2',
    'The end.',
    '- three',
  ];
  expect(proseBlocks('<b>Why</b> ', text.join('\n'))).toEqual([
    '<p><b>Why</b> It failed.</p>',
    '<ul>\n<li>one</li>\n<li>two</li>\n</ul>',
    '<p>What to do:</p>',
    '```text\n  dags/etl.py\n    line 2\n```',
    '<p>The end.</p>',
    '<ul>\n<li>three</li>\n</ul>',
  ]);
});

test('code directly after a list, and a list directly after code, stay apart', () => {
  expect(proseBlocks('', 'It failed.\n- one\n  code\n- two')).toEqual([
    '<p>It failed.</p>',
    '<ul>\n<li>one</li>\n</ul>',
    '```text\n  code\n```',
    '<ul>\n<li>two</li>\n</ul>',
  ]);
});

test('after a hundred lines it says how many more there are', () => {
  const lines = (count: number) =>
    ['It failed.', ...Array.from({ length: count }, (_, i) => `line ${i}`)].join('\n');
  expect(proseBlocks('', lines(100))).toHaveLength(101);
  expect(proseBlocks('', lines(102)).slice(-2)).toEqual(['<p>line 99</p>', '<p>… and 2 more lines</p>']);
});
