/// <reference lib="dom" />
import type { Flame } from '../compare/flame.ts';
import { amountText, changeText } from './amount.ts';
import { keepChosen } from './chosen.ts';
import { choice, element } from './elements.ts';
import { type Drawing, drawBoxes } from './flame-drawing.ts';
import { totalsTable } from './totals-table.ts';
import { boxesOf, type Drawn, packageOf, type Side, Tree, totalsBy } from './tree.ts';

const OF: Readonly<Record<Flame['of'], string>> = {
  operation: '',
  'set-up': 'set-up of ',
  start: '',
  profile: 'whole profiles',
};

/** The flame graph with all that steers it, and the functions and packages of what it shows. */
export function flameView(place: HTMLElement, flames: readonly Flame[]): void {
  const titles = flames.map(
    (flame, i) => [String(i), `${OF[flame.of]}${flame.benchmark} ${flame.package}`.trim()] as const,
  );
  const result = choice('of', new Map(titles), restart);
  const metric = choice(
    'in',
    new Map([
      ['alloc_space', 'bytes'],
      ['alloc_objects', 'objects'],
    ]),
    restart,
  );
  const sides = [
    ['both', 'the difference'],
    ['base', 'base'],
    ['head', 'head'],
  ] as const;
  const side = choice('show', new Map(sides), restart);
  const search = element('input', {
    type: 'search',
    placeholder: 'search functions',
    'aria-label': 'search functions',
  });
  const found = element('output', {});
  const way = element('nav', { 'aria-label': 'the way to the root' });
  const canvas = element('div', { class: 'canvas' });
  const told = element('p', { class: 'told', 'aria-live': 'polite' }, ' ');
  const totals = element('div', { class: 'totals' });
  const controls = element(
    'p',
    { class: 'controls' },
    result.whole,
    ' ',
    metric.whole,
    ' ',
    side.whole,
    ' ',
    search,
    ' ',
    found,
  );
  place.append(controls, way, canvas, told, totals);
  search.addEventListener('input', draw);
  new ResizeObserver(draw).observe(canvas);

  let tree: Tree;
  let zoomed = 0;
  let drawing: Drawing | undefined;

  function restart(): void {
    zoomed = 0;
    const drawn = metric.select.value as Drawn;
    tree = new Tree(flames[Number(result.select.value)]!, drawn, side.select.value as Side);
    totals.replaceChildren(
      totalsTable(
        'Functions',
        totalsBy(tree, (name) => name),
        drawn,
      ),
      totalsTable('Packages', totalsBy(tree, packageOf), drawn),
    );
    draw();
  }

  function zoom(node: number): void {
    zoomed = node;
    draw();
    drawing?.focus(node);
  }

  function draw(): void {
    const width = Math.max(200, canvas.clientWidth);
    const wanted = search.value.toLowerCase();
    const drawn = metric.select.value as Drawn;
    const boxes = boxesOf(tree, zoomed, 1 / width);
    drawing = drawBoxes(canvas, { tree, boxes, width, metric: drawn, wanted, zoom, tell });
    found.textContent = wanted === '' ? '' : `${drawing.found} of ${boxes.length} boxes`;
    way.replaceChildren(
      ...tree
        .way(zoomed)
        .flatMap((node) => {
          const button = element(
            'button',
            { type: 'button' },
            node === 0 ? 'all' : tree.name(node),
          );
          button.addEventListener('click', () => zoom(node));
          return [button, ' › '];
        })
        .slice(0, -1),
    );
    tell(zoomed);
  }

  function tell(node: number): void {
    told.textContent = textOf(node);
  }

  function textOf(node: number): string {
    const drawn = metric.select.value as Drawn;
    const own = tree.self(node);
    const sum = tree.sum(node);
    const name = node === 0 ? 'all' : tree.name(node);
    return `${name}: ${pairOf(sum, drawn)}, itself ${pairOf(own, drawn)}`;
  }

  keepChosen({ result: result.select, metric: metric.select, side: side.select, search });
  restart();
}

function pairOf(amounts: { readonly base: number; readonly head: number }, metric: Drawn): string {
  const [base, head] = [amounts.base, amounts.head].map((value) => amountText(value, metric));
  return `${base} → ${head} (${changeText(amounts, metric)})`;
}
