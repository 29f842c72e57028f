// Writes the types by which React, Preact and Vue know the elements. They come after the compiler,
// because the manifest that they are made from does.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { councils } from '../lib/councils/index.js';
import { elements } from './elements.js';
import { ROOT } from './paths.js';

const FOLDER = join(ROOT, 'lib/frameworks');
mkdirSync(FOLDER, { recursive: true });
const write = (file, text) => writeFileSync(join(FOLDER, file), text);

const comment = (text) => `/** ${text.replace(/\s+/g, ' ')} */`;
const moduleOf = (tag) => `../components/${tag}/${tag}.js`;

/** An attribute is text in the end; a level of a heading may be given as a number. */
const typed = (type) =>
  /^\d/.test(type) ? `${type} | ${type.replace(/\d/g, "'$&'")}` : type.replace('boolean', 'Flag');

const attributeLines = ({ attributes }) =>
  attributes.map(
    ({ name, type, description }) =>
      `      ${comment(description)}\n      '${name}'?: ${typed(type.text)} | undefined;\n`,
  );

const eventLines = ({ events = [] }) =>
  events.map(
    ({ name, type, description }) =>
      `      ${comment(description)}\n      '${name}': ${type.text};\n`,
  );

write(
  'elements.d.ts',
  `import type { IsoDate } from '../core/index.js';
import type { AskingEvent } from '../internal/asking-element.js';
${elements.map(({ name, tagName }) => `import type { ${name} } from '${moduleOf(tagName)}';\n`).join('')}
type CouncilId = ${councils.map(({ id }) => `'${id}'`).join(' | ')} | (string & {});
type SpacedList<Option extends string> = Option | \`\${Option} \${string}\`;
type Tel = string;
type Email = string;
type Url = string;

/** What each element takes and tells. \`Flag\` is the framework's own way to set an attribute without a value. */
export interface Elements<Flag> {
${elements
  .map(
    (element) => `  ${comment(element.summary)}
  '${element.tagName}': {
    element: ${element.name};
    attributes: {
${attributeLines(element).join('')}    };
    events: {
${eventLines(element).join('')}    };
  };
`,
  )
  .join('')}}

/** A listener for each event, by the framework's name for it. */
export type Listeners<Events, Prefix extends string> = {
  [Name in keyof Events & string as \`\${Prefix}\${Name}\`]?: ((event: Events[Name]) => void) | undefined;
};
`,
);

/** React and Preact take attributes and events by their own names. */
const jsx = (framework, props) => `import type { ${props.imported} } from '${framework}';
import type { Elements, Listeners } from './elements.js';

type All = Elements<boolean>;
type Props<Tag extends keyof All> = ${props.base} &
  All[Tag]['attributes'] &
  Listeners<All[Tag]['events'], 'on'>;
type Tags = { [Tag in keyof All]: Props<Tag> };

declare module '${framework}' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`;

const TYPES = {
  react: jsx('react', {
    imported: 'ClassAttributes, HTMLAttributes',
    base: `ClassAttributes<All[Tag]['element']> &
  Omit<HTMLAttributes<All[Tag]['element']>, keyof All[Tag]['attributes']>`,
  }),
  preact: jsx('preact', {
    imported: 'ClassAttributes, HTMLAttributes',
    base: `ClassAttributes<All[Tag]['element']> &
  Omit<HTMLAttributes<All[Tag]['element']>, keyof All[Tag]['attributes']>`,
  }),
  vue: `import type { HTMLAttributes, PublicProps } from 'vue';
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
`,
};

for (const [framework, types] of Object.entries(TYPES)) {
  write(`${framework}.d.ts`, types);
  // So that it can be imported like any module.
  write(`${framework}.js`, 'export {};\n');
}
