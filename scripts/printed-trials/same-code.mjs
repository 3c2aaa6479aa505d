import { all, check, measure } from './run.mjs';

/** How often each module runs with so many lines: an even number, for pairs that share no run. */
export const RUNS = { 1: 6, 3: 4, 10: 2 };

/** The folders of all runs of the unchanged binary, by lines a side. */
export async function measureBase(mods, { jobs, work, say }) {
  const plan = mods.flatMap((mod) =>
    Object.entries(RUNS).flatMap(([count, times]) =>
      Array.from({ length: times }, (_, i) => ({ mod, count: Number(count), i })),
    ),
  );
  // Round after round over the modules, so that the runs of a pair lie apart.
  plan.sort((a, b) => a.i - b.i);
  await all(
    plan.map(
      ({ mod, count, i }) =>
        () =>
          measure(mod, nameOf(count, i), { count }, work),
    ),
    jobs,
    (left) => say(`same code, runs: ${left}`),
  );
}

export function nameOf(count, i) {
  return `${count}-lines-${i}`;
}

/** Every ordered pair of runs with the same number of lines, judged. */
export async function judgeSame(mods, { jobs, work, say }) {
  const pairs = mods.flatMap((mod) =>
    Object.entries(RUNS).flatMap(([lines, times]) =>
      orderedPairs(times).map(([base, head]) => ({ mod, lines: Number(lines), base, head })),
    ),
  );
  return all(
    pairs.map(({ mod, lines, base, head }) => async () => {
      const [one, other] = [base, head].map((i) => `${work}/runs/${mod.stem}/${nameOf(lines, i)}`);
      const report = await check(one, other, mod.source);
      return {
        module: mod.stem,
        lines,
        base,
        head,
        // Runs 0 and 1, 2 and 3 …: no run is in two of these pairs.
        apart: base % 2 === 0 && head === base + 1,
        conclusion: report.conclusion,
        results: report.results.length,
        told: report.findings
          .filter(({ verdict }) => verdict !== 'pass')
          .map(({ verdict, result, metric, base, head, reason }) => ({
            verdict,
            result: result?.name,
            metric,
            base,
            head,
            reason: reason?.code,
          })),
        sure: report.causes.filter(({ sure }) => sure).map((cause) => cause.function),
        probable: report.causes.filter(({ sure }) => !sure).map((cause) => cause.function),
      };
    }),
    jobs,
    (left) => say(`same code, pairs: ${left}`),
  );
}

function orderedPairs(times) {
  const all = Array.from({ length: times }, (_, i) => i);
  return all.flatMap((base) => all.filter((i) => i !== base).map((head) => [base, head]));
}
