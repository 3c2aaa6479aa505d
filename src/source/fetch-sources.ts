import { UserError } from '../errors.ts';
import { MAX_SIDE } from '../limits.ts';
import { fetchPath } from './paths.ts';
import type { FetchSource, SourceContext, SourceFile } from './source-file.ts';

/**
 * Brings all files of one side. A source is one text: a path, folder or glob, or one of `schemes`,
 * which are known by what stands before the first colon.
 *
 * @param schemes further kinds of sources, by scheme: `{ https: …, artifact: … }`
 */
export async function fetchSources(
  specs: readonly string[],
  context: SourceContext,
  schemes: Readonly<Record<string, FetchSource>> = {},
): Promise<SourceFile[]> {
  const files = new Map<string, SourceFile>();
  let size = 0;
  for (const spec of specs) {
    for (const file of await fetchOne(spec.trim(), context, schemes)) {
      // A file that two sources name is one profile, not two runs.
      if (files.has(file.name)) continue;
      files.set(file.name, file);
      size += file.bytes.length;
    }
    if (size > MAX_SIDE) {
      throw new UserError(
        `${spec}: with the sources before it, more than ${MAX_SIDE} bytes: name fewer profiles`,
      );
    }
  }
  return [...files.values()];
}

/** Two letters at least, so that a drive such as `C:\` stays a path; of a URL in capitals too. */
function schemeOf(spec: string): string | undefined {
  const [, scheme, ofUrl] = /^(?:([a-z][a-z0-9+.-]+):|([A-Z][A-Za-z]+):\/\/)/.exec(spec) ?? [];
  return ofUrl?.toLowerCase() ?? scheme;
}

async function fetchOne(
  spec: string,
  context: SourceContext,
  schemes: Readonly<Record<string, FetchSource>>,
): Promise<SourceFile[]> {
  if (spec === '')
    throw new UserError('an empty source was given: name a file, folder, glob or URL');
  const scheme = schemeOf(spec);
  if (scheme === undefined) return fetchPath(spec, context);
  const fetch = Object.hasOwn(schemes, scheme) ? schemes[scheme] : undefined;
  if (!fetch) {
    if (scheme === 'collect') {
      throw new UserError(
        `${spec}: only the action's base takes this source: give neither --base nor --head, and both sides are measured here`,
      );
    }
    const known = Object.keys(schemes).map((name) => `${name}:`);
    throw new UserError(
      `${spec}: the source "${scheme}:" is not known here: use a path${known.length > 0 ? ` or ${known.join(', ')}` : ''}`,
    );
  }
  return fetch(spec, context);
}
