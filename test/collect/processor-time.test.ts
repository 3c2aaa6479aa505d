import { describe, expect, it } from 'vitest';
import { runGroup } from '../../src/collect/process-group.ts';
import { codeOf, processorSeconds, timed } from '../../src/collect/processor-time.ts';
import { tempFolder } from './repository.ts';

/** Runs a script in a Node of its own, timed. */
async function run(script: string, seconds?: number) {
  const { command, args } = timed(process.execPath, ['-e', script, '$(id) "*"']);
  const cwd = tempFolder();
  const env = { ...process.env, PWD: cwd };
  const signal = new AbortController().signal;
  const ended = await runGroup(command, args, { cwd, env, signal, third: true, seconds });
  return { ...ended, cwd, took: processorSeconds(ended.third) };
}

it('reads what shells write', () => {
  expect(processorSeconds('0m0.01s 0m0.02s\n1m2.5s 0m0,25s\n')).toBe(62.75);
  expect(processorSeconds('0m0.000000s 0m0.000000s\n0m0.040000s 0m0.010000s\n')).toBeCloseTo(0.05);
  expect(processorSeconds('')).toBeUndefined();
});

describe.skipIf(process.platform === 'win32')('a timed process', () => {
  it('tells the processor time it took and nothing of what it waited', async () => {
    const busy = await run('for (let u = 0; u < 3e5; u = process.cpuUsage().user);');
    expect(busy.took).toBeGreaterThanOrEqual(0.3);
    const idle = await run('setTimeout(() => {}, 1500)');
    expect(idle.took).toBeLessThan(idle.seconds - 0.5);
  });

  it('has its arguments, its outputs, its folder and its exit code as without', async () => {
    const script =
      'console.log(process.argv[1]); console.error(process.env.PWD); process.exitCode = 3';
    const ended = await run(script);
    expect(ended).toMatchObject({ code: 3, stdout: '$(id) "*"\n', stderr: `${ended.cwd}\n` });
    expect(codeOf(ended.code, true)).toBe(3);
    const killed = await run('process.kill(process.pid, "SIGKILL")');
    expect(codeOf(killed.code, true)).toBeNull();
    expect(codeOf(137, false)).toBe(137);
  });

  it('is itself asked for its stacks when its time is over, and waited for', async () => {
    const script =
      'process.on("SIGQUIT", () => { console.log("asked"); process.exit(2); }); setInterval(() => {}, 1000)';
    const ended = await run(script, 1);
    expect(ended).toMatchObject({ how: 'timed-out', code: 2, stdout: 'asked\n' });
    expect(ended.took).toBeDefined();
  });
});
