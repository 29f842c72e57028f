// The tables in the documents: the reference of each element, from the custom elements manifest, the
// councils and the languages.
import { families } from '../lib/councils/families.js';
import { packFor } from '../lib/councils/index.js';
import { regions } from '../lib/councils/register/index.js';
import { THEME_TOKENS } from '../lib/controllers/theme-tokens.js';
import { elements, valuesOf } from './elements.js';
import { languages } from './known.js';
import { messagesOf, wordsOf } from './languages.js';
import { table } from './markdown.js';

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

/** Who is named to families, with the dates of the contract. It does not depend on today. */
function named({ mediation }) {
  if (!mediation) return '';
  const { name, from, until, verifiedOn } = mediation;
  if (verifiedOn) return `${name}, confirmed on ${verifiedOn}`;
  return `${name}, ${from ? `${from} to ${until}` : 'by the council’s own page'}`;
}

/** How many public pages the builder has suggestions from. */
const suggestions = ({ services = [], advice }) => services.length + (advice ? 1 : 0) || '';

const councils = table(
  ['Council', 'Id', 'Region', 'Code', 'Named to families', 'Pages known'],
  Object.entries(regions).flatMap(([region, records]) =>
    records.map((record) => [
      record.name,
      code(record.id),
      region,
      record.code,
      named(packFor(record.id) ?? families[record.id]),
      suggestions(record),
    ]),
  ),
  ['Pages known'],
);

function languageRow(language) {
  const { name, form, reviews } = language;
  const ids = messagesOf(wordsOf(language)).map(([id]) => id);
  const direction = form.dir === 'rtl' ? 'right to left' : 'left to right';
  return [name, code(form.lang), direction, ids.length, ids.filter((id) => reviews[id]).length];
}

/** The tables of each element by its tag, and the others by their names. */
export const tables = {
  ...Object.fromEntries(elements.map((element) => [element.tagName, tablesOf(element)])),
  looks,
  councils,
  languages: table(
    ['Language', 'Code', 'Direction', 'Messages', 'Reviewed'],
    (await languages()).map(languageRow),
    ['Messages', 'Reviewed'],
  ),
};

/** The first example in the documentation of each element. */
export const examples = Object.fromEntries(
  elements.map(({ tagName, examples: [first] }) => [`${tagName}-example`, first]),
);
