import { Line, Location, Function as ProfileFunction, Sample } from 'pprof-format';
import type { Inflate } from '../profile/gzip.ts';
import type { HeapProfile } from '../profile/heap-profile.ts';
import { heapMetrics, unpack } from '../profile/read-profile.ts';
import { type CheckedProfile, checkWire } from '../profile/wire.ts';
import type { SamplePut } from './place.ts';

/** Fields of profile.proto's `Profile`. */
const SAMPLE = 2;
const LOCATION = 4;
const FUNCTION = 5;
const STRING = 6;

/** Ids of what is put in: no profile has so many of its own. */
const FIRST_ID = 2 ** 40;

/** A profile that something can be put into: its bytes unpacked, and where what is in them. */
export interface Soil extends Pick<CheckedProfile, 'samples' | 'strings'> {
  readonly raw: Uint8Array;
}

/** @param bytes of a profile that was read already */
export function soilIn(bytes: Uint8Array, gunzip: Inflate): Soil {
  const raw = unpack(bytes, '', gunzip);
  const { samples, strings } = checkWire(raw, '');
  return { raw, samples, strings };
}

/**
 * The bytes of a profile with further samples, not packed. Lists of a message may be added to at
 * its end, so that nothing else is written anew.
 */
export function plantSamples(
  { raw, samples, strings }: Soil,
  profile: HeapProfile,
  puts: readonly SamplePut[],
): Uint8Array {
  const added: Uint8Array[] = [raw];
  const columns = [...heapMetrics(profile)];
  const textAt = (text: string) => {
    added.push(field(STRING, new TextEncoder().encode(text)));
    return strings.length / 2 + texts++;
  };
  let texts = 0;
  puts.forEach(({ stack, amounts }, i) => {
    const value = profile.sampleTypes.map(() => 0);
    for (const [metric, column] of columns) value[column] = amounts[metric] ?? 0;
    if (typeof stack === 'number') {
      const like = Sample.decode(raw.subarray(samples[2 * stack], samples[2 * stack + 1]));
      const { locationId, label } = like;
      added.push(field(SAMPLE, new Sample({ locationId, value, label }).encode()));
      return;
    }
    const id = FIRST_ID + i;
    const symbol = textAt(stack.symbol);
    const of = { id, name: symbol, systemName: symbol, filename: textAt(stack.file), startLine: 0 };
    const line = [new Line({ functionId: id, line: 1 })];
    added.push(
      field(FUNCTION, new ProfileFunction(of).encode()),
      field(LOCATION, new Location({ id, line }).encode()),
      field(SAMPLE, new Sample({ locationId: [id], value }).encode()),
    );
  });
  return joined(added);
}

/** A field that has a length. */
function field(number: number, content: Uint8Array): Uint8Array {
  const start = [number * 8 + 2];
  for (let length = content.length; ; length = Math.floor(length / 128)) {
    if (length < 128) {
      start.push(length);
      break;
    }
    start.push((length % 128) + 128);
  }
  return joined([Uint8Array.from(start), content]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
