import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import type { Manifest } from '../../src/profile/manifest.ts';
import { fixtureSet } from '../helpers/fixtures.ts';

describe('captures', () => {
  const captureOf = (base: string, head: string) =>
    compare(fixtureSet(base), fixtureSet(head)).diff;

  it('calls fixed iterations at the default rate sampled, and times advisory', () => {
    expect(captureOf('sampled/base', 'sampled/head').capture).toEqual({
      class: 'sampled',
      doubts: [],
    });
    const timed = captureOf('default/base', 'default/head');
    expect(timed.capture.class).toBe('advisory');
    expect(new Set(timed.capture.doubts.map(({ code }) => code))).toEqual(new Set(['timed']));
    // What was printed is evidence all the same.
    expect(timed.doubts).toEqual([]);
  });

  it('says which profile has no output beside it', () => {
    const onlyProfiles = (name: string) => name.endsWith('.pb.gz');
    const { capture, results, doubts } = compare(
      fixtureSet('demo/base', onlyProfiles),
      fixtureSet('demo/head', onlyProfiles),
    ).diff;
    expect(capture.class).toBe('advisory');
    expect(capture.doubts[0]).toEqual({
      code: 'no-output',
      profile: 'demo/base/api_v2.pb.gz',
      isBenchmark: true,
    });
    expect([results, doubts]).toEqual([[], []]);
  });

  it('never sets unlike periods against each other silently', () => {
    const { capture, scopes } = captureOf('demo/base', 'sampled/head');
    expect(capture.class).toBe('advisory');
    expect(capture.doubts[0]).toEqual({
      code: 'differs',
      what: 'period',
      base: ['1'],
      head: ['524288'],
    });
    const both = scopes.filter(({ status }) => status === 'both');
    expect(new Set(both.map(({ evidence }) => evidence.kind))).toEqual(new Set(['none']));
  });

  it('sees another Go in any of the manifests of a side', () => {
    const manifest = (version: string) =>
      ({
        go: { version, os: 'linux', arch: 'amd64', experiments: '', settings: {} },
        modules: [],
        packages: [],
        flags: { tags: [] as readonly string[], short: false },
      }) as unknown as Manifest;
    const base = { ...fixtureSet('demo/base'), manifests: [manifest('go1.26.8')] };
    const shards = [manifest('go1.26.8'), manifest('go1.27.4')];
    const head = { ...fixtureSet('demo/head'), manifests: shards };
    const same = compare(base, { ...head, manifests: base.manifests }).diff;
    expect(same.capture.class).toBe('exact');
    expect(compare(base, head).diff.doubts).toEqual([
      { code: 'go-differs', base: 'go1.26.8', head: 'go1.26.8 and go1.27.4' },
    ]);
  });

  it('names a package that one side did not measure', () => {
    const { notes, results } = compare(
      fixtureSet('demo/base', (name) => !name.startsWith('store')),
      fixtureSet('demo/head'),
    ).diff;
    const what = 'example.com/ledger/store';
    expect(notes[0]).toEqual({ level: 'warning', code: 'one-side-only', what, side: 'head' });
    const added = results.filter(({ status }) => status === 'added');
    expect(new Set(added.map(({ id }) => id.package))).toEqual(new Set([what]));
  });
});
