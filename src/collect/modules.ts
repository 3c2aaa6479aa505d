import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.ts';
import { gitIn } from './git.ts';
import { readRegular } from './regular-file.ts';
import type { Session } from './session.ts';

export interface GoModule {
  readonly path: string;
  /** Absolute. */
  readonly folder: string;
}

/** What `go list` is asked for in one module. */
export interface ModulePatterns {
  readonly module: GoModule;
  readonly patterns: readonly string[];
}

/** The modules of a tree, but for those Go itself passes over: `vendor`, `testdata`, `_x`, `.x`. */
export async function findModules(
  session: Session,
  root: string,
  cwd: string,
): Promise<GoModule[]> {
  const git = gitIn(session, root);
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = await git(...args, '--', 'go.mod', '*/go.mod');
  const files = listed.ok ? listed.text.split('\0').filter((file) => file !== '') : [];
  const folders = files
    .filter((file) => !/(?:^|\/)(?:vendor|testdata|node_modules|[._][^/]*)\//.test(file))
    .map((file) => join(root, dirname(file)))
    .filter((folder) => existsSync(join(folder, 'go.mod')));
  // Outside of git, or in a folder that git or Go passes over but where somebody stands.
  if (!folders.some((folder) => isWithin(cwd, folder))) {
    folders.push(...moduleAbove(cwd, listed.ok ? root : undefined));
  }
  return folders.sort().map((folder) => ({ folder, path: modulePath(join(folder, 'go.mod')) }));
}

/**
 * Deals patterns out over modules: `go list` sees one module at a time, and `./...` stops at the
 * next `go.mod`, but here it reaches into every module below.
 */
export function assignPatterns(
  modules: readonly GoModule[],
  patterns: readonly string[],
  cwd: string,
): ModulePatterns[] {
  return modules.flatMap((module) => {
    const own = patterns.flatMap((pattern) => patternIn(modules, module, pattern, cwd) ?? []);
    return own.length === 0 ? [] : [{ module, patterns: [...new Set(own)] }];
  });
}

/** The patterns that no module takes: they would be left out without a word. */
export function unclaimed(
  modules: readonly GoModule[],
  patterns: readonly string[],
  cwd: string,
): string[] {
  return patterns.filter((pattern) =>
    modules.every((module) => patternIn(modules, module, pattern, cwd) === undefined),
  );
}

function patternIn(
  modules: readonly GoModule[],
  module: GoModule,
  pattern: string,
  cwd: string,
): string | undefined {
  if (/^-|^(?:all|std|cmd|tool|work)$/.test(pattern)) {
    throw new UserError(`"${pattern}": name packages by folder (./api/...) or by import path`);
  }
  const wild = pattern.indexOf('...');
  const literal = wild < 0 ? pattern : pattern.slice(0, wild);
  if (!/^\.{1,2}(?:\/|$)/.test(pattern) && !isAbsolute(pattern)) {
    return importPatternIn(modules, module, pattern, literal);
  }
  const folder = resolve(cwd, literal);
  if (isWithin(folder, module.folder)) {
    const nearest = modules.every(
      (other) => other.folder.length <= module.folder.length || !isWithin(folder, other.folder),
    );
    const inside = relative(module.folder, resolve(cwd, pattern)).split(sep).join('/');
    return nearest ? `./${inside}` : undefined;
  }
  return wild >= 0 && isWithin(module.folder, folder) ? './...' : undefined;
}

function importPatternIn(
  modules: readonly GoModule[],
  module: GoModule,
  pattern: string,
  literal: string,
): string | undefined {
  const holds = (path: string) => literal === path || literal.startsWith(`${path}/`);
  if (holds(module.path)) {
    const longer = modules.some(
      (other) => other.path.length > module.path.length && holds(other.path),
    );
    return longer ? undefined : pattern;
  }
  return pattern !== literal && module.path.startsWith(literal) ? pattern : undefined;
}

/** Whether `inner` is `outer` or below it. */
function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

/** The nearest module around a folder, no further up than `top`. */
function moduleAbove(folder: string, top: string | undefined): string[] {
  if (existsSync(join(folder, 'go.mod'))) return [folder];
  const above = dirname(folder);
  return above === folder || folder === top ? [] : moduleAbove(above, top);
}

function modulePath(file: string): string {
  const found = /^[ \t]*module[ \t]+(?:"([^"\n]+)"|(\S+))/m.exec(readRegular(file));
  return found?.[1] ?? found?.[2] ?? '';
}
