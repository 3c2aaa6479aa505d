import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { formatManifest, type Manifest, parseManifest } from '../../src/profile/manifest.ts';

const manifest: Manifest = {
  schema: 'heapgate/set/v1',
  commit: 'a'.repeat(40),
  dirty: false,
  ref: 'merge base with origin/main',
  modules: [{ path: 'example.com/db', directory: '' }],
  go: {
    version: 'go1.26.8',
    os: 'linux',
    arch: 'amd64',
    experiments: '',
    settings: { GOGC: '50' },
  },
  flags: {
    bench: '.',
    benchtime: '',
    cpu: 1,
    memProfileRate: 1,
    short: false,
    tags: ['integration'],
    trimpath: true,
  },
  shard: '1/3',
  packages: [
    {
      package: 'example.com/db/row',
      module: 'example.com/db',
      directory: 'row',
      buildId: 'a/b/c/d',
      iterations: 2000,
      exit: 'ok',
      message: '',
      shared: true,
      runs: [
        { profile: 'example.com_db_row.pb.gz', output: 'example.com_db_row.txt', seconds: 1.25 },
      ],
    },
  ],
};

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
      'heapgate/set/v2',
      'm.json: schema must be "heapgate/set/v1", this version reads no other',
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
      'm.json: packages[0].exit must be one of ok, no-benchmarks, skipped, wants-newer-go, build-failed, failed, timeout',
    ],
    [
      'packages.0.iterations',
      undefined,
      'm.json: packages[0].iterations must be a number from 0 up',
    ],
    [
      'packages.0.directory',
      '/etc',
      'm.json: packages[0].directory must be a folder inside the repository',
    ],
    [
      'packages.0.runs.0.profile',
      '../x.pb.gz',
      'm.json: packages[0].runs[0].profile must be a file name without folders',
    ],
    [
      'packages.0.runs.0.output',
      '.bashrc',
      'm.json: packages[0].runs[0].output must be a file name without folders',
    ],
    [
      'packages.0.runs.0.seconds',
      -1,
      'm.json: packages[0].runs[0].seconds must be a number from 0 up',
    ],
  ])('refuses %s = %j', (path, value, message) => {
    expect(() => parseManifest(withMember(path, value), 'm.json')).toThrow(new UserError(message));
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
