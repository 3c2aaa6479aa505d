import type { Manifest } from '../profile/manifest.ts';
import { differing, distinct } from './differing.ts';

/**
 * What `collect` noted of how each side was built and run, where it differs and can move an
 * allocation. Nothing where a side was not measured by `collect`: its files do not tell.
 */
export function settingDoubts(base: readonly Manifest[], head: readonly Manifest[]): string[] {
  if (base.length === 0 || head.length === 0) return [];
  const doubts = (what: string, of: (manifest: Manifest) => string) => {
    const list = (manifests: readonly Manifest[]) => distinct(manifests.map(of)).join(' and ');
    return differing(what, [list(base)], [list(head)], (text) => text || 'none');
  };
  const names = [...base, ...head].flatMap(({ go }) => Object.keys(go.settings));
  return [
    ...doubts('build tags', ({ flags }) => [...flags.tags].sort().join(',')),
    ...doubts('the flags -short', ({ flags }) => (flags.short ? 'set' : 'not set')),
    ...distinct(names).flatMap((name) =>
      doubts(`values of ${name}`, ({ go }) => go.settings[name] ?? ''),
    ),
  ];
}
