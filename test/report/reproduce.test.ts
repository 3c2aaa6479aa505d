import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reproduce, reproduceDiff, reproduceMeasured } from '../../src/report/reproduce.ts';
import { diffOf, findingOf, fn, judgementOf, resultOf } from '../helpers/judgement.ts';

const node = fn('(*Parser).node', [100, 200]);
const pairs = [
  { measured: 'a', base: ['base/a.pb.gz'], head: ['head/a.pb.gz'] },
  { measured: 'b', base: ['base/b b.pb.gz'], head: ['head/b b.pb.gz'] },
];
const given = { base: ['base'], head: ['head'] };

describe('the commands that show it again', () => {
  it('name the profiles in which the worst target grew', () => {
    const id = { package: 'b', name: 'BenchmarkX', procs: undefined };
    const judgement = judgementOf(
      [findingOf('fail', resultOf('BenchmarkX', [64, 128], { id }))],
      diffOf([node], { pairs }),
    );
    expect(reproduce(judgement, { ...given, policy: 'heap gate.yml' })).toEqual([
      "heapgate check --base base --head head --policy 'heap gate.yml'",
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
        'heapgate diff --base base --head head',
        'go tool pprof -http=: -sample_index=alloc_objects -diff_base base/a.pb.gz head/a.pb.gz',
      ],
    );
  });

  it('begin with what brings the profiles, and name those as they are then', () => {
    const several = [{ measured: 'a', base: ['x/1.pb.gz', 'x/2.pb.gz'], head: ['y/1.pb.gz'] }];
    const judgement = judgementOf([findingOf('pass', node)], diffOf([node], { pairs: several }));
    const nameOf = (side: string, file: string) => `${side}/${file.slice(2)}`;
    expect(reproduce(judgement, { ...given, bring: ['one', 'two'], nameOf })).toEqual([
      'one',
      'two',
      'heapgate check --base base --head head',
      'go tool pprof -proto -output base.pb.gz base/1.pb.gz base/2.pb.gz && go tool pprof -http=: -sample_index=alloc_space -diff_base base.pb.gz head/1.pb.gz',
    ]);
  });

  it('measure again where the profiles were measured, and show the first run of each side', () => {
    const files = (side: string) => ['x.2', 'x', 'x.3'].map((name) => `/t/${side}/${name}.pb.gz`);
    const measured = [{ measured: 'a', base: files('base'), head: files('head') }];
    const judgement = judgementOf([findingOf('pass', node)], diffOf([node], { pairs: measured }));
    const words = ['./a b', '--ref', '4f6da80'];
    expect(reproduceMeasured(judgement, { words, policy: 'p.yml' })).toEqual([
      "heapgate check './a b' --ref 4f6da80 --policy p.yml",
      "heapgate collect './a b' --ref 4f6da80 --both --out heap",
      'go tool pprof -http=: -sample_index=alloc_space -diff_base heap/base/x.pb.gz heap/head/x.pb.gz',
    ]);
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
