import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '../../src/errors.ts';
import type { HeapProfile } from '../../src/profile/heap-profile.ts';
import { fixtures } from '../helpers/pprof.ts';
import { readProfile } from '../helpers/read.ts';

export const CORPUS: readonly string[] = readdirSync(path.join(fixtures, 'profiles'))
  .filter((name) => /\.(?:pb|pb\.gz|txt|bin)$/.test(name))
  .map((name) => `profiles/${name}`);

export function bytesOf(file: string): Uint8Array {
  return readFileSync(path.join(fixtures, file));
}

/** The profile, or the one line that refuses it. Anything but a UserError goes through. */
export function attempt(bytes: Uint8Array, name: string): HeapProfile | string {
  try {
    return readProfile(bytes, name);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

/** What pprof's -raw says, as far as both sides must agree on it. */
export interface Summary {
  readonly samples: number;
  readonly locations: number;
  readonly mappings: number;
  /** Sum of each column, as decimals. */
  readonly totals: readonly string[];
}

export function summaryOf({ samples, locations, mappings }: HeapProfile): Summary {
  return {
    samples: samples.length,
    locations: locations.length,
    mappings: mappings.length,
    totals: samples.values.map((column) =>
      String(column.reduce((sum, value) => sum + BigInt(value), 0n)),
    ),
  };
}

/** @param raw what `pprof -raw` printed */
export function summaryOfRaw(raw: string): Summary {
  const [, body = ''] = raw.split(/^Samples:\n/m);
  const [samples = '', rest = ''] = body.split(/^Locations\n/m);
  const [locations = '', mappings = ''] = rest.split(/^Mappings\n/m);
  const rows = samples
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const found = /^ *(-?\d+(?: +-?\d+)*): /.exec(line);
      return found ? [found[1]!.trim().split(/ +/).map(BigInt)] : [];
    });
  // Names of types may hold blanks; rows do not.
  const types = rows[0]?.length ?? samples.split('\n')[0]!.trim().split(/ +/).length;
  const columns = Array.from({ length: types }, (_, i) =>
    rows.reduce((sum, row) => sum + (row[i] ?? 0n), 0n),
  );
  return {
    samples: rows.length,
    locations: locations.match(/^ *\d+: 0x/gm)?.length ?? 0,
    mappings: mappings.match(/^\d+: 0x/gm)?.length ?? 0,
    totals: columns.map(String),
  };
}
