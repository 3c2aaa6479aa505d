import type { Flame } from '../compare/flame.ts';
import type { Metric } from '../profile/metric.ts';
import type { Entry } from './elements.ts';
import type { Drawable } from './grown.ts';
import { together } from './together.ts';

/** Something that a flame graph can be of. */
export interface Subject extends Entry {
  flame(): Drawable;
}

/** A closed choice does not show the group. */
const PREFIX: Readonly<Record<Flame['of'], string>> = {
  operation: '',
  'set-up': 'set-up of ',
  start: 'start of ',
  profile: 'whole profiles',
};

const GROUP: Readonly<Record<Flame['of'], string>> = {
  operation: 'one operation',
  'set-up': 'what comes once, beside the operations',
  start: 'the start of packages',
  profile: 'whole profiles',
};

/** Operations, those of whole packages, and then what comes once; of each kind what differs most first. */
export function subjectsOf(flames: readonly Flame[]): Subject[] {
  const single = flames.map((flame) => ({
    group: GROUP[flame.of],
    title: `${PREFIX[flame.of]}${flame.benchmark} ${flame.package}`.trim(),
    flame: () => flame,
  }));
  const packages = new Map<string, Flame[]>();
  for (const flame of flames) {
    if (flame.of !== 'operation') continue;
    packages.set(flame.package, [...(packages.get(flame.package) ?? []), flame]);
  }
  const whole = [...packages].flatMap(([path, of]) =>
    of.length > 1
      ? [
          {
            group: 'one operation of each',
            title: `all ${of.length} ${path}`,
            flame: () => together(of),
          },
        ]
      : [],
  );
  const first = single.filter(({ group }) => group === GROUP.operation);
  const rest = single.filter(({ group }) => group !== GROUP.operation);
  return [...first, ...whole, ...rest].map((each, i) => ({ ...each, value: String(i) }));
}

const METRIC_TITLES: Readonly<Record<Metric, string>> = {
  alloc_space: 'bytes allocated',
  alloc_objects: 'objects allocated',
  inuse_space: 'bytes in use',
  inuse_objects: 'objects in use',
};

/** Those that any of them has. */
export function metricsOf(flames: readonly Flame[]): Entry[] {
  return Object.entries(METRIC_TITLES)
    .filter(([metric]) => flames.some(({ self }) => metric in self))
    .map(([value, title]) => ({ value, title }));
}
