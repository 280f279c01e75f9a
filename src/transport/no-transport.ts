import { PrivateWebServer, privateWebServer } from '../aws/explain-sdk-error.ts';
import { iamStatement, type MwaaTarget } from '../aws/mwaa-target.ts';
import { ActionError } from '../core/errors.ts';
import type { TransportKind } from './transport.ts';
import { transportActions } from './transport-kinds.ts';

/** A transport that was tried, or ruled out, and why it does not work. */
export interface Attempt {
  readonly kind: TransportKind;
  readonly error: ActionError;
}

/** One error for all transports that failed, with the reason and the remedy for each. */
export function noTransport(
  attempts: readonly Attempt[],
  target: MwaaTarget,
  purpose = `reach the environment ${target.environment}`,
): ActionError {
  const tried = attempts.filter(({ error }) => error.code !== 'unsupported');
  const isPrivate = ({ error }: Attempt) => error instanceof PrivateWebServer;
  if (tried.length > 0 && tried.every(isPrivate)) {
    const sentences = tried.map(({ error }) => (error instanceof PrivateWebServer ? error.tried : ''));
    return privateWebServer(target.environment, sentences.join(' '), tried.at(-1)?.error);
  }
  const reasons = attempts.map(({ kind, error }) => `- ${kind}: ${error.message}`);
  const remedies = attempts.map(({ kind, error }) => `- ${kind}: ${remedyFor(kind, error, target)}`);
  return new ActionError('no-transport', [`No transport can ${purpose}:`, ...reasons].join('\n'), {
    hint: ['Any of these would help:', ...remedies].join('\n'),
    cause: attempts.at(-1)?.error,
  });
}

function remedyFor(kind: TransportKind, error: ActionError, target: MwaaTarget): string {
  if (error.code === 'access-denied' || error.code === 'no-airflow-role')
    return `allow ${iamStatement(transportActions[kind], target)}`;
  return error.hint ?? 'see the reason above';
}
