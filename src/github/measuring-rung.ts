import { execFile } from 'node:child_process';
import { UserError } from '../errors.ts';
import { mayRunWorkspace } from '../events.ts';

/** The sources of a base, and whether both sides are measured where they have none. */
export interface Ladder {
  readonly sources: readonly string[];
  readonly measures: boolean;
}

const RUNG = 'collect:';

/** `collect:` is the last rung of a base: it names no profiles, it is how to get some. */
export function readLadder(base: readonly string[]): Ladder {
  const rungs = base.filter((spec) => spec.startsWith(RUNG));
  const [rung] = rungs;
  if (rung === undefined) return { sources: base, measures: false };
  if (rung !== RUNG) {
    throw new UserError(
      `input base: ${rung}: nothing may follow the colon: say in the inputs packages and bench what is measured`,
    );
  }
  if (rungs.length > 1 || base.at(-1) !== RUNG) {
    throw new UserError(
      `input base: ${RUNG} must be the last line, once: it is for where the sources above it have nothing`,
    );
  }
  return { sources: base.slice(0, -1), measures: true };
}

/** Why nothing is ever measured on an event; undefined where that is allowed. */
export function whyNotOn(event: string): string | undefined {
  if (mayRunWorkspace(event)) return undefined;
  return `on ${event} nothing is measured, for that would run a stranger's code beside this repository's secrets`;
}

/** Why nothing can be measured in a folder: no Go, no checkout; undefined where it can. */
export async function whyNotIn(folder: string): Promise<string | undefined> {
  const go = await failureOf('go', ['version'], folder);
  if (go !== undefined) return `nothing can be measured here: run actions/setup-go first (${go})`;
  const git = await failureOf('git', ['rev-parse', '--verify', '--quiet', 'HEAD'], folder);
  if (git !== undefined) return `nothing can be measured here: run actions/checkout first (${git})`;
  return undefined;
}

const TIMEOUT_MS = 60_000;

function failureOf(
  command: string,
  args: readonly string[],
  cwd: string,
): Promise<string | undefined> {
  return new Promise((done) => {
    // Whether there is a Go, not whether it is the one that go.mod asks for.
    const env = { ...process.env, GOTOOLCHAIN: 'local' };
    execFile(command, args, { cwd, env, timeout: TIMEOUT_MS }, (error, _, stderr) => {
      if (!error) done(undefined);
      else if (error.code === 'ENOENT') done(`${command} is not on the PATH`);
      else done(`${command}: ${stderr.trim().split('\n')[0] || 'no commit in the workspace'}`);
    });
  });
}
