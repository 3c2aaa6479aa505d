import { UserError } from '../errors.ts';
import type { HeapProfile } from '../profile/heap-profile.ts';

/**
 * The column of a sample type. `''` is the profile's default, else its last; `inuse_space` also
 * finds the `space` of older profiles.
 *
 * @see google/pprof profile/index.go, `SampleIndexByName`
 */
export function sampleColumn(
  { sampleTypes, defaultSampleType }: HeapProfile,
  metric: string,
): number {
  const types = sampleTypes.map(({ type }) => type);
  if (types.length === 0) throw new UserError('the profile counts nothing: it has no sample types');
  if (metric === '') {
    const named = defaultSampleType === '' ? -1 : types.indexOf(defaultSampleType);
    return named >= 0 ? named : types.length - 1;
  }
  const short = metric.replace(/^inuse_/, '');
  const found = types.findIndex((type) => type === metric || type === short);
  if (found >= 0) return found;
  throw new UserError(`--metric ${metric}: the profile has ${types.join(', ')}`);
}
