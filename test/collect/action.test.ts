import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { MEASURING_KEYS, optionName } from '../../src/collect/measuring-options.ts';
import { goIsHere } from '../helpers/go.ts';
import { repository, tempFolder, write } from './repository.ts';

if (!goIsHere()) console.log('action.test.ts: no go on PATH, the collect action was not run');

const top = join(import.meta.dirname, '..', '..');

it('declares the inputs that are read, and points at the bundle', () => {
  const action = parse(readFileSync(join(top, 'collect', 'action.yml'), 'utf8')) as {
    inputs: Record<string, { description: string; default?: string }>;
    runs: { using: string; main: string };
  };
  const source = readFileSync(join(top, 'src', 'collect', 'action.ts'), 'utf8');
  const read = [...source.matchAll(/(?:getInput|readFlag)\('([^']+)'\)/g)].map(([, name]) => name);
  // measuring-options.test.ts holds the others.
  const measured = MEASURING_KEYS.map(optionName);
  const own = Object.keys(action.inputs).filter((name) => !measured.includes(name));
  expect(new Set(read)).toEqual(new Set(own));
  expect(action.runs).toEqual({ using: 'node24', main: '../dist/collect.js' });
  // A default here would win over what the code takes for granted.
  expect(Object.values(action.inputs).filter((input) => 'default' in input)).toEqual([]);
});

describe.skipIf(!goIsHere())('the collect action', () => {
  async function run(inputs: Record<string, string>, environment: Record<string, string> = {}) {
    const folder = tempFolder();
    const outfile = join(folder, 'collect.mjs');
    await build({
      entryPoints: [join(top, 'src', 'collect.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      banner: {
        js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
      },
      logLevel: 'error',
    });
    const source = (name: string, body: string) =>
      `package ${name}\n\nimport ("os"; "testing")\n\nvar sink any\n\nfunc BenchmarkIt(b *testing.B) {\n\tfor _, name := range []string{"INPUT_PACKAGES", "GITHUB_OUTPUT", "GITHUB_TOKEN"} {\n\t\tif os.Getenv(name) != "" { b.Fatal(name) }\n\t}\n\tfor i := 0; i < b.N; i++ { ${body} }\n}\n`;
    const workspace = repository({
      'svc/go.mod': 'module example.com/svc\n\ngo 1.21\n',
      'svc/good/x_test.go': source('good', 'sink = make([]byte, 100)'),
      'svc/bad/x_test.go': source('bad', 'panic("::error::no rows")'),
    });
    const output = join(folder, 'output');
    write(folder, { output: '' });
    const named = Object.entries(inputs).map(([name, text]) => [
      `INPUT_${name.toUpperCase()}`,
      text,
    ]);
    const env = {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_TOKEN: 'secret',
      ...Object.fromEntries(named),
      ...environment,
    };
    const ended = spawnSync(process.execPath, [outfile], { cwd: folder, env, encoding: 'utf8' });
    const told = readFileSync(output, 'utf8');
    const outputs = [...told.matchAll(/^(\w+)<<(\S+)\n(.*)\n\2$/gm)].map(([, name, , text]) => [
      name,
      text,
    ]);
    return { ...ended, workspace, outputs: Object.fromEntries(outputs) as Record<string, string> };
  }

  const inputs = { 'working-directory': 'svc', pair: '2,12', packages: './good\n./bad' };

  it('measures, tells what failed on a line of its own, and names the folder', async () => {
    const { status, stdout, workspace, outputs } = await run(inputs);
    expect(outputs).toEqual({ path: 'svc/heapgate-profiles', packages: '1', failed: '1' });
    expect(status).toBe(0);
    // Packages end in the order of their time.
    expect(stdout).toMatch(/^[12]\/2 example\.com\/svc\/bad: FAILED: head: .*no rows \(/m);
    expect(stdout).toMatch(/^::error title=heapgate%3A example\.com\/svc\/bad::head: .*no rows$/m);
    expect(stdout).not.toMatch(/^::error::/m);
    const set = join(workspace, 'svc', 'heapgate-profiles');
    expect(existsSync(join(set, 'example.com_svc_good.1.1.low.pb.gz'))).toBe(true);
  });

  it('fails where nothing could be measured, and on a pull_request_target', async () => {
    const none = await run({ ...inputs, packages: './bad' });
    expect([none.status, none.outputs.packages]).toEqual([2, '0']);
    expect(none.stdout).toContain('::error::no package could be measured');
    const target = await run(inputs, { GITHUB_EVENT_NAME: 'pull_request_target' });
    expect(target.status).toBe(2);
    expect(target.stdout).toMatch(/^::error::pull_request_target: will not run code/m);
    const typo = await run({ ...inputs, short: 'yes' });
    expect(typo.stdout).toContain('::error::input short: "yes" is neither true nor false');
    const former = await run({ ...inputs, benchtime: '100x' });
    expect(former.stdout).toContain('::error::input benchtime 100x: each benchmark is measured at');
    const count = await run({ ...inputs, count: 'many' });
    expect(count.stdout).toContain('::error::input count many: must be a whole number');
    const nowhere = await run({ ...inputs, 'working-directory': 'no/such' });
    expect(nowhere.stdout).toContain('::error::input working-directory: no/such: no such folder');
  });
});
