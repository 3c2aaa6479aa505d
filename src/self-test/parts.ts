import type { Target } from '../policy/finding.ts';
import type { Attribute, Stacks } from './charge.ts';
import type { Place, Spot } from './place.ts';

/** A function or a package of a place. */
export interface Part extends Spot {
  readonly target: Extract<Target, { kind: 'function' | 'package' }>;
}

/** The functions or packages to which some stacks are charged, each once. */
export function* partsOf(
  place: Place,
  of: 'function' | 'package',
  attribute: Attribute,
  stacks: Stacks,
  samples: Iterable<number>,
): Generator<Part> {
  const seen = new Set<string>();
  for (const frame of stacks.framesOf(attribute, samples)) {
    const { owner, local, file, package: path, own } = frame;
    const key = of === 'function' ? owner : path;
    if (seen.has(key) || own === undefined || path === '') continue;
    seen.add(key);
    const target =
      of === 'function'
        ? ({ kind: 'function', package: path, name: owner, local, file, line: 0 } as const)
        : ({ kind: 'package', package: path } as const);
    yield { place, of, attribute, target, own };
  }
}
