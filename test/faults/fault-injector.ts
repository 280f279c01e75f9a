import type { Emulator } from '../emulator/emulator.ts';
import type { Fault } from '../emulator/fault.ts';
import type { WireRequest } from '../emulator/wire.ts';
import { createSeededRandom, type SeededRandom } from './seeded-random.ts';

/** How much goes wrong in one run. */
export interface FaultRate {
  readonly name: 'calm' | 'rough' | 'storm' | 'outage';
  /** Of a fault, per request. */
  readonly probability: number;
  /** Of a fault at the first trigger, where it hurts most. */
  readonly triggerProbability: number;
  /** After this many faults everything works: trouble passes. */
  readonly mostFaults: number;
  /** The step gives up after three lost answers to the trigger, so a rate that has to end well stays below. */
  readonly mostAtTrigger: number;
  /** For a time everything but GitHub fails, all of it the same way. */
  readonly outage?: { readonly fromMs: number; readonly toMs: number; readonly fault: Fault };
}

/** What is drawn for a request: a fault of the emulator, or everything issued so far of a kind ends before it. */
export type Draw = Fault | { readonly kind: 'end-of-credentials' | 'end-of-tokens' | 'end-of-sessions' };

/** One fault that was injected. */
export interface InjectedFault {
  readonly draw: Draw;
  readonly request: WireRequest;
}

export interface FaultScripting {
  readonly seed: number;
  readonly faultRate: FaultRate;
  /** Whether credentials may end: ambient ones cannot be renewed. */
  readonly renewable: boolean;
  /** What the web server issues ends by itself within seconds, so nothing else may say so as well. */
  readonly endsSoon: boolean;
}

/**
 * Faults that say "expired" are survived once per request, so that two never come close together: between them is room for a renewal
 * that fails twice and for the request that goes out beside the first one.
 */
const EXPIRED_PAUSE = 8;
const ISSUERS = new Set([
  'GetIdToken',
  'AssumeRoleWithWebIdentity',
  'CreateWebLoginToken',
  'CreateCliToken',
  'Login',
]);

/** Whether a request hands out a secret. */
export const isIssuer = (request: WireRequest): boolean => ISSUERS.has(request.operation);

/** Whether a request triggers a run. */
export const isTrigger = ({ airflow, command }: WireRequest): boolean =>
  (airflow?.method === 'POST' && airflow.path.endsWith('/dagRuns')) ||
  /^(dags trigger|trigger_dag) /.test(command ?? '');

/** Whether a request is the one of its run whose repetition could do harm. */
const isDecisive = (request: WireRequest): boolean =>
  isTrigger(request) ||
  (request.airflow?.method === 'POST' && /\/clear(TaskInstances)?$/.test(request.airflow.path));

/**
 * The faults of one run. Each draw depends on the seed and on the request (which operation, the how manieth), not on
 * time, so that a seed meets the same faults again as far as it makes the same requests.
 */
export class FaultInjector {
  readonly injected: InjectedFault[] = [];
  /** When the last late effect has landed, by performance.now(). */
  settledAtMs = 0;
  readonly #options: FaultScripting;
  #atTrigger = 0;
  #triggers = 0;
  #sinceExpired = EXPIRED_PAUSE;
  #wasLong = false;

  constructor(options: FaultScripting) {
    this.#options = options;
  }

  /** The fault for a request, which is noted; ends what has to end. */
  inject(request: WireRequest, mwaa: Emulator): Fault | undefined {
    this.#sinceExpired += 1;
    if (isDecisive(request)) this.#triggers += 1;
    const draw = this.#draw(request);
    if (draw === undefined) return undefined;
    this.injected.push({ draw, request });
    if (isDecisive(request)) this.#atTrigger += 1;
    switch (draw.kind) {
      case 'end-of-credentials':
        mwaa.expire('credentials');
        break;
      case 'end-of-tokens':
        mwaa.expire('tokens');
        break;
      case 'end-of-sessions':
        mwaa.expire('sessions');
        break;
      default:
        if (draw.kind === 'late-effect') this.#settleAfter(draw.delayMs);
        if (draw.kind === 'slow') this.#settleAfter(draw.ms);
        return draw;
    }
    this.#sinceExpired = 0;
    return undefined;
  }

  #settleAfter(ms: number): void {
    this.settledAtMs = Math.max(this.settledAtMs, performance.now() + ms);
  }

  #draw(request: WireRequest): Draw | undefined {
    const { seed, faultRate } = this.#options;
    const { outage } = faultRate;
    if (outage !== undefined) {
      const isOut = request.atMs >= outage.fromMs && request.atMs < outage.toMs && request.service !== 'oidc';
      return isOut ? outage.fault : undefined;
    }
    const random = createSeededRandom(
      `${seed} ${request.service} ${request.operation} ${request.command ?? ''} ${request.nth}`,
    );
    if (this.injected.length >= faultRate.mostFaults) return undefined;
    if (isDecisive(request) && this.#atTrigger >= faultRate.mostAtTrigger) return undefined;
    const isFirst = isDecisive(request) && this.#triggers === 1;
    if (!random.chance(isFirst ? faultRate.triggerProbability : faultRate.probability)) return undefined;
    const draw = random.weigh(this.#choices(request, random));
    if (draw.kind === 'expired' || draw.kind === 'login-redirect') this.#sinceExpired = 0;
    if (draw.kind === 'delay') this.#wasLong = true;
    return draw;
  }

  #choices(request: WireRequest, random: SeededRandom): readonly (readonly [number, Draw])[] {
    const { service, operation } = request;
    const { renewable, endsSoon } = this.#options;
    const afterEffect = random.chance(0.5);
    const mayExpire = this.#sinceExpired >= EXPIRED_PAUSE ? 1 : 0;
    const isRenewable =
      service !== 'oidc' && (service === 'mwaa' ? renewable : !(service === 'web' && endsSoon));
    const isWeb = service === 'web' ? 1 : 0;
    const throttle: Draw = random.chance(0.5)
      ? { kind: 'throttle', retryAfterSeconds: random.between(1, 3) }
      : { kind: 'throttle' };
    const cutAfterMs = random.pick([0, 0, 2_000]);
    const late: Draw = { kind: 'late-effect', cutAfterMs, delayMs: cutAfterMs + random.between(200, 15_000) };
    return [
      [2, { kind: 'drop-before' }],
      [3, { kind: 'drop-after' }],
      [2, { kind: 'reset' }],
      [2, { kind: 'truncate' }],
      [2, throttle],
      [3, { kind: 'status', status: random.pick([500, 502, 503, 504]), afterEffect }],
      [1, { kind: 'html', afterEffect }],
      [1, { kind: 'garbage', afterEffect }],
      [isDecisive(request) ? 3 : 0.7, late],
      [operation === 'InvokeRestApi' ? 2 : 0, { kind: 'slow', ms: random.between(2_000, 9_000) }],
      [this.#wasLong ? 0 : 0.3, { kind: 'delay', ms: longDelayMs(request) }],
      // GitHub's endpoint has no sessions: its 401 means a missing permission.
      [isRenewable ? 2 * mayExpire : 0, { kind: 'expired' }],
      [isRenewable ? isWeb * mayExpire : 0, { kind: 'login-redirect' }],
      [renewable && service === 'mwaa' ? mayExpire : 0, { kind: 'end-of-credentials' }],
      [operation === 'Cli' && isRenewable ? mayExpire : 0, { kind: 'end-of-tokens' }],
      [operation === 'Rest' && isRenewable ? mayExpire : 0, { kind: 'end-of-sessions' }],
    ];
  }
}

/** Beyond what the action waits for an answer, except where that would be minutes. */
function longDelayMs({ service, operation }: WireRequest): number {
  if (operation === 'Cli' || service === 'oidc') return 5_000;
  if (operation === 'Login' || service === 'sts') return 16_000;
  return service === 'mwaa' ? 21_000 : 31_000;
}
