// Builds dist/ from src/: one readable ES module per door, shared parts as chunks, the types of what
// can be imported, and the licences of every package that ended up inside. The output depends on the
// sources alone, so that CI can prove dist/ with `git diff`.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { declare } from './build/declare.mjs';
import { grouped } from './build/groups.mjs';
import { idle } from './build/idle.mjs';
import { buildPage } from './build/page.mjs';

const rooms = ['profile', 'compare', 'policy', 'report'].map((room) => `src/api/${room}.ts`);
const doors = ['src/index.ts', 'src/cli.ts', 'src/collect.ts', ...rooms];
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

// Its one package, pako, is in dist/ and its licences anyway.
const page = await buildPage();

const options = {
  entryPoints: doors,
  outdir: 'dist',
  outbase: 'src',
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  // The action runs on node24; the command also runs on 20, so nothing newer may be emitted.
  target: 'node20',
  define: {
    HEAPGATE_VERSION: JSON.stringify(version),
    // As one text: an object would go into a chunk of its own that every door loads.
    HEAPGATE_PAGE: JSON.stringify(JSON.stringify(page)),
  },
  // Bundled CommonJS packages still call require() for Node's own modules.
  banner: {
    js: "import { createRequire as createRequireForBundle } from 'node:module';\nconst require = createRequireForBundle(import.meta.url);",
  },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
  plugins: [idle(['@actions/core', '@actions/http-client'])],
};
const groups = [
  ['program'],
  ['top', 'diff', 'check'],
  ['diff', 'check'],
  ['lint', 'check'],
  ['top'],
  ['check'],
].map((commands) => commands.map((name) => `src/commands/${name}.ts`));
const { metafile: alone } = await build({ ...options, write: false });
rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  ...options,
  plugins: [...options.plugins, grouped(alone.inputs, { groups, doors, pure: rooms })],
});
writeFileSync('dist/package.json', `${JSON.stringify({ type: 'module' })}\n`);
writeFileSync('dist/licenses.txt', licences(metafile));
writeFileSync('dist/chunks/.npmignore', ofActions(metafile.outputs));
declare(rooms, 'src', 'dist/types');

/** What nothing in the npm package reaches: the actions' own chunks, one a line. */
function ofActions(outputs) {
  const reached = new Set();
  const reach = (file) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { path } of outputs[file]?.imports ?? []) reach(path);
  };
  for (const [file, { entryPoint }] of Object.entries(outputs)) {
    if (['src/cli.ts', ...rooms].includes(entryPoint)) reach(file);
  }
  const unreached = Object.keys(outputs).filter(
    (file) => dirname(file) === 'dist/chunks' && !reached.has(file),
  );
  return unreached.map((file) => `${basename(file)}\n`).join('');
}

/** The licence text of every package with bytes in an output. */
function licences(meta) {
  const folders = new Set();
  for (const output of Object.values(meta.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
      if (found && bytesInOutput > 0) folders.add(found[1]);
    }
  }
  const parts = [...folders].sort().map((folder) => {
    const pkg = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
    if (!file) throw new Error(`${folder} is bundled and has no licence file`);
    const notice = readdirSync(folder).find((name) => /^notice/i.test(name));
    const texts = [file, notice]
      .filter(Boolean)
      .map((name) => readFileSync(join(folder, name), 'utf8').trim());
    return `${pkg.name} ${pkg.version} (${pkg.license})\n\n${texts.join('\n\n')}\n`;
  });
  return parts.join(`\n${'-'.repeat(80)}\n\n`).replaceAll('\r\n', '\n');
}
