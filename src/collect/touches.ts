import { relative, sep } from 'node:path';
import type { BenchPackage } from './discover.ts';

/** Whether some of the files that differ between the sides are a package's, or its module's requirements. */
export function touches(
  changed: readonly string[],
  { directory, module, root }: Pick<BenchPackage, 'directory' | 'module' | 'root'>,
): boolean {
  const top = relative(root, module.folder).split(sep).join('/');
  const isIn = (file: string, folder: string) => folder === '' || file.startsWith(`${folder}/`);
  return changed.some(
    (file) => isIn(file, directory) || (isIn(file, top) && /(?:^|\/)go\.(?:mod|sum)$/.test(file)),
  );
}
