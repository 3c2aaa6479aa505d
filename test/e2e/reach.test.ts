import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEvent } from '../helpers/events.ts';
import { git, works } from '../helpers/git.ts';
import { goIsHere } from '../helpers/go.ts';
import { OWN_COMMAND, runAction } from '../helpers/run-action.ts';
import { benchmarks, mergedChange, onPull } from './measured-pull.ts';

const ready = goIsHere() && works('git', '--version');
if (!ready) console.log('Go or git is missing: the action did not measure by its inputs');

const LONG = 240_000;

describe.skipIf(!ready)('the inputs that say what is measured', () => {
  const go = (path: string) => `module example.com/${path}\n\ngo 1.21\n`;
  const code = (bytes: number) =>
    `package api\n\nvar Sink []byte\n\nfunc Fill() { Sink = make([]byte, ${bytes}) }\n`;
  const test = `package api

import "testing"

func BenchmarkFill(b *testing.B) {
	if !testing.Short() {
		b.Fatal("not short")
	}
	for _, name := range []string{"near", "far"} {
		b.Run(name, func(b *testing.B) {
			for i := 0; i < b.N; i++ {
				Fill()
			}
		})
	}
}

func BenchmarkSkipped(b *testing.B) { b.Fatal("must not run") }

func BenchmarkOther(b *testing.B) { b.Fatal("must not run") }
`;
  const base = {
    'go.mod': go('top'),
    'top_test.go': benchmarks('top', { Fill: '8' }),
    'services/api/go.mod': go('api'),
    'services/api/fill.go': code(1024),
    'services/api/fill_test.go': test,
    'services/api/db/db_test.go': benchmarks('db', { Fill: '64' }, '//go:build relic\n\n'),
    'services/api/old/old_test.go': benchmarks('old', { Fill: '64' }),
  };

  it(
    'reach a module in a subfolder, and each of them its place',
    async () => {
      const scene = mergedChange(base, { 'services/api/fill.go': code(2048) });
      const { github, setup } = await onPull(scene, {
        'working-directory': 'services/api',
        bench: 'Fill|Skipped',
        skip: 'Skipped|Fill/near',
        tags: 'relic',
        exclude: '**/old',
        cpu: '2',
        count: '2',
        timeout: '20s',
        short: 'true',
        jobs: '1',
        serial: '**/db',
        budget: '10m',
        trimpath: 'true',
      });
      const { code: exit, report } = await runAction(setup);
      expect([exit, report.conclusion]).toEqual([1, 'fail']);
      const names = report.results.map(
        ({ package: name, name: result }: { package: string; name: string }) => `${name}.${result}`,
      );
      expect(names.toSorted()).toEqual([
        'example.com/api.BenchmarkFill/far',
        'example.com/api/db.BenchmarkFill',
      ]);
      const set = join(scene.reportDir, 'profiles/head/heapgate-set.json');
      const manifest = JSON.parse(readFileSync(set, 'utf8'));
      expect(manifest.flags).toEqual({
        bench: 'Fill|Skipped',
        skip: 'Skipped|Fill/near',
        cpu: 2,
        short: true,
        tags: ['relic'],
        trimpath: true,
      });
      const [bring, into, check] = report.commands;
      expect(bring).toContain('git checkout');
      expect(into).toBe('cd services/api');
      expect(check).toBe(
        `${OWN_COMMAND} check --ref ${scene.base} --exclude '**/old' --bench 'Fill|Skipped' --skip 'Skipped|Fill/near' --pair 20,120 --count 2 --jobs 1 --cpu 2 --tags relic --timeout 20s --budget 10m --serial '**/db' --short`,
      );
      const [comment] = github.state.comments;
      expect(comment?.body).toContain(`/acme/db/blob/${scene.head}/services/api/fill.go#L5`);
      expect(github.violations).toEqual([]);
    },
    LONG,
  );

  it(
    'leave links right where paths are not trimmed, and name the policy from the subfolder',
    async () => {
      const policy = { '.github/heapgate.yml': 'version: 1\nmissing-benchmarks: ignore\n' };
      const scene = mergedChange({ ...base, ...policy }, { 'services/api/fill.go': code(2048) });
      const inputs = { 'working-directory': 'services/api', trimpath: 'false', short: 'true' };
      const { github, setup } = await onPull(scene, { ...inputs, bench: 'Fill', packages: '.' });
      const { report } = await runAction(setup);
      expect(report.conclusion).toBe('fail');
      expect(report.commands[2]).toMatch(/^npx .* check \. .* --policy \.\.\/\.\.\/\.github/);
      expect(github.state.comments[0]?.body).toContain('/services/api/fill.go#L5');
    },
    LONG,
  );

  it(
    'compare with a release where the event names no base',
    async () => {
      const files = (bytes: number) => ({
        'go.mod': go('top'),
        'top_test.go': benchmarks('top', { Fill: `${bytes}` }),
      });
      const scene = mergedChange(files(64), files(128));
      git(scene.at, 'tag', 'v1.0.0', scene.base);
      git(scene.at, 'commit', '--quiet', '--allow-empty', '--message', 'later');
      const sha = git(scene.at, 'rev-parse', 'HEAD');
      const { setup } = await onPull(scene, { ref: 'v1.0.0' });
      const payload = { ...readEvent('push'), schedule: '17 3 * * *' };
      const env = { ...setup.env, GITHUB_SHA: sha };
      const run = { ...setup, event: 'schedule', payload, env };
      const { code: exit, report } = await runAction(run);
      expect([exit, report.conclusion]).toEqual([1, 'fail']);
      expect(report.base).toMatchObject({ sha: scene.base });
      expect(report.base.description).toContain('v1.0.0');
    },
    LONG,
  );

  it.each([
    ['working-directory', 'nowhere', 'input working-directory: nowhere: no such folder'],
    ['working-directory', '..', 'input working-directory: ..: no such folder'],
    ['skip', 'Fill/(', 'input skip Fill/(: error parsing regexp: missing closing )'],
    ['skip', 'Fill', 'Could not judge: no benchmark matches -bench . -skip Fill'],
    ['short', 'yes', 'input short: "yes" is neither true nor false'],
    ['like', 'nowhere', 'nowhere: no heapgate-set.json in it; input like needs an earlier set'],
  ])(
    'name themselves where one is wrong: %s %s',
    async (name, value, message) => {
      const files = { 'go.mod': go('top'), 'top_test.go': benchmarks('top', { Fill: '8' }) };
      const { setup } = await onPull(mergedChange(files, { 'a.txt': '' }), { [name]: value });
      const { code: exit, commands, outputs } = await runAction(setup);
      expect(commands.at(-1)?.message).toContain(message);
      expect([exit, outputs.conclusion]).toEqual([2, 'error']);
    },
    LONG,
  );

  it('mean nothing beside profiles that are named', async () => {
    const files = { 'go.mod': go('top') };
    for (const name of ['skip', 'tags', 'working-directory', 'short', 'serial']) {
      const value = name === 'short' ? 'true' : '.';
      const inputs = { base: 'a', head: 'b', pair: '', [name]: value };
      const { setup } = await onPull(mergedChange(files, { 'a.txt': '' }), inputs);
      const { commands } = await runAction(setup);
      expect(commands.at(-1)?.message).toContain(`input ${name} says what to measure`);
    }
  });
});
