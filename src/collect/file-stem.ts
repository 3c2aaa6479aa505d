import { createHash } from 'node:crypto';

/**
 * The files' name for each package, without ending: `example.com/db/row` -> `example.com_db_row`.
 * Two packages never share one, not even on a file system that takes `A` for `a`.
 */
export function fileStems(packages: readonly string[]): Map<string, string> {
  const stems = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of [...packages].sort()) {
    let stem = name.replace(/[^A-Za-z0-9.-]/g, '_').replace(/^\./, '_');
    // `x.2` is the name of the second run of `x`.
    if (stem.length > 160 || /\.\d+$/.test(stem) || taken.has(stem.toLowerCase())) {
      const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
      stem = `${stem.slice(0, 160)}-${hash}`;
    }
    taken.add(stem.toLowerCase());
    stems.set(name, stem);
  }
  return stems;
}
