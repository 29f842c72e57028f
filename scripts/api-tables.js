// The reference tables of each element in Markdown, from the custom elements manifest.
import { format } from 'prettier';
import { THEME_TOKENS } from '../lib/controllers/theme-tokens.js';
import { elements, valuesOf } from './elements.js';

const code = (text) => `\`${text}\``;
const codes = (texts) => texts.map(code).join(', ');

/** In words, the types that are not literals. */
const KINDS = {
  boolean: 'none: present or absent',
  string: 'text',
  IsoDate: 'a day, `2026-11-02`',
  Tel: 'a telephone number',
  Email: 'an email address',
  Url: 'a web address, `https://…`',
};

function valueInWords(attribute) {
  const [kind] = attribute.type.text.split(' | ');
  // There are too many to list. docs/councils.md has them.
  if (kind === 'CouncilId') return 'the id of a council, such as `kent`';
  const values = codes(valuesOf(attribute));
  if (kind.startsWith('SpacedList')) return `any of ${values}, separated by spaces`;
  return [KINDS[kind], values].filter(Boolean).join(', or ');
}

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

/** A heading and a table. Empty if there are no entries. */
const section = (title, head, entries = [], cells) =>
  entries.length ? `## ${title}\n\n${table(head, entries.map(cells))}` : '';

const WHAT = 'What it is for';

/** A property with an attribute is in the table of attributes already. */
const isNotAttribute = ({ attribute }) => !attribute;

function signatureOf({ name, kind, parameters = [], static: isStatic }) {
  const list = kind === 'method' ? `(${parameters.map((each) => each.name).join(', ')})` : '';
  return `${isStatic ? 'static ' : ''}${name}${list}`;
}

const tablesOf = ({ attributes, slots, events, cssParts, cssProperties, members }) =>
  [
    section('Attributes', ['Attribute', 'Value', WHAT], attributes, (each) => [
      code(each.name),
      valueInWords(each),
      each.description,
    ]),
    section('Slots', ['Slot', WHAT], slots, ({ name, description }) => [
      name ? code(name) : '(no name)',
      description,
    ]),
    section('Events', ['Event', 'When'], events, ({ name, description }) => [
      code(name),
      description,
    ]),
    section('Parts', ['Part', 'What it is'], cssParts, ({ name, description }) => [
      code(name),
      description,
    ]),
    section('Custom properties', ['Property', 'What it is', 'Default'], cssProperties, (each) => [
      code(each.name),
      each.description,
      code(each.default),
    ]),
    section('Members', ['Member', 'What it is'], members.filter(isNotAttribute), (each) => [
      code(signatureOf(each)),
      each.description,
    ]),
  ]
    .filter(Boolean)
    .join('\n\n');

/** The theme properties that a page sets for all elements. */
const looks = table(
  ['Property', 'What it is', 'Default', 'Also read, in this order'],
  Object.entries(THEME_TOKENS).map(([look, { names }]) => {
    const name = `--local-offer-${look}`;
    const found = elements[0].cssProperties.find((each) => each.name === name);
    return [code(name), found.description, code(found.default), codes(names)];
  }),
);

const inHouseStyle = async (text) =>
  (await format(text, { parser: 'markdown', embeddedLanguageFormatting: 'off' })).trim();

/** The tables of each element by its tag, and `looks`. */
export const tables = Object.fromEntries(
  await Promise.all(
    [...elements.map((element) => [element.tagName, tablesOf(element)]), ['looks', looks]].map(
      async ([name, text]) => [name, await inHouseStyle(text)],
    ),
  ),
);

/** The first example in the documentation of each element. */
export const examples = Object.fromEntries(
  elements.map(({ tagName, examples: [first] }) => [`${tagName}-example`, first]),
);
