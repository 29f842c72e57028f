import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersWith, withStyle } from './headers.js';
import { styleHash } from './page-style.js';
import { ROOT } from './paths.js';

const FOLDERS = ['demo', 'dist', 'lib', 'docs'];

/** Only style sheets are served from node_modules: those of the front ends of the host pages. */
const FRONT_END_FILE = /^\/node_modules\/(@wordpress\/)?[\w-]+\/[\w./-]+\.css$/;

const HEADERS = headersWith();
const HEADERS_OF_PAGES = headersWith(withStyle(styleHash));

function handler(folders) {
  const files = new Map(
    [...FOLDERS, 'node_modules']
      .map((name) => [name, join(ROOT, name)])
      .concat(Object.entries(folders))
      .map(([name, folder]) => [name, sirv(folder, { dev: true })]),
  );

  return (request, response) => {
    const [path, query] = request.url.split('?');
    const headers = path.startsWith('/dist/pages/') ? HEADERS_OF_PAGES : HEADERS;
    response.setHeaders(new Headers(headers));

    const notFound = () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('Not found\n');
    };
    if (path === '/') {
      response.writeHead(302, { Location: '/demo/' });
      return response.end();
    }
    const [, folder, rest] = /^\/([^/]+)(\/.*)?$/.exec(path) ?? [];
    const serveFile = files.get(folder);
    if (!serveFile) return notFound();
    if (folder === 'node_modules' && !FRONT_END_FILE.test(path)) return notFound();
    if (!rest) {
      // Without the slash, relative links in the page would lead to the wrong folder.
      response.writeHead(302, { Location: `/${folder}/` });
      return response.end();
    }
    request.url = query === undefined ? rest : `${rest}?${query}`;
    return serveFile(request, response, notFound);
  };
}

/**
 * Serves the demo and what it loads, with the strict headers of scripts/headers.js. `folders` are
 * further folders, by the name in their address. Port 0 means any free port; `origin` has it.
 */
export async function serve({ port = 0, folders = {} } = {}) {
  const server = createServer(handler(folders)).listen(port);
  await once(server, 'listening');
  return {
    origin: `http://localhost:${server.address().port}`,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}
