import { expect } from '@open-wc/testing';
import { glossary as ar } from '../../src/i18n/ar/glossary.js';
import { glossary as bn } from '../../src/i18n/bn/glossary.js';
import { glossary as es } from '../../src/i18n/es/glossary.js';
import { glossary as fr } from '../../src/i18n/fr/glossary.js';
import { glossary as gu } from '../../src/i18n/gu/glossary.js';
import { glossary as pl } from '../../src/i18n/pl/glossary.js';
import { glossary as pt } from '../../src/i18n/pt/glossary.js';
import { glossary as so } from '../../src/i18n/so/glossary.js';
import { glossary as tr } from '../../src/i18n/tr/glossary.js';
import { glossary as yi } from '../../src/i18n/yi/glossary.js';
import { LANGUAGES, said } from './helpers/languages.js';

const GLOSSARIES = { ar, bn, es, fr, gu, pl, pt, so, tr, yi };

describe('the glossary', () => {
  for (const [code, glossary] of Object.entries(GLOSSARIES))
    it(`of ${code} calls each term what the words of the language call it`, () => {
      const { form, result, reading } = LANGUAGES.find((each) => each.form.lang === code)!;
      const words = [...said({ form, result, reading }).values()].join('\n').toLowerCase();
      const others = Object.entries(glossary).filter(
        ([, term]) => !words.includes(term.toLowerCase()),
      );
      expect(others).to.deep.equal([]);
    });
});
