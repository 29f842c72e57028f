// What stands in an answer before the second file has come, and where it never comes.
import { expect, fixture } from '@open-wc/testing';
import { stub } from 'sinon';
import type { SinonStub } from 'sinon';
import '../../src/entries/define.js';
import { enResult } from '../../src/i18n/en/result.js';
import { enForm } from '../../src/i18n/index.js';
import { bringBy } from '../../src/elements/chunks.js';
import type { MediationCheckerElement } from '../../src/entries/index.js';
import { OUTCOMES, TODAY, WAYS } from '../elements/helpers/cases.js';

const isLight = document.documentElement.dataset['render'] === 'light';
const BROKEN = /undefined|null|NaN|\[object|Invalid|\.\s*\./;

/** Each try to fetch it, which the test ends: with an error, it failed. */
const tries: ((error?: Error) => void)[] = [];

async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}

async function checker(attributes: object): Promise<MediationCheckerElement> {
  const main = await fixture('<main></main>');
  const host = document.createElement('mediation-checker');
  for (const [name, value] of Object.entries({ today: TODAY, ...attributes }))
    host.setAttribute(name, value);
  if (isLight) host.setAttribute('render', 'light');
  main.append(host);
  await settled();
  return host;
}

const drawn = (host: MediationCheckerElement) => host.renderRoot!.querySelector('.body')!;
const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const heading = (host: MediationCheckerElement) => textOf(drawn(host).querySelector('.big')!);
const titles = (host: MediationCheckerElement) =>
  [...drawn(host).querySelectorAll('ol > li > strong')].map(textOf);

describe('before the second file has come', () => {
  let warn: SinonStub;
  before(() =>
    bringBy(
      () =>
        new Promise<void>((resolve, reject) => {
          tries.push((error) => (error ? reject(error) : resolve()));
        }),
    ),
  );
  beforeEach(() => void (warn = stub(console, 'warn')));
  afterEach(() => {
    warn.restore();
    expect(warn.args).to.deep.equal([]);
  });

  for (const outcome of OUTCOMES)
    it(`${outcome} says what to do, headed by the first of it`, async () => {
      const host = await checker(WAYS[outcome]);
      expect(titles(host)).to.not.deep.equal([]);
      expect(`${heading(host)}.`).to.equal(titles(host)[0]);
      expect(Object.values(enResult.actions)).to.include(heading(host));
      expect(textOf(drawn(host))).to.not.match(BROKEN);
      expect(textOf(drawn(host))).to.not.contain(enForm.labels.notLoaded);
      expect(drawn(host).querySelectorAll('p:empty, li:empty, dd:empty').length).to.equal(0);
    });

  it('the days to come are there, and the file is asked for once', async () => {
    const host = await checker(WAYS['certificate-needed']);
    const text = textOf(drawn(host));
    expect(text).to.contain(enResult.clocks['appeal']('Monday 4 January 2027'));
    expect(text).to.contain(enResult.clocks['contact-adviser']('Thursday 31 December 2026'));
    expect(tries).to.have.length(1);
  });

  it('what is late is headed so', async () => {
    const late = { ...WAYS['certificate-needed'], 'decision-sent': '2026-03-03' };
    expect(heading(await checker(late))).to.equal(enResult.labels.late);
  });

  it('a failure is said with the answer, which stays, and a later try draws it whole', async () => {
    const host = await checker(WAYS['certificate-needed']);
    tries.at(-1)!(new Error('offline'));
    await settled();
    const { notLoaded } = enForm.labels;
    expect(textOf(drawn(host))).to.contain(notLoaded);
    expect(textOf(drawn(host))).to.contain('Monday 4 January 2027');
    expect(`${heading(host)}.`).to.equal(titles(host)[0]);
    expect(tries, 'no try of its own').to.have.length(1);
    const details = drawn(host).querySelector('details')!;
    details.dispatchEvent(new Event('toggle'));
    expect(tries).to.have.length(2);
    await import('../../src/views/reading/index.js');
    tries.at(-1)!();
    await settled();
    expect(heading(host)).to.equal(enResult.outcomes['certificate-needed']);
    expect(textOf(drawn(host))).to.not.contain(notLoaded);
    expect(textOf(drawn(host))).to.contain(enResult.actionTexts['get-certificate']);
  });
});
