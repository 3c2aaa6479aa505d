import { decodeText } from '../decode-text.ts';
import { groupBy } from '../group-by.ts';
import { MANIFEST_FILE, type Manifest } from '../profile/manifest.ts';
import type { NamedFile } from '../profile/read-set.ts';
import { rememberedOf } from '../remembered.ts';
import type { Sides } from './base-places.ts';
import { nameIn } from './counted-set.ts';
import type { LinesPut, Put, SamplePut } from './place.ts';
import { largerLine, largerOutput, type More } from './plant-lines.ts';
import { plantSamples, soilIn } from './plant-profile.ts';

/** Puts growths into files; those that nothing is put into are the same ones. */
export function planter({
  decode,
  gunzip,
}: Pick<Sides, 'decode' | 'gunzip'>): (
  files: readonly NamedFile[],
  puts: readonly Put[],
) => NamedFile[] {
  const soilOf = rememberedOf((bytes: Uint8Array) => soilIn(bytes, gunzip));
  return (files, puts) => {
    const byName = groupBy(puts, ({ file }) => file.name);
    return files.map((file) => {
      const own = byName.get(file.name);
      if (!own) return file;
      const samples = own.filter((put): put is SamplePut => put.kind === 'sample');
      const profile = decode(file);
      if (profile) return { ...file, bytes: plantSamples(soilOf(file.bytes), profile, samples) };
      const lines = own.filter((put): put is LinesPut => put.kind === 'lines');
      return { ...file, bytes: plantLines(file, moresOf(lines)) };
    });
  };
}

/** What each line is larger by: of several growths of bytes and of objects together. */
function moresOf(puts: readonly LinesPut[]): Map<string | number, More> {
  const mores = new Map<string | number, More>();
  for (const { at, bytes, objects, operations } of puts) {
    for (const each of at) {
      const known = mores.get(each) ?? { bytes: 0, objects: 0, operations: 0 };
      mores.set(each, {
        bytes: Math.max(known.bytes, bytes),
        objects: Math.max(known.objects, objects),
        operations: Math.max(known.operations, operations),
      });
    }
  }
  return mores;
}

function plantLines({ name, bytes }: NamedFile, mores: ReadonlyMap<string | number, More>) {
  const encode = (text: string) => new TextEncoder().encode(text);
  const text = decodeText(bytes);
  if (nameIn(name) !== MANIFEST_FILE) {
    const ofResults = new Map(
      [...mores].flatMap(([at, more]) => (typeof at === 'number' ? [[at, more]] : [])),
    );
    return encode(largerOutput(text, ofResults) ?? text);
  }
  const manifest = JSON.parse(text) as Manifest;
  for (const { results } of manifest.packages) {
    for (const { low, high } of results.flatMap(({ measurements }) => measurements)) {
      for (const process of [low, high]) {
        const more = mores.get(process.profile);
        // A process may have printed the lines of several results.
        if (!more || process.lines.length !== 1) continue;
        Object.assign(process, { lines: process.lines.map((line) => largerLine(line, more)) });
      }
    }
  }
  return encode(JSON.stringify(manifest));
}
