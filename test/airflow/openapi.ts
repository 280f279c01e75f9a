import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { isRecord } from '../emulator/exchange.ts';
import { installAirflow } from './install.ts';
import { majorOf } from './settings.ts';

/** One call of the REST API and its answer. */
export interface Exchange {
  readonly method: string;
  /** As sent, relative to the API's root. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | number | boolean>>;
  readonly body: unknown;
  readonly status: number;
  readonly mediaType: string;
  readonly answer: unknown;
}

/** What an OpenAPI document says about one exchange. */
export interface Verdict {
  /** `GET /dags/{dag_id}`; undefined when the document has no such operation. */
  readonly operation: string | undefined;
  /** Each begins with `request` or `answer`. */
  readonly problems: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;
const ROOT = 'document';
const METHODS = new Set(['get', 'post', 'put', 'patch', 'delete']);

/** The OpenAPI document that an installed Airflow ships. */
export async function readOpenApi(version: string): Promise<Fields> {
  const lib = join(await installAirflow(version, () => {}), 'lib');
  const python = (await readdir(lib)).find((name) => name.startsWith('python3'));
  const file =
    majorOf(version) === 2
      ? 'api_connexion/openapi/v1.yaml'
      : 'api_fastapi/core_api/openapi/v2-rest-api-generated.yaml';
  const text = await readFile(join(lib, python ?? '', 'site-packages', 'airflow', file), 'utf8');
  const document: unknown = parse(text);
  if (!isRecord(document)) throw new Error(`${file} of Airflow ${version} is not an OpenAPI document`);
  return document;
}

/**
 * Checks exchanges against a document: that the operation exists, takes these parameters and this body, and may answer so.
 *
 * Stricter than OpenAPI in one point: a body has only members that the document names and that are not read-only, since
 * Airflow refuses others even where its document allows them.
 */
export function createOpenApiChecker(document: Fields): (exchange: Exchange) => Verdict {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateSchema: false,
    logger: false,
    formats: { 'date-time': isDateTime },
  });
  const root = fields(withoutNullable(document));
  ajv.addSchema(root, ROOT);

  function resolve(value: unknown): Fields {
    const node = fields(value);
    const reference = node['$ref'];
    if (typeof reference !== 'string') return node;
    const names = reference.replace(/^#\//, '').split('/').map(unescapePointer);
    return resolve(names.reduce<unknown>((at, name) => fields(at)[name], root));
  }

  function validate(schema: unknown, value: unknown): string[] {
    // A reference inside is relative to the document.
    const rebased = JSON.parse(
      JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${ROOT}#/`),
    ) as object;
    const check = ajv.compile(rebased);
    if (check(value)) return [];
    return (check.errors ?? []).map(describeError);
  }

  function checkRequest(operation: Fields, item: Fields, values: Fields, exchange: Exchange): string[] {
    const problems: string[] = [];
    const declared = [...list(item['parameters']), ...list(operation['parameters'])].map(resolve);
    const named = (place: string) => declared.filter((parameter) => parameter['in'] === place);
    const given: Readonly<Record<string, Fields>> = { path: values, query: exchange.query };
    for (const [place, sent] of Object.entries(given)) {
      for (const [name, value] of Object.entries(sent)) {
        const parameter = named(place).find((candidate) => candidate['name'] === name);
        if (parameter === undefined) problems.push(`${place} ${name} is not documented`);
        else
          problems.push(
            ...checkParameter(parameter['schema'], value).map((text) => `${place} ${name}${text}`),
          );
      }
      for (const parameter of named(place)) {
        const name = String(parameter['name']);
        if (parameter['required'] === true && !(name in sent)) problems.push(`${place} ${name} is missing`);
      }
    }
    const asked = resolve(operation['requestBody']);
    const schema = fields(fields(asked['content'])['application/json'])['schema'];
    if (exchange.body === undefined) {
      if (asked['required'] === true) problems.push('body is missing');
    } else if (schema === undefined) problems.push('body is not documented');
    else {
      problems.push(...validate(schema, exchange.body).map((text) => `body${text}`));
      const members = membersOf(schema);
      for (const name of Object.keys(fields(exchange.body))) {
        const member = members.get(name);
        if (member === undefined) problems.push(`body/${name} is not documented`);
        else if (resolve(member)['readOnly'] === true) problems.push(`body/${name} is read-only`);
      }
    }
    return problems;
  }

  /** A single value may stand for a list of one. */
  function checkParameter(schema: unknown, value: unknown): string[] {
    const sent = typeof value === 'string' && resolve(schema)['type'] === 'integer' ? Number(value) : value;
    const problems = validate(schema, sent);
    return problems.length > 0 && validate(schema, [sent]).length === 0 ? [] : problems;
  }

  function membersOf(schema: unknown): Map<string, unknown> {
    const node = resolve(schema);
    const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((name) => list(node[name]));
    return new Map([
      ...Object.entries(fields(node['properties'])),
      ...parts.flatMap((part) => [...membersOf(part)]),
    ]);
  }

  function checkAnswer(operation: Fields, { status, mediaType, answer }: Exchange): string[] {
    const responses = fields(operation['responses']);
    const declared = responses[String(status)] ?? responses['default'];
    if (declared === undefined) return [`status ${status} is not documented`];
    const content = fields(resolve(declared)['content']);
    const entry =
      content[mediaType] ?? (mediaType.endsWith('json') ? content['application/json'] : undefined);
    if (entry === undefined)
      return Object.keys(content).length > 0 ? [`${status} as ${mediaType} is not documented`] : [];
    const { schema } = fields(entry) as { readonly schema?: unknown };
    return schema === undefined ? [] : validate(schema, answer).map((text) => `${status}${text}`);
  }

  return (exchange) => {
    const found = findOperation(root, exchange);
    if (found === undefined)
      return {
        operation: undefined,
        problems: [`request ${exchange.method} ${exchange.path} is not documented`],
      };
    const { operation, item, values } = found;
    return {
      operation: found.name,
      problems: [
        // What a body that is refused should have been is told by the refusal.
        ...(exchange.status < 400 ? checkRequest(operation, item, values, exchange) : []).map(
          (text) => `request ${text}`,
        ),
        ...checkAnswer(operation, exchange).map((text) => `answer ${text}`),
      ],
    };
  };
}

/** The operation with the fewest placeholders that the path fits. */
function findOperation(root: Fields, { method, path }: Exchange) {
  const asked = path.split('/').map(decodeURIComponent);
  const found = [];
  for (const [key, value] of Object.entries(fields(root['paths']))) {
    const template = key.replace(/^\/api\/v\d/, '');
    const names = template.split('/');
    const item = fields(value);
    const operation = item[method.toLowerCase()];
    if (names.length !== asked.length || !METHODS.has(method.toLowerCase()) || !isRecord(operation)) continue;
    if (!names.every((name, at) => name.startsWith('{') || name === asked[at])) continue;
    const values = Object.fromEntries(
      names.flatMap((name, at) => (name.startsWith('{') ? [[name.slice(1, -1), asked[at]]] : [])),
    );
    found.push({ name: `${method} ${template}`, operation, item, values });
  }
  return found.sort((a, b) => Object.keys(a.values).length - Object.keys(b.values).length)[0];
}

/** OpenAPI 3.0 writes `nullable` where JSON Schema has a type `null`. */
function withoutNullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNullable);
  if (!isRecord(value)) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutNullable(item)]));
  if (typeof copy['nullable'] !== 'boolean') return copy;
  const { nullable, ...schema } = copy;
  return nullable ? { readOnly: copy['readOnly'] === true, anyOf: [{ type: 'null' }, schema] } : schema;
}

function describeError({ instancePath, keyword, message, params }: ErrorObject): string {
  const place = instancePath.replace(/\/\d+(?=\/|$)/g, '/[]');
  return `${place} ${keyword}: ${message} ${JSON.stringify(params)}`;
}

/** RFC 3339. */
function isDateTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.test(text);
}

const unescapePointer = (text: string) => text.replaceAll('~1', '/').replaceAll('~0', '~');
const fields = (value: unknown): Fields => (isRecord(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
