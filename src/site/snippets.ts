import { packFor } from '../councils/index.js';
import { FRAGMENT, IN_ADDRESS, MOUNT } from '../embed/protocol.js';
import { ELEMENTS } from './elements.js';
import type { Tag } from './elements.js';
import { escape } from './render.js';

/** The ways to embed an element in a page, best first. */
export const WAYS = ['link', 'fragment', 'element', 'data', 'frame'] as const;

export type Way = (typeof WAYS)[number];

/** The content of `dist/integrity.json`. */
export interface Integrity {
  readonly version: string;
  /** The hash of each file, `sha384-…`, by its path in `dist`. */
  readonly files: Readonly<Record<string, string>>;
}

/** What an editor has chosen to embed. */
export interface Choice {
  readonly tag: Tag;
  /** The attributes of the element. A boolean one is empty. An address carries only a few of them. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The address at which the folder `dist` is hosted, with a slash at the end. */
  readonly home: string;
  /** The council's own page about mediation, for the way `fragment`. */
  readonly linkTo: string;
}

/** The attributes that an address does not carry. */
export const notInAddress = ({ attributes }: Choice): string[] =>
  Object.keys(attributes).filter((name) => !IN_ADDRESS.includes(name));

const query = (attributes: Choice['attributes']): string => {
  const said = Object.entries(attributes)
    .filter(([name]) => IN_ADDRESS.includes(name))
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return said.length ? `?${said.join('&')}` : '';
};

const written = (attributes: Choice['attributes'], prefix = ''): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}${value && `="${escape(value)}"`}`)
    .join('');

/**
 * The address of a hosted page. A council with its own folder is in the path; the rest is the
 * query.
 */
export function hostedAddress({ tag, attributes, home }: Choice): string {
  const { council = 'england', ...rest } = attributes;
  return packFor(council)
    ? `${home}pages/${council}/${tag}.html${query(rest)}`
    : `${home}pages/${tag}.html${query(attributes)}`;
}

/** A word that is valid in a selector, because scripts of the page may use the fragment as one. */
const WORD = /^[A-Za-z\d-]+$/;

/** The council's own link, with a fragment that asks for the element. */
export function fragmentAddress({ tag, attributes, linkTo }: Choice): string {
  const words = Object.entries(attributes)
    .filter(([name]) => IN_ADDRESS.includes(name))
    .flatMap(([name, value]) => [name, ...value.split(/[\s+,]+/)]);
  const request = words.every((word) => WORD.test(word))
    ? ['', tag, ...words].join('_')
    : `:${tag}${query(attributes)}`;
  return `${linkTo.split('#')[0]}#${FRAGMENT}${request}`;
}

const link = (choice: Choice, address: string): string =>
  `<p><a href="${escape(address)}">${escape(ELEMENTS[choice.tag])}</a></p>`;

/** The HTML for an editor to paste, for each way. Each has a link that works without our script. */
export const snippets: Readonly<Record<Way, (choice: Choice) => string>> = {
  link: (choice) => link(choice, hostedAddress(choice)),
  fragment: (choice) => link(choice, fragmentAddress(choice)),
  element: (choice) =>
    `<${choice.tag}${written(choice.attributes)}>\n  ${link(choice, hostedAddress(choice))}\n</${choice.tag}>`,
  data: (choice) =>
    `<div ${MOUNT}="${choice.tag}"${written(choice.attributes, 'data-')}>\n  ${link(choice, hostedAddress(choice))}\n</div>`,
  frame: (choice) =>
    `<iframe src="${escape(hostedAddress(choice))}" title="${escape(ELEMENTS[choice.tag])}" width="100%" height="600" loading="lazy"></iframe>`,
};

/** The files for which a page can have a script tag. */
export type PageFile =
  | 'local-offer-widgets.esm.js'
  | 'local-offer-widgets.js'
  | 'boot.js'
  | 'result.js'
  | 'reading.js'
  | 'frame.js'
  | `lang/${string}.js`;

/** The files that are modules. The others are classic scripts. */
const MODULES: readonly PageFile[] = ['local-offer-widgets.esm.js', 'result.js', 'reading.js'];

/** The language files that the choice needs. */
export const languageFiles = ({ attributes }: Choice, { version, files }: Integrity): PageFile[] =>
  [...new Set(`${attributes['lang'] ?? ''} ${attributes['languages'] ?? ''}`.split(' '))]
    .map((code) => `lang/${code}.js` as const)
    .filter((file) => `${version}/${file}` in files);

/** The chunks that the element needs at once, and not only after a click. */
export const chunksShown = ({
  tag,
  attributes,
}: Pick<Choice, 'tag' | 'attributes'>): readonly PageFile[] =>
  ['mediation-guide', 'resolution-options'].includes(tag) || 'listen' in attributes
    ? ['result.js', 'reading.js']
    : [];

/** The script tag of a pinned file with its hash, for the template of a site or a tag manager. */
export function scriptTag(
  home: string,
  { version, files }: Integrity,
  file: PageFile = 'local-offer-widgets.esm.js',
): string {
  const path = `${version}/${file}`;
  const how = MODULES.includes(file) ? 'type="module"' : 'defer';
  // Only frame.js need not block rendering: until it has loaded, a frame has its own height.
  const when = file === 'frame.js' ? how : `${how} blocking="render"`;
  return `<script ${when} src="${escape(home + path)}" integrity="${files[path]!}" crossorigin="anonymous"></script>`;
}

/** The same for a council's file, which is in the folder `councils` beside the versions. */
export const councilScriptTag = (home: string, council: string, integrity: string): string =>
  `<script defer blocking="render" src="${escape(`${home}councils/${council}.js`)}"${integrity && ` integrity="${integrity}"`} crossorigin="anonymous"></script>`;
