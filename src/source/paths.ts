import { readdir, readFile, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Minimatch } from 'minimatch';
import { messageOf, UserError } from '../errors.ts';
import { MissingBase } from './missing-base.ts';
import type { SourceContext, SourceFile } from './source-file.ts';

/** What a folder is searched for: profiles, and what `go test` printed beside them. */
const WANTED = /\.(?:pb\.gz|pb|pprof|prof|mprof|heap|out|txt)$|(?:^|\/)heapgate-set\.json$/;

export function isWanted(path: string): boolean {
  return WANTED.test(path);
}

const MAX_FILES = 5_000;
const MAX_BYTES = 256 * 1024 * 1024;

/**
 * A file, every profile below a folder, or every file that a glob matches; beside files and globs
 * what the benchmarks printed, which tells their iterations: `store.txt` for `store.pb.gz`.
 */
export async function fetchPath(spec: string, context: SourceContext): Promise<SourceFile[]> {
  const path = resolve(context.cwd, spec);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return readFolder(spec, path, context);
  if (found) {
    const profile = await readOne(path, context, true);
    return [profile, ...(await outputsBeside([path], context))];
  }
  if (/[*?[{]/.test(spec)) return readGlob(spec, context);
  throw missing(context, `${spec}: no such file or folder (looked in ${context.cwd})`);
}

async function readFolder(spec: string, path: string, context: SourceContext) {
  const files = (await walk(path)).filter((file) => isWanted(toSlashes(file)));
  if (files.length === 0) {
    throw missing(
      context,
      `${spec}: the folder holds no profile (*.pb.gz, *.pb, *.pprof, *.prof, *.out, *.txt): write some with go test -bench . -memprofile mem.pb.gz`,
    );
  }
  return readAll(files, context, false);
}

async function readGlob(spec: string, context: SourceContext) {
  const glob = new Minimatch(toSlashes(resolve(context.cwd, spec)), {
    nonegate: true,
    nocomment: true,
  });
  const files = (await walk(fixedPart(resolve(context.cwd, spec)))).filter((file) =>
    glob.match(toSlashes(file)),
  );
  if (files.length === 0) {
    throw missing(context, `${spec}: the glob matches no file (looked in ${context.cwd})`);
  }
  return [...(await readAll(files, context, false)), ...(await outputsBeside(files, context))];
}

/** Outputs of the same name as some profiles that are not among these files. */
async function outputsBeside(
  files: readonly string[],
  context: SourceContext,
): Promise<SourceFile[]> {
  const given = new Set(files);
  const outputs = new Set(files.map((file) => file.replace(/(?:\.pb)?\.[A-Za-z]+$/, '.txt')));
  const found: string[] = [];
  for (const output of outputs) {
    if (given.has(output)) continue;
    if ((await stat(output).catch(() => undefined))?.isFile()) found.push(output);
  }
  return (await readAll(found, context, false)).map((file) => ({ ...file, beside: true }));
}

function missing({ side }: SourceContext, message: string): UserError {
  return side === 'base' ? new MissingBase(message) : new UserError(message);
}

/** The folder above the first element that holds a wildcard. */
function fixedPart(path: string): string {
  const parts = path.split(sep);
  const wild = parts.findIndex((part) => /[*?[{]/.test(part));
  return parts.slice(0, wild).join(sep) || sep;
}

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    throw new UserError(`${folder}: cannot be listed: ${messageOf(error)}`);
  });
  const files = entries.filter((entry) => entry.isFile() || entry.isSymbolicLink());
  if (files.length > MAX_FILES) {
    throw new UserError(`${folder}: more than ${MAX_FILES} files: name a smaller folder or a glob`);
  }
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

async function readAll(files: readonly string[], context: SourceContext, explicit: boolean) {
  const read: SourceFile[] = [];
  for (const file of files) read.push(await readOne(file, context, explicit));
  return read;
}

async function readOne(
  path: string,
  context: SourceContext,
  explicit: boolean,
): Promise<SourceFile> {
  const near = relative(context.cwd, path);
  const name = near.startsWith('..') || isAbsolute(near) ? path : near;
  const { size } = await stat(path);
  if (size > MAX_BYTES) {
    throw new UserError(`${name}: ${size} bytes are too many for a profile (at most ${MAX_BYTES})`);
  }
  const bytes = await readFile(path).catch((error) => {
    throw new UserError(`${name}: cannot be read: ${messageOf(error)}`);
  });
  return { name: toSlashes(name), bytes, explicit };
}

function toSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
