import { readFileSync } from 'node:fs';
import { messageOf, UserError } from '../errors.ts';

/** The event that started the run, as GitHub described it: JSON of unknown shape. */
export type Payload = Readonly<Record<string, unknown>>;

/** @param path GITHUB_EVENT_PATH; without one there is no event and the payload is empty. */
export function readPayload(path: string | undefined): Payload {
  if (!path) return {};
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Payload) : {};
  } catch (error) {
    throw new UserError(`GITHUB_EVENT_PATH: the event cannot be read: ${messageOf(error)}`);
  }
}

/** The text at a path such as `pull_request.head.sha`; undefined where there is none. */
export function textAt(payload: Payload, path: string): string | undefined {
  const value = valueAt(payload, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The whole number above zero at a path. */
export function numberAt(payload: Payload, path: string): number | undefined {
  const value = valueAt(payload, path);
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : undefined;
}

/** The commit id at a path: 40 or 64 hexadecimal digits, and not the zeros of "no commit". */
export function shaAt(payload: Payload, path: string): string | undefined {
  return asSha(textAt(payload, path));
}

export function asSha(text: string | undefined): string | undefined {
  if (text === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)) return undefined;
  return /^0+$/.test(text) ? undefined : text;
}

function valueAt(payload: Payload, path: string): unknown {
  let value: unknown = payload;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Payload)[key];
  }
  return value;
}
