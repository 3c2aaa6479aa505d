/**
 * The text of a file, whatever wrote it: UTF-8, or UTF-16 as `>` of Windows PowerShell does. A mark
 * at the start tells which, and is no part of the text; where there is none, the zeros tell that
 * stand between letters.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

export function isUtf16(bytes: Uint8Array): boolean {
  return encodingOf(bytes) !== 'utf-8';
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (isLetter(a) && b === 0 && isLetter(c) && d === 0) return 'utf-16le';
  if (a === 0 && isLetter(b) && c === 0 && isLetter(d)) return 'utf-16be';
  return 'utf-8';
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x20 && byte < 0x7f;
}
