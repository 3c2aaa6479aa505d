import { existsSync } from 'node:fs';
import { BANDS, bandOf } from './bands.mjs';
import { MODES, RATES } from './measure.mjs';
import { EXACT_GROWTHS, GROWTHS, growthOf, stemOf } from './plan.mjs';

/** Holds every pair that was measured against the policies; numbers only, the tables come later. */
export function analyse(modules, work, judgePair, say) {
  return modules.map((mod) => {
    say(`judging ${mod.stem}`);
    const at = (mode, name) => stemOf(work, mod, mode, name);
    const done = (mode, name) => existsSync(`${at(mode, name)}.txt`);
    const judged = (mode, base, head) => judgePair([at(mode, base)], [at(mode, head)], mod.target);
    const same = {};
    for (const mode of MODES) {
      same[mode] = [];
      for (let i = 0; done(mode, `a${2 * i}`) && done(mode, `a${2 * i + 1}`); i++) {
        same[mode].push(judged(mode, `a${2 * i}`, `a${2 * i + 1}`));
      }
    }
    const threes = [];
    for (let i = 0; done('exact', `a${6 * i + 5}`); i++) {
      const three = (first) => [0, 1, 2].map((j) => at('exact', `a${6 * i + first + j}`));
      threes.push(judgePair(three(0), three(3), mod.target));
    }
    const exactGrowth = [];
    for (let i = 0; i < EXACT_GROWTHS && done('exact', `g16-${i}`); i++) {
      // Each against a base of its own.
      exactGrowth.push(judged('exact', `a${2 * i}`, `g16-${i}`));
    }
    const growth = [];
    for (const rate of RATES) {
      for (const percent of GROWTHS) {
        for (let i = 0; i < same[`rate ${rate}`].length; i++) {
          if (!done(`rate ${rate}`, `g${percent}-${i}`)) continue;
          const found = judged(`rate ${rate}`, `a${2 * i}`, `g${percent}-${i}`);
          const [samples = 0, ...interval] =
            found.intervals.find(([, , , name]) => name === found.name)?.slice(0, 3) ?? [];
          growth.push({
            rate,
            percent,
            samples,
            base: Math.round(found.target.base),
            interval: interval.map(Math.round),
            truth: growthOf(mod, percent).total,
            verdict: found.targetVerdict,
            nothingMore: found.targetGrew,
          });
        }
      }
    }
    return {
      module: `${mod.path}@${mod.version}`,
      package: mod.pkg,
      function: `${mod.target.package}.${mod.target.local}`,
      iterations: { exact: mod.exact, sampled: mod.sampled },
      calls: mod.calls,
      fresh: mod.fresh === true,
      same: Object.fromEntries(MODES.map((mode) => [mode, summaryOf(same[mode])])),
      threes: summaryOf(threes),
      exactGrowth: exactGrowth.map((pair) => ({
        delta: pair.target.delta,
        verdict: pair.targetGrew,
        others: pair.everyFunction.filter((name) => name !== pair.name),
      })),
      growth,
    };
  });
}

/** What many pairs of the same code came to. */
function summaryOf(pairs) {
  const most = pairs.reduce((a, b) => (b.most > a.most ? b : a), { most: 0, mostOf: '' });
  const count = (test) => pairs.filter(test).length;
  return {
    pairs: pairs.length,
    failed: count(({ builtIn }) => builtIn === 'fail'),
    inconclusive: count(({ builtIn }) => builtIn === 'inconclusive'),
    everyFunction: count(({ everyFunction }) => everyFunction.length > 0),
    nothingMore: count(({ nothingMore }) => nothingMore.length > 0),
    byFloor: pairs[0]?.byFloor.map((_, i) => count(({ byFloor }) => byFloor[i])) ?? [],
    alarmsOf: [...new Set(pairs.flatMap(({ everyFunction }) => everyFunction))],
    spreadOfFunction: Math.max(0, ...pairs.map(({ target }) => Math.abs(target.delta))),
    most: most.most,
    mostOf: most.mostOf,
    coverage: coverageOf(pairs),
  };
}

/** By samples: in how many functions the interval holds the truth of such a pair, 0, and of how many. */
function coverageOf(pairs) {
  const bands = BANDS.map(() => [0, 0]);
  for (const [samples, low, high] of pairs.flatMap(({ intervals }) => intervals)) {
    const band = bands[bandOf(samples)];
    band[1]++;
    if (low <= 0 && 0 <= high) band[0]++;
  }
  return bands;
}
