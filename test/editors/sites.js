// Three sites on one port: the editor's, the council's, and the one that hosts the widgets.
// A browser takes every name that ends in .localhost to this machine.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import sirv from 'sirv';
import { ROOT } from '../../scripts/paths.js';
import { scriptTag } from '../../lib/site/snippets.js';

const read = (path) => readFileSync(join(ROOT, path), 'utf8');

/** Tiptap has no file for a browser. */
async function bundleTiptap() {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'tiptap' ? id : null),
    load: (id) =>
      id === 'tiptap'
        ? `export { Editor } from '@tiptap/core';
           export { StarterKit } from '@tiptap/starter-kit';`
        : null,
  };
  const bundle = await rollup({
    input: 'tiptap',
    plugins: [entry, nodeResolve()],
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'es' });
  return output[0].code;
}

function answer(response, type, text) {
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.end(text);
}

const page = (body, head = '') =>
  `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>Test</title><link rel="icon" href="data:,">${head}</head>
<body>${body}</body>
</html>`;

export async function startSites() {
  const tiptap = await bundleTiptap();
  const files = sirv(ROOT, { dev: true });
  const dist = sirv(join(ROOT, 'dist'), { dev: true });
  /** What editors left, each an item: its page's address ends in its place here. */
  const saved = [];
  let home;

  const script = () => scriptTag(home, JSON.parse(read('dist/integrity.json')));

  function widgets(request, response, notFound) {
    response.setHeader('Access-Control-Allow-Origin', '*');
    return dist(request, response, notFound);
  }

  function council({ url }, response, notFound) {
    if (url === '/appeals')
      return answer(response, 'text/html', page('<main><h1>Appeals</h1></main>'));
    const [, index, isScripted] = /^\/saved\/(\d+)(\/script)?$/.exec(url) ?? [];
    if (index === undefined) return notFound();
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; img-src data:; script-src ${home}; frame-src ${home}; require-trusted-types-for 'script'`,
    );
    const head = isScripted ? script() : '';
    return answer(
      response,
      'text/html',
      page(`<main><h1>Appeals</h1>${saved[index]}</main>`, head),
    );
  }

  function editor(request, response, notFound) {
    const { url } = request;
    if (url === '/') {
      const body = '<textarea id="copy" aria-label="Copy"></textarea><div id="place"></div>';
      return answer(response, 'text/html', page(body));
    }
    if (url === '/tiptap.js') return answer(response, 'text/javascript', tiptap);
    if (url.startsWith('/node_modules/') || url === '/test/editors/adapters.js')
      return files(request, response, notFound);
    return notFound();
  }

  const sites = { widgets, council, editor };
  const server = createServer((request, response) => {
    const notFound = () => {
      response.statusCode = 404;
      response.end('Not found');
    };
    const site = sites[request.headers.host.split('.')[0]];
    return site ? site(request, response, notFound) : notFound();
  });
  await new Promise((resolve) => server.listen(0, resolve));
  const address = (name) => `http://${name}.localhost:${server.address().port}/`;
  home = address('widgets');

  return {
    home,
    editor: address('editor'),
    linkTo: `${address('council')}appeals`,
    script,
    /** The addresses of a page that has this in it, without our script and with it. */
    publish(html) {
      const plain = `${address('council')}saved/${saved.push(html) - 1}`;
      return { plain, scripted: `${plain}/script` };
    },
    close: () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  };
}
