import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBenchmarkOutput } from '../../src/profile/benchmark-output.ts';
import { largerOutput } from '../../src/self-test/plant-lines.ts';

const FIGURES = '100\t 10.5 ns/op\t 5 B/op\t 1 allocs/op';
/** What outputs hold: results in all the forms that they have, and what only looks like one. */
const PARTS = [
  `BenchmarkX-8 \t${FIGURES}`,
  `BenchmarkX/size=1-8 \t${FIGURES}`,
  `Benchmark_x ${FIGURES.replaceAll('\t', ' ')}`,
  'BenchmarkMore 100\t 10 ns/op\t 1.5e+06 hits/op\t 5 B/op\t 1 allocs/op',
  'BenchmarkNoTime 100\t 3 hits\t 5 B/op\t 1 allocs/op',
  'BenchmarkOwn 100\t NaN hits\t +Inf rate\t -3 left\t 5 B/op',
  'BenchmarkSpeed 100\t 10 ns/op\t 98.2 MB/s\t 5 B/op',
  'BenchmarkNothing 0\t NaN ns/op',
  `BenchmarkLogs \tsays ${FIGURES}`,
  `BenchmarkLogs \tsays\n  ${FIGURES}`,
  'BenchmarkLogs \t',
  'BenchmarkSkipped',
  `BenchmarktoString-8 \t${FIGURES}`,
  `Benchmarks took ${FIGURES}`,
  `took ${FIGURES}`,
  FIGURES,
  '100 ns/op are few',
  'BenchmarkX is next: 100 times 10 ns/op',
  `--- BENCH: BenchmarkX-8\n    x_test.go:7: ${FIGURES}`,
  `BenchmarkLong ${'x'.repeat(10_000)} ${FIGURES}`,
  'PASS',
];

describe('the lines that growth is put into', () => {
  it('are those that the gate reads', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }), (parts) => {
        const text = ['pkg: example.com/x', ...parts, ''].join('\n');
        const grown = largerOutput(
          text,
          new Map(
            parseBenchmarkOutput(text, '')!.results.map((_, i) => [
              i,
              { bytes: 7, objects: 0, operations: 0 },
            ]),
          ),
        );
        const bytes = (of: string) =>
          parseBenchmarkOutput(of, '')!.results.map(({ bytesPerOp }) => bytesPerOp);
        expect(bytes(grown!)).toEqual(bytes(text).map((each) => each && each + 7));
      }),
      { numRuns: 2000 },
    );
  });
});
