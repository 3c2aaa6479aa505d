/**
 * Collects what a process prints: the first `first` bytes and the last `last` ones, with a line
 * between them that says how much is missing.
 */
export function boundedText(first: number, last: number) {
  const head: Buffer[] = [];
  const tail: Buffer[] = [];
  let headSize = 0;
  let tailSize = 0;
  let lost = 0;

  function trim(): void {
    while (tail.length > 1 && tailSize - tail[0]!.length >= last) {
      const gone = tail.shift()!.length;
      tailSize -= gone;
      lost += gone;
    }
    if (tailSize > last) {
      const over = tailSize - last;
      tail[0] = tail[0]!.subarray(over);
      tailSize = last;
      lost += over;
    }
  }

  return {
    add(chunk: Buffer): void {
      const fits = chunk.subarray(0, first - headSize);
      if (fits.length > 0) head.push(fits);
      headSize += fits.length;
      if (fits.length === chunk.length) return;
      tail.push(chunk.subarray(fits.length));
      tailSize += chunk.length - fits.length;
      trim();
    },
    /** Bytes left out. */
    lost: () => lost,
    text(): string {
      const gap = lost > 0 ? `\n[${lost} bytes left out]\n` : '';
      return Buffer.concat(head).toString() + gap + Buffer.concat(tail).toString();
    },
  };
}
