import { dirname, join } from 'node:path';
import { UserError } from '../errors.ts';
import { along, type Extended, extendsOf } from '../policy/extends.ts';
import type { PolicyText } from '../policy/policy-text.ts';

/** Far more than anybody needs, and little enough to be read within a run. */
const DEEPEST = 5;
const MOST_FILES = 20;

/** Where a policy lies. */
export interface PolicyPlace {
  /** Path from the top of what it lies in. */
  readonly path: string;
  /** Undefined where it lies where the first policy does. */
  readonly repository?: Omit<Extract<Extended, { kind: 'remote' }>, 'kind' | 'path'>;
}

/** Reads the policy of a place; a place without a file is a `UserError`. */
export type ReadPlace = (place: PolicyPlace) => Promise<PolicyText>;

/**
 * A policy with all that it extends, and that extends. What is wrong with the way there is a
 * `UserError` that names every file on it.
 *
 * @param path where the policy lies itself
 */
export async function withExtended(
  policy: PolicyText,
  path: string,
  read: ReadPlace,
): Promise<PolicyText> {
  let files = 0;
  const whole = async (
    file: PolicyText,
    place: PolicyPlace,
    chain: readonly PolicyText[],
  ): Promise<PolicyText> => {
    const way = [...chain, file];
    const extended = new Map<string, PolicyText>();
    const names = chain.map(({ name }) => name);
    const entries = along(names, () => extendsOf(file));
    for (const { text, at, of } of entries) {
      if (of.kind === 'preset') continue;
      const where = `${file.name}:${at.line}:${at.column} extends "${text}"`;
      if (++files > MOST_FILES) {
        throw new UserError(`${where}, and there are more than ${MOST_FILES} such files`);
      }
      const target = placeOf(of, place, where);
      const next = await read(target).catch((error) => {
        if (error instanceof UserError) error.message = `${where}: ${error.message}`;
        throw error;
      });
      const round = [...names, file.name, next.name].join(' → ');
      if (way.some(({ name }) => name === next.name)) {
        throw new UserError(`${where}, which goes round in a circle: ${round}`);
      }
      if (way.length > DEEPEST) {
        throw new UserError(`${where}, more than ${DEEPEST} files deep: ${round}`);
      }
      extended.set(text, await whole(next, target, way));
    }
    return extended.size > 0 ? { ...file, extended } : file;
  };
  return whole(policy, { path }, []);
}

function placeOf(
  of: Exclude<Extended, { kind: 'preset' }>,
  from: PolicyPlace,
  where: string,
): PolicyPlace {
  if (of.kind === 'file') {
    const path = join(dirname(from.path), of.path).replaceAll('\\', '/');
    if (from.repository && path.startsWith('../')) {
      throw new UserError(`${where}, which leads out of the repository`);
    }
    return { ...from, path };
  }
  const { kind: _, path, ...repository } = of;
  return { path, repository };
}

/** How messages and `extends` write a place elsewhere. */
export function remoteName({ path, repository }: Required<PolicyPlace>): string {
  return `${repository.owner}/${repository.repository}/${path}@${repository.ref}`;
}

/** What is on GitHub is asked for where there is a token for it. */
export async function refuseElsewhere(place: PolicyPlace): Promise<never> {
  const name = place.repository ? remoteName({ ...place, repository: place.repository }) : '';
  throw new UserError(
    `${name} is read in the action alone: check that repository out, and extend its file by a path`,
  );
}
