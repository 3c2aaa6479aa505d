/** Which benchmarks a process of a test binary runs. */
export interface Selection {
  /** For `-test.bench`. */
  readonly bench: string;
  /** For `-test.skip`, which Go has since 1.20; `''` for none. */
  readonly skip: string;
}

export const NO_BENCHMARK: Selection = { bench: '^$', skip: '' };

export function only(bench: string): Selection {
  return { bench, skip: '' };
}

/**
 * One benchmark or sub-benchmark by the name that Go printed: Go matches each part between slashes
 * by an expression of its own.
 */
export function byName(name: string): Selection {
  return only(
    name
      .split('/')
      .map((part) => `^${quoteMeta(part)}$`)
      .join('/'),
  );
}

/** One of the benchmarks at the top, as far as the user's expression reaches into it. */
export function within(bench: string, name: string, all: readonly string[]): Selection {
  if (!bench.includes('/')) return byName(name);
  // No expression says "this one, and of it what that expression says"; but all others can go.
  const others = all.filter((one) => one !== name).map(quoteMeta);
  return { bench, skip: others.length === 0 ? '' : `^(?:${others.join('|')})$` };
}

/** What to list: an expression with a slash is about more than the names at the top. */
export function topPattern(bench: string): string {
  return bench.includes('/') ? '^Benchmark' : bench;
}

/** As `regexp.QuoteMeta` of Go. */
function quoteMeta(text: string): string {
  return text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}

/** A printed name without the suffix that Go appends to every one unless GOMAXPROCS is 1. */
export function withoutProcs(name: string, procs: number): string {
  return procs !== 1 && name.endsWith(`-${procs}`) ? name.slice(0, -`-${procs}`.length) : name;
}
