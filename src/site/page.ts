import type { TemplateResult } from 'lit';
import type { CouncilPack } from '../councils/index.js';
import { enForm } from '../i18n/index.js';
import { HOSTED, IN_ADDRESS } from '../embed/protocol.js';
import { checkerView } from './checker.js';
import { contactPageView } from './contact.js';
import { countdownView } from './countdown.js';
import { ELEMENTS, TAGS } from './elements.js';
import type { Tag } from './elements.js';
import { guidePageView } from './guide.js';
import { optionsPageView } from './options.js';
import { escape, toHtml } from './render.js';
import { chunksShown } from './snippets.js';
import { STYLE } from './style.js';
import { words } from './words.js';

const VIEWS: Record<Tag, (pack: CouncilPack) => TemplateResult> = {
  'mediation-checker': checkerView,
  'deadline-countdown': countdownView,
  'mediation-contact': contactPageView,
  'mediation-guide': guidePageView,
  'resolution-options': optionsPageView,
};

/** What a page's own address may set: in the folder of a council, not the council. */
const mayBeSet = (isForAny: boolean): string[] =>
  IN_ADDRESS.filter((name) => isForAny || name !== 'council');

interface Page {
  readonly title: string;
  readonly description: string;
  /** For the page's root. */
  readonly attributes?: string;
  /** For the page's head, after the style. */
  readonly script?: string;
  readonly header: string;
  readonly main: string;
}

const BLOCK = '(?:div|section|h[1-3]|p|[uo]l|li|d[ltd]|details|summary|t(?:able|head|body|[rhd]))';

/** Without the space between blocks, which nobody sees. */
const tidy = (html: string): string =>
  html
    .replace(/\s+/g, ' ')
    .replace(new RegExp(` ?(</?${BLOCK}\\b[^>]*>) ?`, 'g'), '$1')
    .replace(/<section/g, '\n$&');

/** Whether searches lead to the council's own page or to a copy of this one is docs/hosted-pages.md. */
const pageHtml = ({ title, description, attributes = '', script = '', header, main }: Page) =>
  `<!doctype html>
<html lang="${enForm.lang}"${attributes}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${escape(title)}</title>
<meta name="description" content="${escape(description)}">
<link rel="icon" href="data:,">
<style>${STYLE}</style>
${script}</head>
<body>
<header><p>${escape(header)}</p></header>
<main>
${tidy(main)}
</main>
</body>
</html>
`;

/**
 * All at once, and not one after the other: what the address says comes first, and the chunks that the
 * page shows at once beside the entry.
 */
const scriptsOf = (tag: Tag, folder: string): string =>
  [
    `<script defer blocking="render" src="${folder}/hosted.js"></script>\n`,
    ...['local-offer-widgets.esm.js', ...chunksShown({ tag, attributes: {} })].map(
      (file) => `<script type="module" blocking="render" src="${folder}/${file}"></script>\n`,
    ),
  ].join('');

/** The page of one element. In the folder of a council it is that council's; above, it is anybody's. */
function elementPage(tag: Tag, pack: CouncilPack, version: string, isForAny: boolean) {
  const { title = words.anyCouncil } = pack;
  const council = isForAny ? '' : ` council="${escape(pack.id)}"`;
  const home = isForAny ? '..' : '../..';
  return pageHtml({
    title: words.title(ELEMENTS[tag], title),
    description: words.descriptions[tag],
    attributes: ` ${HOSTED}="${mayBeSet(isForAny).join(' ')}"`,
    script: scriptsOf(tag, `${home}/${version}`),
    header: words.for(title),
    main: `<${tag}${council} heading-level="1">\n${toHtml(VIEWS[tag](pack))}\n</${tag}>`,
  });
}

const indexPage = (councils: readonly CouncilPack[]) =>
  pageHtml({
    title: words.index,
    description: words.indexText,
    header: words.index,
    main: `<h1>${words.index}</h1>
<p>${words.indexText}</p>
${councils
  .map(
    ({ id, title = words.anyCouncil }) => `<section>
<h2>${escape(words.for(title))}</h2>
<ul>
${TAGS.map((tag) => `<li><a href="${escape(id)}/${tag}.html">${escape(ELEMENTS[tag])}</a></li>`).join('\n')}
</ul>
</section>`,
  )
  .join('\n')}`,
  });

/** Every hosted page, by its path in `dist/pages`. The first council's content serves any council. */
export function pages(councils: readonly CouncilPack[], version: string): Record<string, string> {
  const found: Record<string, string> = { 'index.html': indexPage(councils) };
  for (const tag of TAGS) {
    found[`${tag}.html`] = elementPage(tag, councils[0]!, version, true);
    for (const council of councils)
      found[`${council.id}/${tag}.html`] = elementPage(tag, council, version, false);
  }
  return found;
}
