import type { Target } from '../policy/finding.ts';
import type { Attribute, Stacks } from './charge.ts';
import type { Place, Seeking, Spot } from './place.ts';
import type { Frame } from './stacks.ts';

/** A function or a package of a place. */
export interface Part extends Spot {
  readonly target: Extract<Target, { kind: 'function' | 'package' }>;
}

/** Whether a frame is of a target; every one is of what is neither a function nor a package. */
export function framesOf(target: Target): (frame: Frame) => boolean {
  switch (target.kind) {
    case 'function':
      return ({ owner }) => owner === target.name;
    case 'package':
      return (frame) => frame.package === target.package;
    default:
      return () => true;
  }
}

/** The functions or packages to which some stacks are charged, each once. */
export function* partsOf(
  place: Place,
  of: 'function' | 'package',
  attribute: Attribute,
  stacks: Stacks,
  samples: Iterable<number>,
  isSought: Seeking,
): Generator<Part> {
  const seen = new Set<string>();
  for (const frame of stacks.framesOf(attribute, samples)) {
    const { owner, local, file, package: path, own } = frame;
    const key = of === 'function' ? owner : path;
    if (seen.has(key) || own === undefined || path === '') continue;
    seen.add(key);
    if (!isSought(path, own)) continue;
    const target =
      of === 'function'
        ? ({ kind: 'function', package: path, name: owner, local, file, line: 0 } as const)
        : ({ kind: 'package', package: path } as const);
    yield { place, of, attribute, target, own };
  }
}
