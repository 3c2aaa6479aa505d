import type { HeapProfile } from './heap-profile.ts';

/** Files of the Go distribution lie below `src` of its root; `-trimpath` leaves the root out. */
const ROOT = /^(.{1,4096})[/\\]src[/\\]runtime[/\\]/;
const NUMBER = String.raw`1\.\d{1,4}(?:\.\d{1,4})?(?:(?:rc|beta)\d{1,3})?`;
/** An element of the root's path: `go1.24.1`, `go-1.24`, `toolchain@v0.0.1-go1.26.8.linux-amd64`. */
const NAMED = new RegExp(`(?:^|[-@])go[-@]?(${NUMBER})(?:[-.+][a-zA-Z].*)?$`);
/** Or the number alone, as tools that keep several versions have it: `go/1.24.1/x64`. */
const BARE = new RegExp(`^v?(${NUMBER})$`);
const MAIN_CALL = 'the call of main.main';

/**
 * The Go version, where the path of the runtime's sources holds one: `go1.24.1`; `''` for a
 * root without a number (`/usr/local/go`) and for `-trimpath`.
 */
export function goVersionOf({ functions: { name, file, length } }: HeapProfile): string {
  for (let i = 0; i < length; i++) {
    if (!name[i]!.startsWith('runtime.')) continue;
    const root = ROOT.exec(file[i]!)?.[1];
    if (root === undefined) continue;
    for (const element of root.split(/[/\\]/).reverse()) {
      const version = (NAMED.exec(element) ?? BARE.exec(element))?.[1];
      if (version !== undefined) return `go${version}`;
    }
  }
  return '';
}

/**
 * Lines that tell one Go from another where no path does: where functions of the runtime and of
 * the testing package start, and where `runtime.main` calls `main.main`, its one call of it.
 *
 * @returns lines by function; empty where there is none
 */
export function standardLines({ functions, locations, samples }: HeapProfile): Map<string, number> {
  const lines = new Map<string, number>();
  const { name, startLine, length } = functions;
  const twice = new Set<string>();
  for (let i = 0; i < length; i++) {
    const [own, line] = [name[i]!, startLine[i]!];
    if (line <= 0 || !/^(?:runtime|testing)\./.test(own)) continue;
    if (lines.has(own) && lines.get(own) !== line) twice.add(own);
    lines.set(own, line);
  }
  // A function and what the compiler wrapped it in may share a name, in either order.
  for (const own of twice) lines.delete(own);
  const main = name.indexOf('main.main');
  const caller = name.indexOf('runtime.main');
  if (main < 0 || caller < 0) return lines;
  const { lineStart, lineFunction, lineNumber } = locations;
  for (let at = 1; at < samples.stack.length; at++) {
    const [callee, line] = [
      lineStart[samples.stack[at - 1]! + 1]! - 1,
      lineStart[samples.stack[at]!]!,
    ];
    if (lineFunction[callee] !== main || lineFunction[line] !== caller) continue;
    lines.set(MAIN_CALL, lineNumber[line]!);
    break;
  }
  return lines;
}
