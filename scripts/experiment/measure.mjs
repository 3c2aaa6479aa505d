import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export const RATES = [524288, 65536, 4096];
export const MODES = ['exact', ...RATES.map((rate) => `rate ${rate}`)];

/** One run of a test binary, kept as `stem.pb.gz` and `stem.txt`; false where it failed. */
export async function measure(mod, { stem, rate, iterations, grow = '' }) {
  if (existsSync(`${stem}.txt`)) return true;
  if (existsSync(`${stem}.failed`)) return false;
  mkdirSync(dirname(stem), { recursive: true });
  const profile = `${stem}.part`;
  const args = benchArgs(mod, iterations);
  args.push(`-test.memprofilerate=${rate}`, `-test.memprofile=${profile}`, '-test.benchmem');
  const { failed, output } = await run(mod.binary, args, mod.cwd, { HEAPGATE_GROW: grow });
  if (failed || !existsSync(profile)) {
    rmSync(profile, { force: true });
    writeFileSync(`${stem}.failed`, `${failed}\n${output.slice(-2000)}`);
    return false;
  }
  renameSync(profile, `${stem}.pb.gz`);
  writeFileSync(`${stem}.txt`, output);
  return true;
}

/**
 * Iterations that take about so many seconds, once for every allocation recorded and once at the
 * default rate. Found once and then kept: both sides of every pair must have the same.
 */
export async function calibrate(mod, file, seconds) {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const enough = async (rate, most) => {
    let iterations = 1;
    for (;;) {
      const started = Date.now();
      const args = [...benchArgs(mod, iterations), `-test.memprofilerate=${rate}`];
      const { failed, output } = await run(mod.binary, args, mod.cwd, {});
      if (failed) throw new Error(`${mod.path}: ${failed}: ${output.slice(-300)}`);
      const took = (Date.now() - started) / 1000;
      if (took > seconds / 2 || iterations >= most) return iterations;
      iterations = Math.min(most, iterations * (took > seconds / 8 ? 2 : 5));
    }
  };
  const found = { exact: await enough(1, 1000), sampled: await enough(524288, 200_000) };
  const calls = {
    exact: await countCalls(mod, found.exact),
    sampled: await countCalls(mod, found.sampled),
  };
  const result = { ...found, calls };
  writeFileSync(file, JSON.stringify(result));
  return result;
}

/** How often the function with the knob is called, by the counter of its first block. */
async function countCalls(mod, iterations) {
  const file = `${mod.counting}.out`;
  const args = [...benchArgs(mod, iterations), `-test.coverprofile=${file}`];
  const { failed, output } = await run(mod.counting, args, mod.cwd, {});
  if (failed) throw new Error(`${mod.path}, counting: ${failed}: ${output.slice(-300)}`);
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const block = /\/([^/]+):(\d+)\.\d+,\d+\.\d+ \d+ (\d+)$/.exec(line);
    if (block && block[1] === mod.grow.file && Number(block[2]) === mod.line) {
      return Number(block[3]);
    }
  }
  throw new Error(`${mod.path}: no counter at ${mod.grow.file}:${mod.line}`);
}

function benchArgs(mod, iterations) {
  const selected = ['-test.run=^$', `-test.bench=${mod.bench}`, '-test.timeout=60s'];
  return [...selected, `-test.benchtime=${iterations}x`, '-test.cpu=1'];
}

function run(file, args, cwd, env) {
  const options = { cwd, maxBuffer: 1 << 26, timeout: 90_000, env: { ...process.env, ...env } };
  return new Promise((resolve) => {
    execFile(file, args, options, (error, stdout, stderr) => {
      const first = error?.message.split('\n')[0] ?? '';
      resolve({ failed: first, output: error ? stdout + stderr : stdout });
    });
  });
}
