import { standardLines } from '../profile/toolchain.ts';
import { differing, known } from './differing.ts';
import type { Capture } from './heap-diff.ts';
import type { RunPair } from './pair-runs.ts';

const CURE = 'measure both sides with the same Go';

/**
 * Why the profiles may come from two versions of Go, which allocate differently. Where no path
 * tells the version (`-trimpath`, `/usr/local/go`), the lines of Go's own functions do.
 */
export function goDoubts(base: Capture, head: Capture, pairs: readonly RunPair[]): string[] {
  const versions = differing('Go versions', known(base.goVersion), known(head.goVersion), String);
  return versions.length > 0
    ? versions.map((doubt) => `${doubt}: ${CURE}`)
    : pairs.flatMap((pair) => lineDoubt(pair, base.goVersion !== '') ?? []).slice(0, 1);
}

/** What the lines of one pair's profiles tell against the same Go. */
function lineDoubt({ base, head }: RunPair, isTold: boolean): string | undefined {
  const [first, ...others] = [...base, ...head];
  const lines = standardLines(first!.profile);
  for (const other of others) {
    let common = 0;
    for (const [name, line] of standardLines(other.profile)) {
      const expected = lines.get(name);
      if (expected === undefined) continue;
      common++;
      if (line === expected) continue;
      return `Go versions differ: ${name} is on line ${expected} in ${first!.name} and on line ${line} in ${other.name}: ${CURE}`;
    }
    if (common === 0 && !isTold) {
      return `nothing tells which Go made ${first!.name} and ${other.name}: measure with heapgate collect, which keeps the version`;
    }
  }
  return undefined;
}
