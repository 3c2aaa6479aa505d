import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Verdict {
  result: string;
  named: string[];
  bytes: { base: number; head: number };
  objects: { base: number; head: number };
}

interface Pair {
  stem: string;
  agrees: boolean;
  shows: boolean;
  verdicts: Record<'forward' | 'backward' | 'itself', Verdict>;
  benchmem: Record<'old' | 'new', { bytes: number; objects: number; tiny: number }>;
}

/** Plain JavaScript, which the types are not asked of. */
async function script(name: string) {
  return import(new URL(`../../scripts/version-pairs/${name}.mjs`, import.meta.url).href);
}

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const kept = JSON.parse(read('scripts/version-pairs/figures.json')) as {
  go: string;
  pairs: Pair[];
};
const { report } = await script('report');
const { agreement } = await script('judge');

describe('docs/version-pairs.md', () => {
  it('is what the kept figures say', () => {
    expect(read('docs/version-pairs.md')).toBe(report(kept.pairs, kept.go));
  });

  it('has the pairs that the script measures', async () => {
    const { PAIRS } = await script('pairs');
    expect(kept.pairs).toMatchObject(PAIRS);
  });
});

describe('agreement', () => {
  const again = (pair: Pair) => agreement(pair, pair.verdicts, pair.benchmem);

  it.each(kept.pairs)('of $stem is as kept', (pair) => {
    expect(again(pair)).toMatchObject({ agrees: pair.agrees, shows: pair.shows });
  });

  const shown = kept.pairs.filter(({ shows, agrees }) => shows && agrees);
  const changed = (pair: Pair, change: (verdicts: Pair['verdicts']) => void) => {
    const copy = structuredClone(pair);
    change(copy.verdicts);
    return again(copy).agrees;
  };

  it.each(shown)('of $stem ends with another size, verdict or function', (pair) => {
    const { bytes } = pair.verdicts.forward;
    const more = 2 + 0.6 * Math.abs(bytes.head - bytes.base);
    expect(changed(pair, ({ forward }) => (forward.bytes.head += more))).toBe(false);
    expect(changed(pair, ({ forward }) => (forward.objects.head += 1))).toBe(false);
    expect(changed(pair, ({ itself }) => (itself.result = 'fail'))).toBe(false);
    expect(changed(pair, ({ itself }) => itself.named.push('x'))).toBe(false);
    const swapped = (verdicts: Pair['verdicts']) => {
      const { forward, backward } = verdicts;
      [forward.named, backward.named] = [backward.named, forward.named];
    };
    expect(changed(pair, swapped)).toBe(false);
  });
});
