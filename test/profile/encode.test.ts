import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeProfile } from '../../src/profile/encode.ts';
import { randomProfile } from '../helpers/random-profile.ts';
import { readProfile } from '../helpers/read.ts';
import { attempt, bytesOf, CORPUS } from './corpus.ts';

/** Whether it is read again as what was written. */
function comesBack(bytes: Uint8Array, name: string): boolean {
  const profile = attempt(bytes, name);
  if (typeof profile === 'string') return true;
  const again = readProfile(encodeProfile(profile), name);
  // Only a text says that an object has 0 bytes: pprof forgets a label that is 0.
  const labels = profile.samples.labels.map((label) => label.replace('["bytes","","0",""]', ''));
  const samples = { ...profile.samples, labels };
  return isDeepStrictEqual(again, { ...profile, samples, form: 'proto', memStats: undefined });
}

describe('a profile that is written', () => {
  it.each(CORPUS)('of %s is read again as it was', (file) => {
    expect(comesBack(bytesOf(file), file)).toBe(true);
  });

  it('is read again as it was where Go never writes such', () => {
    fc.assert(
      fc.property(randomProfile, (bytes) => comesBack(bytes, 'random')),
      { numRuns: 100 },
    );
  });

  it('is the same bytes each time', () => {
    const profile = readProfile(bytesOf('profiles/inline.pb.gz'), 'inline');
    expect(encodeProfile(profile)).toEqual(encodeProfile(profile));
  });
});
