import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBenchmarkOutput } from '../../src/profile/benchmark-output.ts';

const parse = (text: string) => parseBenchmarkOutput(text, 'x.txt');
const results = (...lines: string[]) =>
  parse(`pkg: example.com/p\n${lines.join('\n')}\nPASS\n`)!.results;
const brief = (...lines: string[]) =>
  results(...lines).map(({ name, procs, iterations }) => `${name} ${procs} ${iterations}`);

describe('parseBenchmarkOutput', () => {
  it('reads what go test printed', () => {
    const text = readFileSync('__fixtures__/profiles/bench-parallel.out', 'utf8');
    const output = parse(text)!;
    expect(output).toMatchObject({ name: 'x.txt', goos: 'linux', goarch: 'amd64' });
    expect(output.pkg).toBe(/^pkg: (.*)$/m.exec(text)![1]);
    expect(output.cpu).toBe(/^cpu: (.*)$/m.exec(text)![1]!.trim());
    expect(output.results).toHaveLength(text.match(/allocs\/op/g)!.length);
    expect(new Set(output.results.map(({ procs }) => procs))).toEqual(new Set([1, 2]));
    expect(output.results.every(({ name }) => !/-\d+$/.test(name))).toBe(true);
  });

  it('reads every figure', () => {
    expect(results('BenchmarkX/a=1-8 \t 1000\t 1.5e+03 ns/op\t 64 B/op\t 2 allocs/op')).toEqual([
      {
        package: 'example.com/p',
        name: 'BenchmarkX/a=1',
        procs: 8,
        iterations: 1000,
        bytesPerOp: 64,
        allocsPerOp: 2,
      },
    ]);
  });

  it.each(['-5', '-1e9', 'NaN', 'Inf', '+Inf', '-Inf', '1e300', '9007199254740993'])(
    'takes no %s for an amount, which only a benchmark reports by itself',
    (value) => {
      expect(results(`BenchmarkX-8 10 5 ns/op ${value} B/op ${value} allocs/op`)).toMatchObject([
        { name: 'BenchmarkX', iterations: 10, bytesPerOp: undefined, allocsPerOp: undefined },
      ]);
    },
  );

  it('takes no line of nothing for a result', () => {
    expect(brief('BenchmarkX-8 0 NaN ns/op 0 B/op 0 allocs/op')).toEqual([]);
  });

  it('takes zero and fractions for amounts', () => {
    expect(results('BenchmarkX-8 10 5 ns/op 0 B/op 0.5 allocs/op')).toMatchObject([
      { bytesPerOp: 0, allocsPerOp: 0.5 },
    ]);
  });

  it('gives each result the package that stands above it', () => {
    const text = `BenchmarkZ 10 5 ns/op
goos: linux
pkg: example.com/a
BenchmarkX 10 5 ns/op
PASS
ok  	example.com/a	1s
goos: linux
pkg: example.com/b
BenchmarkX 20 5 ns/op
PASS
`;
    expect(parse(text)!.results.map(({ package: path, name }) => [path, name])).toEqual([
      ['', 'BenchmarkZ'],
      ['example.com/a', 'BenchmarkX'],
      ['example.com/b', 'BenchmarkX'],
    ]);
    expect(parse(text)).toMatchObject({ goos: 'linux', pkg: '' });
  });

  it('takes the package of events whose own lines of it were filtered out', () => {
    const output = (name: string, line: string) =>
      JSON.stringify({ Action: 'output', Package: `example.com/${name}`, Output: `${line}\n` });
    const text = [
      output('a', 'BenchmarkX 10 5 ns/op'),
      output('b', 'pkg: example.com/b'),
      output('b', 'BenchmarkX 20 5 ns/op'),
      output('c', 'PASS'),
    ].join('\n');
    expect(parse(text)!.results.map(({ package: path }) => path)).toEqual([
      'example.com/a',
      'example.com/b',
    ]);
    expect(parse(output('c', 'PASS'))).toBeUndefined();
  });

  it('reads custom metrics, with and without the usual ones', () => {
    const [first, second] = results(
      'BenchmarkX-8  10  5 ns/op  3.5 MB/s  0.5 hits/op  64 B/op  2 allocs/op',
      'BenchmarkY-8  10  7 rows/op',
    );
    expect(first).toMatchObject({ bytesPerOp: 64, allocsPerOp: 2 });
    expect(second).toEqual({
      package: 'example.com/p',
      name: 'BenchmarkY',
      procs: 8,
      iterations: 10,
      bytesPerOp: undefined,
      allocsPerOp: undefined,
    });
  });

  it('joins a name with numbers that logs have parted from it', () => {
    expect(
      brief(
        'BenchmarkA-2   \tstarting',
        'Benchmarking 3 things',
        'BenchmarkThings',
        'done     200\t      5 ns/op\t 8 B/op',
        'BenchmarkB-2   \t',
        '2024/01/01 12:00:00 log line',
        '     300\t      5.25 ns/op',
        '--- BENCH: BenchmarkB-2',
        '    b_test.go:5: 17',
      ),
    ).toEqual(['BenchmarkA 2 200', 'BenchmarkB 2 300']);
    expect(brief('BenchmarkA-2   \tstarting', 'done     200\t      5 ns/op')).toEqual([
      'BenchmarkA 2 200',
    ]);
  });

  it.each<[what: string, names: string[], read: string[]]>([
    ['GOMAXPROCS of 8', ['BenchmarkA-8', 'BenchmarkB/x-8'], ['BenchmarkA 8', 'BenchmarkB/x 8']],
    ['GOMAXPROCS of 1', ['BenchmarkA', 'BenchmarkB/x-8'], ['BenchmarkA 1', 'BenchmarkB/x-8 1']],
    [
      'sizes at GOMAXPROCS of 1',
      ['BenchmarkA/n-8', 'BenchmarkA/n-16', 'BenchmarkB-4'],
      ['BenchmarkA/n-8 1', 'BenchmarkA/n-16 1', 'BenchmarkB-4 1'],
    ],
    [
      'sizes at GOMAXPROCS of 4',
      ['BenchmarkA/n-8-4', 'BenchmarkA/n-16-4'],
      ['BenchmarkA/n-8 4', 'BenchmarkA/n-16 4'],
    ],
    [
      '-cpu=1,2',
      ['BenchmarkA', 'BenchmarkA-2', 'BenchmarkB', 'BenchmarkB-2'],
      ['BenchmarkA 1', 'BenchmarkA 2', 'BenchmarkB 1', 'BenchmarkB 2'],
    ],
    [
      '-cpu=2,4 -count=2',
      ['BenchmarkA-2', 'BenchmarkA-2', 'BenchmarkA-4', 'BenchmarkA-4'],
      ['BenchmarkA 2', 'BenchmarkA 2', 'BenchmarkA 4', 'BenchmarkA 4'],
    ],
    [
      'equal names',
      ['BenchmarkA/x-8', 'BenchmarkA/x#01-8'],
      ['BenchmarkA/x 8', 'BenchmarkA/x#01 8'],
    ],
  ])('tells the suffix from the name: %s', (_, names, read) => {
    const lines = names.map((name) => `${name}\t 10\t 5 ns/op`);
    expect(brief(...lines)).toEqual(read.map((each) => `${each} 10`));
  });

  it('reads Windows line ends', () => {
    expect(parse('pkg: a/b\r\nBenchmarkA-8 10 5 ns/op\r\n')).toMatchObject({
      pkg: 'a/b',
      results: [{ name: 'BenchmarkA', iterations: 10 }],
    });
  });

  it('names no package where there were several', () => {
    expect(parse('pkg: a\nBenchmarkA 1 5 ns/op\npkg: b\n')?.pkg).toBe('');
  });

  it('is not taken in by other text', () => {
    expect(parse('# Benchmarks\nBenchmarkA is fast\n1000 5 ns/op\n')).toBeUndefined();
    expect(parse('')).toBeUndefined();
    expect(brief('BenchmarkA-8 12345678901234567890 5 ns/op', 'BenchmarkB 10 x ns/op')).toEqual([]);
  });

  it('takes any text', () => {
    const word = fc.constantFrom(
      'Benchmark',
      'A-8',
      ' ',
      '\t',
      '\n',
      '1000',
      '5',
      'ns/op',
      'pkg: x',
      '-',
      '1e9',
      '.',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        parse(words.join(''));
      }),
    );
    parse(`BenchmarkA 1${' 1 a'.repeat(2400)} !`);
    parse(`BenchmarkA\n${'1'.repeat(9000)}\n${'1\t '.repeat(3000)}\n${' '.repeat(9000)}x`);
    parse('BenchmarkA-1-1 '.repeat(100_000));
    parse('BenchmarkA\n'.repeat(100_000));
  });
});
