import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FIXTURES } from './fixtures.ts';

export const CLI = join(FIXTURES, '../dist/cli.js');

export interface CliSetup {
  readonly cwd?: string | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
}

/** Runs the bundle of the command as a user does, without colours. */
export function heapgate(args: readonly string[], { cwd, env }: CliSetup = {}) {
  return run(process.execPath, [CLI, ...args], { cwd, env });
}

/** The same in a line of the shell, in which `heapgate` is the command. */
export function inShell(line: string, { cwd, env }: CliSetup = {}) {
  const command = `heapgate() { '${process.execPath}' '${CLI}' "$@"; }; ${line}`;
  return run('bash', ['-c', command], { cwd, env });
}

function run(command: string, args: readonly string[], { cwd, env }: CliSetup) {
  // Left out and not emptied: where both are set, Node warns on stderr that it ignores one.
  const { NO_COLOR, FORCE_COLOR, ...own } = process.env;
  const { status, stdout, stderr }: SpawnSyncReturns<string> = spawnSync(command, args, {
    ...(cwd !== undefined && { cwd }),
    encoding: 'utf8',
    env: { ...own, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

/** On Linux the most of this very program; elsewhere of all that its process has been. */
const TELL_PEAK = `process.on('exit', () => {
  const fs = require('node:fs');
  const status = '/proc/self/status';
  const told = fs.existsSync(status) && /VmHWM:\\s*(\\d+) kB/.exec(fs.readFileSync(status, 'utf8'));
  const peak = told ? Number(told[1]) : process.resourceUsage().maxRSS;
  fs.writeFileSync(process.env.HEAPGATE_TEST_PEAK, String(peak));
});`;

/** Runs the command and tells how many MiB of memory it had at most. */
export function peakOf(args: readonly string[], setup: CliSetup = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'peak-'));
  try {
    const [tell, peak] = [join(folder, 'tell.cjs'), join(folder, 'peak')];
    writeFileSync(tell, TELL_PEAK);
    const env = { ...setup.env, HEAPGATE_TEST_PEAK: peak };
    // Newer V8 lets garbage of short life pile up: what is counted here is what heapgate holds.
    const node = ['--max-semi-space-size=8', '--require', tell, CLI];
    const ended = run(process.execPath, [...node, ...args], { ...setup, env });
    const mebibytes = existsSync(peak) ? Number(readFileSync(peak, 'utf8')) / 1024 : Infinity;
    return { ...ended, mebibytes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
