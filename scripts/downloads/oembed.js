// oEmbed (https://oembed.com) for the hosted pages: a system that asks for it makes a link with words of an address
// that is pasted alone, and our script makes the widget of the link.
import { ELEMENTS, TAGS } from '../../lib/site/elements.js';

/** In other languages there is none, because a link to such a page stays a link. */
const PAGE = new RegExp(`^pages/(?:[\\w-]+/)?(${TAGS.join('|')})\\.html$`);

const answer = (tag) =>
  `${JSON.stringify({ version: '1.0', type: 'link', title: ELEMENTS[tag] })}\n`;

/** The files with what oEmbed needs. They have to know their own address: nobody resolves a relative one. */
export const withOEmbed = (files, home) => ({
  ...Object.fromEntries(
    Object.entries(files).map(([path, content]) => {
      const [, tag] = PAGE.exec(path) ?? [];
      const link = `<link rel="alternate" type="application/json+oembed" href="${home}pages/oembed/${tag}.json">`;
      return [path, tag ? String(content).replace('</head>', `${link}\n</head>`) : content];
    }),
  ),
  ...Object.fromEntries(TAGS.map((tag) => [`pages/oembed/${tag}.json`, answer(tag)])),
});
