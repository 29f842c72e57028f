// What we ask of whoever reports something: enough to act on, and nothing of a family's own.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { load } from 'js-yaml';
import { ROOT } from '../../scripts/paths.js';

const FOLDER = join(ROOT, '.github/ISSUE_TEMPLATE');
const read = (name) => readFileSync(join(FOLDER, name), 'utf8');

/** What each has to be told, or nobody can act on it. */
const REQUIRED = {
  'bug.yml': ['host', 'browser', 'snippet', 'steps'],
  'rule.yml': ['says', 'should', 'source'],
  'contact.yml': ['council', 'contact', 'source', 'checked'],
  'language.yml': ['language', 'messages', 'reader'],
};

const OWN =
  /\byour (own )?(child|name|letter|address|e-?mail|phone|telephone|number)\b|date of birth|diagnos|attach|upload|[\w.]+@[\w.]+/i;

it('there is a form for each kind of report, and no other way to open an issue', () => {
  assert.deepEqual(readdirSync(FOLDER).sort(), ['config.yml', ...Object.keys(REQUIRED)].sort());
  const { blank_issues_enabled: blank, contact_links: links } = load(read('config.yml'));
  assert.equal(blank, false);
  assert.equal(links.length, 2);
  for (const { name, url, about } of links) {
    assert.ok(name && about);
    assert.equal(new URL(url).protocol, 'https:');
  }
});

for (const [file, required] of Object.entries(REQUIRED))
  describe(file, () => {
    const { name, description, body } = load(read(file));
    const [first, ...fields] = body;

    it('is a form as GitHub takes it', () => {
      assert.ok(name && description);
      for (const { type, id, attributes } of fields) {
        assert.ok(['input', 'textarea', 'dropdown'].includes(type), type);
        assert.match(id, /^[\w-]+$/);
        assert.ok(attributes.label, id);
        assert.equal(type === 'dropdown', Array.isArray(attributes.options), id);
      }
      assert.equal(new Set(fields.map(({ id }) => id)).size, fields.length);
    });

    it(`does not go without ${required.join(', ')}`, () =>
      assert.deepEqual(
        fields.filter(({ validations }) => validations.required).map(({ id }) => id),
        required,
      ));

    it('says first that all can read it, and asks for nothing of a family’s own', () => {
      assert.equal(first.type, 'markdown');
      assert.match(first.attributes.value, /^\*\*All can read this\.\*\*/);
      for (const { attributes } of fields)
        assert.doesNotMatch(JSON.stringify(attributes).replaceAll('\\n', ' '), OWN);
    });
  });

describe('SECURITY.md', () => {
  const text = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8');

  it('sends whoever found a fault to the private report, and to no made-up address', () => {
    assert.match(text, /\*\*Security\*\*,\s+then\s+\*\*Report a vulnerability\*\*/);
    assert.match(text, /Never send a family's letter/);
    assert.doesNotMatch(text, /\w@\w/);
  });
});
