import { expect, test } from 'vitest';
import type { ImportError } from '../../../../src/airflow/model.ts';
import {
  exceptionLine,
  lastLines,
  nameFiles,
  pickImportError,
} from '../../../../src/dag-run/readiness/import-error.ts';

const broken = (filename: string, stackTrace = 'Traceback\nValueError: x\n'): ImportError => ({
  filename,
  stackTrace,
});
const others = [broken('/usr/local/airflow/dags/alpha.py'), broken('/usr/local/airflow/dags/beta.py')];

test.each<
  [
    string,
    { dagId: string; fileloc: string | undefined },
    readonly ImportError[],
    string | undefined,
    boolean,
  ]
>([
  [
    "the DAG's own file",
    { dagId: 'x', fileloc: '/usr/local/airflow/dags/beta.py' },
    others,
    '/usr/local/airflow/dags/beta.py',
    true,
  ],
  [
    'its path inside the bundle',
    { dagId: 'x', fileloc: '/usr/local/airflow/dags/team/beta.py' },
    [...others, broken('team/beta.py')],
    'team/beta.py',
    true,
  ],
  [
    'a file named like the DAG',
    { dagId: 'Be-Ta', fileloc: undefined },
    others,
    '/usr/local/airflow/dags/beta.py',
    false,
  ],
  [
    'a traceback that names the DAG',
    { dagId: 'sales_v2', fileloc: undefined },
    [...others, broken('f.py', 'in DAG("sales_v2")\nE: x')],
    'f.py',
    false,
  ],
  [
    "a path that contains the DAG's name",
    { dagId: 'sales', fileloc: undefined },
    [...others, broken('/dags/sales/main.py')],
    '/dags/sales/main.py',
    false,
  ],
  ['the only one', { dagId: 'x', fileloc: undefined }, [broken('/dags/f.py')], '/dags/f.py', false],
  ['none of several', { dagId: 'sales', fileloc: undefined }, others, undefined, false],
  [
    'none when the file is known and imports',
    { dagId: 'sales', fileloc: '/dags/x_main.py' },
    [broken('/dags/f.py')],
    undefined,
    false,
  ],
])('picks %s', (_, dag, errors, filename, isCertain) => {
  const finding = pickImportError(dag, errors);
  expect(finding.error?.filename).toBe(filename);
  expect(finding.isCertain).toBe(isCertain);
  expect(finding.files).toHaveLength(errors.length);
});

test('the end of a traceback is what is shown', () => {
  const stackTrace = `${Array.from({ length: 40 }, (_, i) => `line ${i}`).join('\r\n')}\nKeyError: 'x'\n\n`;
  expect(lastLines(stackTrace)).toHaveLength(15);
  expect(exceptionLine(broken('f.py', stackTrace))).toBe("KeyError: 'x'");
  expect(exceptionLine(broken('f.py', ''))).toBe('');
});

test('an exception with several lines is named by its first', () => {
  const stackTrace = [
    'Traceback (most recent call last):',
    '  File "/dags/f.py", line 3, in <module>',
    'pydantic.ValidationError: 1 validation error for Settings',
    'bucket',
    '  Field required',
  ].join('\n');
  expect(exceptionLine(broken('f.py', stackTrace))).toBe(
    'pydantic.ValidationError: 1 validation error for Settings',
  );
  const words = 'Cycle detected in DAG: etl.\nFaulty task: load';
  expect(exceptionLine(broken('f.py', words))).toBe('Faulty task: load');
});

test('a long list of files is cut', () => {
  expect(nameFiles(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toBe('a, b, c, d, e and 2 more');
});
