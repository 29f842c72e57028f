import { packFor } from '../councils/index.js';
import { FRAGMENT, IN_ADDRESS, MOUNT } from '../embed/protocol.js';
import { ELEMENTS } from './elements.js';
import type { Tag } from './elements.js';
import { escape } from './render.js';

/** The ways on to a page, best first. */
export const WAYS = ['link', 'fragment', 'element', 'data', 'frame'] as const;

export type Way = (typeof WAYS)[number];

/** What `dist/integrity.json` holds. */
export interface Integrity {
  readonly version: string;
  /** By its path in `dist`: `sha384-…`. */
  readonly files: Readonly<Record<string, string>>;
}

export interface Choice {
  readonly tag: Tag;
  /** As the element documents them; a boolean one is empty. An address carries a few of them only. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Where the folder `dist` is hosted, with a slash at its end. */
  readonly home: string;
  /** The page that families are sent to today, for the way `fragment`. */
  readonly linkTo: string;
}

/** What of the choice an address does not carry. */
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

/** The address of a hosted page: a council that has a folder is named by it, and the rest is its query. */
export function hostedAddress({ tag, attributes, home }: Choice): string {
  const { council = 'england', ...rest } = attributes;
  return packFor(council)
    ? `${home}pages/${council}/${tag}.html${query(rest)}`
    : `${home}pages/${tag}.html${query(attributes)}`;
}

/** What a fragment can say and yet be a selector, as scripts of the page may take it for one. */
const WORD = /^[A-Za-z\d-]+$/;

/** A link that asks for the element by its fragment, and is otherwise the link it was. */
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

/** What an editor pastes into the page, by each way. Whatever is lost, a link that works remains. */
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

/** The files that a page can have a line for. */
export type PageFile =
  | 'local-offer-widgets.esm.js'
  | 'local-offer-widgets.js'
  | 'boot.js'
  | 'result.js'
  | 'reading.js'
  | 'frame.js'
  | `lang/${string}.js`;

/** The module, and its chunks. The others are classic scripts. */
const MODULES: readonly PageFile[] = ['local-offer-widgets.esm.js', 'result.js', 'reading.js'];

/** The languages' own files that the choice needs. */
export const languageFiles = ({ attributes }: Choice, { version, files }: Integrity): PageFile[] =>
  [...new Set(`${attributes['lang'] ?? ''} ${attributes['languages'] ?? ''}`.split(' '))]
    .map((code) => `lang/${code}.js` as const)
    .filter((file) => `${version}/${file}` in files);

/** The chunks that it shows something of at once, and not only when somebody asks. */
export const chunksShown = ({
  tag,
  attributes,
}: Pick<Choice, 'tag' | 'attributes'>): readonly PageFile[] =>
  ['mediation-guide', 'resolution-options'].includes(tag) || 'listen' in attributes
    ? ['result.js', 'reading.js']
    : [];

/** A line for the template of the site, or its tag manager: the pinned file, and its hash. */
export function scriptTag(
  home: string,
  { version, files }: Integrity,
  file: PageFile = 'local-offer-widgets.esm.js',
): string {
  const path = `${version}/${file}`;
  const how = MODULES.includes(file) ? 'type="module"' : 'defer';
  // A frame has its own height until the script has come; the elements should be there at once.
  const when = file === 'frame.js' ? how : `${how} blocking="render"`;
  return `<script ${when} src="${escape(home + path)}" integrity="${files[path]!}" crossorigin="anonymous"></script>`;
}

/** The same for the file of a council, which stands in the folder `councils` beside the versions. */
export const councilScriptTag = (home: string, council: string, integrity: string): string =>
  `<script defer blocking="render" src="${escape(`${home}councils/${council}.js`)}"${integrity && ` integrity="${integrity}"`} crossorigin="anonymous"></script>`;
