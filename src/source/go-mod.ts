import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The module path of the `go.mod` in a folder, where one of these packages lies in it;
 * otherwise undefined, and the profiles themselves must tell.
 */
export async function ownModule(
  folder: string,
  packages: readonly string[],
): Promise<string | undefined> {
  const text = await readFile(join(folder, 'go.mod'), 'utf8').catch(() => '');
  const module = /^[ \t]*module[ \t]+"?([^\s"]+)"?/m.exec(text)?.[1];
  if (module === undefined) return undefined;
  return packages.some((path) => path === module || path.startsWith(`${module}/`))
    ? module
    : undefined;
}
