import type { Contract, Operation, Schema } from './description.ts';

export interface Checker {
  readonly contract: Contract;
  readonly violations: string[];
}

/** Holds a request against the description: path, query and body. */
export function checkRequest(
  desk: Checker,
  { key, parameters, path, body: bodySchema }: Operation,
  query: URLSearchParams,
  body: Readonly<Record<string, unknown>>,
): void {
  const known = new Set(parameters.filter((one) => one.in === 'query').map((one) => one.name));
  for (const name of query.keys()) {
    if (!known.has(name)) desk.violations.push(`${key}: there is no query parameter ${name}`);
  }
  for (const { name, in: where, required, schema } of parameters) {
    const given = where === 'path' ? path[name] : (query.get(name) ?? undefined);
    if (given === undefined) {
      if (required) desk.violations.push(`${key}: ${name} is missing`);
    } else check(desk, `${key}: ${name}`, schema, typed(desk.contract.resolve(schema), given));
  }
  if (bodySchema) {
    const strict = { additionalProperties: false, ...desk.contract.resolve(bodySchema) };
    check(desk, `${key}: the body`, cachedStrict(strict, bodySchema), body);
  }
}

const strictSchemas = new WeakMap<Schema, Schema>();

/** The same object for the same schema, so that it is compiled once. */
function cachedStrict(strict: Schema, original: Schema): Schema {
  const cached = strictSchemas.get(original) ?? strict;
  strictSchemas.set(original, cached);
  return cached;
}

/** Records what is wrong with a value. */
export function check(desk: Checker, what: string, schema: Schema, value: unknown): void {
  const complaint = desk.contract.complain(schema, value);
  if (complaint) desk.violations.push(`${what}: ${complaint}`);
}

/** Paths and queries carry text; the description speaks of numbers and booleans. */
function typed(schema: Schema, text: string): unknown {
  const types = [
    schema.type,
    ...(schema.oneOf ?? schema.anyOf ?? []).map((one) => one.type),
  ].flat();
  if (types.includes('integer') && /^-?\d+$/.test(text)) return Number(text);
  if (types.includes('boolean') && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}
