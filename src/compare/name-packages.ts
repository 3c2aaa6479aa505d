import type { BenchmarkResult } from '../profile/benchmark-output.ts';
import type { Side } from './side.ts';

/** The lines of one side, each with its package. */
export type Lines = readonly BenchmarkResult[];

/** A line that may be of several packages is there once for each, and in doubt. */
export interface NamedLine extends BenchmarkResult {
  readonly isUnsure?: boolean;
}

/**
 * Gives lines that stand below no `pkg:` the package of the other side's benchmark of that name: a
 * part of an output, as `grep Benchmark` makes it, is of the same packages as the whole.
 */
export function namePackages(lines: Readonly<Record<Side, Lines>>): Record<Side, NamedLine[]> {
  return { base: namedBy(lines.base, lines.head), head: namedBy(lines.head, lines.base) };
}

/** The one package that lines of either side are of; `''` for none or several. */
export function onlyPackage(lines: Lines): string {
  const [only = '', ...others] = new Set(lines.flatMap((line) => line.package || []));
  return others.length === 0 ? only : '';
}

function namedBy(own: Lines, others: Lines): NamedLine[] {
  if (own.every((line) => line.package !== '')) return [...own];
  const [mine, theirs] = [packagesByName(own), packagesByName(others)];
  const only = own.every((line) => line.package === '') ? onlyPackage(others) : '';
  return own.flatMap((line): NamedLine[] => {
    const known = theirs.get(line.name);
    if (line.package !== '' || known?.has('')) return [line];
    const free = [...(known ?? [])].filter((path) => !mine.get(line.name)!.has(path));
    if (free.length === 0) return [{ ...line, package: only }];
    return free.map((path) => ({ ...line, package: path, isUnsure: free.length > 1 }));
  });
}

function packagesByName(lines: Lines): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { name, package: path } of lines) {
    found.set(name, (found.get(name) ?? new Set()).add(path));
  }
  return found;
}
