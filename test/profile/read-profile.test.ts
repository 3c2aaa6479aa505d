import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { checkHeap, heapMetrics } from '../../src/profile/read-profile.ts';
import { readProfile } from '../helpers/read.ts';

const fixture = (name: string) => readFileSync(`__fixtures__/profiles/${name}`);
const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('readProfile', () => {
  it.each<[what: string, bytes: Uint8Array, message: string]>([
    [
      'no bytes',
      latin1(''),
      'x: is empty: heapgate reads heap profiles and what go test -bench prints: go test',
    ],
    ['no bytes inside gzip', gzipSync(''), 'x: is empty inside the gzip'],
    [
      'gzip inside gzip',
      gzipSync(fixture('work.pb.gz')),
      'x: is packed with gzip twice: unpack it once',
    ],
    ['a picture', latin1('\x89PNG\r\n\x1a\n'), 'x: is a PNG picture: '],
    ['another picture', latin1('\xff\xd8\xff\xe0'), 'x: is a JPEG picture: '],
    ['an archive', latin1('PK\x03\x04'), 'x: is a zip archive: '],
    ['a program', latin1('\x7fELF\x02'), 'x: is a program: '],
    ['another program', latin1('\xcf\xfa\xed\xfe'), 'x: is a program: '],
    ['a page', latin1('<!doctype html>'), 'x: is a web page: '],
    ['JSON', latin1('{"message":"Not Found"}'), 'x: is JSON: '],
    ['a trace', fixture('kind-trace.bin'), 'x: is an execution trace: '],
    ['goroutines', fixture('kind-goroutine.txt'), 'x: is a goroutine profile: '],
    ['any other text', latin1('404 page not found\n'), 'x: is some other text: heapgate'],
    ['JSON without a name', latin1('[null]'), 'x: is some other text: heapgate'],
    [
      'a run without benchmarks',
      latin1('PASS\nok  \texample.com/x\t0.1s\n'),
      'x: go test printed no benchmark in it, but "ok example.com/x 0.1s": heapgate',
    ],
    [
      'a test binary without benchmarks',
      latin1('PASS\r\n'),
      'x: go test printed no benchmark in it, but "PASS": heapgate',
    ],
    [
      'a package without tests',
      latin1('?   \texample.com/x\t[no test files]\n'),
      'but "? example.com/x [no test files]": heapgate',
    ],
    [
      'a package that does not build',
      latin1(
        '# example.com/x\n./x.go:3:1: undefined: y\nFAIL\texample.com/x [build failed]\nFAIL\n',
      ),
      'but "FAIL example.com/x [build failed]": heapgate',
    ],
    [
      'a profile of which something is missing',
      gunzipSync(fixture('work.pb.gz')).subarray(9),
      'x: broken profile: ',
    ],
    ['too much', fixture('work.pb.gz'), 'x: unpacks to more than 1000 bytes'],
  ])('says of %s what it is', (what, bytes, message) => {
    const most = what === 'too much' ? 1000 : undefined;
    expect(() => readProfile(bytes, 'x', most)).toThrow(UserError);
    expect(() => readProfile(bytes, 'x', most)).toThrow(message);
  });
});

describe('heapMetrics', () => {
  it.each([
    ['work.pb.gz', { alloc_objects: 0, alloc_space: 1, inuse_objects: 2, inuse_space: 3 }],
    ['growthz.pb.gz', { inuse_objects: 0, inuse_space: 1 }],
    ['kind-cpu.pb.gz', {}],
  ])('of %s', (name, metrics) => {
    expect(Object.fromEntries(heapMetrics(readProfile(fixture(name), name)))).toEqual(metrics);
  });
});

describe('checkHeap', () => {
  it.each([
    ['kind-cpu.pb.gz', 'is a CPU profile (it counts samples, cpu)'],
    ['kind-threadcreate.pb.gz', 'is a thread profile (it counts threadcreate)'],
    ['unsymbolized.pb.gz', 'has no function names'],
  ])('refuses %s', (name, message) => {
    expect(() => checkHeap(readProfile(fixture(name), name), name)).toThrow(`${name}: ${message}`);
  });

  it('accepts a profile without samples', () => {
    const profile = readProfile(fixture('work.pb.gz'), 'x');
    const none = {
      ...profile,
      functions: { ...profile.functions, length: 0 },
      samples: { ...profile.samples, length: 0 },
    };
    expect(() => checkHeap(none, 'x')).not.toThrow();
  });
});
