import type { Manifest } from '../profile/manifest.ts';
import { distinct } from './differing.ts';
import type { Doubt } from './doubt.ts';

/**
 * What `collect` noted of how each side was built and run, where it differs and can move an
 * allocation. Nothing where a side was not measured by `collect`: its files do not tell.
 */
export function settingDoubts(base: readonly Manifest[], head: readonly Manifest[]): Doubt[] {
  if (base.length === 0 || head.length === 0) return [];
  const doubts = (name: string, of: (manifest: Manifest) => string): Doubt[] => {
    const list = (manifests: readonly Manifest[]) => distinct(manifests.map(of)).join(' and ');
    const sides = { base: list(base), head: list(head) };
    return sides.base === sides.head ? [] : [{ code: 'setting-differs', name, ...sides }];
  };
  const names = [...base, ...head].flatMap(({ go }) => Object.keys(go.settings));
  return [
    ...doubts('-cpu', ({ flags }) => String(flags.cpu)),
    ...doubts('-tags', ({ flags }) => [...flags.tags].sort().join(',')),
    ...doubts('-short', ({ flags }) => (flags.short ? 'set' : '')),
    ...distinct(names).flatMap((name) => doubts(name, ({ go }) => go.settings[name] ?? '')),
  ];
}
