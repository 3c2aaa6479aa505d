import { oneLine } from '../profile/go-messages.ts';
import type { CollectOptions } from './options.ts';
import type { Progress } from './progress.ts';
import type { Session } from './session.ts';
import type { Side } from './side.ts';

/** Lines of its output that a log shows of a setup that failed. */
const TAIL = 20;

/**
 * Runs the user's `setup` in the folder of a side, before anything of that is listed or built. Bounded in
 * time by `setup-timeout`; what it leaves running is ended with it, for it is a process group.
 * @returns why it failed, in one line; undefined where it did not, or where there is none
 */
export async function setUp(
  session: Session,
  { setup, setupTimeout }: Pick<CollectOptions, 'setup' | 'setupTimeout'>,
  { name, cwd, env }: Pick<Side, 'name' | 'cwd' | 'env'>,
  progress: Progress,
): Promise<string | undefined> {
  if (setup === '') return undefined;
  progress({ kind: 'phase', name: `the ${name}`, phase: 'setup' });
  const { how, code, stderr } = await session.shell(setup, { cwd, env, seconds: setupTimeout });
  if (how === 'exited' && code === 0) return undefined;
  const lines = stderr.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  for (const line of lines.slice(-TAIL)) {
    progress({ kind: 'note', text: `setup on the ${name}: ${line}` });
  }
  const ended = code === null ? 'ended by a signal' : `exit code ${code}`;
  const why = how === 'timed-out' ? `still running after ${setupTimeout} s` : ended;
  const last = lines.at(-1);
  return oneLine(last === undefined ? why : `${why}: ${last}`);
}
