import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { fetchSources } from '../../src/source/fetch-sources.ts';
import { urlSchemes } from '../../src/source/schemes.ts';

const servers: Server[] = [];

/** A server on the loopback address; its origin. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
  delete process.env.HEAPGATE_HEADER;
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const lines: string[] = [];
const context = { cwd: '/', progress: (line: string) => void lines.push(line) };
/** As a run brings it whose sources are this one and some others. */
const fetchUrl = (url: string, ...others: string[]) =>
  fetchSources([url], context, urlSchemes([...others, url]));
const failureOf = async (url: string) => {
  const failure = await fetchUrl(url).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UserError);
  return (failure as UserError).message;
};

describe('URLs', () => {
  it('fetches the bytes that are served', async () => {
    const origin = await serve((_, response) => response.end('profile'));
    const [file] = await fetchUrl(`${origin}/debug/pprof/heap?debug=1`);
    expect(file).toMatchObject({ name: `${origin}/debug/pprof/heap?debug=1`, explicit: true });
    expect(new TextDecoder().decode(file!.bytes)).toBe('profile');
  });

  it('says what answered instead of a profile', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>No\nsuch page</h1>');
    });
    expect(await failureOf(`${origin}/heap`)).toMatch(
      /answered 404 Not Found \(text\/html\): <h1>No such page/,
    );
  });

  describe('the header from the environment', () => {
    /** Two hosts that note who asked with the header; `routes` are redirects. */
    async function hosts() {
      process.env.HEAPGATE_HEADER = 'Authorization: Bearer secret';
      const seen: string[] = [];
      const routes = new Map<string, string>();
      const host = (name: string) =>
        serve((request, response) => {
          const path = `${name}${request.url}`;
          seen.push(`${path} ${request.headers.authorization ?? 'without'}`);
          const location = routes.get(path);
          if (location === undefined) response.end('profile');
          else response.writeHead(302, { location }).end();
        });
      return { seen, routes, a: await host('a'), b: await host('b') };
    }

    it('goes to the host that is named, and where that redirects to itself', async () => {
      const { seen, routes, a } = await hosts();
      routes.set('a/here', '/there');
      await fetchUrl(`${a}/here`);
      expect(seen).toEqual(['a/here Bearer secret', 'a/there Bearer secret']);
    });

    it('goes to no other port, nor back from there by a path that the other chose', async () => {
      const { seen, routes, a, b } = await hosts();
      routes.set('a/here', `${b}/there`).set('b/there', `${a}/back`);
      await fetchUrl(`${a}/here`);
      expect(seen).toEqual(['a/here Bearer secret', 'b/there without', 'a/back without']);
    });

    it.each([0, 1])('goes to nobody where the sources name two hosts: asked %i', async (asked) => {
      const { seen, a, b } = await hosts();
      const urls = [`${a}/base`, `${b}/head`];
      const failure = fetchUrl(urls[asked]!, ...urls, 'dir/', 'artifact:heap');
      await expect(failure).rejects.toThrow(
        `HEAPGATE_HEADER goes to one host, and the sources name ${a} and ${b}: `,
      );
      expect(seen).toEqual([]);
    });

    it('goes to both sides of one host', async () => {
      const { seen, a } = await hosts();
      const urls = [`${a}/base`, ` ${a}/head`];
      await fetchSources(urls, context, urlSchemes([...urls, 'dir/']));
      expect(seen).toEqual(['a/base Bearer secret', 'a/head Bearer secret']);
    });

    it('is not what two hosts need', async () => {
      const { seen, a, b } = await hosts();
      delete process.env.HEAPGATE_HEADER;
      await fetchUrl(`${a}/base`, `${b}/head`);
      expect(seen).toEqual(['a/base without']);
    });
  });

  it('does not show the header when it is malformed', async () => {
    process.env.HEAPGATE_HEADER = 'secret';
    const message = await failureOf('http://127.0.0.1:1/');
    expect(message).toMatch(/must read "Name: value"/);
    expect(message).not.toContain('secret');
  });

  it('ends a chain of redirects', async () => {
    let hits = 0;
    const origin = await serve((_, response) => {
      hits++;
      response.writeHead(302, { location: '/again' }).end();
    });
    expect(await failureOf(`${origin}/`)).toMatch(/more than 5 redirects/);
    expect(hits).toBe(6);
  });

  it('does not follow a redirect out of http', async () => {
    const origin = await serve((_, response) =>
      response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    );
    expect(await failureOf(`${origin}/`)).toMatch(
      /redirects to file:\/\/\/etc\/passwd, which is not followed/,
    );
  });

  it('refuses a password in the URL without repeating it', async () => {
    const message = await failureOf('http://me:hunter2@127.0.0.1:1/heap');
    expect(message).not.toContain('hunter2');
    expect(message).toContain('HEAPGATE_HEADER');
  });

  it('names a server that does not answer, and one that breaks off', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => response.destroy());
    });
    expect(await failureOf(`${origin}/`)).toMatch(/cannot be fetched/);
    expect(await failureOf('http://127.0.0.1:1/')).toMatch(
      /127\.0\.0\.1:1\/: cannot be fetched: .*/,
    );
  });

  it('shows progress while a profile over time runs', async () => {
    lines.length = 0;
    const origin = await serve((_, response) => response.end('profile'));
    await fetchUrl(`${origin}/debug/pprof/heap?seconds=1`);
    expect(lines).toEqual([`${origin}/debug/pprof/heap?seconds=1: profiling for 1 s`]);
  });
});
