import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { filesBehind } from '../source/glob.ts';

/** Changes whenever a file behind the sources does; what is no path on this machine is not asked. */
export function stampOf(specs: readonly string[], cwd: string): string {
  const hash = createHash('sha256');
  for (const spec of specs) {
    hash.update(`\n${spec}\n`);
    for (const file of filesBehind(spec, cwd)) hash.update(`${file} ${lookOf(file)}\n`);
  }
  return hash.digest('hex');
}

function lookOf(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false, bigint: true });
  return stats ? `${stats.ino} ${stats.size} ${stats.mtimeNs}` : '';
}
