import { existsSync } from 'node:fs';

const SHELL = '/bin/sh';

/**
 * Runs what follows it and writes to descriptor 3 what that took. Node does not know what its
 * children took; a shell does. SIGQUIT, with which a Go program is asked for its stacks, reaches
 * the whole group, and must not end the shell before it.
 */
const SCRIPT = `trap : QUIT; "$@" 3>&-; code=$?; times >&3; exit $code`;

/** The descriptor's place among the child's. */
export const TIMES_FD = 3;

export interface Command {
  readonly command: string;
  readonly args: readonly string[];
}

/** The command with its processor time told; as it is where there is no shell. */
export function timed(command: string, args: readonly string[]): Command {
  if (process.platform === 'win32' || !existsSync(SHELL)) return { command, args };
  return { command: SHELL, args: ['-c', SCRIPT, SHELL, command, ...args] };
}

/** Seconds of processor that `times` tells of the shell's children; undefined where it told none. */
export function processorSeconds(times: string): number | undefined {
  const [, children = ''] = times.trim().split('\n');
  const told = [...children.matchAll(/(\d{1,9})m(\d{1,9}(?:[.,]\d{1,9})?)s/g)];
  if (told.length !== 2) return undefined;
  return told.reduce((sum, [, minutes, seconds]) => {
    return sum + Number(minutes) * 60 + Number(seconds!.replace(',', '.'));
  }, 0);
}

/** A shell tells the signal that ended its command as a code above 128. */
export function codeOf(code: number | null, wasTold: boolean): number | null {
  return wasTold && code !== null && code > 128 && code <= 128 + 64 ? null : code;
}
