import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/**
 * Puts modules that are loaded together into one chunk. esbuild makes a chunk for each set of doors
 * and commands that have modules in common, some hundred; to find, read and link one takes Node half
 * a millisecond, and to read more than is needed next to nothing.
 *
 * What all roots of a group reach, and no earlier group has, is in it. Whoever imports one module of
 * a group imports all of them first, so that the same doors reach each: for esbuild that is one
 * chunk. What `pure` doors reach is apart, for they load nothing else.
 *
 * @param inputs of the metafile of a build without groups
 * @param of `groups`: the roots of each; `doors`: modules that are loaded by themselves; `pure`: some
 *   of these
 * @returns a plugin of esbuild
 */
export function grouped(inputs, { groups, doors, pure }) {
  const importsOf = (file, isWanted) =>
    (inputs[file]?.imports ?? []).filter(({ kind }) => isWanted(kind)).map(({ path }) => path);
  const statically = (kind) => kind === 'import-statement';
  const entries = new Set(doors);
  for (const file of Object.keys(inputs)) {
    for (const path of importsOf(file, (kind) => kind === 'dynamic-import')) entries.add(path);
  }
  const reach = (file, reached = new Set()) => {
    if (reached.has(file)) return reached;
    reached.add(file);
    for (const path of importsOf(file, statically)) reach(path, reached);
    return reached;
  };
  const reaches = [...entries].map((entry) => reach(entry));
  const isShared = (file) => reaches.filter((reached) => reached.has(file)).length > 1;
  const ofPure = new Set(pure.flatMap((door) => [...reach(door)]));

  const groupOf = new Map();
  for (const roots of groups) {
    const [first, ...others] = roots.map((root) => reach(root));
    for (const file of first) {
      const isMember = file.startsWith('src/') && !entries.has(file) && isShared(file);
      if (!isMember || groupOf.has(file) || others.some((reached) => !reached.has(file))) continue;
      groupOf.set(file, `${roots}${ofPure.has(file) ? ' pure' : ''}`);
    }
  }
  return {
    name: 'groups',
    setup(build) {
      build.onResolve({ filter: /^group:/ }, ({ path }) => ({ path, namespace: 'group' }));
      build.onLoad({ filter: /^group:/, namespace: 'group' }, ({ path }) => {
        const members = [...groupOf.keys()].filter((file) => `group:${groupOf.get(file)}` === path);
        return { contents: importing(members.sort().map((file) => `./${file}`)), resolveDir: '.' };
      });
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const file = Object.keys(inputs).find((input) => resolve(input) === path);
        const found = importsOf(file, statically).map((imported) => groupOf.get(imported));
        const needed = new Set(found.filter((group) => group && group !== groupOf.get(file)));
        const first = importing([...needed].map((group) => `group:${group}`));
        const contents = first + (await readFile(path, 'utf8'));
        return { contents, loader: 'ts', resolveDir: dirname(path) };
      });
    },
  };
}

function importing(paths) {
  return paths.map((path) => `import ${JSON.stringify(path)};\n`).join('');
}
