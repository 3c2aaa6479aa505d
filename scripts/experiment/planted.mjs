import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gateRun, isOfResult } from './gate.mjs';
import { goOn } from './kept.mjs';
import { beside, LOOPS } from './load.mjs';
import { commit, git, repositoryOf } from './repository.mjs';
import { benchOf, sitesOf } from './sites.mjs';

/** What one call allocates more, and how many objects that are: those of 8 B share blocks of 16. */
export const GROWTHS = { 16: { code: 'heapgateGrown16 = new([2]uint64)', objects: 1 } };
GROWTHS[8] = { code: 'heapgateGrown8 = new(uint64)', objects: 0.5 };
const SINKS = 'var heapgateGrown16 *[2]uint64\n\nvar heapgateGrown8 *uint64\n';
/** What the built-in policy allows of one operation. */
const ALLOWED = { share: 0.05, bytes: 4, objects: 0.25 };
const METRICS = { alloc_space: 'bytes', alloc_objects: 'objects' };

/** Sites of one gate run, at most. */
const TOGETHER = 24;

/**
 * Gate runs for each size, of sites that have no result in common, and of the first sites of a module
 * another one beside busy loops: the base has the sinks, the head the growths. Rows of `sites.jsonl`.
 */
export async function growSites(mods, how) {
  const { work, cli, say } = how;
  const trials = [];
  for (const mod of mods) {
    const ready = await repositoryOf(mod, work);
    await git(ready.folder, 'checkout', '--quiet', '--force', 'main');
    const sites = await sitesOf(ready, work);
    const run = sites.filter(({ calls }) => Object.keys(calls).length > 0);
    for (const { kind } of sites.filter((site) => !run.includes(site))) {
      say(`${mod.stem}, ${kind}: no operation runs it`);
    }
    for (const [i, group] of apart(run).entries()) {
      for (const size of Object.keys(GROWTHS)) {
        for (const loops of i === 0 ? [0, LOOPS] : [0]) {
          trials.push({ mod: ready, group, i, size: Number(size), loops });
        }
      }
    }
  }
  const keyOf = ({ mod, i, size, loops }) =>
    `${mod.stem} ${i}, ${size} B${loops > 0 ? ', loaded' : ''}`;
  const trial = async ({ mod, group, size, loops }) => {
    await plant(mod, group, size);
    const bench = mod.marked ? '.' : benchOf(group.flatMap(({ measured }) => measured));
    const { report } = await beside(loops, () => gateRun(cli, { ...mod, bench }, []));
    return { module: mod.stem, size, loops, ...judged(report, mod, group, size) };
  };
  await goOn(join(work, 'sites.jsonl'), trials, keyOf, trial, how);
}

/** Each site in the first group in which no other runs in a result of it. */
function apart(sites) {
  const groups = [];
  for (const site of sites) {
    const names = Object.keys(site.calls);
    const free = groups.find(
      ({ taken, list }) => list.length < TOGETHER && !names.some((name) => taken.has(name)),
    );
    const group = free ?? { taken: new Set(), list: [] };
    if (!free) groups.push(group);
    group.list.push(site);
    for (const name of names) group.taken.add(name);
  }
  return groups.map(({ list }) => list);
}

/** Leaves a checkout of two commits beside `main`: the sinks, and then the growths. */
async function plant({ folder }, group, size) {
  await git(folder, 'checkout', '--quiet', '--force', '--detach', 'main');
  for (const { file } of group) {
    const sinks = join(folder, dirname(file), 'heapgate_sinks.go');
    const name = /^package (\w+)/m.exec(readFileSync(join(folder, file), 'utf8'))[1];
    if (!existsSync(sinks)) writeFileSync(sinks, `package ${name}\n\n${SINKS}`);
  }
  await commit(folder, 'Have room for a growth');
  const { code } = GROWTHS[size];
  for (const { file, line, column } of group) {
    const changed = join(folder, file);
    const lines = readFileSync(changed, 'utf8').split('\n');
    const before = lines[line - 1];
    // Right behind the brace, so that no line of the file moves.
    lines[line - 1] =
      column === 0 ? code : `${before.slice(0, column)} ${code}; ${before.slice(column)}`;
    writeFileSync(changed, lines.join('\n'));
  }
  await commit(folder, 'Grow');
}

/** What the report says of each site, in each result that runs it; then what else it says. */
function judged(report, mod, group, size) {
  const isRun = ({ result }) => group.some(({ calls }) => result?.name in calls);
  const isKnown = (cause) => group.some((site) => isPlanted(cause, mod, site));
  return {
    conclusion: report.conclusion,
    headline: report.headline,
    sites: group.map((site) => ({
      kind: site.kind,
      file: site.file,
      line: site.line,
      function: site.function,
      touched: touchedBy(report, mod, site, size),
    })),
    others: report.findings
      .filter((finding) => finding.verdict !== 'pass' && !isRun(finding))
      .map(({ budget, verdict, metric, result, base, head, reason }) => ({
        result: result?.name ?? null,
        budget,
        verdict,
        reason: reason?.code ?? null,
        metric,
        base,
        head,
      })),
    otherCauses: report.causes
      .filter((cause) => !isKnown(cause))
      .map(({ function: name, line, delta, explains }) => ({
        name,
        line,
        delta,
        of: explains.map((each) => each.name),
      })),
  };
}

function touchedBy(report, mod, site, size) {
  const planted = report.causes.filter((each) => isPlanted(each, mod, site));
  return report.results
    .filter(({ name }) => name in site.calls)
    .map(({ name, counted }) => {
      const calls = site.calls[name];
      const of = (finding) => isOfResult(finding) && finding.result.name === name;
      const figures = report.findings.filter(of).filter(({ metric }) => metric in METRICS);
      const more = { bytes: size * calls, objects: GROWTHS[size].objects * calls };
      const explains = (each) => each.explains.find((result) => result.name === name);
      const causes = planted.filter(explains);
      const cause = causes.find((each) => linesOf(each).includes(site.line)) ?? causes[0];
      return {
        name,
        calls,
        pair: counted?.pair ?? null,
        figures: Object.fromEntries(
          figures.map(({ metric, verdict, base, head, noise, evidence, reason }) => [
            METRICS[metric],
            { verdict, base, head, noise, evidence: evidence.kind, reason: reason?.code ?? null },
          ]),
        ),
        beyond: figures.some((each) => breaks(each, more)),
        red: figures.some(({ verdict }) => verdict === 'fail'),
        named: cause !== undefined,
        line: cause !== undefined && linesOf(cause).includes(site.line),
        amount: cause ? explains(cause).amount : null,
        metric: cause?.metric ?? null,
      };
    });
}

/** Whether so much more breaks the built-in limit. */
function breaks({ metric, base }, more) {
  const unit = METRICS[metric];
  return more[unit] > Math.max(ALLOWED[unit], base * ALLOWED.share);
}

function isPlanted({ function: name }, mod, site) {
  const folder = dirname(site.file);
  const path = folder === '.' ? mod.path : `${mod.path}/${folder}`;
  return name === `${path}.${site.function}`;
}

function linesOf({ line, frames }) {
  return [line, ...frames.map((frame) => frame.line)];
}
