// The manifest says what the classes do, no less and no more.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { ROOT } from '../../scripts/paths.js';
import { graph } from '../../lib/core/index.js';
import * as classes from '../../lib/entries/index.js';
import { lightStyles, shadowStyles } from '../../lib/elements/styles.js';
import { TAGS } from '../../lib/site/elements.js';

const read = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const packageFile = read('package.json');
const { modules } = read('dist/custom-elements.json');
const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ customElement }) => customElement);

const sources = ['elements', 'views', 'controllers']
  .flatMap((folder) =>
    readdirSync(join(ROOT, 'src', folder), { recursive: true }).map((file) =>
      join('src', folder, file),
    ),
  )
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(ROOT, file), 'utf8'));
const foundInSources = (pattern) => [
  ...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, found]) => found))),
];

/** What a developer may use of a class, by its types, beyond what every element has. */
const members = (() => {
  const file = join(ROOT, 'lib/entries/index.d.ts');
  const program = ts.createProgram([file], { module: ts.ModuleKind.NodeNext });
  const checker = program.getTypeChecker();
  const index = program.getSourceFile(file);
  const folder = index.fileName.replace('entries/index.d.ts', '');
  const { Protected, Private } = ts.ModifierFlags;
  const isOurs = ({ declarations = [] }) =>
    declarations.some((each) => each.getSourceFile().fileName.startsWith(folder)) &&
    !declarations.some((each) => ts.getCombinedModifierFlags(each) & (Protected | Private));
  // The browser and Lit call and read these.
  const BROWSERS =
    /^(#.*|prototype|observedAttributes|properties|styles|finalizeStyles|shadowRootOptions|render|\w+Callback)$/;
  const named = (symbols) =>
    symbols
      .filter(isOurs)
      .map(({ name }) => name)
      .filter((name) => !BROWSERS.test(name));
  return Object.fromEntries(
    checker
      .getExportsOfModule(checker.getSymbolAtLocation(index))
      .map((symbol) => checker.getAliasedSymbol(symbol))
      .filter(({ flags }) => flags & ts.SymbolFlags.Class)
      .map((symbol) => [
        symbol.name,
        [
          ...named(checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))),
          ...named(checker.getPropertiesOfType(checker.getTypeOfSymbol(symbol))),
        ],
      ]),
  );
})();

describe('custom-elements.json', () => {
  it('is where package.json says, and can be imported', () => {
    assert.equal(packageFile.customElements, './dist/custom-elements.json');
    assert.equal(packageFile.exports['./custom-elements.json'], './dist/custom-elements.json');
  });

  it('has every element, its class and its definition, in files that are there', () => {
    const tags = elements.map(({ tagName }) => tagName).sort();
    const folders = readdirSync(join(ROOT, 'src/elements'), { withFileTypes: true })
      .filter((each) => each.isDirectory())
      .map(({ name }) => name);
    assert.deepEqual(tags, folders.sort());
    for (const tag of TAGS) assert.ok(tags.includes(tag), tag);
    const definitions = modules
      .flatMap(({ exports }) => exports)
      .filter(({ kind }) => kind === 'custom-element-definition');
    assert.deepEqual(
      definitions.map(({ name, declaration }) => [name, declaration.name]).sort(),
      elements.map(({ tagName, name }) => [tagName, name]).sort(),
    );
    for (const { path } of modules) assert.ok(existsSync(join(ROOT, path)), path);
    for (const { declaration } of definitions)
      assert.ok(existsSync(join(ROOT, declaration.module)), declaration.module);
  });

  it('leads from each class to those it is made of', () => {
    const paths = modules.map(({ path }) => path);
    for (const { superclass } of elements) assert.ok(paths.includes(superclass.module));
  });

  it('has the class of every event that is dispatched, and of no other', () => {
    const dispatched = foundInSources(/this\.dispatchEvent\(\s*new (\w+)/g);
    const named = elements.flatMap(({ events = [] }) => events.map(({ type }) => type.text));
    assert.deepEqual([...new Set(named)].sort(), dispatched.sort());
    for (const name of dispatched)
      assert.ok(
        modules.some(({ declarations }) => declarations.some((each) => each.name === name)),
      );
  });

  it('has no state of an element, because none sets one', () => {
    assert.deepEqual(foundInSources(/\b(attachInternals|states\.add)\b/g), []);
    for (const { cssStates } of elements) assert.equal(cssStates, undefined);
  });
});

for (const element of elements) {
  const { name, tagName, attributes, cssProperties, events = [] } = element;
  describe(`<${tagName}> in the manifest`, () => {
    it('has the attributes that the class observes, each once, with its type and its use', () => {
      assert.deepEqual(
        attributes.map((attribute) => attribute.name).sort(),
        [...classes[name].observedAttributes].sort(),
      );
      for (const attribute of attributes)
        assert.ok(attribute.type?.text && attribute.description, attribute.name);
    });

    it('has the options of the graph for each question that it asks', () => {
      const asked = attributes.some((attribute) => attribute.name === 'nation') ? attributes : [];
      for (const { name: id, type } of asked.filter((each) => each.name in graph.questions)) {
        const { kind, options } = graph.questions[id];
        assert.deepEqual(
          [...type.text.matchAll(/'([^']+)'/g)].map(([, option]) => option),
          options.map((option) => option.id),
        );
        assert.equal(type.text.startsWith('SpacedList<'), kind === 'choices', id);
        assert.equal(type.text.startsWith('IsoDate'), kind === 'date', id);
      }
    });

    it('has the properties that its style sheet reads, in both ways of drawing', () => {
      const OURS = new RegExp(`^--(local-offer|${tagName})-`);
      const documented = cssProperties.map((property) => property.name).sort();
      for (const styles of [shadowStyles, lightStyles]) {
        const read = [...styles(tagName).matchAll(/var\((--[\w-]+)/g)].map(
          ([, property]) => property,
        );
        assert.deepEqual(
          [...new Set(read.filter((property) => OURS.test(property)))].sort(),
          documented,
        );
      }
      for (const property of cssProperties) assert.ok(property.syntax && property.default);
    });

    it('has the members that its types give a developer', () =>
      assert.deepEqual(element.members.map((member) => member.name).sort(), members[name].sort()));

    it('has events that bear its name', () => {
      for (const event of events) assert.ok(event.name.startsWith(`${tagName}-`), event.name);
    });

    it('says of everything what it is for', () => {
      assert.ok(element.summary && element.description);
      for (const kind of ['attributes', 'members', 'slots', 'cssParts', 'cssProperties', 'events'])
        for (const each of element[kind] ?? [])
          assert.ok(each.description, `${kind}: ${each.name}`);
    });
  });
}
