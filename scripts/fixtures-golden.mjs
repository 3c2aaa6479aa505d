// Asks `go tool pprof` every question below about every fixture and keeps the answers
// in __fixtures__/golden/, so that the tests can compare with them where Go is missing.
//
//   node scripts/fixtures-golden.mjs
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const fixtures = path.join(import.meta.dirname, '..', '__fixtures__');
const golden = path.join(fixtures, 'golden');

const metrics = ['alloc_objects', 'alloc_space', 'inuse_objects', 'inuse_space'];
const packages = ['money', 'internal_parser', 'store', 'codec', 'api_v2'];
const captures = ['demo', 'sampled', 'default'];

/** `-files` is left out: its rows split by start line and come in random order. */
const granularities = [
  [],
  ['-filefunctions'],
  ['-lines'],
  ['-noinlines'],
  ['-noinlines', '-lines'],
];

const product = (...lists) =>
  lists.reduce((rows, list) => rows.flatMap((row) => list.map((cell) => [...row, ...cell])), [[]]);
const sampleIndexes = metrics.map((metric) => [`-sample_index=${metric}`]);
const orders = [[], ['-cum']];

/** Every number, nothing trimmed: 4 metrics, by flat and by cum, in every granularity. */
const exact = product([['-top', '-trim=false', '-unit=B']], sampleIndexes, orders, granularities);

/** What a user gets who types no option. */
const plain = [
  ['-top'],
  ['-top', '-cum'],
  ['-top', '-lines'],
  ['-top', '-filefunctions'],
  ['-top', '-noinlines'],
  ['-top', '-nodecount=5'],
  ['-tree'],
  ['-tree', '-cum'],
  ['-peek=.'],
  ...product([['-top']], sampleIndexes, orders),
];

const pictures = [
  ['-dot'],
  ['-dot', '-nodecount=20'],
  ['-dot', '-nodecount=12', '-focus=Parser|Store', '-unit=B'],
];

const filters = ['focus', 'ignore', 'hide', 'show', 'show_from'].flatMap((filter) =>
  product(
    [[`-${filter}=ledger/store|Parser`], [`-${filter}=^runtime|^testing|json`]],
    [['-top', '-trim=false', '-unit=B']],
    orders,
  ),
);

const normalized = product(
  [['-normalize', '-top', '-trim=false', '-unit=B']],
  sampleIndexes,
  orders,
);

function list(dir, ...endings) {
  const whole = path.join(fixtures, dir);
  if (!existsSync(whole)) return [];
  return readdirSync(whole)
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .sort()
    .map((name) => `${dir}/${name}`);
}

/** Each subject: the files asked about, and the questions. */
function subjects() {
  const all = [];
  const add = (files, questions) => all.push({ files, questions });
  for (const capture of captures) {
    for (const pkg of packages) {
      const [base, head] = ['base', 'head'].map((side) => `${capture}/${side}/${pkg}.pb.gz`);
      for (const file of [base, head])
        add([file], [...exact, ...plain, ...pictures, ...filters, ['-raw']]);
      add(
        [`-diff_base=${base}`, head],
        [...exact, ...plain, ...pictures, ...filters, ...normalized],
      );
      add([`-base=${base}`, head], [...exact, ...plain, ...normalized]);
    }
    const sides = ['base', 'head'].map((side) => list(`${capture}/${side}`, '.pb.gz'));
    add(sides[1], [...exact, ...plain]);
    add([...sides[0].map((file) => `-diff_base=${file}`), ...sides[1]], [...exact, ...plain]);
  }
  for (const file of list('profiles', '.pb.gz', '.pb', '.txt', '.bin')) {
    const large = file.endsWith('/large.pb.gz');
    add(
      [file],
      large ? [...exact.slice(0, 10), ['-top']] : [...exact, ...plain, ...pictures, ['-raw']],
    );
  }
  for (const [base, head] of profilePairs()) {
    add([`-diff_base=${base}`, head], [...exact, ...plain, ...pictures, ...normalized]);
    add([`-base=${base}`, head], [...exact, ...plain]);
  }
  return all;
}

/** What can be compared in the corpus, and two pairs that cannot. */
function profilePairs() {
  return [
    ['again.base.pb.gz', 'again.head.pb.gz'],
    ['work-go1.24.4.pb.gz', 'work.pb.gz'],
    ['work.pb.gz', 'work-go1.27.4.pb.gz'],
    ['work.pb.gz', 'work-noinline.pb.gz'],
    ['work.pb.gz', 'empty.pb.gz'],
    ['generics-go1.24.4.pb.gz', 'generics.pb.gz'],
    ['recursion.pb.gz', 'recursion-1024.pb.gz'],
    ['server-heap.pb.gz', 'server-heap-gc.pb.gz'],
    ['server-heap.txt', 'server-heap-gc.txt'],
    ['work.pb.gz', 'server-delta.pb.gz'],
    ['legacy-growthz.txt', 'legacy-heap.txt'],
    ['work.pb.gz', 'legacy-heap.txt'],
    ['work.pb.gz', 'kind-cpu.pb.gz'],
    ['work.pb.gz', 'kind-trace.bin'],
  ].map((pair) => pair.map((file) => `profiles/${file}`));
}

/** @param {string[]} flags */
const key = (flags) => [...flags].sort().join(' ');

const name = (files) =>
  files
    .join(' ')
    .replace(/\.pb\.gz|^-/g, '')
    .replace(/ .* (?=.*$)/, ' etc ')
    .replace(/[/= ]+/g, '-');

const pprof = execFileSync('go', ['tool', '-n', 'pprof'], { encoding: 'utf8' }).trim();
const env = { ...process.env, TZ: 'UTC', PPROF_BINARY_PATH: path.join(fixtures, 'no-binaries') };

function ask(args) {
  const run = spawnSync(pprof, args, { cwd: fixtures, env, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (run.error) throw run.error;
  return run.status === 0 ? run.stdout : { error: run.stderr };
}

rmSync(golden, { recursive: true, force: true });
mkdirSync(golden, { recursive: true });
const index = {
  go: execFileSync('go', ['env', 'GOVERSION'], { encoding: 'utf8' }).trim(),
  subjects: {},
};
for (const { files, questions } of subjects()) {
  const answers = {};
  for (const flags of questions) answers[key(flags)] = ask([...flags, ...files]);
  const file = `${name(files)}.json.br`;
  index.subjects[files.join(' ')] = file;
  const json = JSON.stringify(answers);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 };
  writeFileSync(path.join(golden, file), brotliCompressSync(json, { params }));
}
writeFileSync(path.join(golden, 'index.json'), `${JSON.stringify(index, null, 2)}\n`);
