import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { Metric } from '../../src/profile/metric.ts';
import { reproduce, reproduceDiff, reproduceMeasured } from '../../src/report/reproduce.ts';
import { judgedCounts } from '../helpers/counted-spec.ts';
import { diffOf, findingOf, fn, judgementOf, resultOf } from '../helpers/judgement.ts';

const node = fn('(*Parser).node', [100, 200]);
const pairs = [
  { measured: 'a', base: ['base/a.pb.gz'], head: ['head/a.pb.gz'] },
  { measured: 'b', base: ['base/b b.pb.gz'], head: ['head/b b.pb.gz'] },
];
const command = 'npx --yes github:heapgate/heapgate#5d1c0de';
const given = { command, base: ['base'], head: ['head'] };

describe('the commands that show it again', () => {
  it('name the profiles in which the worst target grew', () => {
    const id = { package: 'b', name: 'BenchmarkX', procs: undefined };
    const judgement = judgementOf(
      [findingOf('fail', resultOf('BenchmarkX', [64, 128], { id }))],
      diffOf([node], { pairs }),
    );
    expect(reproduce(judgement, { ...given, policy: 'heap gate.yml' })).toEqual([
      `${command} check --base base --head head --policy 'heap gate.yml'`,
      "go test b -run '^$' -bench '^BenchmarkX$' -benchmem",
      "go tool pprof -http=: -sample_index=alloc_space -diff_base 'base/b b.pb.gz' 'head/b b.pb.gz'",
    ]);
  });

  it.each([
    ['BenchmarkX/a=1/b.c', undefined, "'^BenchmarkX$/^a=1$/^b\\.c$' -benchmem"],
    ["BenchmarkX/it's_$(id)", 4, "'^BenchmarkX$/^it'\\''s_\\$\\(id\\)$' -benchmem -cpu=4"],
  ])('run %s alone', (name, procs, words) => {
    const id = { package: 'a/b', name, procs };
    const judgement = judgementOf(
      [findingOf('fail', resultOf(name, [64, 128], { id }))],
      diffOf([]),
    );
    expect(reproduce(judgement, given)[1]).toBe(`go test a/b -run '^$' -bench ${words}`);
  });

  it('show the start of a package where that grew', () => {
    const start = (count: number) => ({
      results: { X: 'Get 1x64' },
      start: `runtime.main > runtime.doInit1 > m.io/app.init ${count}x4096`,
    });
    expect(reproduce(judgedCounts(start(4), start(40)), given)).toEqual([
      `${command} check --base base --head head`,
      "GODEBUG=memprofilerate=1 go test m.io/app -run '^$' -bench '^$' -memprofile start.pb.gz -memprofilerate 1 -cpu=1",
      'go tool pprof -http=: -sample_index=alloc_space -diff_base set/start.pb.gz set/start.pb.gz',
    ]);
  });

  it.each([
    [{ cpu: 1, tags: [], short: false }, '-cpu=1'],
    [
      { cpu: 2, tags: ['integration', 'x y'], short: true },
      "-cpu=2 '-tags=integration,x y' -short",
    ],
    [{ cpu: 1, tags: ['t'.repeat(1000)], short: true }, undefined],
  ])('have the flags that a set was measured with: %j', (flags, words) => {
    const diff = diffOf([]);
    const grown = findingOf('fail', resultOf('BenchmarkX', [64, 128]));
    const judgement = judgementOf([grown], { ...diff, head: { ...diff.head, flags } });
    const start = `go test ${grown.result!.package} -run '^$' -bench '^BenchmarkX$' -benchmem`;
    const command = reproduce(judgement, given).filter((line) => line.startsWith('go test'));
    expect(command).toEqual(words === undefined ? [] : [`${start} ${words}`]);
  });

  it('take the flags from the manifest', () => {
    expect(reproduce(judgedCounts('once Load 1x64', 'once Load 9x4096'), given)[1]).toBe(
      "go test m.io/app -run '^$' -bench '^BenchmarkX$' -benchmem -cpu=1",
    );
  });

  it.each(['', '-toolexec=x', 'p'.repeat(1000)])('run nothing of a package %j', (path) => {
    const id = { package: path, name: 'BenchmarkX', procs: undefined };
    const grown = findingOf('fail', resultOf('BenchmarkX', [64, 128], { id }));
    expect(reproduce(judgementOf([grown], diffOf([])), given).join()).not.toContain('go test');
  });

  it('name the first profiles where nothing grew', () => {
    const judgement = judgementOf([findingOf('pass', node)], diffOf([node], { pairs }));
    expect(reproduce(judgement, given)[1]).toContain('-diff_base base/a.pb.gz head/a.pb.gz');
    expect(reproduceDiff(diffOf([node], { pairs }), { ...given, metric: 'alloc_objects' })).toEqual(
      [
        `${command} diff --base base --head head --metric alloc_objects`,
        'go tool pprof -http=: -sample_index=alloc_objects -diff_base base/a.pb.gz head/a.pb.gz',
      ],
    );
    expect(reproduceDiff(diffOf([node], { pairs }), { ...given, exactNames: true })).toEqual([
      `${command} diff --base base --head head --exact-names`,
      'go tool pprof -http=: -sample_index=alloc_space -diff_base base/a.pb.gz head/a.pb.gz',
    ]);
  });

  it('begin with what brings the profiles, and name those as they are then', () => {
    const several = [{ measured: 'a', base: ['x/1.pb.gz', 'x/2.pb.gz'], head: ['y/1.pb.gz'] }];
    const judgement = judgementOf([findingOf('pass', node)], diffOf([node], { pairs: several }));
    const nameOf = (side: string, file: string) => `${side}/${file.slice(2)}`;
    expect(reproduce(judgement, { ...given, bring: ['one', 'two'], nameOf })).toEqual([
      'one',
      'two',
      `${command} check --base base --head head`,
      'go tool pprof -proto -output base.pb.gz base/1.pb.gz base/2.pb.gz && go tool pprof -http=: -sample_index=alloc_space -diff_base base.pb.gz head/1.pb.gz',
    ]);
  });

  it('measure again where the profiles were measured, and show the first run of each side', () => {
    const files = (side: string) => ['x.1', 'x.2', 'x.3'].map((name) => `/t/${side}/${name}.pb.gz`);
    const result = 'BenchmarkA';
    const measured = [{ measured: 'a', result, base: files('base'), head: files('head') }];
    const judgement = judgementOf([findingOf('pass', node)], diffOf([node], { pairs: measured }));
    const words = ['./a b', '--ref', '4f6da80'];
    expect(reproduceMeasured(judgement, { command, words, policy: 'p.yml' })).toEqual([
      `${command} check './a b' --ref 4f6da80 --policy p.yml`,
      `${command} collect './a b' --ref 4f6da80 --both --out heap`,
      'go tool pprof -http=: -sample_index=alloc_space -diff_base heap/base/x.1.pb.gz heap/head/x.1.pb.gz',
    ]);
  });

  it('are none where the sides have nothing in common, or not what was asked for', () => {
    const asked = (metrics: Metric[], metric?: Metric) => () =>
      reproduceDiff(diffOf([], { metrics }), { ...given, ...(metric && { metric }) });
    expect(asked([])).toThrow(/^base and head have no profiles of the same work: name /);
    expect(asked([], 'alloc_space')).toThrow(UserError);
    expect(asked(['alloc_space'], 'inuse_space')).toThrow(
      'not every profile carries inuse_space: choose one of alloc_space',
    );
  });

  it('name nothing that is not there', () => {
    expect(reproduce(judgementOf([], diffOf([], { pairs: [] })), given)).toHaveLength(1);
  });

  it('are one word for each file, and never an option', () => {
    const name = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(name, (file) => {
        const odd = [{ measured: 'a', base: ['b.pb.gz'], head: [file] }];
        const [, command] = reproduceDiff(diffOf([], { pairs: odd }), given);
        const script = command!.replace('go tool pprof', "printf '%s\\n'");
        const words = spawnSync('sh', ['-c', script], { encoding: 'utf8' }).stdout.split('\n');
        expect(words[4]).toBe(file.startsWith('-') ? `./${file}` : file);
        expect(words).toHaveLength(6);
      }),
      { numRuns: 40 },
    );
  });

  it('merge several bases first, for pprof heeds only the last -diff_base', () => {
    const several = [{ measured: 'a', base: ['b1.pb.gz', 'b2.pb.gz'], head: ['h.pb.gz'] }];
    const [, merge, show] = reproduceDiff(diffOf([], { pairs: several }), given);
    expect(merge).toBe('go tool pprof -proto -output base.pb.gz b1.pb.gz b2.pb.gz');
    expect(show).toMatch(/-diff_base base\.pb\.gz h\.pb\.gz$/);
  });
});
