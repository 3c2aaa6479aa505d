import { describe, expect, it } from 'vitest';
import { type Judged, waysToJudge } from './measured.ts';

const WORKSPACE = { name: 'workspace', base: 'main', head: 'feat2' };

const budget = (attribute: string) => `built-in: off
budgets:
  - name: lean
    packages: ["corp.test/lib"]
    attribute: ${attribute}
    alloc_space: { increase: 5% and 16 B }
`;

/** Findings that are more than a pass: verdict, kind of target, package. */
const openOf = ({ findings }: Judged['report']): string[] =>
  findings
    .filter(({ verdict }: { verdict: string }) => verdict !== 'pass')
    .map(
      // biome-ignore lint/suspicious/noExplicitAny: a finding as it is printed
      ({ verdict, target, result }: any) =>
        `${verdict} ${target.kind} ${target.package ?? result.package}`,
    );

describe.each(waysToJudge(WORKSPACE))('the second module of a go.work, by %s', (_, judge) => {
  it('is judged by the built-in policy', () => {
    const { status, report } = judge();
    expect(status).toBe(1);
    expect(report.headline).toMatch(
      /^Over budget: BenchmarkIndex 80 → 1792 B\/op .* in Index, lib\.go:7$/,
    );
    expect(report.modules).toEqual(['corp.test/api', 'corp.test/lib']);
    expect(openOf(report)).toEqual(['fail result corp.test/lib']);
    expect(report.causes).toMatchObject([
      { function: 'corp.test/lib.Index', file: 'corp.test/lib/lib.go', line: 7, sure: true },
    ]);
  }, 120_000);
});

describe('the second module of a go.work', () => {
  // The policies make no difference to how it is measured.
  const [[, judge]] = waysToJudge(WORKSPACE);

  it.each(['flat', 'cum', 'owned'])(
    'is judged by what it allocates %s',
    (attribute) => {
      const { status, report } = judge(budget(attribute));
      expect(status).toBe(1);
      expect(openOf(report)).toEqual(['fail package corp.test/lib']);
    },
    120_000,
  );

  it('is not within budget where the policy judges another module', () => {
    const { status, report } = judge(
      `module: corp.test/api\n${budget('owned')}`.replace('corp.test/lib', '**'),
    );
    expect(status).toBe(0);
    expect(report.conclusion).toBe('inconclusive');
    expect(openOf(report)).toEqual(['inconclusive package corp.test/lib']);
    expect(report.headline).toMatch(
      /^Cannot tell: .*corp\.test\/lib.* it belongs to no module that is judged: name its module under "module"/,
    );
  }, 120_000);

  it('is judged by name where it is of another module', () => {
    const { status, report } = judge(`module: corp.test/api\n${budget('flat')}`);
    expect(status).toBe(1);
    expect(openOf(report)).toEqual(['fail package corp.test/lib']);
  }, 120_000);

  it('is left alone where it is ignored', () => {
    const ignore = 'module: corp.test/api\nignore: [{ packages: ["**/lib"] }]\n';
    const { report } = judge(`${ignore}${budget('owned')}`.replace('"corp.test/lib"', '"**"'));
    expect(openOf(report)).toEqual([]);
  }, 120_000);

  it('is judged where the policy lists both', () => {
    const list = 'module: [corp.test/lib, corp.test/api]\n';
    const { report } = judge(`${list}${budget('owned')}`.replace('"corp.test/lib"', '"**"'));
    expect(report.conclusion).toBe('fail');
    expect(report.modules).toEqual(['corp.test/api', 'corp.test/lib']);
  }, 120_000);
});

const MODULES = { name: 'modules', base: 'main', head: 'feat' };

describe.each(waysToJudge(MODULES))('nested, dotless and unlike modules, by %s', (_, judge) => {
  it('are all judged', () => {
    const { status, report } = judge();
    expect(status).toBe(1);
    expect(report.modules).toEqual(['app', 'app/nested', 'zeta.test/other']);
    expect(openOf(report).sort()).toEqual([
      'fail result app/nested/deep',
      'fail result app/store',
      'fail result zeta.test/other',
    ]);
    const places = report.causes.map(
      (each: Record<string, unknown>) => `${each.file}:${each.line}`,
    );
    expect(places.sort()).toEqual([
      'app/nested/deep/deep.go:4',
      'app/store/store.go:4',
      'zeta.test/other/other.go:4',
    ]);
  }, 120_000);
});
