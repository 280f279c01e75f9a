import { describe, expect, test } from 'vitest';
import { rawNumber } from '../emulator/raw-number.ts';
import { tried } from '../harness/property-runs.ts';
import { type Played, play, type Scenario } from './scenario.ts';

const warnings = ({ step }: Played) =>
  step.log.annotations.filter(({ message }) => message.includes('"xcom"')).map(({ message }) => message);

const read = (xcom: string, version: string, transport: string, scenario: Scenario) =>
  play({
    airflowVersion: version,
    ...scenario,
    inputs: { transport, xcom },
    restApi: { pathLimit: null, ...scenario.restApi },
  });

const REST = ['invoke-rest-api', 'web-session'] as const;
const across = <T>(versions: readonly T[]) =>
  versions.flatMap((version) => REST.map((transport) => [version, transport] as const));

describe('numbers in XComs', () => {
  const values = {
    id: rawNumber('1234567890123456789'),
    odd: [rawNumber('9007199254740993'), rawNumber('1e+16'), rawNumber('1.0'), 0.5],
    text: '1e400 NaN',
  };
  const etl = { tasks: [{ taskId: 'load', xcom: { return_value: values } }] };

  // Before 2.10 the value is Python's str() of it.
  test.concurrent.each(tried(across(['2.8.1', '2.10.3', '3.0.6']), 3))(
    'of Airflow %s over %s keep every digit',
    async (version, transport) => {
      const played = await read('load', version, transport, { dags: { etl } });
      expect(played.step.outputs['xcom']).toContain('"id":1234567890123456789');
      expect(played.step.outputs['xcom']).toContain('"odd":[9007199254740993,1e+16,1.0,0.5]');
      expect(played.step.outputs['xcom']).toContain('"text":"1e400 NaN"');
      expect(warnings(played)).toEqual([]);
    },
  );

  const nonFinite = {
    tasks: [{ taskId: 'load', xcom: { return_value: { loss: [Number.NaN, -Infinity], text: 'NaN' } } }],
  };

  const forms = [
    ...across(['2.8.1', '2.10.3']).map((each) => [...each, 'bare'] as const),
    ['2.10.3', 'invoke-rest-api', 'json-string'] as const,
  ];
  test.concurrent.each(tried(forms, 2))(
    'NaN of Airflow %s over %s is null, with one warning (%s)',
    async (version, transport, form) => {
      const played = await read('load', version, transport, {
        dags: { etl: nonFinite },
        restApi: { nonFinite: form },
      });
      expect(played.step.outputs).toMatchObject({
        outcome: 'success',
        xcom: '{"load":{"loss":[null,null],"text":"NaN"}}',
      });
      expect(warnings(played)).toEqual([
        'NaN and Infinity are not JSON, so they are null in the output "xcom": in load.',
      ]);
    },
  );
});

describe('XComs of a mapped task', () => {
  const etl = {
    tasks: [
      {
        taskId: 'm',
        mapped: {
          count: 3,
          xcoms: [{ return_value: 1, rows: 'a' }, { rows: null }, { return_value: { n: rawNumber('3.0') } }],
        },
      },
    ],
  };

  test.concurrent.each(tried(across(['2.7.2', '2.10.3', '3.0.6', '3.2.1']), 3))(
    'of Airflow %s over %s: the list, and one of them',
    async (version, transport) => {
      const played = await read('m\nm[2]\nm[0]:rows\nm:rows\nm[5]', version, transport, { dags: { etl } });
      // Before 2.10 a value comes as text, and what is no list or dict stays one.
      const isText = version === '2.7.2';
      const one = isText ? '"1"' : '1';
      const nothing = isText ? '"None"' : 'null';
      expect(played.step.outputs['xcom']).toBe(
        `{"m":[${one},null,{"n":3.0}],"m[2]":{"n":3.0},"m[0]:rows":"a","m:rows":["a",${nothing},null],"m[5]":null}`,
      );
      expect(warnings(played)).toEqual([
        'XCom values are null in the output "xcom": Airflow has no m[1], m[2]:rows, m[5].',
      ]);
    },
  );

  test.concurrent('of Airflow 2.5.1, whose API does not give them, are null and one warning', async () => {
    const played = await read('m\nm[0]', '2.5.1', 'web-session', { dags: { etl } });
    expect(played.step.outputs).toMatchObject({ outcome: 'success', xcom: '{"m":null,"m[0]":null}' });
    expect(warnings(played)).toEqual([
      'XCom values are null in the output "xcom": m, m[0] could not be read (Airflow gives values of mapped tasks from version 2.7 on).',
    ]);
    expect(played.requests.some(({ airflow }) => airflow?.path.includes('/xcomEntries/'))).toBe(false);
  });
});
