import { UserError } from '../errors.ts';

/** A value inside a JSON file that someone else may have written, and where it stands. */
export interface JsonField {
  readonly file: string;
  /** `packages[3].runs[0]`; `''` at the top. */
  readonly path: string;
  readonly value: unknown;
}

/** The member `key` of an object; its value is undefined where there is none. */
export function fieldOf(parent: JsonField, key: string): JsonField {
  const { value } = parent;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(parent, 'an object');
  }
  const path = parent.path === '' ? key : `${parent.path}.${key}`;
  const member = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  return { file: parent.file, path, value: member };
}

export function textOf(parent: JsonField, key: string): string {
  const field = fieldOf(parent, key);
  return typeof field.value === 'string' ? field.value : refuse(field, 'a text');
}

/** A text of the given form; `expected` says in words which. */
export function matchOf(parent: JsonField, key: string, form: RegExp, expected: string): string {
  const text = textOf(parent, key);
  return form.test(text) ? text : refuse(fieldOf(parent, key), expected);
}

export function flagOf(parent: JsonField, key: string): boolean {
  const field = fieldOf(parent, key);
  return typeof field.value === 'boolean' ? field.value : refuse(field, 'true or false');
}

/** A number that is finite and not negative. */
export function numberOf(parent: JsonField, key: string): number {
  const field = fieldOf(parent, key);
  const { value } = field;
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
  return refuse(field, 'a number from 0 up');
}

/** A whole number from 0 to 2^53 − 1. */
export function countOf(parent: JsonField, key: string): number {
  const value = numberOf(parent, key);
  return Number.isSafeInteger(value) ? value : refuse(fieldOf(parent, key), 'a whole number');
}

export function listOf<Item>(
  parent: JsonField,
  key: string,
  read: (item: JsonField) => Item,
): Item[] {
  return itemsOf(fieldOf(parent, key), read);
}

export function itemsOf<Item>(list: JsonField, read: (item: JsonField) => Item): Item[] {
  const { file, path, value } = list;
  if (!Array.isArray(value)) return refuse(list, 'a list');
  return value.map((item: unknown, index) =>
    read({ file, path: `${path}[${index}]`, value: item }),
  );
}

/** What `read` makes of a member, where it is there and not null. */
export function maybe<Value>(
  parent: JsonField,
  key: string,
  read: (parent: JsonField, key: string) => Value,
): Value | undefined {
  const { value } = fieldOf(parent, key);
  return value === undefined || value === null ? undefined : read(parent, key);
}

/** A list of texts. */
export function textsOf(parent: JsonField, key: string): string[] {
  return listOf(parent, key, (item) =>
    typeof item.value === 'string' ? item.value : refuse(item, 'a text'),
  );
}

/** An object whose values are all texts. */
export function textRecordOf(parent: JsonField, key: string): Record<string, string> {
  const field = fieldOf(parent, key);
  const { value } = field;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse(field, 'an object');
  }
  // fromEntries defines own members, so that a key `__proto__` stays a key.
  return Object.fromEntries(Object.keys(value).map((name) => [name, textOf(field, name)]));
}

export function refuse(field: JsonField, expected: string): never {
  throw new UserError(`${field.file}: ${field.path || 'the file'} must be ${expected}`);
}
