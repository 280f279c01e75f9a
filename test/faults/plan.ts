import type { Fault } from '../emulator/fault.ts';
import type { SettingsInput } from '../emulator/settings.ts';
import type { Ending } from '../harness/step.ts';
import type { FaultRate } from './fault-injector.ts';
import { drawInterruptedScenario, drawScenario, type Scenario } from './scenario.ts';
import { createSeededRandom, type SeededRandom } from './seeded-random.ts';

/** When the step is ended from outside: so long after its start, or after its first trigger has arrived. */
export interface Interruption {
  readonly how: Ending;
  readonly after: 'start' | 'trigger';
  readonly ms: number;
}

/** Everything that is decided before a run begins; a seed always gives the same. */
export interface Plan {
  readonly seed: number;
  readonly airflowVersion: string;
  readonly transport: 'auto' | 'invoke-rest-api' | 'web-session' | 'cli';
  readonly credentials: 'oidc' | 'ambient';
  readonly dagId: string;
  readonly scenario: Scenario;
  readonly faultRate: FaultRate;
  readonly interruption: Interruption | undefined;
  readonly onCancel: 'stop' | 'leave';
  /** Whether some way that the step may use is a REST API: only that can stop a run. */
  readonly hasRest: boolean;
  readonly settings: SettingsInput;
  readonly inputs: Readonly<Record<string, string>>;
  /** A value in the run's conf that may appear nowhere. */
  readonly confValue: string;
  /** A generous bound on each stage. */
  readonly limitMs: number;
}

const VERSIONS = ['2.4.3', '2.5.1', '2.7.2', '2.9.2', '2.10.3'] as const;
/** Without a REST API on MWAA. */
const OLD_VERSIONS = ['1.10.12', '2.0.2', '2.2.2'] as const;

/** Draws the run of a seed. */
export function drawPlan(seed: number): Plan {
  const random = createSeededRandom(`plan ${seed}`);
  const transport = random.pick(['auto', 'invoke-rest-api', 'web-session', 'cli']);
  const isOld = (transport === 'auto' || transport === 'cli') && random.chance(0.15);
  // Otherwise both majors as often.
  const airflowVersion = isOld
    ? random.pick(OLD_VERSIONS)
    : random.chance(0.5)
      ? '3.0.6'
      : random.pick(VERSIONS);
  const credentials = random.chance(0.8) ? 'oidc' : 'ambient';
  const interruption = random.chance(0.35) ? drawInterruption(random) : undefined;
  const deny = drawDenied(transport, random);
  const isDenied = deny.some((action) => action === 'CreateWebLoginToken');
  const means = { hasRest: transport !== 'cli' && !isOld && !isDenied, isOld };
  const { hasRest } = means;
  const scenario =
    interruption === undefined ? drawScenario(means, random) : drawInterruptedScenario(means, random);
  const faultRate = drawFaultRate(random);
  const onCancel = random.chance(0.65) ? 'stop' : 'leave';
  const confValue = `conf-${random.between(1e9, 9e9)}`;
  return {
    seed,
    airflowVersion,
    transport,
    credentials,
    dagId: transport !== 'invoke-rest-api' && random.chance(0.1) ? `etl_${'long_'.repeat(12)}name` : 'etl',
    scenario,
    faultRate,
    interruption,
    onCancel,
    hasRest,
    settings: {
      iam: { deny },
      restApi: {
        timeLimitMs: 3_000,
        limitError: random.pick(['RestApiServerException', 'InternalServerException']),
        tps: random.pick([null, null, 3]),
      },
      sts: { credentialLifetimeMs: random.pick([null, null, 15_000]) },
      web: {
        sessionLifetimeMs: random.pick([12 * 3_600_000, 10_000]),
        cliTokenLifetimeMs: random.pick([60_000, 10_000]),
        expiredSession: random.pick(['unauthorized', 'login-redirect']),
      },
      cli: { noise: random.pick(['none', 'usual', 'loud']) },
    },
    inputs: {
      // With `attach` a conf would be refused.
      ...('attach' in scenario.inputs ? {} : { conf: JSON.stringify({ password: confValue }) }),
      transport,
      'on-cancel': onCancel,
      ...(deny.includes('GetEnvironment') && random.chance(0.5) ? { 'airflow-version': airflowVersion } : {}),
      ...scenario.inputs,
    },
    confValue,
    limitMs: limitOf(faultRate, scenario),
  };
}

const CALM = { probability: 0, triggerProbability: 0, mostFaults: 0, mostAtTrigger: 0 };

function drawFaultRate(random: SeededRandom): FaultRate {
  const name = random.weigh([
    [1, 'calm'],
    [7, 'rough'],
    [2, 'storm'],
    [1.5, 'outage'],
  ] as const);
  switch (name) {
    case 'calm':
      return { ...CALM, name };
    case 'rough':
      return {
        name,
        probability: random.between(5, 25) / 100,
        triggerProbability: 0.6,
        mostFaults: 8,
        mostAtTrigger: 2,
      };
    case 'outage': {
      const fromMs = random.between(0, 6_000);
      const toMs = fromMs + random.between(2_000, 20_000);
      const fault = random.pick<Fault>([
        { kind: 'drop-before' },
        { kind: 'status', status: 502 },
        { kind: 'status', status: 503 },
        { kind: 'html', status: 503 },
        { kind: 'throttle' },
      ]);
      return { ...CALM, name, outage: { fromMs, toMs, fault } };
    }
    case 'storm':
      return { name, probability: 0.5, triggerProbability: 0.7, mostFaults: 30, mostAtTrigger: 10 };
  }
}

/** A third of the ends strike right at the trigger, where most can go wrong. */
function drawInterruption(random: SeededRandom): Interruption {
  const how = random.pick(['cancel', 'kill']);
  return random.chance(0.4)
    ? { how, after: 'trigger', ms: random.between(0, 4_000) }
    : { how, after: 'start', ms: random.between(300, 9_000) };
}

/** Under `auto` IAM sometimes leaves only the other ways. */
function drawDenied(transport: string, random: SeededRandom) {
  const environment = random.chance(0.15) ? (['GetEnvironment'] as const) : [];
  if (transport !== 'auto') return environment;
  const rest = random.weigh([
    [5, []],
    [2, ['InvokeRestApi']],
    [1, ['InvokeRestApi', 'CreateWebLoginToken']],
  ] as const);
  return [...environment, ...rest];
}

/**
 * What the parts of a step may take at most, one after the other: the retry budget before the trigger, three lost answers,
 * the wait, stopping, findings. Only a step that hangs reaches it.
 */
function limitOf(faultRate: FaultRate, scenario: Scenario): number {
  return (faultRate.name === 'storm' ? 900_000 : 420_000) + scenario.waitSeconds * 1_000;
}
