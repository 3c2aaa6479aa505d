/** A frame that Go wrote in words under a record of a text profile. */
export interface TextFrame {
  readonly address: bigint;
  /** `''` where the address belongs to no function. */
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

const MAX_STATS = 100;

/**
 * Reads `#	0x72b5b5	regexp.(*Regexp).allMatches+0x2c3		regexp/regexp.go:790`; undefined for other
 * comments. Tabs align the columns, so that there may be several.
 *
 * @see runtime/pprof/pprof.go, `printStackRecord`
 */
export function parseFrame(comment: string): TextFrame | undefined {
  const [mark, address = '', symbol, place, more] = comment.split(/\t+/);
  if (mark !== '#' || more !== undefined || !/^0x[0-9a-f]{1,16}$/.test(address)) return undefined;
  const offset = symbol?.lastIndexOf('+0x') ?? -1;
  const colon = place?.lastIndexOf(':') ?? -1;
  if (offset < 0 || colon < 0) return { address: BigInt(address), name: '', file: '', line: 0 };
  const line = Number(place!.slice(colon + 1));
  return {
    address: BigInt(address),
    name: symbol!.slice(0, offset),
    file: place!.slice(0, colon),
    line: Number.isSafeInteger(line) ? line : 0,
  };
}

/** Gathers the `# runtime.MemStats` block: `# HeapAlloc = 1794824`. */
export class MemStats {
  readonly fields = new Map<string, string>();
  begun = false;

  add(comment: string): void {
    if (comment === '# runtime.MemStats') this.begun = true;
    if (!this.begun || this.fields.size >= MAX_STATS) return;
    const equals = comment.indexOf(' = ');
    if (!comment.startsWith('# ') || equals < 0) return;
    const name = comment.slice(2, equals);
    if (/^\w+$/.test(name)) this.fields.set(name, comment.slice(equals + 3).trim());
  }
}
