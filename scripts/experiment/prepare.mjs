import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Allocates `words` pointers on every `every`th call, told by HEAPGATE_GROW=words/every. */
const knob = (name) => `package ${name}

import (
	"os"
	"strconv"
	"strings"
	"sync/atomic"
)

var heapgateWords, heapgateEvery int
var heapgateCalls int64
var heapgateSink []*byte

func init() {
	parts := strings.Split(os.Getenv("HEAPGATE_GROW"), "/")
	if len(parts) == 2 {
		heapgateWords, _ = strconv.Atoi(parts[0])
		heapgateEvery, _ = strconv.Atoi(parts[1])
	}
}

func heapgateDue() bool {
	return heapgateWords > 0 && atomic.AddInt64(&heapgateCalls, 1)%int64(heapgateEvery) == 0
}
`;

const GROW =
  'if heapgateWords > 0 && heapgateDue() { heapgateSink = make([]*byte, heapgateWords) };';

/**
 * Fetches a module, puts the knob into its function and builds two test binaries: the one that is
 * measured, turned up or not, and one that counts calls by Go's own coverage counters.
 */
export function prepare(mod, work) {
  const source = join(work, 'modules', mod.stem);
  const bin = join(work, 'bin');
  const binary = join(bin, `${mod.stem}.test`);
  const counting = join(bin, `${mod.stem}.cover.test`);
  const cwd = join(source, mod.pkg);
  const line = knobLine(mod, source);
  if (!existsSync(counting)) {
    mkdirSync(bin, { recursive: true });
    const build = ['test', '-c', '-mod=mod'];
    go([...build, '-o', binary, mod.pkg], source);
    const cover = ['-covermode=count', `-coverpkg=${mod.grow.package}`];
    go([...build, ...cover, '-o', counting, mod.pkg], source);
  }
  return { ...mod, binary, counting, cwd, line };
}

/** The line of the function that has the knob; edits the copy on first use. */
function knobLine(mod, source) {
  const file = join(source, mod.grow.folder, mod.grow.file);
  if (!existsSync(file)) {
    const answer = go(['mod', 'download', '-json', `${mod.path}@${mod.version}`], '.');
    cpSync(JSON.parse(answer).Dir, source, { recursive: true });
    execFileSync('chmod', ['-R', 'u+w', source]);
  }
  const lines = readFileSync(file, 'utf8').split('\n');
  const at = lines.findIndex((line) => line.startsWith(mod.grow.line));
  if (at < 0) throw new Error(`${file} has no line that starts with ${mod.grow.line}`);
  if (!lines[at + 1].includes('heapgateDue')) {
    lines[at + 1] = `${GROW} ${lines[at + 1]}`;
    writeFileSync(file, lines.join('\n'));
    const name = /^package (\w+)/m.exec(lines.join('\n'))[1];
    writeFileSync(join(source, mod.grow.folder, 'heapgate_knob.go'), knob(name));
  }
  return at + 1;
}

function go(args, cwd) {
  return execFileSync('go', args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, GOFLAGS: '', GOWORK: 'off' },
  });
}
