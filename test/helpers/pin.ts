import { join } from 'node:path';

const script = new URL('../../scripts/pin.mjs', import.meta.url).href;

interface Pin {
  readonly commit: string;
  readonly version: string;
}

/** Files that say how heapgate is fetched, what they say, and the script that moves it. */
export const { PINNING, PINS, pinned, currentPin } = (await import(script)) as {
  readonly PINNING: readonly string[];
  readonly PINS: RegExp;
  pinned(text: string, to: Pin): string;
  currentPin(): Pin;
};

/** What a workflow calls an action, or another part of the repository, as the pages have it. */
export function pinnedUse(...path: string[]): string {
  return `${join('heapgate/heapgate', ...path)}@${currentPin().commit}`;
}
