// What an editor shows: asked of VS Code's own services, and read as JetBrains does.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import css from 'vscode-css-languageservice';
import html from 'vscode-html-languageservice';
import { elements, valuesOf } from '../../scripts/elements.js';
import { DIST, VERSION } from '../../scripts/paths.js';

const read = (file) => JSON.parse(readFileSync(join(DIST, file), 'utf8'));
const named = (entries = []) => entries.map(({ name }) => name).sort();
const without = (all, others) => all.filter((each) => !others.includes(each));

describe('in VS Code', () => {
  const service = html.getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [html.newHTMLDataProvider('ours', read('vscode.html-custom-data.json'))],
  });

  /** What is offered, or said, where the bar stands. */
  function at(text) {
    const content = text.replace('|', '');
    const document = html.TextDocument.create('file:///a.html', 'html', 1, content);
    const place = [document, document.positionAt(text.indexOf('|'))];
    const parsed = service.parseHTMLDocument(document);
    // VS Code itself has `data-` for every element.
    const items = () =>
      service.doComplete(...place, parsed).items.filter(({ label }) => label !== 'data-');
    return {
      offered: () => items().map(({ label }) => label),
      written: () => items().map(({ label, textEdit }) => [label, textEdit.newText]),
      said: () => service.doHover(...place, parsed)?.contents.value ?? '',
    };
  }

  it('each element is offered', () =>
    assert.deepEqual(
      without(
        elements.map(({ tagName }) => tagName),
        at('<|').offered(),
      ),
      [],
    ));

  for (const { tagName, summary, attributes, slots, events = [] } of elements) {
    it(`<${tagName}> is explained, with its slots and events`, () => {
      const said = at(`<${tagName}|>`).said();
      assert.ok(said.includes(summary));
      for (const { description } of [...slots, ...events]) assert.ok(said.includes(description));
    });
    it(`<${tagName}> is offered its attributes and no other`, () =>
      assert.deepEqual(at(`<${tagName} |>`).offered().sort(), named(attributes)));
    it(`<${tagName}>: each attribute is explained, and offered its values`, () => {
      for (const attribute of attributes) {
        const { name, description } = attribute;
        assert.ok(at(`<${tagName} ${name}|="">`).said().includes(description), name);
        const values = valuesOf(attribute);
        const offered = at(`<${tagName} ${name}="|">`).offered();
        assert.deepEqual(offered.sort(), values.sort(), name);
      }
    });
  }

  it('an attribute without a value is written without one', () => {
    const written = Object.fromEntries(at('<deadline-countdown |>').written());
    assert.equal(written.calm, 'calm');
    assert.equal(written.today, 'today="$1"');
  });

  it('each property and part is offered in a style sheet, once', () => {
    const styles = css.getCSSLanguageService({
      customDataProviders: [css.newCSSDataProvider(read('vscode.css-custom-data.json'))],
    });
    const offered = (text) => {
      const document = css.TextDocument.create('file:///a.css', 'css', 1, text.replace('|', ''));
      const place = document.positionAt(text.indexOf('|'));
      return styles
        .doComplete(document, place, styles.parseStylesheet(document))
        .items.map(({ label }) => label);
    };
    const properties = offered('a { | }').filter((name) => name.startsWith('--'));
    const documented = elements.flatMap(({ cssProperties }) => named(cssProperties));
    assert.deepEqual(properties.sort(), [...new Set(documented)].sort());
    const parts = offered('mediation-checker| {}').filter((name) => name.startsWith('::part('));
    const parted = elements.flatMap(({ cssParts }) => named(cssParts));
    assert.deepEqual(parts.sort(), [...new Set(parted)].map((name) => `::part(${name})`).sort());
  });
});

describe('in JetBrains', () => {
  const { name, version, contributions } = read('web-types.json');

  it('the types are those of this package and version', () =>
    assert.deepEqual([name, version], ['local-offer-widgets', VERSION]));

  it('each element has what it documents', () => {
    assert.deepEqual(
      named(contributions.html.elements),
      elements.map(({ tagName }) => tagName).sort(),
    );
    for (const element of elements) {
      const told = contributions.html.elements.find((each) => each.name === element.tagName);
      assert.deepEqual(named(told.attributes), named(element.attributes));
      assert.deepEqual(named(told.slots), named(element.slots));
      assert.deepEqual(named(told.js.events), named(element.events));
    }
  });

  it('each property and part is there for a style sheet, once', () => {
    const { properties, 'pseudo-elements': parts } = contributions.css;
    const all = (kind) => [...new Set(elements.flatMap((element) => named(element[kind])))].sort();
    assert.deepEqual(named(properties), all('cssProperties'));
    assert.deepEqual(
      named(parts),
      all('cssParts').map((part) => `part(${part})`),
    );
  });

  it('each type is one that TypeScript knows by itself', () => {
    for (const { attributes } of contributions.html.elements)
      for (const { name: attribute, value } of attributes)
        assert.match(
          value.type,
          /^(boolean|('[\w-]+'|string)( \| ('[\w-]+'|string))*)$/,
          attribute,
        );
  });
});
