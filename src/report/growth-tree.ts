import type { GrowthPath, PathFrame, Per } from '../compare/heap-diff.ts';
import { capMiddle, clean } from '../foreign-text.ts';
import { type Metric, unitOf } from '../profile/metric.ts';
import { change } from './amounts.ts';
import { alignColumns } from './columns.ts';
import { growthKind } from './growth-kind.ts';
import type { Names } from './page-names.ts';

const MOST_PATHS = 3;
const MOST_FRAMES = 12;

/** Share of the growth after which further ways say nothing new. */
const ENOUGH = 0.95;

/**
 * The main ways on which something grew, as a drawing: from the benchmark to the function that
 * allocates, with the place, the amount, and what kind of growth it is. Shared beginnings are
 * drawn once. Plain text of one width per character; the caller makes it inert.
 */
export function growthTree(
  paths: readonly GrowthPath[],
  metric: Metric,
  home: string,
  names: Names,
  per: Per = 'run',
): string[] {
  const root: Node = { ...newNode('', ''), below: new Map() };
  for (const path of tellingPaths(paths)) addPath(root, path, home, names);
  const rows: string[][] = [];
  for (const top of root.below.values())
    draw(top, '', '', (delta) => change(delta, unitOf(metric), per), rows);
  return alignColumns(rows, ['left', 'left', 'right', 'left']).map((line) => line.trimEnd());
}

/** The largest ways, until nearly all is told. */
function tellingPaths(paths: readonly GrowthPath[]): GrowthPath[] {
  const all = paths.reduce((sum, path) => sum + path.change.delta, 0);
  const told: GrowthPath[] = [];
  let sum = 0;
  for (const path of paths) {
    if (told.length === MOST_PATHS || sum >= all * ENOUGH) break;
    told.push(path);
    sum += path.change.delta;
  }
  return told;
}

interface Node {
  readonly label: string;
  readonly place: string;
  delta: number;
  mark: string;
  kind: string;
  readonly below: Map<string, Node>;
}

function newNode(label: string, place: string): Node {
  return { label, place, delta: 0, mark: '', kind: '', below: new Map() };
}

function addPath(root: Node, path: GrowthPath, home: string, names: Names): void {
  const frames = shortened(path.frames);
  const yours = path.frames.findLast((frame) => frame.own);
  let node = root;
  for (const frame of frames) {
    const label = typeof frame === 'number' ? `… ${frame} calls` : labelOf(frame, home, names);
    let next = node.below.get(label);
    if (!next) {
      next = newNode(label, typeof frame === 'number' ? '' : placeOf(frame));
      node.below.set(label, next);
    }
    node = next;
    node.delta += path.change.delta;
    if (frame === yours) node.mark = '◀ your line';
  }
  node.kind = growthKind(path);
}

/** Frames to draw; a number stands for that many calls left out. The module's own stay longest. */
function shortened(frames: readonly PathFrame[]): (PathFrame | number)[] {
  if (frames.length <= MOST_FRAMES) return [...frames];
  const last = frames.length - 1;
  const yours = frames.findLastIndex((frame) => frame.own);
  const keep = new Set([0, 1, last - 1, last, yours - 1, yours, yours + 1]);
  for (let i = yours; i >= 0 && keep.size < MOST_FRAMES - 2; i--) if (frames[i]!.own) keep.add(i);
  const result: (PathFrame | number)[] = [];
  frames.forEach((frame, i) => {
    const before = result.at(-1);
    if (keep.has(i)) result.push(frame);
    else if (typeof before === 'number') result[result.length - 1] = before + 1;
    else result.push(1);
  });
  return result;
}

function labelOf(frame: PathFrame, home: string, names: Names): string {
  const name = names.function(frame.local);
  return frame.package === home || frame.package === ''
    ? name
    : `${names.package(frame.package)}.${name}`;
}

function placeOf({ file, line }: PathFrame): string {
  const base = capMiddle(clean(file.slice(file.lastIndexOf('/') + 1)), 40);
  if (base === '') return '';
  return line > 0 ? `${base}:${line}` : base;
}

function draw(
  node: Node,
  before: string,
  branch: string,
  amountOf: (delta: number) => string,
  rows: string[][],
): void {
  const remark = [node.mark, node.kind].filter(Boolean).join('  ');
  rows.push([`${before}${branch}${node.label}`, node.place, amountOf(node.delta), remark]);
  const children = [...node.below.values()];
  const indent = branch === '' ? '' : branch === '├─ ' ? '│  ' : '   ';
  children.forEach((child, i) => {
    draw(child, before + indent, i + 1 < children.length ? '├─ ' : '└─ ', amountOf, rows);
  });
}
