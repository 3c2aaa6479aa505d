// Names, in every workflow and page, the commit of heapgate that it fetches: `npm run pin`, or with
// `-- REF` another than the last commit. A page cannot name the commit that it is in, so it names one
// before; CONTRIBUTING.md says which. With --check it says whether that commit is there.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Files that say how heapgate is fetched, from the top of the repository. */
export const PINNING = [
  'README.md',
  '.github/workflows/heapgate.yml',
  ...readdirSync(`${ROOT}examples`).map((name) => `examples/${name}`),
  ...readdirSync(`${ROOT}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** An action, the shared workflow or the package, at a ref; behind it the version, as a comment. */
export const PINS = /(heapgate\/heapgate(?:\/[\w./-]+)?[@#])([\w.-]+)( +# v[\w.-]+)?/g;

/** The text with every pin moved. */
export function pinned(text, { commit, version }) {
  return text.replace(PINS, (_, what, _ref, comment) => {
    const isAction = what.endsWith('@');
    return `${what}${commit}${isAction || comment ? ` # v${version}` : ''}`;
  });
}

/** What the pages name now, by the front page. */
export function currentPin() {
  const text = readFileSync(`${ROOT}README.md`, 'utf8');
  const [, commit, version] = /heapgate\/heapgate@([0-9a-f]{40}) # v(\S+)/.exec(text);
  return { commit, version };
}

/** A commit that was built, with its version; what was never committed here ends in git's message. */
function release(ref) {
  const git = (...args) =>
    execFileSync('git', args, {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const commit = git('rev-parse', '--verify', `${ref}^{commit}`).trim();
  git('merge-base', '--is-ancestor', commit, 'HEAD');
  git('cat-file', '-e', `${commit}:dist/index.js`);
  return { commit, version: JSON.parse(git('show', `${commit}:package.json`)).version };
}

function main([ref = 'HEAD']) {
  const isCheck = ref === '--check';
  const to = release(isCheck ? currentPin().commit : ref);
  const stale = PINNING.filter((name) => {
    const before = readFileSync(ROOT + name, 'utf8');
    const after = pinned(before, to);
    if (after !== before && !isCheck) writeFileSync(ROOT + name, after);
    return after !== before;
  });
  console.log(
    `${to.commit} v${to.version}: ${stale.length} files ${isCheck ? 'differ' : 'changed'}`,
  );
  if (isCheck && stale.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
