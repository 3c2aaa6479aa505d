import type { Metric } from '../profile/metric.ts';
import {
  ATTRIBUTES,
  type Figures,
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
 */
export function diffTable(
  changes: Changes,
  names: NameTable,
  placeOf: (node: number) => Place,
): Table {
  const first = names.functions.length;
  const present = (node: number) => changes.inBase(node) || changes.inHead(node);
  return {
    functions: names.functions.flatMap((declared, node) => {
      if (!present(node)) return [];
      const { name, importPath, local, owns: own } = declared;
      const figures = figuresOf(node, changes);
      const status = statusOf(node, changes, figures);
      // Where nothing changed nobody looks, and finding a place takes a pass over the stacks.
      const place = status === 'unchanged' ? { file: declared.file, line: 0 } : placeOf(node);
      return [{ name, package: importPath, local, own, ...place, status, metrics: figures }];
    }),
    packages: names.packages.flatMap(({ importPath, own }, i): PackageDiff[] => {
      const node = first + i;
      if (!present(node)) return [];
      const figures = figuresOf(node, changes);
      const status = statusOf(node, changes, figures);
      return [{ package: importPath, own, status, metrics: figures }];
    }),
  };
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
