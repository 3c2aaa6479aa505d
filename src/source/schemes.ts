import type { FetchSource } from './source-file.ts';
import { fetchUrl, headerFor } from './url.ts';

/**
 * The kinds of sources that need no GitHub: what both the command and the action understand.
 *
 * @param specs all sources of the run, both sides', for the header is for one host among them
 */
export function urlSchemes(specs: readonly string[]): Readonly<Record<string, FetchSource>> {
  const fetch: FetchSource = async (spec, context) => fetchUrl(spec, context, headerFor(specs));
  return { http: fetch, https: fetch };
}
