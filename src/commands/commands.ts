import type { Command } from 'commander';
import type { ExitCode } from './exit-code.ts';

/** What a command is given beside its arguments. */
export interface Called {
  /** How heapgate is started here, for messages. */
  readonly start: string;
  readonly done: (code: ExitCode) => void;
}

/** By name, what makes a command ready: its arguments, its options, and what it does. */
export type Commands = Readonly<Record<string, (command: Command, called: Called) => Command>>;
