import { existsSync, lstatSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Bench, Target } from './bench.ts';
import { runBenchmarks } from './bench-process.ts';
import { readRegular } from './regular-file.ts';
import { only } from './selection.ts';

const LOG_LIMIT = 16 * 1024 * 1024;

/**
 * Whether the benchmarks of a package look at a file that differs between the sides: equal test
 * binaries give equal figures only as long as what they read is equal too. Asks the test binary itself, in one
 * iteration, by the log that `go test` keeps for its cache (cmd/go/internal/test, testlog). What
 * a child process reads is not in it.
 * @param changed paths from the top of the tree
 * @param otherRoot the other side's tree; it may lack what git ignores
 */
export async function readsAny(
  bench: Bench,
  target: Target,
  changed: readonly string[],
  otherRoot: string,
): Promise<boolean> {
  const { cwd, root, profiles, found } = target;
  const file = join(profiles, 'test.log');
  const flags = [`-test.testlogfile=${file}`];
  const select = only(bench.options.bench);
  const ran = await runBenchmarks(bench, target, { select, iterations: 1, flags });
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (ran.exit !== 'ok' || !stats?.isFile() || stats.size > LOG_LIMIT) return true;
  const log = readRegular(file);
  // It may have asked where it is, and been told where that leads to.
  const looked = new Set([...lookedAt(log, cwd, root), ...lookedAt(log, cwd, found.root)]);
  const isElsewhere = (path: string) =>
    !path.startsWith('..') && existsSync(join(root, path)) !== existsSync(join(otherRoot, path));
  return (
    changed.some((path) => withFolders(path).some((one) => looked.has(one))) ||
    [...looked].some(isElsewhere)
  );
}

/** The files and folders of a test log, from the top of the tree and with slashes. */
export function lookedAt(log: string, start: string, root: string): Set<string> {
  const looked = new Set<string>();
  let folder = start;
  for (const line of log.split('\n')) {
    const [word, path] = splitOnce(line);
    if (word === 'chdir') folder = path;
    if (word !== 'open' && word !== 'stat') continue;
    const inside = relative(root, isAbsolute(path) ? path : join(folder, path));
    looked.add(inside.split(sep).join('/'));
  }
  return looked;
}

/** A file, and the folders in which a listing would show it: `a/b/c` -> `a/b/c`, `a/b`, `a`, ``. */
function withFolders(path: string): string[] {
  const above = dirname(path);
  return above === '.' ? [path, ''] : [path, ...withFolders(above)];
}

function splitOnce(line: string): [string, string] {
  const space = line.indexOf(' ');
  return space < 0 ? [line, ''] : [line.slice(0, space), line.slice(space + 1)];
}
