/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { element } from './elements.ts';
import { sortKey } from './sort-key.ts';

/** Rows below which nobody needs a filter. */
const MANY = 8;

/** Gives a table columns that sort by a click, and a filter where it is long. */
export function liven(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  if (!body) return;
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  heads.forEach((head, column) => {
    if (head.textContent === '') return;
    const button = element('button', { type: 'button' }, head.textContent ?? '');
    button.addEventListener('click', () => {
      const isDown = head.getAttribute('aria-sort') !== 'descending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
      body.append(...[...body.rows].sort(byCell(column, isDown ? -1 : 1)));
    });
    head.replaceChildren(button);
  });
  if (body.rows.length < MANY) return;
  const input = element('input', {
    type: 'search',
    placeholder: 'filter',
    'aria-label': 'filter the rows',
  });
  input.addEventListener('input', () => {
    const wanted = input.value.toLowerCase();
    for (const row of body.rows) {
      row.hidden = !(row.textContent ?? '').toLowerCase().includes(wanted);
    }
  });
  table.before(input);
}

/** Amounts by size, what has none by its letters, below. */
function byCell(column: number, way: 1 | -1) {
  const textOf = (row: HTMLTableRowElement) => row.cells[column]?.textContent ?? '';
  return (a: HTMLTableRowElement, b: HTMLTableRowElement) => {
    const [x, y] = [sortKey(textOf(a)), sortKey(textOf(b))];
    if (x !== undefined && y !== undefined) return way * (x - y);
    if (x !== undefined || y !== undefined) return x === undefined ? 1 : -1;
    return -way * textOf(a).localeCompare(textOf(b));
  };
}
