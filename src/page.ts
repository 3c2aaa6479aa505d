import type { PageAssets } from './report/html.ts';

export { html, notYetHtml } from './report/html.ts';

declare const HEAPGATE_PAGE: PageAssets | undefined;

/** What `src/page` became; the build puts it in. */
export const PAGE: PageAssets =
  typeof HEAPGATE_PAGE === 'object'
    ? HEAPGATE_PAGE
    : { script: '', scriptHash: 'sha256-', style: '', styleHash: 'sha256-' };
