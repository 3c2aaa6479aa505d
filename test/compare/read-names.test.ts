import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import { isForeignFile } from '../../src/compare/foreign-file.ts';
import { packageFolders } from '../../src/compare/package-folders.ts';
import { readNames } from '../../src/compare/read-names.ts';
import type { HeapProfile } from '../../src/profile/heap-profile.ts';
import { FIXTURES } from '../helpers/fixtures.ts';
import { readProfile, readSet } from '../helpers/read.ts';

function profile(name: string) {
  const bytes = new Uint8Array(readFileSync(join(FIXTURES, 'profiles', name)));
  return readProfile(bytes, name);
}

function declaredOf(one: HeapProfile, all: readonly HeapProfile[]) {
  const { readings, ofProfile } = readNames(all, []);
  return Array.from(ofProfile.get(one)!, (number) => readings[number]!.declared);
}

describe('the function that declares a literal', () => {
  it.each<[profile: string, symbol: string, owner: string]>([
    ['closures', 'main.main.maker.func1', 'main.maker'],
    ['closures', 'main.nested.nested.func1.func2', 'main.nested'],
    ['closures', 'main.init.OnceValue[go.shape.[]int].func5.1', 'sync.OnceValue[...]'],
    ['closures', 'main.init.init.func4.func6', 'main.init'],
    [
      'generics',
      'main.main.(*List[go.shape.struct { Key string; Value main.wide }]).Each.func5',
      'main.(*List[...]).Each',
    ],
    [
      'rangefunc',
      'slices.Sorted[go.shape.string].Collect[go.shape.string].AppendSeq[go.shape.[]go.shape.string,go.shape.string]-range1',
      'slices.AppendSeq[...]',
    ],
    [
      'rangefunc',
      'main.main.Keys[go.shape.map[string]int,go.shape.string,go.shape.int].func1',
      'maps.Keys[...]',
    ],
    ['rangefunc', 'main.bodies.count.func3', 'main.count'],
    [
      'work-paths',
      'text/template.init.OnceValue[go.shape.map[string]reflect.Value].func2.1',
      'sync.OnceValue[...]',
    ],
    [
      'tsc',
      'github.com/microsoft/typescript-go/internal/parser.GetJSDocCommentRanges.GetLeadingCommentRanges.iterateCommentRanges.func4',
      'github.com/microsoft/typescript-go/internal/scanner.iterateCommentRanges',
    ],
    [
      'tsc',
      'github.com/microsoft/typescript-go/internal/checker.(*Checker).getAdjustedTypeWithFacts.(*Checker).getTypeWithFacts.func2',
      'github.com/microsoft/typescript-go/internal/checker.(*Checker).getTypeWithFacts',
    ],
  ])('%s: %s', (name, symbol, owner) => {
    const one = profile(`${name}.pb.gz`);
    const index = one.functions.name.indexOf(symbol);
    expect(index).toBeGreaterThanOrEqual(0);
    const declared = declaredOf(one, [one])[index]!;
    expect(declared.owner).toBe(owner);
  });

  it('stays with the function it was inlined into where no file tells its package', () => {
    const known = profile('closures.pb.gz');
    const read = (file: string) => {
      const name = ['main.main.Keys.func1'];
      const functions = { ...known.functions, length: 1, name, file: [file] };
      const one = { ...known, functions };
      return declaredOf(one, [known, one])[0]!.owner;
    };
    expect(read('/elsewhere/maps/iter.go')).toBe('main.main');
    expect(read('maps.y')).toBe('main.main');
    expect(read('maps/iter.go')).toBe('maps.Keys');
  });
});

describe('packages by their folders', () => {
  const of = (modules: readonly string[], ...placed: [importPath: string, file: string][]) => {
    const known = placed.map(([importPath, file]) => ({ importPath, file }));
    const folders = packageFolders(known, modules);
    return (file: string) => folders.packageOf(file)?.importPath;
  };

  it('knows those beside the ones seen', () => {
    const find = of(
      ['example.com/m'],
      ['example.com/m/store', '/w/m/store/store.go'],
      ['runtime', '/usr/local/go/src/runtime/proc.go'],
      ['github.com/Acme/x', '/root/go/pkg/mod/github.com/!acme/x@v1.2.0/x.go'],
      ['golang.org/x/text/cases', '/root/go/pkg/mod/golang.org/x/text@v0.3.0/cases/cases.go'],
    );
    expect(find('/w/m/api/api.go')).toBe('example.com/m/api');
    expect(find('/w/m/m.go')).toBe('example.com/m');
    expect(find('/usr/local/go/src/slices/iter.go')).toBe('slices');
    expect(find('/root/go/pkg/mod/golang.org/x/sync@v0.1.0/errgroup/e.go')).toBe(
      'golang.org/x/sync/errgroup',
    );
    expect(find('/root/go/pkg/mod/github.com/!acme/x@v1.2.0/sub/s.go')).toBe(
      'github.com/Acme/x/sub',
    );
    expect(find('/w/m/vendor/example.org/dep/d.go')).toBe('example.org/dep');
    expect(find('/w/other/o.go')).toBeUndefined();
    expect(find('/w/m/store/grammar.y')).toBeUndefined();
  });

  it('takes trimmed paths for what they are', () => {
    const find = of([], ['runtime', 'runtime/proc.go'], ['example.com/m', 'example.com/m/m.go']);
    expect(find('example.com/dep@v1.2.3/sub/s.go')).toBe('example.com/dep/sub');
    expect(find('/w/m/m.go')).toBeUndefined();
  });

  it('is not certain where two packages have one folder', () => {
    const find = of([], ['main', '/w/cmd/a.go'], ['example.com/m/cmd', '/w/cmd/a_test.go']);
    expect(find('/w/cmd/a.go')).toBeUndefined();
  });

  it('escapes import paths as the linker does', () => {
    const known = [{ importPath: 'runtime', file: 'runtime/proc.go' }];
    const prefix = (file: string) => packageFolders(known, []).packageOf(file)?.prefix;
    expect(prefix('gopkg.in/yaml.v3/yaml.go')).toBe('gopkg.in/yaml%2ev3.');
    expect(prefix('example.com/café/a b/x.go')).toBe('example.com/caf%c3%a9/a%20b.');
  });
});

it('passes what cgo allocates on to its caller', () => {
  const set = readSet(
    ['cgo.pb.gz'].map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(join(FIXTURES, 'profiles', name))),
      explicit: true,
    })),
  );
  const { functions } = compare(set, set).diff;
  const of = (name: string) => functions.find((fn) => fn.name === name)!;
  const stub = of('main._Cfunc_GoString');
  expect(stub.metrics.alloc_space!.flat.head).toBeGreaterThan(0);
  expect(stub.metrics.alloc_space!.owned.head).toBe(0);
  expect(stub.own).toBe(false);
  expect(of('main.main').metrics.alloc_space!.owned.head).toBeGreaterThanOrEqual(
    stub.metrics.alloc_space!.flat.head,
  );
});

describe('the copy of somebody else', () => {
  it.each<[importPath: string, file: string, modules: string[], isForeign: boolean]>([
    ['app/dep', '/w/vendor/app/dep/x.go', ['app'], true],
    ['app/dep/sub', '/go/pkg/mod/app/dep@v1.0.0/sub/x.go', ['app'], true],
    ['app/dep/sub', 'app/dep@v1.0.0/sub/x.go', ['app'], true],
    // A module that `replace` takes from a folder of the repository.
    ['corp.test/lib', 'corp.test/lib@v0.0.0/lib.go', ['corp.test/api', 'corp.test/lib'], false],
    ['github.com/Acme/db/x', '/c/github.com/!acme/db@v1.0.0/x/x.go', ['github.com/Acme/db'], false],
    ['github.com/Acme/db/x', '/c/github.com/!acme/db@v1.0.0/x/x.go', ['github.com/Acme'], true],
    // The package under test itself lies in the cache, and only a part of its module is known.
    ['a.test/m/x', 'a.test/m@v1.0.0/x/x.go', ['a.test/m/x'], false],
    ['app/store', '/builds/app@v2/store/x.go', ['app'], false],
    ['app/vendor', '/w/app/vendor/x.go', ['app'], false],
  ])('%s in %s', (importPath, file, modules, isForeign) => {
    expect(isForeignFile(importPath, file, modules)).toBe(isForeign);
  });
});
