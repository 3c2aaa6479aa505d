import { join } from 'node:path';
import { rowsOf, without } from './kept.mjs';
import { COST, SAME_CODE } from './modules.mjs';

/** What the rows of all parts come to: the figures that the tables are made from. */
export function found(work) {
  const rows = (name) => rowsOf(join(work, `${name}.jsonl`));
  const good = (name) => rows(name).filter(({ error }) => error === undefined);
  const failed = ['same-code', 'apart', 'sites', 'plain', 'cost', 'budget', 'builds'].flatMap(
    (part) =>
      rows(part).flatMap(({ key, error }) =>
        error ? [{ part, key, error: error.slice(0, 400) }] : [],
      ),
  );
  const apart = good('apart').filter(({ conclusion }) => conclusion !== undefined);
  return {
    modules: SAME_CODE.map(({ stem, path, version, fresh }) => ({
      stem,
      module: `${path}@${version}`,
      fresh: fresh === true,
      ...figuresOf(good('same-code').filter(({ module }) => module === stem)),
    })),
    runs: good('same-code').map(plain),
    apart: apart.map(plain),
    sites: good('sites').map((row) => without(row, 'at')),
    cost: costOf(good('cost'), good('plain')),
    budget: good('budget').map((row) => without(row, 'at')),
    builds: good('builds').map((row) => without(row, 'at')),
    failed,
  };
}

/** One gate run without the figures of its results. */
function plain(row) {
  const names = new Set(Object.keys(row.results).map((key) => key.split(' ')[0]));
  return { ...without(row, 'at', 'headline'), results: names.size };
}

/** Gate runs beside the plain run of the module, and by pair what its results took in both. */
function costOf(rows, plains) {
  return rows.flatMap(({ key, module, conclusion, gate, collect, empty, builds, results }) => {
    const plain = plains.find((row) => row.module === module);
    if (!plain) return [];
    const { path, version } = COST.find(({ stem }) => stem === module);
    const rungs = {};
    for (const { name, pair, seconds } of results) {
      rungs[pair] ??= { results: 0, seconds: 0, plain: 0 };
      rungs[pair].results++;
      rungs[pair].seconds += seconds;
      rungs[pair].plain += plain.byResult[name] ?? 0;
    }
    const name = `${path}@${version}`;
    const { seconds, cpu } = plain;
    return [
      { key, name, conclusion, gate, collect, empty, builds, plain: { seconds, cpu }, rungs },
    ];
  });
}

/** How far the figures of a result are apart over all gate runs of a module, both sides of each. */
function figuresOf(rows) {
  const all = new Map();
  for (const { loops, results } of rows) {
    for (const [key, [base, head]] of Object.entries(results)) {
      if (!all.has(key)) all.set(key, { idle: [], loaded: [] });
      all.get(key)[loops === 0 ? 'idle' : 'loaded'].push(base, head);
    }
  }
  const spreads = { alloc_space: [], alloc_objects: [] };
  for (const [key, { idle, loaded }] of all) {
    const [name, metric] = key.split(' ');
    const both = [...idle, ...loaded];
    const spread = Math.max(...both) - Math.min(...both);
    const loads = idle.length > 0 && loaded.length > 0;
    const shift = loads ? Math.abs(median(idle) - median(loaded)) : 0;
    spreads[metric].push({ name, of: median(both), spread, shift });
  }
  return Object.fromEntries(
    Object.entries(spreads).map(([metric, list]) => [
      metric,
      {
        results: list.length,
        equal: list.filter(({ spread }) => spread === 0).length,
        largest: largest(list, 'spread'),
        load: largest(list, 'shift'),
      },
    ]),
  );
}

function largest(list, key) {
  const most = list.reduce((a, b) => (b[key] > (a?.[key] ?? 0) ? b : a), undefined);
  return most ? { name: most.name, of: most.of, by: most[key] } : null;
}

export function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}
