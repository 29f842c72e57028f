// The built file of each language, beside its source: every word in its place.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { enReading } from '../../lib/i18n/en/reading.js';
import { enResult } from '../../lib/i18n/en/result.js';
import { enForm } from '../../lib/i18n/index.js';
import { ROOT } from '../../scripts/paths.js';
import { languages } from '../../scripts/known.js';

const ENGLISH = { form: enForm, result: enResult, reading: enReading };

/** What the file of a language hands over on a page. */
function handedOver(code) {
  let language;
  class Document {
    addEventListener() {}
    dispatchEvent({ detail }) {
      ({ language } = detail);
    }
  }
  class CustomEvent {
    constructor(_, { detail }) {
      this.detail = detail;
    }
  }
  runInNewContext(readFileSync(join(ROOT, `dist/lang/${code}.js`), 'utf8'), {
    document: new Document(),
    CustomEvent,
    DocumentFragment: class {},
  });
  return language;
}

/** What a message says; of one that takes values, of some. */
const said = (message) =>
  typeof message === 'function' ? message(3, ['4', '5'], '6') : message || undefined;

/** Every message by its id, as the English has them; `at` finds one by its id or its place. */
const messages = (like, given, at, id = '') =>
  typeof like === 'object'
    ? Object.entries(like).flatMap(([key, each], index) =>
        messages(each, given?.[at(key, index)], at, `${id}.${key}`),
      )
    : [[id, said(given)]];

for (const language of await languages()) {
  const { lang } = language.form;
  describe(`the built ${lang}`, () => {
    const built = handedOver(lang);

    it('says each message where the English has it', () => {
      for (const [part, like] of Object.entries(ENGLISH))
        assert.deepEqual(
          messages(like, built[part], (_, index) => index),
          messages(like, language[part], (key) => key),
        );
    });

    it('has no ids', () => {
      assert.ok(!/'?has-contacted-adviser'?:/.test(String(JSON.stringify(built.form))));
      assert.ok(Array.isArray(built.form) && Array.isArray(built.result.at(0)));
    });
  });
}
