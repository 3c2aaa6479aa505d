import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { OUTPUT_LIMIT, runGroup } from '../../src/collect/process-group.ts';
import { isAlive, until } from '../helpers/until.ts';
import { tempFolder } from './repository.ts';

const never = new AbortController().signal;

/** Runs a script in a Node of its own. */
function run(script: string, options: { seconds?: number; signal?: AbortSignal } = {}) {
  const all = { cwd: tempFolder(), env: process.env, signal: never, ...options };
  return runGroup(process.execPath, ['-e', script], all);
}

const stay = 'setInterval(() => {}, 1000);';
const startAnother = `const other = require('child_process').spawn(process.execPath, ['-e', '${stay}'], { stdio: 'inherit' });`;

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
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const there = join(tempFolder(), 'there');
    const script = `console.log('on the way'); require('fs').writeFileSync('${there}', ''); ${stay}`;
    const running = run(script, { seconds: 60 });
    await until(() => existsSync(there));
    vi.advanceTimersByTime(59_999);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(1);
    expect(await running).toMatchObject({ how: 'timed-out', code: null, stdout: 'on the way\n' });
  });

  it('ends by force what does not end when asked to', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const [there, asked] = ['there', 'asked'].map((name) => join(tempFolder(), name));
    const touch = (file = '') => `require('fs').writeFileSync('${file}', '')`;
    const script = `process.on('SIGQUIT', () => ${touch(asked)}); ${touch(there)}; ${stay}`;
    const running = run(script, { seconds: 60 });
    await until(() => existsSync(there!));
    vi.advanceTimersByTime(60_000);
    await until(() => existsSync(asked!));
    vi.advanceTimersByTime(60_000);
    expect(await running).toMatchObject({ how: 'timed-out', code: null });
  });

  it('ends what prints without end', async () => {
    const ended = await run(`setInterval(() => process.stdout.write('x'.repeat(65536)), 0);`);
    expect(ended.how).toBe('flooded');
    expect(ended.stdout.length).toBeLessThan(OUTPUT_LIMIT + 100);
  });

  it('does not wait for what a process leaves behind with its pipes, but ends it', async () => {
    const ended = await run(`${startAnother} console.log(other.pid); process.exit(0);`);
    expect(ended).toMatchObject({ how: 'exited', code: 0 });
    await until(() => !isAlive(Number(ended.stdout)));
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
