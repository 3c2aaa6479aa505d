import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heapgate } from '../helpers/cli.ts';
import { FIXTURES } from '../helpers/fixtures.ts';

const STORE = join(FIXTURES, 'demo/head/store');
const LONE = join(FIXTURES, 'cases/printed');
let work = '';

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'heapgate-printed-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A folder of the given files, and the report of comparing a source in it with itself. */
function report(files: Record<string, string | Uint8Array>, source = '.') {
  const folder = mkdtempSync(join(work, 'set-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const file = join(folder, source);
  const args = ['diff', '--base', file, '--head', file, '--format', 'json'];
  const { stdout, stderr, status } = heapgate(args);
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

const profile = () => readFileSync(`${STORE}.pb.gz`);
const printed = readFileSync(`${STORE}.txt`, 'utf8');
const exact = { profiles: { class: 'exact' }, head: { iterations: [1000], procs: [1] } };
const unknown = { profiles: { class: 'advisory' } };

function swapped(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
}

describe('what benchmarks printed is read', () => {
  it.each<[string, string | Uint8Array]>([
    ['as it is', printed],
    ['with the line ends of Windows', printed.replaceAll('\n', '\r\n')],
    ['in UTF-8 with a mark', `\uFEFF${printed}`],
    ['in UTF-16, as > of PowerShell writes it', Buffer.from(`\uFEFF${printed}`, 'utf16le')],
    ['in UTF-16 of the other order', swapped(printed)],
    ['in UTF-16 without a mark', Buffer.from(printed, 'utf16le')],
  ])('%s', (_, text) => {
    expect(report({ 'store.pb.gz': profile(), 'store.txt': text })).toMatchObject(exact);
  });

  it('as the events of go test -json', () => {
    const events = readFileSync(join(LONE, 'bench.json'));
    const lone = readFileSync(join(LONE, 'mem.pb.gz'));
    for (const name of ['mem.json', 'mem.txt']) {
      expect(report({ 'mem.pb.gz': lone, [name]: events })).toMatchObject(exact);
    }
    const utf16 = Buffer.from(`\uFEFF${events.toString()}`, 'utf16le');
    expect(report({ 'mem.pb.gz': lone, 'mem.txt': utf16 })).toMatchObject(exact);
  });
});

describe('an output of another name', () => {
  it('belongs to the profile that it is alone with, in a folder and beside a file', () => {
    const files = { 'mem.pb.gz': profile(), 'bench.txt': printed };
    expect(report(files)).toMatchObject(exact);
    expect(report(files, 'mem.pb.gz')).toMatchObject(exact);
    expect(report(files, '*.pb.gz')).toMatchObject(exact);
    expect(report({ 'mem.out': profile(), 'bench.txt': printed }, 'mem.out')).toMatchObject(exact);
  });

  it('belongs to none of several profiles, which go by their names', () => {
    const files = { 'a.pb.gz': profile(), 'b.pb.gz': profile(), 'bench.txt': printed };
    expect(report(files)).toMatchObject(unknown);
    expect(report(files, 'a.pb.gz')).toMatchObject(unknown);
  });

  it('does not belong where there are two, or where it is of another package', () => {
    const two = { 'mem.pb.gz': profile(), 'bench.txt': printed, 'more.txt': printed };
    expect(report(two)).toMatchObject(unknown);
    const other = printed.replace(/^pkg: .*$/m, 'pkg: example.com/other');
    expect(report({ 'mem.pb.gz': profile(), 'bench.txt': other })).toMatchObject(unknown);
  });
});

it('a profile that PowerShell has put into UTF-16 is named as that', () => {
  const file = join(work, 'curled.pb.gz');
  writeFileSync(file, Buffer.from('\uFEFFany', 'utf16le'));
  const { stderr, status } = heapgate(['top', file]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/curled\.pb\.gz: is text in UTF-16, which > of PowerShell makes/);
});
