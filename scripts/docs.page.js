// A page of the documents. It needs no script; the search is the only thing that has one.
import { escapeHtml as escaped } from './docs.markdown.js';

/** From one page of the site to another. */
export const relativeTo = (page) => {
  const up = '../'.repeat(page.split('/').length - 1);
  return (address) => up + address;
};

/** Where the reader is in the navigation: at a page, or at one below it. */
const hereOf = (path, current) => {
  if (path === current.path) return ' aria-current="page"';
  return path === current.within ? ' aria-current="true"' : '';
};

const linkTo = ({ path, label }, to, current = {}) =>
  `<a href="${to(path)}"${hereOf(path, current)}>${escaped(label)}</a>`;

const navigation = (groups, to, current) =>
  groups
    .map(
      ([title, entries], index) => `<p id="group-${index}">${escaped(title)}</p>
<ul aria-labelledby="group-${index}">
${entries.map((entry) => `<li>${linkTo(entry, to, current)}</li>`).join('\n')}
</ul>`,
    )
    .join('\n');

/** The page of all documents and their parts, which is the way to find a thing without the search. */
export function contentsOf(groups) {
  const partsOf = ({ path, sections }) => {
    const parts = sections.filter(({ level }) => level === 2);
    if (!parts.length) return '';
    const items = parts.map(
      ({ id, heading }) => `<li><a href="${path}#${id}">${escaped(heading)}</a></li>`,
    );
    return `\n<ul>\n${items.join('\n')}\n</ul>`;
  };
  const sections = groups.map(([title, entries], index) => ({
    id: `contents-${index}`,
    level: 2,
    heading: title,
    html: `<h2 id="contents-${index}">${escaped(title)}</h2>
<ul class="index">
${entries.map((entry) => `<li>${linkTo(entry, (path) => path)}${partsOf(entry)}</li>`).join('\n')}
</ul>
`,
  }));
  return {
    path: 'contents.html',
    title: 'Contents',
    sections,
    html: `<h1>Contents</h1>\n${sections.map(({ html }) => html).join('')}`,
  };
}

/** What is on a page, where there is enough of it for a list. */
function onThisPage(sections) {
  const parts = sections.filter(({ level }) => level === 2);
  if (parts.length < 3) return '';
  const items = parts.map(({ id, heading }) => `<li><a href="#${id}">${escaped(heading)}</a></li>`);
  return `<nav class="contents" aria-labelledby="on-this-page">
<p id="on-this-page">On this page</p>
<ul>
${items.join('\n')}
</ul>
</nav>
`;
}

export function pageOf({ path, within, title, html, sections, groups, version, scripts = [] }) {
  const to = relativeTo(path);
  // Below what the page says first.
  const [head] = /^[^]*?<\/h1>\n(<p>[^]*?<\/p>\n)?/.exec(html);
  const name = path === 'index.html' ? 'Local offer widgets' : `${title} – Local offer widgets`;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escaped(name)}</title>
<link rel="icon" href="${to('icon.svg')}">
<link rel="stylesheet" href="${to('docs.css')}">
<script type="module" src="${to('search.js')}"></script>
${scripts.map((src) => `<script defer src="${to(src)}"></script>\n`).join('')}</head>
<body>
<a class="skip" href="#main">Skip to main content</a>
<header class="top">
<div class="top-inner">
<p class="name"><a href="${to('index.html')}">Local offer widgets</a> <span>${escaped(version)}</span></p>
<p class="all"><a href="${to('contents.html')}"${hereOf('contents.html', { path })}>Contents</a></p>
<form class="search" role="search" action="${to('contents.html')}">
<label for="search">Search</label>
<input id="search" type="search" autocomplete="off" spellcheck="false">
<div class="found" tabindex="-1">
<div role="status"></div>
<ul></ul>
</div>
</form>
</div>
</header>
<div class="columns">
<nav class="pages" aria-label="Documents">
<details>
<summary>All documents</summary>
${navigation(groups, to, { path, within })}
</details>
</nav>
<main id="main" tabindex="-1">
${head}${onThisPage(sections)}${html.slice(head.length)}</main>
</div>
<footer>
<p>General information about the law in England, not legal advice. ${escaped(`Version ${version}.`)}</p>
</footer>
</body>
</html>
`;
}
