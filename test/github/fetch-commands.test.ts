import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fetchCommands } from '../../src/github/fetch-commands.ts';
import type { Fetched, FetchedArtifacts } from '../../src/github/fetched.ts';

const home = {
  serverUrl: 'https://github.com',
  repository: { owner: 'acme', name: 'db' },
};

function artifact(changes: Partial<FetchedArtifacts> = {}): FetchedArtifacts {
  const usual = { spec: 'artifact:heap', runId: 812, name: 'heap', names: ['heap'] };
  return { kind: 'artifact', side: 'base', ...usual, bare: [], path: '', ...changes };
}

const ofHead = artifact({ side: 'head', runId: 1001 });
const given = { base: ['artifact:heap'], head: ['artifact:heap'] };

function commandsOf(fetched: readonly Fetched[], specs = given, where = home) {
  return fetchCommands(fetched, where)(specs);
}

describe('what a reader runs to have the profiles', () => {
  it('is one line a side, and folders named after the sides', () => {
    const { bring, base, head, nameOf } = commandsOf([artifact(), ofHead]);
    expect(bring).toEqual([
      'gh run download 812 -R acme/db -n heap -D base',
      'gh run download 1001 -R acme/db -n heap -D head',
    ]);
    expect([base, head]).toEqual([['base'], ['head']]);
    expect(nameOf?.('base', 'artifact:heap/store.pb.gz')).toBe('base/store.pb.gz');
    expect(nameOf?.('head', 'artifact:heap/a/b.pb.gz')).toBe('head/a/b.pb.gz');
  });

  it('leaves alone what was not fetched', () => {
    const { bring, head, nameOf } = commandsOf([artifact()], { ...given, head: ['heap'] });
    expect(bring).toHaveLength(1);
    expect(head).toEqual(['heap']);
    expect(nameOf?.('head', 'heap/store.pb.gz')).toBe('heap/store.pb.gz');
  });

  it('is downloaded once where both sides lie in one artifact', () => {
    const both = { runId: 1001 };
    const { bring, base, head, nameOf } = commandsOf(
      [
        artifact({ ...both, spec: 'run:heap:base', path: 'base' }),
        artifact({ ...both, spec: 'run:heap:head', path: 'head', side: 'head' }),
      ],
      { base: ['run:heap:base'], head: ['run:heap:head'] },
    );
    expect(bring).toEqual(['gh run download 1001 -R acme/db -n heap -D both']);
    expect([base, head]).toEqual([['both/base'], ['both/head']]);
    expect(nameOf?.('head', 'artifact:heap/head/a.pb.gz')).toBe('both/head/a.pb.gz');
  });

  it('is a pattern for a glob, and a folder for each artifact', () => {
    const names = ['heap-1', 'heap-2'];
    const glob = artifact({ spec: 'artifact:heap-*:base', name: 'heap-*', names, path: 'base' });
    const { bring, base, nameOf } = commandsOf([glob], { ...given, base: [glob.spec] });
    expect(bring).toEqual(["gh run download 812 -R acme/db -p 'heap-*' -D base"]);
    expect(base).toEqual(['base/*/base/**']);
    expect(nameOf?.('base', 'artifact:heap-2/base/a.pb.gz')).toBe('base/heap-2/base/a.pb.gz');
  });

  it('names the artifacts of a glob that gh does not know', () => {
    const glob = { spec: 'artifact:h-{1,2}', name: 'h-{1,2}' };
    const line = (names: string[]) =>
      commandsOf([artifact({ ...glob, names })], { ...given, base: [glob.spec] });
    expect(line(['h-1', 'h-2']).bring).toEqual([
      'gh run download 812 -R acme/db -n h-1 -n h-2 -D base',
    ]);
    expect(line(['h-1', 'h-2']).nameOf?.('base', 'artifact:h-2/a.pb.gz')).toBe('base/h-2/a.pb.gz');
    // A single one is not given a folder of its own.
    expect(line(['h-1']).nameOf?.('base', 'artifact:h-1/a.pb.gz')).toBe('base/a.pb.gz');
  });

  it('takes a bare file as it is, which gh cannot unpack', () => {
    const file = { spec: 'artifact:a.pb.gz', name: 'a.pb.gz', names: ['a.pb.gz'] };
    const bare = artifact({ ...file, bare: [{ id: 55, name: 'a.pb.gz' }] });
    const { bring, base, nameOf } = commandsOf([bare], { ...given, base: [file.spec] });
    expect(bring).toEqual([
      'mkdir -p base && gh api repos/acme/db/actions/artifacts/55/zip > base/a.pb.gz',
    ]);
    expect(base).toEqual(['base/a.pb.gz']);
    expect(nameOf?.('base', 'artifact:a.pb.gz')).toBe('base/a.pb.gz');
  });

  it('is a tarball for a branch', () => {
    const spec = 'branch:heap/main:v1';
    const sha = 'f00d'.repeat(10);
    const place = { branch: 'heap/main', sha, path: 'v1' };
    const branch: Fetched = { kind: 'branch', side: 'base', spec, ...place };
    const { bring, base, nameOf } = commandsOf([branch], { ...given, base: [spec] });
    expect(bring).toEqual([
      `mkdir -p base && gh api repos/acme/db/tarball/${sha} | tar -xz --strip-components=1 -C base`,
    ]);
    expect(base).toEqual(['base/v1']);
    expect(nameOf?.('base', 'branch:heap/main/v1/a.pb.gz')).toBe('base/v1/a.pb.gz');
  });

  it('stays one line a side with several sources', () => {
    const more = artifact({ spec: 'artifact:more', name: 'more', names: ['more'] });
    const { bring, base } = commandsOf([artifact(), more, ofHead], {
      ...given,
      base: ['artifact:heap', 'artifact:more'],
    });
    expect(bring).toEqual([
      'gh run download 812 -R acme/db -n heap -D base && gh run download 812 -R acme/db -n more -D base-2',
      'gh run download 1001 -R acme/db -n heap -D head',
    ]);
    expect(base).toEqual(['base', 'base-2']);
  });

  it('names the host of an Enterprise Server', () => {
    const where = { ...home, serverUrl: 'https://git.example.com:8443' };
    const bare = artifact({ bare: [{ id: 5, name: 'heap' }] });
    expect(commandsOf([artifact()], given, where).bring?.[0]).toContain(
      '-R git.example.com:8443/acme/db',
    );
    expect(commandsOf([bare], given, where).bring?.[0]).toContain(
      'gh api --hostname git.example.com:8443 repos/acme/db',
    );
  });

  it('is one word for each name, whatever it holds', () => {
    const name = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(name, (odd) => {
        fc.pre(!/[*?[\]{}]/.test(odd));
        const [line] = commandsOf([artifact({ name: odd, names: [odd] })]).bring!;
        const script = line!.replace('gh run download', "printf '%s\\n'");
        const words = spawnSync('sh', ['-c', script], { encoding: 'utf8' }).stdout.split('\n');
        expect(words).toEqual(['812', '-R', 'acme/db', '-n', odd, '-D', 'base', '']);
      }),
      { numRuns: 40 },
    );
  });
});
