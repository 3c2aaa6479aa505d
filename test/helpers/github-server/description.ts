import { readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';

/** JSON Schema as far as this folder reads it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Answer {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface RawOperation {
  readonly parameters: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: Answer & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Answer | { readonly $ref: string }>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export type Edition = 'api.github.com' | 'ghes-3.17';

/** One described operation with the values its path carried. */
export interface Operation {
  /** `get /repos/{owner}/{repo}/pulls`: what handlers are registered under. */
  readonly key: string;
  readonly path: Readonly<Record<string, string>>;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | undefined;
  /** The JSON schema of an answer; undefined where it has no JSON body or is not described. */
  answer(status: number): Schema | undefined;
  describes(status: number): boolean;
}

const ROOT = 'https://description.invalid/';
const JSON_TYPE = 'application/json';
const fixture = new URL('../../../__fixtures__/github-openapi.json', import.meta.url);
const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => void;

/** GitHub's own description of its API, ready to be asked. */
export interface Contract {
  find(method: string, path: string): Operation | undefined;
  resolve(schema: Schema): Schema;
  /** What is wrong with a value, in Ajv's words; '' where nothing is. */
  complain(schema: Schema, value: unknown): string;
}

export function loadContract(edition: Edition): Contract {
  const file = JSON.parse(readFileSync(fixture, 'utf8')) as {
    descriptions: Record<Edition, Description>;
  };
  const description = file.descriptions[edition];
  const validators = validatorsOf(description);
  const resolve = <T>(node: T | { readonly $ref: string }): T => resolveIn(description, node);
  return {
    find: (method, path) => findOperation(description, resolve, method, path),
    resolve,
    complain: (schema, value) => validators(schema)(value),
  };
}

function validatorsOf(description: Description): (schema: Schema) => (value: unknown) => string {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: false });
  addFormats(ajv);
  ajv.addSchema({ $id: ROOT, components: description.components } as object);
  const compiled = new Map<Schema, ValidateFunction>();
  return (schema) => {
    let validate = compiled.get(schema);
    if (!validate) {
      validate = ajv.compile(absoluteReferences(schema) as object);
      compiled.set(schema, validate);
    }
    const run = validate;
    return (value) => (run(value) ? '' : ajv.errorsText(run.errors));
  };
}

/** References inside an operation are relative to the whole description. */
function absoluteReferences(schema: Schema): unknown {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${ROOT}#/`));
}

function resolveIn<T>(description: Description, node: T | { readonly $ref: string }): T {
  if (typeof node !== 'object' || node === null || !('$ref' in node) || !node.$ref) {
    return node as T;
  }
  const [, kind = '', name = ''] = /^#\/components\/(\w+)\/(.+)$/.exec(String(node.$ref)) ?? [];
  const found = description.components[kind]?.[name];
  if (!found) throw new Error(`dangling reference ${String(node.$ref)}`);
  return resolveIn(description, found as T);
}

function findOperation(
  description: Description,
  resolve: <T>(node: T | { readonly $ref: string }) => T,
  method: string,
  path: string,
): Operation | undefined {
  // A template that fits exactly goes before one whose last part may hold slashes.
  const templates = Object.entries(description.paths).sort(
    ([a], [b]) => Number(isOpen(a)) - Number(isOpen(b)),
  );
  for (const [template, operations] of templates) {
    const raw = operations[method];
    const values = raw && matchPath(template, path);
    if (!raw || !values) continue;
    const answerAt = (status: number): Answer | undefined => {
      const found = raw.responses[String(status)];
      return found && resolve<Answer>(found);
    };
    return {
      key: `${method} ${template}`,
      path: values,
      parameters: raw.parameters.map((parameter) => resolve<Parameter>(parameter)),
      body: raw.requestBody?.content?.[JSON_TYPE]?.schema,
      answer: (status) => answerAt(status)?.content?.[JSON_TYPE]?.schema,
      describes: (status) => answerAt(status) !== undefined,
    };
  }
  return undefined;
}

/** `{ref}`, `{path}` and the like at the end of a template may hold slashes, as on GitHub. */
function isOpen(template: string): boolean {
  return /\{(path|ref|basehead|tree_sha)\}$/.test(template);
}

function matchPath(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/');
  const given = path.split('/');
  if (isOpen(template) ? given.length < wanted.length : given.length !== wanted.length)
    return undefined;
  const values: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const last = index === wanted.length - 1;
    const text = last ? given.slice(index).join('/') : (given[index] ?? '');
    if (part.startsWith('{')) values[part.slice(1, -1)] = decodeURIComponent(text);
    else if (part !== text) return undefined;
  }
  return values;
}
