import { gunzipSync } from 'node:zlib';
import { Profile } from 'pprof-format';
import type { Metric } from '../../src/profile/metric.ts';
import type { NamedFile } from '../../src/profile/read-set.ts';

/**
 * A profile as continuous profilers hand it out: one of its columns alone, without the sizes of
 * objects.
 */
export function oneColumn(file: NamedFile, metric: Metric, change?: (profile: Profile) => void) {
  const profile = Profile.decode(gunzipSync(file.bytes));
  const typeOf = ({ type }: (typeof profile.sampleType)[number]) =>
    profile.stringTable.strings[Number(type)];
  const column = profile.sampleType.findIndex((type) => typeOf(type) === metric);
  profile.sampleType = [profile.sampleType[column]!];
  for (const sample of profile.sample) {
    sample.value = [sample.value[column]!];
    sample.label = [];
  }
  change?.(profile);
  const name = file.name.replace('.pb.gz', `.${metric}.pb`);
  return { ...file, name, bytes: profile.encode() };
}
