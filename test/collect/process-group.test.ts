import { describe, expect, it } from 'vitest';
import { OUTPUT_LIMIT, runGroup } from '../../src/collect/process-group.ts';
import { tempFolder } from './repository.ts';

const never = new AbortController().signal;

/** Runs a script in a Node of its own. */
function run(script: string, options: { seconds?: number; signal?: AbortSignal } = {}) {
  const all = { cwd: tempFolder(), env: process.env, signal: never, ...options };
  return runGroup(process.execPath, ['-e', script], all);
}

const stay = 'setInterval(() => {}, 1000);';
const startAnother = `require('child_process').spawn(process.execPath, ['-e', '${stay}'], { stdio: 'inherit' });`;

describe.skipIf(process.platform === 'win32')('runGroup', () => {
  it('gives both outputs and the exit code', async () => {
    const ended = await run('console.log(1); console.error(2); process.exitCode = 3;');
    expect(ended).toMatchObject({ how: 'exited', code: 3, stdout: '1\n', stderr: '2\n' });
  });

  it('passes arguments as they are, through no shell', async () => {
    const args = ['-e', 'console.log(process.argv[1])', '$(id); echo "*"'];
    const ended = await runGroup(process.execPath, args, {
      cwd: tempFolder(),
      env: process.env,
      signal: never,
    });
    expect(ended.stdout).toBe('$(id); echo "*"\n');
  });

  it('ends what is too slow', async () => {
    const ended = await run(`console.log('on the way'); ${stay}`, { seconds: 1 });
    expect(ended).toMatchObject({ how: 'timed-out', code: null, stdout: 'on the way\n' });
  });

  it('ends what prints without end', async () => {
    const ended = await run(`setInterval(() => process.stdout.write('x'.repeat(65536)), 0);`);
    expect(ended.how).toBe('flooded');
    expect(ended.stdout.length).toBeLessThan(OUTPUT_LIMIT + 100);
  });

  it('does not wait for what a process leaves behind with its pipes, but ends it', async () => {
    const ended = await run(`${startAnother} setTimeout(() => process.exit(0), 100);`);
    expect(ended).toMatchObject({ how: 'exited', code: 0 });
    expect(ended.seconds).toBeLessThan(20);
  });

  it('ends all of it when told to, and rejects with the reason', async () => {
    const controller = new AbortController();
    const running = run(`${startAnother} ${stay}`, { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    await expect(run(stay, { signal: controller.signal })).rejects.toThrow('enough');
  });

  it('rejects where there is no such command', async () => {
    const options = { cwd: tempFolder(), env: process.env, signal: never };
    await expect(runGroup('no-such-command', [], options)).rejects.toThrow('ENOENT');
  });
});
