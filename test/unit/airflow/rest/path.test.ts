import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRestPath, requireId } from '../../../../src/airflow/rest/path.ts';
import { ActionError } from '../../../../src/core/errors.ts';
import { propertyRuns } from '../../../harness/property-runs.ts';

const isRefused = (id: string): boolean => {
  try {
    requireId('DAG run id', id);
    return false;
  } catch (error) {
    expect(error).toBeInstanceOf(ActionError);
    return true;
  }
};

describe('paths of the REST API', () => {
  test('the plain style leaves alone what may stand in a path', () => {
    expect(formatRestPath(['dags', 'etl', 'dagRuns', 'manual__2025-01-01T00:00:00+00:00'], 'plain')).toBe(
      '/dags/etl/dagRuns/manual__2025-01-01T00:00:00+00:00',
    );
  });

  test('the encoded style is encodeURIComponent', () => {
    expect(formatRestPath(['dags', 'etl', 'dagRuns', 'manual__2025-01-01T00:00:00+00:00'], 'encoded')).toBe(
      '/dags/etl/dagRuns/manual__2025-01-01T00%3A00%3A00%2B00%3A00',
    );
  });

  test.each(['', '.', '..', '~', 'a/b', 'a\\b', 'a\nb', '\u0000', '\ud800', 'x'.repeat(251)])(
    '%j is refused',
    (id) => {
      expect(isRefused(id)).toBe(true);
    },
  );

  test.each(['plain', 'encoded'] as const)('any id is refused or comes back (%s)', (style) => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string(),
          fc.constantFrom('?', '#', '%2F', 'a?b=c', ';', ' '),
        ),
        (id) => {
          if (isRefused(id)) return;
          const path = formatRestPath(['dags', id, 'dagRuns'], style);
          const url = new URL(`https://airflow.test/api/v2${path}?limit=1`);
          expect(url.pathname.split('/').map(decodeURIComponent)).toEqual([
            '',
            'api',
            'v2',
            'dags',
            id,
            'dagRuns',
          ]);
          expect(url.search).toBe('?limit=1');
        },
      ),
      { numRuns: propertyRuns(100) },
    );
  });
});
