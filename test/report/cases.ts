import { compare } from '../../src/compare/comparison.ts';
import type { Capture, Ending } from '../../src/compare/heap-diff.ts';
import { withLabel } from '../../src/policy/accept.ts';
import { judge } from '../../src/policy/judge.ts';
import type { Judgement } from '../../src/policy/judgement.ts';
import { buildReport, type Report } from '../../src/report/report.ts';
import type { ReportInput } from '../../src/report/report-input.ts';
import { judgedCounts } from '../helpers/counted-spec.ts';
import { fixtureSet } from '../helpers/fixtures.ts';
import { diffOf, fn, inputOf, judgementOf, selfTestOf } from '../helpers/judgement.ts';
import { compared, heap, judged, only, policyOf, type Side } from '../helpers/spec.ts';
import { TODAY, waiver, waiving } from '../policy/waivers.ts';

/** Where the lines of these profiles are. */
export const PLACES = {
  link: ({ file, line }: { file: string; line: number }) =>
    `https://github.com/acme/db/blob/9c1e2ab/${inRepository(file)}#L${line}`,
  repoPath: (_: string, file: string) =>
    file.startsWith('example.com/') ? inRepository(file) : undefined,
};

function inRepository(file: string): string {
  return file.replace(/^example\.com\//, '');
}

export function reportOf(judgement: Judgement, parts: Partial<ReportInput> = {}): Report {
  return buildReport(
    inputOf(judgement, {
      commands: [
        'heapgate check --base base --head head',
        'go tool pprof -http=: -sample_index=alloc_space -diff_base base/m.heap head/m.heap',
      ],
      ...parts,
    }),
    PLACES,
  );
}

const GO = 'goos: linux | goarch: amd64 | pkg: example.com/m';
const side = (output: string, profile?: string, period = 1): Side =>
  profile === undefined ? `${GO} | ${output}` : [`${GO} | ${output}`, heap(profile, { period })];

/** Parse and Post grow in three places, Encode has less, Read is as before. */
const BASE = side(
  'Parse 1000 1200 12 | Post/large 1000 328 5 | Encode 1000 1700 12 | Read 1000 64 1',
  `1000 100000 Parse > m.(*Parser).Parse
   11000 1100000 Parse > m.(*Parser).Parse > m.(*Parser).grow
   5000 328000 Post > m.(*Store).Post
   12000 1700000 Encode > m.Encode > encoding/json.Marshal
   1000 64000 Read > m.Read`,
);
const HEAD = side(
  'Parse 1000 2300 13 | Post/large 1000 1352 6 | Encode 1000 700 8 | Read 1000 64 1',
  `1000 200000 Parse > m.(*Parser).Parse
   11000 1900000 Parse > m.(*Parser).Parse > m.(*Parser).grow
   1000 200000 Parse > m.(*Parser).Parse > m.newArena
   6000 1352000 Post > m.filled > m.(*Store).Post > encoding/json.Marshal
   8000 700000 Encode > m.Encode > encoding/json.Marshal
   1000 64000 Read > m.Read`,
);

const NOTHING: Capture = {
  ...diffOf([]).base,
  periods: [],
  iterations: [],
  procs: [],
  profiles: [],
  goVersion: '',
  goos: '',
  goarch: '',
  cpu: '',
};

const unmeasured = (base: Ending, head: Ending, path = 'example.com/db') => [
  { package: path, base, head, weight: 'error' as const, isNews: true },
];

const TIMED = { does: 'Sort 2x512 | Prepare 1x16384', printed: [1024, 2] } as const;
/** What heapgate measured: Parse grows in each of three measurements, and the others with it in set-up alone. */
const COUNTED_BASE = {
  results: {
    'Parse/small': Array(3).fill('(*Parser).Parse > (*Parser).grow 3x64'),
    'Parse/large': '(*Parser).Parse > (*Parser).grow 30x64',
    Read: 'Read 1x64 | once Load 1x4096',
    Sort: TIMED,
    Walk: { does: 'Walk 1x64', pair: [2, 7] as const },
  },
  start: 'runtime.main > runtime.doInit1 > m.io/app.init 4x4096',
};
const COUNTED_HEAD = {
  results: {
    ...COUNTED_BASE.results,
    'Parse/small': Array(3).fill('(*Parser).Parse > (*Parser).grow 3x96 | newArena 1x64'),
    Read: 'Read 1x64 | once Load 9x4096',
    Encode: 'Encode 1x32',
  },
  start: 'runtime.main > runtime.doInit1 > m.io/app.init 40x4096',
};
/** And what it cannot tell: of each kind one. */
const OPEN_BASE = {
  results: {
    Noisy: ['Get 9x64', 'Get 1x64', 'Get 2x64'],
    Rounded: { does: 'Get 1x64 | Prepare 1x16384', printed: [64, 1] as const },
    Pairs: 'Get 1x64',
    Rate: { does: 'Get 1x64', printed: [64, 1] as const, rate: 524_288 },
    Slow: 'Get 1x64',
    Skipped: 'Get 1x64',
    Failed: 'Get 1x64',
    Gone: 'Get 1x64',
  },
  screens: { Screened: [640, 4] as const },
};
const OPEN_HEAD = {
  results: {
    Noisy: ['Get 8x64', 'Get 8x64', 'Get 3x64'],
    Rounded: { does: 'Get 1x64 | Prepare 1x16384', printed: [96, 1] as const },
    Pairs: { does: 'Get 1x64', pair: [10, 30] as const },
    Rate: { does: 'Get 1x64', printed: [72, 1] as const, rate: 524_288 },
  },
  screens: { Screened: [700, 4] as const },
  ended: {
    Slow: 'too-slow: still running after 30 s',
    Skipped: 'skipped: get_test.go:9: no network',
    Failed: 'failed: get_test.go:12: boom',
  },
};

/** One report for each thing that a headline can say. */
export const CASES: Readonly<Record<string, () => Report>> = {
  'over-budget': () => reportOf(judged(BASE, HEAD), { selfTest: selfTestOf(5) }),
  'over-probably': () =>
    reportOf(
      judged(
        side('Get 100000 6400 2', '9 57600 Get > m.Get | 1 6400 Get > m.Put', 5120),
        side(
          'Get 100000 9600 3',
          '12 76800 Get > m.Get | 4 25600 Get > m.Get > m.merge | 1 6400 Get > m.Put',
          5120,
        ),
      ),
    ),
  'over-max': () =>
    reportOf(
      judged(BASE, HEAD, only('benchmarks: [BenchmarkParse]', 'alloc_space: { max: 2 KiB }')),
    ),
  'over-functions': () =>
    reportOf(
      judged(
        BASE,
        HEAD,
        policyOf(
          'built-in: off',
          'budgets:',
          '  - { name: parser stays lean, functions: ["(*Parser).*"], attribute: flat, alloc_space: { increase: 5% and 64 B } }',
          '  - { name: package m, packages: ["**/m"], alloc_objects: { increase: 0 }, level: warning }',
        ),
      ),
    ),
  warning: () =>
    reportOf(
      judged(
        BASE,
        HEAD,
        only('benchmarks: ["**"]', 'level: warning', 'alloc_space: { increase: 5% }'),
      ),
    ),
  within: () =>
    reportOf(
      judged(
        BASE,
        HEAD,
        only('alloc_space: { increase: 20 KiB }', 'alloc_objects: { increase: 100 }'),
      ),
      { selfTest: selfTestOf(4) },
    ),
  unchanged: () => reportOf(judged(BASE, BASE)),
  'cannot-tell': () => reportOf(judged(side('Get 812000 640 2'), side('Get 812044 690 2'))),
  'no-benchmem': () =>
    reportOf(judged(side('Serve 1000 - | Get 1000 64 1'), side('Serve 1200 - | Get 1000 64 1'))),
  gone: () => reportOf(judged(side('Read 1000 64 1 | Get 1000 64 1'), side('Get 1000 64 1'))),
  'new-only': () =>
    reportOf(judged(side('Get 1000 64 1'), side('Get 1000 64 1 | Scan 1000 4096 3'))),
  'outputs-only': () =>
    reportOf(
      judged(
        side('Get 1000,1000 64,64 1,1 | Put 1000,1000 128,128 2,2'),
        side('Get 1000,1000 128,128 2,2 | Put 1000,1000 128,128 2,2'),
      ),
      { commands: ['heapgate check --base base --head head'] },
    ),
  'whole-profiles': () => {
    const live = (name: string) => fixtureSet('profiles', (file) => file === name);
    const base = live('server-heap-gc.pb.gz');
    const head = live('server-heap.pb.gz');
    const policy = policyOf(
      'built-in: off',
      'budgets:',
      '  - name: servers',
      '    packages: ["**"]',
      '    inuse_space: { increase: 64 KiB/run, max: 100 MiB/run }',
    );
    return reportOf(judge(compare(base, head), policy));
  },
  'no-baseline': () =>
    reportOf(
      judgementOf(
        [],
        diffOf([], {
          pairs: [],
          base: NOTHING,
          given: { base: 0, head: 1 },
          unmeasured: [
            { package: 'example.com/m', base: { code: 'no-benchmarks' }, head: { code: 'ran' } },
          ],
        }),
      ),
      { commands: [] },
    ),
  'head-failed': () => {
    const judgement = judged(side('Get 1000 64 1'), side('Get 1000 64 1'));
    return reportOf({
      ...judgement,
      conclusion: 'error',
      unmeasured: unmeasured(
        { code: 'ran' },
        { code: 'failed', message: 'BenchmarkMake: a_test.go:9: boom' },
      ),
    });
  },
  counted: () => reportOf(judgedCounts(COUNTED_BASE, COUNTED_HEAD)),
  'counted-warning': () =>
    reportOf(
      judgedCounts(COUNTED_BASE, {
        ...COUNTED_HEAD,
        results: { ...COUNTED_HEAD.results, ...COUNTED_BASE.results },
      }),
    ),
  'counted-open': () => reportOf(judgedCounts(OPEN_BASE, OPEN_HEAD)),
  'counted-doubt': () =>
    reportOf(
      judgedCounts(
        { results: { Noisy: OPEN_BASE.results.Noisy }, screens: OPEN_BASE.screens },
        { results: { Noisy: OPEN_HEAD.results.Noisy }, screens: OPEN_HEAD.screens },
      ),
    ),
  'policy-edit': () => {
    const judgement = judged(BASE, HEAD);
    return reportOf({
      ...judgement,
      notes: [
        {
          level: 'warning',
          code: 'policy-edit',
          change: 'edits',
          file: '.github/heapgate.yml',
          proposed: { conclusion: 'pass', failed: 0, of: 8 },
        },
        ...judgement.notes,
      ],
    });
  },
  waived: () =>
    reportOf(
      judge(
        compared(BASE, HEAD),
        waiving([
          waiver({ 'up-to': '1 GiB' }),
          waiver({ metric: 'alloc_objects', 'up-to': '1000000' }),
          waiver({ budget: 'nothing left behind', metric: 'inuse_space', 'up-to': '1 B' }),
        ]),
        TODAY,
      ),
    ),
  asked: () => {
    const [asked] = waiving([waiver({ 'up-to': '1 GiB' })]).waivers;
    const refused = { code: 'older-commit', by: 'octocat', commit: 'c'.repeat(40) } as const;
    const policy = { ...waiving([]), waivers: [{ ...asked!, asked: { refused } }] };
    return reportOf(judge(compared(BASE, HEAD), policy, TODAY));
  },
  accepted: () => {
    const label = { how: 'label', by: 'octocat', commit: 'c'.repeat(40) } as const;
    const accepted = { ...label, at: '2026-11-26T10:20:30.000Z' };
    return reportOf(withLabel(judged(BASE, HEAD), { accepted }));
  },
  'nothing-judged': () =>
    reportOf(judgementOf([], diffOf([fn('Same', [100, 100])], { samples: { base: 0, head: 0 } }))),
};
