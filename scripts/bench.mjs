// Times dist/ against `go tool pprof` on the same files, as whole processes in turn, and prints what
// docs/performance.md holds. Needs Go, bash and GNU time.
//
//   npm run bench                  all of it, half an hour on a machine that does nothing else
//   npm run bench -- WORD…         only the parts whose names have one of the words
//   npm run bench -- --most 100000 no heap of more samples
//   npm run bench -- --write       into docs/performance.md
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { heapPair, packageSet, policyFile, REAL } from './bench/inputs.mjs';
import { exponentOf, folder, inTurn } from './bench/processes.mjs';
import { table } from './printed-trials/table.mjs';

const TIMES = 3;
const { values: asked, positionals: wanted } = parseArgs({
  options: { most: { type: 'string', default: '1000000' }, write: { type: 'boolean' } },
  allowPositionals: true,
});
const node = process.execPath;
const pprof = ['go', 'tool', 'pprof', '-top'];
const heapgate = (...args) => [node, 'dist/cli.js', ...args];
const both = ({ base, head }) => [
  ...[base].flat().flatMap((file) => ['--base', file]),
  ...[head].flat().flatMap((file) => ['--head', file]),
];
const asPprof = ({ base, head }) => [
  ...pprof,
  ...[base].flat().map((file) => `-diff_base=${file}`),
  ...[head].flat(),
];

const seconds = (time) => (time < 1 ? `${Math.round(time * 1000)} ms` : `${time.toFixed(1)} s`);
const cell = ({ processor, wall, memory }) =>
  `${seconds(processor)} (${seconds(wall)}, ${Math.round(memory)} MiB)`;
const ratio = (a, b) => (a.processor / b.processor).toFixed(2);
const against = (of, other) => `${cell(of)}: **${ratio(of, other)}**`;

const PARTS = {
  start: () => {
    const of = inTurn(
      {
        node: [node, '-e', '0'],
        pprof: ['go', 'tool', 'pprof', '-help'],
        version: heapgate('--version'),
        check: heapgate(
          'check',
          '--base',
          '__fixtures__/demo/base',
          '--head',
          '__fixtures__/demo/head',
          '--policy',
          '__fixtures__/demo/heapgate.yml',
        ),
      },
      3 * TIMES,
    );
    const rows = [
      ['`node -e 0`', cell(of.node), ''],
      ['`go tool pprof -help`', cell(of.pprof), ratio(of.pprof, of.node)],
      ['`heapgate --version`', cell(of.version), ratio(of.version, of.node)],
      [
        '`heapgate check` on the demo, with its self-test',
        cell(of.check),
        ratio(of.check, of.node),
      ],
    ];
    const scripts = filesIn('dist').filter((file) => file.endsWith('.js'));
    const size = scripts.reduce((sum, file) => sum + statSync(file).size, 0);
    return [
      '## Start',
      table(['process', 'processor (wall, peak)', 'of `node -e 0`'], rows),
      `All of \`dist/\` is ${Math.round(size / 1024)} KiB in ${scripts.length} scripts, of which a command loads what it runs.`,
    ];
  },
  real: () => {
    const rows = REAL.map(([name, base, head]) => {
      const of = inTurn(commandsOf({ base, head }), TIMES);
      return [name, ...cellsOf(of)];
    });
    return ['## Real profiles', table(['pair', ...COLUMNS], rows)];
  },
  samples: () => {
    const series = [];
    const rows = [];
    for (const period of [512 * 1024, 1]) {
      for (const samples of SIZES.filter((size) => size <= Number(asked.most))) {
        const pair = heapPair(folder, samples, period);
        const of = inTurn(
          { ...commandsOf(pair), gunzip: ['gzip', '-dc', ...pair.base, ...pair.head] },
          samples > 10_000 ? 1 : TIMES,
        );
        if (period > 1) series.push([samples, of]);
        const perSecond = Math.round((2 * samples) / of.text.processor).toLocaleString('en');
        rows.push([
          `${samples.toLocaleString('en')}${period === 1 ? ', exact' : ''}`,
          ...cellsOf(of),
          perSecond,
          (of.text.processor / of.gunzip.processor).toFixed(0),
        ]);
      }
    }
    const exponent = (name) =>
      exponentOf(series.slice(1).map(([n, of]) => [n, of[name].processor]));
    const grows = ['top', 'text', 'json', 'check'].map(
      (name) => `${name} ${exponent(name).toFixed(2)}`,
    );
    return [
      '## Synthetic heaps',
      table(['samples a side', ...COLUMNS, 'samples a second, diff', 'of `gzip -dc`'], rows),
      `From 10,000 samples on time grows by the power of: ${grows.join(', ')}; pprof's diff by ${exponent('pprofDiff').toFixed(2)}.`,
    ];
  },
  packages: () => {
    const policy = policyFile(folder, 10);
    const series = [];
    const rows = [10, 100, 1000].map((packages) => {
      const sides = packageSet(folder, packages);
      const files = Object.fromEntries(
        Object.entries(sides).map(([side, of]) => [
          side,
          filesIn(of).filter((file) => file.endsWith('.pb.gz')),
        ]),
      );
      const of = inTurn(
        {
          diff: heapgate('diff', ...both(sides)),
          check: heapgate('check', ...both(sides), '--policy', policy),
          pprof: asPprof(files),
        },
        TIMES,
      );
      series.push([packages, of]);
      return [packages, against(of.diff, of.pprof), against(of.check, of.pprof), cell(of.pprof)];
    });
    const [, [, hundred], [, thousand]] = series;
    return [
      '## Packages',
      table(['package pairs', 'diff', 'check, 10 budgets', 'one pprof that merges all'], rows),
      `From 100 to 1,000 pairs: diff ${ratio(thousand.diff, hundred.diff)} times, check ${ratio(thousand.check, hundred.check)} times.`,
    ];
  },
  budgets: () => {
    const sides = packageSet(folder, 100);
    const counts = [1, 10, 100, 400];
    const of = inTurn(
      Object.fromEntries(
        counts.map((count) => [
          count,
          heapgate('check', ...both(sides), '--policy', policyFile(folder, count)),
        ]),
      ),
      TIMES,
    );
    const rows = counts.map((count) => [count, cell(of[count]), ratio(of[count], of[10])]);
    return ['## Budgets, on 100 package pairs', table(['budgets', 'check', 'of 10'], rows)];
  },
};

const SIZES = [1000, 10_000, 100_000, 1_000_000];

const COLUMNS = ['top', 'diff', 'diff, JSON', 'check', 'pprof -top', 'pprof -top -diff_base'];

function commandsOf(pair) {
  const policy = join(folder, 'three.yml');
  writeFileSync(policy, THREE);
  return {
    top: heapgate('top', ...[pair.head].flat()),
    pprofTop: [...pprof, ...[pair.head].flat()],
    text: heapgate('diff', ...both(pair)),
    json: heapgate('diff', ...both(pair), '--format', 'json'),
    check: heapgate('check', ...both(pair), '--policy', policy),
    pprofDiff: asPprof(pair),
  };
}

function cellsOf({ top, text, json, check, pprofTop, pprofDiff }) {
  return [
    against(top, pprofTop),
    ...[text, json, check].map((of) => against(of, pprofDiff)),
    cell(pprofTop),
    cell(pprofDiff),
  ];
}

const THREE = `version: 1
budgets:
  - name: functions
    packages: ["**"]
    functions: ["*"]
    alloc_space: { increase: 10% and 64 KiB /run }
  - name: packages
    packages: ["**"]
    alloc_space: { increase: 10% and 1 MiB /run }
  - name: objects
    packages: ["**"]
    functions: ["*"]
    alloc_objects: { increase: 10% and 1000 /run }
`;

const PAGE = 'docs/performance.md';

/** What of the page is written by hand. */
function written() {
  const before = readFileSync(PAGE, 'utf8');
  return before.slice(before.indexOf('## Where it is behind'));
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function machine() {
  const [cpu] = os.cpus();
  const go = execFileSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' }).trim();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${os.cpus().length} cores of ${cpu.model.trim()}, ${memory} GiB, ${os.type()} ${os.release()}, Node ${process.version}, ${go}; load ${os.loadavg()[0].toFixed(1)} at the end.`;
}

try {
  const parts = Object.entries(PARTS)
    .filter(([name]) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
    .flatMap(([, part]) => part());
  const page = [
    '# Performance',
    "Made by `npm run bench -- --write`: heapgate and `go tool pprof` on the same files, as whole processes in turn. Each cell has the medians of the processor time (user and system), and in brackets of the time by the clock and of the peak memory. Bold is the processor time as a share of pprof's, or of the process named.",
    "pprof merges and shows; heapgate's check also judges, and proves by growths put into the base that it can fail. Profiles are synthetic but for the pairs named real. A heap of a million samples comes as four files. `go tool pprof` is as users call it: the go command finds the program first, which takes some 0.1 s.",
    machine(),
    ...parts,
  ].join('\n\n');
  if (asked.write) writeFileSync(PAGE, `${page}\n\n${written()}`);
  else console.log(page);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
