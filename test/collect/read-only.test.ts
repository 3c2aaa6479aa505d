import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MANIFEST_FILE } from '../../src/profile/manifest.ts';
import { works } from '../helpers/git.ts';
import { goIsHere } from '../helpers/go.ts';
import { repository, tempFolder } from './repository.ts';

/** The superuser may write anywhere, unless that right is taken away. */
const root = process.getuid?.() === 0;
const rights = ['-dac_override', '-dac_read_search'].join(',');
const plain = root ? ['setpriv', `--bounding-set=${rights}`, `--inh-caps=${rights}`] : [];
const ready = goIsHere() && process.platform === 'linux' && works('env', ...plain, 'true');
if (!ready) console.log('read-only.test.ts: no Go or no way to lose rights; nothing was collected');

const source = `package one

import "testing"

var sink []byte

func BenchmarkIt(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sink = make([]byte, 64)
	}
}
`;

function collect(cwd: string, ...args: string[]) {
  const command = [...plain, process.execPath, resolve('dist/cli.js'), 'collect', ...args];
  const env = { ...process.env, GITHUB_EVENT_NAME: '' };
  return spawnSync('env', command, { cwd, encoding: 'utf8', env });
}

describe.skipIf(!ready)('a repository that cannot be written to', () => {
  it('is measured, but not into itself', () => {
    const cwd = repository({
      'go.mod': 'module example.com/one\n\ngo 1.21\n',
      'one_test.go': source,
    });
    const modes = (folder: string, file: string) => {
      execFileSync('find', [cwd, '-type', 'd', '-exec', 'chmod', folder, '{}', '+']);
      execFileSync('find', [cwd, '-type', 'f', '-exec', 'chmod', file, '{}', '+']);
    };
    modes('555', '444');
    onTestFinished(() => modes('755', '644'));
    const options = ['--ref', 'HEAD', '--both', '--pair', '2,12'];
    const out = join(tempFolder(), 'sets');
    expect(collect(cwd, ...options, '--out', out)).toMatchObject({ status: 0 });
    expect(existsSync(join(out, 'base', MANIFEST_FILE))).toBe(true);
    const inside = collect(cwd, ...options, '--out', join(cwd, 'sets'));
    expect(inside.status).toBe(2);
    expect(inside.stderr).toContain('cannot be written to; name another folder');
  });
});
