import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { benchmarkSources } from '../../src/collect/benchmark-source.ts';
import { collect } from '../../src/collect/collect.ts';
import { declarationsIn } from '../../src/collect/go-declarations.ts';
import { goIsHere } from '../helpers/go.ts';
import { commit, repository, tempFolder, write } from './repository.ts';

if (!goIsHere()) console.log('benchmark-source.test.ts: no go on PATH, no set was collected');

const TEST = `package m

import "testing"

var sink any

// input is what A parses.
var input = load("testdata/a.txt")

var other = "b"

func load(name string) string { return name }

func BenchmarkA(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sink = Parse(input, newReader())
	}
}

func BenchmarkB(b *testing.B) { sink = other; b.Log('"', "}", \`func BenchmarkC() {\`) }
`;

const READER = `package m_test

type reader struct{ at int }

func newReader() *reader { return &reader{} }

func (r *reader) Read(p []byte) (int, error) { return len(p), nil }

func (r *mock) Read(p []byte) (int, error) { return 0, nil }
type mock struct{}

var table map[string]int

func init() { table = map[string]int{"a": 1} }

func BenchmarkTable(b *testing.B) { sink = table }

const (
	first = iota
	second
)

func BenchmarkConst(b *testing.B) { sink = second }
`;

const FILES = {
  'p/m_test.go': TEST,
  'p/reader_test.go': READER,
  'p/testdata/a.txt': 'one',
  'p/testdata/b.txt': 'two',
};

/** The digests of all benchmarks of a package with these files over the usual ones. */
function digests(files: Readonly<Record<string, string | undefined>>): Record<string, unknown> {
  const root = tempFolder();
  write(root, { ...FILES, ...files });
  const testFiles = ['m_test.go', 'reader_test.go'];
  const sourceOf = benchmarkSources({ folder: join(root, 'p'), root, testFiles });
  const names = ['A', 'B', 'Table', 'Const'];
  return Object.fromEntries(names.map((name) => [name, sourceOf(`Benchmark${name}`)]));
}

const before = digests.bind(undefined, {});

/** The benchmarks that a change edits. */
function edited(files: Readonly<Record<string, string | undefined>>): string[] {
  const [was, is] = [before(), digests(files)];
  expect(Object.values(was)).not.toContain(undefined);
  return Object.keys(was).filter((name) => was[name] !== is[name]);
}

const inTest = (from: string, to: string) => ({ 'p/m_test.go': replaced(TEST, from, to) });
const inReader = (from: string, to: string) => ({ 'p/reader_test.go': replaced(READER, from, to) });

function replaced(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

describe('the source of a benchmark', () => {
  it.each<[string, string[], Record<string, string | undefined>]>([
    ['its own body', ['A'], inTest('i < b.N', 'i <= b.N')],
    ['a string', ['B'], inTest('"}"', '"{"')],
    ['a raw string', ['B'], inTest('BenchmarkC', 'BenchmarkD')],
    ['a rune', ['B'], inTest(`'"'`, `'\\''`)],
    ['a variable that it uses', ['B'], inTest('other = "b"', 'other = "c"')],
    ['a function that a variable uses', ['A'], inTest('return name', 'return name + "x"')],
    ['a method of a type that it gets', ['A'], inReader('return len(p)', 'return 1')],
    ['a method of the same name of a type that it does not', [], inReader('return 0', 'return 1')],
    ['what init sets', ['Table'], inReader('"a": 1', '"a": 2')],
    ['a constant above one that it uses', ['Const'], inReader('first =', 'zero = iota; first =')],
    ['a file that it names', ['A'], { 'p/testdata/a.txt': 'more' }],
    ['a file that it does not', [], { 'p/testdata/b.txt': 'more' }],
    ['the code that it measures', [], { 'p/m.go': 'package m\n\nfunc Parse() {}\n' }],
  ])('is another with %s', (_, names, files) => {
    expect(edited(files)).toEqual(names);
  });

  it.each<[string, Record<string, string | undefined>]>([
    ['a comment', inTest('// input', '/* not\n*/\n// input')],
    ['a comment in a body', inTest('sink = Parse', '// quick "\n\t\tsink = /* ` */ Parse')],
    ['another layout', inTest('sink = other; b.Log(', '\n\n  sink =  other\nb.Log(\n')],
    ['one item a line', inTest('newReader())', 'newReader(),\n)')],
    ['ends of lines', { 'p/m_test.go': TEST.replaceAll('\n', '\r\n') }],
    ['another place', { 'p/m_test.go': moved(TEST), 'p/reader_test.go': moved(READER) }],
    ['what it imports', inTest('"testing"', '"testing/v2"')],
  ])('is the same with %s', (_, files) => {
    expect(edited(files)).toEqual([]);
  });

  it('is the same under another name', () => {
    const root = tempFolder();
    write(root, { ...FILES, ...inTest('BenchmarkA', 'BenchmarkNew') });
    const testFiles = ['m_test.go', 'reader_test.go'];
    const sourceOf = benchmarkSources({ folder: join(root, 'p'), root, testFiles });
    expect(sourceOf('BenchmarkNew')).toBe(before().A);
    expect(sourceOf('BenchmarkA')).toBeUndefined();
  });

  it('has all of testdata where only a folder of it is named', () => {
    const glob = inTest('testdata/a.txt', 'testdata/*.txt');
    const at = (files: Record<string, string>) => digests({ ...glob, ...files }).A;
    expect(at({ 'p/testdata/deep/c.txt': 'three' })).not.toBe(at({}));
    expect(at({})).toBe(at({}));
  });

  it('has what is embedded', () => {
    const embed = inTest('var other = "b"', '//go:embed testdata/b.txt\nvar other string');
    const at = (text: string) => digests({ ...embed, 'p/testdata/b.txt': text }).B;
    expect(at('two')).not.toBe(at('three'));
    expect(at('two')).toBe(at('two'));
  });

  it('has no file from outside the tree', () => {
    const outside = (path: string) => digests(inTest('testdata/a.txt', path)).A;
    expect(outside('/etc/hostname')).toMatch(/^[0-9a-f]{16}$/);
    expect(outside('../../../../etc/testdata/x')).toMatch(/^[0-9a-f]{16}$/);
  });
});

/** The first declarations behind the last. */
function moved(text: string): string {
  const at = text.indexOf('\n\n', text.indexOf('import') + 1);
  const [head, body] = [text.slice(0, at), text.slice(at).split(/\n\n(?=\S)/)];
  return [head, ...body.reverse(), ''].join('\n\n');
}

describe('the declarations of a Go file', () => {
  const told = (text: string) =>
    declarationsIn(`package m\n${text}`).map(({ kind, names, receiver }) => {
      return `${kind} ${receiver}${receiver && '.'}${names.join()}`;
    });

  it.each([
    ['func F[T any](a T) {\n\tfunc() { var x = 1 }()\n}\nfunc G() {}', ['func F', 'func G']],
    ['func (s *Stack[T, U]) Push(t T) {}', ['func Stack.Push']],
    ['func (Stack) Len() int { return 0 }', ['func Stack.Len']],
    ['var (\n\ta, b = f(\n\t\t1,\n\t), 2\n\tc int\n)', ['var a,b', 'var c']],
    ['var sum = 1 +\n\t2\nvar d = []int{\n1,\n}', ['var sum', 'var d']],
    [
      'type (\n\tA struct{ x int }\n\tB = A\n)\ntype C[T any] interface{}',
      ['type A', 'type B', 'type C'],
    ],
    ['const (\n\tx = iota\n\ty\n)', ['const x,y']],
    ['//go:embed a.txt\nvar a string', ['var a']],
    ['var (\n\t//go:embed a.txt\n\ta string\n)', ['var a']],
    ['var a = `\nfunc Not() {\n`; var b = "\\"{"', ['var a', 'var b']],
    ["var a = '{'\nvar b = '\\''", ['var a', 'var b']],
    ['var ä = 1 // func Not() {\n/* func Not() { */ var b = 2', ['var ä', 'var b']],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('of a file that is no Go are few, and soon told', () => {
    for (const part of ['"\\', '`', "'", '/*', '//', '((', '))', '\u0000', '}{;,']) {
      expect(declarationsIn(part.repeat(50_000)).length).toBeLessThan(2);
    }
    expect(declarationsIn(`var a = "${'\\n'.repeat(1_000_000)}"`)).toHaveLength(1);
    expect(declarationsIn(`/*${'*\n'.repeat(1_000_000)}*/ var a = 1`)).toHaveLength(1);
  });
});

describe.skipIf(!goIsHere())('a set', () => {
  beforeEach(() => void vi.stubEnv('GITHUB_EVENT_NAME', ''));
  afterEach(() => void vi.unstubAllEnvs());

  it('has the source of each result, as its tags compile it', async () => {
    const body = (size: number) => `{ for i := 0; i < b.N; i++ { sink = make([]byte, ${size}) } }`;
    const source = (size: number) => `package m

import "testing"

var sink []byte

func part(b *testing.B) ${body(64)}
func BenchmarkMade(b *testing.B) ${body(size)}
func BenchmarkTagged(b *testing.B) { for i := 0; i < b.N; i++ { sink = tagged() } }
func BenchmarkTable(b *testing.B) { b.Run("x", part); b.Run("y", part) }
`;
    const tag = (tags: string, size: number) =>
      `//go:build ${tags}\n\npackage m\n\nfunc tagged() []byte { return make([]byte, ${size}) }\n`;
    const cwd = repository({
      'go.mod': 'module example.com/m\n\ngo 1.21\n',
      'm_test.go': source(64),
      'with_test.go': tag('some', 64),
      'without_test.go': tag('!some', 64),
    });
    commit(cwd, { 'm_test.go': source(128), 'without_test.go': tag('!some', 128) });
    const options = { cwd, both: true, ref: 'HEAD~1', tags: ['some'] };
    const { sets } = await collect({ ...options, out: join(tempFolder(), 'set') }, () => {});
    const [base, head] = sets.map(({ manifest }) => manifest.packages[0]!.results);
    expect(base!.map(({ source }) => source)).not.toContain(undefined);
    const isEdited = head!.map(({ name, source }, i) => `${name} ${source !== base![i]!.source}`);
    expect(isEdited).toEqual([
      'BenchmarkMade true',
      'BenchmarkTable/x false',
      'BenchmarkTable/y false',
      'BenchmarkTagged false',
    ]);
  }, 120_000);
});
