import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandOf, originOf } from '../src/origin.ts';

const SRC = join(import.meta.dirname, '../src');
const COMMIT = '5d1c0de0'.repeat(5);
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'origin-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is said where npm has installed the package from there. */
function installed(packages: unknown) {
  const modules = join(folder, 'node_modules');
  mkdirSync(modules, { recursive: true });
  writeFileSync(join(modules, '.package-lock.json'), JSON.stringify({ packages }));
  return commandOf(originOf(join(modules, 'heapgate/dist/cli.js')), folder);
}
const from = (resolved: string) =>
  installed({ 'node_modules/heapgate': { version: '1.2.3', resolved } });

describe('the words that start heapgate again', () => {
  it.each([
    [`git+ssh://git@github.com/acme/heapgate.git#${COMMIT}`, `github:acme/heapgate#${COMMIT}`],
    [`git+https://github.com/acme/heapgate.git#${COMMIT}`, `github:acme/heapgate#${COMMIT}`],
    [
      `git+https://me:secret@git.acme.org/x/heapgate.git#${COMMIT}`,
      `git+https://git.acme.org/x/heapgate.git#${COMMIT}`,
    ],
    [
      `git+ssh://git@git.acme.org/x/heapgate.git#${COMMIT}`,
      `git+ssh://git@git.acme.org/x/heapgate.git#${COMMIT}`,
    ],
    ['https://registry.npmjs.org/heapgate/-/heapgate-1.2.3.tgz', 'heapgate@1.2.3'],
    ['https://npm.acme.org/all/heapgate/-/heapgate-1.2.3.tgz', 'heapgate@1.2.3'],
    ['https://acme.org/heapgate.tgz', 'https://acme.org/heapgate.tgz'],
    ["https://acme.org/it's;.tgz", "'https://acme.org/it'\\''s;.tgz'"],
  ])('fetch what npm fetched from %s', (resolved, spec) => {
    expect(from(resolved)).toBe(`npx --yes ${spec}`);
  });

  it.each([
    ['a file of this machine', { 'node_modules/heapgate': { resolved: 'file:../a.tgz' } }],
    ['nothing that npm tells of', {}],
    ['what is no lock', undefined],
  ])('start the file that was started, for %s', (_, packages) => {
    expect(installed(packages)).toBe('node node_modules/heapgate/dist/cli.js');
  });

  it.each([
    ['/src/heapgate/dist/cli.js', '/src/heapgate', 'node dist/cli.js'],
    ['/src/heapgate/dist/cli.js', '/src/store', 'node ../heapgate/dist/cli.js'],
    ['/opt/heapgate/dist/cli.js', '/home/me/go/src/store/v2', 'node /opt/heapgate/dist/cli.js'],
    ["/src/heap gate's/dist/cli.js", '/src', "node 'heap gate'\\''s/dist/cli.js'"],
    ['/src/-h/dist/cli.js', '/src', 'node ./-h/dist/cli.js'],
  ])('name %s by the shorter way from %s', (cli, cwd, words) => {
    expect(commandOf(originOf(cli), cwd)).toBe(words);
  });
});

describe('a message', () => {
  it('shows no command by a bare name, which starts nothing on a machine without it', () => {
    const found = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => {
        const code = readFileSync(join(SRC, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
        const bare =
          code.match(
            /.*\bheapgate (?:check|collect|diff|explain|graph|init|lint|merge|peek|serve|top|tree)\b.*/g,
          ) ?? [];
        return bare.map((line) => `${name}: ${line.trim()}`);
      });
    expect(found).toEqual([]);
  });
});
