import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Served } from './serve-with-nginx.ts';

/** Where the host pages expect the embed to be, as they stand in `e2e/hosts/`. */
const WRITTEN = 'http://127.0.0.1:4193';

/** Serves other people's pages from an origin of their own, with the embed's origin put in where it is another. */
export function serveHostPages(embedOrigin: string): Promise<Served> {
  const pages = readdirSync('e2e/hosts').filter((name) => name.endsWith('.html'));
  const server = createServer(({ url }, response) => {
    const name = pages.find((page) => `/${page}` === url?.split('?')[0]);
    if (!name) return response.writeHead(404).end(`no host page at ${url}`);
    const html = readFileSync(`e2e/hosts/${name}`, 'utf8').replaceAll(WRITTEN, embedOrigin);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  return new Promise((settle, fail) => {
    server.once('error', fail);
    server.listen(0, 'localhost', () =>
      settle({
        // Not 127.0.0.1: to a browser the embed is on another site, not merely on another port.
        origin: `http://localhost:${(server.address() as AddressInfo).port}`,
        stop: () =>
          new Promise((ended) => {
            server.close(() => ended());
            // A browser keeps its line open for a minute more.
            server.closeAllConnections();
          }),
      }),
    );
  });
}
