// A host of static files that reads a file _headers, by the rules that Netlify and Cloudflare Pages publish for it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { downloads } from '../../../scripts/downloads/files.js';
import { VERSION } from '../../../scripts/paths.js';

const NAME = `local-offer-widgets-${VERSION}`;

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** The rules of a file _headers, in order: a path, in which * stands for anything, and the headers under it. */
export function rulesIn(text) {
  const rules = [];
  for (const line of text.split('\n').filter((each) => each.trim() && !/^\s*#/.test(each))) {
    if (!/^\s/.test(line)) {
      if (!/^\/[^\s*:]*\*?$/.test(line)) throw new Error(`This is no path: ${line}`);
      rules.push({ path: line, headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([A-Za-z-]+): (\S.*)$/.exec(line) ?? [];
    // Cloudflare Pages reads no longer line.
    if (!name || line.length > 2000) throw new Error(`This is no header: ${line}`);
    rules.at(-1).headers.push([name, value]);
  }
  return rules;
}

const fits = (path, wanted) =>
  wanted.endsWith('*') ? path.startsWith(wanted.slice(0, -1)) : path === wanted;

/** The headers of every rule that fits; where two give the same one, both values are sent. */
export function headersOf(rules, path) {
  const found = {};
  for (const [name, value] of rules
    .filter((rule) => fits(path, rule.path))
    .flatMap((rule) => rule.headers))
    found[name] = name in found ? `${found[name]}, ${value}` : value;
  return found;
}

/** Hosts the download, with the headers of its own `servers/_headers`. `knowsHome` is for one made with `--home`. */
export async function startStaticHost({ knowsHome = false } = {}) {
  const root = mkdtempSync(join(tmpdir(), 'static-host-'));
  const rules = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    for (const [name, value] of Object.entries(headersOf(rules, pathname)))
      response.setHeader(name, value);
    try {
      const content = readFileSync(join(root, NAME, pathname));
      response.setHeader('Content-Type', TYPES[extname(pathname)] ?? 'text/plain');
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const home = `http://127.0.0.1:${server.address().port}/local-offer-widgets/`;
  const files = (await downloads(knowsHome ? home : undefined))[`${NAME}.zip`];
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  rules.push(...rulesIn(String(files[`${NAME}/servers/_headers`])));
  return {
    home,
    folder: join(root, NAME, 'local-offer-widgets'),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(root, { recursive: true, force: true });
    },
  };
}
