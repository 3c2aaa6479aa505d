import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
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
  expect(compare(side, side).capture.class).toBe('exact');
  expect(compare(side, silent).capture).toEqual({
    class: 'advisory',
    reasons: ['operating systems differ: linux on base, unknown on head'],
  });
});

it('says where the processors are unlike, which is no reason to doubt', () => {
  const side = unlike('lone');
  const elsewhere = {
    ...side,
    runs: side.runs.map((run) => ({ ...run, output: { ...run.output!, cpu: 'Apple M4' } })),
  };
  const { capture, base, head } = compare(side, elsewhere);
  expect([base.cpu, head.cpu]).toEqual(['AMD EPYC', 'Apple M4']);
  expect([capture.class, capture.reasons.at(-1)]).toEqual([
    'exact',
    'on unlike processors, AMD EPYC and Apple M4, which seldom moves an allocation',
  ]);
});

describe('the version of Go', () => {
  it('differs where functions of the runtime stand on other lines', () => {
    const diff = compareUnlike('go125', 'lone');
    expect([diff.base.goVersion, diff.head.goVersion]).toEqual(['', '']);
    expect(diff.capture.class).toBe('advisory');
    expect(diff.capture.reasons).toEqual([
      expect.stringMatching(
        /^Go versions differ: \S+ is on line \d+ in unlike\/go125\.pb\.gz and on line \d+ in unlike\/lone\.pb\.gz: measure both sides with the same Go$/,
      ),
    ]);
  });

  it('is taken as one where they stand on the same, and that is said', () => {
    expect(compareUnlike('lone', 'lone-moved').capture).toEqual({
      class: 'exact',
      reasons: [
        'every allocation counted, 100× iterations on both sides',
        'the same Go, told by the lines of its functions',
      ],
    });
  });

  it('is asked after where not even lines tell', () => {
    const bare = withProfiles(unlike('lone'), (profile) => {
      const name = profile.functions.name.map((each) => each.replace(/^(runtime|testing)\./, 'x.'));
      return { ...profile, functions: { ...profile.functions, name } };
    });
    expect(compare(bare, bare).capture.reasons.join()).toMatch(
      /^nothing tells which Go made unlike\/lone\.pb\.gz and .*: measure with heapgate collect/,
    );
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
    expect(compare(side, side).base.goVersion).toBe(version);
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
        flags: { tags: [], short: false, ...flags },
        modules: [],
        packages: [],
      } as unknown as Manifest,
    ],
  });
  const side = unlike('lone');

  it('is exact where it agrees', () => {
    const same = collected(side, { GOGC: '50' }, { tags: ['a', 'b'] });
    const other = collected(side, { GOGC: '50' }, { tags: ['b', 'a'] });
    expect(compare(same, other).capture.class).toBe('exact');
  });

  it.each<[string, Record<string, string>, Partial<ManifestFlags>, string]>([
    ['a variable', { GOGC: 'off' }, {}, 'values of GOGC differ: none on base, off on head'],
    ['build tags', {}, { tags: ['race'] }, 'build tags differ: none on base, race on head'],
    ['-short', {}, { short: true }, 'the flags -short differ: not set on base, set on head'],
  ])('is advisory where %s differs', (_, settings, flags, reason) => {
    const diff = compare(collected(side, {}), collected(side, settings, flags));
    expect(diff.capture).toEqual({ class: 'advisory', reasons: [reason] });
  });
});

/** The side with its profiles changed to what Go may write elsewhere. */
function withProfiles(side: ProfileSet, edit: (profile: HeapProfile) => HeapProfile): ProfileSet {
  return { ...side, runs: side.runs.map((run) => ({ ...run, profile: edit(run.profile) })) };
}
