import { UserError } from '../errors.ts';
import type { HeapProfile, ValueType } from '../profile/heap-profile.ts';
import { mergeProfiles } from './merge.ts';
import { convertible, scale } from './units.ts';
import { scaleValues } from './values.ts';

/**
 * Several profiles as one, as pprof does with all it is given on one side: sample types that all
 * have, in the order of the first; each in the finest unit; equal samples added up. A single
 * profile stays as it is.
 *
 * @throws UserError where the profiles do not count the same things
 * @see google/pprof internal/driver/fetch.go, `combineProfiles`
 */
export function combine(profiles: readonly HeapProfile[]): HeapProfile {
  const chosen = withCommonTypes(profiles);
  return chosen.length === 1 ? chosen[0]! : mergeProfiles(withCommonUnits(chosen));
}

/** @see google/pprof profile/merge.go, `CompatibilizeSampleTypes` */
function withCommonTypes(profiles: readonly HeapProfile[]): HeapProfile[] {
  const all = profiles.flatMap(({ sampleTypes }) => sampleTypes.map(({ type }) => type));
  // A type that one profile has twice is ambiguous, and common to none.
  const isCommon = (type: string) =>
    all.filter((each) => each === type).length === profiles.length &&
    profiles.every((profile) => indexOf(profile, type) >= 0);
  const types = (profiles[0]?.sampleTypes ?? []).map(({ type }) => type).filter(isCommon);
  if (types.length === 0) {
    throw new UserError(
      'the profiles have no sample type in common: compare heap profiles with heap profiles',
    );
  }
  return profiles.map((profile) => withTypes(profile, types));
}

function withTypes(profile: HeapProfile, types: readonly string[]): HeapProfile {
  const indices = types.map((type) => indexOf(profile, type));
  const untouched =
    types.length === profile.sampleTypes.length && indices.every((index, i) => index === i);
  if (untouched) return profile;
  const { defaultSampleType, sampleTypes, samples } = profile;
  return {
    ...profile,
    defaultSampleType: types.includes(defaultSampleType) ? defaultSampleType : types[0]!,
    sampleTypes: indices.map((index) => sampleTypes[index]!),
    samples: { ...samples, values: indices.map((index) => samples.values[index]!) },
  };
}

function indexOf({ sampleTypes }: HeapProfile, type: string): number {
  return sampleTypes.findIndex((each) => each.type === type);
}

/** @see google/pprof internal/measurement/measurement.go, `ScaleProfiles` */
function withCommonUnits(profiles: readonly HeapProfile[]): HeapProfile[] {
  const periodUnit = finestUnit(
    profiles.map(({ periodType }) => periodType ?? { type: '', unit: '' }),
  );
  const units = profiles[0]!.sampleTypes.map((_, i) =>
    finestUnit(profiles.map(({ sampleTypes }) => sampleTypes[i]!)),
  );
  return profiles.map((profile) => {
    const { periodType, period, sampleTypes } = profile;
    const ratios = sampleTypes.map(({ unit }, i) => scale(1, unit, units[i]!)[0]);
    return {
      ...profile,
      ...(periodType && {
        periodType: { type: periodType.type, unit: periodUnit },
        period: Math.trunc(scale(period, periodType.unit, periodUnit)[0]),
      }),
      sampleTypes: sampleTypes.map(({ type }, i) => ({ type, unit: units[i]! })),
      samples: scaleValues(profile.samples, ratios),
    };
  });
}

function finestUnit(types: readonly ValueType[]): string {
  const bare = ({ type }: ValueType) => type.replace(/s$/, '');
  return types.reduce((finest, each) => {
    if (bare(finest) !== bare(each) || !convertible(finest.unit, each.unit)) {
      throw new UserError(
        `the profiles count ${named(finest)} and ${named(each)}: compare profiles of one kind`,
      );
    }
    return scale(1, each.unit, finest.unit)[0] < 1 ? each : finest;
  }).unit;
}

function named({ type, unit }: ValueType): string {
  return type === '' ? 'nothing' : `${type} in ${unit}`;
}
