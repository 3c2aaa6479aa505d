import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { works } from './git.ts';
import { goIsHere } from './go.ts';

/** Whether nektos/act is there, a workflow runner that needs no containers in its host mode, and Go. */
export const ready = works('act', '--version') && goIsHere() && works('git', '--version');

export interface ActRun {
  readonly apiUrl: string;
  /** Where each action lies, from the repository's folder, by what a workflow calls it. */
  readonly actions: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the workflows of a repository on `../event.json`, a `pull_request`. */
export function runAct(
  folder: string,
  { apiUrl, actions, env = {} }: ActRun,
): Promise<{ code: number | null; output: string }> {
  const cache = spawnSync('go', ['env', 'GOCACHE'], { encoding: 'utf8' }).stdout.trim();
  const args = ['pull_request', '--eventpath', '../event.json', '--no-cache-server'];
  args.push('--platform', 'ubuntu-latest=-self-hosted', '--secret', 'GITHUB_TOKEN=act-token');
  const all = { GITHUB_API_URL: apiUrl, GOCACHE: cache, ...env };
  for (const [name, value] of Object.entries(all)) args.push('--env', `${name}=${value}`);
  for (const [action, path] of Object.entries(actions)) {
    args.push('--local-repository', `${action}=${path}`);
  }
  const own = {
    ...process.env,
    XDG_CACHE_HOME: join(folder, '..', 'cache'),
    no_proxy: '127.0.0.1',
  };
  return new Promise((done, fail) => {
    const child = spawn('act', args, { cwd: folder, env: own });
    let output = '';
    const add = (text: Buffer) => {
      output += text.toString();
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.on('error', fail);
    child.on('close', (code) => done({ code, output }));
  });
}

/**
 * An `action.yml` that runs a script in the place of what needs a network. Its inputs are variables of
 * the script, in capitals and with `IN_` before them.
 */
export function standIn(script: string, inputs: readonly string[] = [], output = ''): string {
  const env = inputs.map((name) => [`IN_${name.toUpperCase()}`, `\${{ inputs.${name} }}`]);
  return JSON.stringify({
    name: 'stand-in',
    inputs: Object.fromEntries(inputs.map((name) => [name, { required: false }])),
    ...(output && { outputs: { [output]: { value: `\${{ steps.run.outputs.${output} }}` } } }),
    runs: {
      using: 'composite',
      steps: [{ id: 'run', shell: 'bash', env: Object.fromEntries(env), run: script }],
    },
  });
}
