import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MANIFEST_FILE, OldSet } from '../../src/profile/manifest.ts';
import { requireProfiles } from '../../src/profile/read-set.ts';
import { entryOf, manifestOf, measured } from '../helpers/collected.ts';
import { readSet } from '../helpers/read.ts';
import { bytes, int, packed, part, STRINGS, sampleType, strings, text, varint } from './proto.ts';

const store = readFileSync('__fixtures__/demo/base/store.pb.gz');
const money = readFileSync('__fixtures__/demo/base/money.pb.gz');
const work = readFileSync('__fixtures__/profiles/work.pb.gz');
const serverText = readFileSync('__fixtures__/profiles/server-heap.txt');

const output = (pkg: string) => `pkg: ${pkg}\nBenchmarkA-8 10 5 ns/op\n`;
const file = (name: string, content: Uint8Array | string, explicit = false) => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  explicit,
});

/** Each package with one result, measured once for each stem. */
function manifest(shard: string, ...packages: [path: string, ...stems: string[]][]): string {
  const entries = packages.map(([path, ...stems]) =>
    entryOf(path, [measured('BenchmarkA', stems)]),
  );
  return JSON.stringify(manifestOf(entries, { shard }));
}

const brief = (...files: ReturnType<typeof file>[]) =>
  readSet(files).runs.map(({ name, measured, output: own }) => [name, measured, own?.name]);

describe('readSet', () => {
  it('joins profiles with outputs of the same stem, repeats too', () => {
    expect(
      brief(
        file('set/x.2.pb.gz', store),
        file('set/x.2.txt', output('example.com/two')),
        file('set/x.pb.gz', store),
        file('set/x.txt', output('example.com/one')),
        file('other/x.pb', work),
      ),
    ).toEqual([
      ['set/x.2.pb.gz', 'example.com/two', 'set/x.2.txt'],
      ['set/x.pb.gz', 'example.com/one', 'set/x.txt'],
      ['other/x.pb', '', undefined],
    ]);
  });

  it('finds the measured package in the stacks where there is no output', () => {
    const named = (name: string) =>
      /^pkg: (.*)$/m.exec(readFileSync(`__fixtures__/demo/base/${name}.txt`, 'utf8'))![1];
    expect(brief(file('a.pb.gz', store), file('b.pb.gz', money))).toEqual([
      ['a.pb.gz', named('store'), undefined],
      ['b.pb.gz', named('money'), undefined],
    ]);
  });

  it.each([
    ['p.BenchmarkX', 'p'],
    ['p_test.BenchmarkX.func1', 'p'],
    ['p.run', 'p'],
    ['context.WithCancel', ''],
  ])('takes what runN calls for the benchmark: %s', (callee, measured) => {
    const names = ['testing.(*B).runN', callee, 'os.Open'];
    const profile = bytes(
      sampleType,
      part(2, packed(1, 3, 2, 1), packed(2, 5)),
      ...names.map((_, i) => part(4, int(1, i + 1), part(4, int(1, i + 1)))),
      ...names.map((_, i) => part(5, int(1, i + 1), int(2, STRINGS.length + i))),
      strings,
      ...names.map((name) => text(6, name)),
    );
    expect(brief(file('x.pb', profile))).toEqual([['x.pb', measured, undefined]]);
  });

  it('believes the manifest, each of its own folder, on what every process ran', () => {
    const set = [
      file(`s1/${MANIFEST_FILE}`, manifest('1/2', ['example.com/stated', 'x', 'y'])),
      file(`s2/${MANIFEST_FILE}`, manifest('2/2', ['example.com/else', 'x'])),
      file('s1/x.low.pb.gz', store),
      file('s1/y.high.pb.gz', store),
      file('s1/x.txt', output('example.com/printed')),
      file('s2/x.high.pb.gz', store),
      file('s3/x.high.pb.gz', work),
    ];
    const at = { kind: 'result', result: 'BenchmarkA', pair: [20, 120] } as const;
    expect(readSet(set).runs.map(({ measured: path, process }) => [path, process])).toEqual([
      ['example.com/stated', { ...at, at: 'low', repeat: 0 }],
      ['example.com/stated', { ...at, at: 'high', repeat: 1 }],
      ['example.com/else', { ...at, at: 'high', repeat: 0 }],
      ['', undefined],
    ]);
    expect(readSet(set).runs[0]!.output!.results.map(({ iterations }) => iterations)).toEqual([20]);
    expect(readSet(set).manifests.map(({ shard }) => shard)).toEqual(['1/2', '2/2']);
    expect(readSet(set).ignored).toEqual([]);
  });

  it('reads a sub-benchmark called size-8 right where the manifest tells the CPUs', () => {
    const entry = entryOf('example.com/unlike', [measured('BenchmarkSizes/size-8', ['x'])]);
    const stated = file(`set/${MANIFEST_FILE}`, JSON.stringify(manifestOf([entry])));
    const [run] = readSet([stated, file('set/x.low.pb.gz', work)]).runs;
    expect(run!.output!.results.map(({ name, procs }) => [name, procs])).toEqual([
      ['BenchmarkSizes/size-8', 1],
    ]);
    // Nothing else tells it from one that ran on 8 CPUs.
    const files = ['size-8.pb.gz', 'size-8.txt'].map((name) =>
      file(`set/${name}`, readFileSync(`__fixtures__/unlike/${name}`)),
    );
    const given = readSet(files).runs[0]!.output!.results;
    expect(given.map(({ name, procs }) => [name, procs])).toEqual([['BenchmarkSizes/size', 8]]);
  });

  it('names a profile that the manifest has and the folder has not', () => {
    const text = manifest('', ['example.com/stated', 'x']);
    expect(() => readSet([file(`set/${MANIFEST_FILE}`, text)])).toThrow(
      'set/heapgate-set.json: names x.low.pb.gz, which is not beside it: keep the whole folder',
    );
  });

  it('refuses the set of an earlier version by what it is', () => {
    const text = JSON.stringify({ ...manifestOf([]), schema: 'heapgate/set/v1' });
    expect(() => readSet([file(MANIFEST_FILE, text)])).toThrow(OldSet);
  });

  it('takes a file brought along for an output or for nothing', () => {
    const beside = (name: string, content: Uint8Array | string) => ({
      ...file(name, content),
      beside: true,
    });
    const profile = file('x.pb.gz', work, true);
    expect(brief(profile, beside('x.txt', output('example.com/x')))).toEqual([
      ['x.pb.gz', 'example.com/x', 'x.txt'],
    ]);
    const set = readSet([profile, beside('x.txt', serverText)]);
    expect([set.runs.length, set.ignored]).toEqual([1, []]);
  });

  it('finds a manifest beside files without a folder, and in an artifact', () => {
    const text = manifest('', ['example.com/stated', 'x']);
    for (const folder of ['', 'artifact:heap/', 'C:\\heap\\']) {
      const [run] = readSet([
        file(folder + MANIFEST_FILE, text),
        file(`${folder}x.low.pb.gz`, work),
      ]).runs;
      expect([run!.measured, run!.process?.kind]).toEqual(['example.com/stated', 'result']);
    }
  });

  it('refuses a broken manifest by name', () => {
    expect(() => readSet([file(MANIFEST_FILE, '{'), file('x.pb.gz', work)])).toThrow(
      'heapgate-set.json: not JSON',
    );
  });

  it('names what it leaves aside in a folder', () => {
    const set = readSet([
      file('set/README.md', '# nothing'),
      file('set/x.pb.gz', work),
      file('set/heap.txt', serverText),
    ]);
    expect(set.ignored).toEqual(['set/README.md']);
    expect(set.manifests).toEqual([]);
    expect(set.runs.map(({ name, profile }) => `${name} ${profile.form}`)).toEqual([
      'set/x.pb.gz proto',
      'set/heap.txt text',
    ]);
  });

  it('wants a profile of a file that was named itself', () => {
    expect(() => readSet([file('notes.txt', 'nothing', true)])).toThrow('notes.txt: ');
    expect(brief(file('mem.out', work, true), file('x.txt', output('a/b'), true))).toHaveLength(1);
  });

  it('refuses a broken profile in a folder, rather than leave it aside', () => {
    expect(() => readSet([file('set/x.pb.gz', 'broken'), file('set/y.pb.gz', work)])).toThrow(
      'set/x.pb.gz: ',
    );
  });

  it('takes outputs alone for a set', () => {
    const set = readSet([file('a.txt', output('a')), file('b.txt', output('b'))]);
    expect([set.runs, set.outputs.map(({ name, pkg }) => [name, pkg])]).toEqual([
      [],
      [
        ['a.txt', 'a'],
        ['b.txt', 'b'],
      ],
    ]);
  });

  it('keeps outputs beside no profile, and never one twice', () => {
    const set = readSet([
      file('x.pb.gz', store),
      file('x.txt', output('a')),
      file('y.txt', output('b')),
    ]);
    expect(set.runs.map((run) => run.output?.name)).toEqual(['x.txt']);
    expect(set.outputs.map(({ name }) => name)).toEqual(['y.txt']);
  });

  it('loses no output where two have the same stem', () => {
    const set = readSet([file('x.log', output('a')), file('x.txt', output('b'))]);
    expect(set.outputs.map(({ name }) => name).sort()).toEqual(['x.log', 'x.txt']);
  });

  it('says where it looked when there is none', () => {
    expect(() => readSet([])).toThrow(
      'the source: there is no heap profile, and nothing that go test -bench printed: write them with go test',
    );
    expect(() => readSet([file('README', 'x')])).toThrow('README: there is no heap profile');
  });
});

it('refuses a set of small files that unpack to far more than any has', () => {
  // A field that nobody reads makes an empty profile as large as a profile may be.
  const length = 63 * 1024 * 1024;
  const whole = bytes(sampleType, strings, [0x82, 0x01, ...varint(length)]);
  const packedFile = gzipSync(Buffer.concat([whole, Buffer.alloc(length)]), { level: 1 });
  const files = Array.from({ length: 9 }, (_, i) =>
    file(`${i}.pb.gz`, Uint8Array.from(packedFile)),
  );
  expect(readSet(files.slice(0, 1)).runs).toHaveLength(1);
  expect(() => readSet(files)).toThrow(
    '8.pb.gz: with the profiles before it, more than 536870912 bytes unpacked: name fewer',
  );
}, 60_000);

it('an output beside a named one is another measurement, and not its own', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const printed = bytes('pkg: a/b\nBenchmarkX 100 5 ns/op 64 B/op 1 allocs/op\n');
  const { outputs } = readSet([
    { name: 'base.txt', bytes: printed, explicit: true },
    { name: 'head.txt', bytes: printed, explicit: false, beside: true },
  ]);
  expect(outputs.map(({ name }) => name)).toEqual(['base.txt']);
});

it('says of outputs alone that they are no profiles, and speaks of no manifest', () => {
  const printed = new TextEncoder().encode('BenchmarkX 100 5 ns/op 64 B/op 1 allocs/op\n');
  const set = readSet([{ name: 'out.txt', bytes: printed, explicit: true }]);
  const refused = expect(() => requireProfiles(set, 'out.txt'));
  refused.toThrow(/^out\.txt: there is no heap profile, only what benchmarks printed: compare /);
});
