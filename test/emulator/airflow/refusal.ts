import { pythonRepr } from '../cli/python.ts';
import type { HttpAnswer } from '../exchange.ts';
import { jsonAnswer, textAnswer } from '../exchange.ts';
import type { AirflowVersion } from '../version.ts';

/** An error answer of Airflow's REST API, rendered per version at the edge. */
export class Refusal extends Error {
  readonly status: number;
  /** Null only where v1's request validation (connexion) leaves it out. */
  readonly title: string | null;
  readonly detail: unknown;

  constructor(status: number, title: string | null, detail: unknown) {
    super(`${status} ${title}`);
    this.status = status;
    this.title = title;
    this.detail = detail;
  }
}

const LINKS: Readonly<Record<number, string>> = {
  400: 'BadRequest',
  401: 'Unauthenticated',
  403: 'PermissionDenied',
  404: 'NotFound',
  405: 'MethodNotAllowed',
  409: 'AlreadyExists',
  500: 'Unknown',
};

/** The page of an unhandled error in Airflow 2, cut short. */
const OOPS =
  '\n\n<!DOCTYPE html>\n<html lang="en">\n  <body>\n    <div class="container">\n      <h1> Ooops! </h1>\n      <pre>\nSomething bad has happened. For security reasons detailed information about the error is not logged.\n</pre>\n    </div>\n  </body>\n</html>\n';

/** Problem JSON on v1, `{"detail": ...}` on v2. */
export function renderRefusal(refusal: Refusal, version: AirflowVersion): HttpAnswer {
  const { status, title, detail } = refusal;
  if (status === 500)
    return version.major >= 3
      ? textAnswer(500, 'Internal Server Error')
      : textAnswer(500, OOPS, 'text/html; charset=utf-8');
  if (version.major >= 3) return jsonAnswer(status, { detail });
  const type = `https://airflow.apache.org/docs/apache-airflow/${version.text}/stable-rest-api-ref.html#section/Errors/${LINKS[status] ?? 'Unknown'}`;
  return jsonAnswer(status, { detail, status, title, type }, { 'content-type': 'application/problem+json' });
}

/** A refusal of v2's request validation (pydantic through FastAPI). */
export const unprocessable = (
  loc: readonly (string | number)[],
  [type, msg]: readonly [string, string],
  input: unknown,
  ctx?: Readonly<Record<string, unknown>>,
): Refusal => new Refusal(422, 'Unprocessable Entity', [{ type, loc, msg, input, ...(ctx && { ctx }) }]);

/** A refusal of v1's body validation (marshmallow): `{'field': ['message'], ...}` as text. */
export const badFields = (messages: Readonly<Record<string, string>>): Refusal =>
  new Refusal(
    400,
    'Bad Request',
    pythonRepr(Object.fromEntries(Object.entries(messages).map(([field, message]) => [field, [message]]))),
  );
