// Whole processes and what they take: processor time first, for the machine may do other work.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'heapgate-bench-'));

export { folder };

/** Seconds of processor and of wall, and MiB at the peak. GNU time tells the memory, bash the rest. */
function once([command, ...args], isOk) {
  const peak = join(folder, 'peak');
  const script = `TIMEFORMAT='%U %S %R'; time command time -f %M -o "$PEAK" "$@" >/dev/null 2>"$PEAK.err"`;
  const { stderr, status } = spawnSync('bash', ['-c', script, 'bench', command, ...args], {
    encoding: 'utf8',
    env: { ...process.env, PEAK: peak, PPROF_BINARY_PATH: folder, NO_COLOR: '1' },
  });
  if (!isOk(status)) {
    const why = readFileSync(`${peak}.err`, 'utf8').slice(0, 500);
    throw new Error(`${[command, ...args].slice(0, 6).join(' ')} ended with ${status}: ${why}`);
  }
  const [user, system, wall] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  const memory = Number(readFileSync(peak, 'utf8').trim().split('\n').at(-1)) / 1024;
  return { processor: user + system, wall, memory };
}

/**
 * Runs some commands in turn, several times, so that what else the machine does falls on all alike.
 * @param commands by name
 * @returns the medians of each
 */
export function inTurn(commands, times) {
  const runs = new Map(Object.keys(commands).map((name) => [name, []]));
  for (let i = 0; i < times; i++) {
    // A check that finds a growth ends with 1.
    for (const [name, command] of Object.entries(commands)) {
      runs.get(name).push(once(command, (status) => status === 0 || status === 1));
    }
  }
  return Object.fromEntries([...runs].map(([name, of]) => [name, medians(of)]));
}

function medians(of) {
  const middle = (key) =>
    of.map((each) => each[key]).sort((a, b) => a - b)[Math.floor(of.length / 2)];
  return { processor: middle('processor'), wall: middle('wall'), memory: middle('memory') };
}

/** The exponent with which times grow: 1 is linear. Least squares over the logarithms. */
export function exponentOf(points) {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)]);
  const mean = (at) => logs.reduce((sum, each) => sum + each[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const up = logs.reduce((sum, each) => sum + (each[0] - x) * (each[1] - y), 0);
  return up / logs.reduce((sum, each) => sum + (each[0] - x) ** 2, 0);
}
