import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/commands/exit-code.ts';
import { toConfirm } from '../../src/policy/confirm.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { judgedCounts } from '../helpers/counted-spec.ts';
import { only, openRows, policyOf, rows } from '../helpers/spec.ts';

/* What is judged of sets that heapgate collected. Between the two counts lie 100 operations. */

const open = (...of: Parameters<typeof judgedCounts>) => openRows(judgedCounts(...of));
const bytes = (limit: string) => only(`alloc_space: { ${limit} }`);
const objects = (limit: string) => only(`alloc_objects: { ${limit} }`);
/** As both sides call the one result. */
const NAMED = { package: 'm.io/app', result: 'BenchmarkX' };
/** So many objects of 8 bytes over all operations. */
const more = (count: number, size = 8) => `Parse 1x80 | longer Pool ${count}x${size}`;

describe('a limit', () => {
  it.each([
    ['at its edge', '5% and 4 B', more(50), []],
    ['beyond it', '5% and 4 B', more(51), ['fail BenchmarkX alloc_space 80→84.08']],
    ['where the amount is the larger', '1% and 4 B', more(50), []],
    ['where the share is the larger', '10% and 4 B', more(100), []],
    ['of a share alone', '5%', more(51), ['fail BenchmarkX alloc_space 80→84.08']],
    ['that is smaller', 'nothing', 'Parse 1x64', []],
  ])('%s', (_, limit, head, found) => {
    const policy = bytes(limit === 'nothing' ? 'increase: 0' : `increase: ${limit}`);
    expect(open('Parse 1x80', head, policy)).toEqual(found);
  });

  it.each([
    ['of bytes', bytes('max: 80 B'), 'Parse 1x80', []],
    ['of bytes', bytes('max: 77 B'), 'Parse 1x80', ['fail BenchmarkX alloc_space max 80→80']],
    ['of objects', objects('max: 1'), 'Parse 1x8', []],
    ['of objects', objects('max: 1'), 'Parse 2x8', ['fail BenchmarkX alloc_objects max 1→2']],
  ])('that is a cap %s', (_, policy, head, found) => {
    expect(open('Parse 1x80', head, policy)).toEqual(found);
  });

  it('is by the amount alone where base has nothing', () => {
    expect(open('', 'longer Pool 50x8', bytes('increase: 900% and 4 B'))).toEqual([]);
    expect(open('', 'longer Pool 51x8', bytes('increase: 900% and 4 B'))).toHaveLength(1);
    expect(open('', 'Parse 1x8')).toEqual([
      'fail BenchmarkX alloc_space 0→8',
      'fail BenchmarkX alloc_objects 0→1',
    ]);
    expect(open('', '')).toEqual([]);
  });

  it('holds for one object of 8 bytes, and of 16', () => {
    expect(open('Parse 1x64', 'Parse 1x64 | Add 1x8')).toHaveLength(2);
    expect(open('Parse 10x40', 'Parse 10x40 | Add 1x16')).toEqual([
      'fail BenchmarkX alloc_objects 10→11',
    ]);
    // As many objects, each larger: no chance, however few.
    expect(open('Parse 1x64', 'Parse 1x80')).toEqual(['fail BenchmarkX alloc_space 64→80']);
  });
});

describe('several measurements a side', () => {
  const base = ['Parse 1x80', 'Parse 1x80', 'Parse 1x80'];

  it('are over where the medians are and every head lies above every base', () => {
    expect(open(base, [more(51), more(60), more(70)])).toContain(
      'fail BenchmarkX alloc_space 80→84.8',
    );
    // One that is within the limit, and above every base all the same.
    expect(open(base, [more(40), more(60), more(70)], bytes('increase: 4 B'))).toEqual([
      'fail BenchmarkX alloc_space 80→84.8',
    ]);
  });

  it('cannot tell where the medians are over and the measurements overlap', () => {
    const apart = [more(200), more(10), more(20)];
    expect(open(apart, [more(150), more(160), more(170)], bytes('increase: 4 B'))).toEqual([
      'inconclusive BenchmarkX alloc_space 81.6→92.8 noisy',
    ]);
  });

  it('are within where the medians are, whatever one of them has', () => {
    expect(open(base, [more(50), more(900), more(0)], bytes('increase: 4 B'))).toEqual([]);
  });

  it('are as many as there are: an even number has the mean of the middle two', () => {
    expect(open(base.slice(1), [more(40), more(62)], bytes('increase: 4 B'))).toEqual([
      'fail BenchmarkX alloc_space 80→84.08',
    ]);
  });

  it('names the range of each side', () => {
    const apart = [more(200), more(10), more(20)];
    const [finding] = judgedCounts(apart, [more(150), more(160), more(170)]).findings;
    expect(finding!.outcome).toMatchObject({
      why: { base: { least: 80.8, most: 96 }, head: { least: 92, most: 93.6 } },
    });
  });
});

describe('three objects over all operations', () => {
  const pool = (count: number, size = 512) => `longer Pool ${count}x${size}`;

  it.each(['increase: 0', 'max: 0'])('are what %s allows', (limit) => {
    for (const policy of [bytes(limit), objects(limit)]) {
      expect(open('', pool(3), policy)).toEqual([]);
      expect(open('', pool(4), policy)).toHaveLength(1);
      expect(open(['', '', ''], [pool(3), pool(3), pool(3)], policy)).toEqual([]);
      expect(open(['', '', ''], [pool(4), pool(4), pool(4)], policy)).toHaveLength(1);
    }
  });

  it('are chance however often they are measured, until more operations have more of them', () => {
    // 61 B an operation.
    const large = pool(3, 2048);
    const three = ['Parse 1x80', 'Parse 1x80', 'Parse 1x80'];
    const grown = three.map((each) => `${each} | ${large}`);
    expect(open(three[0]!, grown[0]!)).toEqual([]);
    expect(open(three, grown)).toEqual([]);
    const more = three.map((each) => `${each} | ${pool(4, 2048)}`);
    expect(open(three, more)).toEqual(['fail BenchmarkX alloc_space 80→161.92']);
    expect(open(three, [three[0]!, more[0]!, more[1]!])).toEqual([
      'inconclusive BenchmarkX alloc_space 80→161.92 noisy',
    ]);
  });

  it('are looked at over more operations, where they are all that a limit is broken by', () => {
    const wanted = (head: string) => toConfirm(judgedCounts('Parse 1x80', `Parse 1x80 | ${head}`));
    expect(wanted(pool(3, 2048))).toEqual([{ base: NAMED, head: NAMED, pair: [100, 1100] }]);
    expect(wanted(pool(3, 16))).toEqual([]);
  });
});

describe('what lies outside the timer', () => {
  const timed = (size: number, printed: number) =>
    ({ does: `Parse 1x64 | Prepare 1x${size}`, printed: [printed, 1] }) as const;
  const thrice = (size: number, printed: number) => Array(3).fill(timed(size, printed));

  it('is not held against what an operation may do, and warns as set-up', () => {
    expect(open(timed(4096, 64), timed(8192, 64))).toEqual([
      'warn set-up BenchmarkX alloc_space 491520→983040',
    ]);
    expect(judgedCounts(timed(4096, 64), timed(8192, 64)).conclusion).toBe('warn');
  });

  it('leaves what was printed to be judged, which Go rounds', () => {
    // A thread may have started: 61 B an operation. Go cuts figures to whole numbers: 1.4 B.
    expect(open(timed(4096, 64), timed(4096, 120))).toEqual([
      'inconclusive BenchmarkX alloc_space 64→120 rounded',
    ]);
    expect(open(thrice(4096, 64), thrice(4096, 69))).toEqual([
      'inconclusive BenchmarkX alloc_space 64→69 rounded',
    ]);
    expect(open(thrice(4096, 64), thrice(4096, 70))).toEqual(['fail BenchmarkX alloc_space 64→70']);
    expect(open(timed(4096, 64), timed(4096, 140))).toEqual(['fail BenchmarkX alloc_space 64→140']);
  });
});

describe('a result of which only screens tell', () => {
  const screened = (of: number, count = 1) => ({
    results: {},
    screens: { X: [of, count], Y: [8, 1] },
  });

  it('is within where it moved by less than the limit', () => {
    const judgement = judgedCounts(screened(640) as never, screened(660) as never);
    expect([judgement.conclusion, openRows(judgement)]).toEqual(['pass', []]);
  });

  it('cannot be told beyond it, and is measured alone', () => {
    const judgement = judgedCounts(screened(640) as never, screened(700) as never);
    expect(openRows(judgement)).toEqual(['inconclusive BenchmarkX alloc_space 640→700 screened']);
    expect(judgement.conclusion).toBe('inconclusive');
    expect(toConfirm(judgement)).toEqual([{ base: NAMED, head: NAMED }]);
  });

  it('is judged by its own processes once it has them', () => {
    const side = (does: string) => ({
      results: { X: does },
      screens: { Y: [8, 1] as const },
    });
    expect(open(side('Parse 1x64'), side('Parse 1x128'))).toEqual([
      'fail BenchmarkX alloc_space 64→128',
    ]);
  });

  it('is compared by screens where one side alone has processes of its own', () => {
    const both = { results: {}, screens: { X: [64, 1] as const } };
    const judgement = judgedCounts(both, { ...both, ended: {} });
    expect(judgement.results.map(({ standing }) => standing)).toEqual(['same']);
  });
});

it('is over by fewer objects that are larger', () => {
  // Were it by their number alone, 500 objects less would be fewer than the three of chance.
  expect(open('Parse 10x64', 'Parse 5x138')).toEqual(['fail BenchmarkX alloc_space 640→690']);
});

describe('set-up and start', () => {
  const KIB = 1024;

  it('warn beyond 5 % and 16 KiB, and fail no run', () => {
    const grown = (size: number) =>
      judgedCounts('once Load 1x1024', `once Load 1x1024 | once Table 16x${size}`);
    expect(openRows(grown(KIB))).toEqual([]);
    expect(openRows(grown(KIB + 8))).toEqual(['warn set-up BenchmarkX alloc_space 1024→17536']);
    expect(exitCodeOf({ judgement: grown(KIB + 8) }, 'error')).toBe(0);
    expect(exitCodeOf({ judgement: grown(KIB + 8) }, 'warning')).toBe(1);
  });

  it('of a package is what a process without a benchmark does', () => {
    const side = (start: string) => ({ results: { X: 'Parse 1x64' }, start });
    const init = (count: number) => `runtime.main > runtime.doInit1 > m.io/app.init ${count}x4096`;
    expect(open(side(init(1)), side(init(5)))).toEqual([]);
    expect(open(side(init(1)), side(init(6)))).toEqual(['warn init (init) alloc_space 4096→24576']);
    expect(
      open(side(init(1)), side(init(1)), only('benchmarks: ["**"]', 'alloc_space: { max: 64 }')),
    ).toEqual([]);
  });

  it('have not grown by what they differ by themselves', () => {
    const setUps = (...counts: number[]) => ({
      results: { X: counts.map((count) => `Parse 1x8 | once Load ${count}x8192`) },
    });
    const of = (base: number[], head: number[]) =>
      openRows(judgedCounts(setUps(...base), setUps(...head)));
    expect(of([1, 1, 1], [9, 9, 9])).toEqual(['warn set-up BenchmarkX alloc_space 8192→73728']);
    expect(of([1, 1, 10], [11, 11, 11])).toEqual(['warn set-up BenchmarkX alloc_space 8192→90112']);
    expect(of([1, 1, 10], [9, 10, 11])).toEqual([]);
  });

  it('are meant only where a pattern names them', () => {
    const policy = only('benchmarks: ["**/app.(set-up)"]', 'alloc_space: { increase: 1 KiB }');
    expect(open('once Load 1x1024', 'once Load 1x4096', policy)).toEqual([
      'fail set-up BenchmarkX alloc_space 1024→4096',
    ]);
    expect(rows(judgedCounts('once Load 1x64', 'once Load 9x64', bytes('increase: 0')))).toEqual([
      'pass BenchmarkX alloc_space 0→0',
    ]);
  });
});

describe('what is left in use', () => {
  it('is held against what base leaves', () => {
    const keeps = (count: number) => `Parse 1x64 | Keep ${count}x64 kept`;
    expect(open(keeps(1), keeps(1))).toEqual([]);
    expect(open('Keep 2x64', 'Keep 1x64 | Keep 1x64 kept')).toEqual([]);
    expect(open('Keep 2x64', 'Keep 2x64 kept')).toEqual(['warn BenchmarkX inuse_space 0→128']);
  });

  it('is not known where nothing is counted, which a policy that asks for it is told', () => {
    const policy = only('inuse_space: { increase: 64 B }');
    const side = {
      results: { X: 'Parse 1x64', Y: { does: 'Parse 1x64', rate: 512 } },
      screens: { Z: [8, 1] as const },
    };
    expect(rows(judgedCounts(side, side, policy)).sort()).toEqual([
      'inconclusive BenchmarkY inuse_space 0→0 rate-changed',
      'inconclusive BenchmarkZ inuse_space 0→0 screened',
      'pass BenchmarkX inuse_space 0→0',
    ]);
    const found = judgedCounts(side, side).findings.filter(
      ({ limit }) => limit.metric === 'inuse_space',
    );
    expect(found.map(({ result }) => result!.name)).toEqual(['BenchmarkX']);
  });

  it('is looked at over more operations', () => {
    const judgement = judgedCounts('Keep 2x64', 'Keep 2x64 kept');
    expect(toConfirm(judgement)).toEqual([{ base: NAMED, head: NAMED, pair: [100, 1100] }]);
  });
});

describe('functions and packages', () => {
  const fns = (...lines: string[]) => only('packages: ["**/app"]', 'functions: ["*"]', ...lines);

  it('are held against a limit in each result, the worst of which counts', () => {
    const side = (size: number) => ({ results: { X: 'Parse 1x64', Y: `Parse 1x${size}` } });
    expect(open(side(64), side(96), fns('alloc_space: { increase: 4 B }'))).toEqual([
      'fail Parse BenchmarkY alloc_space 64→96',
    ]);
  });

  it('have what they do in an operation alone', () => {
    const head = 'Parse 1x64 | once Load 9x4096';
    expect(open('Parse 1x64', head, fns('alloc_space: { increase: 0, max: 64 }'))).toEqual([]);
  });

  it('are charged what others do for them, unless these are own', () => {
    const policy = fns('alloc_space: { increase: 0 }');
    expect(open('Parse > lib.io/z.Get 1x64', 'Parse > lib.io/z.Get 2x64', policy)).toEqual([
      'fail Parse BenchmarkX alloc_space 64→128',
    ]);
  });

  it('are not red for what only moved between two of one result', () => {
    const policy = fns('alloc_space: { increase: 4 B }');
    expect(open('Parse 4x64 | Read 1x64', 'Parse 1x64 | Read 4x64', policy)).toEqual([]);
    expect(rows(judgedCounts('Parse 4x64', 'Parse 1x64 | Read 3x64', policy))).toContain(
      'pass Read BenchmarkX alloc_space 192→192 moved 192',
    );
    // Of 5 more here and 3 less there 2 are growth.
    expect(open('Parse 4x64', 'Parse 1x64 | Read 5x64', policy)).toEqual([
      'fail Read BenchmarkX alloc_space 192→320 moved 192',
    ]);
  });

  it('are red for what moved there from another result', () => {
    const side = (x: string, y: string) => ({ results: { X: x, Y: y } });
    const policy = fns('alloc_space: { increase: 4 B }');
    expect(open(side('Parse 2x64', 'Read 1x64'), side('Parse 1x64', 'Read 2x64'), policy)).toEqual([
      'fail Read BenchmarkY alloc_space 64→128',
    ]);
  });

  it('of packages have what all their functions own', () => {
    const policy = only('packages: ["**"]', 'alloc_objects: { increase: 0.5 }');
    expect(open('Parse 1x64 | Read 1x64', 'Parse 2x64 | Read 1x64', policy)).toEqual([
      'fail m.io/app BenchmarkX alloc_objects 2→3',
    ]);
  });

  it('are judged in sub-benchmarks alone where a budget means one', () => {
    const side = (size: number) => ({ results: { 'X/a': `Parse 1x${size}`, 'X/b': 'Parse 1x64' } });
    const of = (name: string) => fns(`benchmarks: [${name}]`, 'alloc_space: { increase: 0 }');
    expect(open(side(64), side(80), of('BenchmarkX/a'))).toHaveLength(1);
    expect(open(side(64), side(80), of('BenchmarkX/b'))).toEqual([]);
    expect(open(side(64), side(80), of('BenchmarkX'))).toEqual([
      'fail Parse BenchmarkX/a alloc_space 64→80',
    ]);
  });
});

describe('a result that head has no figures of', () => {
  const both = { results: { X: 'Parse 1x64', Y: 'Parse 1x64' } };
  const ended = (how?: string) => ({
    results: { X: 'Parse 1x64' },
    ...(how !== undefined && { ended: { Y: how } }),
  });
  const policies: Record<string, Policy> = {
    warn: policyOf('missing-benchmarks: warn'),
    fail: policyOf('missing-benchmarks: fail'),
    ignore: policyOf('missing-benchmarks: ignore'),
  };
  const endings = (how?: string) =>
    Object.values(policies).map((policy) => {
      const judgement = judgedCounts(both, ended(how), policy);
      expect(judgement.results.map(({ standing }) => standing)).toEqual(['gone', 'same']);
      return [judgement.conclusion, exitCodeOf({ judgement }, 'error')];
    });

  it.each([undefined, 'failed: boom', 'skipped: no network', 'not-reached: changed'])(
    'is what the policy says: %s',
    (how) => {
      expect(endings(how)).toEqual([
        ['warn', 0],
        ['fail', 1],
        ['pass', 0],
      ]);
    },
  );

  it('is a warning at least, and never pass, where it is too slow', () => {
    expect(endings('too-slow: still running after 30 s')).toEqual([
      ['warn', 0],
      ['fail', 1],
      ['warn', 0],
    ]);
  });

  it('is no finding where neither side has it, and a warning where time ran out before a change', () => {
    const neither = (how: string) =>
      judgedCounts({ ...ended(how) }, { ...ended(how) }).results.map(({ standing }) => standing);
    expect(neither('failed: boom')).toEqual(['unmeasured', 'same']);
    expect(neither('not-reached')).toEqual(['unmeasured', 'same']);
    expect(neither('not-reached: this change touches it')).toEqual(['gone', 'same']);
  });

  it('is new where base did not have it, and in doubt where base could not run it', () => {
    const standings = (base: Parameters<typeof judgedCounts>[0]) =>
      judgedCounts(base, both).results.map(({ standing }) => standing);
    expect(standings(ended())).toEqual(['new', 'same']);
    expect(standings(ended('skipped: no network'))).toEqual(['new', 'same']);
    expect(standings(ended('failed: boom'))).toEqual(['inconclusive', 'same']);
  });

  it('is judged by caps where it is new', () => {
    const head = { results: { X: 'Parse 1x64', Y: 'Parse 9x64' } };
    expect(open(ended(), head, bytes('max: 512 B'))).toEqual([
      'fail BenchmarkY alloc_space max 0→576',
    ]);
    expect(open(ended(), head, bytes('increase: 0'))).toEqual([]);
  });
});

describe('counts that differ', () => {
  it('are never compared', () => {
    const judgement = judgedCounts('Parse 1x64', { does: 'Parse 9x64', pair: [2, 7] });
    expect(openRows(judgement)).toEqual([
      'inconclusive BenchmarkX alloc_space 0→0 pair-differs',
      'inconclusive BenchmarkX alloc_objects 0→0 pair-differs',
    ]);
    expect([judgement.conclusion, exitCodeOf({ judgement }, 'error')]).toEqual(['inconclusive', 0]);
    expect(toConfirm(judgement)).toEqual([{ base: NAMED, head: NAMED, pair: [2, 7] }]);
  });

  it('are left alone where another pair is on both sides', () => {
    const far = { does: 'Parse 1x64', pair: [100, 1100] } as const;
    expect(open(['Parse 9x64', far], ['Parse 1x64', far])).toEqual([]);
    expect(open(['Parse 1x64'], ['Parse 1x64', { ...far, does: 'Parse 9x64' }])).toEqual([]);
  });
});

describe('a benchmark that changes the rate of its profile', () => {
  const at = (rate: number, bytes: number) =>
    ({ does: `Parse 1x${rate === 1 ? 64 : 9000}`, printed: [bytes, 1], rate }) as const;

  it('is judged by what was printed, whatever its samples stand for', () => {
    expect(open(at(1, 64), at(524_288, 64))).toEqual([]);
    expect(open(at(524_288, 64), at(524_288, 640))).toEqual(['fail BenchmarkX alloc_space 64→640']);
    expect(open(at(524_288, 64), at(524_288, 100))).toEqual([
      'inconclusive BenchmarkX alloc_space 64→100 rounded',
    ]);
  });

  it('says so where a budget is on functions, and is not measured again for that', () => {
    const policy = only('functions: [Parse]', 'alloc_space: { increase: 0 }');
    const judgement = judgedCounts(at(1, 64), at(524_288, 64), policy);
    expect(openRows(judgement)).toEqual([
      'inconclusive Parse BenchmarkX alloc_space 0→0 rate-changed',
    ]);
    expect(toConfirm(judgement)).toEqual([]);
  });

  it('does not touch the others', () => {
    const side = (size: number) => ({ results: { X: at(512, 64), Y: `Parse 1x${size}` } });
    expect(open(side(64), side(128))).toEqual(['fail BenchmarkY alloc_space 64→128']);
  });
});

describe('a limit of whole profiles', () => {
  it('is refused on what heapgate counted', () => {
    expect(open('Parse 1x64', 'Parse 2x64', bytes('increase: 0/run'))).toEqual([
      'inconclusive profile alloc_space 7680→15360 by-operation',
    ]);
  });
});

describe('budgets', () => {
  const budget = (name: string, lines: string) => `  - { name: ${name}, ${lines} }`;

  it('win over earlier ones of the same kind of target, metric and limit', () => {
    const policy = policyOf(
      'built-in: off',
      'budgets:',
      budget('first', 'benchmarks: ["**"], alloc_space: { increase: 0, max: 99 }'),
      budget('second', 'benchmarks: [BenchmarkX], alloc_space: { increase: 1 KiB }'),
      budget('third', 'packages: ["**"], alloc_space: { increase: 0 }'),
    );
    const side = (size: number) => ({ results: { X: `Parse 1x${size}`, Y: `Parse 1x${size}` } });
    expect(open(side(64), side(128), policy)).toEqual([
      'fail BenchmarkY alloc_space 64→128 (first)',
      'fail BenchmarkX alloc_space max 64→128 (first)',
      'fail BenchmarkY alloc_space max 64→128 (first)',
      'fail m.io/app BenchmarkX alloc_space 64→128 (third)',
    ]);
  });

  it('of the file win over those that are built in', () => {
    const policy = policyOf(
      'budgets:',
      budget('mine', 'benchmarks: ["**"], alloc_space: { increase: 1 KiB }'),
    );
    expect(open('Parse 1x64', 'Parse 1x128', policy)).toEqual([]);
    expect(open('Parse 1x64', 'Parse 2x64', policy)).toEqual(['fail BenchmarkX alloc_objects 1→2']);
  });
});

describe('what is measured again', () => {
  const wanted = (...of: Parameters<typeof judgedCounts>) => toConfirm(judgedCounts(...of));

  it('is every result with a finding that is open, once', () => {
    const side = (size: number) => ({
      results: { X: `Parse 1x${size}`, Y: 'Parse 1x64', 'Z/a': `Parse 2x${size}` },
    });
    expect(wanted(side(64), side(128)).map(({ head }) => head.result)).toEqual([
      'BenchmarkZ/a',
      'BenchmarkX',
    ]);
    expect(wanted(side(64), side(64))).toEqual([]);
  });

  it('is a result in which a function is over', () => {
    const policy = only('functions: [Parse]', 'alloc_space: { increase: 0 }');
    expect(wanted('Parse 1x64', 'Parse 2x64', policy)).toHaveLength(1);
  });

  it('is measured over more operations where buffers that double hold most of it', () => {
    const side = (count: number) => `Parse > bytes.growSlice ${count}x64`;
    expect(wanted(side(1), side(2))).toMatchObject([{ pair: [100, 1100] }]);
    expect(wanted(side(1), `${side(1)} | Parse 2x64`)).toEqual([{ base: NAMED, head: NAMED }]);
    const slow = (does: string) => ({ does, pair: [2, 7] }) as const;
    expect(wanted(slow(side(1)), slow(side(9)))).toEqual([{ base: NAMED, head: NAMED }]);
  });

  it('is nothing that is gone, new or in set-up alone', () => {
    const base = { results: { X: 'Parse 1x64', Y: 'Parse 1x64' } };
    const head = { results: { X: 'Parse 1x64', Z: 'Parse 1x64' } };
    expect(wanted(base, head, bytes('max: 64'))).toEqual([]);
  });
});
