import type { Metric } from '../profile/metric.ts';
import type { NamedFile } from '../profile/read-set.ts';
import { remembered } from '../remembered.ts';
import type { Attribute, Charged, Stacks } from './charge.ts';
import type { Amounts, Dose, SamplePut } from './place.ts';
import type { Unable } from './unable.ts';

/** More than all that is put into one profile together must not reach what a sum can hold. */
const LARGEST = Number.MAX_SAFE_INTEGER / 256;

/** A profile that something is put into, and the sample whose stack it is put on. */
export interface Into {
  readonly file: NamedFile;
  readonly stacks: Stacks;
  /** Undefined where it has to stand alone. */
  readonly sample: number | undefined;
}

/**
 * The same amounts on one more sample of each of some profiles.
 * @param alone the function for where there is no stack
 */
export function sampleDose(
  into: readonly Into[],
  amounts: Amounts,
  alone: { readonly symbol: string; readonly file: string },
  growth: Amounts,
): Dose | Unable {
  if (Object.values(amounts).some((amount) => !(amount <= LARGEST))) return { code: 'too-large' };
  const isNothing = Object.values(amounts).every((amount) => amount === 0);
  const puts = isNothing
    ? []
    : into.map(
        ({ file, sample }): SamplePut => ({
          kind: 'sample',
          file,
          stack: sample ?? alone,
          amounts,
        }),
      );
  return {
    growth,
    puts,
    metrics: new Set(isNothing ? [] : (Object.keys(amounts) as Metric[])),
    // Asked against every other growth of a round.
    charges: remembered((attribute: Attribute) =>
      isNothing
        ? []
        : into.map(
            ({ stacks, sample }): Charged =>
              sample === undefined
                ? { functions: new Set([alone.symbol]), packages: new Set(), isSure: true }
                : stacks.charges(sample, attribute),
          ),
    ),
  };
}
