import { parseSymbol } from '../profile/symbol.ts';
import { baseName, cleanPath } from './path.ts';
import type { Stacks } from './stacks.ts';

/**
 * What counts as one node. `functions` is a name, wherever it is declared, as in pprof. `packages`
 * (by import path) and `files` are heapgate's own: pprof has no packages, and its `-files` splits
 * a file by the first line of each function.
 */
export const GRANULARITIES = [
  'functions',
  'filefunctions',
  'lines',
  'files',
  'packages',
  'addresses',
] as const;

export type Granularity = (typeof GRANULARITIES)[number];

/** What a granularity leaves of a frame; frames of equal identity are one node. */
export interface NodeInfo {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly address: bigint;
  readonly startLine: number;
  readonly binary: string;
  /** The function's source file, whatever the granularity: no part of the identity. */
  readonly source: string;
}

const NOTHING: NodeInfo = {
  name: '',
  file: '',
  line: 0,
  column: 0,
  address: 0n,
  startLine: 0,
  binary: '',
  source: '',
};

/**
 * Describes a frame; without a line it was never symbolised.
 *
 * @see google/pprof internal/graph/graph.go, `nodeInfo`; profile/profile.go, `Aggregate`
 */
export function describe(
  { profile, names }: Stacks,
  granularity: Granularity,
  location: number,
  line: number | undefined,
): NodeInfo {
  const { functions, locations, mappings } = profile;
  const address = granularity === 'addresses' ? locations.address[location]! : 0n;
  const binary = mappings[locations.mapping[location]!]?.file ?? '';
  if (line === undefined) return { ...NOTHING, address, binary };

  const fn = locations.lineFunction[line]!;
  const name = names[fn]!;
  const source = sourceFile(functions.file[fn]!);
  // Without a name the binary and the place in it are all there is.
  const place = name === '' ? { binary, startLine: functions.startLine[fn]! } : {};
  const named = { ...NOTHING, ...place, name, address, source };
  switch (granularity) {
    case 'functions':
      return named;
    case 'filefunctions':
      return { ...named, file: source };
    case 'lines':
      return { ...named, file: source, line: locations.lineNumber[line]! };
    case 'addresses': {
      const column = locations.lineColumn[line]!;
      return { ...named, file: source, line: locations.lineNumber[line]!, column };
    }
    case 'files':
      return { ...NOTHING, ...(source === '' ? { binary } : { file: source }), source };
    case 'packages':
      if (name === '') return { ...NOTHING, binary };
      return { ...NOTHING, name: parseSymbol(functions.name[fn]!).importPath || '<no package>' };
  }
}

/** The same for equal nodes, and for no others. */
export function identity(info: NodeInfo): string {
  const { name, file, line, column, address, startLine, binary } = info;
  return JSON.stringify([name, file, line, column, `${address}`, startLine, binary]);
}

/** @see google/pprof internal/graph/graph.go, `NameComponents` */
export function printableName({ name, file, line, column, address, binary }: NodeInfo): string {
  const parts: string[] = [];
  if (address !== 0n) parts.push(address.toString(16).padStart(16, '0'));
  if (name !== '') parts.push(name);
  if (line !== 0) parts.push(`${file}:${line}${column === 0 ? '' : `:${column}`}`);
  else if (file !== '') parts.push(file);
  else if (name === '') parts.push(binary === '' ? '<unknown>' : `[${baseName(binary)}]`);
  return parts.join(' ');
}

/** @see google/pprof internal/report/source.go, `trimPath` */
function sourceFile(file: string): string {
  return file === '' ? '' : cleanPath(file.replace(/^\/proc\/self\/cwd\/(?:\.\/)?/, ''));
}
