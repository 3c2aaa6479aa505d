import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { METRICS } from '../../src/profile/metric.ts';
import { CAPTURES, FIXTURES } from '../helpers/fixtures.ts';
import { pprof } from '../helpers/pprof.ts';
import { parseTop, parseTotal } from '../helpers/pprof-top.ts';

const CLI = join(FIXTURES, '../dist/cli.js');

function heapgate(...args: string[]) {
  const text = execFileSync(process.execPath, [CLI, ...args, '--format', 'json'], {
    cwd: FIXTURES,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return JSON.parse(text);
}

interface JsonFunction {
  name: string;
  metrics: Record<string, Record<'flat' | 'cum', { delta: number }>>;
}

const byName = <T extends { name: string }>(rows: readonly T[]) =>
  [...rows].sort((a, b) => (a.name < b.name ? -1 : 1));
const untrimmed = (metric: string) => ['-top', '-trim=false', '-unit=B', `-sample_index=${metric}`];
const packages = readdirSync(join(FIXTURES, 'demo/base')).filter((name) => name.endsWith('.pb.gz'));

describe.each(CAPTURES)('%s: the command against go tool pprof, to the byte', (capture) => {
  it.each(packages)('top and diff of %s', (name) => {
    const base = `${capture}/base/${name}`;
    const head = `${capture}/head/${name}`;
    const diff = heapgate('diff', '--base', base, '--head', head, '--exact-names');
    expect(diff.schema).toBe('heapgate/diff/v2');
    for (const metric of METRICS) {
      const top = heapgate('top', head, '--metric', metric);
      const shown = pprof([...untrimmed(metric), head]);
      const rows = parseTop(shown.text).map(({ name, flat, cum }) => ({ name, flat, cum }));
      const ours = top.functions.map(({ name, flat, cum }: (typeof rows)[number]) => ({
        name,
        flat,
        cum,
      }));
      expect(ours).toEqual(rows);
      expect(top.total).toBe(parseTotal(shown.text));

      const changed = (diff.functions as JsonFunction[])
        .map((fn) => ({
          name: fn.name,
          flat: fn.metrics[metric]!.flat.delta,
          cum: fn.metrics[metric]!.cum.delta,
        }))
        .filter(({ flat, cum }) => flat !== 0 || cum !== 0);
      const against = parseTop(pprof([...untrimmed(metric), `-diff_base=${base}`, head]).text);
      expect(byName(changed)).toEqual(
        byName(against.map(({ name, flat, cum }) => ({ name, flat, cum }))),
      );
    }
  });
});
