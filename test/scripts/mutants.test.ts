import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Mutant {
  name: string;
  file: string;
  find: string;
}

/** Plain JavaScript, which the types are not asked of. */
async function mutants(file: string, list: string): Promise<Mutant[]> {
  const module = await import(new URL(`../../scripts/mutants/${file}`, import.meta.url).href);
  return module[list] as Mutant[];
}

const all = [
  ...(await mutants('list.mjs', 'MUTANTS')),
  ...(await mutants('outside.mjs', 'FROM_OUTSIDE')),
];

it('breaks lines that are still there, each once', () => {
  const sources = new Map<string, string>();
  const lost = all.filter(({ file, find }) => {
    const known = sources.get(file) ?? readFileSync(file, 'utf8');
    sources.set(file, known);
    return known.split(find).length !== 2;
  });
  expect(lost.map(({ name }) => name)).toEqual([]);
  expect(all.length).toBeGreaterThan(50);
});
