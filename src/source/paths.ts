import { statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.ts';
import { MAX_FILE, MAX_SIDE } from '../limits.ts';
import { type FileRead, readRegularFile, whyNot } from '../read-file.ts';
import { MissingBase } from './missing-base.ts';
import type { SourceContext, SourceFile } from './source-file.ts';
import { walk } from './walk.ts';

/** What a folder is searched for: profiles, and what `go test` printed beside them. */
const WANTED = /\.(?:pb\.gz|pb|pprof|prof|mprof|heap|out|txt|log|json)$/;
const PRINTED = /\.(?:out|txt|log|json)$/;
const MOST_TEXTS = 10;

export function isWanted(path: string): boolean {
  return WANTED.test(path);
}

/**
 * A file, every profile below a folder, or every file that a glob matches; beside files and globs
 * what the benchmarks printed, which tells their iterations: `store.txt` or `store.json` for `store.pb.gz`.
 */
export async function fetchPath(spec: string, context: SourceContext): Promise<SourceFile[]> {
  const path = resolve(context.cwd, spec);
  const found = look(path);
  if (found === 'folder') return readFolder(spec, path, context);
  if (found === 'file') return [readNamed(path, context), ...outputsBeside([path], context)];
  if (/[*?[{]/.test(spec)) return readGlob(spec, context);
  if (found.fault === 'missing') {
    throw missing(context, `${spec}: no such file or folder (looked in ${context.cwd})`);
  }
  throw new UserError(`${spec}: ${found.why}`);
}

/** What a path leads to, or why to nothing. */
export function look(path: string) {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return whyNot(path, error);
  }
}

/** The paths of all that a folder is searched for. */
export function filesBelow(path: string): string[] {
  return walk(path, { wants: (file) => isWanted(toSlashes(file)), enters: () => true });
}

function readFolder(spec: string, path: string, context: SourceContext): SourceFile[] {
  const files = filesBelow(path);
  if (files.length === 0) {
    throw missing(
      context,
      `${spec}: the folder holds neither profiles (*.pb.gz, *.pb, *.pprof, *.prof) nor outputs (*.txt, *.out, *.log, *.json): write some with go test -bench . -benchmem | tee bench.txt`,
    );
  }
  return readFound(files, context);
}

async function readGlob(spec: string, context: SourceContext): Promise<SourceFile[]> {
  const { filesMatching } = await import('./glob.ts');
  const files = filesMatching(spec, context.cwd);
  if (files.length === 0) {
    throw missing(context, `${spec}: the glob matches no file (looked in ${context.cwd})`);
  }
  return [...readFound(files, context), ...outputsBeside(files, context)];
}

/** Outputs of the same name as some profiles, or alone beside a lone one, that were not named. */
function outputsBeside(files: readonly string[], context: SourceContext): SourceFile[] {
  if (context.profilesOnly) return [];
  const given = new Set(files);
  const folders = new Set(files.map((file) => dirname(file)));
  const outputs = new Set([
    ...files.flatMap((file) => {
      const stem = file.replace(/(?:\.pb)?\.[A-Za-z]+$/, '');
      return [`${stem}.txt`, `${stem}.json`, `${stem}.log`];
    }),
    ...[...folders].flatMap((folder) => textsBesideLone(folder, given)),
  ]);
  return [...outputs].flatMap((path) => {
    const output = given.has(path) ? undefined : read(path, context);
    return output?.bytes ? [{ ...output, explicit: false, beside: true }] : [];
  });
}

/** All else in a folder where one profile was named, provided that no other can be among it. */
function textsBesideLone(folder: string, given: ReadonlySet<string>): string[] {
  try {
    const search = { wants: (file: string) => isWanted(toSlashes(file)), enters: () => false };
    const inside = walk(folder, search);
    const rest = inside.filter((file) => !given.has(file));
    const lone = rest.length === inside.length - 1 && rest.length <= MOST_TEXTS;
    return lone && rest.every((file) => PRINTED.test(file)) ? rest : [];
  } catch {
    // It was not asked for: whoever may read the file need not be allowed to list its folder.
    return [];
  }
}

function missing({ side }: SourceContext, message: string): UserError {
  return side === 'base' ? new MissingBase(message) : new UserError(message);
}

function readNamed(path: string, context: SourceContext): SourceFile {
  const { name, ...file } = read(path, context);
  if (file.bytes) return { name, bytes: file.bytes, explicit: true };
  throw new UserError(`${name}: ${file.why}`);
}

/** What a folder or a glob brings; what cannot be read there is told and left out. */
function readFound(paths: readonly string[], context: SourceContext): SourceFile[] {
  let size = 0;
  return paths.map((path) => {
    const { name, ...file } = read(path, context);
    if (!file.bytes) {
      if (file.fault !== 'irregular') throw new UserError(`${name}: ${file.why}`);
      context.progress(`${name}: left out: ${file.why}`);
      return { name, bytes: new Uint8Array(), explicit: false, unread: file.why };
    }
    size += file.bytes.length;
    if (size > MAX_SIDE) {
      throw new UserError(`${name}: with the files before it, more than ${MAX_SIDE} bytes`);
    }
    return { name, bytes: file.bytes, explicit: false };
  });
}

function read(path: string, context: SourceContext): FileRead & { readonly name: string } {
  const near = relative(context.cwd, path);
  const name = near.startsWith('..') || isAbsolute(near) ? path : near;
  return { name: toSlashes(name), ...readRegularFile(path, MAX_FILE) };
}

/** A path of this machine as names and globs have it. */
export function toSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
