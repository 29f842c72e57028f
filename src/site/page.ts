import type { TemplateResult } from 'lit';
import type { CouncilPack } from '../councils/index.js';
import { HOSTED, IN_ADDRESS } from '../embed/protocol.js';
import { checkerView } from './checker.js';
import { contactPageView } from './contact.js';
import { countdownView } from './countdown.js';
import { TAGS } from './elements.js';
import type { Tag } from './elements.js';
import { guidePageView } from './guide.js';
import { optionsPageView } from './options.js';
import { escape, toHtml } from './render.js';
import { chunksShown } from './snippets.js';
import { STYLE } from './style.js';
import { allTexts, english, titlesIn } from './texts.js';
import type { Texts } from './texts.js';

const VIEWS: Record<Tag, (texts: Texts, pack: CouncilPack) => TemplateResult> = {
  'mediation-checker': checkerView,
  'deadline-countdown': countdownView,
  'mediation-contact': contactPageView,
  'mediation-guide': guidePageView,
  'resolution-options': optionsPageView,
};

/**
 * The attributes that the address of a page may set. A page in a council's folder fixes the
 * council.
 */
const mayBeSet = (isForAny: boolean): string[] =>
  IN_ADDRESS.filter((name) => isForAny || name !== 'council');

interface Page {
  readonly form: Texts['form'];
  readonly title: string;
  readonly description: string;
  /** Attributes of `<html>`. */
  readonly attributes?: string;
  /** HTML for the end of `<head>`. */
  readonly script?: string;
  readonly header: string;
  /** HTML with links to the page in other languages. */
  readonly languages?: string;
  readonly main: string;
}

const BLOCK = '(?:div|section|h[1-3]|p|[uo]l|li|d[ltd]|details|summary|t(?:able|head|body|[rhd]))';

/** Removes white space between blocks. */
const tidy = (html: string): string =>
  html
    .replace(/[ \t\n\r]+/g, ' ')
    .replace(new RegExp(` ?(</?${BLOCK}\\b[^>]*>) ?`, 'g'), '$1')
    .replace(/<section/g, '\n$&');

/**
 * A whole page. It is `noindex`, so that searches lead to the council's own page:
 * docs/hosted-pages.md.
 */
const pageHtml = ({
  form: { lang, dir },
  title,
  description,
  attributes = '',
  script = '',
  header,
  languages = '',
  main,
}: Page) =>
  `<!doctype html>
<html lang="${lang}"${dir === 'rtl' ? ' dir="rtl"' : ''}${attributes}>
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
${languages}<main>
${tidy(main)}
</main>
</body>
</html>
`;

/**
 * The scripts of a page. The first reads the address; the chunks that the page shows at once load in
 * parallel with the entry.
 */
const scriptsOf = (tag: Tag, folder: string, own: readonly string[]): string =>
  [
    ...['hosted.js', ...own].map(
      (file) => `<script defer blocking="render" src="${folder}/${file}"></script>\n`,
    ),
    ...['local-offer-widgets.esm.js', ...chunksShown({ tag, attributes: {} })].map(
      (file) => `<script type="module" blocking="render" src="${folder}/${file}"></script>\n`,
    ),
  ].join('');

/** The file name of a page: `mediation-checker.html`, or in Turkish `mediation-checker.tr.html`. */
const fileOf = (tag: Tag, texts: Texts): string =>
  `${tag}.${texts === english ? '' : `${texts.form.lang}.`}html`;

/** Links to the page in every other language that is offered, each with the language's own name. */
const languagesHtml = (tag: Tag, texts: Texts): string =>
  `<nav aria-label="${escape(texts.form.labels.language)}"><ul>${allTexts
    .filter((each) => each !== texts && !each.isHeldBack)
    .map((each) => {
      const { lang, dir } = each.form;
      return `<li><a href="${fileOf(tag, each)}" lang="${lang}" hreflang="${lang}" dir="${dir}">${escape(each.name)}</a></li>`;
    })
    .join('')}</ul></nav>\n`;

/**
 * The content of an element without script. It must be one block: the entry takes an element with
 * several for one whose end tag is missing, and which has swallowed a part of the page.
 */
function contentHtml(tag: Tag, pack: CouncilPack, texts: Texts): string {
  const html = toHtml(VIEWS[tag](texts, pack));
  const { notices, toEnglish = '' } = texts;
  if (!notices) return html;
  const [own, inEnglish] = notices.map(escape);
  return `<div><div class="notice"><p>${own}</p><p lang="en" dir="ltr">${inEnglish}</p><p><a href="${fileOf(tag, english)}" hreflang="en">${escape(toEnglish)}</a></p></div>${html}</div>`;
}

/** The page of one element: for one council, in its folder, or (`isForAny`) for any council. */
function elementPage(
  tag: Tag,
  pack: CouncilPack,
  version: string,
  isForAny: boolean,
  texts: Texts,
) {
  const { form, site } = texts;
  const { title = site.anyCouncil } = pack;
  const council = isForAny ? '' : ` council="${escape(pack.id)}"`;
  const home = isForAny ? '..' : '../..';
  const own = texts === english ? [] : [`lang/${form.lang}.js`];
  return pageHtml({
    form,
    title: site.title(titlesIn(texts)[tag], title),
    description: site.descriptions[tag],
    attributes: ` ${HOSTED}="${mayBeSet(isForAny).join(' ')}"`,
    script: scriptsOf(tag, `${home}/${version}`, own),
    header: site.for(title),
    languages: languagesHtml(tag, texts),
    main: `<${tag}${council} heading-level="1">\n${contentHtml(tag, pack, texts)}\n</${tag}>`,
  });
}

const { site: words } = english;

const indexPage = (councils: readonly CouncilPack[]) =>
  pageHtml({
    form: english.form,
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
${TAGS.map((tag) => `<li><a href="${escape(id)}/${tag}.html">${escape(titlesIn(english)[tag])}</a></li>`).join('\n')}
</ul>
</section>`,
  )
  .join('\n')}`,
  });

/** Every hosted page, by its path in `dist/pages`. The pages for any council use the first pack. */
export function pages(councils: readonly CouncilPack[], version: string): Record<string, string> {
  const found: Record<string, string> = { 'index.html': indexPage(councils) };
  for (const texts of allTexts)
    for (const tag of TAGS) {
      const file = fileOf(tag, texts);
      found[file] = elementPage(tag, councils[0]!, version, true, texts);
      for (const council of councils)
        found[`${council.id}/${file}`] = elementPage(tag, council, version, false, texts);
    }
  return found;
}
