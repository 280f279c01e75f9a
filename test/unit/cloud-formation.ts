import { parseDocument } from 'yaml';

/** A parameter of a template. */
export interface TemplateParameter {
  readonly Default?: string;
  readonly AllowedPattern?: string;
  readonly AllowedValues?: readonly string[];
}

type Call = Readonly<Record<`!${string}`, unknown>>;

const FUNCTIONS = ['Sub', 'Ref', 'GetAtt', 'Equals', 'Not', 'And', 'Condition', 'If'] as const;
const NO_VALUE = Symbol('AWS::NoValue');

/** The part of CloudFormation that the template of docs/iam uses: parameters with their checks, conditions, and the functions above. */
export class Template {
  readonly #root: Readonly<Record<string, Readonly<Record<string, unknown>>>>;

  constructor(text: string) {
    const customTags = FUNCTIONS.flatMap((name) => [
      { tag: `!${name}`, resolve: (value: string) => ({ [`!${name}`]: value }) },
      {
        tag: `!${name}`,
        collection: 'seq' as const,
        resolve: (seq: unknown) => ({ [`!${name}`]: (seq as { toJSON(): unknown }).toJSON() }),
      },
    ]);
    this.#root = parseDocument(text, { customTags }).toJS();
  }

  get parameters(): Readonly<Record<string, TemplateParameter>> {
    return (this.#root['Parameters'] ?? {}) as Readonly<Record<string, TemplateParameter>>;
  }

  /** The values of all parameters, the given ones checked as CloudFormation checks them; throws for a value that is refused. */
  fill(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    return Object.fromEntries(
      Object.entries(this.parameters).map(([name, { Default, AllowedPattern, AllowedValues }]) => {
        const value = given[name] ?? Default;
        if (value === undefined) throw new Error(`${name} has no value`);
        if (AllowedPattern !== undefined && !new RegExp(AllowedPattern).test(value))
          throw new Error(`${name} refuses ${value}`);
        if (AllowedValues?.includes(value) === false) throw new Error(`${name} refuses ${value}`);
        return [name, value];
      }),
    );
  }

  /** The properties of a resource with these parameters; undefined where its condition is false. */
  resource(name: string, given: Readonly<Record<string, string>>): unknown {
    const values: Readonly<Record<string, string>> = {
      'AWS::Partition': 'aws',
      'AWS::Region': 'eu-west-1',
      'AWS::AccountId': '123456789012',
      Provider: 'arn:of-the-new-provider',
      ...this.fill(given),
    };
    const resource = this.#root['Resources']?.[name] as {
      readonly Condition?: string;
      readonly Properties: unknown;
    };
    if (resource.Condition !== undefined && !this.#holds(resource.Condition, values)) return undefined;
    return this.#evaluate(resource.Properties, values);
  }

  #holds(condition: string, values: Readonly<Record<string, string>>): boolean {
    return this.#evaluate(this.#root['Conditions']?.[condition], values) === true;
  }

  #evaluate(value: unknown, values: Readonly<Record<string, string>>): unknown {
    if (Array.isArray(value))
      return value.map((each) => this.#evaluate(each, values)).filter((each) => each !== NO_VALUE);
    if (typeof value !== 'object' || value === null) return value;
    const [first] = Object.entries(value);
    if (first?.[0].startsWith('!') === true) return this.#call(value as Call, values);
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, each]) => [key, this.#evaluate(each, values)] as const)
        .filter(([, each]) => each !== NO_VALUE),
    );
  }

  #call(call: Call, values: Readonly<Record<string, string>>): unknown {
    const [name = '', argument] = Object.entries(call)[0] ?? [];
    const list = (Array.isArray(argument) ? argument : [argument]) as readonly unknown[];
    const at = (index: number) => this.#evaluate(list[index], values);
    switch (name) {
      case '!Ref':
        return argument === 'AWS::NoValue' ? NO_VALUE : values[String(argument)];
      case '!Sub':
        return substitute(String(list[0]), { ...values, ...((at(1) ?? {}) as Record<string, string>) });
      case '!If':
        return at(this.#holds(String(list[0]), values) ? 1 : 2);
      case '!Equals':
        return at(0) === at(1);
      case '!Not':
        return at(0) !== true;
      case '!And':
        return list.every((_, index) => at(index) === true);
      case '!Condition':
        return this.#holds(String(argument), values);
      default:
        throw new Error(`${name} is not known here`);
    }
  }
}

function substitute(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{([^}]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for ${name}`);
    return value;
  });
}
