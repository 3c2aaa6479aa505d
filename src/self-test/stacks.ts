import type { HeapProfile } from '../profile/heap-profile.ts';
import { parseSymbol } from '../profile/symbol.ts';
import { remembered, rememberedOf } from '../remembered.ts';

/** What a frame of a stack is, by its function. */
export interface Frame {
  /** As the profile has it. */
  readonly symbol: string;
  readonly file: string;
  /** The declared function, whole, and its name inside its package. */
  readonly owner: string;
  readonly local: string;
  /** Import path; of external tests that of the package they test. */
  readonly package: string;
  /** Whether it is of a module that is judged; undefined where its file may be somebody's copy. */
  readonly own: boolean | undefined;
  /** False for a literal that may have been declared in another function. */
  readonly isClear: boolean;
  readonly role: Role;
}

/** What a stack belongs to depends on. */
export type Role = 'harness' | 'runtime' | 'goroutine' | 'chance' | 'benchmark' | 'other';

/** The functions of a profile, by their index. */
export function framesOf({ functions }: HeapProfile, modules: readonly string[]): Frame[] {
  const known = knownIn(modules);
  return functions.name.map((symbol, i) => known(symbol)(functions.file[i]!));
}

/** Most functions are in very many profiles of a set. */
const knownIn = rememberedOf((modules: readonly string[]) =>
  remembered((symbol: string) => remembered((file: string) => frameOf(symbol, file, modules))),
);

function frameOf(symbol: string, file: string, modules: readonly string[]): Frame {
  const { owner, local, importPath, literal, inlined, sure } = parseSymbol(symbol);
  const isTests = importPath.endsWith('_test') && file.endsWith('_test.go');
  const path = isTests ? importPath.slice(0, -'_test'.length) : importPath;
  const isInside = modules.some((module) => path === module || path.startsWith(`${module}/`));
  const isCopy = /@v\d|\/vendor\//.test(file);
  return {
    symbol,
    file,
    owner,
    local,
    package: path,
    own: isInside && isCopy ? undefined : isInside && !local.startsWith('_C'),
    isClear: symbol !== '' && !(literal && (inlined.length > 0 || !sure)),
    role: roleOf(path, local),
  };
}

function roleOf(path: string, local: string): Role {
  if (path === 'runtime') {
    if (local === 'main' || local.startsWith('doInit')) return 'harness';
    return local === 'malg' ? 'goroutine' : 'runtime';
  }
  if (path === '' || path.startsWith('runtime/') || path.startsWith('internal/runtime')) {
    return 'runtime';
  }
  if (path === 'testing') {
    if (local.startsWith('(*matcher).')) return 'chance';
    return local === '(*M).Run' ? 'harness' : 'other';
  }
  if (path === 'main' && local === 'main') return 'harness';
  if (local.startsWith('newIndirectNode') && path.startsWith('internal/')) return 'chance';
  return /^Benchmark(?!\p{Ll})/u.test(local) ? 'benchmark' : 'other';
}

/** The functions on the stack of a sample, by their index, the innermost first. */
export function functionsOn({ samples, locations }: HeapProfile, sample: number): number[] {
  const found: number[] = [];
  for (let at = samples.stackStart[sample]!; at < samples.stackStart[sample + 1]!; at++) {
    const location = samples.stack[at]!;
    for (let i = locations.lineStart[location]!; i < locations.lineStart[location + 1]!; i++) {
      found.push(locations.lineFunction[i]!);
    }
  }
  return found;
}

/** The symbol of a function of a package: Go escapes the dots of a path's last element. */
export function symbolIn(path: string, local: string): string {
  const last = path.lastIndexOf('/') + 1;
  return `${path.slice(0, last)}${path.slice(last).replaceAll('.', '%2e')}.${local}`;
}
