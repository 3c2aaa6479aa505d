/** Writes protobuf by hand: also what no encoder would. */
export type Bytes = readonly number[];

export function varint(value: number | bigint): Bytes {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return [...bytes, Number(rest)];
}

export function tag(field: number, wire: number): Bytes {
  return varint(field * 8 + wire);
}

export function int(field: number, value: number | bigint): Bytes {
  return [...tag(field, 0), ...varint(value)];
}

export function packed(field: number, ...values: (number | bigint)[]): Bytes {
  return part(field, ...values.map(varint));
}

/** A message or a packed list. */
export function part(field: number, ...contents: Bytes[]): Bytes {
  const bytes = contents.flat();
  return [...tag(field, 2), ...varint(bytes.length), ...bytes];
}

export function text(field: number, value: string): Bytes {
  return part(field, [...new TextEncoder().encode(value)]);
}

/** '', then what the parts below refer to. */
export const STRINGS = ['', 'alloc_space', 'bytes', 'main.F', 'main.go'];
export const strings = STRINGS.flatMap((value) => text(6, value));
export const sampleType = part(1, int(1, 1), int(2, 2));
export const fn = part(5, int(1, 1), int(2, 3), int(3, 3), int(4, 4));
export const location = part(4, int(1, 1), part(4, int(1, 1), int(2, 7)));
export const sample = part(2, packed(1, 1), packed(2, 5));

/** A whole profile of one sample. */
export const WHOLE: readonly Bytes[] = [sampleType, sample, location, fn, strings];

export function bytes(...parts: readonly Bytes[]): Uint8Array {
  return Uint8Array.from(parts.flat());
}
