// Writes src/api/report-json.ts, the types of the JSON reports, from their schema: one truth, whose
// descriptions become the comments. `npm run report-types` after a change of the schema.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../', import.meta.url);
export const REPORT_TYPES = fileURLToPath(new URL('src/api/report-json.ts', ROOT));

/** The source text of the types of a schema's `$defs`. */
export function typesOf({ description, $defs }) {
  const types = Object.entries($defs).map(([name, schema]) => {
    const { type, properties } = schema;
    const as = type === 'object' && properties ? 'interface' : 'type';
    const body = typeOf(schema, '');
    const declared =
      as === 'interface' ? `interface ${nameOf(name)} ${body}` : `type ${nameOf(name)} = ${body};`;
    return `${commentOf(schema, '')}export ${declared}`;
  });
  return `// Made by scripts/report-types.mjs from schema/report.schema.json.\n/* ${description} */\n\n${types.join('\n\n')}\n`;
}

/** `Function` and `Package` are TypeScript's, or nearly. */
function nameOf(name) {
  const upper = name[0].toUpperCase() + name.slice(1);
  return ['Function', 'Package'].includes(upper) ? `${upper}Change` : upper;
}

function commentOf({ description }, indent) {
  return description ? `${indent}/** ${description.replaceAll('*/', '*\\/')} */\n` : '';
}

function typeOf(schema, indent) {
  const { $ref, oneOf, anyOf, type, items, properties, additionalProperties } = schema;
  if ($ref) return nameOf($ref.split('/').at(-1));
  if (oneOf ?? anyOf) return (oneOf ?? anyOf).map((one) => typeOf(one, indent)).join(' | ');
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(' | ');
  if (Array.isArray(type))
    return type.map((one) => typeOf({ ...schema, type: one }, indent)).join(' | ');
  switch (type) {
    case 'integer':
    case 'number':
      return 'number';
    case 'string':
    case 'boolean':
    case 'null':
      return type;
    case 'array':
      return `ReadonlyArray<${items ? typeOf(items, indent) : 'unknown'}>`;
    case 'object':
      if (properties) return fieldsOf(schema, indent);
      return mapOf(
        schema,
        typeof additionalProperties === 'object' ? typeOf(additionalProperties, indent) : 'unknown',
      );
    case undefined:
      return 'unknown';
    default:
      throw new Error(`no type is known for ${JSON.stringify(schema).slice(0, 200)}`);
  }
}

function fieldsOf({ properties, required = [], additionalProperties }, indent) {
  const inner = `${indent}  `;
  const fields = Object.entries(properties).map(([key, schema]) => {
    const optional = required.includes(key) ? '' : '?';
    return `${commentOf(schema, inner)}${inner}readonly ${key}${optional}: ${typeOf(schema, inner)};`;
  });
  if (additionalProperties !== false) fields.push(`${inner}readonly [key: string]: unknown;`);
  return `{\n${fields.join('\n')}\n${indent}}`;
}

function mapOf({ propertyNames }, value) {
  return propertyNames
    ? `{ readonly [key in ${typeOf(propertyNames, '')}]?: ${value} }`
    : `{ readonly [key: string]: ${value} }`;
}

export function currentTypes() {
  return typesOf(JSON.parse(readFileSync(new URL('schema/report.schema.json', ROOT), 'utf8')));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(REPORT_TYPES, currentTypes());
