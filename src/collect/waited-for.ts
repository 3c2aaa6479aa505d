import { type Dirent, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { UserError } from '../errors.ts';
import { oneLine } from '../profile/go-messages.ts';
import { statsOf } from './regular-file.ts';

/** What `go list` opens to look for build constraints (go/build, knownExtensions). */
const SOURCE = /\.(?:go|c|cc|cpp|cxx|m|h|hh|hpp|hxx|f|F|for|f90|s|S|sx|swig|swigcxx|syso)$/;

/** What Go and git open in whatever folder they come by. */
const OPENED = /^(?:go\.(?:mod|sum|work|work\.sum)|modules\.txt|\.gitignore|\.gitattributes)$/;

/**
 * Refuses a tree in which `go` or `git` would wait without end: both open a file by its name, and
 * a named pipe opens only once somebody writes into it.
 */
export function refuseWaitedFor(root: string): void {
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !/^(?:\.git|node_modules)$/.test(entry.name)) folders.push(path);
      if (!SOURCE.test(entry.name) && !OPENED.test(entry.name)) continue;
      // A link is what it leads to, if anything.
      const found = entry.isSymbolicLink() ? statsOf(path) : entry;
      if (!found || found.isFile() || found.isDirectory()) continue;
      throw new UserError(
        `${oneLine(relative(root, path))}: neither a file nor a folder; go and git would wait for it, move it away`,
      );
    }
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
