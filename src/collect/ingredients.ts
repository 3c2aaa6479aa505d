import { createHash } from 'node:crypto';
import { groupBy } from '../group-by.ts';
import { type Builder, buildFlags, whereOf } from './build.ts';
import type { BenchPackage } from './discover.ts';

/**
 * What a test binary is linked from, in a line for each package of the program: its path, its build
 * ID, its module, the settings of GODEBUG that go into the program, and what a program depends on.
 * Fields are parted by tabs, which none of them can have.
 */
const LINE = `{{.ImportPath}}\t{{.BuildID}}\t{{with .Module}}{{.Path}} {{.Version}}{{with .Replace}} {{.Path}} {{.Version}}{{end}}{{end}}\t{{.DefaultGODEBUG}}{{if eq .Name "main"}}\t{{join .Deps "\t"}}{{end}}`;

/** The only package that is never compiled. */
const UNCOMPILED = 'unsafe';

/**
 * A hash of all that the test binary of each package is linked from: where it is equal, so are the
 * binaries. Compiles what is not in Go's cache, as a build would. None for a package of which Go
 * does not tell everything, as where it does not compile.
 */
export async function ingredientsOf(
  builder: Builder,
  packages: readonly BenchPackage[],
): Promise<Map<string, string>> {
  const groups = [...groupBy(packages, ({ module }) => module.folder).values()];
  const told = groups.map(async (group) => {
    const names = group.map(({ name }) => name);
    const args = ['list', '-e', '-export', '-deps', '-test', '-f', LINE];
    const where = whereOf(builder, group[0]!);
    const { stdout } = await builder.session.tool(
      'go',
      [...args, ...buildFlags(builder), ...names],
      where,
    );
    const lines = new Map(stdout.split('\n').map((line) => [line.split('\t', 1)[0]!, line]));
    return names.flatMap((name) => {
      const hash = hashOf(lines, `${name}.test`);
      return hash === undefined ? [] : [[name, hash] as const];
    });
  });
  return new Map((await Promise.all(told)).flat());
}

function hashOf(lines: ReadonlyMap<string, string>, program: string): string | undefined {
  const [, , , , ...imports] = lines.get(program)?.split('\t') ?? [];
  if (imports.length === 0) return undefined;
  const hash = createHash('sha256');
  for (const path of [program, ...imports].sort()) {
    if (path === UNCOMPILED) continue;
    const [, buildId = '', module, settings] = lines.get(path)?.split('\t') ?? [];
    // What it was made of, a slash, and what came of it.
    const made = buildId.slice(buildId.lastIndexOf('/') + 1);
    if (made === '') return undefined;
    hash.update(`${JSON.stringify([path, made, module, settings])}\n`);
  }
  return hash.digest('hex');
}
