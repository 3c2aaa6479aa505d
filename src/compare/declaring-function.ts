import type { GoSymbol } from '../profile/symbol.ts';
import type { PackageFolders } from './package-folders.ts';

/** What the names of all profiles say for sure, worked out when it is asked for. */
export interface KnownNames {
  /** Whole names of declared functions. */
  readonly functions: () => ReadonlySet<string>;
  /** Package prefix and name of types that have methods: `example.com/m.T`. */
  readonly types: () => ReadonlySet<string>;
  /** The packages of their files. */
  readonly folders: () => PackageFolders;
}

export interface Declared {
  readonly owner: string;
  readonly local: string;
  readonly importPath: string;
}

/**
 * The function that declares a literal, where it is not the one that the literal was inlined into.
 * The name has the function's own, and the file tells its package. Undefined where it declares the
 * literal itself, or where the file does not tell.
 */
export function declaringFunction(
  symbol: GoSymbol,
  file: string,
  known: KnownNames,
): Declared | undefined {
  if (!symbol.literal || symbol.prefix === '') return undefined;
  const isOneReading = symbol.sure || symbol.receiver === '';
  if (isOneReading && symbol.inlined.length === 0) return undefined;
  const place = known.folders().packageOf(file);
  if (!place) return undefined;
  const elsewhere = place.importPath !== symbol.importPath && place.tests !== symbol.importPath;
  // `A.B.func1` is a literal of a method B, unless it lies in another package than A.
  const isInlined = !isOneReading && elsewhere;
  const names = symbol.inlined.length === 0 && isInlined ? [symbol.func] : symbol.inlined;
  if (names.length === 0) return undefined;
  const [receiver, func] = [names.at(-2), names.at(-1)!];
  const isMethod = (prefix: string) =>
    receiver !== undefined && (receiver.startsWith('(') || known.types().has(prefix + receiver));
  const named = (prefix: string) => (isMethod(prefix) ? `${receiver}.${func}` : func);
  // A helper in a test file may be of the package or of its external tests.
  const inTests = !elsewhere && file.endsWith('_test.go');
  const isOfPackage = !inTests || known.functions().has(place.prefix + named(place.prefix));
  const { prefix, importPath } = isOfPackage ? place : symbol;
  const local = named(prefix);
  return { owner: prefix + local, local, importPath };
}
