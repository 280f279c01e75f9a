import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLineTail } from '../../../../src/airflow/logs/line-tail.ts';

test('the last lines are kept however the text is cut into pieces', () => {
  const pieces = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 40 }), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(pieces, fc.integer({ min: 0, max: 12 }), (texts, maxLines) => {
      const tail = createLineTail(maxLines);
      for (const text of texts) tail.add(text);
      const lines = texts.join('').split('\n');
      if (lines.at(-1) === '') lines.pop();
      expect(tail.end()).toEqual({
        lines: maxLines === 0 ? [] : lines.slice(-maxLines),
        isCut: lines.length > maxLines,
      });
    }),
    { numRuns: 1000 },
  );
});
