import type { RestDialect } from '../../src/airflow/rest/dialect.ts';
import type { Environment } from '../../src/aws/environment.ts';
import type { AirflowVersion } from '../../src/core/airflow-version.ts';
import type { Clock } from '../../src/core/clock.ts';
import type { Exchange } from '../../src/http/exchange.ts';
import type { AwsSession } from '../../src/step/session.ts';

/** What the questions are asked with. */
export interface ProbeContext {
  readonly aws: AwsSession;
  readonly exchange: Exchange;
  readonly mask: (secret: string) => void;
  readonly clock: Clock;
  readonly dagId: string;
  /** Undefined when GetEnvironment is not allowed or did not answer. */
  readonly environment: Environment | undefined;
  /** Undefined while nothing has revealed it. */
  readonly version: AirflowVersion | undefined;
  /** That of the version, or the one that is assumed without. */
  readonly dialect: RestDialect;
  /** The one DAG run that `--trigger` made; undefined without it. */
  readonly triggered: { readonly runId: string; readonly conf: string } | undefined;
  /** Whether up to forty calls may be sent at once. */
  readonly mayBurst: boolean;
}

/** What was found out about one question. Free of host names, account ids and secrets only after `cleanFact`. */
export interface Fact {
  /** A short stable word or sentence, such as `enforced`; `unknown` when it was not seen. */
  readonly answer: string;
  /** How it was seen, or why it was not. */
  readonly seen: string;
}

/** A question that only a live environment can answer. */
export interface Question {
  /** Stable: it names the answer in the file of facts. */
  readonly key: string;
  readonly text: string;
  /** What the answer means for the action. */
  readonly means: string;
  /** May reject with an ActionError or anything else: the answer is then `unknown`, with the reason. */
  readonly ask: (context: ProbeContext, signal: AbortSignal) => Promise<Fact>;
}

/** The fact of a question that could not be asked. */
export function unknown(reason: string): Fact {
  return { answer: 'unknown', seen: reason };
}
