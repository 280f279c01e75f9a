import { expect, test } from 'vitest';
import type { Capability } from '../../../../src/airflow/client.ts';
import { reportTransportLimits } from '../../../../src/dag-run/readiness/transport-limits.ts';
import type { Inputs } from '../../../../src/inputs/inputs.ts';
import { createSimulation, environmentIs, planWith } from '../simulation.ts';

/** What is said before the trigger by a transport without these capabilities. */
function tell(without: readonly Capability[], changes: Partial<Inputs>, taskLogGroup?: string) {
  const simulation = createSimulation({ without });
  const environment = environmentIs('AVAILABLE', { taskLogGroup });
  reportTransportLimits(planWith(changes).inputs, environment, simulation.context);
  return [...simulation.warnings.map((line) => `warning: ${line}`), ...simulation.lines];
}

const xcomOf = (line: string, mapIndex?: number) => ({
  line,
  taskId: 'load',
  mapIndex,
  key: 'return_value',
});
const NO_LOGS =
  'The invoke-rest-api transport cannot read task logs, and their log group in CloudWatch Logs is not known (logs).';

test.each<[string, readonly Capability[], Partial<Inputs>, readonly string[]]>([
  [
    'a re-run that could not find its predecessor',
    ['list-runs', 'clear'],
    { onRerun: 'resume' },
    [
      'warning: The invoke-rest-api transport cannot find the run of an earlier attempt on this Airflow version (on-rerun: resume).',
    ],
  ],
  ['no re-run at all', ['list-runs', 'clear'], { onRerun: 'new' }, []],
  ['a run to attach to', ['list-runs'], { onRerun: 'attach', attach: 'nightly' }, []],
  [
    'XComs and all logs',
    ['xcom', 'mapped-xcom', 'task-logs'],
    { xcom: [xcomOf('load'), xcomOf('load[3]', 3)], logs: 'all' },
    [
      'warning: The invoke-rest-api transport cannot read XComs (xcom); nor read task logs, whose log group in CloudWatch Logs is not known (logs: all).',
    ],
  ],
  [
    'an XCom of one instance',
    ['mapped-xcom'],
    { xcom: [xcomOf('load'), xcomOf('load[3]', 3)] },
    [
      'warning: The invoke-rest-api transport cannot read XComs of mapped tasks on this Airflow version (xcom: load[3]).',
    ],
  ],
  ['an XCom that may be of a mapped task', ['mapped-xcom'], { xcom: [xcomOf('load')] }, []],
  ['the logs that are read by default', ['task-logs'], {}, [NO_LOGS]],
  ['no logs', ['task-logs'], { logs: 'none' }, []],
  ['a run that is not waited for', ['task-logs'], { waitForCompletion: false, logs: 'all' }, []],
])('before the trigger, of %s', (_, without, changes, expected) => {
  expect(tell(without, changes)).toEqual(expected);
});

test.each(['failed', 'all'] as const)('nothing is said of logs (%s) that CloudWatch Logs keeps', (logs) => {
  expect(tell(['task-logs'], { logs }, 'airflow-prod-Task')).toEqual([]);
});
