/// <reference lib="dom" />

/** An element with its attributes, and texts or elements in it. Text stays text, whatever is in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

export function drawing(name: string, attributes: Readonly<Record<string, string | number>>) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** A choice with a label; `options` by value. */
export function choice(label: string, options: ReadonlyMap<string, string>, chosen: () => void) {
  const select = element('select');
  for (const [value, text] of options) select.append(element('option', { value }, text));
  select.addEventListener('change', chosen);
  return { select, whole: element('label', {}, `${label} `, select) };
}
