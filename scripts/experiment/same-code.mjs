import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectBoth, compareSets, gateRun, isOfResult, nameOf } from './gate.mjs';
import { goOn } from './kept.mjs';
import { beside, LOOPS } from './load.mjs';
import { repositoryOf } from './repository.mjs';

/**
 * Gate runs of the built-in policy on a commit that changes nothing, round after round over the
 * modules, every second one of a module beside busy loops. Rows of `same-code.jsonl`.
 */
export function gateRuns(mods, how) {
  const { work, cli } = how;
  return everyRun(mods, how, 'same-code.jsonl', async ({ mod, round, loops }) => {
    const ready = await repositoryOf(mod, work);
    const { report, seconds, cpu } = await beside(loops, () => gateRun(cli, ready, []));
    return {
      module: mod.stem,
      round,
      loops,
      seconds,
      cpu,
      ...told(report, join(work, 'alarms', `${mod.stem}-${round}.json`)),
    };
  });
}

/**
 * The same measured and kept, and the base of each holds the head of the next of its module, one
 * idle and one loaded, measured at another time: no set is in two pairs. Rows of `apart.jsonl`.
 */
export function setsApart(mods, how) {
  const { work, cli } = how;
  const folderOf = (mod, round) => join(work, 'sets', mod.stem, String(round));
  return everyRun(mods, how, 'apart.jsonl', async ({ mod, round, loops }) => {
    const ready = await repositoryOf(mod, work);
    const out = folderOf(mod, round);
    const { seconds, cpu } = await beside(loops, () => collectBoth(cli, ready, out));
    const row = { module: mod.stem, round, loops, seconds, cpu };
    if (round === 0) return row;
    const base = join(folderOf(mod, round - 1), 'base');
    const { report } = await compareSets(cli, base, join(out, 'head'), ready.folder);
    return { ...row, ...told(report, join(work, 'alarms', `${mod.stem}-apart-${round}.json`)) };
  });
}

function everyRun(mods, how, file, trial) {
  const trials = Array.from({ length: how.rounds }, (_, round) =>
    mods.map((mod, i) => ({ mod, round, loops: (round + i) % 2 === 0 ? 0 : LOOPS })),
  ).flat();
  const keyOf = ({ mod, round }) => `${mod.stem} ${round}`;
  return goOn(join(how.work, file), trials, keyOf, trial, how);
}

/** What the tables need of a report. One with an alarm is kept as a whole. */
function told(report, file) {
  const findings = report.findings.filter(({ verdict }) => verdict !== 'pass');
  if (report.conclusion !== 'pass') {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, JSON.stringify(report, null, 1));
  }
  return {
    conclusion: report.conclusion,
    headline: report.headline,
    alarms: findings.map(({ result, verdict, budget, metric, evidence, reason, ...figures }) => ({
      result: result && nameOf(result),
      verdict,
      budget,
      metric,
      evidence: evidence.kind,
      reason: reason?.code ?? null,
      base: figures.base,
      head: figures.head,
      noise: figures.noise,
    })),
    unmeasured: report.unmeasured,
    lower: lowerPairs(report),
    judged: countBy(report.findings, ({ evidence }) => evidence.kind),
    results: figuresOf(report),
  };
}

/** Results that were too slow for the first pair of counts, and what they took. */
function lowerPairs({ results }) {
  return Object.fromEntries(
    results
      .filter(({ counted }) => counted && counted.pair.join() !== '20,120')
      .map((result) => [nameOf(result), result.counted.pair.join(', ')]),
  );
}

function countBy(list, keyOf) {
  const counts = {};
  for (const each of list) counts[keyOf(each)] = (counts[keyOf(each)] ?? 0) + 1;
  return counts;
}

/** By result and metric: the figures of both sides, and the noise that is printed beside them. */
function figuresOf({ findings }) {
  return Object.fromEntries(
    findings
      .filter((finding) => finding.builtIn && isOfResult(finding))
      .filter(({ metric }) => metric.startsWith('alloc_'))
      .map(({ result, metric, base, head, noise }) => [
        `${nameOf(result)} ${metric}`,
        [base, head, noise && Math.max(Math.abs(noise.low), Math.abs(noise.high))],
      ]),
  );
}
