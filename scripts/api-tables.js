// The tables of what an element takes and tells, in Markdown, from the manifest.
import { format } from 'prettier';
import { THEME_TOKENS } from '../lib/controllers/theme-tokens.js';
import { elements, valuesOf } from './elements.js';

const code = (text) => `\`${text}\``;
const codes = (texts) => texts.map(code).join(', ');

/** In words, the kinds of value that have names of ours. */
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
  // Of more than a page should hold, docs/councils.md has the list.
  if (kind === 'CouncilId') return 'the id of a council, such as `kent`';
  const values = codes(valuesOf(attribute));
  if (kind.startsWith('SpacedList')) return `any of ${values}, separated by spaces`;
  return [KINDS[kind], values].filter(Boolean).join(', or ');
}

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

/** A heading and a table of what there is of a kind; nothing where there is nothing. */
const section = (title, head, entries = [], cells) =>
  entries.length ? `## ${title}\n\n${table(head, entries.map(cells))}` : '';

const WHAT = 'What it is for';

const isNoAttribute = ({ attribute }) => !attribute;

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
    // The property of an attribute is in the first table already.
    section('Members', ['Member', 'What it is'], members.filter(isNoAttribute), (each) => [
      code(
        `${each.static ? 'static ' : ''}${each.name}${
          each.kind === 'method'
            ? `(${(each.parameters ?? []).map(({ name }) => name).join(', ')})`
            : ''
        }`,
      ),
      each.description,
    ]),
  ]
    .filter(Boolean)
    .join('\n\n');

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

/** Each table by its name: that of its element, or `looks` for what a page sets for all. */
export const tables = Object.fromEntries(
  await Promise.all(
    [...elements.map((element) => [element.tagName, tablesOf(element)]), ['looks', looks]].map(
      async ([name, text]) => [name, await inHouseStyle(text)],
    ),
  ),
);

/** The first example of each element. */
export const examples = Object.fromEntries(
  elements.map(({ tagName, examples: [first] }) => [`${tagName}-example`, first]),
);
