import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');
const ENV = { ...process.env, GOFLAGS: '', GOWORK: 'off' };

export function go(args, cwd) {
  return output('go', args, { cwd, env: ENV });
}

const begun = new Map();

/**
 * Runs a test binary once and keeps its profile and what it printed, as `go test` does. Trials that
 * ask for the same run share it.
 */
export function measure(mod, name, how, work) {
  const folder = join(work, 'runs', mod.stem, name);
  const run = begun.get(folder) ?? runOnce(mod, folder, how);
  begun.set(folder, run);
  return run;
}

async function runOnce(mod, folder, { time = '100ms', count = 1, rate }) {
  const printed = join(folder, 'mem.txt');
  if (existsSync(printed)) return folder;
  mkdirSync(folder, { recursive: true });
  const flags = {
    run: '^$',
    bench: (time.endsWith('x') && mod.thousand) || mod.benchmarks,
    benchtime: time,
    count,
    memprofile: join(folder, 'mem.pb.gz'),
    ...(rate && { memprofilerate: rate }),
  };
  const args = Object.entries(flags).map(([flag, value]) => `-test.${flag}=${value}`);
  const text = await output(mod.binary, [...args, '-test.benchmem'], { cwd: mod.source });
  writeFileSync(printed, text);
  return folder;
}

/** B/op of each result, the first line of each. */
export function bytesPerOp(folder) {
  const figures = new Map();
  for (const line of readFileSync(join(folder, 'mem.txt'), 'utf8').split('\n')) {
    const found = /^(Benchmark\S*?)(?:-\d+)?\s+\d+\s.*?(\d+) B\/op/.exec(line);
    if (found && !figures.has(found[1])) figures.set(found[1], Number(found[2]));
  }
  return figures;
}

/** The JSON report of `heapgate check` with the built-in policy. */
export async function check(base, head, cwd) {
  const args = [CLI, 'check', '--base', base, '--head', head, '--format', 'json'];
  const env = { ...ENV, GIT_CEILING_DIRECTORIES: dirname(cwd) };
  return JSON.parse(await output(process.execPath, args, { cwd, env }));
}

/** What tasks give, some run at a time. What fails is said and left out. */
export async function all(tasks, jobs, say) {
  const results = [];
  const queue = [...tasks.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [i, task] = next;
      try {
        results[i] = await task();
      } catch (error) {
        say(`left out: ${error.message}`);
      }
      if (queue.length % 20 === 0) say(`${queue.length} to go`);
    }
  };
  await Promise.all(Array.from({ length: jobs }, worker));
  return results.filter(Boolean);
}

/** What a command prints; exit code 1 is a verdict of heapgate's. */
function output(command, args, options) {
  return new Promise((resolve, reject) => {
    const limits = { encoding: 'utf8', maxBuffer: 1 << 28, timeout: 300_000 };
    execFile(command, args, { ...limits, ...options }, (error, stdout, stderr) => {
      if (!error || (error.code === 1 && stdout.startsWith('{'))) resolve(stdout);
      else reject(new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`));
    });
  });
}
