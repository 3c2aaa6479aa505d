import type { Policy } from '../policy/policy.ts';
import type { Inflate } from '../profile/gzip.ts';
import type { HeapProfile } from '../profile/heap-profile.ts';
import type { ProfileSet } from '../profile/profile-set.ts';
import type { NamedFile } from '../profile/read-set.ts';
import { CountedPlace } from './counted-place.ts';
import { countedSets } from './counted-set.ts';
import { givenPlaces } from './given-places.ts';
import type { Place } from './place.ts';
import { StartPlace } from './start-place.ts';

/** What there is of both sides. */
export interface Sides {
  /** The files of the base, as they were fetched. */
  readonly files: readonly NamedFile[];
  readonly base: ProfileSet;
  readonly head: ProfileSet;
  /** Paths of the modules that this run is about. */
  readonly modules: readonly string[];
  /** The profile of a file that was read. */
  readonly decode: (file: NamedFile) => HeapProfile | undefined;
  /** What unpacks the files. */
  readonly gunzip: Inflate;
}

/** Where the base has figures: in what heapgate collected, and in what else was given. */
export function* basePlaces(sides: Sides, policy: Policy): Generator<Place> {
  const sets = countedSets(sides.files, sides.decode);
  const named = sets.flatMap(({ manifest }) => manifest.modules.map(({ path }) => path));
  const modules = policy.modules ?? [...new Set([...sides.modules, ...named])];
  for (const set of sets) {
    for (const start of set.starts) yield new StartPlace(start, modules);
    for (const result of set.results) yield new CountedPlace(result, set, modules);
  }
  yield* givenPlaces(sides, modules, policy);
}
