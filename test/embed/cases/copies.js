// More than one script that brings the elements, and names that another library has taken.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, VERSION } from '../../../scripts/paths.js';
import { TAGS } from '../helpers/site.js';
import {
  ALL_TAKEN,
  BOTH,
  element,
  link,
  MODULE,
  page,
  SCRIPT,
  TAKEN,
  words,
  WORKING,
} from './parts.js';

/** A version from before links were looked for: it registers its elements and starts nothing. */
function oldFile() {
  const file = readFileSync(join(DIST, 'local-offer-widgets.js'), 'utf8');
  const old = file
    .replace(VERSION, '0.0.9')
    .replace(/if\(\w+\.length&&\w+\(`[^`]*the page has these already/, 'return;$&');
  assert.equal(old.length, file.length + 'return;'.length, 'the start of the file has been found');
  return { headers: { 'Content-Type': 'text/javascript' }, body: old };
}

const OLD = '<script defer src="/old/local-offer-widgets.js"></script>';
const files = { '/old/local-offer-widgets.js': oldFile() };
const ALREADY = { ...WORKING, lines: [ALL_TAKEN] };

const others = (...tags) =>
  `<script>for (const tag of ${JSON.stringify(tags)}) customElements.define(tag, class extends HTMLElement {});</script>`;

export const copies = [
  { name: 'the file twice', head: SCRIPT + SCRIPT, body: BOTH, expect: ALREADY },
  {
    name: 'the file from two places',
    head: SCRIPT + SCRIPT.replace('HOME/', 'HOME/0.1.0/'),
    body: BOTH,
    expect: ALREADY,
  },
  {
    name: 'the file three times',
    head: SCRIPT,
    body: BOTH + SCRIPT + SCRIPT,
    expect: { ...WORKING, lines: [ALL_TAKEN, ALL_TAKEN] },
  },
  {
    name: 'a new file and then an old one',
    head: SCRIPT + OLD,
    files,
    body: BOTH,
    expect: WORKING,
  },
  {
    name: 'an old file and then a new one, which leaves the links as they are',
    head: OLD + SCRIPT,
    files,
    body: BOTH,
    expect: { works: ['deadline-countdown'], said: [page()], lines: [ALL_TAKEN] },
  },
  { name: 'the script and then the module', head: SCRIPT + MODULE, body: BOTH, expect: ALREADY },
  { name: 'the module and then the script', head: MODULE + SCRIPT, body: BOTH, expect: ALREADY },
  { name: 'the module alone', head: MODULE, body: BOTH, expect: WORKING },
  {
    name: 'one tag that is another library’s',
    head: others('mediation-checker') + SCRIPT,
    body: link() + element() + link('mediation-contact') + element('deadline-countdown'),
    expect: {
      works: ['mediation-contact', 'deadline-countdown'],
      said: [page(), words(), page('mediation-contact')],
      lines: [TAKEN('mediation-checker')],
    },
  },
  {
    name: 'all tags another library’s',
    head: others(...TAGS) + SCRIPT,
    body: BOTH,
    expect: { said: [page(), words('deadline-countdown')], lines: [ALL_TAKEN] },
  },
  {
    name: 'a tag that another library defines later, which is that library’s fault',
    head: SCRIPT,
    body: `${BOTH}<script type="module">
      try { customElements.define('mediation-checker', class extends HTMLElement {}); } catch {}
    </script>`,
    expect: WORKING,
  },
];
