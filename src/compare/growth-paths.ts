import { type Metric, unitOf } from '../profile/metric.ts';

import type { Attribute, GrowthPath, PathFrame, Target } from './heap-diff.ts';
import type { MeasuredRun, Side } from './measured-run.ts';
import type { NameTable } from './name-table.ts';
import { change } from './noisy-change.ts';

/**
 * The ways through a target on which it changed, largest first. Two stacks are the same way when
 * they call the same declared functions in the same order; lines may have moved.
 */
export function growthPaths(
  runs: readonly MeasuredRun[],
  target: Target,
  metric: Metric,
  attribute: Attribute,
  metrics: readonly Metric[],
  names: NameTable,
): GrowthPath[] {
  const wanted =
    target.function === undefined
      ? names.packageId.get(target.package)
      : names.functionId.get(target.function);
  const column = metrics.indexOf(metric);
  if (wanted === undefined || column < 0) return [];
  const objects = metrics.indexOf(unitOf(metric) === 'bytes' ? objectsOf(metric) : metric);

  const ways = new Map<string, Way>();
  for (const run of runs) {
    for (const [benchmark, list] of run.samples) {
      for (const sample of list) {
        if (run.columns[column]![sample] === 0) continue;
        if (!charges(run, sample, wanted, attribute, names)) continue;
        const frames = framesOf(run, sample, names);
        const key = [run.measured, benchmark, ...frames.map((frame) => frame.name)].join('\n');
        const way = ways.get(key) ?? newWay(run.measured, benchmark);
        ways.set(key, way);
        addSample(way, run, sample, frames, run.columns[column]!, run.columns[objects]);
      }
    }
  }
  return withoutRenames([...ways.values()].map(toPath))
    .filter((path) => path.change.delta !== 0)
    .sort((a, b) => Math.abs(b.change.delta) - Math.abs(a.change.delta));
}

/**
 * A function that got another name shows as one way gone and one new with the same figures: the
 * two explain nothing and are left out.
 */
function withoutRenames(paths: readonly GrowthPath[]): GrowthPath[] {
  const gone = new Map<string, GrowthPath[]>();
  const figures = ({ measured, benchmark }: GrowthPath, amount: number, objects: number) =>
    [measured, benchmark, amount, objects].join('\n');
  for (const path of paths) {
    if (path.change.head !== 0) continue;
    const key = figures(path, path.change.base, path.objects.base);
    gone.set(key, [...(gone.get(key) ?? []), path]);
  }
  const renamed = new Set<GrowthPath>();
  for (const path of paths) {
    if (path.change.base !== 0) continue;
    const old = gone.get(figures(path, path.change.head, path.objects.head))?.pop();
    if (old) renamed.add(old).add(path);
  }
  return paths.filter((path) => !renamed.has(path));
}

interface Way {
  readonly measured: string;
  readonly benchmark: string;
  readonly amount: Record<Side, number>;
  readonly objects: Record<Side, number>;
  readonly sizes: Record<Side, Set<number>>;
  /** Frames of the heaviest sample, of head where there is one: its lines are today's. */
  frames: readonly PathFrame[];
  framesFrom: { side: Side; amount: number };
}

function newWay(measured: string, benchmark: string): Way {
  return {
    measured,
    benchmark,
    amount: { base: 0, head: 0 },
    objects: { base: 0, head: 0 },
    sizes: { base: new Set(), head: new Set() },
    frames: [],
    framesFrom: { side: 'base', amount: -1 },
  };
}

function addSample(
  way: Way,
  run: MeasuredRun,
  sample: number,
  frames: readonly PathFrame[],
  amounts: Float64Array,
  objects: Float64Array | undefined,
): void {
  const { side, weight } = run;
  const amount = amounts[sample]!;
  way.amount[side] += amount * weight;
  way.objects[side] += (objects?.[sample] ?? 0) * weight;
  const size = run.run.profile.samples.objectSize[sample]!;
  if (size > 0) way.sizes[side].add(size);
  const from = way.framesFrom;
  if (side === from.side ? amount > from.amount : side === 'head') {
    way.frames = frames;
    way.framesFrom = { side, amount };
  }
}

function toPath(way: Way): GrowthPath {
  const ascending = (sizes: Set<number>) => [...sizes].sort((a, b) => a - b);
  return {
    measured: way.measured,
    benchmark: way.benchmark,
    frames: way.frames,
    change: change(way.amount.base, way.amount.head),
    objects: change(way.objects.base, way.objects.head),
    sizes: { base: ascending(way.sizes.base), head: ascending(way.sizes.head) },
  };
}

function objectsOf(metric: Metric): Metric {
  return metric === 'inuse_space' ? 'inuse_objects' : 'alloc_objects';
}

/** Whether a sample's amount is charged to a node under an attribute. */
function charges(
  { stacks }: MeasuredRun,
  sample: number,
  wanted: number,
  attribute: Attribute,
  names: NameTable,
): boolean {
  for (let at = stacks.start[sample]!; at < stacks.start[sample + 1]!; at++) {
    const node = stacks.node[at]!;
    const declared = names.functions[node]!;
    const hit = node === wanted || declared.package === wanted;
    if (hit && (attribute !== 'owned' || declared.owns)) return true;
    if (attribute === 'flat' || (attribute === 'owned' && declared.owns)) return false;
  }
  return false;
}

/** Root first, without the harness above the benchmark and without repeats of one function. */
function framesOf({ stacks }: MeasuredRun, sample: number, names: NameTable): PathFrame[] {
  const frames: PathFrame[] = [];
  for (let at = stacks.start[sample + 1]! - 1; at >= stacks.start[sample]!; at--) {
    const declared = names.functions[stacks.node[at]!]!;
    const last = frames.at(-1);
    if (last?.name === declared.name) {
      // A closure or inlined range body of the same function: the inner line is the telling one.
      frames[frames.length - 1] = { ...last, line: stacks.line[at]! };
      continue;
    }
    if (
      frames.length === 0 &&
      (declared.importPath === 'testing' || declared.importPath === 'runtime')
    )
      continue;
    frames.push({
      name: declared.name,
      package: declared.importPath,
      local: declared.local,
      own: declared.owns,
      file: declared.file,
      line: stacks.line[at]!,
    });
  }
  return frames;
}
