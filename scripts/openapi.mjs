// Cuts __fixtures__/github-openapi.json out of GitHub's OpenAPI description: the operations that
// heapgate calls, for github.com and for the oldest supported GitHub Enterprise Server, without
// prose. The whole package unpacks to 385 MB, so it is fetched into a temporary folder.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = '@octokit/openapi';
const VERSION = '23.0.2';
const EDITIONS = ['api.github.com', 'ghes-3.17'];
const REPO = '/repos/{owner}/{repo}';
const OPERATIONS = [
  ['get', '/user'],
  ['get', REPO],
  ['get', `${REPO}/activity`],
  ['get', `${REPO}/actions/artifacts/{artifact_id}/{archive_format}`],
  ['get', `${REPO}/actions/runs`],
  ['get', `${REPO}/actions/runs/{run_id}`],
  ['get', `${REPO}/actions/runs/{run_id}/artifacts`],
  ['get', `${REPO}/actions/workflows/{workflow_id}/runs`],
  ['get', `${REPO}/collaborators/{username}/permission`],
  ['get', `${REPO}/commits`],
  ['get', `${REPO}/commits/{ref}`],
  ['get', `${REPO}/commits/{commit_sha}/pulls`],
  ['get', `${REPO}/compare/{basehead}`],
  ['get', `${REPO}/contents/{path}`],
  ['get', `${REPO}/git/blobs/{file_sha}`],
  ['get', `${REPO}/git/trees/{tree_sha}`],
  ['get', `${REPO}/issues/{issue_number}/comments`],
  ['post', `${REPO}/issues/{issue_number}/comments`],
  ['get', `${REPO}/issues/{issue_number}/events`],
  ['get', `${REPO}/issues/comments/{comment_id}`],
  ['patch', `${REPO}/issues/comments/{comment_id}`],
  ['delete', `${REPO}/issues/comments/{comment_id}`],
  ['get', `${REPO}/pulls`],
  ['get', `${REPO}/pulls/{pull_number}`],
  ['get', `${REPO}/pulls/{pull_number}/reviews`],
];

const PROSE = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'title',
  'tags',
  'default',
]);
PROSE.add('externalDocs').add('deprecated').add('operationId').add('readOnly').add('writeOnly');

const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
try {
  execFileSync('npm', ['pack', `${PACKAGE}@${VERSION}`], { cwd: folder, stdio: 'ignore' });
  const tarball = `octokit-openapi-${VERSION}.tgz`;
  const wanted = ['package/LICENSE', ...EDITIONS.map((name) => `package/generated/${name}.json`)];
  execFileSync('tar', ['xzf', tarball, ...wanted], { cwd: folder });
  const read = (path) => readFileSync(join(folder, path), 'utf8');
  const descriptions = EDITIONS.map((name) => [
    name,
    cut(JSON.parse(read(`package/generated/${name}.json`))),
  ]);
  const file = {
    source: `npm ${PACKAGE}, made from github/rest-api-description`,
    version: VERSION,
    licence: read('package/LICENSE').trim(),
    madeBy: 'scripts/openapi.mjs',
    descriptions: Object.fromEntries(descriptions),
  };
  writeFileSync('__fixtures__/github-openapi.json', `${JSON.stringify(file)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The wanted operations and whatever they reach. */
function cut(whole) {
  const paths = {};
  for (const [method, path] of OPERATIONS) {
    const operation = whole.paths[path]?.[method];
    if (!operation) throw new Error(`${method} ${path} is not described`);
    paths[path] ??= {};
    paths[path][method] = lean({
      parameters: operation.parameters ?? [],
      requestBody: operation.requestBody,
      responses: operation.responses,
    });
  }
  return { paths, components: reach(paths, whole.components) };
}

/** Copies every component that is referred to, however far away. */
function reach(from, all) {
  const components = {};
  const queue = [from];
  while (queue.length > 0) {
    const text = JSON.stringify(queue.pop());
    for (const [, kind, name] of text.matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)) {
      components[kind] ??= {};
      if (name in components[kind]) continue;
      components[kind][name] = lean(all[kind][name]);
      queue.push(components[kind][name]);
    }
  }
  return components;
}

/** Drops prose, response headers and vendor extensions; a property called `title` stays. */
function lean(node, inProperties = false) {
  if (Array.isArray(node)) return node.map((item) => lean(item));
  if (typeof node !== 'object' || node === null) return node;
  const copy = {};
  for (const [key, value] of Object.entries(node)) {
    if (!inProperties && (PROSE.has(key) || key.startsWith('x-') || key === 'headers')) continue;
    copy[key] = lean(value, key === 'properties' && !inProperties);
  }
  return inProperties ? copy : nullable(copy);
}

/** OpenAPI 3.0 says `nullable`, JSON Schema has no such word beside a reference. */
function nullable({ nullable: isNullable, ...schema }) {
  if (!isNullable) return schema;
  if (typeof schema.type === 'string' && !schema.enum) {
    return { ...schema, type: [schema.type, 'null'] };
  }
  return { anyOf: [{ type: 'null' }, schema] };
}
