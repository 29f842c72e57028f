// Writes what editors read to complete and explain the elements: the custom data of VS Code and the
// web-types of JetBrains.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elements, valuesOf } from './elements.js';
import { DIST, VERSION } from './paths.js';

const write = (file, data) => writeFileSync(join(DIST, file), `${JSON.stringify(data, null, 2)}\n`);

const markdown = (...paragraphs) => paragraphs.filter(Boolean).join('\n\n');

const list = (title, entries = []) =>
  entries.length
    ? `${title}:\n\n${entries.map(({ name, description }) => `- ${name ? `\`${name}\`` : '(no name)'}: ${description}`).join('\n')}`
    : '';

const aboutElement = ({ summary, description, examples }) =>
  markdown(summary, description, ...examples.map((example) => `\`\`\`html\n${example}\n\`\`\``));

/** What several elements have by one name, once; with each thing that they say of it. */
function once(all) {
  const said = new Map();
  for (const { name, description } of all) said.set(name, new Set(said.get(name)).add(description));
  return [...said].map(([name, descriptions]) => ({
    name,
    description: [...descriptions].join(' Or: '),
  }));
}
const properties = once(elements.flatMap(({ cssProperties }) => cssProperties));
const parts = once(elements.flatMap(({ cssParts }) => cssParts));

write('vscode.html-custom-data.json', {
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: {
      kind: 'markdown',
      value: markdown(
        aboutElement(element),
        list('Slots', element.slots),
        list('Events', element.events),
        list('Parts', element.cssParts),
      ),
    },
    attributes: element.attributes.map(({ name, type, description }) => ({
      name,
      description: { kind: 'markdown', value: description },
      // `v` is VS Code's own name for an attribute that takes no value.
      ...(type.text === 'boolean'
        ? { valueSet: 'v' }
        : { values: valuesOf(type.text).map((value) => ({ name: value })) }),
    })),
  })),
});

write('vscode.css-custom-data.json', {
  version: 1.1,
  properties,
  pseudoElements: parts.map(({ name, description }) => ({ name: `::part(${name})`, description })),
});

const described = (entries = []) => entries.map(({ name, description }) => ({ name, description }));

/** It knows TypeScript's own types and none of ours. */
function typeForJetBrains(type) {
  const named = valuesOf(type).map((value) => `'${value}'`);
  const isOurs = /[A-Z]\w+/.test(type.replace(/'[^']*'/g, ''));
  if (isOurs) named.push('string');
  return named.join(' | ') || type;
}

write('web-types.json', {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: 'local-offer-widgets',
  version: VERSION,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: aboutElement(element),
        attributes: element.attributes.map(({ name, type: { text }, description }) => ({
          name,
          description,
          required: false,
          value: {
            kind: text === 'boolean' ? 'no-value' : 'plain',
            type: typeForJetBrains(text),
          },
        })),
        slots: described(element.slots),
        js: { events: described(element.events) },
        css: {
          properties: described(element.cssProperties),
          parts: described(element.cssParts),
        },
      })),
    },
  },
});
