import { standardLines } from '../profile/toolchain.ts';
import type { Captures } from './capture.ts';
import type { Doubt } from './doubt.ts';
import type { RunPair } from './pair-runs.ts';

/**
 * Why the profiles may come from two versions of Go that allocate differently. A patch release
 * does not, or seldom. Where no path tells the version (`-trimpath`, `/usr/local/go`), the lines
 * of Go's own functions do.
 */
export function goDoubts({ base, head }: Captures, pairs: readonly RunPair[]): Doubt[] {
  const from = base.goVersion;
  const to = head.goVersion;
  if (from !== '' && to !== '') {
    return minorOf(from) === minorOf(to) ? [] : [{ code: 'go-differs', base: from, head: to }];
  }
  if (from !== to) return [{ code: 'go-differs', base: from, head: to }];
  return pairs.flatMap((pair) => lineDoubt(pair) ?? []).slice(0, 1);
}

/** `go1.26` for `go1.26.8`; what is no release is its own. */
function minorOf(version: string): string {
  return version.replace(/^(go1\.\d+)\.\d+$/, '$1');
}

/** What the lines of one pair's profiles tell against the same Go. */
function lineDoubt({ base, head }: RunPair): Doubt | undefined {
  const [first, ...others] = [...base, ...head];
  const lines = standardLines(first!.profile);
  for (const other of others) {
    let common = 0;
    for (const [name, line] of standardLines(other.profile)) {
      const expected = lines.get(name);
      if (expected === undefined) continue;
      common++;
      if (line === expected) continue;
      return {
        code: 'go-lines-differ',
        function: name,
        base: { profile: first!.name, line: expected },
        head: { profile: other.name, line },
      };
    }
    if (common === 0) return { code: 'go-unknown', base: first!.name, head: other.name };
  }
  return undefined;
}
