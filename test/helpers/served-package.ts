import { execFile } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join, resolve } from 'node:path';
import { git } from './git.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PARTS = ['dist', 'schema', 'package.json', 'package-lock.json', '.npmrc', 'README.md'];

/**
 * A bare repository with all of heapgate that is published, served on loopback in the place of GitHub.
 *
 * @param folder where it is put, and may stay
 * @returns what npm calls the package at its only commit
 */
export async function servePackage(folder: string) {
  const work = join(folder, 'work');
  for (const part of PARTS) cpSync(join(ROOT, part), join(work, part), { recursive: true });
  git(folder, 'init', '--quiet', work);
  git(work, 'add', '--all');
  git(work, 'commit', '--quiet', '--message', 'release');
  git(folder, 'clone', '--quiet', '--bare', work, join(folder, 'heapgate.git'));
  git(join(folder, 'heapgate.git'), 'update-server-info');
  const server = createServer((request, response) => {
    const [path] = request.url!.split('?');
    try {
      response.end(readFileSync(join(folder, path!)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const name = `git+http://127.0.0.1:${port}/heapgate.git#${git(work, 'rev-parse', 'HEAD')}`;
  return { name, close: () => new Promise((done) => server.close(done)) };
}

/**
 * Runs what a user types, with a home of its own, and with an npm for which no registry is there: so
 * that nothing can be fetched beside heapgate. What npm installs globally is on the PATH.
 */
export function userIn(folder: string) {
  const global = join(folder, 'global');
  const env = {
    PATH: `${join(global, 'bin')}${delimiter}${process.env.PATH}`,
    HOME: join(folder, 'home'),
    npm_config_prefix: global,
    npm_config_registry: 'http://127.0.0.1:9/',
    npm_config_fetch_retries: '0',
    npm_config_update_notifier: 'false',
  };
  return (
    command: string,
    args: readonly string[],
    cwd: string,
    more: Readonly<Record<string, string>> = {},
  ) =>
    new Promise<{ code: unknown; stdout: string; stderr: string }>((done) => {
      const options = { cwd, env: { ...env, ...more }, maxBuffer: 2 ** 26 };
      execFile(command, args, options, (error, stdout, stderr) => {
        done({ code: error ? error.code : 0, stdout, stderr });
      });
    });
}
