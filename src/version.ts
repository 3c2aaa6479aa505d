declare const HEAPGATE_VERSION: string | undefined;

/** heapgate's own version; the build puts package.json's in. */
export const VERSION = typeof HEAPGATE_VERSION === 'string' ? HEAPGATE_VERSION : 'unbuilt';
