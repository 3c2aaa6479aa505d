import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commit, git, repository, tempFolder } from '../collect/repository.ts';
import { FIXTURES } from '../helpers/fixtures.ts';
import { goIsHere } from '../helpers/go.ts';

const CLI = join(FIXTURES, '../dist/cli.js');

const bench = (name: string) => `package ${name}

import "testing"

var sink []byte

func BenchmarkMake(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sink = make([]byte, 64)
	}
}
`;

if (!goIsHere()) console.log('no Go on PATH: check without sources did not run');

describe.skipIf(!goIsHere())('check without sources', () => {
  it('judges the rest and exits 2 where a package does not compile on head', () => {
    const folder = repository({
      'go.mod': 'module example.com/broken\n\ngo 1.21\n',
      'good/good_test.go': bench('good'),
      'bad/bad_test.go': bench('bad'),
    });
    git(folder, 'checkout', '-q', '-b', 'feature');
    commit(folder, { 'bad/bad_test.go': `${bench('bad')}\nfunc broken() { nonsense }\n` });

    const args = ['check', '--pair', '20,120', '--format', 'json'];
    const { status, stdout } = spawnSync(process.execPath, [CLI, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    const report = JSON.parse(stdout);
    expect(status).toBe(2);
    expect(report.conclusion).toBe('error');
    expect(report.headline).toMatch(
      /^Could not judge: bad does not build on head: bad.bad_test\.go:13:17: undefined: nonsense$/,
    );
    expect(report.findings[0]).toMatchObject({
      result: { package: 'example.com/broken/good' },
      verdict: 'pass',
    });
    expect(report.unmeasured).toMatchObject([{ side: 'head', package: 'example.com/broken/bad' }]);
    expect(report.unmeasured[0].message).toContain('undefined: nonsense');
    expect(git(folder, 'worktree', 'list').split('\n')).toHaveLength(1);

    const run = (...words: string[]) =>
      spawnSync(process.execPath, [CLI, ...words], { cwd: folder, encoding: 'utf8' });
    // The same of profiles that were kept: a set says what is missing in it.
    run('collect', '--both', '--pair', '20,120', '--out', 'heap');
    const kept = run('check', '--base', 'heap/base', '--head', 'heap/head', '--format', 'json');
    expect(kept.status).toBe(2);
    expect(JSON.parse(kept.stdout).conclusion).toBe('error');
    expect(JSON.parse(kept.stdout).unmeasured).toEqual(report.unmeasured);
  });

  it('prints commands that show it again, after its own profiles are gone', () => {
    const folder = repository({
      'go.mod': 'module example.com/a\n\ngo 1.21\n',
      'a_test.go': bench('a'),
    });
    const base = git(folder, 'rev-parse', 'HEAD').trim();
    commit(folder, { 'a_test.go': bench('a').replace('64', '128') });
    const run = (line: string) =>
      spawnSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8' });
    const first = run(`node '${CLI}' check ./... --pair 20,120 --format json`);
    const { commands, conclusion } = JSON.parse(first.stdout);
    expect(conclusion).toBe('fail');
    expect(commands).toEqual([
      expect.stringMatching(
        `^node \\S+/dist/cli\\.js check ./\\.\\.\\. --ref ${base} --pair 20,120$`,
      ),
      expect.stringMatching(/^go test \S+ -run '\^\$' -bench '\^Benchmark.*' -benchmem -cpu=1$/),
      commands[0].replace(' check ', ' collect ').concat(' --both --out heap'),
      'go tool pprof -http=: -sample_index=alloc_space -diff_base heap/base/example.com_a.1.1.high.pb.gz heap/head/example.com_a.1.1.high.pb.gz',
    ]);
    const again = run(`${commands[0]} --format json`);
    expect([again.status, JSON.parse(again.stdout).base.sha]).toEqual([1, base]);
    run(commands.at(-2));
    const files = commands.at(-1).split(' ').slice(-2);
    expect(files.map((file: string) => existsSync(join(folder, file)))).toEqual([true, true]);
  });

  it.each([
    [
      'another name',
      'warn',
      /^BenchmarkMake\/old is gone, and nothing watches what it measured$/,
      (text: string) => text.replace('BenchmarkMake', 'BenchmarkFill'),
    ],
    [
      'a part more',
      'pass',
      /^Within budget: 1 benchmark\. Nothing grew$/,
      (text: string) => text.replace('{\n', '{\n\tb.Run("new", func(*testing.B) {})\n'),
    ],
  ])(
    'gives the only benchmark %s: not its policy to mend, and no failure',
    (_, expected, words, change) => {
      const text = bench('a').replace(/for[\s\S]*/, 'b.Run("old", func(*testing.B) {})\n}\n');
      const folder = repository({
        'go.mod': 'module example.com/a\n\ngo 1.21\n',
        'a_test.go': text.replace('var sink []byte\n\n', ''),
      });
      commit(folder, { 'a_test.go': change(text).replace('var sink []byte\n\n', '') });
      const args = ['check', '--pair', '20,120', '--format', 'json'];
      const { status, stdout } = spawnSync(process.execPath, [CLI, ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
      const { headline, conclusion, notes } = JSON.parse(stdout);
      expect([status, conclusion]).toEqual([0, expected]);
      expect(headline).toMatch(words);
      expect(JSON.stringify(notes)).not.toMatch(/check the policy|judges nothing/);
    },
  );

  it('leaves no folder behind where it cannot begin', () => {
    const temp = tempFolder();
    const { status } = spawnSync(process.execPath, [CLI, 'check', '--pair', '20,120'], {
      cwd: tempFolder(),
      env: { ...process.env, TMPDIR: temp },
    });
    expect(status).toBe(2);
    expect(readdirSync(temp)).toEqual([]);
  });
});
