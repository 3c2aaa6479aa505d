import { spawn } from 'node:child_process';

/** Neither the user's settings of Go nor those of a continuous integration reach a trial. */
const ENV = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(GITHUB_|GO(FLAGS|WORK)$|CI$)/.test(name)),
);

/**
 * Runs a command to its end.
 * @returns `seconds` of the wall clock; `cpu`, seconds of processor of the command and of all that
 *   it waited for; `lines`, each line of stdout with the second at which it was complete
 */
export function run(command, args, { cwd, env = {}, timeout = 900 } = {}) {
  // The shell's own `time` has what the whole tree used, which Node does not tell of a child.
  const script = 'TIMEFORMAT="%3U %3S"; time "$@"';
  const child = spawn('bash', ['-c', script, 'bash', command, ...args], {
    cwd,
    env: { ...ENV, GOWORK: 'off', GOFLAGS: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const begun = performance.now();
  const since = () => (performance.now() - begun) / 1000;
  let stdout = '';
  let stderr = '';
  const lines = [];
  child.stdout.setEncoding('utf8').on('data', (text) => {
    const ended = (stdout.slice(stdout.lastIndexOf('\n') + 1) + text).split('\n').slice(0, -1);
    lines.push(...ended.map((line) => ({ line, at: since() })));
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), timeout * 1000);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      const [user = Number.NaN, system = Number.NaN] =
        /(\S+) (\S+)\n$/.exec(stderr)?.slice(1) ?? [];
      const cpu = Number(user) + Number(system);
      resolve({ code, stdout, stderr, lines, seconds: since(), cpu });
    });
  });
}

/** What a command prints; rejects where it fails. */
export async function output(command, args, options) {
  const ended = await run(command, args, options);
  if (ended.code === 0) return ended.stdout;
  const told = `${ended.stdout}${ended.stderr}`.slice(-2000);
  throw new Error(`${command} ${args.join(' ')}: exit ${ended.code}\n${told}`);
}
