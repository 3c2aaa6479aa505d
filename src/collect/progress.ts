import type { Outlet } from '../outlet.ts';
import { oneLine } from '../profile/go-messages.ts';
import { type Clock, systemClock } from './clock.ts';
import { duration } from './duration.ts';
import { running } from './running.ts';

/** What a collection tells while it runs. */
export type ProgressEvent =
  /** Something the user should know: which base, which Go, what was left out. */
  | { readonly kind: 'note'; readonly text: string }
  /** A package begins. */
  | (Place & {
      readonly kind: 'begin';
      /** Seconds that it and all after it are likely to take; undefined where that is unknown. */
      readonly after: number | undefined;
    })
  /** Part of a package, or of what comes before any: then `name` is what it is about. */
  | { readonly kind: 'phase'; readonly name: string; readonly phase: Phase }
  /** How many results of a package are done, of how many there are. */
  | {
      readonly kind: 'results';
      readonly name: string;
      readonly done: number;
      readonly of: number;
    }
  /** A package ends, with how it ended in a few words. */
  | (Place & {
      readonly kind: 'end';
      readonly ok: boolean;
      readonly outcome: string;
      /** Seconds that the rest is likely to take; undefined where that is unknown. */
      readonly after: number | undefined;
    })
  /** All is over, well or not. */
  | { readonly kind: 'finish' };

/** One package of many; `index` counts from 1. */
export interface Place {
  readonly name: string;
  readonly index: number;
  readonly of: number;
}

export type Phase = 'prepare' | 'setup' | 'discover' | 'build' | 'compare' | 'measure';

export type Progress = (event: ProgressEvent) => void;

/** Says nothing. */
export const silent: Progress = () => {};

/**
 * Tells the progress on a stream: one line that changes on a terminal; elsewhere one line a
 * package, and one about every half a minute of what takes so long. Not in groups, which the log
 * of a runner folds up.
 */
export function progressTo(
  output: Outlet,
  onRunner: boolean,
  clock: Clock = systemClock,
): Progress {
  return output.isTerminal && !onRunner ? changingLine(output, clock) : plainLines(output, clock);
}

/** How often it is looked whether a line is due, and how long a log may be silent until then. */
const TICK_MS = 5_000;
const SILENCE_MS = 25_000;

function plainLines(output: Outlet, clock: Clock): Progress {
  const now = running(clock);
  let written = clock.now();
  const line = (text: string | undefined) => {
    if (text === undefined) return;
    written = clock.now();
    output.lines(text);
  };
  const stop = clock.every(TICK_MS, () => {
    if (clock.now() - written >= SILENCE_MS) line(now.text());
  });
  return (event) => {
    now.see(event);
    line(lineOf(event, now.seconds()));
    if (event.kind === 'finish') stop();
  };
}

function changingLine(output: Outlet, clock: Clock): Progress {
  const now = running(clock);
  const redraw = () => output.status(now.text() ?? '');
  const stop = clock.every(1_000, redraw);
  return (event) => {
    now.see(event);
    const line = lineOf(event, now.seconds());
    if (line !== undefined) output.lines(line);
    redraw();
    if (event.kind === 'finish') stop();
  };
}

/** The line that stays of an event, if any does. */
function lineOf(event: ProgressEvent, elapsed: number): string | undefined {
  if (event.kind === 'note') return oneLine(event.text);
  if (event.kind !== 'end') return undefined;
  const { index, of, name, ok, outcome, after } = event;
  const left = index < of && after !== undefined ? `, about ${duration(after)} left` : '';
  const mark = ok ? '' : 'FAILED: ';
  return oneLine(
    `${index}/${of} ${name}: ${mark}${oneLine(outcome)} (${duration(elapsed)}${left})`,
  );
}
