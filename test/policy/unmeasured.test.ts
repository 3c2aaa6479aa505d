import { describe, expect, it } from 'vitest';
import { exitCodeOf, type FailOn, type OnMissingBase } from '../../src/commands/exit-code.ts';
import type { Ending } from '../../src/compare/heap-diff.ts';
import { unmeasuredIn } from '../../src/compare/unmeasured.ts';
import { weighUnmeasured } from '../../src/policy/unmeasured.ts';
import type { Manifest, PackageExit } from '../../src/profile/manifest.ts';
import type { ProfileSet, Run } from '../../src/profile/profile-set.ts';
import { diffOf, findingOf, fn, judgementOf } from '../helpers/judgement.ts';

const { policy } = judgementOf([], diffOf([]));

const ENDINGS = {
  ran: { code: 'ran' },
  none: { code: 'no-benchmarks' },
  skipped: { code: 'all-skipped', message: 'BenchmarkA: no db' },
  failed: { code: 'failed', message: 'BenchmarkA: boom' },
  unbuilt: { code: 'build-failed', message: 'undefined: x' },
  late: { code: 'not-reached', message: '' },
  changed: { code: 'not-reached', message: 'this change touches it' },
} as const satisfies Record<string, Ending>;
type Name = keyof typeof ENDINGS;

const pkg = (base: Name, head: Name, name = 'a/b') => ({
  package: name,
  base: ENDINGS[base],
  head: ENDINGS[head],
});

describe('a package without figures', () => {
  it.each<[Name, Name, string, boolean]>([
    ['ran', 'failed', 'error', true],
    ['ran', 'unbuilt', 'error', true],
    ['ran', 'skipped', 'warning', true],
    ['ran', 'none', 'warning', true],
    ['none', 'ran', 'info', true],
    ['none', 'failed', 'warning', true],
    ['none', 'unbuilt', 'error', true],
    ['skipped', 'ran', 'info', true],
    ['skipped', 'skipped', 'warning', false],
    ['failed', 'ran', 'doubt', true],
    ['failed', 'failed', 'warning', false],
    ['unbuilt', 'unbuilt', 'warning', false],
    ['unbuilt', 'ran', 'doubt', true],
  ])('%s on base and %s on head: %s', (base, head, weight, isNews) => {
    const diff = diffOf([], { unmeasured: [pkg(base, head)] });
    expect(weighUnmeasured(diff, policy)).toMatchObject([{ weight, isNews }]);
    const ignore = [{ at: { line: 1, column: 1 }, packages: ['**/b'], functions: undefined }];
    expect(weighUnmeasured(diff, { ...policy, ignore })).toEqual([]);
  });

  it.each<[Name, Name]>([
    ['none', 'none'],
    ['failed', 'none'],
    ['skipped', 'none'],
  ])('%s on base and %s on head is nothing to this change', (base, head) => {
    expect(weighUnmeasured(diffOf([], { unmeasured: [pkg(base, head)] }), policy)).toEqual([]);
  });
});

describe('the conclusion', () => {
  const one = fn('F', [100, 200]);
  const of = (verdict: 'fail' | 'pass' | 'warn' | undefined, ...all: ReturnType<typeof pkg>[]) => {
    const none = {
      pairs: [],
      given: { base: all.some(({ base }) => base.code === 'ran') ? 1 : 0, head: 1 },
    };
    const diff = diffOf([one], { unmeasured: all, ...(verdict ? {} : none) });
    const judgement = judgementOf(verdict ? [findingOf(verdict, one)] : [], diff);
    const { conclusion } = judgement;
    const codes = (['error', 'warning', 'never'] as const).map((failOn) =>
      exitCodeOf({ judgement, measuredHere: true }, failOn),
    );
    return [conclusion, ...codes, exitCodeOf({ judgement }, 'error')];
  };

  it('is an error where no benchmark is what was asked for, though starts were judged', () => {
    const nowhere = {
      code: 'bench-matches-nothing',
      bench: 'Nope',
      example: 'BenchmarkA',
    } as const;
    const unmeasured = [{ package: 'a/b', base: nowhere, head: nowhere }];
    const diff = diffOf([one], { unmeasured, results: [] });
    const judgement = judgementOf([findingOf('pass', one)], diff);
    expect(judgement.conclusion).toBe('error');
    expect(exitCodeOf({ judgement, measuredHere: true }, 'error')).toBe(2);
  });

  // Exit codes by fail-on error, warning, never, then of a base that was named.
  it.each([
    ['over budget, and something failed', of('fail', pkg('ran', 'failed')), ['fail', 1, 1, 2, 1]],
    ['within, and something failed', of('pass', pkg('ran', 'failed')), ['error', 2, 2, 2, 2]],
    [
      'within, and something runs nowhere',
      of('pass', pkg('failed', 'failed')),
      ['warn', 0, 2, 0, 0],
    ],
    [
      'a warning, and something runs nowhere',
      of('warn', pkg('failed', 'failed')),
      ['warn', 0, 1, 0, 0],
    ],
    ['within, and the base failed', of('pass', pkg('failed', 'ran')), ['inconclusive', 0, 0, 0, 0]],
    ['within, and something is new', of('pass', pkg('none', 'ran')), ['pass', 0, 0, 0, 0]],
    [
      'nothing compared, all is new',
      of(undefined, pkg('none', 'ran')),
      ['no-baseline', 0, 0, 0, 0],
    ],
    [
      'nothing compared, the base failed',
      of(undefined, pkg('unbuilt', 'ran')),
      ['no-baseline', 0, 0, 0, 2],
    ],
    ['nothing compared, all is gone', of(undefined, pkg('ran', 'none')), ['warn', 0, 2, 0, 0]],
    ['no benchmarks', of(undefined), ['no-baseline', 0, 0, 0, 0]],
    // Whatever the budget of time, a change that nobody looked at is no pass.
    ['no time, nothing changed', of(undefined, pkg('late', 'late')), ['inconclusive', 2, 2, 2, 2]],
    ['no time', of(undefined, pkg('changed', 'changed')), ['inconclusive', 2, 2, 2, 2]],
    ['within, no time for the rest', of('pass', pkg('changed', 'changed')), ['warn', 0, 2, 0, 0]],
  ])('%s', (_, found, expected) => expect(found).toEqual(expected));

  it('is for on-missing-base where a base that was named has failed', () => {
    const unmeasured = [pkg('failed', 'ran')];
    const given = { base: 0, head: 1 };
    const judgement = judgementOf([], diffOf([], { unmeasured, given, pairs: [] }));
    const code = (...rest: [FailOn, OnMissingBase?]) => exitCodeOf({ judgement }, ...rest);
    expect([code('error'), code('error', 'warn'), code('error', 'pass'), code('never')]).toEqual([
      2, 0, 0, 0,
    ]);
  });

  it('is none where packages were compared and no budget looks at them', () => {
    const judgement = judgementOf([], diffOf([one]));
    expect(judgement.conclusion).toBe('inconclusive');
    expect(exitCodeOf({ judgement }, 'error')).toBe(2);
  });
});

describe('unmeasuredIn', () => {
  type Entry = [name: string, exit: PackageExit, module?: string];
  function set(entries: readonly Entry[], { shard = '', bench = '.' } = {}): ProfileSet {
    const packages = entries.map(([name, exit, module = 'm']) => ({
      ...{ package: name, module, directory: '', buildId: '', iterations: 1, exit },
      ...{ message: exit, shared: false, runs: [] },
    }));
    const manifest = { packages, shard, flags: { bench, skip: '' } } as unknown as Manifest;
    const ran = entries.filter(([, exit]) => exit === 'ok');
    return {
      runs: ran.map(([measured]) => ({ name: measured, measured }) as Run),
      outputs: [],
      manifests: [manifest],
      ignored: [],
    };
  }
  const nothing = {
    failures: { base: new Map(), head: new Map() },
    lines: { base: [], head: [] },
  };
  const told = (base: ProfileSet, head: ProfileSet) =>
    unmeasuredIn(base, head, [], nothing).map((each) =>
      [each.package, each.base.code, each.head.code].join(' '),
    );

  it('takes a module that Go could not read for all of its packages', () => {
    const broken = set([['m', 'build-failed']]);
    const whole = set([
      ['m', 'ok'],
      ['m/a', 'ok'],
      ['n', 'ok', 'n'],
    ]);
    expect(told(broken, whole)).toEqual([
      'm build-failed ran',
      'm/a build-failed ran',
      'n no-benchmarks ran',
    ]);
    expect(told(whole, broken)).toEqual([
      'm ran build-failed',
      'm/a ran build-failed',
      'n ran no-benchmarks',
    ]);
    expect(told(broken, set([['m/a', 'ok']]))).toEqual(['m/a build-failed ran']);
    const shards = [1, 2].map(
      (i) => set([['m', 'build-failed']], { shard: `${i}/2` }).manifests[0]!,
    );
    expect(told({ ...broken, manifests: shards }, set([['m/a', 'ok']]))).toEqual([
      'm/a build-failed ran',
    ]);
    expect(told(broken, broken)).toEqual(['m build-failed build-failed']);
    // Its package at the top is one of several, and the only one that fails.
    expect(
      told(
        set([
          ['m', 'build-failed'],
          ['m/a', 'ok'],
        ]),
        set([['m/b', 'ok']]),
      ),
    ).toEqual(['m build-failed no-benchmarks', 'm/a ran no-benchmarks', 'm/b no-benchmarks ran']);
  });

  it('tells what matched nothing, and what lies in a shard that is not there', () => {
    const nothing = set([['m', 'no-benchmarks']], { bench: 'Nope' });
    expect(told(nothing, nothing)).toEqual(['m bench-matches-nothing bench-matches-nothing']);
    expect(told(set([['m', 'ok']]), set([], { shard: '1/2' }))).toEqual(['m ran shard-missing']);
  });

  it('tells nothing of profiles that were written by hand', () => {
    const byHand = {
      runs: [{ name: 'x', measured: 'm' } as Run],
      outputs: [],
      manifests: [],
      ignored: [],
    };
    expect(told(byHand, { ...byHand, runs: [] })).toEqual([]);
    expect(told(byHand, set([['m', 'failed']]))).toEqual(['m ran failed']);
  });
});
