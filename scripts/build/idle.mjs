/**
 * Packages that do nothing by being loaded, and do not say so: what is unused of them is left out.
 * GitHub's toolkit would load an HTTP client to read an input.
 */
export function idle(packages) {
  return {
    name: 'idle',
    setup(build) {
      build.onResolve({ filter: /./ }, async ({ path, pluginData, ...of }) => {
        if (pluginData === 'asked' || of.kind !== 'import-statement') return undefined;
        const found = await build.resolve(path, { ...of, pluginData: 'asked' });
        const isIdle = packages.some((name) => found.path.includes(`/node_modules/${name}/`));
        return isIdle ? { ...found, sideEffects: false } : undefined;
      });
    },
  };
}
