import { setImmediate } from 'node:timers/promises';
import type { DagParam } from '../../airflow/model.ts';
import { callWithin } from '../../core/bounded-call.ts';
import { stringifyBounded } from '../../core/bounded-json.ts';
import { wholeText } from '../../core/cut.ts';
import type { JsonObject } from '../../core/json.ts';

/** One param that Airflow would refuse; `problem` quotes the schema, never a value of the conf. */
interface ConfProblem {
  readonly param: string;
  readonly problem: string;
}

/** One param whose schema cannot be checked here, and why. */
interface UncheckedParam {
  readonly param: string;
  /** Part of a sentence, such as `it refers to a schema that it does not contain`. */
  readonly reason: string;
}

/** Whether Airflow would accept a conf, as far as the params' schemas show it. */
export interface ConfCheck {
  readonly problems: readonly ConfProblem[];
  readonly unchecked: readonly UncheckedParam[];
  /** Keys of the conf that are not params: Airflow accepts them, but they may be misspelt. */
  readonly extraKeys: readonly string[];
}

/** The schemas come from the DAG's author: checking one may never end, and meanwhile this thread cannot handle a cancellation. */
const PARAM_LIMIT_MS = 500;
const TOTAL_LIMIT_MS = 3_000;
const NO_TIME = 'the checks of the other params used up the time for it';

/**
 * Validates a conf as Airflow does at a trigger: each param's value, from the conf or else its default, against the
 * param's schema (Airflow, models/param.py, Param.resolve). A default of null is no default, unless the schema takes null.
 * Bounded in time whatever the schemas are; rejects only with the signal's reason.
 */
export async function checkConf(
  params: readonly DagParam[],
  conf: JsonObject,
  signal: AbortSignal,
): Promise<ConfCheck> {
  const names = new Set(params.map((param) => param.name));
  const extraKeys = Object.keys(conf).filter((key) => !names.has(key));
  const problems: ConfProblem[] = [];
  const unchecked: UncheckedParam[] = [];
  if (params.length === 0) return { problems, unchecked, extraKeys };
  const compiler = await createCompiler();
  let leftMs = TOTAL_LIMIT_MS;
  for (const param of params) {
    const startedAt = performance.now();
    const verdict =
      leftMs <= 0 ? { reason: NO_TIME } : checkParam(compiler, param, conf, Math.min(leftMs, PARAM_LIMIT_MS));
    const tookMs = performance.now() - startedAt;
    leftMs -= tookMs;
    if ('reason' in verdict) unchecked.push({ param: param.name, reason: verdict.reason });
    else if (verdict.problem !== undefined) problems.push({ param: param.name, problem: verdict.problem });
    // Signals are handled between two turns of the event loop.
    if (tookMs > 50) await setImmediate();
    signal.throwIfAborted();
  }
  return { problems, unchecked, extraKeys };
}

/** The problem of one param, or why it cannot be checked. */
type Verdict = { readonly problem: string | undefined } | { readonly reason: string };

function checkParam(compiler: Compiler, param: DagParam, conf: JsonObject, limitMs: number): Verdict {
  // Ajv would return a promise.
  if (Object.hasOwn(param.schema, '$async')) return { reason: REASONS.unknown };
  try {
    const answer = callWithin(limitMs, () => judge(compiler.compile(param.schema), param, conf));
    if (answer === 'too-long') compiler.reset();
    return typeof answer === 'string' ? { reason: REASONS[answer] } : answer;
  } catch (error) {
    if (error instanceof SyntaxError) return { reason: REASONS.pattern };
    return { reason: error instanceof Error && 'missingRef' in error ? REASONS.remote : REASONS.unknown };
  }
}

const REASONS = {
  'too-long': 'its check takes too long',
  'too-deep': 'it refers to itself without end, or is nested too deeply',
  remote: 'it refers to a schema that it does not contain',
  pattern: 'it has a pattern that JavaScript does not understand',
  unknown: 'it is not a valid JSON Schema (draft 2020-12)',
} as const;

function judge(validate: Validate, { name, value }: DagParam, conf: JsonObject): Verdict {
  const isGiven = Object.hasOwn(conf, name);
  if (validate(isGiven ? conf[name] : value)) return { problem: undefined };
  if (!isGiven && value === null) return { problem: 'has no default and must be given' };
  const where = isGiven ? '' : 'its default ';
  const errors = validate.errors ?? [];
  const reasons = errors.slice(0, MOST_REASONS).map((error) => `${where}${describe(error)}`);
  const more = errors.length > MOST_REASONS ? [`${errors.length - MOST_REASONS} more`] : [];
  return { problem: [...reasons, ...more].join('; ') };
}

const MOST_REASONS = 5;
const REASON_LIMIT = 300;

interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: { readonly [key: string]: unknown };
}

interface Validate {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

interface Compiler {
  compile(schema: object): Validate;
  /** Starts over, after a compilation that was interrupted. */
  reset(): void;
}

async function createCompiler(): Promise<Compiler> {
  // CommonJS: the bundle knows its exports by the default one only.
  const { Ajv2020 } = (await import('ajv/dist/2020.js')).default;
  const create = () => {
    const ajv = new Ajv2020({
      allErrors: true,
      strict: false,
      logger: false,
      // Python's patterns are not JavaScript's unicode ones: `\-` is an error there.
      unicodeRegExp: false,
      formats: FORMATS,
    });
    // Compiles the meta-schema now, so that its time does not count as that of the first schema.
    ajv.compile({});
    return ajv;
  };
  let ajv = create();
  return {
    compile(schema) {
      // Schemas are independent: two may have the same $id.
      ajv.removeSchema();
      return ajv.compile(schema);
    },
    reset() {
      ajv = create();
    },
  };
}

function describe({ instancePath, keyword, message, params }: SchemaError): string {
  const at = instancePath === '' ? '' : `at ${wholeText(instancePath, REASON_LIMIT)}: `;
  const allowed = keyword === 'enum' ? ` (${listAllowed(params['allowedValues'])})` : '';
  return `${at}${wholeText(message ?? keyword, REASON_LIMIT)}${allowed}`;
}

function listAllowed(values: unknown): string {
  const text = stringifyBounded(values, REASON_LIMIT);
  return text ?? `${Array.isArray(values) ? values.length : 'some'} values`;
}

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;

/** The formats that Python's jsonschema checks in an Airflow installation; it ignores all others. */
const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  date: isDate,
  time: (text) => TIME.test(text),
  'date-time': (text) => /t/i.test(text[10] ?? '') && isDate(text.slice(0, 10)) && TIME.test(text.slice(11)),
  email: (text) => text.includes('@'),
  'idn-email': (text) => text.includes('@'),
  ipv4: (text) =>
    text.split('.').length === 4 &&
    text.split('.').every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256),
  uuid: (text) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text),
};

function isDate(text: string): boolean {
  const day = Number(text.slice(8));
  return DATE.test(text) && new Date(`${text}T00:00:00Z`).getUTCDate() === day;
}
