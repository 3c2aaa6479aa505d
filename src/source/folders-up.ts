import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A folder and all above it, up to the top of its repository, or without one of the file system. */
export function foldersUpFrom(folder: string): string[] {
  const folders = [folder];
  for (let at = folder; !isTop(at) && dirname(at) !== at; ) {
    at = dirname(at);
    folders.push(at);
  }
  return folders;
}

/** The same within a repository; outside of one the folder alone, for what lies above is another's. */
export function foldersOfRepository(folder: string): string[] {
  return isInRepository(folder) ? foldersUpFrom(folder) : [folder];
}

/** The top of the repository; outside of one the folder itself. */
export function topOf(folder: string): string {
  return foldersOfRepository(folder).at(-1)!;
}

export function isInRepository(folder: string): boolean {
  return isTop(foldersUpFrom(folder).at(-1)!);
}

function isTop(folder: string): boolean {
  return existsSync(join(folder, '.git'));
}
