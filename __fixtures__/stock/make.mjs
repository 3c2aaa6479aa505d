// Makes base/ again from src/: what `heapgate collect` keeps of a module, each result in a process of
// its own at 20 and at 120 iterations, two of them three times.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MODULE = 'example.com/counted';
const PAIR = [20, 120];
const REPEATS = { BenchmarkChance: 3, 'BenchmarkSplit/often': 3 };

const here = import.meta.dirname;
const base = join(here, 'base');
const binary = join(base, 'x.test');
rmSync(base, { recursive: true, force: true });
mkdirSync(base);
const packages = ['stock', 'words'].map(packageOf);
rmSync(binary);
const manifest = {
  schema: 'heapgate/set/v2',
  commit: '',
  dirty: false,
  ref: 'checkout',
  modules: [{ path: MODULE, directory: '' }],
  go: { version: 'go1.26.8', os: 'linux', arch: 'amd64', experiments: '', settings: {} },
  flags: { bench: '.', cpu: 1, short: false, tags: [], trimpath: true },
  shard: '',
  packages,
};
writeFileSync(join(base, 'heapgate-set.json'), `${JSON.stringify(manifest, null, 2)}\n`);

function packageOf(name) {
  const folder = join(here, 'src', name);
  execFileSync('go', ['test', '-c', '-trimpath', '-o', binary, `${MODULE}/${name}`], { cwd: folder });
  const run = (bench, iterations, stem, env = {}) => {
    const profile = `${stem}.pb.gz`;
    const flags = [
      `-test.bench=${bench}`,
      `-test.benchtime=${iterations}x`,
      '-test.run=^$',
      '-test.count=1',
      '-test.cpu=1',
      '-test.benchmem',
      '-test.memprofilerate=1',
      `-test.memprofile=${join(base, profile)}`,
    ];
    const options = { cwd: folder, env: { ...process.env, PWD: folder, ...env }, encoding: 'utf8' };
    const lines = execFileSync(binary, flags, options).split('\n');
    return { profile, lines: lines.filter((line) => /^Benchmark\S*\s+\d/.test(line)), seconds: 0.01 };
  };
  const start = run('^$', 1, `${name}.init`, { GODEBUG: 'memprofilerate=1' });
  const names = run('.', 2, `${name}.init-2`).lines.map((line) => line.split(/\s/)[0]);
  rmSync(join(base, `${name}.init-2.pb.gz`));
  const results = names.map((result) => {
    const bench = result.split('/').map((part) => `^${part}$`).join('/');
    const stem = `${name}.${result.replace('Benchmark', '').replaceAll('/', '_')}`;
    const measurements = Array.from({ length: REPEATS[result] ?? 1 }, (_, repeat) => {
      const [low, high] = PAIR.map((count) =>
        run(bench, count, `${stem}.${count}${repeat > 0 ? `-${repeat}` : ''}`),
      );
      return { pair: PAIR, low, high };
    });
    return { name: result, exit: 'ok', message: '', measurements };
  });
  return {
    package: `${MODULE}/${name}`,
    module: MODULE,
    directory: name,
    buildId: 'x',
    exit: 'ok',
    message: '',
    shared: false,
    start,
    screens: [],
    results,
  };
}
