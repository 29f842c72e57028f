import { aTimeout, fixture } from '@open-wc/testing';
import '../../../src/entries/define.js';
import { mount } from '../../../src/embed/mount.js';
import { hostedPagesOf } from '../../../src/embed/script.js';
import { TAGS } from '../../../src/site/elements.js';

export const HOME = 'https://widgets.example/lo/';

/** The address of a hosted page. */
export const hosted = (tag = 'mediation-contact', council = 'hackney'): string =>
  `${HOME}pages/${council}/${tag}.html`;

export const linkTo = (href: string, attributes = ''): string =>
  `<a href="${href}"${attributes}>Who to call</a>`;

before(() => mount(hostedPagesOf({ url: `${HOME}0.1.0/local-offer-widgets.js`, tag: undefined })));

/** What stands in the page, once the observer has seen it. */
export async function page(html: string): Promise<HTMLElement> {
  const main = await fixture<HTMLElement>('<main></main>');
  main.innerHTML = html;
  await aTimeout(0);
  return main;
}

export const widgetsIn = (root: ParentNode): Element[] => [...root.querySelectorAll(TAGS.join())];

/** All but the id that every widget has of its own. */
export const attributesOf = ({ attributes }: Element): Record<string, string> =>
  Object.fromEntries(
    [...attributes].filter(({ name }) => name !== 'id').map(({ name, value }) => [name, value]),
  );
