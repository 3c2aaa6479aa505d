import { UserError } from '../errors.ts';
import { clean } from '../foreign-text.ts';
import type { View } from '../view/view.ts';
import { joined } from './joined.ts';

/**
 * The counters that Go writes under a text profile (`# runtime.MemStats`), one a line, in its order.
 *
 * @throws UserError where the profile has none: binary ones never do, nor several merged into one
 */
export function memStatsText({ profile: { memStats } }: View): string {
  if (!memStats) {
    throw new UserError(
      'there are no memory statistics: give one profile in text form, /debug/pprof/heap?debug=1',
    );
  }
  const width = Math.max(...[...memStats.keys()].map((name) => name.length));
  const lines = [...memStats].map(
    ([name, value]) => `${clean(name).padEnd(width)}  ${clean(value)}`,
  );
  return joined(lines);
}
