import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Event } from './events.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Commit of the action that a run is of, and so what its printed commands start. */
export const OWN_COMMIT = '5d1c0de0'.repeat(5);
export const OWN_COMMAND = `npx --yes github:heapgate/heapgate#${OWN_COMMIT}`;

/** One run of the action's bundle, as a runner starts it. */
export interface ActionSetup {
  /** GITHUB_API_URL; without one no server is there to be asked. */
  readonly apiUrl?: string;
  readonly event?: string;
  readonly payload?: Event;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface ActionResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The workflow commands that a runner would take from the log. */
  readonly commands: readonly WorkflowCommand[];
  /** `report.json`, where one was written. */
  readonly report: Event;
}

export interface WorkflowCommand {
  readonly name: string;
  readonly properties: string;
  readonly message: string;
}

/** For one that hangs; so many start at once that a busy machine takes a while. */
const TIMEOUT_MS = 240_000;

/** Runs `dist/index.js` as a child process and collects everything a runner would. */
export async function runAction(setup: ActionSetup): Promise<ActionResult> {
  const folder = await mkdtemp(join(tmpdir(), 'action-'));
  try {
    const at = (name: string) => join(folder, name);
    await writeFile(at('event.json'), JSON.stringify(setup.payload ?? {}));
    await writeFile(at('output'), '');
    await writeFile(at('summary'), '');
    const { code, stdout, stderr } = await run({ ...runnerEnv(setup, at), ...setup.env });
    const outputs = parseOutputs(await readFile(at('output'), 'utf8'));
    const report = await readFile(outputs.report || at('none'), 'utf8').then(
      JSON.parse,
      () => undefined,
    );
    const summary = await readFile(at('summary'), 'utf8');
    return { code, stdout, stderr, outputs, summary, commands: parseCommands(stdout), report };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function runnerEnv(
  { apiUrl, event = 'push', inputs = {} }: ActionSetup,
  at: (name: string) => string,
) {
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: at('home'),
    CI: 'true',
    GITHUB_ACTION_REPOSITORY: 'heapgate/heapgate',
    GITHUB_ACTION_REF: OWN_COMMIT,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: at('event.json'),
    GITHUB_OUTPUT: at('output'),
    GITHUB_STEP_SUMMARY: at('summary'),
    GITHUB_REPOSITORY: 'acme/db',
    GITHUB_RUN_ID: '1001',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKFLOW_REF: 'acme/db/.github/workflows/heapgate.yml@refs/heads/main',
    GITHUB_WORKSPACE: root,
    RUNNER_TEMP: at('temp'),
    no_proxy: '127.0.0.1',
    ...(apiUrl && { GITHUB_API_URL: apiUrl, 'INPUT_GITHUB-TOKEN': 'a token' }),
  };
  for (const [name, value] of Object.entries(inputs)) env[`INPUT_${name.toUpperCase()}`] = value;
  return env;
}

function run(env: Record<string, string>) {
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((done, fail) => {
    const child = spawn(process.execPath, [join(root, 'dist/index.js')], {
      cwd: root,
      env,
      timeout: TIMEOUT_MS,
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', fail);
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
}

/** The runner's own form: `name<<delimiter`, the value, the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n?\2$/gm)) {
    outputs[name] = value;
  }
  return outputs;
}

/** As the runner reads them: both forms, the old one anywhere in a line. */
function parseCommands(stdout: string): WorkflowCommand[] {
  return stdout.split(/\r\n|\r|\n/).flatMap((line) => {
    const [, name, properties = '', message = ''] =
      /^\s*::([\w-]+)(?: (.*?))?::(.*)$/.exec(line) ??
      /##\[([\w-]+)( [^\]]*)?\](.*)$/.exec(line) ??
      [];
    return name === undefined ? [] : [{ name, properties, message }];
  });
}
