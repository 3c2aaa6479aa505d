import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commit, git, hasGo, repository } from '../collect/repository.ts';
import { FIXTURES } from '../helpers/fixtures.ts';

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

if (!hasGo) console.log('no Go on PATH: check without sources did not run');

describe.skipIf(!hasGo)('check without sources', () => {
  it('judges the rest and exits 2 where a package does not compile on head', () => {
    const folder = repository({
      'go.mod': 'module example.com/broken\n\ngo 1.21\n',
      'good/good_test.go': bench('good'),
      'bad/bad_test.go': bench('bad'),
    });
    git(folder, 'checkout', '-q', '-b', 'feature');
    commit(folder, { 'bad/bad_test.go': `${bench('bad')}\nfunc broken() { nonsense }\n` });

    const args = ['check', '--benchtime', '100x', '--format', 'json'];
    const { status, stdout } = spawnSync(process.execPath, [CLI, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    const report = JSON.parse(stdout);
    expect(status).toBe(2);
    expect(report.conclusion).toBe('inconclusive');
    expect(report.headline).toMatch(/^Could not judge: example\.com\/broken\/bad .* on head: /);
    expect(report.budgets).toMatchObject([{ package: 'example.com/broken/good', verdict: 'pass' }]);
    const warnings = report.notes.map(({ text }: { text: string }) => text).join('\n');
    expect(warnings).toMatch(/example\.com\/broken\/bad could not be measured on head: /);
    expect(git(folder, 'worktree', 'list').split('\n')).toHaveLength(1);
  }, 120_000);
});
