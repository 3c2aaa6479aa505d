import type { Mapping } from './heap-profile.ts';
import type { TextLines } from './text-line.ts';

const HEX = '(?:0x)?([0-9a-f]{1,16})';
const RANGE = `^ ?${HEX}[ -]? ?${HEX}:?`;
/** A row of /proc/PID/maps, and the shorter form of other tools. White space is single blanks. */
const PROC_MAPS = new RegExp(
  `${RANGE}(?: ([-rwxp]+))?(?: ([0-9a-f]{1,16}))? [0-9a-f]+:[0-9a-f]+ \\d+(?: (\\S+))?`,
  'i',
);
const BRIEF_MAPS = new RegExp(
  `${RANGE}(?: ([-rwxp]+))?(?: (\\S+))?(?: \\(@([0-9a-f]{1,16})\\))?(?: ([0-9a-f]+))?`,
  'i',
);
const MAX_NAMES = 100;
const MAX_LINE = 64 * 1024;
/** What variables may add to all lines together: a few bytes may stand for a long one. */
const MAX_ADDED = 4 * 1024 * 1024;
/** As many as Linux lets a process have (vm.max_map_count). */
const MAX_MAPPINGS = 65_530;

export function startsMemoryMap(line: string): boolean {
  return line.includes('--- Memory map: ---') || line.includes('MAPPED_LIBRARIES:');
}

/**
 * Reads what follows `MAPPED_LIBRARIES:`, the executable parts of it. `name=value` lines stand for
 * `$name` in later ones; lines of any other form are passed over.
 *
 * @see google/pprof profile/legacy_profile.go, `parseProcMapsFromScanner`
 */
export function parseMemoryMap(lines: TextLines): Mapping[] {
  const mappings: Mapping[] = [];
  const names: [string, string][] = [];
  let added = 0;
  for (let text = lines.next(); text !== undefined; text = lines.next()) {
    let line = text.replace(/^[^[\]]+:\d+\]\s/, '').replace(/\s+/g, ' ');
    const before = line.length;
    for (const [name, value] of names) line = expand(line, name, value, lines);
    added += Math.max(line.length - before, 0);
    if (added > MAX_ADDED) throw lines.error('is one variable too many');
    const mapping = parseMapping(line);
    if (mapping) {
      if (mappings.push(mapping) > MAX_MAPPINGS) throw lines.error('is one mapping too many');
    } else if (mapping === undefined && line.includes('=') && names.length < MAX_NAMES) {
      const equals = line.indexOf('=');
      names.push([`$${line.slice(0, equals).trim()}`, line.slice(equals + 1).trim()]);
    }
  }
  return mappings;
}

/** Variables may name others: what comes of it is measured before it is made. */
function expand(line: string, name: string, value: string, lines: TextLines): string {
  if (!line.includes(name)) return line;
  const parts = line.split(name);
  const length = line.length + (parts.length - 1) * (value.length - name.length);
  if (length > MAX_LINE) throw lines.error('becomes too long with its variables');
  return parts.join(value);
}

/** null for a part that is not executable, undefined where the line is none of the forms. */
function parseMapping(line: string): Mapping | null | undefined {
  const proc = PROC_MAPS.exec(line);
  const found = proc ?? BRIEF_MAPS.exec(line);
  if (!found) return undefined;
  const [, start, limit, permissions] = found;
  const [offset, file, buildId] = proc ? [found[4], found[5], ''] : [found[5], found[4], found[6]];
  if (permissions && !permissions.includes('x')) return null;
  return {
    start: BigInt(`0x${start}`),
    limit: BigInt(`0x${limit}`),
    offset: BigInt(`0x${offset ?? 0}`),
    file: file ?? '',
    buildId: buildId ?? '',
    ...NOT_SYMBOLISED,
  };
}

const NOT_SYMBOLISED = {
  hasFunctions: false,
  hasFilenames: false,
  hasLineNumbers: false,
  hasInlineFrames: false,
};

/** The mapping of everything that is in none, as pprof makes one up. */
export const ANYWHERE: Mapping = {
  start: 0n,
  limit: 2n ** 64n - 1n,
  offset: 0n,
  file: '',
  buildId: '',
  ...NOT_SYMBOLISED,
};

/** Finds the index of the mapping that holds an address; -1 for none. Mappings do not overlap. */
export function mappingFinder(mappings: readonly Mapping[]): (address: bigint) => number {
  const order = mappings.map((mapping, index) => ({ ...mapping, index }));
  order.sort((a, b) => (a.start < b.start ? -1 : 1));
  return (address) => {
    let low = 0;
    let high = order.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (order[middle]!.start <= address) low = middle + 1;
      else high = middle;
    }
    const found = order[low - 1];
    return found && address < found.limit ? found.index : -1;
  };
}
