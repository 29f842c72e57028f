// Writes dist/custom-elements.json, which tells editors and tools what each element takes.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { graph } from '../lib/core/index.js';
import { enForm } from '../lib/i18n/index.js';
import { THEME_TOKENS } from '../lib/controllers/theme-tokens.js';
import { ROOT } from './paths.js';

const DEFINED = /(\w+)\.define\('([\w-]+)'\)/;

const typeOf = ({ kind, options }) => {
  const named = options.map(({ id }) => `'${id}'`);
  if (kind === 'date') return ['IsoDate', ...named].join(' | ');
  return kind === 'choice' ? named.join(' | ') : `SpacedList<${named.join(' | ')}>`;
};

/** Every question of the graph can be answered by an attribute of its name. */
const answers = Object.values(graph.questions).map((question) => ({
  name: question.id,
  type: { text: typeOf(question) },
  description: `The answer, given beforehand, to “${enForm.questions[question.id].title}”`,
}));

/** Each property of the look under its name for one element, and then under that for all. */
const looksOf = (tag, described) =>
  Object.entries(THEME_TOKENS).flatMap(([look, { fallbacks }]) => {
    const shared = described.find(({ name }) => name === `--local-offer-${look}`);
    const details = {
      syntax: look === 'radius' ? '<length-percentage>' : '<color>',
      description: shared.description,
    };
    return [
      { name: `--${tag}-${look}`, default: `var(${shared.name})`, ...details },
      { name: shared.name, default: fallbacks[0], ...details },
    ];
  });

/** The examples above each class, by its name. */
const examples = new Map();

/** What the analyzer cannot see, and what it sees wrongly. */
const mended = {
  name: 'mended',
  analyzePhase({ node, moduleDoc }) {
    if (ts.isClassDeclaration(node))
      examples.set(
        node.name.text,
        ts
          .getJSDocTags(node)
          .filter(({ tagName }) => tagName.text === 'example')
          .map(({ comment }) => comment),
      );
    // An element is defined by a helper of its class.
    const [, name, tag] = (ts.isCallExpression(node) && DEFINED.exec(node.getText())) || [];
    if (!tag) return;
    const module = moduleDoc.path.replace('define.js', 'element.js');
    const kind = 'custom-element-definition';
    moduleDoc.exports.push({ kind, name: tag, declaration: { name, module } });
  },
  moduleLinkPhase({ moduleDoc }) {
    // The helper's own parameter is no tag.
    moduleDoc.exports = moduleDoc.exports.filter(
      ({ kind, name }) => kind === 'js' || name.includes('-'),
    );
    for (const each of moduleDoc.declarations.filter(({ kind }) => kind === 'class')) {
      if (each.name === 'QuestionFlowElement') each.attributes = [...(each.attributes ?? []), ...answers];
      // It takes `dispatchEvent(new AskingEvent(…))` for an event without a name.
      each.events = each.events?.filter(({ name }) => name);
      each.members = each.members?.filter(
        ({ name, privacy }) => !name.startsWith('#') && privacy !== 'protected',
      );
    }
  },
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const each of modules.flatMap(({ declarations }) => declarations)) {
      if (each.superclass?.module) each.superclass.module = each.superclass.module.slice(1);
      if (!each.tagName) continue;
      each.cssProperties = looksOf(each.tagName, each.cssProperties);
      each.examples = examples.get(each.name);
    }
  },
};

function sourceOf(file) {
  const text = readFileSync(join(ROOT, 'src', file), 'utf8');
  // Named as it is in the package, so that a tool finds what the manifest speaks of.
  const name = `lib/${file.replaceAll('\\', '/').replace('.ts', '.js')}`;
  return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
}

const files = readdirSync(join(ROOT, 'src/elements'), { recursive: true })
  .filter((file) => /(^base|^question-flow|[\\/](element|define))\.ts$/.test(file))
  .map((file) => join('elements', file));
const manifest = create({ modules: files.sort().map(sourceOf), plugins: [mended] });

mkdirSync(join(ROOT, 'dist'), { recursive: true });
writeFileSync(
  join(ROOT, 'dist/custom-elements.json'),
  `${JSON.stringify(manifest, undefined, 2)}\n`,
);
