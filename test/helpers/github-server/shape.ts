import type { Contract, Schema } from './description.ts';

/**
 * Makes a full answer from the few fields a test cares about: required fields that are missing
 * get the smallest valid value, fields that this edition does not describe are left out.
 */
export function shape(contract: Contract, schema: Schema, value: unknown): unknown {
  if (value === undefined && allowsNull(contract, schema)) return null;
  const known = flatten(contract, schema, value);
  if (value === undefined) return smallest(contract, known);
  if (Array.isArray(value)) {
    return known.items ? value.map((item) => shape(contract, known.items ?? {}, item)) : value;
  }
  if (typeof value !== 'object' || value === null || !known.properties) return value;
  const given = value as Readonly<Record<string, unknown>>;
  const result: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(known.properties)) {
    if (name in given) result[name] = shape(contract, property, given[name]);
    else if (known.required?.includes(name)) result[name] = shape(contract, property, undefined);
  }
  return result;
}

function allowsNull(contract: Contract, schema: Schema): boolean {
  const { type, anyOf, oneOf } = contract.resolve(schema);
  if (type !== undefined) return [type].flat().includes('null');
  return (anyOf ?? oneOf ?? []).some((choice) => choice.type === 'null');
}

function smallest(contract: Contract, schema: Schema): unknown {
  if (schema.enum) return schema.enum[0];
  const types = [schema.type ?? (schema.properties ? 'object' : 'string')].flat();
  switch (types[0]) {
    case 'object':
      return shape(contract, schema, {});
    case 'array':
      return [];
    case 'integer':
    case 'number':
      return 0;
    case 'boolean':
      return false;
    default:
      return text(schema.format);
  }
}

function text(format: string | undefined): string {
  if (format === 'date-time') return '2026-01-01T00:00:00Z';
  if (format === 'uri') return 'https://example.com/';
  return format === 'email' ? 'nobody@example.com' : '';
}

/** References followed, `allOf` merged, of a choice the first branch that may hold the value. */
function flatten(contract: Contract, schema: Schema, value?: unknown): Schema {
  const resolved = contract.resolve(schema);
  if (resolved.allOf) {
    const parts = resolved.allOf.map((part) => flatten(contract, part));
    return {
      ...resolved,
      type: 'object',
      properties: Object.assign({}, resolved.properties, ...parts.map((part) => part.properties)),
      required: [resolved, ...parts].flatMap((part) => part.required ?? []),
    };
  }
  const choices = resolved.anyOf ?? resolved.oneOf;
  if (!choices) return resolved;
  const branches = choices.map((choice) => flatten(contract, choice));
  const chosen = branches.find((branch) => mayHold(branch, value)) ?? branches[0] ?? {};
  return {
    ...chosen,
    properties: { ...chosen.properties, ...resolved.properties },
    required: [...(chosen.required ?? []), ...(resolved.required ?? [])],
  };
}

function mayHold({ type, properties }: Schema, value: unknown): boolean {
  if (type === 'null') return false;
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value) !== (type === 'array')) return false;
  const fixed = Object.entries(properties ?? {}).filter(([, property]) => property.enum);
  return fixed.every(([name, { enum: allowed }]) => {
    const given = (value as Record<string, unknown>)[name];
    return given === undefined || allowed?.includes(given);
  });
}
