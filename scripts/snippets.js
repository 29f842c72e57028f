// Writes into the documents what depends on the build: the snippets, with the hashes of the files,
// and the tables. Writes the policy of the hosted pages into the servers' files. With --check it
// writes nothing, and fails if a file is stale.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scriptTag, snippets } from '../lib/site/snippets.js';
import { elements } from './elements.js';
import { hostedPolicy } from './headers.js';
import { laidOut } from './markdown.js';
import { styleHash } from './page-style.js';
import { DIST, ROOT, VERSION } from './paths.js';
import { examples, tables } from './tables.js';

const DOCUMENTS = [
  'README.md',
  'docs/for-security-teams.md',
  'docs/hosting.md',
  'docs/theming.md',
  'docs/councils.md',
  'docs/languages.md',
  ...elements.map(({ tagName }) => `src/elements/${tagName}/${tagName}.md`),
];

const SERVERS = readdirSync(join(ROOT, 'integrations/servers')).map(
  (file) => `integrations/servers/${file}`,
);

/** The address of the folder in the examples. */
const HOME = '/local-offer-widgets/';

/** A CDN that serves npm packages, for trying it out. */
const CDN = `https://cdn.jsdelivr.net/npm/local-offer-widgets@${VERSION}/dist/`;

const integrity = JSON.parse(readFileSync(join(DIST, 'integrity.json'), 'utf8'));
const checker = {
  tag: 'mediation-checker',
  attributes: { council: 'hackney' },
  home: HOME,
  linkTo: 'https://www.council.example/send/disagree',
};

/** HTML to paste. */
const SNIPPETS = {
  script: scriptTag(HOME, integrity),
  'cdn-script': scriptTag(CDN, integrity),
  'frame-script': scriptTag(HOME, integrity, 'frame.js'),
  'classic-script': scriptTag(HOME, integrity, 'local-offer-widgets.js'),
  'boot-script': scriptTag(HOME, integrity, 'boot.js'),
  'chunk-scripts': ['result.js', 'reading.js']
    .map((file) => scriptTag(HOME, integrity, file))
    .join('\n'),
  'language-script': scriptTag(HOME, integrity, 'lang/tr.js'),
  ...Object.fromEntries(Object.entries(snippets).map(([way, made]) => [way, made(checker)])),
  ...examples,
};

/** What to write between `<!-- made: name -->` and `<!-- /made -->`, by the name. */
const MADE = {
  // Markdown needs an empty line between a comment and a heading or a table.
  ...Object.fromEntries(Object.entries(tables).map(([name, text]) => [name, `\n${text}`])),
  ...Object.fromEntries(
    Object.entries(SNIPPETS).map(([name, html]) => [
      name,
      `<!-- prettier-ignore -->\n\`\`\`html\n${html}\n\`\`\``,
    ]),
  ),
};

/** A document with its parts up to date. */
function madeAgain(text, path) {
  const made = text.replace(
    /(<!-- made: ([\w-]+) -->)[^]*?(<!-- \/made -->)/g,
    (_, start, name, end) => {
      if (!(name in MADE)) throw new Error(`there is no ${name} to make.`);
      return `${start}\n${MADE[name]}\n\n${end}`;
    },
  );
  return laidOut(path, made);
}

/** A server's file with the current policy. */
const withPolicy = (text) =>
  text.replace(/default-src 'none';[^"\n]*/g, () => hostedPolicy(styleHash));

let behind = 0;
for (const [path, make] of [
  ...DOCUMENTS.map((document) => [document, madeAgain]),
  ...SERVERS.map((file) => [file, withPolicy]),
]) {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const made = await make(text, path);
  if (made === text) continue;
  if (process.argv.includes('--check')) {
    console.error(`${path} is behind what is built: run npm run snippets.`);
    behind++;
  } else writeFileSync(join(ROOT, path), made);
}
process.exitCode = behind ? 1 : 0;
