import { UserError } from '../errors.ts';
import { type BenchPackage, type Discovery, discover } from './discover.ts';
import { fileStems } from './file-stem.ts';
import { secondsIn } from './known.ts';
import type { CollectOptions } from './options.ts';
import type { Progress } from './progress.ts';
import type { Session } from './session.ts';
import { shardOf } from './shard.ts';
import type { Side, SideName } from './side.ts';

/** One package to measure, on the sides that have it. */
export interface PlannedPackage {
  readonly name: string;
  /** The name of its files, without ending. */
  readonly stem: string;
  readonly on: ReadonlyMap<SideName, BenchPackage>;
  /** Its place among all. */
  readonly order: number;
}

export interface Plan {
  readonly packages: readonly PlannedPackage[];
  readonly discoveries: ReadonlyMap<SideName, Discovery>;
}

/** Finds what there is to measure on all sides, and this job's share of it. */
export async function makePlan(
  session: Session,
  sides: readonly Side[],
  options: CollectOptions,
  progress: Progress,
): Promise<Plan> {
  const discoveries = new Map<SideName, Discovery>();
  const found = new Map<string, Map<SideName, BenchPackage>>();
  for (const side of sides) {
    progress({ kind: 'phase', name: side.name, phase: 'discover' });
    const discovery = await discover(session, side, options);
    discoveries.set(side.name, discovery);
    for (const { module, message } of discovery.broken) {
      progress({ kind: 'note', text: `${side.name}: module ${module.path}: ${message}` });
    }
    for (const one of discovery.packages) {
      const on = found.get(one.name) ?? new Map<SideName, BenchPackage>();
      found.set(one.name, on.set(side.name, one));
    }
  }
  refuseNothing(discoveries, options);
  for (const [side, { packages, seen }] of discoveries) {
    if (packages.length > 0 || seen === 0) continue;
    const text = `${side}: no benchmarks in ${options.packages.join(' ')} (${seen === 1 ? '1 package' : `${seen} packages`} looked at); benchmarks are func BenchmarkX(b *testing.B)`;
    progress({ kind: 'note', text });
  }
  const names = [...found.keys()].sort();
  const stems = fileStems(names);
  const mine = options.shard ? shardOf(names, secondsOf(options), options.shard) : new Set(names);
  const packages = names
    .filter((name) => mine.has(name))
    .map((name, order) => ({ name, stem: stems.get(name)!, on: found.get(name)!, order }));
  return { packages, discoveries };
}

/**
 * What was asked for is wrong: a typo in it would be a gate that is green for ever. What one side
 * alone lacks is new or gone, and a base alone may lack what a change brings.
 */
function refuseNothing(
  discoveries: ReadonlyMap<SideName, Discovery>,
  { packages, spell }: CollectOptions,
): void {
  const all = [...discoveries.values()];
  const [absent] = all[0]!.absent.filter((one) => all.every((each) => each.absent.includes(one)));
  if (absent !== undefined && discoveries.has('head')) throw new UserError(absent);
  const left = all.reduce((sum, { seen, broken }) => sum + seen + broken.length, 0);
  if (left > 0 || all.every(({ excluded }) => excluded === 0)) return;
  throw new UserError(`${spell('exclude')} leaves out every package of ${packages.join(' ')}`);
}

/** How long the processes of each package took in an earlier set. */
function secondsOf({ like, weights }: CollectOptions): Map<string, number> {
  const timed = [...like, ...weights].map((entry) => [entry.package, secondsIn(entry)] as const);
  return new Map(timed.filter(([, seconds]) => seconds > 0));
}
