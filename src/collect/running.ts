import { oneLine } from '../profile/go-messages.ts';
import type { Clock } from './clock.ts';
import { duration } from './duration.ts';
import type { Phase, ProgressEvent } from './progress.ts';

/** What a collection is at. */
export interface Running {
  see(event: ProgressEvent): void;
  /** Since the first event. */
  seconds(): number;
  /**
   * `3/12 example.com/db: 14 of 52 results, for 40s (5m10s in all, about 8m00s left)`: the first of
   * the packages that run; undefined where nothing runs.
   */
  text(): string | undefined;
}

type Begun = Extract<ProgressEvent, { kind: 'begin' }>;
type Part = Extract<ProgressEvent, { kind: 'phase' }>;

interface Package {
  readonly at: number;
  readonly event: Begun;
  doing: string;
}

export function running(clock: Clock): Running {
  let first: number | undefined;
  const packages = new Map<string, Package>();
  let part: { at: number; event: Part } | undefined;
  const since = (at: number) => (clock.now() - at) / 1000;

  function see(event: ProgressEvent): void {
    const at = clock.now();
    first ??= at;
    if (event.kind === 'begin') packages.set(event.name, { at, event, doing: '' });
    if (event.kind === 'end') packages.delete(event.name);
    if (event.kind === 'finish') packages.clear();
    if (event.kind === 'end' || event.kind === 'finish') part = undefined;
    if (event.kind === 'results') told(event.name, `${event.done} of ${event.of} results`);
    if (event.kind !== 'phase') return;
    if (!told(event.name, PHASES[event.phase])) part = { at, event };
  }

  function told(name: string, doing: string): boolean {
    const entry = packages.get(name);
    if (entry) entry.doing = doing;
    return entry !== undefined;
  }

  /** No longer known once it takes longer than all was expected to. */
  function left({ at, event: { after } }: Package): string {
    if (after === undefined || since(at) > after) return '';
    return `, about ${duration(after - since(at))} left`;
  }

  function text(): string | undefined {
    const [entry] = packages.values();
    if (first === undefined) return undefined;
    const total = `${duration(since(first))} in all`;
    if (entry) {
      const { index, of, name } = entry.event;
      const doing = entry.doing === '' ? '' : `${entry.doing}, `;
      const what = `${index}/${of} ${name}: ${doing}for ${duration(since(entry.at))}`;
      return oneLine(`${what} (${total}${left(entry)})`);
    }
    if (!part) return undefined;
    const { event, at } = part;
    return oneLine(`${PHASES[event.phase]} ${event.name}, for ${duration(since(at))} (${total})`);
  }

  return { see, seconds: () => (first === undefined ? 0 : since(first)), text };
}

const PHASES: Record<Phase, string> = {
  prepare: 'preparing',
  setup: 'running setup on',
  discover: 'looking for benchmarks on',
  build: 'building',
  compare: 'same test binary: looking whether it reads a changed file',
  measure: 'measuring',
};
