import type { Outlet } from '../outlet.ts';

/** Where a run tells what it does. Every line is safe to print on a runner. */
export interface Log {
  info(line: string): void;
}

export function createLog(outlet: Pick<Outlet, 'lines'>): Log {
  return { info: (line) => outlet.lines(line) };
}
