import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parsePolicy } from '../../src/policy/parse-policy.ts';
import { inShell } from '../helpers/cli.ts';
import { git, works } from '../helpers/git.ts';
import { goIsHere } from '../helpers/go.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PAGES = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].concat(
  readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
);
const text = new Map(PAGES.map((page) => [page, readFileSync(join(ROOT, page), 'utf8')]));

/** Fenced blocks of a language, with the page and the line they stand on. */
function blocksIn(language: string) {
  return PAGES.flatMap((page) =>
    [...text.get(page)!.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
      .filter(([, found]) => found === language)
      .map(({ 2: body, index }) => ({
        page,
        body: body!,
        at: `${page}:${text.get(page)!.slice(0, index).split('\n').length}`,
      })),
  );
}

/** The anchor that GitHub makes of a heading. */
function anchorOf(heading: string) {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

describe('a link', () => {
  const links = PAGES.flatMap((page) =>
    [...text.get(page)!.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to]) => [page, to!] as const),
  ).filter(([, to]) => !/^https?:/.test(to));

  it('is there at all', () => expect(links.length).toBeGreaterThan(20));

  it.each(links)('of %s to %s leads somewhere', (page, to) => {
    const [path, anchor] = to.split('#');
    const file = path === '' ? join(ROOT, page) : join(ROOT, dirname(page), path!);
    expect(existsSync(file), file).toBe(true);
    if (anchor === undefined) return;
    const headings = readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm);
    expect([...headings].map(([, heading]) => anchorOf(heading!))).toContain(anchor);
  });
});

describe('a page', () => {
  it('README.md is read in a minute', () => {
    expect(statSync(join(ROOT, 'README.md')).size).toBeLessThanOrEqual(8000);
  });

  it.each(readdirSync(join(ROOT, 'docs')))('docs/%s is no heap of figures', (name) => {
    expect(statSync(join(ROOT, 'docs', name)).size).toBeLessThanOrEqual(200_000);
  });
});

/** What holds the steps: of GitHub, Gitea and Forgejo, of Buildkite, of GitLab a job by its name. */
const OF_A_SYSTEM = ['jobs', 'steps', 'heapgate'];

describe('YAML', () => {
  it.each(blocksIn('yaml').map(({ at, body }) => [at, body] as const))('%s holds', (_, body) => {
    const found = parse(body) as Record<string, unknown>;
    if ('version' in found) expect(parsePolicy(body, 'policy').budgets).not.toEqual([]);
    else expect(Object.keys(found).some((key) => OF_A_SYSTEM.includes(key))).toBe(true);
  });
});

/** What a page shows a command to print: `$ heapgate …`, run where this file's repository is. */
describe('what is shown of a command', () => {
  const shown = blocksIn('console');
  it('is there', () => expect(shown.length).toBeGreaterThan(0));

  it.each(shown.map(({ at, body }) => [at, body] as const))('%s is what it prints', (_, body) => {
    for (const [, line, output] of body.matchAll(/^\$ (.*)\n((?:(?!\$ ).*\n)*)/gm)) {
      const { stdout, stderr } = inShell(line!, { cwd: ROOT });
      expect(stderr + stdout).toBe(output);
    }
  });
});

describe('a script of CONTRIBUTING.md', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...text.get('CONTRIBUTING.md')!.matchAll(/^npm run ([\w-]+)/gm)];
  it.each(named.map(([, name]) => name!))('npm run %s is there', (name) => {
    expect(scripts).toHaveProperty(name);
  });
});

/** What takes a second for each line on a reader's machine. */
const SOON = { GOFLAGS: '-benchtime=50ms' };

/** Commands that a page shows, run in a module of two commits as a reader would have it. */
describe('a command', () => {
  const ready = goIsHere() && works('git', '--version');
  if (!ready) console.log('Go or git is missing: the pages’ commands that need them did not run');
  // The quick start's, in order and from nothing, are those of its own test.
  const elsewhere = ['CONTRIBUTING.md', 'docs/quick-start.md'];
  const shown = blocksIn('sh').filter(({ page }) => !elsewhere.includes(page));
  let folder: string;
  let cwd: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pages-'));
    cwd = join(folder, 'module');
    mkdirSync(join(cwd, 'store'), { recursive: true });
    symlinkSync(ROOT, join(folder, 'heapgate'));
    writeFileSync(join(cwd, 'go.mod'), 'module example.com/store\n\ngo 1.21\n');
    const bench = 'func BenchmarkAdd(b *testing.B) { for i := 0; i < b.N; i++ { Add() } }\n';
    writeFileSync(join(cwd, 'store/add_test.go'), `package store\n\nimport "testing"\n\n${bench}`);
    const add = (size: number) =>
      writeFileSync(
        join(cwd, 'store/add.go'),
        `package store\n\nvar sink []byte\n\nfunc Add() { sink = make([]byte, ${size}) }\n`,
      );
    add(64);
    if (ready) {
      git(folder, 'init', '--quiet', cwd);
      git(cwd, 'add', '--all');
      git(cwd, 'commit', '--quiet', '--message', 'base');
      git(cwd, 'checkout', '--quiet', '-b', 'topic');
    }
    add(128);
    if (ready) git(cwd, 'commit', '--quiet', '--all', '--message', 'head');
    cpSync(join(ROOT, '__fixtures__/profiles/work.pb.gz'), join(cwd, 'heap.pb.gz'));
    for (const side of ['base', 'head']) mkdirSync(join(cwd, side));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is shown', () => expect(shown.length).toBeGreaterThan(4));

  for (const { at, body } of shown) {
    const lines = body
      .split('\n')
      .filter((line) => line.trim() !== '' && !/^npm (?:cit$|install --global )/.test(line));
    const asksGo = /\bgo (test|tool)\b|check \.\/\.\.\./.test(body);
    it.skipIf(asksGo && !ready)(`${at} does what it says`, () => {
      const isOfRepository = body.includes('__fixtures__');
      // "And the same on the base."
      const before = lines
        .filter((line) => line.startsWith('go test'))
        .map((line) => line.replaceAll('head', 'base'));
      for (const line of [...before, ...lines]) {
        const { status, stderr } = inShell(line, { cwd: isOfRepository ? ROOT : cwd, env: SOON });
        expect([0, 1], `${line}\n${stderr}`).toContain(status);
        expect(stderr).not.toMatch(/^heapgate:|usage/i);
      }
    });
  }
});
