import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alone, countCalls } from './calls.mjs';

/** Sites of each real module, spread over all functions that its benchmarks run. */
const SITES_A_MODULE = 6;
/** The most results of a site that are measured. */
const RESULTS = 4;

/**
 * Where a growth is put in: the module's own `// site:` comments, else the opening braces of
 * functions that an operation runs, evenly over the files. Nobody chooses them by hand.
 * @returns `{ kind, file, line, column, function, calls, measured }`; `column` of the brace, 0 where
 *   the line itself gives way; `calls` of one operation by result; `measured`, some of these results
 */
export async function sitesOf(mod, work) {
  const blocks = await countCalls(mod, work);
  const found = mod.marked ? markedSites(mod, blocks) : functionSites(mod, blocks);
  return found.map((site) => {
    const names = Object.keys(site.calls).sort();
    const step = Math.max(1, names.length / RESULTS);
    const some = names.filter((_, i) => i === Math.floor(Math.round(i / step) * step));
    return { ...site, measured: some.slice(0, RESULTS) };
  });
}

/** Go splits a pattern at its slashes, so whole benchmarks where one is in a table. */
export function benchOf(names) {
  if (names.length === 1) return alone(names[0]);
  return `^(${[...new Set(names.map((name) => name.split('/')[0]))].join('|')})$`;
}

function markedSites(mod, blocks) {
  const files = readdirSync(mod.folder, { recursive: true }).filter((name) => name.endsWith('.go'));
  return files.sort().flatMap((file) =>
    readFileSync(join(mod.folder, file), 'utf8')
      .split('\n')
      .flatMap((text, i, lines) => {
        const kind = /^\s*\/\/ site: (.*)$/.exec(text)?.[1];
        if (!kind) return [];
        const line = i + 1;
        const within = blocks
          .filter((block) => block.file === file)
          .filter(({ from, to }) => from.line <= line && line <= to.line);
        const [innermost] = within.sort((a, b) => b.from.line - a.from.line);
        const name = lines.slice(0, line).findLast((each) => /^(func|var) /.test(each));
        const calls = innermost?.calls ?? {};
        return [{ kind, file, line, column: 0, function: functionOf(name), calls }];
      }),
  );
}

function functionSites(mod, blocks) {
  const lines = new Map();
  const linesOf = (file) => {
    if (!lines.has(file)) lines.set(file, readFileSync(join(mod.folder, file), 'utf8').split('\n'));
    return lines.get(file);
  };
  const all = blocks
    .map(({ file, from: { line, column }, calls }) => {
      const text = linesOf(file)[line - 1];
      const opens = text[column - 1] === '{';
      const name = opens && text.startsWith('func ') ? functionOf(text) : undefined;
      return { kind: 'function', file, line, column, function: name, calls };
    })
    .filter(({ function: name }) => name !== undefined)
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  const step = Math.max(1, all.length / SITES_A_MODULE);
  return Array.from({ length: SITES_A_MODULE }, (_, i) => all[Math.floor(i * step)]).filter(
    (site, i, list) => site && list.indexOf(site) === i,
  );
}

/** A function in heapgate's words: `(*List[...]).Add`; what a variable of the package holds is of `init`. */
export function functionOf(declaration) {
  if (declaration.startsWith('var ')) return 'init';
  const found = /^func (?:\((?:\w+ )?(\*?)(\w+)(\[)?[^)]*\) )?(\w+)(\[)?/.exec(declaration);
  const [, pointer, receiver, ofGeneric, name, generic] = found;
  if (!receiver) return `${name}${generic ? '[...]' : ''}`;
  const type = `${receiver}${ofGeneric ? '[...]' : ''}`;
  return `${pointer ? `(*${type})` : type}.${name}`;
}
