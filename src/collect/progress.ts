import { oneLine } from './messages.ts';
import type { SideName } from './side.ts';

/** What a collection tells while it runs. */
export type ProgressEvent =
  /** Something the user should know: which base, which Go, what was left out. */
  | { readonly kind: 'note'; readonly text: string }
  /** A package begins. `index` counts from 1. */
  | { readonly kind: 'begin'; readonly name: string; readonly index: number; readonly of: number }
  | { readonly kind: 'phase'; readonly name: string; readonly phase: Phase; readonly run: number }
  /** A package ends, with how it ended in a few words. */
  | {
      readonly kind: 'end';
      readonly name: string;
      readonly index: number;
      readonly of: number;
      readonly ok: boolean;
      readonly outcome: string;
      /** Seconds since the start, and as many again as the rest is likely to take. */
      readonly elapsed: number;
      readonly remaining: number;
    }
  /** All is over, well or not. */
  | { readonly kind: 'finish' };

export type Phase = 'build' | 'calibrate' | 'compare' | SideName;

export type Progress = (event: ProgressEvent) => void;

export interface ProgressOutput {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/**
 * Tells the progress on a stream: one line that changes on a terminal, one line a package
 * elsewhere, groups in the log of a runner.
 */
export function progressTo(output: ProgressOutput, onRunner: boolean): Progress {
  if (onRunner) return groups(output);
  return output.isTTY ? changingLine(output) : plainLines(output);
}

/** Says nothing. */
export const silent: Progress = () => {};

function plainLines(output: ProgressOutput): Progress {
  return (event) => {
    if (event.kind === 'note') output.write(`${oneLine(event.text)}\n`);
    if (event.kind === 'end') output.write(`${endLine(event)}\n`);
  };
}

function changingLine(output: ProgressOutput): Progress {
  const plain = plainLines(output);
  const clear = '\r\u001b[K';
  let count = '';
  return (event) => {
    output.write(clear);
    plain(event);
    if (event.kind === 'begin') count = `${event.index}/${event.of}`;
    if (event.kind !== 'begin' && event.kind !== 'phase') return;
    const phase = event.kind === 'phase' ? phaseText(event) : '';
    const line = `${count} ${event.name} ${phase}`;
    output.write(line.slice(0, (output.columns ?? 80) - 1));
  };
}

function groups(output: ProgressOutput): Progress {
  return (event) => {
    if (event.kind === 'note') output.write(`${unlikeCommand(oneLine(event.text))}\n`);
    if (event.kind === 'begin') {
      output.write(`::group::${event.index}/${event.of} ${unlikeCommand(oneLine(event.name))}\n`);
    }
    if (event.kind === 'phase') output.write(`${phaseText(event)}\n`);
    if (event.kind === 'end') output.write(`::endgroup::\n${unlikeCommand(endLine(event))}\n`);
  };
}

/** The runner takes a line that begins with `::`, or has `##[` anywhere, for a command. */
function unlikeCommand(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '# #[');
}

const PHASES: Record<Phase, string> = {
  build: 'building',
  calibrate: 'calibrating',
  compare: 'same test binary: looking whether it reads a changed file',
  base: 'base',
  head: 'head',
};

function phaseText({ phase, run }: { phase: Phase; run: number }): string {
  const again = run > 1 ? `, run ${run}` : '';
  return PHASES[phase] + again;
}

function endLine(event: Extract<ProgressEvent, { kind: 'end' }>): string {
  const { index, of, name, ok, outcome, elapsed, remaining } = event;
  const left = index < of ? `, about ${duration(remaining)} left` : '';
  const mark = ok ? '' : 'FAILED: ';
  return `${index}/${of} ${name}: ${mark}${oneLine(outcome)} (${duration(elapsed)}${left})`;
}

/** `42s`, `3m05s`, `1h02m`. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const [minutes, hours] = [Math.floor(whole / 60), Math.floor(whole / 3600)];
  if (minutes === 0) return `${whole}s`;
  if (hours === 0) return `${minutes}m${String(whole % 60).padStart(2, '0')}s`;
  return `${hours}h${String(minutes % 60).padStart(2, '0')}m`;
}
