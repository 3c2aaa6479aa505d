import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/comparison.ts';
import { pathsOnHead } from '../../src/compare/moved-packages.ts';
import { readAsHead } from '../../src/compare/read-as-head.ts';
import { judge } from '../../src/policy/judge.ts';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import type { ManifestModule, ManifestPackage } from '../../src/profile/manifest.ts';
import { collectedSet } from '../helpers/heap.ts';
import { operation } from '../helpers/operation.ts';

/* Packages and modules whose import path is another on head. */

interface Where {
  readonly path: string;
  readonly directory?: string;
  readonly module?: ManifestModule;
}

function setOf({ path, directory = '', module }: Where, objects: number, name = 'BenchmarkA') {
  const stack = `${path}.${name} > ${path}.Parse > ${path}/internal/lex.next`;
  const parts: Partial<ManifestPackage> = { package: path, directory };
  const entry = { ...parts, module: module?.path ?? path };
  const set = collectedSet({ [name]: [operation(`${stack}  64 B x${objects}`)] }, entry);
  const manifests = set.manifests.map((each) => ({ ...each, modules: module ? [module] : [] }));
  return { ...set, manifests };
}

const policyOf = (...lines: string[]) =>
  parsePolicy(['version: 1', 'budgets:', ...lines].join('\n'), 'p.yml');
const STRICT = policyOf(
  '  - { name: f, packages: ["**"], functions: ["*"], alloc_space: { increase: 0 } }',
  '  - { name: p, packages: ["**"], alloc_space: { increase: 0 } }',
);
const red = (base: Where, head: Where, objects: number, policy = STRICT) =>
  judge(compare(setOf(base, 10), setOf(head, objects)), policy)
    .findings.filter(({ outcome }) => outcome.verdict !== 'pass')
    .map(({ target, result, change }) => [
      'package' in target ? target.package : result?.package,
      change.delta,
    ]);

const MODULE = (path: string) => ({ path, directory: '' });
const OLD = { path: 'm.io/app', module: MODULE('m.io/app') };
const NEW = { path: 'm.io/app/v2', module: MODULE('m.io/app/v2') };

describe('a module with another path', () => {
  it('is the same with all its packages, and what grew is red under the new path', () => {
    const { diff } = compare(setOf(OLD, 10), setOf(NEW, 10));
    expect(diff.moves.packages).toEqual([{ was: 'm.io/app', is: 'm.io/app/v2', isModule: true }]);
    expect(diff.results.map(({ id, status }) => [id.package, status])).toEqual([
      ['m.io/app/v2', 'both'],
    ]);
    expect(diff.modules).toEqual(['m.io/app/v2']);
    expect(diff.unmeasured).toEqual([]);
    expect(red(OLD, NEW, 10)).toEqual([]);
    expect(red(OLD, NEW, 13)).toContainEqual(['m.io/app/v2/internal/lex', 192]);
    expect(red(OLD, NEW, 13)).toContainEqual(['m.io/app/v2', 192]);
  });

  it('is told once', () => {
    const { notes } = judge(compare(setOf(OLD, 10), setOf(NEW, 10)), STRICT);
    expect(notes.map(({ code }) => code)).toEqual(['moved-package']);
  });

  it('is heard by a policy with the old one, which is told with its place', () => {
    const policy = policyOf(
      '  - name: lexer',
      '    packages: [m.io/app/internal/lex]',
      '    alloc_space: { increase: 0 }',
    );
    expect(red(OLD, NEW, 13, policy)).toContainEqual(['m.io/app/v2/internal/lex', 192]);
    const { notes } = judge(compare(setOf(OLD, 10), setOf(NEW, 10)), policy);
    expect(notes.find(({ code }) => code === 'old-name')).toEqual({
      level: 'warning',
      at: { line: 3, column: 5 },
      code: 'old-name',
      budget: 'lexer',
      pattern: 'm.io/app/internal/lex',
      was: 'm.io/app/internal/lex',
      is: 'm.io/app/v2/internal/lex',
    });
  });

  it('is ignored by the old one', () => {
    const policy = policyOf(
      '  - { name: f, packages: ["**"], alloc_space: { increase: 0 } }',
      'ignore:',
      '  - packages: [m.io/app/**]',
    );
    expect(red(OLD, NEW, 13, policy)).toEqual([]);
  });

  it('leaves a nested module alone', () => {
    const nested = { path: 'm.io/app/tools', directory: 'tools' };
    const base = setOf(OLD, 10);
    const manifests = base.manifests.map((each) => ({
      ...each,
      modules: [...each.modules, nested],
    }));
    const { packages } = readAsHead({ ...base, manifests }, setOf(NEW, 10));
    const pathOf = pathsOnHead(packages, { ...base, manifests });
    const paths = ['m.io/app', 'm.io/app/lex', 'm.io/app/tools', 'm.io/app/tools/gen', 'm.io/apps'];
    expect(paths.map(pathOf)).toEqual([
      'm.io/app/v2',
      'm.io/app/v2/lex',
      'm.io/app/tools',
      'm.io/app/tools/gen',
      'm.io/apps',
    ]);
  });
});

describe('a package with another path', () => {
  const module = MODULE('m.io');
  const at = (path: string, directory: string): Where => ({ path, directory, module });

  it('is the same where the same benchmarks run the same functions', () => {
    const [from, to] = [at('m.io/app', 'app'), at('m.io/pkg/app', 'pkg/app')];
    const { diff } = compare(setOf(from, 10), setOf(to, 10));
    expect(diff.moves.packages).toEqual([{ was: 'm.io/app', is: 'm.io/pkg/app', isModule: false }]);
    expect(red(from, to, 10)).toEqual([]);
    expect(red(from, to, 13)).toContainEqual(['m.io/pkg/app', 192]);
  });

  it('is another where other benchmarks run', () => {
    const from = setOf(at('m.io/app', 'app'), 10);
    const to = setOf(at('m.io/pkg/app', 'pkg/app'), 10, 'BenchmarkOther');
    expect(compare(from, to).diff.moves.packages).toEqual([]);
  });
});
