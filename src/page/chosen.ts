/// <reference lib="dom" />

/**
 * What was chosen on a served page, which is loaded anew as its files change. A page from disk
 * keeps nothing.
 */
export function keepChosen(fields: Readonly<Record<string, HTMLInputElement | HTMLSelectElement>>) {
  if (document.body.dataset.shows === undefined) return;
  const kept = JSON.parse(sessionStorage.getItem('chosen') ?? '{}');
  for (const [name, field] of Object.entries(fields)) {
    const options = field instanceof HTMLSelectElement ? [...field.options] : undefined;
    const was = options?.find(({ textContent }) => textContent === kept[name])?.value;
    if (options ? was !== undefined : name in kept) field.value = was ?? kept[name];
    const keep = () => {
      kept[name] = field instanceof HTMLSelectElement ? textOf(field) : field.value;
      sessionStorage.setItem('chosen', JSON.stringify(kept));
    };
    field.addEventListener('input', keep);
  }
}

/** By what it says: the order of benchmarks changes. */
function textOf(select: HTMLSelectElement): string {
  return select.selectedOptions[0]?.textContent ?? '';
}
