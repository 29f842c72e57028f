// Serves `dist` and pages of the tests, each with headers of its own, from two origins.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { TAGS } from '../../../lib/site/elements.js';
import { DIST } from '../../../scripts/paths.js';

const TYPES = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain',
};
const HOSTED = /^\/dist\/pages\/(?:[\w-]+\/)?([\w-]+)\.html$/;

export { TAGS };

/** What a hosted page is to the script: its root says what the address may set. */
const hostedPage = (tag) => `<!doctype html>
<html lang="en-GB" data-local-offer-page="heading-level languages render calm"><head><meta charset="utf-8">
<title>A hosted page</title><script defer src="/dist/local-offer-widgets.js"></script>
<script defer src="/dist/hosted.js"></script></head>
<body><${tag} council="hackney"><p class="said">The words of the hosted page.</p></${tag}></body></html>`;

/**
 * In what is served, HOME is where the folder `dist` is on the page's own origin, and AWAY is where
 * it is on the other.
 */
export async function startSite() {
  const given = new Map();
  const asked = [];

  function answer({ url }) {
    const path = url.split('?')[0];
    if (given.has(path)) {
      const response = given.get(path);
      return typeof response === 'function' ? response() : response;
    }
    const [, tag] = HOSTED.exec(path) ?? [];
    if (tag) return { body: hostedPage(tag) };
    if (!path.startsWith('/dist/') || !TYPES[extname(path)]) return undefined;
    const headers = {
      'Content-Type': TYPES[extname(path)],
      // A file that is checked by its hash from another origin must be shared with it.
      'Access-Control-Allow-Origin': '*',
    };
    return { headers, body: readFileSync(join(DIST, path.slice('/dist/'.length)), 'utf8') };
  }

  const servers = [0, 1].map(() =>
    createServer(async (request, response) => {
      asked.push(request.url);
      let found;
      try {
        found = await answer(request);
      } catch {
        // A file that is not there.
      }
      if (found?.isDropped) return request.socket.destroy();
      const placed = (text) => text.replaceAll('HOME', home).replaceAll('AWAY', away);
      const self = servers.findIndex(
        (server) => server.address().port === request.socket.localPort,
      );
      const [home, away] = [self, 1 - self].map((index) => `${origins[index]}/dist`);
      const { headers = {}, body = 'Not found', status = found ? 200 : 404 } = found ?? {};
      const said = { 'Content-Type': 'text/html; charset=utf-8', ...headers };
      for (const [name, value] of Object.entries(said)) response.setHeader(name, placed(value));
      response.writeHead(status);
      response.end(placed(body));
    }),
  );
  for (const server of servers) await new Promise((ready) => server.listen(0, ready));
  const origins = servers.map((server) => `http://localhost:${server.address().port}`);

  return {
    home: origins[0],
    away: origins[1],
    /** What was asked for, in order. */
    asked,
    /**
     * Gives an address something to answer with: headers, body, status, or `isDropped` for no answer
     * at all. A function is called for each request, and may take its time.
     */
    put: (path, response) => given.set(path, response),
    close: () =>
      Promise.all(
        servers.map(
          (server) =>
            new Promise((closed) => {
              server.close(closed);
              server.closeAllConnections();
            }),
        ),
      ),
  };
}
