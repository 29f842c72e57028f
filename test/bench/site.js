// Serves what is measured from memory, made small once, as a council's server has it.
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';

const TYPES = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

/** `files`: a path to its text. The ending of a path says what it is; a page has none. */
export async function startSite(files) {
  const ready = new Map();
  const smallOf = (path) => {
    if (!ready.has(path)) ready.set(path, brotliCompressSync(files[path]));
    return ready.get(path);
  };

  const server = createServer(({ url }, response) => {
    const [path] = url.split('?');
    if (!Object.hasOwn(files, path)) return response.writeHead(404).end();
    const [, ending = 'html'] = /\.(\w+)$/.exec(path) ?? [];
    const body = smallOf(path);
    response.writeHead(200, {
      'Content-Type': `${TYPES[ending]}; charset=utf-8`,
      'Content-Encoding': 'br',
      'Content-Length': body.length,
      // A page of a server is asked for again, and what it brings is not.
      ...(ending === 'html' ? {} : { 'Cache-Control': 'max-age=3600' }),
      'Access-Control-Allow-Origin': '*',
    });
    return response.end(body);
  });
  await new Promise((listening) => server.listen(0, listening));
  return {
    origin: `http://localhost:${server.address().port}`,
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}
