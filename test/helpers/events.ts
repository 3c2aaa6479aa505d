import { readFileSync } from 'node:fs';

const folder = new URL('../../__fixtures__/events/', import.meta.url);

// biome-ignore lint/suspicious/noExplicitAny: tests change payloads of any shape
export type Event = any;

/** A fresh copy of a stored payload, to be changed at will. */
export function readEvent(name: string): Event {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
}
