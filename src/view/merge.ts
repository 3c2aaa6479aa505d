import type {
  FunctionTable,
  HeapProfile,
  LocationTable,
  Mapping,
} from '../profile/heap-profile.ts';
import { keepSamples } from '../profile/keep-samples.ts';
import { combineHeaders } from './combine-headers.ts';
import { Interner } from './interner.ts';
import { MergedSamples } from './merged-samples.ts';
import {
  type FunctionRecord,
  functionTable,
  type LineRecord,
  type LocationRecord,
  locationTable,
} from './records.ts';
import { checkSafe } from './values.ts';

/**
 * Adds profiles of equal sample types up: functions, mappings, locations and samples that are the
 * same by pprof's keys become one, and samples that are 0 throughout are left out. Samples of
 * base and head meet, and cancel, only where their locations are the same: the same build.
 *
 * @see google/pprof profile/merge.go, `Merge`
 */
export function mergeProfiles(profiles: readonly HeapProfile[]): HeapProfile {
  const types = profiles[0]!.sampleTypes.length;
  for (let i = 0; i < types; i++) checkSafe(profiles.map(({ samples }) => samples.values[i]!));
  const merged: Merged = {
    mappings: new Interner(),
    functions: new Interner(),
    locations: new Interner(),
    samples: new MergedSamples(types),
  };
  for (const profile of profiles) addProfile(merged, withMapping(profile));
  const samples = merged.samples.table();
  return {
    ...combineHeaders(profiles),
    mappings: merged.mappings.items,
    functions: functionTable(merged.functions.items),
    locations: locationTable(merged.locations.items),
    samples: keepSamples(samples, (i) => samples.values.some((column) => column[i] !== 0)),
  };
}

interface Merged {
  readonly mappings: Interner<Mapping>;
  readonly functions: Interner<FunctionRecord>;
  readonly locations: Interner<LocationRecord>;
  readonly samples: MergedSamples;
}

const NO_BINARY: Mapping = {
  start: 0n,
  limit: 0n,
  offset: 0n,
  file: '',
  buildId: '',
  hasFunctions: false,
  hasFilenames: false,
  hasLineNumbers: false,
  hasInlineFrames: false,
};

/** @see google/pprof internal/driver/fetch.go, `locateBinaries`: all of a profile without mappings is in one */
function withMapping(profile: HeapProfile): HeapProfile {
  if (profile.mappings.length > 0) return profile;
  const mapping = new Int32Array(profile.locations.length);
  return { ...profile, mappings: [NO_BINARY], locations: { ...profile.locations, mapping } };
}

function addProfile(
  merged: Merged,
  { mappings, functions, locations, samples }: HeapProfile,
): void {
  // The first mapping is the main binary, whether or not a sample names it.
  if (merged.mappings.items.length === 0 && mappings[0]) addMapping(merged, mappings[0]);
  const functionOf = once(functions.length, (index) => addFunction(merged, functions, index));
  const locationOf = once(locations.length, (index) =>
    addLocation(merged, locations, index, mappings, functionOf),
  );
  for (let i = 0; i < samples.length; i++) {
    if (samples.values.some((column) => column[i] !== 0))
      merged.samples.add(samples, i, locationOf);
  }
}

/** @see google/pprof profile/merge.go, `(*Mapping).key` */
function addMapping({ mappings }: Merged, mapping: Mapping): number {
  // Sizes are rounded up to pages: small differences do not make another mapping.
  const size = (mapping.limit - mapping.start + 0xfffn) & ~0xfffn;
  const file = mapping.buildId || mapping.file;
  return mappings.intern(`${size} ${mapping.offset} ${file}`, () => mapping);
}

function addFunction({ functions }: Merged, table: FunctionTable, index: number): number {
  const record: FunctionRecord = {
    name: table.name[index]!,
    systemName: table.systemName[index]!,
    file: table.file[index]!,
    startLine: table.startLine[index]!,
  };
  return functions.intern(JSON.stringify(Object.values(record)), () => record);
}

/** @see google/pprof profile/merge.go, `(*Location).key`: of the columns only the last line's counts */
function addLocation(
  merged: Merged,
  table: LocationTable,
  index: number,
  mappings: readonly Mapping[],
  functionOf: (index: number) => number,
): number {
  const source = mappings[table.mapping[index]!];
  const mapping = source ? addMapping(merged, source) : -1;
  const start = merged.mappings.items[mapping]?.start ?? 0n;
  // The binary may lie at another address each time it runs.
  const offset = table.address[index]! - (source?.start ?? 0n);
  const lines: LineRecord[] = [];
  for (let l = table.lineStart[index]!; l < table.lineStart[index + 1]!; l++) {
    lines.push({
      function: functionOf(table.lineFunction[l]!),
      line: table.lineNumber[l]!,
      column: table.lineColumn[l]!,
    });
  }
  const isFolded = table.isFolded[index]!;
  const calls = lines.map((line) => `${line.function}:${line.line}`).join();
  const key = `${offset} ${mapping} ${isFolded} ${calls} ${lines.at(-1)?.column ?? ''}`;
  return merged.locations.intern(key, () => ({
    address: start + offset,
    mapping,
    isFolded,
    lines,
  }));
}

/** Remembers the answer for each index. */
function once(length: number, answer: (index: number) => number): (index: number) => number {
  const answers = new Int32Array(length).fill(-1);
  return (index) => {
    if (answers[index] === -1) answers[index] = answer(index);
    return answers[index]!;
  };
}
