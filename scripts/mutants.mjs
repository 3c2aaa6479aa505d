// Breaks the gate in many ways, one at a time, and prints which of them its self-test notices. A
// mutant is built into a folder of its own and judges some fixtures: it is noticed where a run exits
// with 2 and says that a growth was not told as the limits have it.
//
//   npm run mutants [WORDS OF A NAME]
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { MUTANTS } from './mutants/list.mjs';
import { FROM_OUTSIDE } from './mutants/outside.mjs';
import { SCENES } from './mutants/scenes.mjs';

const run = promisify(execFile);
const work = mkdtempSync(join(tmpdir(), 'heapgate-mutants-'));
const wanted = process.argv.slice(2).join(' ');
const all = [
  ...MUTANTS,
  ...FROM_OUTSIDE.map((mutant) => ({ ...mutant, name: `from outside: ${mutant.name}` })),
];
const chosen = all.filter(({ name }) => name.includes(wanted));

try {
  const whole = await tell(undefined, SCENES);
  if (whole.how !== 'passed') throw new Error(`the gate as it is: ${whole.how} in ${whole.scene}`);
  console.log(`as it is: ${whole.counts.join(', ')} caught`);
  let noticed = 0;
  let beyond = 0;
  for (const mutant of chosen) {
    const { how, scene, counts } = await tell(mutant, SCENES);
    const isNoticed = how === 'noticed';
    if (isNoticed) noticed++;
    else if (mutant.beyond) beyond++;
    const verdict = isNoticed ? 'noticed' : mutant.beyond ? 'beyond it' : 'NOT NOTICED';
    const where = scene ? ` (${scene}: ${counts.at(-1)} caught)` : '';
    const why = !isNoticed && mutant.beyond ? `: ${mutant.beyond}` : '';
    console.log(`${verdict.padEnd(12)} ${mutant.name}${where}${why}`);
  }
  console.log(`${noticed} of ${chosen.length} noticed, ${beyond} are beyond a growth`);
  process.exitCode = noticed + beyond === chosen.length ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Builds a mutant, or the gate as it is, and lets it judge until its self-test speaks up. */
async function tell(mutant, scenes) {
  const folder = mkdtempSync(join(work, 'build-'));
  await build({
    entryPoints: ['src/cli.ts'],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    define: { HEAPGATE_VERSION: '"mutant"' },
    banner: {
      js: "import { createRequire as createRequireForBundle } from 'node:module';\nconst require = createRequireForBundle(import.meta.url);",
    },
    logLevel: 'error',
    plugins: mutant ? [breaking(mutant)] : [],
  });
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const counts = [];
  for (const { name, base, head, policy } of scenes) {
    const args = ['check', '--base', base, '--head', head, '--policy', policy, '--format', 'json'];
    const { code, stdout } = await judge(join(folder, 'cli.js'), args);
    const { caught, of } = selfTestIn(stdout);
    counts.push(`${caught} of ${of}`);
    if (caught < of && code === 2) return { how: 'noticed', scene: name, counts };
    // What breaks altogether is noticed by everybody, and says nothing of the self-test.
    if (of === 0) return { how: 'crashed', scene: name, counts };
  }
  return { how: 'passed', counts };
}

async function judge(cli, args) {
  try {
    const { stdout } = await run(process.execPath, [cli, ...args], { maxBuffer: 2 ** 28 });
    return { code: 0, stdout };
  } catch (error) {
    return { code: error.code, stdout: error.stdout ?? '' };
  }
}

function selfTestIn(stdout) {
  try {
    return JSON.parse(stdout).selfTest ?? { caught: 0, of: 0 };
  } catch {
    return { caught: 0, of: 0 };
  }
}

/** @param {import('./mutants/list.mjs').Mutant} mutant */
function breaking({ name, file, find, replace }) {
  const path = resolve(file);
  const source = readFileSync(path, 'utf8');
  if (source.split(find).length !== 2) {
    throw new Error(`${name}: ${file} does not have once: ${find}`);
  }
  return {
    name,
    setup(builder) {
      builder.onLoad({ filter: /\.ts$/ }, (args) =>
        args.path === path
          ? { contents: source.replace(find, () => replace), loader: 'ts' }
          : undefined,
      );
    },
  };
}
