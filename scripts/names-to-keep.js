// Terser may shorten the name of a property only if nothing reaches it by a string. In the page
// file, which exports nothing, and in those it shares names with, that is true of every name but these.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.js';

/** Names that the browser, the page, or its JSON and attributes use. Terser knows most of the DOM. */
const PUBLIC = [
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'observedAttributes',
  'adoptedStyleSheets',
  'replaceSync',
  'updateComplete',
  'requestUpdate',
  'renderRoot',
  'define',
  'handleEvent',
  'id',
  'name',
  'phone',
  'email',
  'website',
  'address',
  'verifiedOn',
  'noticeUrl',
  'mediation',
  'advice',
  'dataLayer',
  'event',
  'tool_name',
  'step',
  'error',
];

const LITERAL = /(['"`])([A-Za-z_$][\w$]*)\1/g;

/** The public names, and every string in the code that could be the name of a property. */
export function namesToKeep() {
  const folder = join(ROOT, 'lib');
  const files = readdirSync(folder, { recursive: true })
    // The examples, the hosted pages and what is for servers are not in it.
    .filter((file) => file.endsWith('.js') && !/[\\/]examples\.js$|^(site|ssr)\b/.test(file))
    .map((file) => join(folder, file));
  files.push(join(ROOT, 'node_modules/lit-html/lit-html.js'));
  const names = new Set(PUBLIC);
  for (const file of files)
    for (const [, , name] of readFileSync(file, 'utf8').matchAll(LITERAL)) names.add(name);
  return [...names];
}
