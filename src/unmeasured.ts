import { type Judgement, type PolicyNote, worstOf } from './policy/judgement.ts';
import { isFailure } from './profile/manifest.ts';
import type { ProfileSet } from './profile/profile-set.ts';
import type { Unmeasured } from './report/report-input.ts';

/** The packages that could not be measured, as the manifests beside the profiles say. */
export function unmeasuredOf(sides: Readonly<Record<Unmeasured['side'], ProfileSet>>) {
  return (['base', 'head'] as const).flatMap((side) =>
    sides[side].manifests
      .flatMap(({ packages }) => packages)
      .filter(isFailure)
      .map((entry): Unmeasured => ({ side, package: entry.package, message: entry.message })),
  );
}

/** What could not be measured may hide any growth, so that the whole can be no `pass`. */
export function withUnmeasured(judgement: Judgement, unmeasured: readonly Unmeasured[]): Judgement {
  if (unmeasured.length === 0) return judgement;
  const notes = unmeasured.map(
    ({ side, package: name, message }): PolicyNote => ({
      level: 'warning',
      text: `${name} could not be measured on ${side}: ${message}`,
      at: undefined,
    }),
  );
  return {
    ...judgement,
    conclusion: worstOf([judgement.conclusion, 'inconclusive']) ?? 'inconclusive',
    notes: [...notes, ...judgement.notes],
  };
}
