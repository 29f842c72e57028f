// `cem analyze` writes what tools read of the elements: custom-elements.json, and from it the data
// of VS Code and JetBrains. It comes after the compiler, whose lib/ has the questions and the theme.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import { THEME_TOKENS } from './lib/controllers/theme-tokens.js';
import { graph } from './lib/core/index.js';
import { families } from './lib/councils/families.js';
import * as classes from './lib/entries/index.js';
import { enForm } from './lib/i18n/index.js';

const OUTDIR = 'dist';
const QUESTION_FLOW = 'lib/elements/question-flow.js';
const DEFINED = /^(\w+)\.define\('([\w-]+)'\)$/;
/** What Lit and the browser read of a class, and no developer. */
const OF_LIT =
  /^#|^(properties|styles|finalizeStyles|shadowRootOptions|observedAttributes|render)$|Callback$/;

const typeOf = ({ kind, options }) => {
  const named = options.map(({ id }) => `'${id}'`);
  if (kind === 'date') return ['IsoDate', ...named].join(' | ');
  return kind === 'choice' ? named.join(' | ') : `SpacedList<${named.join(' | ')}>`;
};

/** Every question of the graph can be answered by an attribute of its name. */
const answers = Object.values(graph.questions).map((question) => ({
  name: question.id,
  type: { text: typeOf(question) },
  description: `Answers “${enForm.questions[question.id].title}” in advance.`,
}));

/** A type in TypeScript's own words, with every value that can be told beforehand. */
function parsedTypeOf({ text }) {
  if (text === 'boolean') return { text };
  const values =
    text === 'CouncilId'
      ? Object.keys(families)
      : [...text.matchAll(/'([^']+)'|(\d)/g)].map(([, word, digit]) => word ?? digit);
  const isOpen = /[A-Z]\w+|string/.test(text.replace(/'[^']*'/g, ''));
  return {
    text: [...values.map((value) => `'${value}'`), ...(isOpen ? ['string'] : [])].join(' | '),
  };
}

/** Each theme property under its name for one element, and then under that for all. */
const themeOf = (tag, described) =>
  Object.entries(THEME_TOKENS).flatMap(([token, { fallbacks }]) => {
    const shared = described.find(({ name }) => name === `--local-offer-${token}`);
    const details = {
      syntax: token === 'radius' ? '<length-percentage>' : '<color>',
      description: shared.description,
    };
    return [
      { name: `--${tag}-${token}`, default: `var(${shared.name})`, ...details },
      { name: shared.name, default: fallbacks[0], ...details },
    ];
  });

/** Adds what the analyzer cannot see, and takes out what it sees wrongly. */
function elements() {
  const examples = new Map();
  return {
    name: 'elements',
    analyzePhase({ ts, node, moduleDoc }) {
      if (ts.isClassDeclaration(node))
        examples.set(
          node.name.text,
          ts
            .getJSDocTags(node)
            .filter(({ tagName }) => tagName.text === 'example')
            .map(({ comment }) => comment),
        );
      // An element is defined by a static method of its class.
      const [, name, tag] = (ts.isCallExpression(node) && DEFINED.exec(node.getText())) || [];
      if (!tag) return;
      const module = moduleDoc.path.replace('define.js', 'element.js');
      const kind = 'custom-element-definition';
      moduleDoc.exports.push({ kind, name: tag, declaration: { name, module } });
    },
    moduleLinkPhase({ moduleDoc }) {
      // That method's own parameter is no tag.
      moduleDoc.exports = moduleDoc.exports.filter(
        ({ kind, name }) => kind === 'js' || name.includes('-'),
      );
      for (const each of moduleDoc.declarations.filter(({ kind }) => kind === 'class')) {
        if (moduleDoc.path === QUESTION_FLOW && each.superclass?.name !== 'Event')
          each.attributes = [...(each.attributes ?? []), ...answers];
        // `dispatchEvent(new StepEvent(…))` is taken for an event without a name.
        each.events = each.events?.filter(({ name }) => name);
        each.members = each.members?.filter(
          ({ name, privacy }) => !OF_LIT.test(name) && (privacy ?? 'public') === 'public',
        );
      }
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const each of modules.flatMap(({ declarations }) => declarations)) {
        // The analyzer takes the browser's own classes for exports of the same file.
        const { superclass } = each;
        if (superclass?.name === 'Event') delete superclass.module;
        else if (superclass?.module) superclass.module = superclass.module.replace(/^\//, '');
        if (!each.tagName) {
          // A class that others are made from is no element by itself.
          delete each.customElement;
          continue;
        }
        each.cssProperties = themeOf(each.tagName, each.cssProperties);
        each.examples = examples.get(each.name);
        // Only what the comment documents; a reactive property is none by itself.
        each.attributes = each.attributes
          .filter(({ description }) => description)
          .map((attribute) => ({ ...attribute, parsedType: parsedTypeOf(attribute.type) }));
        describeMembers(each);
      }
    },
  };
}

/** A property that an attribute sets is described where the attribute is. */
function describeMembers({ name, members, attributes }) {
  const { observedAttributes, elementProperties } = classes[name];
  for (const member of members.filter(({ description }) => !description)) {
    const { attribute = member.name } = elementProperties.get(member.name) ?? {};
    if (!observedAttributes.includes(attribute.toLowerCase())) continue;
    member.attribute = attribute.toLowerCase();
    member.description = attributes.find((each) => each.name === member.attribute)?.description;
  }
}

/** One entry for a name that several elements have, with each thing that they say of it. */
function once(entries) {
  const said = new Map();
  for (const { name, description } of entries)
    said.set(name, new Set(said.get(name)).add(description));
  return [...said].map(([name, all]) => ({ name, description: [...all].join(' Or: ') }));
}

/** The data of the editors, with what their makers leave out. */
const editors = {
  name: 'editors',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const options = {
      typesSrc: 'parsedType',
      hideMethodDocs: true,
      hideCssPropertiesDocs: true,
    };
    const write = (file, data) =>
      writeFileSync(`${OUTDIR}/${file}`, `${JSON.stringify(data, undefined, 2)}\n`);
    mkdirSync(OUTDIR, { recursive: true });

    const html = JSON.parse(getVsCodeHtmlCustomData(manifest, options));
    const declared = manifest.modules.flatMap(({ declarations }) => declarations);
    for (const tag of html.tags) {
      const { attributes } = declared.find(({ tagName }) => tagName === tag.name);
      const flags = attributes.filter(({ type }) => type.text === 'boolean');
      // `v` is VS Code's own name for an attribute that takes no value.
      for (const attribute of tag.attributes)
        if (flags.some(({ name }) => name === attribute.name)) attribute.valueSet = 'v';
    }
    write('vscode.html-custom-data.json', html);

    const css = JSON.parse(getVsCodeCssCustomData(manifest, options));
    css.properties = once(css.properties);
    css.pseudoElements = once(css.pseudoElements);
    write('vscode.css-custom-data.json', css);

    const webTypes = JSON.parse(getWebTypesData(manifest, options));
    const { css: styles } = webTypes.contributions;
    for (const kind of Object.keys(styles)) styles[kind] = once(styles[kind]);
    write('web-types.json', webTypes);
  },
};

export default {
  globs: ['src/elements/{base,question-flow}.ts', 'src/elements/*/{element,define}.ts'],
  outdir: OUTDIR,
  packagejson: false,
  quiet: true,
  // Each file by its name in the package, where a tool finds what the manifest speaks of.
  overrideModuleCreation: ({ ts, globs }) =>
    globs.sort().map((file) => {
      const name = file.replace(/^src/, 'lib').replace(/ts$/, 'js');
      const text = readFileSync(file, 'utf8');
      return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
    }),
  plugins: [elements(), editors],
};
