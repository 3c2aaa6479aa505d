import type { Clock } from './clock.ts';
import { duration } from './duration.ts';
import { oneLine } from './messages.ts';
import type { Phase, ProgressEvent } from './progress.ts';

/** What a collection is at. */
export interface Running {
  see(event: ProgressEvent): void;
  /** Since the first event. */
  seconds(): number;
  /**
   * `3/12 example.com/db: head, run 2, BenchmarkParse, for 40s (5m10s in all, about 8m00s left)`;
   * undefined where nothing runs.
   */
  text(): string | undefined;
}

type Begun = Extract<ProgressEvent, { kind: 'begin' }>;
type Part = Extract<ProgressEvent, { kind: 'phase' }>;

export function running(clock: Clock): Running {
  let first: number | undefined;
  let begun: { at: number; event: Begun } | undefined;
  let part: { at: number; event: Part } | undefined;
  let benchmark = '';
  const since = (at: number) => (clock.now() - at) / 1000;

  function see(event: ProgressEvent): void {
    const at = clock.now();
    first ??= at;
    if (event.kind === 'begin') begun = { at, event };
    if (event.kind === 'phase') part = { at, event };
    if (event.kind === 'benchmark') benchmark = `, ${event.name}`;
    else if (event.kind !== 'note') benchmark = '';
    if (event.kind !== 'end' && event.kind !== 'finish') return;
    begun = undefined;
    part = undefined;
  }

  /** No longer known once a package takes longer than it was expected to. */
  function left(): string {
    if (begun === undefined) return '';
    const { expected, after } = begun.event;
    if (expected === undefined || after === undefined || since(begun.at) > expected) return '';
    return `, about ${duration(expected - since(begun.at) + after)} left`;
  }

  function text(): string | undefined {
    const at = begun?.at ?? part?.at;
    if (first === undefined || at === undefined) return undefined;
    const doing = part && `${phaseText(part.event)}${benchmark}, for ${duration(since(part.at))}`;
    const place = begun && `${begun.event.index}/${begun.event.of} ${begun.event.name}`;
    const what = place ? [place, doing].filter(Boolean).join(': ') : `${doing}`;
    return oneLine(`${what} (${duration(since(first))} in all${left()})`);
  }

  return { see, seconds: () => (first === undefined ? 0 : since(first)), text };
}

const PHASES: Record<Phase, string> = {
  prepare: 'preparing',
  discover: 'looking for benchmarks on',
  build: 'building',
  calibrate: 'calibrating',
  compare: 'same test binary: looking whether it reads a changed file',
  base: 'base',
  head: 'head',
};

/** Phases before a package say what they are about; a package has said its name. */
function phaseText({ phase, name, run }: Part): string {
  const about = ['prepare', 'discover', 'build'].includes(phase) ? ` ${name}` : '';
  const again = run > 1 ? `, run ${run}` : '';
  return PHASES[phase] + about + again;
}
