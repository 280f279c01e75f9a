import type { DagParam } from '../airflow/model.ts';
import type { Json, JsonObject } from '../json.ts';

/** One param that Airflow would refuse; `problem` quotes the schema, never a value of the conf. */
interface ConfProblem {
  readonly param: string;
  readonly problem: string;
}

/** What Airflow would say of a conf, as far as the params' schemas tell. */
export interface ConfCheck {
  readonly problems: readonly ConfProblem[];
  /** Params whose schema cannot be understood here. */
  readonly unchecked: readonly string[];
  /** Keys of the conf that are not params: Airflow takes them as they are, but they may be misspelt. */
  readonly extraKeys: readonly string[];
}

/**
 * Validates a conf as Airflow does at a trigger: each param's value, from the conf or else its default, against the
 * param's schema (Airflow, models/param.py, Param.resolve). A default of null is no default, unless the schema takes null.
 */
export async function checkConf(params: readonly DagParam[], conf: JsonObject): Promise<ConfCheck> {
  const names = new Set(params.map((param) => param.name));
  const extraKeys = Object.keys(conf).filter((key) => !names.has(key));
  if (params.length === 0) return { problems: [], unchecked: [], extraKeys };
  // CommonJS: the bundle knows its exports by the default one only.
  const { Ajv2020 } = (await import('ajv/dist/2020.js')).default;
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    logger: false,
    // Python's patterns are not JavaScript's unicode ones: `\-` is an error there.
    unicodeRegExp: false,
    formats: FORMATS,
  });
  const problems: ConfProblem[] = [];
  const unchecked: string[] = [];
  for (const { name, value, schema } of params) {
    const isGiven = Object.hasOwn(conf, name);
    const validate = compile(ajv, schema);
    if (validate === undefined) {
      unchecked.push(name);
      continue;
    }
    if (validate(isGiven ? conf[name] : value)) continue;
    if (!isGiven && value === null) {
      problems.push({ param: name, problem: 'has no default and must be given' });
      continue;
    }
    const where = isGiven ? '' : 'its default ';
    const reasons = (validate.errors ?? []).map((error) => `${where}${describe(error)}`);
    problems.push({ param: name, problem: reasons.join('; ') });
  }
  return { problems, unchecked, extraKeys };
}

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

function compile(ajv: { compile(schema: object): Validate }, schema: JsonObject): Validate | undefined {
  try {
    return ajv.compile(schema);
  } catch {
    return undefined;
  }
}

function describe({ instancePath, keyword, message, params }: SchemaError): string {
  const at = instancePath === '' ? '' : `at ${instancePath}: `;
  const allowed = keyword === 'enum' ? ` (${JSON.stringify(params['allowedValues'] as Json)})` : '';
  return `${at}${message ?? keyword}${allowed}`;
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
