import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../src/serve/server.ts';

const page = { stamp: () => 'state 1', page: async () => '<p>page' };
let served: Awaited<ReturnType<typeof serve>>;

/** What is answered to a request, whatever name it asks by. */
function ask(path: string, host?: string, method = 'GET') {
  const { port } = served.server.address() as AddressInfo;
  return new Promise<{ status: number; text: string; headers: Record<string, unknown> }>(
    (done, fail) => {
      const headers = { host: host ?? `127.0.0.1:${port}`, connection: 'close' };
      const asked = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('end', () => {
          const text = Buffer.concat(parts).toString();
          done({ status: answer.statusCode!, text, headers: answer.headers });
        });
      });
      asked.on('error', fail).end();
    },
  );
}

describe('the server of a page', () => {
  beforeAll(async () => {
    served = await serve(page, 0);
  });
  afterAll(() => served.server.close());

  it('listens on a loopback address and nowhere else', () => {
    const { address, port } = served.server.address() as AddressInfo;
    expect(address).toBe('127.0.0.1');
    expect(served.url).toBe(`http://127.0.0.1:${port}/`);
  });

  it('has the page and its state, which nobody may keep or frame', async () => {
    expect(await ask('/')).toMatchObject({
      status: 200,
      text: '<p>page',
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'content-security-policy': "frame-ancestors 'none'",
        'cross-origin-resource-policy': 'same-origin',
      },
    });
    expect(await ask('/state')).toMatchObject({ status: 200, text: 'state 1' });
  });

  it.each(['/', '/state'])('answers %s to nobody who asks by another name', async (path) => {
    const { port } = served.server.address() as AddressInfo;
    for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1', '127.0.0.1:1']) {
      const { status, text } = await ask(path, host);
      expect([host, status, text]).toEqual([
        host,
        403,
        'asked by a name that is not of this machine',
      ]);
    }
    expect(await ask(path, `localhost:${port}`)).toMatchObject({ status: 200 });
  });

  it('changes nothing and has nothing else', async () => {
    expect(await ask('/', undefined, 'POST')).toMatchObject({ status: 405 });
    for (const path of ['/etc/passwd', '/../package.json', '/?x', '//', '/state/']) {
      expect(await ask(path)).toMatchObject({ status: 404 });
    }
  });

  it('takes few connections, and waits for none without end', () => {
    const { maxConnections, requestTimeout, headersTimeout } = served.server;
    expect(maxConnections).toBeLessThanOrEqual(32);
    expect([requestTimeout, headersTimeout]).toEqual([10_000, 10_000]);
  });

  it('says that a port is taken', async () => {
    const { port } = served.server.address() as AddressInfo;
    await expect(serve(page, port)).rejects.toThrow(`--port ${port}: not free; name another`);
  });
});
