/// <reference lib="dom" />
import type { Flame } from '../compare/flame.ts';
import type { Metric } from '../profile/metric.ts';
import { amountText, changeText, movedText } from './amount.ts';
import { keepChosen } from './chosen.ts';
import { choice, element } from './elements.ts';
import { type Drawing, drawBoxes } from './flame-drawing.ts';
import { metricsOf, subjectsOf } from './subjects.ts';
import { totalsTable } from './totals-table.ts';
import { type Amounts, boxesOf, packageOf, type Side, Tree, totalsBy } from './tree.ts';

/** The flame graph with all that steers it, and the functions and packages of what it shows. */
export function flameView(place: HTMLElement, flames: readonly Flame[]): void {
  const subjects = subjectsOf(flames);
  const result = choice('of', subjects, restart);
  const metric = choice('in', metricsOf(flames), restart);
  const sides = [
    ['both', 'the difference'],
    ['base', 'base'],
    ['head', 'head'],
  ] as const;
  const side = choice(
    'show',
    sides.map(([value, title]) => ({ value, title })),
    restart,
  );
  const search = element('input', {
    type: 'search',
    placeholder: 'search functions',
    'aria-label': 'search functions',
  });
  const found = element('output', {});
  const way = element('nav', { 'aria-label': 'the way to the root' });
  const canvas = element('div', { class: 'canvas' });
  const narrow = element('p', { class: 'narrow' });
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
  place.append(controls, way, canvas, narrow, told, totals);
  search.addEventListener('input', draw);
  new ResizeObserver(draw).observe(canvas);

  let tree: Tree;
  let zoomed = 0;
  let drawing: Drawing | undefined;

  function restart(): void {
    zoomed = 0;
    const drawn = metric.select.value as Metric;
    tree = new Tree(
      subjects[Number(result.select.value)]!.flame(),
      drawn,
      side.select.value as Side,
    );
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
    const drawn = metric.select.value as Metric;
    const { boxes, left } = boxesOf(tree, zoomed, 1 / width);
    drawing = drawBoxes(canvas, { tree, boxes, width, metric: drawn, wanted, zoom, tell });
    found.textContent = wanted === '' ? '' : `${drawing.found} of ${boxes.length} boxes`;
    narrow.textContent = [narrowText(left), foldedText(tree.flame.folded)]
      .filter(Boolean)
      .join(' ');
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
    const drawn = metric.select.value as Metric;
    const own = tree.self(node);
    const sum = tree.sum(node);
    const name = node === 0 ? 'all' : tree.name(node);
    const { from = {}, was = {} } = tree.flame.moves ?? {};
    const fn = tree.flame.name[node]!;
    return [
      `${name}: ${pairOf(sum, tree.grown(node), drawn)}`,
      `itself ${pairOf(own, tree.grownSelf(node), drawn)}`,
      ...(fn in was ? [`called ${was[fn]} on base`] : []),
      ...(fn in from ? [`has taken over from ${listed(from[fn]!)}`] : []),
    ].join('; ');
  }

  keepChosen({ result: result.select, metric: metric.select, side: side.select, search });
  restart();
}

function pairOf(amounts: Amounts, grown: number, metric: Metric): string {
  const [base, head] = [amounts.base, amounts.head].map((value) => amountText(value, metric));
  return `${base} → ${head} (${changeText(amounts, metric)}${movedText(amounts, grown, metric)})`;
}

function narrowText(left: number): string {
  if (left === 0) return '';
  return `${left} narrower ${left === 1 ? 'box is' : 'boxes are'} not drawn: a click on a box makes room for what it calls.`;
}

function foldedText(folded: number): string {
  if (folded === 0) return '';
  return `${folded} ${folded === 1 ? 'call' : 'calls'} too small to be seen stand together as “(smaller)”.`;
}

function listed(names: readonly string[]): string {
  return names.slice(0, 3).join(', ') + (names.length > 3 ? ' and others' : '');
}
