import { pythonRepr } from '../cli/python.ts';
import { isRecord } from '../exchange.ts';
import type { Instant } from './instant.ts';
import { parseInstant } from './instant.ts';
import { badFields, Refusal, unprocessable } from './refusal.ts';
import type { RestCall } from './rest-call.ts';
import { isV2 } from './rest-call.ts';

export type FieldType = 'string' | 'boolean' | 'integer' | 'object' | 'strings' | 'mixed' | 'instant';

/** The fields a body may have. */
export interface BodyShape {
  readonly fields: Readonly<Record<string, FieldType>>;
  /** Fields that may be null. */
  readonly nullable?: readonly string[];
  readonly required?: readonly string[];
}

/** The body as an object with known keys of the right types; anything else is refused as the version does. */
export function readFields(call: RestCall, shape: BodyShape): Record<string, unknown> {
  const { body } = call;
  if (isV2(call)) {
    if (!isRecord(body)) throw unprocessable(['body'], NOT_A_MODEL, body);
    checkV2(body, shape);
    return body;
  }
  if (!isRecord(body)) throw new Refusal(400, 'Bad Request', `${pythonRepr(body)} is not of type 'object'`);
  checkV1(body, shape);
  return body;
}

const NOT_A_MODEL = [
  'model_attributes_type',
  'Input should be a valid dictionary or object to extract fields from',
] as const;

const JSON_TYPES: Readonly<Record<FieldType, string>> = {
  string: 'string',
  boolean: 'boolean',
  integer: 'integer',
  object: 'object',
  strings: 'array',
  mixed: 'array',
  instant: 'string',
};

/** Airflow 2: first the specification's JSON schema (connexion), then the serializer's own rules (marshmallow). */
function checkV1(body: Record<string, unknown>, shape: BodyShape): void {
  const messages: Record<string, string> = {};
  for (const [name, value] of Object.entries(body)) {
    const type = shape.fields[name];
    if (type === undefined || (value === null && (shape.nullable?.includes(name) || name === 'dag_run_id')))
      continue;
    const known = type === 'instant' ? typeof value === 'string' : hasType(value, type);
    if (!known)
      throw new Refusal(
        400,
        'Bad Request',
        `${pythonRepr(value)} is not of type '${JSON_TYPES[type]}' - '${name}'`,
      );
    if (type === 'instant' && typeof parseInstant(String(value)) !== 'number')
      throw new Refusal(400, 'Bad Request', `${pythonRepr(value)} is not a 'date-time' - '${name}'`);
  }
  for (const [name, value] of Object.entries(body))
    if (value === null && shape.fields[name] !== undefined && !shape.nullable?.includes(name))
      messages[name] = 'Field may not be null.';
  for (const name of shape.required ?? [])
    if (!(name in body)) messages[name] = 'Missing data for required field.';
  for (const name of Object.keys(body))
    if (shape.fields[name] === undefined) messages[name] = 'Unknown field.';
  if (Object.keys(messages).length > 0) throw badFields(messages);
}

const PYDANTIC: Readonly<Record<FieldType, readonly [string, string]>> = {
  string: ['string_type', 'Input should be a valid string'],
  boolean: ['bool_parsing', 'Input should be a valid boolean, unable to interpret input'],
  integer: ['int_type', 'Input should be a valid integer'],
  object: ['dict_type', 'Input should be a valid dictionary'],
  strings: ['list_type', 'Input should be a valid list'],
  mixed: ['list_type', 'Input should be a valid list'],
  instant: ['datetime_type', 'Input should be a valid datetime'],
};

/** Airflow 3: pydantic; of several problems only the first is told. */
function checkV2(body: Record<string, unknown>, shape: BodyShape): void {
  for (const name of shape.required ?? [])
    if (!(name in body)) throw unprocessable(['body', name], ['missing', 'Field required'], body);
  for (const [name, value] of Object.entries(body)) {
    const type = shape.fields[name];
    if (type === undefined) continue;
    if (value === null && shape.nullable?.includes(name)) continue;
    if (type === 'instant' && value !== null) checkInstant(name, value);
    else if (!hasType(value, type)) throw unprocessable(['body', name], PYDANTIC[type], value);
  }
  const unknown = Object.keys(body).find((name) => shape.fields[name] === undefined);
  if (unknown !== undefined)
    throw unprocessable(
      ['body', unknown],
      ['extra_forbidden', 'Extra inputs are not permitted'],
      body[unknown],
    );
}

function hasType(value: unknown, type: FieldType): boolean {
  switch (type) {
    case 'object':
      return isRecord(value);
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string' || item === null);
    case 'mixed':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function checkInstant(name: string, value: unknown): void {
  const instant = typeof value === 'string' ? parseInstant(value) : undefined;
  if (typeof instant === 'number') return;
  if (instant === 'naive')
    throw unprocessable(['body', name], ['timezone_aware', 'Input should have timezone info'], value);
  const error = String(value).length < 10 ? 'input is too short' : 'invalid character in year';
  const message = `Input should be a valid datetime or date, ${error}`;
  throw unprocessable(['body', name], ['datetime_from_date_parsing', message], value, { error });
}

/** A checked body field as an instant. */
export function instantField(fields: Record<string, unknown>, name: string): Instant | null | undefined {
  const value = fields[name];
  if (value === undefined || value === null) return value;
  const instant = parseInstant(String(value));
  return typeof instant === 'number' ? instant : undefined;
}
