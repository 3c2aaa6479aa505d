import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eraseTypeArguments, parseSymbol } from '../../src/profile/symbol.ts';

type Row = readonly [
  name: string,
  importPath: string,
  receiver: string,
  func: string,
  closureDepth: number,
  owner: string,
];

/** Names of Go 1.19 to 1.27, one of each form that the compiler and the linker write. */
const ROWS: readonly Row[] = [
  ['main.main', 'main', '', 'main', 0, 'main.main'],
  ['example.com/m/v2.(*T).Ptr', 'example.com/m/v2', '*T', 'Ptr', 0, 'example.com/m/v2.(*T).Ptr'],
  ['example.com/m/v2.T.Val', 'example.com/m/v2', 'T', 'Val', 0, 'example.com/m/v2.T.Val'],
  [
    'gopkg.in/yaml%2ev3.(*Decoder).Decode',
    'gopkg.in/yaml.v3',
    '*Decoder',
    'Decode',
    0,
    'gopkg.in/yaml%2ev3.(*Decoder).Decode',
  ],
  ['gopkg.in/foo.v3/pb.F.func1', 'gopkg.in/foo.v3/pb', '', 'F', 1, 'gopkg.in/foo.v3/pb.F'],
  ['example.com/a%20b/c%2ed.F', 'example.com/a b/c.d', '', 'F', 0, 'example.com/a%20b/c%2ed.F'],
  [
    'go.uber.org/zap.(*Logger).Info',
    'go.uber.org/zap',
    '*Logger',
    'Info',
    0,
    'go.uber.org/zap.(*Logger).Info',
  ],
  ['main.Nest.func1.1.1', 'main', '', 'Nest', 3, 'main.Nest'],
  ['main.Closures.func1.2', 'main', '', 'Closures', 2, 'main.Closures'],
  ['main.Closures.Closures.func1.func3', 'main', '', 'Closures', 2, 'main.Closures'],
  ['main.Closures.func1.func1', 'main', '', 'Closures', 2, 'main.Closures'],
  [
    'example.com/m/v2.UseInlClosure.InlClosure.func2',
    'example.com/m/v2',
    '',
    'UseInlClosure',
    1,
    'example.com/m/v2.UseInlClosure',
  ],
  [
    'example.com/m/v2.InlClosure.func1',
    'example.com/m/v2',
    '',
    'InlClosure',
    1,
    'example.com/m/v2.InlClosure',
  ],
  ['main.RangeFunc-range1', 'main', '', 'RangeFunc', 0, 'main.RangeFunc'],
  ['main.RangeFunc-range1-range1.1', 'main', '', 'RangeFunc', 1, 'main.RangeFunc'],
  ['main.RangeFunc.func2-range1', 'main', '', 'RangeFunc', 1, 'main.RangeFunc'],
  ['main.RangeFunc.seq.func3', 'main', '', 'RangeFunc', 1, 'main.RangeFunc'],
  ['main.(*T).UseGen.MkGen[go.shape.int].func1', 'main', '*T', 'UseGen', 1, 'main.(*T).UseGen'],
  [
    'main.T.UseGenV.MkGen[go.shape.struct { X int }].func1',
    'main',
    'T',
    'UseGenV',
    1,
    'main.T.UseGenV',
  ],
  ['main.(*T).GM[go.shape.int64]', 'main', '*T', 'GM[...]', 0, 'main.(*T).GM[...]'],
  ['main.Map[go.shape.int,go.shape.[]uint8]', 'main', '', 'Map[...]', 0, 'main.Map[...]'],
  ['main.Map[...]', 'main', '', 'Map[...]', 0, 'main.Map[...]'],
  [
    'main.(*G[go.shape.string,go.shape.struct { main.a int; main.b map[string][]main.named }]).Add.func1',
    'main',
    '*G[...]',
    'Add',
    1,
    'main.(*G[...]).Add',
  ],
  [
    'main.G[go.shape.string,go.shape.struct { main.a int }].Copy',
    'main',
    'G[...]',
    'Copy',
    0,
    'main.G[...].Copy',
  ],
  [
    'main.G[go.shape.struct { A int "json:\\"a]b(c\\\\\\"d\\" x:\\"<y>\\""; B func([]int) error }]',
    'main',
    '',
    'G[...]',
    0,
    'main.G[...]',
  ],
  ['main.G[go.shape.6901d76cf72fd3ba…]', 'main', '', 'G[...]', 0, 'main.G[...]'],
  ['main.init.0', 'main', '', 'init.0', 0, 'main.init.0'],
  ['main.init.1.func1', 'main', '', 'init.1', 1, 'main.init.1'],
  ['main.init', 'main', '', 'init', 0, 'main.init'],
  ['main.init.func2', 'main', '', 'init', 1, 'main.init'],
  ['main.glob..func2', 'main', '', 'init', 1, 'main.init'],
  ['time.map.init.0', 'time', '', 'map.init.0', 0, 'time.map.init.0'],
  ['main.mv.deferwrap1', 'main', '', 'mv', 1, 'main.mv'],
  ['main.mv.gowrap3', 'main', '', 'mv', 1, 'main.mv'],
  ['main.(*T).P-fm', 'main', '*T', 'P', 0, 'main.(*T).P'],
  ['main.T.V-fm', 'main', 'T', 'V', 0, 'main.T.V'],
  [
    'example.com/m/v2_test.BenchmarkExt',
    'example.com/m/v2_test',
    '',
    'BenchmarkExt',
    0,
    'example.com/m/v2_test.BenchmarkExt',
  ],
  [
    'example.com/t6/cmd/tool.BenchmarkWork',
    'example.com/t6/cmd/tool',
    '',
    'BenchmarkWork',
    0,
    'example.com/t6/cmd/tool.BenchmarkWork',
  ],
  [
    'vendor/golang.org/x/net/http/httpguts.ValidHeaderFieldName',
    'golang.org/x/net/http/httpguts',
    '',
    'ValidHeaderFieldName',
    0,
    'vendor/golang.org/x/net/http/httpguts.ValidHeaderFieldName',
  ],
  [
    'github.com/a/b/vendor/github.com/c/d.F',
    'github.com/c/d',
    '',
    'F',
    0,
    'github.com/a/b/vendor/github.com/c/d.F',
  ],
  ['main._Cfunc_GoString', 'main', '', '_Cfunc_GoString', 0, 'main._Cfunc_GoString'],
  ['_cgoexp_bd251f0df021_goCallback', '', '', '_cgoexp_goCallback', 0, '_cgoexp_goCallback'],
  ['_rt0_amd64_linux', '', '', '_rt0_amd64_linux', 0, '_rt0_amd64_linux'],
  ['runtime.systemstack.abi0', 'runtime', '', 'systemstack', 0, 'runtime.systemstack'],
  ['type:.eq.[2]string', '', '', 'type:.eq.[2]string', 0, 'type:.eq.[2]string'],
  [
    'go:interface { V(int) }.V-fm',
    '',
    '',
    'go:interface { V(int) }.V-fm',
    0,
    'go:interface { V(int) }.V-fm',
  ],
  ['main.méthode.Über', 'main', 'méthode', 'Über', 0, 'main.méthode.Über'],
];

/** Declared functions that settle what has two readings. */
const KNOWN = new Set(['main.RangeFunc', 'example.com/m/v2.UseInlClosure']);

describe('parseSymbol', () => {
  it.each(ROWS)('takes %s apart', (name, importPath, receiver, func, closureDepth, owner) => {
    const symbol = parseSymbol(name, (known) => KNOWN.has(known));
    expect(symbol).toMatchObject({ importPath, receiver, func, closureDepth, owner });
  });

  it('reads escapes of an import path as UTF-8', () => {
    expect(parseSymbol('example.com/caf%c3%a9.F').importPath).toBe('example.com/café');
  });

  it('takes an inlined closure for a method unless the function is known', () => {
    const name = 'main.RangeFunc.seq.func3';
    expect(parseSymbol(name).owner).toBe('main.RangeFunc.seq');
    expect(parseSymbol(name, (known) => known === 'main.RangeFunc').owner).toBe('main.RangeFunc');
  });

  it.each<[string, string, readonly string[]]>([
    // Function `Sum` calls `Iter`, which was inlined, and runs its literal.
    ['app.Sum.Iter.func1', 'app.Sum', ['Iter']],
    ['app.Sum.Iter.func1.1', 'app.Sum', ['Iter']],
    ['app.Sum.func2.Iter.3', 'app.Sum', ['Iter']],
    ['app.Sum.Iter.func1.Other.func2', 'app.Sum', ['Other']],
    ['app.(*T).Do.(*Client).With.func1', 'app.(*T).Do', ['(*Client)', 'With']],
    ['app.Sum.(*L[go.shape.int]).All.func1', 'app.Sum', ['(*L[...])', 'All']],
    [
      'app.Sum.Collect[go.shape.int].AppendSeq[go.shape.[]int]-range1',
      'app.Sum',
      ['Collect[...]', 'AppendSeq[...]'],
    ],
    ['app.glob..With.func1', 'app.init', ['With']],
    ['app.init.With.func1', 'app.init', ['With']],
    ['app.init.0.With.func1', 'app.init.0', ['With']],
    ['app.Sum.func1.2', 'app.Sum', []],
    ['app.(*T).Do-fm', 'app.(*T).Do', []],
  ])('finds the inlined functions in %s', (name, owner, inlined) => {
    const symbol = parseSymbol(name, (known) => known === 'app.Sum');
    expect(symbol).toMatchObject({ owner, inlined });
  });

  it('never throws, and gives the owner of an owner as itself', () => {
    const part = fc.constantFrom(
      ...'main go T F init glob map func1 1 -fm -range1 ( ) (*T) [ ] [...] . .. / % %2e vendor/ _test " ` \\ · type:. go: \0'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(part).map((all) => all.join('')),
        ),
        (name) => {
          const symbol = parseSymbol(name);
          expect(symbol.closureDepth).toBeGreaterThanOrEqual(0);
          expect(symbol.owner.endsWith(symbol.local)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    'a.F[',
    'a.F["',
    'a.F[`',
    '].',
    'a.-range1',
    '-fm',
    '.func1',
    '%2e',
    '/vendor/',
    '·dwrap·1',
    '(*T).',
    '(.',
    '_cgoexp_0',
    '[...]',
    'a.[]',
  ])('reads a megabyte of %s', (piece) => {
    const hostile = `a.${piece.repeat(1_000_000 / piece.length)}x`;
    expect(hostile).toContain(parseSymbol(hostile).importPath);
  });
});

describe('eraseTypeArguments', () => {
  it('leaves unbalanced brackets alone', () => {
    for (const name of ['a.F[x', 'a.F]x', 'a.F[[x]', 'a.F["]']) {
      expect(eraseTypeArguments(name)).toBe(name);
    }
  });

  it('skips brackets in both kinds of quotes', () => {
    expect(eraseTypeArguments('a.F["]\\"]"].G[`]`]')).toBe('a.F[...].G[...]');
  });
});
