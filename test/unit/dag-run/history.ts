import fc from 'fast-check';
import type { Inputs } from '../../../src/inputs/inputs.ts';
import type { RunTimeline } from './model-records.ts';
import type { Operation, RequestResult } from './request-result.ts';

/** All that chance decides about one step and its surroundings; times are milliseconds since the step began. */
export interface History {
  readonly inputs: Partial<Inputs>;
  /** The run that an earlier attempt left behind; undefined: this is the first attempt. */
  readonly earlier: RunTimeline | 'none' | undefined;
  /** Runs that have our id, and its first suffixes, before we begin (from `twinsAtMs` on). */
  readonly twins: readonly { readonly conf: 'same' | 'other'; readonly timeline: RunTimeline }[];
  readonly twinsAtMs: number;
  /** Runs come without their conf. */
  readonly hidesConf: boolean;
  readonly isDateHeld: boolean;
  /** Another active run of the DAG. */
  readonly other: RunTimeline | undefined;
  readonly isPaused: boolean;
  readonly maxActiveRuns: number;
  readonly appearsAtMs: number;
  readonly brokenUntilMs: number;
  readonly timelines: readonly RunTimeline[];
  readonly results: Readonly<Record<Operation, readonly RequestResult[]>>;
  readonly usualMs: number;
  readonly cancelAtMs: number | undefined;
  readonly killAtMs: number | undefined;
  readonly postResults: Readonly<Record<'stop' | 'note' | 'read-run', readonly RequestResult[]>>;
  readonly jumps: readonly { readonly atMs: number; readonly byMs: number }[];
  readonly seed: number;
}

/** One time in `among`, else undefined. */
const sometimes = <T>(arbitrary: fc.Arbitrary<T>, among: number): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: among - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

/** `usual`, and one time in `among` something else. */
const seldom = <T>(arbitrary: fc.Arbitrary<T>, usual: T, among = 8): fc.Arbitrary<T> =>
  fc.oneof({ weight: among - 1, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary });

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);

const answered: fc.Arbitrary<RequestResult> = fc.record({
  kind: fc.constant('answered' as const),
  ms: fc.nat(4_000),
});
const lost: fc.Arbitrary<RequestResult> = fc
  .record({
    ms: fc.nat(10_000),
    lateMs: fc.oneof(fc.constant('never' as const), fc.nat(15_000), fc.constant(0)),
  })
  .map(({ ms, lateMs }) => ({
    kind: 'lost',
    ms,
    effectMs: lateMs === 'never' ? lateMs : lateMs === 0 ? 0 : ms + lateMs,
  }));
const unsent: fc.Arbitrary<RequestResult> = fc.record({
  kind: fc.constant('unsent' as const),
  ms: fc.nat(3_000),
  code: oneOf('throttled' as const, 'unreachable' as const),
  retryAfterMs: sometimes(fc.nat(30_000), 2),
});
const garbled: fc.Arbitrary<RequestResult> = fc.record({
  kind: fc.constant('garbled' as const),
  ms: fc.nat(4_000),
});

const write = fc.oneof(
  { weight: 4, arbitrary: answered },
  { weight: 3, arbitrary: lost },
  { weight: 2, arbitrary: unsent },
  garbled,
);
/** Reads are repeated below; what is left of their trouble is slowness and, rarely, giving up. */
const read = fc.oneof({ weight: 30, arbitrary: answered }, unsent, lost);

const someWrites = fc.array(write, { maxLength: 5 });
const someReads = fc.array(read, { maxLength: 12 });

const timeline: fc.Arbitrary<RunTimeline> = fc.record({
  queueMs: oneOf(0, 500, 5_000, 90_000),
  workMs: oneOf(0, 1_000, 12_345, 60_000, 600_000, 7_200_000),
  end: oneOf('success' as const, 'failed' as const),
});

/** Over when a later attempt looks at it. */
const earlierTimeline: fc.Arbitrary<RunTimeline> = fc.record({
  queueMs: fc.constant(0),
  workMs: fc.constant(0),
  end: oneOf('success' as const, 'failed' as const),
});

const inputs: fc.Arbitrary<Partial<Inputs>> = fc.record({
  timeoutMs: oneOf(1_000, 30_000, 600_000, 3_600_000, 21_600_000),
  queueTimeoutMs: sometimes(oneOf(2_000, 60_000, 700_000), 3),
  pollIntervalMs: oneOf<'auto' | number>('auto', 'auto', 'auto', 7_000),
  waitForCompletion: seldom<boolean>(fc.constant(false), true),
  onTimeout: oneOf('leave' as const, 'stop' as const),
  onCancel: oneOf('leave' as const, 'stop' as const),
  ifPaused: oneOf('fail' as const, 'unpause' as const, 'trigger' as const),
  ifRunning: seldom<'allow' | 'wait' | 'skip' | 'fail'>(oneOf('wait', 'skip', 'fail'), 'allow', 3),
  waitForDagMs: oneOf(0, 0, 20_000, 330_000),
  onRerun: oneOf('new' as const, 'attach' as const, 'resume' as const),
  dagRunId: sometimes(fc.constant('mine'), 3),
  logicalDate: sometimes(fc.constant('2026-01-01T01:00:00+01:00'), 3),
  attach: sometimes(oneOf('earlier', 'earlier', 'earlier', 'nothing'), 12),
});

const moment = fc.oneof(fc.nat(2_000), fc.nat(40_000), fc.nat(4_000_000));

export const history: fc.Arbitrary<History> = fc.record({
  inputs,
  earlier: sometimes(fc.oneof(earlierTimeline, timeline, fc.constant('none' as const)), 2),
  twins: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    {
      weight: 2,
      arbitrary: fc.array(
        fc.record({
          conf: oneOf('same' as const, 'other' as const),
          timeline: fc.oneof(earlierTimeline, timeline),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    },
  ),
  twinsAtMs: seldom<number>(oneOf(300, 3_000, 12_000), 0),
  hidesConf: seldom<boolean>(fc.constant(true), false),
  isDateHeld: fc.boolean(),
  other: sometimes(timeline, 3),
  isPaused: seldom<boolean>(fc.constant(true), false),
  maxActiveRuns: oneOf(1, 16, 16),
  appearsAtMs: seldom<number>(oneOf(10_000, 400_000), 0),
  brokenUntilMs: seldom<number>(oneOf(15_000, 500_000), 0),
  timelines: fc.array(timeline, { minLength: 1, maxLength: 3 }),
  results: fc.record({
    trigger: someWrites,
    stop: someWrites,
    note: someWrites,
    clear: someWrites,
    unpause: someWrites,
    'read-run': someReads,
    read: someReads,
  }),
  usualMs: oneOf(20, 80, 900),
  cancelAtMs: sometimes(moment, 3),
  // Most runs have ended by a late moment, and then nothing is left for post.
  killAtMs: sometimes(fc.oneof({ weight: 4, arbitrary: fc.nat(40_000) }, moment), 3),
  postResults: fc.record({ stop: someWrites, note: someWrites, 'read-run': someReads }),
  jumps: fc.array(fc.record({ atMs: moment, byMs: oneOf(-86_400_000, -3_000, 3_600_000) }), { maxLength: 2 }),
  seed: fc.nat(),
});
