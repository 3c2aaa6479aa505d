import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { collect } from '../../src/collect/collect.ts';
import type { CollectResult } from '../../src/collect/collection.ts';
import { goIsHere } from '../helpers/go.ts';
import { repository, tempFolder, write } from './repository.ts';

if (!goIsHere()) console.log('budget.test.ts: no go on PATH, nothing ran out of time');

const silent = () => {};

/** A package that writes down when it was run. */
function source(name: string, log: string, extra = ''): string {
  return `package ${name}

import ("os"; "testing")

var sink any
${extra}
func BenchmarkIt(b *testing.B) {
	f, _ := os.OpenFile("${log}", os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	f.WriteString("${name}\\n")
	f.Close()
	for i := 0; i < b.N; i++ { sink = make([]byte, 64) }
}
`;
}

function exits(result: CollectResult): string[] {
  return result.sets[1]!.manifest.packages.map(({ package: name, exit, results }) =>
    [name.split('/').at(-1), exit, ...results.map((one) => one.exit)].join(' '),
  );
}

describe.skipIf(!goIsHere())('a collection with little time', () => {
  beforeEach(() => void vi.stubEnv('GITHUB_EVENT_NAME', ''));
  afterEach(() => void vi.unstubAllEnvs());

  function repo() {
    const log = join(tempFolder(), 'log');
    const files: Record<string, string> = { 'go.mod': 'module example.com/m\n\ngo 1.21\n' };
    files['lib/lib.go'] = 'package lib\n\nfunc Value() int { return 1 }\n';
    const uses = 'var _ = lib.Value()\n';
    for (const name of ['aequal', 'bequal', 'ydeep', 'zown']) {
      files[`${name}/x_test.go`] = source(name, log, name === 'ydeep' ? uses : '').replace(
        '"os"',
        name === 'ydeep' ? '"example.com/m/lib"; "os"' : '"os"',
      );
    }
    const cwd = repository(files);
    write(cwd, {
      'lib/lib.go': 'package lib\n\nfunc Value() int { return 2 }\n',
      'zown/x_test.go': source('zown', log, 'var other = 1\n'),
    });
    const lines = () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []);
    return { cwd, lines, order: () => [...new Set(lines())] };
  }

  it('runs what changed first, in its own folder or beneath, and what is equal at the end', async () => {
    const { cwd, order } = repo();
    const options = { cwd, both: true, ref: 'HEAD', budget: 3600, jobs: 1 };
    const result = await collect({ ...options, out: join(tempFolder(), 'set') }, silent);
    expect(order()).toEqual(['zown', 'ydeep', 'aequal', 'bequal']);
    expect(exits(result).every((one) => one.endsWith(' ok ok'))).toBe(true);
    // Of the others, what took less before.
    const next = repo();
    const like = result.sets[0]!.manifest.packages.map((entry) => {
      const seconds = entry.package.endsWith('/bequal') ? 0.001 : 9;
      return { ...entry, start: { ...entry.start!, seconds } };
    });
    const again = { ...options, cwd: next.cwd, like, out: join(tempFolder(), 'set') };
    await collect(again, silent);
    expect(next.order()).toEqual(['zown', 'ydeep', 'bequal', 'aequal']);
  });

  it('ends with it, and says what it did not reach', async () => {
    const { cwd, order, lines } = repo();
    // Time passes only with benchmarks: a hundred seconds for each time that one is called.
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => lines().length * 100_000);
    onTestFinished(() => clock.mockRestore());
    const options = { cwd, both: true, ref: 'HEAD', budget: 1000, jobs: 1 };
    const result = await collect({ ...options, out: join(tempFolder(), 'set') }, silent);
    expect(exits(result)).toEqual([
      'aequal not-reached',
      'bequal not-reached',
      'ydeep not-reached not-reached',
      'zown ok ok',
    ]);
    expect(result.failed).toEqual([]);
    expect(order()).toEqual(['zown', 'ydeep']);
    // Both sides at both counts, each with the run of one iteration before it, and one more.
    expect(lines()).toHaveLength(10);
  });
});
