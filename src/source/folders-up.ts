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
  const folders = foldersUpFrom(folder);
  return isTop(folders.at(-1)!) ? folders : [folder];
}

function isTop(folder: string): boolean {
  return existsSync(join(folder, '.git'));
}
