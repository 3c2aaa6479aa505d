import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import type { Finding } from '../../src/policy/finding.ts';
import { judge } from '../../src/policy/judge.ts';
import type { Judgement } from '../../src/policy/judgement.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { collectedSet } from '../helpers/heap.ts';
import { operation } from '../helpers/operation.ts';
import { REFACTORINGS, type Refactoring } from './refactorings.ts';

/* Nothing here grows, whatever is budgeted; and what is made to grow is red under its new name. */

const BENCHMARK = 'm.io/app.BenchmarkA';

/** Names without a package are of the one under test. */
function inPackage(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const [, stack, amount] = /^\s*(.+?)(\s{2,}.*)$/.exec(line) ?? [];
      if (!stack) return '';
      const frames = stack
        .split(' > ')
        .map((frame) => (/^[a-z][\w./]*[./]/.test(frame) ? frame : `m.io/app.${frame}`));
      return [BENCHMARK, ...frames].join(' > ') + amount;
    })
    .join('\n');
}

const side = (text: string) => collectedSet({ BenchmarkA: [operation(inPackage(text))] });

/** Every function and every package, by every attribute. */
const everything = (bytes: string, objects: string) =>
  ['flat', 'cum', 'owned']
    .flatMap((attribute) =>
      ['functions: ["*"]', ''].map(
        (functions) => `  - name: ${attribute} ${functions === '' ? 'packages' : 'functions'}
    packages: ["**"]
    ${functions}
    attribute: ${attribute}
    alloc_space: { increase: ${bytes} }
    alloc_objects: { increase: ${objects} }
`,
      ),
    )
    .join('');

/** As strictly as can be, and as is usual; the built-in budgets stand beside. */
const POLICIES = [everything('0', '0'), everything('5% and 4 B', '5%')].map((budgets) =>
  parsePolicy(`version: 1\nbudgets:\n${budgets}`, 'p.yml'),
);

function judged(base: string, head: string): Judgement[] {
  const comparison = compare(side(base), side(head));
  return POLICIES.map((policy) => judge(comparison, policy));
}

const open = ({ findings }: Judgement) =>
  findings.filter(({ outcome }) => outcome.verdict !== 'pass').map(textOf);

function textOf({ budget, target, outcome, change, limit }: Finding): string {
  const where = target.kind === 'function' ? target.local : target.kind;
  return `${outcome.verdict} ${where} ${limit.metric} ${change.base}→${change.head} (${budget.name})`;
}

/** A line on which nothing else is. */
const LINE = 99;

/** Three objects of 80 bytes more in each operation: a size that nothing else has. */
function grown({ head, grows, at }: Refactoring): string {
  const frames = grows.split(' > ');
  const own = frames.findLastIndex((frame) => frame.endsWith(at));
  return `${head}\n${frames.with(own, `${frames[own]}:${LINE}`).join(' > ')}  80 B x3`;
}

describe.each(REFACTORINGS)('$name', (refactoring) => {
  const { base, head, at, was, isLikely } = refactoring;

  it('is no growth, whatever is budgeted', () => {
    expect(judged(base, head).flatMap(open)).toEqual([]);
  });

  it('is red with a growth put in, on the new name and by as much', () => {
    const [first] = judged(base, grown(refactoring));
    const whole = first!.findings.find(
      ({ target, limit }) => target.kind === 'result' && limit.metric === 'alloc_space',
    );
    expect([whole?.outcome.verdict, whole?.change.delta]).toEqual(['fail', 240]);
    const red = first!.findings.filter(
      ({ budget, outcome, limit }) =>
        budget.name === 'owned functions' &&
        outcome.verdict === 'fail' &&
        limit.metric === 'alloc_space',
    );
    expect(red.map(({ target, change }) => [localOf(target), Math.round(change.delta)])).toEqual([
      [at, 240],
    ]);
    expect(first!.causes.map(({ function: { local, line } }) => [local, line])).toEqual([
      [at, LINE],
    ]);
  });

  it('is said to have been what it was, where that is sure', () => {
    const { moves } = compare(side(base), side(grown(refactoring))).diff;
    const found = moves.functions.find(({ is }) => is.local === at);
    const told = found && [found.was.local, found.isSure];
    expect(told).toEqual(was === undefined ? undefined : [was, !isLikely]);
  });
});

function localOf(target: Finding['target']): string {
  return target.kind === 'function' ? target.local : target.kind;
}
