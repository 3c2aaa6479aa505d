import { gzipSync } from 'node:zlib';
import {
  Function as Func,
  Label,
  Line,
  Location,
  Profile,
  Sample,
  StringTable,
  ValueType,
} from 'pprof-format';
import { MANIFEST_FILE, type Manifest, type Pair } from '../../src/profile/manifest.ts';
import type { NamedFile } from '../../src/profile/read-set.ts';
import { remembered } from '../../src/remembered.ts';
import { entryOf, manifestOf, measurement } from './collected.ts';
import { readSet } from './read.ts';

/**
 * A heap profile that counts everything, from lines such as
 * `app.BenchmarkA > app.F > json.Marshal  64 B x10`: a stack with its root first, the size of an
 * object and how many there were; `kept` at the end says that they are all in use. `app.F:12` is on
 * line 12, and without a number on the line after the one that declares it.
 */
export function heap(text: string, period = 1): Uint8Array {
  const stringTable = new StringTable();
  const functions = new Map<string, Func>();
  const locations: Location[] = [];
  const functionOf = (name: string): Func => {
    const known = functions.get(name);
    if (known) return known;
    const id = functions.size + 1;
    const file = name === 'main.main' ? '_testmain.go' : `${name.split('.')[0]}.go`;
    const filename = stringTable.dedup(file);
    const func = new Func({ id, name: stringTable.dedup(name), filename, startLine: 10 * id });
    functions.set(name, func);
    return func;
  };
  const locationOf = remembered((frame: string): number => {
    const [, name, on] = /^(.*?)(?::(\d+))?$/.exec(frame)!;
    const func = functionOf(name!);
    const line = on === undefined ? Number(func.startLine) + 1 : Number(on);
    const id = locations.length + 1;
    locations.push(new Location({ id, line: [new Line({ functionId: func.id, line })] }));
    return id;
  });
  const sample = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const found = /^\s*(.+?)\s\s*(\d+) B x(\d+)( kept)?\s*$/.exec(line);
      if (!found) throw new Error(`no line of a heap: ${line}`);
      const [, stack, size, count, kept] = found;
      const [objects, bytes] = [Number(count), Number(count) * Number(size)];
      return new Sample({
        locationId: stack!.split(' > ').reverse().map(locationOf),
        value: [objects, bytes, kept ? objects : 0, kept ? bytes : 0],
        label: [new Label({ key: stringTable.dedup('bytes'), num: Number(size) })],
      });
    });
  const type = (name: string, unit: string) =>
    new ValueType({ type: stringTable.dedup(name), unit: stringTable.dedup(unit) });
  const profile = new Profile({
    stringTable,
    sampleType: [
      type('alloc_objects', 'count'),
      type('alloc_space', 'bytes'),
      type('inuse_objects', 'count'),
      type('inuse_space', 'bytes'),
    ],
    periodType: type('space', 'bytes'),
    period,
    function: [...functions.values()],
    location: locations,
    sample,
  });
  return gzipSync(profile.encode());
}

/** The two processes of a measurement: their heaps, and what they printed. */
export interface Processes {
  readonly low: string;
  readonly high: string;
  readonly pair?: Pair;
  readonly printed?: readonly [low: string, high: string];
}

export const PACKAGE = 'm.io/app';

/** The files of a set of one package: each result with its measurements. */
export function collectedFiles(
  results: Readonly<Record<string, readonly Processes[]>>,
  parts: Partial<Manifest['packages'][number]> = {},
  folder = 'set/',
): NamedFile[] {
  const files: NamedFile[] = [];
  const put = (name: string, bytes: Uint8Array) =>
    files.push({ name: folder + name, bytes, explicit: false });
  const entries = Object.entries(results).map(([name, processes], index) => {
    const measurements = processes.map(({ low, high, pair = [20, 120], printed }, repeat) => {
      const stem = `${index}.${repeat}`;
      put(`${stem}.low.pb.gz`, heap(low));
      put(`${stem}.high.pb.gz`, heap(high));
      return measurement(stem, pair, [name], printed);
    });
    return { name, exit: 'ok', message: '', measurements } as const;
  });
  const manifest = manifestOf([entryOf(PACKAGE, entries, parts)]);
  put(MANIFEST_FILE, new TextEncoder().encode(JSON.stringify(manifest)));
  return files;
}

export function collectedSet(...of: Parameters<typeof collectedFiles>) {
  return readSet(collectedFiles(...of));
}
