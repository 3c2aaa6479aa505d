import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLI, heapgate } from '../helpers/cli.ts';
import { FIXTURES } from '../helpers/fixtures.ts';

const CASES = join(FIXTURES, 'cases/profiles');
const SRC = join(FIXTURES, '../src');
const HEAD = join(FIXTURES, 'demo/head/store.pb.gz');
const EVIL = '\u001b[31mred\n::error file=a.go::x\n##[error]y\r::add-mask::z\u202E\u2028\u0085';
let work = '';

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'heapgate-inert-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** What the runner takes for a command, and a terminal for more than text. */
function expectInert(text: string): void {
  const lines = text.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
  expect(lines.filter((line) => /^\s*::/.test(line) || line.includes('##['))).toEqual([]);
  expect(text.replaceAll('\n', '').replaceAll('\t', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
}

const profiles = ['escape-in-unit', 'escape-in-sample-type', 'command-in-comment'];
const sides = (file: string) => ['--base', file, '--head', file];
const commands = (file: string): string[][] => [
  ['top', file],
  ['top', file, '--cum', '--granularity', 'lines'],
  ['peek', file, '.'],
  ['tree', file],
  ['diff', ...sides(file)],
  ['check', ...sides(file)],
  ['check', ...sides(file), '--format', 'markdown'],
  ['check', ...sides(file), '--self-test'],
];

describe('what a profile says reaches no stream as more than text', () => {
  it.each(profiles)('%s', (name) => {
    for (const args of commands(join(CASES, `${name}.pb.gz`))) {
      const { stdout, stderr, status } = heapgate(args);
      expectInert(stdout);
      expectInert(stderr);
      expect(stdout + stderr).not.toContain('defect');
      if (status === 2 && stdout === '') expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });

  it('and is whole in JSON, which stays JSON', () => {
    const file = join(CASES, 'command-in-comment.pb.gz');
    const { stdout } = heapgate(['top', file, '--format', 'json']);
    expectInert(stdout);
    const [fn] = JSON.parse(stdout).functions;
    expect(fn.name).toContain('\u001b[31mred\n::error file=a.go,line=1::injected');
    expect(fn.name).toContain('##[error]');
    for (const command of ['diff', 'check']) {
      const report = heapgate([command, ...sides(file), '--format', 'json']).stdout;
      expectInert(report);
      JSON.parse(report);
    }
  });
});

describe('what a command line says comes back as text', () => {
  it.each([
    [`--${EVIL}`],
    [EVIL],
    ['top', EVIL],
    ['top', HEAD, '--focus', `(${EVIL}`],
    ['top', HEAD, '--focus', EVIL],
    ['top', HEAD, '--metric', EVIL],
    ['top', HEAD, '--unit', EVIL],
    ['peek', HEAD, EVIL],
    ['check', ...sides(HEAD), '--policy', EVIL],
    ['check', ...sides(HEAD), '--fail-on', EVIL],
    ['collect', '--out', 'x', '--timeout', EVIL],
    ['top', `http://${EVIL}`],
  ])('%j %j %j %j', (...args) => {
    const { stdout, stderr } = heapgate(args);
    expectInert(stdout);
    expectInert(stderr);
  });

  it('the name and the faults of a policy, each a line', () => {
    const file = join(work, 'a\n::error::b.yml');
    writeFileSync(file, `version: 1\n"${'\\e'}[31m": 1\n"::error::x": 2\n`);
    const { stderr, status } = heapgate(['check', ...sides(HEAD), '--policy', file]);
    expect(status).toBe(2);
    expectInert(stderr);
    expect(stderr.trim().split('\n')).toHaveLength(2);
  });
});

it('what a server answers is shown as text', async () => {
  const server = createServer((_, response) => {
    response.writeHead(403, { 'content-type': 'text/plain' }).end(`no\n${EVIL}`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/heap`;
  // Not synchronously: the server is in this process.
  const child = spawn(process.execPath, [CLI, 'top', url]);
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const code = await new Promise((done) => child.on('close', done));
  server.close();
  expect(code).toBe(2);
  expect(stderr).toContain('answered 403 Forbidden (text/plain): no ');
  expectInert(stderr);
});

it('nothing but the exits writes to a stream or to the runner', () => {
  // The command's door says in JSON what keeps it from opening the outlet.
  const exits = ['outlet.ts', 'cli.ts', 'github/annotations.ts', 'collect/keeper.ts'];
  const writers = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !exits.includes(file.replaceAll('\\', '/')))
    .filter((file) => {
      const text = readFileSync(join(SRC, file), 'utf8');
      const toolkit = /import \{([^}]*)\} from '@actions\/core'/.exec(text)?.[1] ?? '';
      return (
        /\bprocess\.std|\bconsole\./.test(text) ||
        /\b(?:error|warning|notice|info|debug|setFailed|group|startGroup|issue)\b/.test(toolkit)
      );
    });
  expect(writers).toEqual([]);
});
