import type { HeapProfile } from './heap-profile.ts';
import { LEGACY_DROP_FRAMES, LEGACY_KEEP_FRAMES } from './legacy-frames.ts';
import { MemStats, parseFrame } from './text-comment.ts';
import { parseTextHeader, TEXT_START, type TextHeader } from './text-header.ts';
import { TextLines } from './text-line.ts';
import { parseMemoryMap, startsMemoryMap } from './text-mappings.ts';
import { parseTextSample } from './text-sample.ts';
import { TextTables } from './text-tables.ts';

/** Whether bytes are a heap profile in text form, such as `/debug/pprof/heap?debug=1` serves. */
export function isTextProfile(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, TEXT_START.length)) === TEXT_START;
}

/**
 * Reads a heap profile in text form as pprof does, and beyond that the names that Go writes under
 * each record, so that no binary is needed to tell whose addresses these are.
 *
 * @throws UserError that names the line
 * @see google/pprof profile/legacy_profile.go, `parseHeap`; runtime/pprof/pprof.go, `writeHeapInternal`
 */
export function parseTextProfile(bytes: Uint8Array, name: string): HeapProfile {
  const lines = new TextLines(bytes, name);
  const header = parseTextHeader(lines.next() ?? '', lines);
  const tables = new TextTables(lines);
  const memStats = readRecords(lines, header, tables);
  const mappings = parseMemoryMap(lines);
  tables.finishSample();
  const functions = tables.functions();
  const locations = tables.locations(mappings, functions.indexOf);
  return {
    form: 'text',
    sampleTypes: header.sampleTypes,
    defaultSampleType: '',
    periodType: { type: 'space', unit: 'bytes' },
    period: header.period,
    timeNanos: 0n,
    durationNanos: 0n,
    comments: [],
    docUrl: '',
    // Go's own lines are without the frames of its allocator already.
    dropFrames: tables.named ? '' : LEGACY_DROP_FRAMES,
    keepFrames: tables.named ? '' : LEGACY_KEEP_FRAMES,
    mappings,
    functions: functions.table,
    locations,
    samples: tables.sampleTable(header.sampleTypes.length),
    memStats: memStats.size === 0 ? undefined : memStats,
  };
}

/** Reads up to the memory map, or to the end. */
function readRecords(
  lines: TextLines,
  header: TextHeader,
  tables: TextTables,
): ReadonlyMap<string, string> {
  const memStats = new MemStats();
  for (let text = lines.next(); text !== undefined; text = lines.next()) {
    const line = text.trim();
    if (line === '') continue;
    if (line.startsWith('#')) {
      const frame = memStats.begun ? undefined : parseFrame(line);
      if (frame) tables.addFrame(frame);
      else memStats.add(line);
    } else if (startsMemoryMap(line)) break;
    else tables.addSample(parseTextSample(line, header, lines));
  }
  return memStats.fields;
}
