import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  benchmarkEnvironment,
  tellingSettings,
  toolEnvironment,
} from '../../src/collect/environment.ts';
import { openSession } from '../../src/collect/session.ts';

const runner = {
  PATH: '/bin',
  GOFLAGS: '-mod=vendor',
  RUNNER_TRACKING_ID: 'x',
  GITHUB_SHA: 'abc',
  'INPUT_GITHUB-TOKEN': 'secret',
  ACTIONS_RUNTIME_TOKEN: 'secret',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
  GITHUB_OUTPUT: '/out',
  GITHUB_ENV: '/env',
  GITHUB_STEP_SUMMARY: '/summary',
  GIT_DIR: '.git',
  HEAPGATE_HEADER: 'secret',
  GITHUB_TOKEN: 'secret',
  GH_ENTERPRISE_TOKEN: 'secret',
  GH_TOKEN: 'secret',
};

it('keeps the runner’s files and credentials from go, and tokens from benchmarks as well', () => {
  const kept = ['PATH', 'GOFLAGS', 'RUNNER_TRACKING_ID', 'GITHUB_SHA'];
  const tokens = ['GITHUB_TOKEN', 'GH_ENTERPRISE_TOKEN', 'GH_TOKEN'];
  expect(Object.keys(toolEnvironment(runner))).toEqual([...kept, ...tokens]);
  expect(Object.keys(benchmarkEnvironment(runner))).toEqual(kept);
});

it.skipIf(process.platform !== 'linux')(
  'is no wall: a child finds its parent’s environment, as SECURITY.md says',
  async () => {
    const session = openSession(new AbortController().signal);
    const script = `console.log(require('fs').readFileSync('/proc/' + process.ppid + '/environ', 'utf8'))`;
    const { stdout } = await session.benchmark(process.execPath, ['-e', script], {
      cwd: import.meta.dirname,
    });
    await session.close();
    expect(stdout).toContain('PATH=');
    expect(readFileSync('SECURITY.md', 'utf8')).toContain('/proc/PID/environ');
  },
);

it('records what can move an allocation', () => {
  expect(tellingSettings({ ...runner, GOGC: '50', GODEBUG: '' })).toEqual({
    GOFLAGS: '-mod=vendor',
    GOGC: '50',
  });
});
