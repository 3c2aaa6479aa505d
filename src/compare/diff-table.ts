import { lazy } from '../lazy.ts';
import {
  ATTRIBUTES,
  type FunctionDiff,
  type Named,
  type PackageDiff,
  type Place,
  type Status,
  type Table,
} from './heap-diff.ts';
import { LazyFigures } from './lazy-figures.ts';
import type { DeclaredFunction, DeclaredPackage, NameTable } from './name-table.ts';
import type { Changes } from './noisy-change.ts';

/**
 * Every function and package that has any amount on either side. What is told of one is worked out
 * when it is asked for: a place alone takes a pass over the stacks.
 *
 * @param placeOf the place to name for a function; asked for those that changed
 * @param wasOf the whole name that a function had on base, where it had another
 * @param fromOf the functions, or packages, that gave up what moved to one
 */
export function diffTable(changes: Changes, names: NameTable, telling: Telling): Table {
  const first = names.functions.length;
  const told = { changes, names, ...telling };
  const functions = lazy(() =>
    changes.nodes
      .filter((node) => node < first)
      .map((node) => new FunctionRow(node, names.functions[node]!, told)),
  );
  const packages = lazy(() =>
    changes.nodes
      .filter((node) => node >= first)
      .map((node) => new PackageRow(node, names.packages[node - first]!, told)),
  );
  return {
    get functions() {
      return functions();
    },
    get packages() {
      return packages();
    },
  };
}

interface Telling {
  readonly placeOf: (node: number) => Place;
  readonly wasOf: (node: number) => string | undefined;
  readonly fromOf: (node: number) => readonly number[];
}

interface Told extends Telling {
  readonly changes: Changes;
  readonly names: NameTable;
}

/** What functions and packages have in common. */
class Row {
  readonly own: boolean;
  readonly metrics: LazyFigures;
  readonly #node: number;
  readonly #told: Told;
  #status: Status | undefined;

  constructor(node: number, own: boolean, told: Told) {
    this.own = own;
    this.metrics = new LazyFigures(told.changes, node);
    this.#node = node;
    this.#told = told;
  }

  get status(): Status {
    this.#status ??= this.#statusNow();
    return this.#status;
  }

  /** Those that gave up what moved here, by their numbers. */
  protected get givers(): readonly number[] {
    return this.status === 'unchanged' ? [] : this.#told.fromOf(this.#node);
  }

  #statusNow(): Status {
    const { changes } = this.#told;
    if (!changes.inBase(this.#node)) return 'added';
    if (!changes.inHead(this.#node)) return 'removed';
    const isSame = changes.metrics.every((metric) => {
      const figures = this.metrics[metric]!;
      return ATTRIBUTES.every((attribute) => figures[attribute].delta === 0);
    });
    return isSame ? 'unchanged' : 'changed';
  }
}

class FunctionRow extends Row implements FunctionDiff {
  readonly name: string;
  readonly package: string;
  readonly local: string;
  readonly was?: string;
  readonly #names: NameTable;
  readonly #placeNow: () => Place;
  #place: Place | undefined;

  constructor(node: number, { name, importPath, local, owns, file }: DeclaredFunction, told: Told) {
    super(node, owns, told);
    this.name = name;
    this.package = importPath;
    this.local = local;
    const was = told.wasOf(node);
    if (was !== undefined) this.was = was;
    this.#names = told.names;
    // Where nothing changed nobody looks.
    this.#placeNow = () => (this.status === 'unchanged' ? { file, line: 0 } : told.placeOf(node));
  }

  get file(): string {
    return this.#at.file;
  }

  get line(): number {
    return this.#at.line;
  }

  get from(): readonly Named[] | undefined {
    const { givers } = this;
    return givers.length > 0 ? givers.map((giver) => namedBy(giver, this.#names)) : undefined;
  }

  get #at(): Place {
    this.#place ??= this.#placeNow();
    return this.#place;
  }
}

class PackageRow extends Row implements PackageDiff {
  readonly package: string;
  readonly #names: NameTable;

  constructor(node: number, { importPath, own }: DeclaredPackage, told: Told) {
    super(node, own, told);
    this.package = importPath;
    this.#names = told.names;
  }

  get from(): readonly string[] | undefined {
    const { givers } = this;
    const { functions, packages } = this.#names;
    if (givers.length === 0) return undefined;
    return givers.map((giver) => packages[giver - functions.length]!.importPath);
  }
}

/** A function by its names. */
export function namedBy(node: number, { functions }: NameTable): Named {
  const { name, importPath, local } = functions[node]!;
  return { name, package: importPath, local };
}
