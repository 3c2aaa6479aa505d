import type { Metric } from '../profile/metric.ts';
import {
  ATTRIBUTES,
  type Figures,
  type Named,
  type PackageDiff,
  type Place,
  type Status,
  type Table,
} from './heap-diff.ts';
import type { NameTable } from './name-table.ts';
import type { Changes } from './noisy-change.ts';

/**
 * Every function and package that has any amount on either side.
 *
 * @param placeOf the place to name for a function; asked for those that changed
 * @param wasOf the whole name that a function had on base, where it had another
 * @param fromOf the functions, or packages, that gave up what moved to one
 */
export function diffTable(
  changes: Changes,
  names: NameTable,
  { placeOf, wasOf, fromOf }: Telling,
): Table {
  const first = names.functions.length;
  return {
    functions: changes.nodes.flatMap((node) => {
      const declared = names.functions[node];
      if (!declared) return [];
      const { name, importPath, local, owns: own } = declared;
      const figures = figuresOf(node, changes);
      const status = statusOf(node, changes, figures);
      // Where nothing changed nobody looks, and finding a place takes a pass over the stacks.
      const place = status === 'unchanged' ? { file: declared.file, line: 0 } : placeOf(node);
      const was = wasOf(node);
      const from = status === 'unchanged' ? [] : fromOf(node).map((giver) => namedBy(giver, names));
      return [
        {
          name,
          package: importPath,
          local,
          own,
          ...(was !== undefined && { was }),
          ...(from.length > 0 && { from }),
          ...place,
          status,
          metrics: figures,
        },
      ];
    }),
    packages: changes.nodes.flatMap((node): PackageDiff[] => {
      const declared = names.packages[node - first];
      if (!declared) return [];
      const { importPath, own } = declared;
      const figures = figuresOf(node, changes);
      const status = statusOf(node, changes, figures);
      const from = status === 'unchanged' ? [] : fromOf(node);
      const givers = from.map((giver) => names.packages[giver - first]!.importPath);
      return [
        {
          package: importPath,
          own,
          status,
          ...(givers.length > 0 && { from: givers }),
          metrics: figures,
        },
      ];
    }),
  };
}

interface Telling {
  readonly placeOf: (node: number) => Place;
  readonly wasOf: (node: number) => string | undefined;
  readonly fromOf: (node: number) => readonly number[];
}

/** A function by its names. */
export function namedBy(node: number, { functions }: NameTable): Named {
  const { name, importPath, local } = functions[node]!;
  return { name, package: importPath, local };
}

type MetricFigures = Partial<Record<Metric, Figures>>;

function figuresOf(node: number, changes: Changes): MetricFigures {
  const result: MetricFigures = {};
  for (const metric of changes.metrics) {
    const of = (attribute: keyof Figures) => changes.of(node, attribute, metric);
    result[metric] = { flat: of('flat'), cum: of('cum'), owned: of('owned') };
  }
  return result;
}

function statusOf(node: number, changes: Changes, figures: MetricFigures): Status {
  if (!changes.inBase(node)) return 'added';
  if (!changes.inHead(node)) return 'removed';
  const same = Object.values(figures).every((figure) =>
    ATTRIBUTES.every((attribute) => figure[attribute].delta === 0),
  );
  return same ? 'unchanged' : 'changed';
}
