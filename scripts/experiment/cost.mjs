import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { output, run } from './command.mjs';
import { collectBoth, gateRun } from './gate.mjs';
import { goOn } from './kept.mjs';
import { repositoryOf } from './repository.mjs';

/** Matches no benchmark. */
const NONE = '^BenchmarkOfNoName$';

/**
 * `go test -bench . -benchmem` once, builds apart: it does not depend on heapgate. Rows of
 * `plain.jsonl`, with the seconds of each result.
 */
export async function measurePlain(mods, how) {
  const trial = async (mod) => ({
    module: mod.stem,
    ...(await plainRun(await repositoryOf(mod, how.work), how.work)),
  });
  await goOn(join(how.work, 'plain.jsonl'), mods, ({ stem }) => stem, trial, how);
}

/**
 * What a gate run takes, measuring without judging, and a gate run that finds no benchmark, which
 * builds all the same; the builds alone, and the processes of each result. Rows of `cost.jsonl`.
 */
export async function measureCost(mods, how) {
  const { work, cli } = how;
  const trial = async (mod) => {
    const ready = await repositoryOf(mod, work);
    // The cache of Go is warm after a first run.
    const out = join(work, 'cost', mod.stem);
    await collectBoth(cli, ready, out);
    const builds = [await build(ready, work), await build(ready, work)];
    const empty = await gateRun(cli, { ...ready, bench: NONE }, []);
    const { base, ...collected } = await collectBoth(cli, ready, out);
    const { seconds, cpu, report } = await gateRun(cli, ready, []);
    return {
      module: mod.stem,
      conclusion: report.conclusion,
      gate: { seconds, cpu },
      collect: { seconds: collected.seconds, cpu: collected.cpu },
      empty: { seconds: empty.seconds, cpu: empty.cpu },
      builds: sumOf(builds),
      results: base.packages.flatMap(({ results }) => results.map(resultOf)),
    };
  };
  await goOn(join(work, 'cost.jsonl'), mods, ({ stem }) => stem, trial, how);
}

/** The pair of a result and the seconds of its processes of one side. */
function resultOf({ name, exit, measurements }) {
  const seconds = measurements.map(({ low, high }) => low.seconds + high.seconds);
  return {
    name,
    pair: measurements[0]?.pair.join(', ') ?? exit,
    seconds: seconds.reduce((sum, each) => sum + each, 0),
  };
}

/** `go test -c` of one side as heapgate has it done. */
function build({ folder, packages }, work) {
  const out = join(work, 'cost', 'binaries');
  mkdirSync(out, { recursive: true });
  const flags = ['test', '-c', '-vet=off', '-trimpath', '-o', `${out}/`];
  return run('go', [...flags, ...packages], { cwd: folder });
}

function sumOf(runs) {
  const sum = (key) => runs.reduce((total, each) => total + each[key], 0);
  return { seconds: sum('seconds'), cpu: sum('cpu') };
}

/** Of all packages, one after the other, builds apart; with the seconds of each result. */
async function plainRun(mod, work) {
  const runs = [];
  const byResult = {};
  for (const name of mod.packages) {
    const binary = join(work, 'cost', `${mod.stem}.test`);
    const cwd = join(mod.folder, name);
    await output('go', ['test', '-c', '-vet=off', '-o', binary, '.'], { cwd });
    const flags = ['-test.run=^$', `-test.bench=${mod.bench ?? '.'}`, '-test.benchmem'];
    const ended = await run(binary, flags, { cwd, timeout: 1800 });
    if (ended.code !== 0) throw new Error(`${mod.stem} ${name}: ${ended.stdout.slice(-500)}`);
    runs.push(ended);
    let before = 0;
    for (const { line, at } of ended.lines) {
      const result = /^(Benchmark\S*?)(?:-\d+)?\s+\d+\s/.exec(line)?.[1];
      if (result) byResult[result] = at - before;
      before = at;
    }
  }
  return { ...sumOf(runs), byResult };
}

/** Gate runs that are given a share of the time they take without a limit. Rows of `budget.jsonl`. */
export async function keepBudgets(mods, how) {
  const { work, cli } = how;
  const trial = async ({ mod, share }) => {
    const ready = await repositoryOf(mod, work);
    const builds = sumOf([await build(ready, work), await build(ready, work)]);
    const whole = await gateRun(cli, ready, []);
    const budget = Math.max(1, Math.round(whole.seconds * share));
    const limited = await gateRun(cli, ready, ['--budget', `${budget}s`]);
    return {
      module: mod.stem,
      conclusion: limited.report.conclusion,
      budget,
      seconds: limited.seconds,
      whole: whole.seconds,
      builds: builds.seconds,
      notReached: limited.report.unmeasured.filter(({ code }) => code === 'not-reached').length,
    };
  };
  const trials = mods.flatMap((mod) => [0.75, 0.5].map((share) => ({ mod, share })));
  await goOn(
    join(work, 'budget.jsonl'),
    trials,
    ({ mod, share }) => `${mod.stem} ${share}`,
    trial,
    how,
  );
}

/**
 * Test binaries of both sides, each time from an empty cache: by heapgate, all else that it does
 * included; by one `go test -c` a package; and as heapgate had it done before, when each was vetted
 * too and Go had to make `buildid` first. Rows of `builds.jsonl`.
 */
export async function compareBuilds(mods, how) {
  const { work, cli } = how;
  const trial = async ({ mod, round }) => {
    const ready = await repositoryOf(mod, work);
    const cache = (name) => ({
      env: { GOCACHE: join(work, 'go-build', `${mod.stem}-${name}-${round}`) },
    });
    const heapgate = await gateRun(cli, { ...ready, bench: NONE }, [], cache('heapgate'));
    const out = join(work, 'cost', 'single.test');
    const single = [];
    const listed = await output('go', ['list', '-f', '{{.Dir}}', ...mod.packages], {
      cwd: ready.folder,
    });
    const grep = ['grep', '-l', '-E', '^func Benchmark', '--', '*_test.go'];
    const files = (await output('git', grep, { cwd: ready.folder })).trim().split('\n');
    const folders = new Set(files.map((file) => join(ready.folder, file, '..')));
    const packages = listed
      .trim()
      .split('\n')
      .filter((folder) => folders.has(folder));
    const before = [];
    for (const cwd of [...packages, ...packages]) {
      const flags = ['test', '-c', '-trimpath', '-o', out];
      single.push(await run('go', [...flags, '-vet=off', '.'], { ...cache('single'), cwd }));
      before.push(await run('go', [...flags, '.'], { ...cache('before'), cwd }));
      before.push(await run('go', ['tool', 'buildid', out], { ...cache('before'), cwd }));
    }
    return {
      module: mod.stem,
      packages: packages.length,
      heapgate: { seconds: heapgate.seconds, cpu: heapgate.cpu },
      single: sumOf(single),
      before: sumOf(before),
    };
  };
  const trials = mods.flatMap((mod) => [0, 1, 2].map((round) => ({ mod, round })));
  await goOn(
    join(work, 'builds.jsonl'),
    trials,
    ({ mod, round }) => `${mod.stem} ${round}`,
    trial,
    how,
  );
}
