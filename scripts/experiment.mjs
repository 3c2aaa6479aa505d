// Tries how far heapgate's counted verdicts can be trusted, and what they cost, on public Go modules:
//
//   npm run experiment -- PART… [--minutes 20] [--only zap,uuid] [--rounds 13] [--retry] [--write]
//
//   same-code  gate runs on unchanged code, every second one of a module beside busy loops
//   apart      sets of unchanged code, collected at different times and held against each other
//   sites      an object of 16 and one of 8 bytes more, in many kinds of places
//   plain      time of `go test -bench . -benchmem` once, which does not depend on heapgate
//   cost       time of a gate run, to be held against ten plain runs of both sides
//   budget     whether --budget keeps its word
//   builds     test binaries of both sides against one `go test -c` a package
//   report     the tables of what is there; --write keeps them in docs/experiment.md, and what they
//              are made from in scripts/experiment/figures.json
//
// Needs Go and the module proxy, and dist/: build first. Each trial is appended to a file of --work
// (default .cache/counted) when it is known, and the same command goes on from there: stop it when
// you like, or give it --minutes. --only takes some modules, --retry tries again what failed, and a
// larger --rounds adds runs. Take another --work after a change of heapgate.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareBuilds, keepBudgets, measureCost, measurePlain } from './experiment/cost.mjs';
import { BUDGETS, BUILDS, COST, SAME_CODE, SITES } from './experiment/modules.mjs';
import { growSites } from './experiment/planted.mjs';
import { found, report } from './experiment/report.mjs';
import { gateRuns, setsApart } from './experiment/same-code.mjs';

const PARTS = {
  'same-code': [gateRuns, SAME_CODE],
  apart: [setsApart, SAME_CODE],
  sites: [growSites, SITES],
  plain: [measurePlain, COST],
  cost: [measureCost, COST],
  budget: [keepBudgets, BUDGETS],
  builds: [compareBuilds, BUILDS],
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '20' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '13' },
    retry: { type: 'boolean', default: false },
    work: { type: 'string', default: '.cache/counted' },
    cli: { type: 'string', default: 'dist/cli.js' },
    write: { type: 'boolean', default: false },
  },
});
const how = {
  work: resolve(values.work),
  cli: resolve(values.cli),
  rounds: Number(values.rounds),
  retry: values.retry,
  until: Date.now() + Number(values.minutes) * 60_000,
  say: (text) => process.stderr.write(`${text}\n`),
};
mkdirSync(how.work, { recursive: true });
for (const part of positionals) {
  if (part !== 'report') {
    if (!(part in PARTS))
      throw new Error(`${part}: one of ${Object.keys(PARTS).join(', ')}, report`);
    const [go, mods] = PARTS[part];
    const only = values.only?.split(',');
    await go(
      mods.filter(({ stem }) => !only || only.includes(stem)),
      how,
    );
  }
}
if (positionals.includes('report')) {
  const figures = found(how.work);
  const text = report(figures);
  if (values.write) {
    const at = (name) => join(import.meta.dirname, name);
    writeFileSync(at('../docs/experiment.md'), text);
    const parts = Object.entries(figures).map(([name, part]) => {
      const rows = Array.isArray(part) ? part.map((row) => `  ${JSON.stringify(row)}`) : undefined;
      return `${JSON.stringify(name)}: ${rows ? `[\n${rows.join(',\n')}\n]` : JSON.stringify(part)}`;
    });
    writeFileSync(at('experiment/figures.json'), `{\n${parts.join(',\n')}\n}\n`);
  }
  process.stdout.write(text);
}
