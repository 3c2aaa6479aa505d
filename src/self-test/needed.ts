import { decodeText } from '../decode-text.ts';
import { MANIFEST_FILE, type Manifest } from '../profile/manifest.ts';
import type { NamedFile } from '../profile/read-set.ts';
import type { Sides } from './base-places.ts';
import { folderOf, nameIn } from './counted-set.ts';
import { packagesOfGiven } from './given-files.ts';
import type { Place } from './place.ts';

/**
 * Picks the files of some places: those without the results and starts of collected sets that
 * nothing is put into, and without the other packages of what was given, so that of very many only
 * what is tried is judged again.
 */
export function needing({
  files,
  base,
}: Pick<Sides, 'files' | 'base'>): (places: readonly Place[]) => readonly NamedFile[] {
  const packageOf = packagesOfGiven(base);
  const manifests = files
    .filter(({ name }) => nameIn(name) === MANIFEST_FILE)
    .map((file) => ({ file, manifest: JSON.parse(decodeText(file.bytes)) as Manifest }));
  const folders = new Set(manifests.map(({ file }) => folderOf(file.name)));
  return (places) => {
    const wanted = new Set(places.map(({ key }) => key));
    const less = new Map(
      manifests.map(({ file, manifest }) => [file.name, lessOf(file, manifest, wanted)]),
    );
    const kept = new Set(
      [...less].flatMap(([name, { profiles }]) => profiles.map((each) => folderOf(name) + each)),
    );
    const given = places.filter(({ isOfSet }) => !isOfSet);
    const packages = new Set(given.map(({ result }) => result?.package));
    // Whole profiles are all that there is.
    const isAll = !packageOf || packages.has(undefined);
    const isNeeded = ({ name }: NamedFile) => {
      const path = packageOf?.get(name);
      return isAll || path === undefined || packages.has(path);
    };
    return files.flatMap((file): NamedFile[] => {
      const of = less.get(file.name);
      if (of) return of.profiles.length > 0 ? [of.file] : [];
      const isOfSet = folders.has(folderOf(file.name));
      return (isOfSet ? kept.has(file.name) : given.length > 0 && isNeeded(file)) ? [file] : [];
    });
  };
}

/** A manifest of what is wanted alone, with the profiles that it names. */
function lessOf(file: NamedFile, manifest: Manifest, wanted: ReadonlySet<string>) {
  const profiles: string[] = [];
  const packages = manifest.packages.flatMap((entry) => {
    const start = wanted.has(`start ${entry.package}`) ? entry.start : undefined;
    const results = entry.results.filter(({ name }) =>
      wanted.has(`counted ${entry.package}\n${name}`),
    );
    if (start) profiles.push(start.profile);
    for (const { low, high } of results.flatMap(({ measurements }) => measurements)) {
      profiles.push(low.profile, high.profile);
    }
    return start || results.length > 0 ? [{ ...entry, start, screens: [], results }] : [];
  });
  const text = JSON.stringify({ ...manifest, packages });
  return { file: { ...file, bytes: new TextEncoder().encode(text) }, profiles };
}
