// `cem analyze` writes custom-elements.json, and from it the data for VS Code and JetBrains. It runs
// after the compiler, because the questions and the theme are imported from lib/.
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
/** Members that are only for Lit and the browser. */
const OF_LIT =
  /^#|^(properties|styles|finalizeStyles|shadowRootOptions|observedAttributes|render)$|Callback$/;

const typeOf = ({ kind, options }) => {
  const named = options.map(({ id }) => `'${id}'`);
  if (kind === 'date') return ['IsoDate', ...named].join(' | ');
  return kind === 'choice' ? named.join(' | ') : `SpacedList<${named.join(' | ')}>`;
};

/** Each question of the graph has an attribute of the same name that answers it. */
const answers = Object.values(graph.questions).map((question) => ({
  name: question.id,
  type: { text: typeOf(question) },
  description: `Answers “${enForm.questions[question.id].title}” in advance.`,
}));

/** A type as a TypeScript union, with all its literal values. */
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

/** Each theme property, by its name for one element and by its name for all. */
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

/** Adds what the analyzer cannot see, and removes what it gets wrong. */
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
      // A static method of the class defines the element.
      const [, name, tag] = (ts.isCallExpression(node) && DEFINED.exec(node.getText())) || [];
      if (!tag) return;
      const module = moduleDoc.path.replace('define.js', 'element.js');
      const kind = 'custom-element-definition';
      moduleDoc.exports.push({ kind, name: tag, declaration: { name, module } });
    },
    moduleLinkPhase({ moduleDoc }) {
      // Drop the definition that the analyzer finds in that method: its parameter is not a tag.
      moduleDoc.exports = moduleDoc.exports.filter(
        ({ kind, name }) => kind === 'js' || name.includes('-'),
      );
      for (const each of moduleDoc.declarations.filter(({ kind }) => kind === 'class')) {
        if (moduleDoc.path === QUESTION_FLOW)
          each.attributes = [...(each.attributes ?? []), ...answers];
        // The analyzer makes a nameless event of `dispatchEvent(new StepEvent(…))`.
        each.events = each.events?.filter(({ name }) => name);
        each.members = each.members?.filter(
          ({ name, privacy }) => !OF_LIT.test(name) && (privacy ?? 'public') === 'public',
        );
      }
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const each of modules.flatMap(({ declarations }) => declarations)) {
        const { superclass } = each;
        if (superclass?.name === 'BrowserEvent') each.superclass = { name: 'Event' };
        else if (superclass?.module) superclass.module = superclass.module.replace(/^\//, '');
        if (!each.tagName) {
          // A base class is not an element.
          delete each.customElement;
          continue;
        }
        each.cssProperties = themeOf(each.tagName, each.cssProperties);
        each.examples = examples.get(each.name);
        // Only documented attributes. The analyzer adds one for every reactive property.
        each.attributes = each.attributes
          .filter(({ description }) => description)
          .map((attribute) => ({ ...attribute, parsedType: parsedTypeOf(attribute.type) }));
        describeMembers(each);
      }
    },
  };
}

/** Gives each property that an attribute sets the description of that attribute. */
function describeMembers({ name, members, attributes }) {
  const { observedAttributes, elementProperties } = classes[name];
  for (const member of members.filter(({ description }) => !description)) {
    const { attribute = member.name } = elementProperties.get(member.name) ?? {};
    if (!observedAttributes.includes(attribute.toLowerCase())) continue;
    member.attribute = attribute.toLowerCase();
    member.description = attributes.find((each) => each.name === member.attribute)?.description;
  }
}

/** Merges entries with the same name. Their different descriptions are joined. */
function once(entries) {
  const said = new Map();
  for (const { name, description } of entries)
    said.set(name, new Set(said.get(name)).add(description));
  return [...said].map(([name, all]) => ({ name, description: [...all].join(' Or: ') }));
}

/** Writes the data for the editors, with some additions. */
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
      // `v` is VS Code's value set for an attribute without a value.
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
  globs: [
    'src/elements/{asking-event,base,question-flow}.ts',
    'src/elements/*/{element,define}.ts',
  ],
  outdir: OUTDIR,
  packagejson: false,
  quiet: true,
  // Each module has its path in the package, so that tools can find it.
  overrideModuleCreation: ({ ts, globs }) =>
    globs.sort().map((file) => {
      const name = file.replace(/^src/, 'lib').replace(/ts$/, 'js');
      const text = readFileSync(file, 'utf8');
      return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
    }),
  plugins: [elements(), editors],
};
