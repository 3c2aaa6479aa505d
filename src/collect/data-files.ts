import { join } from 'node:path';
import type { Manifest, ManifestFlags } from '../profile/manifest.ts';
import { changedFiles, commitOf, type Git } from './git.ts';
import { statsOf } from './regular-file.ts';
import type { Side } from './side.ts';
import type { StoredSet } from './store.ts';

/**
 * Whether a benchmark may read this file while it runs. What is compiled shows in the test
 * binary; everything else that changed may change the figures under the same binary.
 */
export function isData(file: string): boolean {
  if (/(?:^|\/)testdata\//.test(file)) return true;
  return !/\.go$|(?:^|\/)go\.(?:mod|sum|work|work\.sum)$|^\.github\//.test(file);
}

/**
 * Whether the packages of an earlier set may stand for a run of today, equal build ids given:
 * measured in the same way, by the same Go, with the same data.
 */
export async function isReusable(
  { manifest, written }: StoredSet,
  side: Side,
  flags: ManifestFlags,
  git: Git,
  out: string | undefined,
): Promise<boolean> {
  if (!isSameCapture(manifest, side, flags) || manifest.commit === '') return false;
  if ((await commitOf(git, manifest.commit)) === undefined) return false;
  const changed = await changedFiles(git, side.root, manifest.commit, out);
  const data = changed.filter(isData);
  if (!manifest.dirty) return data.length === 0;
  // What had changed then is not on record; that it has not been touched since is.
  return (
    manifest.commit === side.commit &&
    data.every((file) => {
      const stats = statsOf(join(side.root, file));
      return stats !== undefined && stats.mtime < written;
    })
  );
}

function isSameCapture(manifest: Manifest, side: Side, flags: ManifestFlags): boolean {
  const then = JSON.stringify([manifest.go, manifest.flags]);
  return then === JSON.stringify([side.go, flags]);
}
