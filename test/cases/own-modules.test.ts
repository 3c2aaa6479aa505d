import { describe, expect, it } from 'vitest';
import { waysToJudge } from './measured.ts';

const WORKSPACE = { name: 'workspace', base: 'main', head: 'feat2' };

const budget = (attribute: string) => `budgets:
  - name: lean
    packages: ["corp.test/lib"]
    attribute: ${attribute}
    alloc_space: { increase: 5% and 16 KiB }
`;

describe.each(waysToJudge(WORKSPACE))('the second module of a go.work, by %s', (_, judge) => {
  it('is judged by the built-in policy', () => {
    const { status, report } = judge();
    expect(status).toBe(1);
    expect(report.headline).toMatch(/^Over budget: lib allocates \+[\d.]+ KiB/);
    expect(report.modules).toEqual(['corp.test/api', 'corp.test/lib']);
    expect(report.module).toBe('corp.test/api');
    expect(report.budgets).toMatchObject([
      { verdict: 'fail', package: 'corp.test/lib', file: 'corp.test/lib/lib.go', line: 7 },
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
      expect(report.budgets).toMatchObject([{ verdict: 'fail', package: 'corp.test/lib' }]);
    },
    120_000,
  );

  it('is not within budget where the policy judges another module', () => {
    const { status, report } = judge(
      `module: corp.test/api\n${budget('owned')}`.replace('corp.test/lib', '**'),
    );
    expect(status).toBe(0);
    expect(report.conclusion).toBe('inconclusive');
    expect(report.headline).toMatch(
      /^Cannot tell: corp\.test\/lib allocates \+[\d.]+ KiB .* but it is of no module that is judged: name its module under "module"/,
    );
  }, 120_000);

  it('is judged by name where it is of another module', () => {
    const { status, report } = judge(`module: corp.test/api\n${budget('flat')}`);
    expect(status).toBe(1);
    expect(report.budgets).toMatchObject([{ verdict: 'fail', package: 'corp.test/lib' }]);
  }, 120_000);

  it('is left alone where it is ignored', () => {
    const ignore = 'module: corp.test/api\nignore: [{ packages: ["**/lib"] }]\n';
    const { report } = judge(`${ignore}${budget('owned')}`.replace('"corp.test/lib"', '"**"'));
    expect(report.budgets.map((each: { package: string }) => each.package)).not.toContain(
      'corp.test/lib',
    );
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
    const places = report.budgets.map((each: Record<string, unknown>) => [
      each.verdict,
      each.package,
      `${each.file}:${each.line}`,
    ]);
    expect(places.sort()).toEqual([
      ['fail', 'app/nested/deep', 'app/nested/deep/deep.go:4'],
      ['fail', 'app/store', 'app/store/store.go:4'],
      ['fail', 'zeta.test/other', 'zeta.test/other/other.go:4'],
    ]);
  }, 120_000);
});
