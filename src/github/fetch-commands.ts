import type { Given } from '../report/reproduce.ts';
import { shellWord } from '../report/shell-word.ts';
import { isWanted } from '../source/paths.ts';
import type { Repository } from './context.ts';
import type { Fetched, FetchedArtifacts } from './fetched.ts';

/** Where the reader's `gh` has to look. */
export interface Home {
  readonly serverUrl: string;
  readonly repository: Repository;
}

/**
 * What a reader has to run to have the profiles that sources brought from GitHub, and what those
 * sources and profiles are called then: folders `base` and `head`, and `both` for what both sides
 * have taken something from.
 */
export function fetchCommands(
  fetched: readonly Fetched[],
  home: Home,
): (given: Pick<Given, 'base' | 'head'>) => Omit<Given, 'command'> {
  const places = placesOf(fetched);
  const bring = new Map(places.map((place) => [place.folder, linesOf(place, home)]));
  const local = (side: 'base' | 'head') => {
    const own = places.filter(({ one }) => one.side === side);
    return (specs: readonly string[]) =>
      specs.map((spec) => {
        const place = own.find(({ one }) => one.spec === spec.trim());
        return place ? sourceOf(place) : spec;
      });
  };
  return ({ base, head }) => ({
    base: local('base')(base),
    head: local('head')(head),
    bring: bySide(bring),
    nameOf: (side, file) => {
      for (const place of places) {
        const name = place.one.side === side ? localName(place, file) : undefined;
        if (name !== undefined) return name;
      }
      return file;
    },
  });
}

/** Something fetched, and the folder that the reader has it in. */
interface Place {
  readonly one: Fetched;
  readonly folder: string;
}

function placesOf(fetched: readonly Fetched[]): Place[] {
  const groups = new Map<string, Fetched[]>();
  for (const one of fetched) {
    const key = one.kind === 'branch' ? one.sha : `${one.runId} ${one.name}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const taken = new Map<string, number>();
  return [...groups.values()].flatMap((group) => {
    const side = group.every((one) => one.side === group[0]?.side) ? group[0]!.side : 'both';
    const count = (taken.get(side) ?? 0) + 1;
    taken.set(side, count);
    // The second source of a side lies beside the first and not in it.
    const folder = count === 1 ? side : `${side}-${count}`;
    return group.map((one) => ({ one, folder }));
  });
}

/** One line for each side, however many sources it has. */
function bySide(bring: ReadonlyMap<string, readonly string[]>): string[] {
  const lines = new Map<string, string[]>();
  for (const [folder, commands] of bring) {
    const side = folder.split('-')[0]!;
    lines.set(side, [...(lines.get(side) ?? []), ...commands]);
  }
  return [...lines.values()].map((commands) => commands.join(' && '));
}

function linesOf({ one, folder }: Place, { serverUrl, repository }: Home): string[] {
  const host = shellWord(serverUrl.replace(/^https?:\/\//, ''));
  const name = `${repository.owner}/${repository.name}`;
  const elsewhere = host !== 'github.com';
  const api = `gh api ${elsewhere ? `--hostname ${host} ` : ''}repos/${name}`;
  if (one.kind === 'branch') {
    const unpack = `tar -xz --strip-components=1 -C ${folder}`;
    return [`mkdir -p ${folder} && ${api}/tarball/${one.sha} | ${unpack}`];
  }
  const repo = elsewhere ? `${host}/${name}` : name;
  const archives = archivesOf(one);
  const which = isGlob(one)
    ? `-p ${shellWord(one.name)}`
    : archives.map((archive) => `-n ${shellWord(archive)}`).join(' ');
  // gh unpacks whatever it downloads, which cannot be done to a bare file.
  const bare = one.bare.map(({ id, name: file }) => {
    const to = shellWord(`${folder}/${file}`);
    return `mkdir -p ${folder} && ${api}/actions/artifacts/${id}/zip > ${to}`;
  });
  const download = `gh run download ${one.runId} -R ${repo} ${which} -D ${folder}`;
  return archives.length > 0 ? [download, ...bare] : bare;
}

function archivesOf({ names, bare }: FetchedArtifacts): string[] {
  return names.filter((name) => !bare.some((file) => file.name === name));
}

/** Whether gh is asked by the glob: it knows no braces (Go's filepath.Match). */
function isGlob(one: FetchedArtifacts): boolean {
  return one.bare.length === 0 && /[*?[]/.test(one.name) && !/[{}]/.test(one.name);
}

/** "If only a single artifact is specified, it will be extracted into the current directory." */
function hasOwnFolder(one: FetchedArtifacts): boolean {
  return isGlob(one) || archivesOf(one).length > 1;
}

/** The source text for the reader's machine. */
function sourceOf({ one, folder }: Place): string {
  if (one.kind === 'branch' || !hasOwnFolder(one)) {
    const [file] = one.kind === 'artifact' && archivesOf(one).length === 0 ? one.bare : [];
    if (file && one.kind === 'artifact' && one.bare.length === 1) return `${folder}/${file.name}`;
    return one.path === '' ? folder : `${folder}/${one.path}`;
  }
  if (one.path === '') return folder;
  return `${folder}/*/${one.path}${isWanted(one.path) ? '' : '/**'}`;
}

/** `artifact:NAME/ENTRY`, `artifact:NAME` or `branch:NAME/PATH` on the reader's machine. */
function localName({ one, folder }: Place, file: string): string | undefined {
  if (one.kind === 'branch') {
    const start = `branch:${one.branch}/`;
    return file.startsWith(start) ? `${folder}/${file.slice(start.length)}` : undefined;
  }
  const [, name = '', entry] = /^artifact:([^/]*)(?:\/(.*))?$/s.exec(file) ?? [];
  if (!one.names.includes(name)) return undefined;
  if (entry === undefined) return `${folder}/${name}`;
  return hasOwnFolder(one) ? `${folder}/${name}/${entry}` : `${folder}/${entry}`;
}
