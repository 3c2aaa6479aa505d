import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { type Manifest, OldSet } from '../../src/profile/manifest.ts';
import { formatManifest, parseManifest } from '../../src/profile/read-manifest.ts';
import { entryOf, manifestOf, measured, measurement } from '../helpers/collected.ts';

const manifest: Manifest = manifestOf(
  [
    entryOf(
      'example.com/db/row',
      [
        measured('BenchmarkRead/small', ['row.1', 'row.1.2'], { source: '0123456789abcdef' }),
        measured('BenchmarkSlow', [], { exit: 'too-slow', message: 'still running after 30 s' }),
      ],
      {
        directory: 'row',
        buildId: 'a/b/c/d',
        shared: true,
        start: { profile: 'row.start.pb.gz', lines: [], seconds: 0.02 },
        screens: [measurement('row', [20, 120], ['BenchmarkRead/small', 'BenchmarkSlow'])],
      },
    ),
    entryOf('example.com/db/new', []),
  ],
  {
    commit: 'a'.repeat(40),
    ref: 'merge base with origin/main',
    modules: [{ path: 'example.com/db', directory: '' }],
    go: {
      version: 'go1.26.8',
      os: 'linux',
      arch: 'amd64',
      experiments: '',
      settings: { GOGC: '50' },
    },
    flags: { bench: '.', skip: '', cpu: 1, short: false, tags: ['integration'], trimpath: true },
    shard: '1/3',
  },
);

/** The same with one member replaced; `path` is like `packages.0.exit`. */
function withMember(path: string, value: unknown): string {
  const copy = structuredClone(manifest) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop()!;
  let at: Record<string, unknown> = copy;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return JSON.stringify(copy);
}

describe('parseManifest', () => {
  it('reads what formatManifest wrote', () => {
    expect(parseManifest(formatManifest(manifest), 'm.json')).toEqual(manifest);
  });

  it('leaves keys alone that a later version may add', () => {
    expect(parseManifest(withMember('packages.0.energy', 7), 'm.json')).toEqual(manifest);
  });

  it.each([
    [
      'schema',
      'heapgate/set/v3',
      'm.json: schema must be "heapgate/set/v2", this version reads no other',
    ],
    ['commit', 'HEAD', 'm.json: commit must be a full commit hash'],
    ['dirty', 'no', 'm.json: dirty must be true or false'],
    ['go.settings', { GOGC: 50 }, 'm.json: go.settings.GOGC must be a text'],
    ['flags.cpu', 1.5, 'm.json: flags.cpu must be a whole number'],
    ['flags.tags', 'integration', 'm.json: flags.tags must be a list'],
    [
      'modules.0.directory',
      '../..',
      'm.json: modules[0].directory must be a folder inside the repository',
    ],
    [
      'packages.0.exit',
      'fine',
      'm.json: packages[0].exit must be one of ok, no-benchmarks, skipped, not-reached, wants-newer-go, build-failed, failed, timeout',
    ],
    [
      'packages.0.directory',
      '/etc',
      'm.json: packages[0].directory must be a folder inside the repository',
    ],
    [
      'packages.0.results.0.name',
      'Example read',
      "m.json: packages[0].results[0].name must be a benchmark's name",
    ],
    [
      'packages.0.results.0.exit',
      'slow',
      'm.json: packages[0].results[0].exit must be one of ok, screened, skipped, failed, too-slow, not-reached',
    ],
    ...[[1, 120], [20, 20], [20], [20, 120, 700], [2.5, 7], ['20', '120'], 20].map(
      (pair): [string, unknown, string] => [
        'packages.0.results.0.measurements.0.pair',
        pair,
        Array.isArray(pair)
          ? 'm.json: packages[0].results[0].measurements[0].pair must be two counts like [20, 120], the lower first and at least 2'
          : 'm.json: packages[0].results[0].measurements[0].pair must be a list',
      ],
    ),
    [
      'packages.0.results.0.measurements.0.low.profile',
      '../x.pb.gz',
      'm.json: packages[0].results[0].measurements[0].low.profile must be a file name without folders',
    ],
    [
      'packages.0.start.profile',
      '.bashrc',
      'm.json: packages[0].start.profile must be a file name without folders',
    ],
    [
      'packages.0.screens.0.high.seconds',
      -1,
      'm.json: packages[0].screens[0].high.seconds must be a number from 0 up',
    ],
  ])('refuses %s = %j', (path, value, message) => {
    expect(() => parseManifest(withMember(path, value), 'm.json')).toThrow(new UserError(message));
  });

  it('knows the set of an earlier version', () => {
    expect(() => parseManifest('{"schema":"heapgate/set/v1"}', 'm.json')).toThrow(OldSet);
  });

  it('answers any text with a manifest or one line', () => {
    const json = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((text) => `{"schema":${text}}`),
    );
    fc.assert(
      fc.property(json, (text) => {
        try {
          parseManifest(text, 'm.json');
        } catch (thrown) {
          expect(thrown).toBeInstanceOf(UserError);
          expect((thrown as UserError).message).toMatch(/^m\.json: .+$/);
        }
      }),
    );
  });
});
