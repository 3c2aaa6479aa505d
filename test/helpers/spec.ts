import { type Comparison, compare } from '../../src/compare/comparison.ts';
import { builtInBudgets } from '../../src/policy/built-in.ts';
import type { Finding } from '../../src/policy/finding.ts';
import { judge } from '../../src/policy/judge.ts';
import type { Judgement } from '../../src/policy/judgement.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { ProfileSet } from '../../src/profile/profile-set.ts';
import { readSet } from './read.ts';

/*
 * A small language for what is judged from what: two sides in a few words, a policy, and the
 * findings as lines. Everything goes the way of bytes: reading, comparing, judging.
 */

/** What one side has: an output, and perhaps the profile of the same process. */
export type Side = string | readonly [output: string, profile: string];

export interface ProfileOptions {
  /** Bytes between two samples; 1 counts everything. */
  readonly period?: number;
}

/**
 * What `go test -bench` prints, in short. `X 1000 64 1` is BenchmarkX with N, B/op and allocs/op;
 * `-` is a figure that is not printed; a list with commas is so many lines: `X 900,1000 64 1`.
 * Other lines stand as they are, and ` | ` is a line break.
 */
export function printed(short: string): string {
  return short
    .split(/\n| \| /)
    .flatMap(resultLines)
    .join('\n');
}

function resultLines(line: string): string[] {
  const [, name, ...lists] = /^(\S+) ([\d,]+) ([\d.,-]+)(?: ([\d.,-]+))?$/.exec(line.trim()) ?? [];
  if (name === undefined) return [line];
  const [counts, bytes, objects] = lists.map((list) => (list ?? '-').split(','));
  const length = Math.max(counts!.length, bytes!.length, objects!.length);
  return Array.from({ length }, (_, i) => {
    const of = (values: string[], unit: string) => {
      const value = values[i % values.length]!;
      return value === '-' ? '' : `\t${value} ${unit}`;
    };
    const count = counts![i % counts!.length];
    return `Benchmark${name}\t${count}\t5 ns/op${of(bytes!, 'B/op')}${of(objects!, 'allocs/op')}`;
  });
}

/**
 * A heap profile in the text form of Go, in short: `1000 64000 X > m.Get > m.(*T).grow` is so many
 * objects and bytes on the stack of BenchmarkX, of package `example.com/m`; ` in use 3 192` behind it
 * is what is left; `go > m.serve` is the stack of a goroutine of its own. The loop is a b.Loop: it runs the printed N, and nothing more.
 */
export function heap(short: string, { period = 1 }: ProfileOptions = {}): string {
  const addresses = new Map<string, string>();
  const addressOf = (frame: string) => {
    const known = addresses.get(frame) ?? (0x1000 + 16 * addresses.size).toString(16);
    addresses.set(frame, known);
    return `0x${known}`;
  };
  const records = short
    .split(/\n| \| /)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, objects, bytes, stack, left = '0', leftBytes = '0'] =
        /^\s*(\d+) (\d+) (.+?)(?: in use (\d+) (\d+))?$/.exec(line)!;
      const [, go, calls] = /^(go > )?(.*)$/.exec(stack!)!;
      const frames = ['runtime.goexit', ...(go ? [] : ['testing.(*B).run1', 'testing.(*B).runN'])]
        .concat(calls!.split(' > ').map(symbolOf))
        .reverse();
      const head = `${left}: ${leftBytes} [${objects}: ${bytes}] @ ${frames.map(addressOf).join(' ')}`;
      const lines = frames.map((frame) => `#\t${addressOf(frame)}\t${frame}+0x1\t${fileOf(frame)}`);
      return [head, ...lines].join('\n');
    });
  return `heap profile: 0: 0 [1: 1] @ heap/${2 * period}\n${records.join('\n\n')}\n`;
}

/** `m.Get` lies in `example.com/m`; a name without a package is a benchmark of it. */
function symbolOf(short: string): string {
  if (!short.includes('.')) return `example.com/m.Benchmark${short}`;
  return /^(?:runtime|testing|encoding\/\w+)\./.test(short) ? short : `example.com/${short}`;
}

function fileOf(symbol: string): string {
  const root = '/usr/lib/go-1.26.8/src';
  if (symbol.startsWith('runtime.')) return `${root}/runtime/proc.go:7`;
  if (symbol.startsWith('testing.')) return `${root}/testing/benchmark.go:7`;
  return `${symbol.replace(/\.[^/]*$/, '')}/x.go:7`;
}

/** A side as its files are read. */
export function setOf(side: Side): ProfileSet {
  const [output, profile] = typeof side === 'string' ? [side] : side;
  const file = (name: string, text: string) => ({
    name,
    bytes: new TextEncoder().encode(text),
    explicit: false,
  });
  return readSet([
    ...(output === '' ? [] : [file('m.txt', printed(output))]),
    ...(profile === undefined ? [] : [file('m.heap', profile)]),
  ]);
}

export function compared(base: Side, head: Side): Comparison {
  return compare(setOf(base), setOf(head), ['example.com']);
}

/** A policy without what is built in: one budget, of the results unless its lines say else. */
export function only(...lines: readonly string[]): Policy {
  const isOfAll = !lines.some((line) => /^(?:benchmarks|packages|functions):/.test(line));
  return policyOf(
    'built-in: off',
    'budgets:',
    '  - name: x',
    ...(isOfAll ? ['    benchmarks: ["**"]'] : []),
    ...lines.map((line) => `    ${line}`),
  );
}

export function policyOf(...lines: readonly string[]): Policy {
  return parsePolicy(['version: 1', ...lines].join('\n'), 'policy.yml');
}

/** What is built in, and nothing else. */
export const BUILT_IN: Policy = { ...only('alloc_space: { max: 0 }'), budgets: builtInBudgets() };

export function judged(base: Side, head: Side, policy: Policy = BUILT_IN): Judgement {
  return judge(compared(base, head), policy);
}

/** `fail BenchmarkX alloc_space 64→128`; what cannot be told with its code. */
export function row({ target, result, limit, change, moved, outcome, budget }: Finding): string {
  const amount = (value: number) => Number(value.toFixed(3));
  return [
    outcome.verdict,
    ...(target.kind === 'function' ? [target.local] : []),
    ...(target.kind === 'package' ? [target.package] : []),
    ...(['profile', 'set-up', 'init'].includes(target.kind) ? [target.kind] : []),
    ...(result ? [`${result.name}${result.procs === undefined ? '' : `-${result.procs}`}`] : []),
    limit.kind === 'max' ? `${limit.metric} max` : limit.metric,
    `${amount(change.base)}→${amount(change.head)}`,
    ...(outcome.verdict === 'inconclusive' ? [outcome.why.code] : []),
    ...(moved ? [`moved ${amount(moved.amount)}`] : []),
    ...(budget.name === 'x' || budget.isBuiltIn ? [] : [`(${budget.name})`]),
  ].join(' ');
}

export function rows({ findings }: Pick<Judgement, 'findings'>): string[] {
  return findings.map(row);
}

/** The findings that are more than a pass. */
export function openRows(judgement: Pick<Judgement, 'findings'>): string[] {
  return rows(judgement).filter((line) => !line.startsWith('pass'));
}
