import { execFile } from 'node:child_process';
import { mayRunWorkspace } from '../events.ts';

const TIMEOUT_MS = 20_000;
const MAX_BYTES = 16 * 1024 * 1024;

/** What a git command printed; throws with the first line of its complaint. */
export type Git = (...args: string[]) => Promise<Buffer>;

/**
 * Reads the repository in the workspace as its commits are: without replacements, without questions.
 * Undefined on events whose workspace may hold a stranger's `.git`, an artifact's say, whose
 * settings would be obeyed and whose objects are not checked.
 */
export function gitOf(event: string, workspace: string): Git | undefined {
  return mayRunWorkspace(event) ? plainGit(workspace, { GIT_NO_LAZY_FETCH: '1' }) : undefined;
}

/** The same, where whoever calls has made sure of that; a partial clone may fetch. */
export function plainGit(workspace: string, more: NodeJS.ProcessEnv = {}): Git {
  const env = {
    ...process.env,
    ...more,
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  const options = { cwd: workspace, env, timeout: TIMEOUT_MS, maxBuffer: MAX_BYTES };
  return (...args) =>
    new Promise((done, fail) => {
      execFile('git', args, { ...options, encoding: 'buffer' }, (error, stdout, stderr) => {
        if (!error) return done(stdout);
        const complaint = stderr.toString('utf8').trim().split('\n', 1)[0];
        fail(new Error(`git ${args[0]}: ${complaint || error.message}`));
      });
    });
}

/** The parents of a commit, which a shallow clone names although it lacks them. */
export async function parentsOf(git: Git, sha: string): Promise<string[]> {
  const text = (await git('cat-file', 'commit', sha)).toString('utf8');
  const [header = ''] = text.split('\n\n', 1);
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent!);
}
