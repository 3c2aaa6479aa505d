import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import type { HeapProfile } from '../../src/profile/heap-profile.ts';
import type { Manifest, ManifestFlags } from '../../src/profile/manifest.ts';
import type { ProfileSet } from '../../src/profile/profile-set.ts';
import { loops } from '../helpers/loops.ts';
import { compareUnlike, unlike } from '../helpers/unlike.ts';

it('is advisory where only one side tells the platform', () => {
  const side = loops('bn-10');
  const silent = {
    ...side,
    runs: side.runs.map((run) => ({ ...run, output: { ...run.output!, goos: '' } })),
  };
  const doubt = { code: 'differs', what: 'goos', base: ['linux'], head: [] };
  expect(compare(side, side).diff.capture).toEqual({ class: 'exact', doubts: [] });
  expect(compare(side, silent).diff.capture).toEqual({ class: 'advisory', doubts: [doubt] });
  // It is a reason against what was printed as well.
  expect(compare(side, silent).diff.doubts).toEqual([doubt]);
});

it('says where the processors are unlike, which is no reason to doubt', () => {
  const side = unlike('lone');
  const elsewhere = {
    ...side,
    runs: side.runs.map((run) => ({ ...run, output: { ...run.output!, cpu: 'Apple M4' } })),
  };
  const { capture, base, head, doubts, notes } = compare(side, elsewhere).diff;
  expect([base.cpu, head.cpu]).toEqual(['AMD EPYC', 'Apple M4']);
  expect([capture.class, doubts]).toEqual(['exact', []]);
  expect(notes).toContainEqual({
    level: 'info',
    code: 'cpu-differs',
    base: 'AMD EPYC',
    head: 'Apple M4',
  });
});

describe('the version of Go', () => {
  it('differs where functions of the runtime stand on other lines', () => {
    const { diff } = compareUnlike('go125', 'lone');
    expect([diff.base.goVersion, diff.head.goVersion]).toEqual(['', '']);
    expect(diff.capture.class).toBe('advisory');
    expect(diff.doubts).toMatchObject([
      {
        code: 'go-lines-differ',
        base: { profile: 'unlike/go125.pb.gz' },
        head: { profile: 'unlike/lone.pb.gz' },
      },
    ]);
  });

  it('is taken as one where they stand on the same, and that is said', () => {
    const { diff } = compareUnlike('lone', 'lone-moved');
    expect(diff.capture).toEqual({ class: 'exact', doubts: [] });
    expect(diff.notes).toContainEqual({ level: 'info', code: 'go-by-lines' });
  });

  it('is asked after where not even lines tell', () => {
    const bare = withProfiles(unlike('lone'), (profile) => {
      const name = profile.functions.name.map((each) => each.replace(/^(runtime|testing)\./, 'x.'));
      return { ...profile, functions: { ...profile.functions, name } };
    });
    const lone = 'unlike/lone.pb.gz';
    expect(compare(bare, bare).diff.doubts).toEqual([
      { code: 'go-unknown', base: lone, head: lone },
    ]);
  });

  it.each([
    ['/opt/hostedtoolcache/go/1.24.1/x64', 'go1.24.1'],
    ['C:/hostedtoolcache/windows/go/1.25.0/x64', 'go1.25.0'],
    ['/root/go/pkg/mod/golang.org/toolchain@v0.0.1-go1.26.8.linux-amd64', 'go1.26.8'],
    ['/opt/homebrew/Cellar/go/1.24.1/libexec', 'go1.24.1'],
    ['/opt/homebrew/Cellar/go@1.23/1.23.4/libexec', 'go1.23.4'],
    ['/nix/store/0a1b2c-go-1.24.1/share/go', 'go1.24.1'],
    ['/home/me/sdk/go1.27rc1', 'go1.27rc1'],
    ['/home/me/.goenv/versions/1.22.3', 'go1.22.3'],
    ['/usr/lib/go-1.22', 'go1.22'],
    ['/usr/local/go', ''],
    ['/home/me/proj-1.2/go', ''],
    ['', ''],
  ])('is read off a root as %s', (root, version) => {
    const side = withProfiles(unlike('lone'), (profile) => {
      const file = profile.functions.file.map((each) =>
        each.startsWith('runtime/') && root !== '' ? `${root}/src/${each}` : each,
      );
      return { ...profile, functions: { ...profile.functions, file } };
    });
    expect(compare(side, side).diff.base.goVersion).toBe(version);
  });
});

describe('what collect noted', () => {
  const collected = (
    side: ProfileSet,
    settings: Record<string, string>,
    flags: Partial<ManifestFlags> = {},
  ): ProfileSet => ({
    ...side,
    manifests: [
      {
        go: { version: 'go1.26.8', os: 'linux', arch: 'amd64', experiments: '', settings },
        flags: { cpu: 1, tags: [], short: false, ...flags },
        modules: [],
        packages: [],
      } as unknown as Manifest,
    ],
  });
  const side = unlike('lone');

  it('is exact where it agrees', () => {
    const same = collected(side, { GOGC: '50' }, { tags: ['a', 'b'] });
    const other = collected(side, { GOGC: '50' }, { tags: ['b', 'a'] });
    expect(compare(same, other).diff.capture.class).toBe('exact');
  });

  it.each<
    [
      string,
      Record<string, string>,
      Partial<ManifestFlags>,
      name: string,
      base: string,
      head: string,
    ]
  >([
    ['a variable', { GOGC: 'off' }, {}, 'GOGC', '', 'off'],
    ['build tags', {}, { tags: ['race'] }, '-tags', '', 'race'],
    ['-short', {}, { short: true }, '-short', '', 'set'],
    ['-cpu', {}, { cpu: 2 }, '-cpu', '1', '2'],
  ])('decides nothing where %s differs', (_, settings, flags, name, from, to) => {
    const { diff } = compare(collected(side, {}), collected(side, settings, flags));
    const doubt = { code: 'setting-differs', name, base: from, head: to };
    expect(diff.capture).toEqual({ class: 'advisory', doubts: [doubt] });
    expect(diff.doubts).toEqual([doubt]);
  });
});

/** The side with its profiles changed to what Go may write elsewhere. */
function withProfiles(side: ProfileSet, edit: (profile: HeapProfile) => HeapProfile): ProfileSet {
  return { ...side, runs: side.runs.map((run) => ({ ...run, profile: edit(run.profile) })) };
}
