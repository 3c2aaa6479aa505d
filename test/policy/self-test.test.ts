import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import type { PrintedLine } from '../../src/compare/result.ts';
import { defaultPolicy } from '../../src/policy/default-policy.ts';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { countedGrowth } from '../../src/policy/self-test/counted-growth.ts';
import { type PrintedGrowth, printedGrowth } from '../../src/policy/self-test/printed-growth.ts';
import { type Gate, selfTest, type Trial } from '../../src/policy/self-test/self-test.ts';
import { settleCounted } from '../../src/policy/settle-counted.ts';
import { printedFigure, settlePrinted } from '../../src/policy/settle-printed.ts';
import type { BenchmarkOutput } from '../../src/profile/benchmark-output.ts';
import type { ProfileSet } from '../../src/profile/profile-set.ts';
import { FIXTURES, fixtureSet } from '../helpers/fixtures.ts';

const MODULES = ['example.com/ledger'];
const demo = parsePolicy(readFileSync(join(FIXTURES, 'demo/heapgate.yml'), 'utf8'), 'heapgate.yml');

function policyOf(budgets: readonly string[], rest = 'built-in: off'): Policy {
  const items = budgets.map(
    (lines, i) => `  - name: b${i}\n    ${lines.split('\n').join('\n    ')}`,
  );
  return parsePolicy(`version: 1\nbudgets:\n${items.join('\n')}\n${rest}\n`, 'policy.yml');
}

const sides = (capture: string) =>
  [fixtureSet(`${capture}/base`), fixtureSet(`${capture}/head`)] as const;

function tryOn(capture: string, policy: Policy, gate?: Gate) {
  const [base, head] = sides(capture);
  return selfTest(base, judge(compare(base, head, MODULES), policy), gate);
}

/** Some captures of a folder against themselves. */
function tryAlone(folder: string, captures: readonly string[], policy: Policy) {
  const set = fixtureSet(folder, (file) => captures.includes(file.split('.')[0]!));
  return selfTest(set, judge(compare(set, set), policy));
}

const missed = (trials: readonly Trial[]) =>
  trials.filter(({ outcome }) => outcome.kind === 'missed');

const codes = (trials: readonly Trial[]) =>
  trials.flatMap(({ outcome }) =>
    outcome.kind === 'unable'
      ? [outcome.why.code === 'no-verdict' ? outcome.why.why.code : outcome.why.code]
      : [],
  );

/** Every set has what a process printed beside its profile; here it lies alone. */
function outputsOf({ runs, ...set }: ProfileSet): ProfileSet {
  return { ...set, runs: [], outputs: runs.flatMap(({ output }) => output ?? []) };
}

function withResults(
  set: ProfileSet,
  change: (results: BenchmarkOutput['results']) => BenchmarkOutput['results'],
): ProfileSet {
  const runs = set.runs.map((run) => {
    const output = run.output && { ...run.output, results: change(run.output.results) };
    return { ...run, output };
  });
  return { ...set, runs };
}

const WIDE = policyOf([
  'functions: ["*"]\nalloc_space: { increase: 5%, max: 1 MiB }\nalloc_objects: { increase: 1 }\ninuse_space: { increase: 64 B }',
  'functions: ["*"]\nattribute: cum\nalloc_space: { increase: 5% and 8 B }',
  'packages: ["**"]\nalloc_space: { increase: 0 }\nalloc_objects: { max: 0 }\ninuse_objects: { increase: 0 }',
  'benchmarks: ["**"]\nalloc_space: { increase: 5%, max: 0 }\nalloc_objects: { max: 1, increase: 0 }\ninuse_space: { increase: 64 B }',
  'packages: ["**"]\nalloc_space: { increase: 10 KiB/run }\nalloc_objects: { max: 100000/run }',
  'benchmarks: ["**"]\nalloc_space: { increase: 1 MiB/run }',
]);

describe('a growth put into the base', () => {
  it('is caught by every limit of the demo, and by the built-in ones', () => {
    // 15 results by two metrics, 10 benchmarks by what they leave in use, 14 by further promises.
    expect(tryOn('demo', demo)).toMatchObject({ caught: 54, of: 54, unable: 0, untried: 0 });
    expect(tryOn('demo', defaultPolicy())).toMatchObject({ caught: 40, of: 40, unable: 0 });
  });

  it.each([
    ['loops', ['bn-1000']],
    ['loops', ['bn-count3']],
    ['loops', ['bn-cpu12']],
    ['loops', ['loop-1000']],
    ['loops', ['bn-small', 'bn-large']],
    ['loops', ['bn-10', 'bn-once']],
    // Two profiles that hold the same result and other stacks of it.
    ['unlike', ['both', 'more']],
    ['unlike', ['size-8']],
  ])('is caught in %s %j whatever the target and the limit', (folder, captures) => {
    const { trials, of } = tryAlone(folder, captures, WIDE);
    expect(missed(trials)).toEqual([]);
    expect(of).toBeGreaterThan(10);
  });

  it('is caught whatever the limit, the attribute and the benchmarks', () => {
    const limit = fc.constantFrom(
      'alloc_space: { increase: 0 }',
      'alloc_space: { increase: 5% and 0 }',
      'alloc_space: { increase: 29% and 16 B }',
      'alloc_space: { max: 12 KiB, increase: 7% }',
      'alloc_space: { max: 0 }',
      'alloc_space: { increase: 100 KiB/run }',
      'alloc_space: { max: 1 MiB/run }',
      'alloc_objects: { increase: 0 }',
      'alloc_objects: { increase: 1 }',
      'inuse_space: { increase: 1 MiB }',
      'inuse_objects: { increase: 3/run }',
    );
    const what = fc.constantFrom(
      'packages: ["**"]',
      'packages: ["**"]\nfunctions: ["*"]',
      'functions: ["(*Parser).*"]\nattribute: cum',
      'packages: ["**"]\nattribute: flat',
      'benchmarks: ["**"]',
      'benchmarks: ["BenchmarkParse"]',
      'packages: ["**"]\nbenchmarks: ["BenchmarkNested"]',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(what, limit), { minLength: 1, maxLength: 3 }), (budgets) => {
        const found = tryOn('demo', policyOf(budgets.map((lines) => lines.join('\n'))));
        expect(missed(found.trials)).toEqual([]);
        expect(found.of).toBeGreaterThan(0);
        expect(found.unable).toBe(0);
      }),
      { numRuns: 6 },
    );
  });

  it('is put into the lines, by an object too where bytes alone are not sure', () => {
    const put = (capture: string, name: string) =>
      tryOn(capture, defaultPolicy()).trials.find(
        ({ result, limit }) => result?.name === name && limit.metric === 'alloc_space',
      );
    // 5 % of 4472 are 223.6, and 6 KiB by chance over 1000 iterations.
    expect(put('demo', 'BenchmarkServer/list')).toMatchObject({
      evidence: 'printed',
      growth: { alloc_space: 230 },
      beyond: 6,
    });
    expect(put('default', 'BenchmarkServer/list')).toMatchObject({
      growth: { alloc_space: 224, alloc_objects: 1 },
      beyond: 0,
    });
    // Timed lines of nothing: 5 B would be over, but no object is smaller than 8.
    expect(put('default', 'BenchmarkSize')!.growth).toEqual({ alloc_space: 8, alloc_objects: 1 });
  });

  it('needs no profile', () => {
    for (const capture of ['demo', 'default']) {
      const [base, head] = sides(capture).map(outputsOf) as [ProfileSet, ProfileSet];
      const judgement = judge(compare(base, head), defaultPolicy());
      expect(selfTest(base, judgement)).toMatchObject({ caught: 30, of: 30, unable: 0 });
    }
  });

  it('has to exceed what lines of the same code differ by', () => {
    const [base, head] = sides('demo');
    const three = (spread: number) =>
      withResults(base, (results) =>
        [0, spread, 2 * spread].flatMap((more) =>
          results.map((line) => ({ ...line, bytesPerOp: line.bytesPerOp! + more })),
        ),
      );
    const policy = policyOf(['benchmarks: ["**"]\nalloc_space: { increase: 10 B }']);
    for (const spread of [0, 100]) {
      const noisy = outputsOf(three(spread));
      const found = selfTest(noisy, judge(compare(noisy, outputsOf(head)), policy));
      expect(found).toMatchObject({ caught: 15, of: 15 });
      const growths = new Set(found.trials.map(({ growth }) => growth.alloc_space));
      expect([...growths]).toEqual([spread === 0 ? 11 : 201]);
    }
  });

  it('is no larger for one limit because of another', () => {
    const policy = policyOf([
      'packages: ["**"]\nalloc_space: { increase: 1 KiB, max: 100 MiB }\ninuse_space: { increase: 1 MiB }',
      'functions: ["*"]\nattribute: cum\nalloc_space: { increase: 0 }\nalloc_objects: { increase: 3 }',
      'benchmarks: ["**"]\nalloc_space: { max: 1 GiB, increase: 10% }',
    ]);
    expect(missed(tryOn('demo', policy).trials)).toEqual([]);
    // What is put in for the caps would hide these.
    const lax: Gate = (base, head, { diff }) => {
      const budgets = policy.budgets.map((budget) => ({
        ...budget,
        limits: budget.limits.map((limit) =>
          limit.kind === 'max'
            ? limit
            : { ...limit, absolute: limit.absolute * 1000, relative: 100 },
        ),
      }));
      return judge(compare(base, head, diff.modules), { ...policy, budgets });
    };
    const { trials } = tryOn('demo', policy, lax);
    for (const { limit, target, outcome, base } of trials) {
      if (limit.kind === 'max') expect(outcome.kind).toBe('caught');
      else if (target.kind !== 'function' && base > 10) expect(outcome.kind).toBe('missed');
    }
  });

  it('is what samples of whole profiles can show', () => {
    const each = policyOf(['functions: ["*"]\nalloc_space: { increase: 5% and 1 B/run }']);
    const { caught, of, unable, trials } = tryOn('sampled', each);
    expect([caught, of, unable]).toEqual([23, 23, 0]);
    for (const { growth, base, evidence } of trials) {
      expect(evidence).toBe('sampled');
      expect(growth.alloc_space).toBeGreaterThan(base / 10);
    }
  });

  it('is put in where the sums have room', () => {
    const policy = policyOf(['functions: ["*"]\nalloc_space: { max: 1000000 GiB/run }']);
    const { caught, of, unable, trials } = tryOn('demo', policy);
    expect([caught, of, unable]).toEqual([8, 8, 24]);
    expect(new Set(codes(trials))).toEqual(new Set(['too-large']));
  });

  it('is tried for the largest figures of every limit, where there are very many', () => {
    const [base] = sides('demo');
    const many = withResults(base, (results) =>
      results.flatMap((line) =>
        Array.from({ length: 10 }, (_, i) => ({ ...line, name: `${line.name}/${i}` })),
      ),
    );
    const judgement = judge(compare(many, many, MODULES), demo);
    const { trials, untried, of, caught } = selfTest(many, judgement);
    expect([trials.length, of, caught]).toEqual([200, 200, 200]);
    // 340 of results, 10 of what is left in use, 10 of functions, packages and profiles.
    expect(untried).toBe(160);
    const tried = new Set(trials.map(({ limit }) => limit));
    expect(tried.size).toBe(demo.budgets.flatMap(({ limits }) => limits).length - 1);
  });

  it('is data', () => {
    const found = tryOn('default', demo);
    expect(structuredClone(found)).toEqual(found);
  });
});

describe('just over', () => {
  const line = fc.record({ bytes: fc.nat(100_000), objects: fc.nat(500) });
  const limits = policyOf([
    'benchmarks: ["**"]\nalloc_space: { increase: 5% and 64 B, max: 12 KiB }\nalloc_objects: { increase: 7% and 2, max: 90 }',
  ]).budgets[0]!.limits;
  const spread = fc.integer({ min: 0, max: 40 });

  it('is what one less of every line is not', () => {
    fc.assert(
      fc.property(
        line,
        fc.array(spread, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 5, max: 1_000_000 }),
        fc.boolean(),
        fc.constantFrom(...limits),
        (first, spreads, iterations, isTimed, limit) => {
          const lines = spreads.map(
            (more, i): PrintedLine => ({
              bytes: first.bytes + more,
              objects: first.objects + (more % 3),
              iterations: iterations + (isTimed ? i : 0),
            }),
          );
          const how = { isTimed, buffers: 0 };
          const growth = printedGrowth(limit, lines, how) as PrintedGrowth;
          const outcome = (less: number) => {
            const { bytes, objects, operations } = growth.line;
            const isBytes = limit.metric === 'alloc_space';
            const head = lines.map((each) => ({
              bytes: each.bytes! + bytes - (isBytes ? less : 0),
              objects: each.objects! + objects - (isBytes ? 0 : less),
              iterations: each.iterations + operations,
            }));
            const id = { package: '', name: 'BenchmarkX', procs: undefined };
            const result = {
              id,
              status: 'both',
              scope: undefined,
              lines: { base: lines, head },
            } as const;
            const figure = printedFigure(result, limit.metric)!;
            return settlePrinted(limit, result, figure, 0).outcome;
          };
          expect(outcome(0)).toBe('broken');
          // An object more and the smallest object's bytes are sure together, and no less.
          const isLeast = isTimed && lines.length < 3 && growth.line.bytes === 8;
          // Above a cap already, every growth is over it.
          // A cap leaves timed lines room for what was allocated once; above it every growth is over.
          const isAbove = lines.some(({ bytes, objects }) =>
            limit.metric === 'alloc_space' ? bytes! > limit.absolute : objects! > limit.absolute,
          );
          const isCapped = limit.kind === 'max' && (isTimed || isAbove);
          if (!isLeast && !isCapped) expect(outcome(1)).not.toBe('broken');
        },
      ),
    );
  });

  it('is what one byte or object less in a profile is not', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_000 });
    const operations = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(amount, operations, fc.constantFrom(...limits), (total, ran, limit) => {
        const base = total / ran;
        const growth = countedGrowth(limit, { base, head: base, delta: 0 }, ran).amount;
        const outcome = (more: number) => {
          const head = (total + more) / ran;
          const counted = { operations: ran, companion: undefined, net: 1 };
          return settleCounted(limit, { base, head, delta: more / ran }, counted).outcome;
        };
        expect(outcome(growth)).toBe('broken');
        // A cap leaves room for three objects, whose size only the stacks tell.
        const isCap = limit.kind === 'max';
        if (growth > 8 && !isCap) expect(outcome(growth - 1)).toBe('kept');
      }),
    );
  });
});

describe('a gate that cannot fail', () => {
  it('says so of functions that are known from samples', () => {
    const { of, unable, trials } = tryOn('default', demo);
    expect([of, unable]).toEqual([34, 5]);
    expect(new Set(codes(trials))).toEqual(new Set(['samples-alone']));
  });

  it('says so where the two sides cannot be compared', () => {
    const one = (name: string) => fixtureSet('unlike', (file) => file.split('.')[0] === name);
    const base = one('go125');
    const found = selfTest(base, judge(compare(base, one('lone')), defaultPolicy()));
    expect(found.of).toBe(0);
    expect(found.unable).toBeGreaterThan(0);
    expect(new Set(codes(found.trials)).size).toBe(1);
    expect(codes(found.trials)[0]).toMatch(/^go-/);
  });

  it('says so of lines without -benchmem, and of results that only head has', () => {
    const [base, head] = sides('demo').map(outputsOf) as [ProfileSet, ProfileSet];
    const first = (set: ProfileSet): ProfileSet => ({ ...set, outputs: set.outputs.slice(0, 1) });
    const silent: ProfileSet = {
      ...first(base),
      outputs: first(base).outputs.map((output) => ({
        ...output,
        results: output.results.map((line) => ({ ...line, bytesPerOp: undefined })),
      })),
    };
    const policy = policyOf(['benchmarks: ["**"]\nalloc_space: { max: 1 MiB }']);
    const quiet = selfTest(silent, judge(compare(silent, first(head)), policy));
    expect([quiet.of, codes(quiet.trials)]).toEqual([0, ['no-benchmem', 'no-benchmem']]);
    const added = selfTest(first(base), judge(compare(first(base), head), policy));
    expect([added.caught, added.of, added.unable]).toEqual([2, 2, 13]);
    expect(new Set(codes(added.trials))).toEqual(new Set(['only-on-head']));
  });

  it('says so where one profile mixes what the budget is about with other results', () => {
    const policy = policyOf([
      'packages: ["**"]\nbenchmarks: ["BenchmarkSubs/small"]\nalloc_space: { increase: 0 }',
    ]);
    const { of, trials } = tryAlone('loops', ['bn-10'], policy);
    expect([of, codes(trials)]).toEqual([0, ['results-mixed']]);
  });

  it('says so of few timed lines that are mostly buffers', () => {
    const [limit] = defaultPolicy().budgets[0]!.limits;
    const lines = [{ iterations: 1000, bytes: 64, objects: 1 }];
    const how = { isTimed: true, buffers: 0.9 };
    expect(printedGrowth(limit!, lines, how)).toEqual({ code: 'amortised' });
    expect(printedGrowth(limit!, lines, { ...how, isTimed: false })).toHaveProperty('line');
  });

  it('has nothing to say where nothing was judged', () => {
    const policy = policyOf(['functions: ["nothingLikeThis"]\nalloc_space: { increase: 0 }']);
    const nothing = { caught: 0, of: 0, unable: 0, untried: 0, trials: [] };
    expect(tryOn('demo', policy)).toEqual(nothing);
  });
});

describe('a broken gate', () => {
  const by = (policy: Policy): Policy => policy;
  const broken =
    (edit: {
      policy?: (policy: Policy) => Policy;
      head?: (head: ProfileSet, base: ProfileSet) => ProfileSet;
    }): Gate =>
    (base, head, { diff, policy }) =>
      judge(
        compare(base, edit.head?.(head, base) ?? head, diff.modules),
        (edit.policy ?? by)(policy),
      );
  const limits =
    (edit: (limit: Policy['budgets'][number]['limits'][number]) => object) => (policy: Policy) => ({
      ...policy,
      budgets: policy.budgets.map((budget) => ({
        ...budget,
        limits: budget.limits.map((limit) => ({ ...limit, ...edit(limit) })),
      })),
    });
  const filtered =
    (keep: (of: { metric: string; target: string; level: string }) => boolean): Gate =>
    (base, head, judged) => {
      const judgement = broken({})(base, head, judged);
      const findings = judgement.findings.filter(({ limit, target, budget }) =>
        keep({ metric: limit.metric, target: target.kind, level: budget.level }),
      );
      return { ...judgement, findings };
    };

  it.each<[string, Gate]>([
    [
      'limits are a thousandfold',
      broken({
        policy: limits(({ absolute, relative }) => ({
          absolute: absolute * 1000,
          relative: relative && relative * 1000,
        })),
      }),
    ],
    ['head is read from the files of base', broken({ head: (_, base) => base })],
    [
      'everything is ignored',
      broken({
        policy: (policy) => ({
          ...policy,
          ignore: policyOf(
            ['packages: ["**"]\nalloc_space: { increase: 0 }'],
            'ignore: [{ packages: ["**"] }]',
          ).ignore,
        }),
      }),
    ],
    ['nothing is judged', filtered(() => false)],
  ])('is noticed by every growth where %s', (_, gate) => {
    expect(tryOn('demo', demo, gate)).toMatchObject({ caught: 0, of: 54 });
    expect(tryOn('default', demo, gate)).toMatchObject({ caught: 0, of: 34 });
  });

  it.each<[string, number, Gate]>([
    [
      'a share is a hundredfold',
      // All shares but that of the objects of the result that has none.
      32,
      broken({ policy: limits(({ relative }) => ({ relative: relative && relative * 100 })) }),
    ],
    [
      'the lines of head are those of base',
      34,
      broken({
        head: (head, base) => ({
          ...head,
          runs: head.runs.map((run, i) => ({ ...run, output: base.runs[i]!.output })),
        }),
      }),
    ],
    [
      'the profiles of head are those of base',
      20,
      broken({
        head: (head, base) => ({
          ...head,
          runs: head.runs.map((run, i) => ({ ...run, profile: base.runs[i]!.profile })),
        }),
      }),
    ],
    ['one metric is left out', 18, filtered(({ metric }) => metric !== 'alloc_objects')],
    ['results are left out', 44, filtered(({ target }) => target !== 'result')],
    ['functions are left out', 3, filtered(({ target }) => target !== 'function')],
    [
      'a result is dropped from both sides',
      3,
      (base, head, judged) => {
        const rest = (set: ProfileSet) =>
          withResults(set, (all) => all.filter(({ name }) => name !== 'BenchmarkNested'));
        return broken({})(rest(base), rest(head), judged);
      },
    ],
    ['a budget that warns does not', 11, filtered(({ level }) => level === 'error')],
    [
      'only the first budget is judged',
      26,
      broken({ policy: (policy) => ({ ...policy, budgets: policy.budgets.slice(0, 1) }) }),
    ],
  ])('is noticed where %s', (_, least, gate) => {
    const { trials, of } = tryOn('demo', demo, gate);
    expect(of).toBe(54);
    expect(missed(trials)).toHaveLength(least);
  });

  it('is noticed where only one line is read of several', () => {
    const first: Gate = (base, head, judged) => {
      const once = (set: ProfileSet) =>
        withResults(set, (all) => {
          const names = all.map(({ name }) => name);
          return all.filter(({ name }, i) => names.indexOf(name) !== i || name === 'none');
        });
      return broken({ head: (to, from) => (to === from ? to : { ...to, runs: once(from).runs }) })(
        base,
        head,
        judged,
      );
    };
    const set = fixtureSet('loops', (file) => file.startsWith('bn-count3.'));
    const judgement = judge(compare(set, set), defaultPolicy());
    const { caught, of } = selfTest(set, judgement, first);
    expect(caught).toBeLessThan(of);
  });

  it('is noticed where the earlier of two budgets holds', () => {
    const policy = policyOf([
      'benchmarks: ["**"]\nalloc_space: { increase: 1 GiB }',
      'benchmarks: ["**"]\nalloc_space: { increase: 5% }',
    ]);
    const found = tryOn('demo', policy);
    expect(found).toMatchObject({ caught: 15, of: 15 });
    const reversed = broken({ policy: (of) => ({ ...of, budgets: of.budgets.toReversed() }) });
    expect(tryOn('demo', policy, reversed)).toMatchObject({ caught: 0, of: 15 });
  });
});
