// Writes the types of the elements for React, Preact and Vue, from the custom elements manifest.
// Packages that do this type our events as CustomEvent and accept `listen={false}`, so we have our
// own.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { families } from '../lib/councils/families.js';
import { elements } from './elements.js';
import { DIST, ROOT } from './paths.js';

const FOLDER = join(ROOT, 'lib/frameworks');
mkdirSync(FOLDER, { recursive: true });
const write = (file, text) => writeFileSync(join(FOLDER, file), text);

const { modules } = JSON.parse(readFileSync(join(DIST, 'custom-elements.json'), 'utf8'));
const eventTypes = elements.flatMap(({ events = [] }) => events.map(({ type }) => type.text));
const classes = [...new Set([...elements.map(({ name }) => name), ...eventTypes])];
const imports = classes.map((name) => {
  const { path } = modules.find(({ declarations }) => declarations.some((d) => d.name === name));
  return `import type { ${name} } from '${path.replace(/^lib/, '..')}';\n`;
});

/** The type of an attribute. A heading level may be a number or text. */
const typed = (type) =>
  /^\d/.test(type) ? `${type} | ${type.replace(/\d/g, "'$&'")}` : type.replace('boolean', 'Flag');

const lines = (entries = [], mark, typeOf, end = '') =>
  entries
    .map(
      ({ name, type, description }) =>
        `      /** ${description.replace(/\s+/g, ' ')} */\n      '${name}'${mark}: ${typeOf(type.text)}${end};\n`,
    )
    .join('');

const entryOf = ({ tagName, name, summary, attributes, events }) => `  /** ${summary} */
  '${tagName}': {
    element: ${name};
    attributes: {
${lines(attributes, '?', typed, ' | undefined')}    };
    events: {
${lines(events, '', (type) => type)}    };
  };
`;

write(
  'elements.d.ts',
  `import type { IsoDate } from '../core/index.js';
${imports.join('')}
type CouncilId = ${Object.keys(families)
    .map((id) => `'${id}'`)
    .join(' | ')} | (string & {});
type SpacedList<Option extends string> = Option | \`\${Option} \${string}\`;
type Tel = string;
type Email = string;
type Url = string;

/**
 * What each element takes and tells. \`Flag\` is the framework's own way to set an attribute
 * without a value.
 */
export interface Elements<Flag> {
${elements.map(entryOf).join('')}}

/** A listener for each event, by the framework's name for it. */
export type Listeners<Events, Prefix extends string> = {
  [Name in keyof Events & string as \`\${Prefix}\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};
`,
);

/** React and Preact take attributes and events by their own names. */
const jsx = (framework) => `import type { ClassAttributes, HTMLAttributes } from '${framework}';
import type { Elements, Listeners } from './elements.js';

type All = Elements<boolean>;
type Props<Tag extends keyof All> = ClassAttributes<All[Tag]['element']> &
  Omit<HTMLAttributes<All[Tag]['element']>, keyof All[Tag]['attributes']> &
  All[Tag]['attributes'] &
  Listeners<All[Tag]['events'], 'on'>;
type Tags = { [Tag in keyof All]: Props<Tag> };

declare module '${framework}' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`;

const vue = `import type { HTMLAttributes, PublicProps } from 'vue';
import type { Elements, Listeners } from './elements.js';

// Vue would write \`listen="false"\`, which is there all the same: \`null\` takes it away.
type All = Elements<true | '' | null>;
type Camel<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<Camel<Rest>>}\`
  : Name;
type InCamel<Given> = { [Name in keyof Given & string as Camel<Name>]?: Given[Name] };
type Events<Tag extends keyof All> = {
  [Name in keyof All[Tag]['events'] & string as Capitalize<Camel<Name>>]: All[Tag]['events'][Name];
};
type Props<Tag extends keyof All> = Omit<HTMLAttributes, keyof All[Tag]['attributes']> &
  PublicProps &
  Listeners<Events<Tag>, 'on'>;

/** In a template Vue looks names up in camel case. */
type Components = {
  [Tag in keyof All]: new () => All[Tag]['element'] & {
    $props: Props<Tag> & InCamel<All[Tag]['attributes']>;
  };
};
type Tags = { [Tag in keyof All]: Props<Tag> & All[Tag]['attributes'] };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
declare module 'vue/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`;

for (const [framework, types] of [
  ['react', jsx('react')],
  ['preact', jsx('preact')],
  ['vue', vue],
]) {
  write(`${framework}.d.ts`, types);
  // A module to import, so that the types are loaded.
  write(`${framework}.js`, 'export {};\n');
}
