import { expect, it } from 'vitest';
import {
  benchmarkEnvironment,
  tellingSettings,
  toolEnvironment,
} from '../../src/collect/environment.ts';

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
  GITHUB_TOKEN: 'secret',
  GH_TOKEN: 'secret',
};

it('keeps the runner’s files and credentials from go, and tokens from benchmarks as well', () => {
  const kept = ['PATH', 'GOFLAGS', 'RUNNER_TRACKING_ID', 'GITHUB_SHA'];
  expect(Object.keys(toolEnvironment(runner))).toEqual([...kept, 'GITHUB_TOKEN', 'GH_TOKEN']);
  expect(Object.keys(benchmarkEnvironment(runner))).toEqual(kept);
});

it('records what can move an allocation', () => {
  expect(tellingSettings({ ...runner, GOGC: '50', GODEBUG: '' })).toEqual({
    GOFLAGS: '-mod=vendor',
    GOGC: '50',
  });
});
