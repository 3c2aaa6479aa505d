import type { FetchSource } from './source-file.ts';
import { fetchUrl } from './url.ts';

/** The kinds of sources that need no GitHub: what both the command and the action understand. */
export const URL_SCHEMES: Readonly<Record<string, FetchSource>> = {
  http: fetchUrl,
  https: fetchUrl,
};
