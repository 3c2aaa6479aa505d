/// <reference lib="dom" />
import type { Metric } from '../profile/metric.ts';
import { changeText, shareOf } from './amount.ts';
import { drawing } from './elements.ts';
import type { Box, Tree } from './tree.ts';

const ROW = 20;
/** Of a letter, about. */
const LETTER = 6.6;

export interface DrawRequest {
  readonly tree: Tree;
  readonly boxes: readonly Box[];
  /** In pixels. */
  readonly width: number;
  readonly metric: Metric;
  /** What is searched for, in small letters. */
  readonly wanted: string;
  readonly zoom: (node: number) => void;
  readonly tell: (node: number) => void;
}

export interface Drawing {
  /** Boxes whose names have what is searched for. */
  readonly found: number;
  focus(node: number): void;
}

/**
 * Draws boxes in the place of what was there. Red grew and blue shrank, more of it where more of the
 * box differs; without colours ▲ and ▼ tell, and a dashed border what shrank. ⇄ and a dotted border
 * are of what moved.
 */
export function drawBoxes(place: HTMLElement, request: DrawRequest): Drawing {
  const { tree, boxes, width, metric, wanted, zoom, tell } = request;
  const rows = boxes.reduce((most, { row }) => Math.max(most, row + 1), 1);
  const svg = drawing('svg', {
    width,
    height: rows * ROW,
    role: 'tree',
    'aria-label': 'flame graph',
  });
  const made = new Map<number, SVGElement>();
  let found = 0;
  for (const box of boxes) {
    const { node } = box;
    const name = node === 0 ? 'all' : tree.name(node);
    const amounts = tree.sum(node);
    const grown = tree.grown(node);
    const share = shareOf(grown, amounts);
    const delta = amounts.head - amounts.base;
    const hasMoved = shareOf(delta - grown, amounts) !== 0;
    const sign = `${share > 0 ? '▲' : share < 0 ? '▼' : ''}${hasMoved ? '⇄' : ''}`;
    const change = shareOf(delta, amounts) === 0 ? '' : changeText(amounts, metric);
    const label = [sign, shortName(name), change].filter(Boolean).join(' ');
    const isFound = wanted !== '' && name.toLowerCase().includes(wanted);
    if (isFound) found++;
    const kind = share > 0 ? 'more' : share < 0 ? 'less' : hasMoved ? 'moved' : 'same';
    const [x, y, w] = [box.x * width, box.row * ROW, Math.max(1, box.width * width - 1)];
    const group = drawing('g', {
      class: `box ${kind}${wanted === '' || isFound ? '' : ' faded'}`,
      'data-base': amounts.base,
      'data-head': amounts.head,
      role: 'treeitem',
      tabindex: made.size === 0 ? 0 : -1,
      'aria-label': `${name} ${changeText(amounts, metric)}`,
    });
    const strength = 0.15 + 0.6 * Math.abs(share) ** 0.5;
    group.append(
      drawing('rect', { x, y, width: w, height: ROW - 1, class: 'ground' }),
      drawing('rect', {
        x,
        y,
        width: w,
        height: ROW - 1,
        class: 'tint',
        'fill-opacity': share === 0 ? 0 : strength,
      }),
    );
    const room = Math.floor((w - 6) / LETTER);
    if (room >= 3) {
      const text = drawing('text', { x: x + 3, y: y + 14 });
      text.textContent = label.length <= room ? label : `${label.slice(0, room - 1)}…`;
      group.append(text);
    }
    group.addEventListener('click', () => zoom(node));
    group.addEventListener('pointerenter', () => tell(node));
    group.addEventListener('focus', () => tell(node));
    group.addEventListener('keydown', (event) => press(event, node));
    made.set(node, group);
    svg.append(group);
  }
  place.replaceChildren(svg);

  /** Arrows go to callers, callees and neighbours; Enter is a click, Escape goes back to all. */
  function press(event: KeyboardEvent, node: number): void {
    const parent = tree.flame.parent[node]!;
    const drawn = (list: readonly number[]) => list.filter((each) => made.has(each));
    const beside = drawn(tree.children[parent] ?? []);
    const at = beside.indexOf(node);
    const go: Readonly<Record<string, () => void>> = {
      Enter: () => zoom(node),
      Escape: () => zoom(0),
      ArrowUp: () => focus(parent),
      ArrowDown: () => focus(drawn(tree.children[node]!)[0]),
      ArrowLeft: () => focus(beside[at - 1]),
      ArrowRight: () => focus(beside[at + 1]),
    };
    const act = go[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  function focus(node: number | undefined): void {
    made.get(node ?? -1)?.focus();
  }

  return { found, focus };
}

/** Without the folders of its package. */
function shortName(name: string): string {
  const bracket = name.indexOf('[');
  const plain = bracket < 0 ? name : name.slice(0, bracket);
  return name.slice(plain.lastIndexOf('/') + 1);
}
