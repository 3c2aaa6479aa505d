import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { goIsHere } from './go.ts';

/** Folder all file names are counted from. */
export const fixtures = path.join(import.meta.dirname, '..', '..', '__fixtures__');

export interface PprofAnswer {
  /** What pprof printed; what it complained of where it failed. */
  readonly text: string;
  readonly failed: boolean;
  /** `live`: from the pprof of the Go on PATH. `stored`: from __fixtures__/golden. */
  readonly source: 'live' | 'stored';
}

interface Index {
  readonly go: string;
  /** Files asked about, as they stand on the command line -> file with the answers. */
  readonly subjects: Readonly<Record<string, string>>;
}

type Answers = Readonly<Record<string, string | { readonly error: string }>>;

const golden = path.join(fixtures, 'golden');
const index = JSON.parse(readFileSync(path.join(golden, 'index.json'), 'utf8')) as Index;
const answers = new Map<string, Answers>();
let tool: { go: string; path: string } | undefined | null = null;

/**
 * What `go tool pprof` answers to these arguments. Flags come first, written `-flag=value`;
 * files are relative to __fixtures__. With Go on PATH (and HEAPGATE_PPROF not `stored`) pprof
 * itself is asked, else the stored answer is given; a question never stored is an error.
 */
export function pprof(args: readonly string[]): PprofAnswer {
  const live = findTool();
  return live === undefined ? storedAnswer(args) : liveAnswer(live.path, args);
}

/** True where pprof itself is asked. */
export function pprofIsLive(): boolean {
  return findTool() !== undefined;
}

/** True where pprof itself is asked and is of the Go the stored answers come from. */
export function pprofIsTheStoredOne(): boolean {
  return findTool()?.go === index.go;
}

/** The stored answer, live or not. */
export function storedAnswer(args: readonly string[]): PprofAnswer {
  const { flags, files } = split(args);
  const answer = answersTo(files)?.[flags];
  if (answer === undefined) {
    throw new Error(`no stored answer to ${args.join(' ')}: see scripts/fixtures-golden.mjs`);
  }
  const failed = typeof answer === 'object';
  return { text: failed ? answer.error : answer, failed, source: 'stored' };
}

/** Every subject there are answers for: its files, as arguments, and the flags asked. */
export function* questions(): Generator<{ files: string[]; flags: string[][] }> {
  for (const files of Object.keys(index.subjects)) {
    const asked = Object.keys(answersTo(files) ?? {});
    yield { files: files.split(' '), flags: asked.map((flags) => flags.split(' ')) };
  }
}

function findTool() {
  const mayAsk = process.env.HEAPGATE_PPROF !== 'stored' && goIsHere();
  if (tool !== null) return tool;
  tool = undefined;
  if (mayAsk) {
    try {
      // `-n` builds pprof where that has not happened yet, and prints where it is.
      const run = (...args: string[]) => execFileSync('go', args, { encoding: 'utf8' }).trim();
      tool = { go: run('env', 'GOVERSION'), path: run('tool', '-n', 'pprof') };
    } catch {
      // A Go without pprof.
    }
  }
  if (tool === undefined) {
    console.info(`go tool pprof is not asked live: its answers are the stored ones of ${index.go}`);
  }
  return tool;
}

function liveAnswer(command: string, args: readonly string[]): PprofAnswer {
  const env = {
    ...process.env,
    TZ: 'UTC',
    // pprof must not find a binary and read names from it.
    PPROF_BINARY_PATH: path.join(fixtures, 'no-binaries'),
  };
  const run = spawnSync(command, args, {
    cwd: fixtures,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (run.error) throw run.error;
  const failed = run.status !== 0;
  return { text: failed ? run.stderr : run.stdout, failed, source: 'live' };
}

function split(args: readonly string[]) {
  const isFile = (arg: string) => !arg.startsWith('-') || /^-(diff_)?base=/.test(arg);
  return {
    flags: args
      .filter((arg) => !isFile(arg))
      .sort()
      .join(' '),
    files: args.filter(isFile).join(' '),
  };
}

function answersTo(files: string): Answers | undefined {
  const file = index.subjects[files];
  if (file === undefined) return undefined;
  let all = answers.get(file);
  if (all === undefined) {
    all = JSON.parse(
      brotliDecompressSync(readFileSync(path.join(golden, file))).toString(),
    ) as Answers;
    answers.set(file, all);
  }
  return all;
}
