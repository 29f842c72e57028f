// The manifest says what the classes do, no less and no more.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from '../../scripts/paths.js';
import { graph } from '../../lib/core/index.js';
import * as classes from '../../lib/index.js';
import { LOOKS } from '../../lib/internal/theme.js';
import { TAGS } from '../../lib/pages/elements.js';

const read = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const packageFile = read('package.json');
const { modules } = read('dist/custom-elements.json');
const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ customElement }) => customElement);

describe('custom-elements.json', () => {
  it('is where package.json says, and can be imported', () => {
    assert.equal(packageFile.customElements, './dist/custom-elements.json');
    assert.equal(packageFile.exports['./custom-elements.json'], './dist/custom-elements.json');
  });

  it('has every element, its class and its definition, in files that are there', () => {
    const tags = elements.map(({ tagName }) => tagName).sort();
    assert.deepEqual(tags, readdirSync(join(ROOT, 'src/components')).sort());
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

  it('has no event without a name, and nothing private', () => {
    for (const { name, events = [], members = [] } of modules.flatMap(
      (each) => each.declarations,
    )) {
      assert.ok(
        events.every((event) => event.name),
        name,
      );
      const hidden = members.filter((each) => each.name.startsWith('#') || each.privacy);
      assert.deepEqual(hidden, [], name);
    }
  });
});

for (const { name, tagName, attributes, cssProperties, events = [] } of elements) {
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

    it('has the properties of the look, and events that bear its name', () => {
      assert.deepEqual(
        cssProperties.map((property) => property.name).sort(),
        Object.keys(LOOKS)
          .map((look) => `--local-offer-${look}`)
          .sort(),
      );
      for (const event of events) assert.ok(event.name.startsWith(`${tagName}-`), event.name);
    });
  });
}
