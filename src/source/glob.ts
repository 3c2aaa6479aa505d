import { resolve, sep } from 'node:path';
import { Minimatch } from 'minimatch';
import { UserError } from '../errors.ts';
import { filesBelow, look, toSlashes } from './paths.ts';
import { walk } from './walk.ts';

const LONGEST_GLOB = 4_096;

/** The files behind a path, folder or glob as they are now; none where nothing is there yet. */
export function filesBehind(spec: string, cwd: string): string[] {
  const path = resolve(cwd, spec);
  const found = look(path);
  if (found === 'file') return [path];
  return found === 'folder' ? filesBelow(path) : filesMatching(spec, cwd);
}

/** The files that a glob matches, in order. */
export function filesMatching(spec: string, cwd: string): string[] {
  if (spec.length > LONGEST_GLOB) {
    throw new UserError(`a glob has at most ${LONGEST_GLOB} characters, not ${spec.length}`);
  }
  const pattern = resolve(cwd, spec);
  const glob = new Minimatch(toSlashes(pattern), { nonegate: true, nocomment: true });
  const start = fixedPart(pattern);
  const found = look(start);
  const isThere = found === 'folder' || found === 'file' || found.fault !== 'missing';
  if (!isThere) return [];
  return walk(start, {
    wants: (file) => glob.match(toSlashes(file)),
    enters: (folder) => glob.match(toSlashes(folder), true),
  });
}

/** The folder above the first element that holds a wildcard. */
function fixedPart(path: string): string {
  const parts = path.split(sep);
  const wild = parts.findIndex((part) => /[*?[{]/.test(part));
  return parts.slice(0, wild).join(sep) || sep;
}
