import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { collectAndJudge } from '../../src/collecting-gate.ts';
import { commit, repository } from './repository.ts';

if (!goIsHere()) console.log('former-names.test.ts: no go on PATH, nothing was confirmed');

const CODE = `package app

import "bytes"

type Node struct {
	kids []*Node
	name [40]byte
}

var Sink any

func Parse(n int) *Node {
	root := &Node{}
	for i := 0; i < n; i++ {
		root.kids = append(root.kids, leaf())
	}
	return root
}

func leaf() *Node { return &Node{} }

func Write(n int) int {
	var buffer bytes.Buffer
	for i := 0; i < n; i++ {
		buffer.WriteString("0123456789abcdef")
	}
	return buffer.Len()
}
`;

const GROWN = CODE.replace('root := &Node{}', 'root := &Node{}\n\tSink = make([]byte, 64)').replace(
  '"0123456789abcdef"',
  '"0123456789abcdef0123456789abcdef"',
);

const loop = (call: string) => `{
	for i := 0; i < b.N; i++ {
		Sink = ${call}
	}
}`;

const benchmarks = (parse: string, write: string) => `package app

import "testing"

func ${parse}(b *testing.B) ${loop('Parse(10)')}

func ${write}(b *testing.B) ${loop('Write(40)')}
`;

const TABLE = `package app

import "testing"

func BenchmarkAll(b *testing.B) {
	b.Run("parse", func(b *testing.B) ${loop('Parse(10)')})
	b.Run("write", func(b *testing.B) ${loop('Write(40)')})
}
`;

import { goIsHere } from '../helpers/go.ts';

const mod = (path: string) => `module ${path}\n\ngo 1.21\n`;
const TESTS = benchmarks('BenchmarkParse', 'BenchmarkWrite');
const BASE = { 'go.mod': mod('example.com/m'), 'app/app.go': CODE, 'app/app_test.go': TESTS };
const MOVED = { 'app/app.go': undefined, 'app/app_test.go': undefined };

type Files = Readonly<Record<string, string | undefined>>;

describe.skipIf(!goIsHere())('a growth under another name', () => {
  beforeEach(() => void vi.stubEnv('GITHUB_EVENT_NAME', ''));
  afterEach(() => void vi.unstubAllEnvs());

  it.each<[string, Files, string, string[]]>([
    [
      'of the benchmarks',
      { 'app/app.go': GROWN, 'app/app_test.go': benchmarks('BenchmarkTree', 'BenchmarkText') },
      'example.com/m/app',
      ['BenchmarkText', 'BenchmarkTree'],
    ],
    [
      'of a table that has them now',
      { 'app/app.go': GROWN, 'app/app_test.go': TABLE },
      'example.com/m/app',
      ['BenchmarkAll/parse', 'BenchmarkAll/write'],
    ],
    [
      'of the package',
      { ...MOVED, 'internal/lib/app.go': GROWN, 'internal/lib/app_test.go': TESTS },
      'example.com/m/internal/lib',
      ['BenchmarkParse', 'BenchmarkWrite'],
    ],
    [
      'of the module',
      { 'go.mod': mod('example.com/m/v2'), 'app/app.go': GROWN },
      'example.com/m/v2/app',
      ['BenchmarkParse', 'BenchmarkWrite'],
    ],
    [
      'of the module and the benchmarks',
      {
        'go.mod': mod('example.com/m/v2'),
        'app/app.go': GROWN,
        'app/app_test.go': benchmarks('BenchmarkTree', 'BenchmarkText'),
      },
      'example.com/m/v2/app',
      ['BenchmarkText', 'BenchmarkTree'],
    ],
  ])(
    '%s is confirmed on both sides',
    async (_, files, path, names) => {
      const cwd = repository(BASE);
      commit(cwd, files);
      const input = await collectAndJudge({
        command: 'heapgate',
        settings: { ref: 'HEAD~1', pair: '20,120' },
        context: { cwd, progress: () => {} },
        policy: undefined,
        today: '2026-11-27',
        measuring: () => {},
      });
      const { conclusion, diff, findings, causes } = input.judgement;
      expect(conclusion).toBe('fail');
      expect(
        diff.results.map(({ id, counted }) => [id.package, id.name, counted?.repeats]),
      ).toEqual(names.map((name) => [path, name, { base: 3, head: 3 }]));
      const red = findings.filter(({ outcome }) => outcome.verdict === 'fail');
      expect([...new Set(red.map(({ result }) => result!.name))].sort()).toEqual(names);
      const [unlike] = findings.filter(({ outcome }) => outcome.verdict === 'inconclusive');
      expect(unlike).toBeUndefined();
      // Buffers come in doublings.
      const pairOf = (part: RegExp) =>
        diff.results.find(({ id }) => part.test(id.name))!.counted!.pair;
      expect(pairOf(/text|write/i)).toEqual([100, 1100]);
      expect(pairOf(/tree|parse/i)).toEqual([20, 120]);
      expect(causes.map(({ function: { local, line } }) => `${local}:${line}`)).toEqual(
        expect.arrayContaining(['Parse:14', 'Write:26']),
      );
      expect(causes).toHaveLength(2);
    },
    120_000,
  );
});
