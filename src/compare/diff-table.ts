import type { Metric } from '../profile/metric.ts';
import {
  ATTRIBUTES,
  type Figures,
  type PackageDiff,
  type Place,
  type Status,
  type Table,
} from './heap-diff.ts';
import type { MeasuredRun } from './measured-run.ts';
import type { NameTable } from './name-table.ts';
import { type Changes, changesOf, type SummingRequest } from './noisy-change.ts';

export interface TableRequest extends Omit<SummingRequest, 'size' | 'functions'> {
  readonly names: NameTable;
  /** The place to name for a function. */
  readonly placeOf: (node: number) => Place;
}

/** Every function and package that has any amount on either side. */
export function diffTable(runs: readonly MeasuredRun[], request: TableRequest): Table {
  const { metrics, names, placeOf } = request;
  const functions = names.functions.length;
  const size = functions + names.packages.length;
  const changes = changesOf(runs, { ...request, size, functions });
  const present = (node: number) => changes.inBase(node) || changes.inHead(node);
  return {
    functions: names.functions.flatMap((declared, node) => {
      if (!present(node)) return [];
      const { name, importPath, local, owns: own } = declared;
      const figures = figuresOf(node, changes, metrics);
      const status = statusOf(node, changes, figures);
      const known = { name, package: importPath, local, own, status, metrics: figures };
      let place: Place | undefined;
      const lazy = () => (place ??= placeOf(node));
      return [
        {
          ...known,
          get file() {
            return lazy().file;
          },
          get line() {
            return lazy().line;
          },
        },
      ];
    }),
    packages: names.packages.flatMap(({ importPath, own }, i): PackageDiff[] => {
      const node = functions + i;
      if (!present(node)) return [];
      const figures = figuresOf(node, changes, metrics);
      return [
        { package: importPath, own, status: statusOf(node, changes, figures), metrics: figures },
      ];
    }),
  };
}

type MetricFigures = Partial<Record<Metric, Figures>>;

function figuresOf(node: number, changes: Changes, metrics: readonly Metric[]): MetricFigures {
  const result: MetricFigures = {};
  metrics.forEach((metric, m) => {
    const [flat, cum, owned] = ATTRIBUTES.map((_, attribute) => changes.of(node, attribute, m));
    result[metric] = { flat: flat!, cum: cum!, owned: owned! };
  });
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
