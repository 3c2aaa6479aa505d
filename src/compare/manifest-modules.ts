import type { Manifest } from '../profile/manifest.ts';

/** Modules that were there when something was measured. */
export function manifestModules(manifests: readonly Manifest[]): string[] {
  const paths = manifests.flatMap(({ modules, packages }) => [
    ...modules.map(({ path }) => path),
    ...packages.map(({ module }) => module),
  ]);
  return [...new Set(paths)].filter((path) => path !== '').sort();
}
