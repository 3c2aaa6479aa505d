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

export interface Entry {
  readonly value: string;
  readonly title: string;
  /** Options of a group stand together. */
  readonly group?: string;
}

/** A choice with a label. */
export function choice(label: string, options: readonly Entry[], chosen: () => void) {
  const select = element('select');
  let group: HTMLElement = select;
  for (const { value, title, group: name } of options) {
    if (name !== undefined && group.getAttribute('label') !== name) {
      group = element('optgroup', { label: name });
      select.append(group);
    }
    group.append(element('option', { value }, title));
  }
  select.addEventListener('change', chosen);
  return { select, whole: element('label', {}, `${label} `, select) };
}
