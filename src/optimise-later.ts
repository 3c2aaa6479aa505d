import { setFlagsFromString } from 'node:v8';

/** After how many calls, or rounds of a loop, V8 optimises a function; the options of Node 24. */
export const CALLS: Readonly<Record<string, number>> = {
  'invocation-count-for-maglev': 400,
  'invocation-count-for-maglev-osr': 100,
  'invocation-count-for-turbofan': 3_000,
  'invocation-count-for-osr': 500,
};

const TIMES = 8;

/**
 * Lets functions be called eight times as often before they are optimised. A run takes tenths of a
 * second, a fifth of which went into optimising what then ran for some milliseconds more; what a
 * large profile keeps busy is optimised all the same. Of other versions of V8 nobody knows: that of
 * Node 22 has one compiler less, so that large profiles would wait for it.
 *
 * Call it when all is loaded: Node keeps its own modules compiled for the options it started with.
 */
export function optimiseLater(): void {
  if (!process.versions.v8.startsWith('13.')) return;
  for (const [option, calls] of Object.entries(CALLS)) {
    setFlagsFromString(`--${option}=${TIMES * calls}`);
  }
}
