import { existsSync } from 'node:fs';
import { MODES, RATES } from './measure.mjs';
import { EXACT_GROWTHS, GROWTHS, stemOf } from './plan.mjs';

/** Holds every pair that was measured against the policies; numbers only, the tables come later. */
export function analyse(modules, work, judgePair, say) {
  return modules.map((mod) => {
    say(`judging ${mod.stem}`);
    const at = (mode, name) => stemOf(work, mod, mode, name);
    const done = (mode, name) => existsSync(`${at(mode, name)}.txt`);
    const judged = (mode, base, head) => judgePair(at(mode, base), at(mode, head), mod.target);
    const same = {};
    for (const mode of MODES) {
      same[mode] = [];
      for (let i = 0; done(mode, `a${2 * i}`) && done(mode, `a${2 * i + 1}`); i++) {
        same[mode].push(judged(mode, `a${2 * i}`, `a${2 * i + 1}`));
      }
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
          const of = found.intervals.find(([, , , name]) => name === found.name);
          growth.push({ rate, percent, samples: of?.[0] ?? 0, ...short(found) });
        }
      }
    }
    return {
      module: `${mod.path}@${mod.version}`,
      package: mod.pkg,
      function: `${mod.target.package}.${mod.target.local}`,
      iterations: { exact: mod.exact, sampled: mod.sampled },
      calls: mod.calls,
      same: Object.fromEntries(MODES.map((mode) => [mode, same[mode].map(short)])),
      exactGrowth: exactGrowth.map(short),
      growth,
    };
  });
}

/** Intervals as counts: by samples, how many hold the truth of an A/A pair, which is 0. */
function short({ intervals, ...pair }) {
  const coverage = {};
  for (const [samples, low, high, name] of intervals) {
    if (name === pair.name) pair.target.interval = [Math.round(low), Math.round(high)];
    const band = samples < 5 ? '<5' : samples < 30 ? '5-29' : samples < 300 ? '30-299' : '>=300';
    coverage[band] ??= [0, 0];
    coverage[band][1]++;
    if (low <= 0 && 0 <= high) coverage[band][0]++;
  }
  return { ...pair, coverage };
}
