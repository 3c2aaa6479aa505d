import { UserError } from '../errors.ts';
import type { Session } from './session.ts';

/** A git command in one folder. */
export type Git = (...args: string[]) => Promise<GitAnswer>;

export interface GitAnswer {
  readonly ok: boolean;
  /** Standard output without the last newline. */
  readonly text: string;
  /** The first line of standard error that says what is wrong. */
  readonly error: string;
}

export function gitIn(session: Session, folder: string): Git {
  // Neither the user's hooks nor a clean-up in the background belong to a measurement.
  const quiet = ['-c', 'core.hooksPath=/dev/null', '-c', 'gc.auto=0'];
  return async (...args) => {
    const ended = await session.tool('git', [...quiet, ...args], {
      cwd: folder,
      // Never waits for a password, never writes the index of the user's tree.
      env: { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    });
    const lines = ended.stderr.split('\n').filter((line) => line.trim() !== '');
    const told = lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines[0] ?? '';
    const ok = ended.how === 'exited' && ended.code === 0;
    return { ok, text: ended.stdout.replace(/\r?\n$/, ''), error: told };
  };
}

/** Where the user stands in a repository. */
export interface Checkout {
  /** Top of the work tree. */
  readonly root: string;
  /** The user's folder from `root`, with slashes and a last one: `services/api/`, or `''`. */
  readonly prefix: string;
  /** Full hash of HEAD. */
  readonly commit: string;
}

/** Undefined outside a repository, and in one without a commit. */
export async function findCheckout(git: Git): Promise<Checkout | undefined> {
  const root = await git('rev-parse', '--show-toplevel');
  if (!root.ok) {
    if (root.error.includes('dubious ownership')) {
      throw new UserError(`git: ${root.error}; add the folder to safe.directory`);
    }
    return undefined;
  }
  const prefix = await git('rev-parse', '--show-prefix');
  const head = await git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}');
  return head.ok ? { root: root.text, prefix: prefix.text, commit: head.text } : undefined;
}

/** The full hash of a branch, tag or hash; undefined where this clone does not hold it. */
export async function commitOf(git: Git, ref: string): Promise<string | undefined> {
  // `--end-of-options` keeps a ref that begins with a dash from being read as an option.
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const answer = await git(...args);
  return answer.ok ? answer.text.split('\n').at(-1) : undefined;
}

/** The files that differ between a commit and the work tree, new ones included, from the top. */
export async function changedFiles(
  git: Git,
  root: string,
  commit: string,
  except: string | undefined,
): Promise<string[]> {
  const paths = ['--', '.', ...(except === undefined ? [] : [`:(exclude,top,literal)${except}`])];
  const top = ['-C', root];
  const tracked = await git(...top, 'diff', '--name-only', '--no-renames', '-z', commit, ...paths);
  const fresh = await git(...top, 'ls-files', '--others', '--exclude-standard', '-z', ...paths);
  const broken = [tracked, fresh].find((answer) => !answer.ok);
  if (broken) throw new UserError(`git: ${broken.error}`);
  return `${tracked.text}${fresh.text}`.split('\0').filter((file) => file !== '');
}
