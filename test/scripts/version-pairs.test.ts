import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Pair {
  stem: string;
  agrees: boolean;
  shows: boolean;
  verdicts: Record<'forward' | 'backward' | 'itself', { named: string[] }>;
  perOp: Record<'heapgate' | 'named' | 'benchmem', { bytes: number; objects: number }>;
}

/** Plain JavaScript, which the types are not asked of. */
async function script(name: string) {
  return import(new URL(`../../scripts/version-pairs/${name}.mjs`, import.meta.url).href);
}

const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const kept = JSON.parse(read('version-pairs.json')) as { go: string; pairs: Pair[] };
const { report } = await script('report');
const { agreement } = await script('judge');

describe('docs/version-pairs.md', () => {
  it('is what the kept figures say', () => {
    expect(read('version-pairs.md')).toBe(report(kept.pairs, kept.go));
  });

  it('has the pairs that the script measures', async () => {
    const { PAIRS } = await script('pairs');
    expect(kept.pairs).toMatchObject(PAIRS);
  });
});

describe('agreement', () => {
  const again = (pair: Pair) => agreement(pair, pair.verdicts, pair.perOp);

  it.each(kept.pairs)('of $stem is as kept', (pair) => {
    expect(pair.agrees).toBe(true);
    expect(again(pair)).toMatchObject({ agrees: pair.agrees, shows: pair.shows });
  });

  const shown = kept.pairs.filter(({ shows }) => shows);
  const changed = (pair: Pair, change: (copy: Pair) => void) => {
    const copy = structuredClone(pair);
    change(copy);
    return again(copy).agrees;
  };

  it.each(shown)('of $stem ends with another size, function or direction', (pair) => {
    expect(changed(pair, (copy) => (copy.perOp.heapgate.bytes *= 1.6))).toBe(false);
    expect(changed(pair, (copy) => (copy.perOp.heapgate.objects += 1))).toBe(false);
    expect(changed(pair, (copy) => (copy.perOp.named.bytes *= -1))).toBe(false);
    expect(changed(pair, ({ verdicts }) => verdicts.itself.named.push('x'))).toBe(false);
    const swapped = ({ verdicts }: Pair) => {
      [verdicts.forward, verdicts.backward] = [verdicts.backward, verdicts.forward];
    };
    expect(changed(pair, swapped)).toBe(false);
  });
});
