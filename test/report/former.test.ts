import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import type { ProfileSet } from '../../src/profile/profile-set.ts';
import { buildReport } from '../../src/report/report.ts';
import { text as textOf } from '../../src/report/text.ts';
import { collectedSet } from '../helpers/heap.ts';
import { inputOf } from '../helpers/judgement.ts';
import { operation } from '../helpers/operation.ts';

const POLICY = parsePolicy(
  `version: 1
budgets:
  - { name: all, packages: ["**"], functions: ["*"], alloc_space: { increase: 0 } }
`,
  'p.yml',
);

/** A set whose results, named with spaces between, do so in each operation, and what is known of their source. */
function setOf(names: string, lines: readonly string[], source?: string): ProfileSet {
  const results = names.split(' ').map((name) => {
    const body = lines.map((line) => `m.io/app.${name} > ${line}`).join('\n');
    return [name, [operation(body)]] as const;
  });
  const set = collectedSet(Object.fromEntries(results));
  const manifests = set.manifests.map((manifest) => ({
    ...manifest,
    packages: manifest.packages.map((entry) => ({
      ...entry,
      results: entry.results.map((result) => ({ ...result, ...(source && { source }) })),
    })),
  }));
  return { ...set, manifests };
}

const judged = (base: ProfileSet, head: ProfileSet) => judge(compare(base, head), POLICY);
const text = (base: ProfileSet, head: ProfileSet) =>
  textOf(buildReport(inputOf(judged(base, head))).document);

const OLD = ['m.io/app.Parse > m.io/app.node  64 B x10', 'm.io/app.Parse > m.io/app.lex  48 B x20'];
const NEW = OLD.map((line) => line.replace('app.node', 'app/ast.Node'));

describe('another name', () => {
  it('of a function is told where it moved and where it grew', () => {
    const head = setOf('BenchmarkA', [...NEW, 'm.io/app.Parse > m.io/app/ast.Node  80 B x3']);
    const shown = text(setOf('BenchmarkA', OLD), head);
    expect(shown).toContain('1 function with another name\n\n- Node in ast, was node in app');
    expect(shown).toMatch(/Node in ast m\.go:\d+, was node in app: \+240 B\/op in BenchmarkA/);
    expect(shown).toMatch(/over +all +Node in BenchmarkA, was node in app/);
  });

  it('of a benchmark is told beside it', () => {
    const renamed = NEW.map((line) => line.replace('app/ast.Node', 'app.node'));
    const head = setOf('BenchmarkB', [...renamed, 'm.io/app.Parse > m.io/app.node  80 B x3']);
    const shown = text(setOf('BenchmarkA', OLD), head);
    expect(shown).toContain('Over budget: BenchmarkB');
    expect(shown).toContain(', was BenchmarkA');
  });

  it('is none where a part was extracted, and then who had it is told', () => {
    const extracted = OLD.map((line) => line.replace('node  64', 'node > m.io/app.attr  64'));
    const shown = text(setOf('BenchmarkA', OLD), setOf('BenchmarkA', extracted));
    expect(shown).toContain('Within budget: 1 benchmark. Nothing grew');
    expect(shown).toMatch(/within +all +attr in BenchmarkA, moved here from node +640 B\/op/);
  });
});

describe('a benchmark whose own code changed', () => {
  const more = [...OLD, 'm.io/app.Parse > m.io/app.node  80 B x3'];
  const isEdited = (from: ProfileSet, to: ProfileSet) =>
    compare(from, to).diff.results.map((result) => result.isEdited ?? false);

  it('is told as that, and the outcome stands', () => {
    const base = setOf('BenchmarkA', OLD, 'as it was');
    const [head, plain] = [setOf('BenchmarkA', more, 'other'), setOf('BenchmarkA', more)];
    const outcomes = (set: ProfileSet) => judged(base, set).findings.map(({ outcome }) => outcome);
    expect(outcomes(head)).toEqual(outcomes(plain));
    expect(judged(base, head).conclusion).toBe('fail');
    const [headline] = text(base, head).split('\n');
    expect(headline).toMatch(/^Over budget: BenchmarkA .*, whose own code or input changed$/);
    expect(text(base, plain)).not.toContain('own code');
  });

  it.each([
    ['BenchmarkA', '1 benchmark that changed itself'],
    ['BenchmarkA BenchmarkB', '2 benchmarks that changed themselves'],
  ])('is counted: %s', (names, words) => {
    expect(text(setOf(names, OLD, 'as it was'), setOf(names, more, 'other'))).toContain(words);
  });

  it('is told only where both sides know it', () => {
    const [known, unknown] = [setOf('BenchmarkA', OLD, 'as it was'), setOf('BenchmarkA', OLD)];
    expect(isEdited(known, known)).toEqual([false]);
    expect(isEdited(known, unknown)).toEqual([false]);
    expect(isEdited(unknown, known)).toEqual([false]);
  });

  it('is held against what it was called before', () => {
    const base = setOf('BenchmarkA', OLD, 'as it was');
    expect(isEdited(base, setOf('BenchmarkB', OLD, 'as it was'))).toEqual([false]);
    expect(isEdited(base, setOf('BenchmarkB', OLD, 'other'))).toEqual([true]);
  });
});
