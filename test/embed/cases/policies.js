// What a page's policy allows, and scripts that do not come.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, VERSION } from '../../../scripts/paths.js';
import { BOTH, element, SCRIPT, STANDING, WORKING } from './parts.js';

const { files } = JSON.parse(readFileSync(join(DIST, 'integrity.json'), 'utf8'));
const RELEASED = `${VERSION}/local-offer-widgets.js`;

const CSP = 'Content-Security-Policy';
const SELF = "script-src 'self'; style-src 'self'";
const TRUSTED = `${SELF}; require-trusted-types-for 'script'`;

const under = (name, policy, expect, more = {}) => ({
  name,
  headers: { [CSP]: policy },
  head: SCRIPT,
  body: BOTH,
  expect,
  ...more,
});

// The link's widget and the element: each says for itself that it cannot be drawn.
const REFUSED = {
  ...STANDING,
  lines: ['^<mediation-checker>: TypeError', '^<deadline-countdown>: TypeError'],
};

export const policies = [
  under("script-src 'self'; style-src 'self', and no nonce", SELF, WORKING),
  under(
    "default-src 'none' and connect-src 'none'",
    `default-src 'none'; connect-src 'none'; ${SELF}`,
    WORKING,
  ),
  under(
    'trusted types, and our name for them',
    `${TRUSTED}; trusted-types local-offer-widgets`,
    WORKING,
  ),
  under('trusted types of any name', TRUSTED, WORKING),
  under("trusted-types 'none'", `${TRUSTED}; trusted-types 'none'`, REFUSED),
  under('trusted types of another name', `${TRUSTED}; trusted-types other-policy`, REFUSED),
  under(
    "trusted-types 'none' that does not require them",
    `${SELF}; trusted-types 'none'`,
    WORKING,
  ),
  under(
    'two copies where a name for trusted types may be had once',
    `${TRUSTED}; trusted-types local-offer-widgets`,
    { ...WORKING, lines: ['the page has these already'] },
    { head: SCRIPT + SCRIPT },
  ),
  under('a script that the policy blocks', "script-src 'none'", STANDING),
  under(
    'a script that the policy allows from elsewhere only',
    'script-src https://example.org',
    STANDING,
  ),
  under('a sandboxed page', 'sandbox allow-scripts', WORKING),

  {
    name: 'the hash of the released file',
    head: `<script defer src="AWAY/${RELEASED}" integrity="${files[RELEASED]}" crossorigin="anonymous"></script>`,
    body: BOTH.replaceAll('HOME', 'AWAY'),
    expect: WORKING,
  },
  {
    name: 'a wrong hash',
    head: `<script defer src="HOME/local-offer-widgets.js" integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous"></script>`,
    body: BOTH,
    expect: STANDING,
  },
  {
    name: 'a script that is not there',
    head: '<script defer src="HOME/0.0.9/local-offer-widgets.js"></script>',
    body: BOTH,
    expect: STANDING,
  },
  {
    name: 'a page of error in place of the script',
    head: '<script defer src="/error.js"></script>',
    body: BOTH,
    files: {
      '/error.js': { headers: { 'X-Content-Type-Options': 'nosniff' }, body: '<p>Not found' },
    },
    expect: STANDING,
  },
  {
    name: 'no script at all',
    body: BOTH,
    expect: STANDING,
  },

  {
    name: 'a sandboxed frame that allows scripts',
    frame: true,
    body: '<iframe title="A part" sandbox="allow-scripts" src="/inner.html"></iframe>',
    files: { '/inner.html': { body: `<!doctype html>${SCRIPT}<main>${BOTH}</main>` } },
    expect: WORKING,
  },
  {
    name: 'a sandboxed frame that allows none',
    frame: 'no script',
    body: '<iframe title="A part" sandbox="" src="/inner.html"></iframe>',
    files: { '/inner.html': { body: `<!doctype html>${SCRIPT}<main>${element()}</main>` } },
    expect: {},
  },
];
