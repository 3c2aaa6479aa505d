import { readFileSync, readlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { readRegular, statsOf } from './regular-file.ts';

/**
 * Who uses a temp folder or a worktree stands in a file of it, the lease, that a run renews as
 * long as it lives. Process ids alone do not tell who lives: containers that share a folder count
 * them each for itself, and a pid that is free here may be at work there. So a lease is over
 *
 * - where its process is gone from the pid namespace that it was signed in, which only a run in
 *   the same one can see, or
 * - where nobody has renewed it for an hour. A run that was suspended for longer finds its lease
 *   gone, and ends with that.
 */
export const RENEW_MS = 60_000;
export const EXPIRES_MS = 60 * RENEW_MS;

interface Lease {
  readonly pid: number;
  /** The pid namespace; `''` where it cannot be told. */
  readonly namespace: string;
}

/** Makes the file, anew. */
export function signLease(file: string): void {
  const lease: Lease = { pid: process.pid, namespace: pidNamespace() };
  writeFileSync(file, JSON.stringify(lease));
}

/** Does nothing where the file is gone. */
export function renewLease(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Its run finds out before and after each command.
  }
}

/**
 * Whether the run that signed is over; undefined where the file is missing or no lease.
 * @param now milliseconds since 1970
 */
export function isOver(file: string, now = Date.now()): boolean | undefined {
  const lease = readLease(file);
  if (lease === undefined) return undefined;
  const here = lease.namespace !== '' && lease.namespace === pidNamespace();
  return (here && isGone(lease.pid)) || isExpired(file, now);
}

/** Whether nothing has changed a file or folder for as long as a lease may go without renewal. */
export function isExpired(path: string, now = Date.now()): boolean {
  const stats = statsOf(path);
  return stats !== undefined && now - stats.mtimeMs > EXPIRES_MS;
}

function readLease(file: string): Lease | undefined {
  try {
    const { pid, namespace } = JSON.parse(readRegular(file)) as Partial<Lease>;
    if (!Number.isSafeInteger(pid) || pid! <= 0 || typeof namespace !== 'string') return undefined;
    return { pid: pid!, namespace };
  } catch {
    return undefined;
  }
}

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

/**
 * Names the pid namespace among all that may share a folder. On Linux its number alone is told
 * again after a boot; elsewhere there is one a machine.
 */
function pidNamespace(): string {
  if (process.platform !== 'linux') return `${process.platform} ${hostname()}`;
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return '';
  }
}
