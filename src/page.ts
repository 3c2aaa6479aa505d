import type { PageAssets } from './report/html.ts';

export { html, notYetHtml } from './report/html.ts';

declare const HEAPGATE_PAGE: string | undefined;

/** What `src/page` became; the build puts it in, as JSON. */
export const PAGE: PageAssets =
  typeof HEAPGATE_PAGE === 'string'
    ? JSON.parse(HEAPGATE_PAGE)
    : { script: '', scriptHash: 'sha256-', style: '', styleHash: 'sha256-' };
