import { expect } from '@open-wc/testing';
import { enReading } from '../../src/i18n/en/reading.js';
import { enResult } from '../../src/i18n/en/result.js';
import { enForm } from '../../src/i18n/index.js';
import { MODULE_READY, MODULE_REQUEST } from '../../src/i18n/language-message.js';
import { VERSION } from '../../src/utils/version.js';
import { LETTER_QUESTION, OUTCOMES, TODAY, WAYS } from '../elements/helpers/cases.js';
import {
  all,
  answer,
  find,
  isLight,
  mount,
  press,
  settled,
  step,
  textOf,
  type,
  typed,
  watchWarnings,
} from '../elements/helpers/page.js';
import type { Attributes } from '../elements/helpers/page.js';
import { bring, tongue } from './helpers/tongue.js';

const CHECKER = 'mediation-checker';
const TITLE = enForm.questions.nation.title;
const warnings = watchWarnings();

const wrapper = (host: Element) => find(host, '.low-root');
const spoken = (host: Element) => wrapper(host).lang;

/** What a file hands over, whoever wrote it. */
const hand = (detail: unknown) => document.dispatchEvent(new CustomEvent(MODULE_READY, { detail }));
const give = (language: unknown) => hand({ version: VERSION, language });

const checker = (attributes: Attributes = {}) => mount(CHECKER, { today: TODAY, ...attributes });

describe('which language is spoken', () => {
  before(() => bring('xa'));

  it('is English where nothing is said', async () =>
    expect(spoken(await checker())).to.equal('en-GB'));

  it('is that of the element itself', async () => {
    const host = await checker({ lang: 'xa' });
    expect(spoken(host)).to.equal('xa');
    expect(step(host)).to.equal(`xa ${TITLE}`);
  });

  it('is that of what is around it, and the nearest counts', async () => {
    const host = await checker();
    const main = host.parentElement!;
    document.documentElement.lang = 'xa';
    try {
      host.requestUpdate();
      await settled();
      expect(spoken(host)).to.equal('xa');
      main.lang = 'en';
      host.requestUpdate();
      await settled();
      expect(spoken(host)).to.equal('en-GB');
      host.lang = 'xa';
      await settled();
      expect(spoken(host)).to.equal('xa');
    } finally {
      document.documentElement.lang = 'en';
    }
  });

  it('is that around the host of the shadow root that it is in', async () => {
    const host = await checker();
    const outer = document.createElement('div');
    outer.lang = 'xa';
    host.parentElement!.append(outer);
    outer.attachShadow({ mode: 'open' }).append(host);
    await settled();
    expect(spoken(host)).to.equal('xa');
  });

  for (const code of ['XA', 'xa-QQ', 'xa-Latn-QQ'])
    it(`is the one that will do for ${code}`, async () =>
      expect(spoken(await checker({ lang: code }))).to.equal('xa'));

  for (const code of ['zz', 'x', 'xab', '-', '-xa', ' ', 'en', 'en-US', '<img src=x>'])
    it(`is English for "${code}"`, async () => {
      const host = await checker({ lang: code });
      expect(spoken(host)).to.equal('en-GB');
      expect(step(host)).to.equal(TITLE);
    });

  it('changes with the attribute', async () => {
    const host = await checker({ lang: 'xa' });
    host.lang = 'zz';
    await settled();
    expect(step(host)).to.equal(TITLE);
    host.removeAttribute('lang');
    await settled();
    expect(spoken(host)).to.equal('en-GB');
  });

  it('is each element’s own', async () => {
    const [one, other] = [await checker({ lang: 'xa' }), await checker()];
    one.requestUpdate();
    await settled();
    expect([spoken(one), spoken(other)]).to.deep.equal(['xa', 'en-GB']);
  });
});

describe('a language that runs from right to left', () => {
  before(() => bring('xr', { form: { dir: 'rtl' } }));

  it('turns what is drawn, and nothing of the page', async () => {
    const host = await checker({ lang: 'xr' });
    expect(wrapper(host).dir).to.equal('rtl');
    expect(host.dir + host.parentElement!.dir + document.documentElement.dir).to.equal('');
  });

  it('leaves English words running their own way', async () => {
    const host = await checker({ lang: 'xr' });
    const english = find(host, '.low-panel > [lang="en"]');
    expect(getComputedStyle(english).direction).to.equal('ltr');
  });
});

describe('English in brackets', () => {
  it('is marked as English, beside the word of the language, and nothing else in brackets is', async () => {
    const labels = { checker: 'Frage (appeal), Papier (mediation certificate), (kein Wort), (und' };
    bring('xe', { form: { labels: { ...enForm.labels, ...labels } } });
    const host = await checker({ lang: 'xe' });
    const caption = find(host, '.low-caption');
    expect(caption.textContent.trim()).to.equal(labels.checker);
    const marked = [...caption.querySelectorAll('[lang]')];
    expect(marked.map((each) => `${each.getAttribute('lang')} ${each.textContent}`)).to.deep.equal([
      'en-GB appeal',
      'en-GB mediation certificate',
    ]);
  });

  it('takes no sentence from what to say on the telephone', async () => {
    const call = { ...enReading.call, wantAppeal: 'Ich will Berufung (appeal).' };
    bring('xf', { reading: { ...enReading, call } });
    const host = await checker({ ...WAYS['certificate-needed'], lang: 'xf' });
    find(host, 'details').toggleAttribute('open', true);
    await settled();
    const said = all(host, '.low-say > li').map((each) => each.textContent.trim());
    expect(said).to.include(`${call.wantAppeal}${enReading.call.wantAppeal}`);
  });
});

describe('the warning', () => {
  before(() => {
    bring('xw');
    bring('xc', { warning: '' });
  });

  it('is in both languages and before all else but the way to others', async () => {
    const host = await checker({ lang: 'xw' });
    const first = find(host, '.low-body > :not([role=group].low-dates)');
    expect(first.getAttribute('aria-label')).to.equal('Notice of xw');
    expect([...first.children].map((each) => each.textContent)).to.deep.equal([
      'Notice of xw',
      'The English counts.',
    ]);
    expect(first.lastElementChild!.getAttribute('lang')).to.equal('en');
  });

  it('has the way to English after it, though no language is offered', async () => {
    const host = await checker({ lang: 'xw' });
    expect(textOf(host, '[role="group"] button')).to.contain('To English of xw');
  });

  it('is not there for English, nor once all is checked', async () => {
    for (const lang of ['en', 'xc'])
      expect(textOf(await checker({ lang })), lang).to.not.contain('English counts');
  });
});

describe('a file that comes late', () => {
  it('is drawn, and what was typed and answered stays', async () => {
    const host = await checker({ lang: 'xl', nation: 'england', person: 'parent' });
    await answer(host, 'refusal-to-assess');
    type(host, '2', '11', '202');
    bring('xl');
    await settled();
    expect(step(host)).to.equal(`xl ${enForm.questions['decision-sent'].title}`);
    expect(typed(host)).to.deep.equal(['2', '11', '202']);
    await press(host, `xl ${enForm.labels.back}`);
    expect(find(host, '#refusal-to-assess').checked).to.be.true;
  });

  it('keeps what is chosen and not yet sent', async () => {
    const host = await checker({ lang: 'xm' });
    find(host, '#wales').click();
    bring('xm');
    await settled();
    expect(find(host, '#wales').checked).to.be.true;
  });

  it('leaves the focus where it is', async () => {
    const host = await checker({ lang: 'xn' });
    find(host, '#wales').focus();
    bring('xn');
    await settled();
    const root = isLight ? document : host.shadowRoot!;
    expect(root.activeElement!.id).to.match(/wales$/);
  });

  it('says again what was wrong', async () => {
    const host = await checker({ ...LETTER_QUESTION, lang: 'xo' });
    await press(host, 'Continue');
    bring('xo');
    await settled();
    // The thing of the fault is a word of the language, too.
    expect(textOf(host, '#fault')).to.equal('xo Error: xo Enter the day of the xo letter');
    expect(textOf(host, '.low-faults a')).to.equal('xo Enter the day of the xo letter');
  });

  it('answers whoever asks for it', () => {
    bring('xp');
    const codes: unknown[] = [];
    const keep = (event: Event) =>
      void codes.push(
        (event as CustomEvent<{ language?: { form: { lang: string } } }>).detail.language?.form
          .lang,
      );
    document.addEventListener(MODULE_READY, keep);
    document.dispatchEvent(new Event(MODULE_REQUEST));
    document.removeEventListener(MODULE_READY, keep);
    expect(codes).to.contain('xp');
  });

  it('may come twice: the last counts', async () => {
    bring('xq');
    bring('xq', {}, (text) => `again ${text}`);
    expect(step(await checker({ lang: 'xq' }))).to.equal(`again ${TITLE}`);
  });

  it('of another version is left out, with a line', async () => {
    hand({ version: '0.0.1', language: tongue('xv') });
    expect(step(await checker({ lang: 'xv' }))).to.equal(TITLE);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^local-offer-widgets: .*version 0\.0\.1/);
  });
});

describe('what is no language', () => {
  const thrower = () => {
    throw new Error('hostile');
  };
  const hostile = (...names: string[]) =>
    Object.defineProperties(
      {},
      Object.fromEntries(names.map((name) => [name, { get: thrower, enumerable: true }])),
    );
  const PARTS: readonly (readonly [title: string, detail: unknown])[] = [
    ['nothing', undefined],
    ['null', null],
    ['a number', 5],
    ['words', 'tr'],
    ['an empty object', {}],
    ['a version that cannot be read', hostile('version')],
    ['a version that is no words', { version: { toString: thrower } }],
    ['a version that is a symbol', { version: Symbol('x') }],
    ['a language that cannot be read', Object.assign(hostile('language'), { version: VERSION })],
  ];
  for (const [title, detail] of PARTS)
    it(`a part that is ${title}`, async () => {
      const host = await checker();
      hand(detail);
      await settled();
      expect(step(host)).to.equal(TITLE);
    });

  const GIVEN: readonly (readonly [title: string, language: unknown])[] = [
    ['null', null],
    ['a number', 5],
    ['words', 'xh'],
    ['a function', thrower],
    ['an empty object', {}],
    ['a list', [1, 2]],
    ['a page that is null', { form: null }],
    ['a page that is words', { form: 'xh' }],
    ['a page that cannot be read', hostile('page')],
    ['a page with words that cannot be read', { form: hostile('questions', 'lang') }],
    ['a code that is a number', { form: { lang: 5 } }],
    ['a code that is empty', { form: { lang: '' } }],
  ];
  for (const [title, language] of GIVEN)
    it(`a language that is ${title}`, async () => {
      const host = await checker({ languages: 'en xh' });
      give(language);
      host.requestUpdate();
      await settled();
      expect(step(host)).to.equal(TITLE);
      expect(spoken(host)).to.equal('en-GB');
      // All that is said of it is a line.
      expect(warnings.length).to.be.below(2);
    });

  for (const [title, over] of Object.entries({
    'a locale that no browser knows': { locale: '!!' },
    'a locale that is a number': { locale: 7 },
    'a direction that is none': { dir: 'up' },
    'questions that are words': { questions: 'none' },
    'lists of what is no list': { actions: 5 },
  }))
    it(`${title}: what is asked can be answered`, async () => {
      give({ ...tongue('xh'), form: { ...tongue('xh').form, ...over } });
      const host = await checker({ ...WAYS['certificate-needed'], lang: 'xh' });
      expect(textOf(host)).to.contain('2027');
      expect(textOf(host)).to.not.contain('[object');
    });

  it('a part that is null', async () => {
    give({ ...tongue('xh'), reading: null });
    const host = await checker({ ...WAYS['certificate-needed'], lang: 'xh' });
    expect(textOf(host)).to.contain(`xh ${enResult.labels.actions}`);
    expect(textOf(host)).to.not.match(/\[object|undefined/);
  });

  it('markup stays words', async () => {
    const markup = '<img src=x onerror="throw 1"><script>throw 1</script>';
    give({
      ...tongue('xh', {}, (text) => markup + text),
      name: markup,
      notice: markup,
      toEnglish: markup,
      warning: markup,
      pictures: { nation: `"/>${markup}` },
    });
    for (const attributes of [{}, WAYS['certificate-needed']]) {
      const host = await checker({ ...attributes, lang: 'xh', languages: 'xh' });
      expect(textOf(host)).to.contain(markup);
      expect(all(host, 'img, script, [onerror]')).to.have.length(0);
    }
  });
});

describe('a language that would draw', () => {
  /** What Lit takes for a template: it would go through our policy for Trusted Types. */
  const forged = () => {
    const strings = ['<img src="data:," class="forged">'];
    return { _$litType$: 1, strings: Object.assign(strings, { raw: strings }), values: [] };
  };
  const everywhere = (each: unknown): unknown =>
    typeof each === 'function'
      ? forged
      : typeof each === 'object'
        ? Object.fromEntries(Object.entries(each!).map(([key, value]) => [key, everywhere(value)]))
        : each;
  const tries: Record<string, object> = {
    'with a picture function': {
      picture: (tag: (...given: unknown[]) => unknown) => tag(forged().strings),
    },
    'with pictures that are templates': { pictures: { nation: forged(), person: forged() } },
    'with a name and a notice that are templates': {
      name: forged(),
      notice: forged(),
      toEnglish: forged(),
      warning: forged(),
    },
    'with functions that return templates': {
      form: { ...(everywhere(enForm) as object), lang: 'xh' },
    },
  };
  for (const [title, over] of Object.entries(tries))
    it(`${title}: is not let`, async () => {
      give({ ...tongue('xh'), ...over });
      for (const attributes of [{}, WAYS['certificate-needed']]) {
        const host = await checker({ ...attributes, lang: 'xh', languages: 'xh' });
        // What says no words is let go.
        if (!('form' in over)) expect(spoken(host)).to.equal('xh');
        expect(all(host, '.forged')).to.have.length(0);
        expect(textOf(host)).to.not.contain('[object');
      }
    });

  const PATH = 'M3 3h18v18H3z m1.5-2';
  for (const path of ['M0 0url(#a)', 'M0 0"/><img>', `M${'0 '.repeat(4000)}`, '', 7, null])
    it(`a picture is a path: ${String(path).slice(0, 20)} is none`, async () => {
      give({ ...tongue('xh'), pictures: { nation: path } });
      expect(all(await checker({ lang: 'xh' }), 'svg')).to.have.length(0);
    });
  it('and a path is drawn', async () => {
    give({ ...tongue('xh'), pictures: { nation: PATH } });
    const [picture] = all(await checker({ lang: 'xh' }), 'svg path');
    expect(picture!.getAttribute('d')).to.equal(PATH);
  });
});

describe('a code that is too long', () => {
  const LONG = [
    'a'.repeat(60_000),
    'a-'.repeat(30_000),
    '-'.repeat(60_000),
    `tr${'-x'.repeat(30_000)}`,
  ];
  for (const code of LONG)
    it(`is none, and does not hold the form: ${code.slice(0, 8)}…`, async () => {
      const start = performance.now();
      const host = await checker({ lang: code, languages: `${code} ${code}` });
      expect(spoken(host)).to.equal('en-GB');
      expect(performance.now() - start).to.be.below(500);
    });
  it('of a file is refused', () => {
    const code = `x${'-a'.repeat(20)}`;
    give({ ...tongue('xh'), form: { ...tongue('xh').form, lang: code } });
    expect(warnings.join()).to.contain('its language code is not valid');
  });
});

describe('a language with words missing', () => {
  const { labels } = enForm;
  const { questions, options, errors } = enForm;
  const says = (text: string) => `xg ${text}`;
  before(() =>
    give({
      name: 'Gaps',
      notice: '',
      toEnglish: '',
      warning: '',
      form: {
        lang: 'xg',
        questions: { nation: { title: says(questions.nation.title) } },
        labels: {
          continue: says(labels.continue),
          back: '',
          help: 5,
          daysLeft: 'no function',
        },
        options: { wales: says(options.wales) },
        errors,
      },
      result: { passed: { appeal: (day: string) => says(enResult.passed.appeal(day)) } },
    }),
  );

  const english = (host: Element) =>
    all(host, 'span[lang="en-GB"]').map((each) => each.textContent);

  it('has the English in their place, marked as English', async () => {
    const host = await checker({ lang: 'xg' });
    expect(spoken(host)).to.equal('xg');
    expect(step(host)).to.equal(says(questions.nation.title));
    expect(english(host)).to.include.members([
      labels.checker,
      questions.nation.hint,
      options.england,
      labels.help,
    ]);
    expect(english(host)).to.not.include(options.wales);
    expect(textOf(host, 'button[part]')).to.equal(says(labels.continue));
  });

  for (const outcome of OUTCOMES)
    it(`says all that there is to ${outcome}`, async () => {
      const inEnglish = textOf(await checker(WAYS[outcome]));
      const host = await checker({ ...WAYS[outcome], lang: 'xg' });
      const text = textOf(host);
      expect(text).to.not.match(/\[object|undefined/);
      const same = text.replace('English (', '').replaceAll('xg ', '').replace(/\s/g, '');
      // Before it stand the languages to choose from.
      expect(same.slice(-200)).to.equal(inEnglish.replace(/\s/g, '').slice(-200));
    });

  it('has words in every name that is not drawn', async () => {
    for (const attributes of [{}, WAYS['certificate-needed']]) {
      const host = await checker({ ...attributes, lang: 'xg' });
      for (const each of all(host, '[aria-label], [title]'))
        expect(each.ariaLabel ?? each.title).to.match(/^\w+(?!.*object)/);
    }
  });
});

describe('a language that cannot be drawn', () => {
  const fails = () => {
    throw new Error('no words');
  };
  const CASES: readonly (readonly [title: string, more: object, attributes: Attributes])[] = [
    ['throws', { labels: { ...enResult.labels, rulesAsAt: fails } }, WAYS['certificate-needed']],
    [
      'says what is no words',
      { labels: { ...enResult.labels, rulesAsAt: () => Symbol('x') } },
      WAYS['certificate-needed'],
    ],
    [
      'says what cannot be written',
      { labels: { ...enResult.labels, rulesAsAt: () => ({ toString: fails }) } },
      WAYS['certificate-needed'],
    ],
  ];
  for (const [title, more, attributes] of CASES)
    it(`because it ${title}: English is spoken, with one line`, async () => {
      give({ ...tongue('xt'), result: { ...tongue('xt').result, ...more } });
      const host = await checker({ ...attributes, lang: 'xt' });
      expect(spoken(host)).to.equal('en-GB');
      expect(textOf(host)).to.contain(enResult.labels.rulesAsAt('').slice(0, 8));
      expect(textOf(host)).to.not.match(/\bxt /);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/^<mediation-checker>: /);
    });

  it('gives way in the middle of a form too, and what was typed stays', async () => {
    const form = { ...tongue('xt').form };
    form.errors = { ...form.errors, 'no-year': fails };
    give({ ...tongue('xt'), form });
    const host = await checker({ ...LETTER_QUESTION, lang: 'xt' });
    type(host, '2', '11', '');
    await press(host, `xt ${enForm.labels.continue}`);
    expect(spoken(host)).to.equal('en-GB');
    expect(textOf(host, '#fault')).to.equal(
      'Error: Enter the year of the letter, for example 2026',
    );
    expect(typed(host)).to.deep.equal(['2', '11', '']);
    expect(warnings).to.have.length(1);
  });

  it('gives way everywhere at once, so that no element speaks it beside another', async () => {
    const labels = { ...enResult.labels, rulesAsAt: fails };
    give({ ...tongue('xt'), result: { ...tongue('xt').result, labels } });
    const fine = await checker({ lang: 'xt' });
    expect(spoken(fine)).to.equal('xt');
    await checker({ ...WAYS['certificate-needed'], lang: 'xt' });
    expect(spoken(fine)).to.equal('en-GB');
  });
});
