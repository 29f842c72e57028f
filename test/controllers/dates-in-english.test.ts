import { expect } from '@open-wc/testing';
import { stub } from 'sinon';
import { all, mount, settled, textOf, watchWarnings } from '../elements/helpers/page.js';
import { bring } from './helpers/tongue.js';

const warnings = watchWarnings();
const DAY = /(\w+day )?\d+ [A-Z][a-z]+ \d{4}/;
const ANSWERED = {
  council: 'hackney',
  nation: 'england',
  person: 'parent',
  decision: 'refusal-to-assess',
  'decision-sent': '2026-11-02',
  'has-certificate': 'no',
  'has-contacted-adviser': 'no',
  today: '2026-11-28',
  lang: 'xd',
};

/** The days in words that are drawn, each with the language that it is marked with. */
async function daysIn(host: Element): Promise<[day: string, lang: string][]> {
  for (const details of all(host, 'details')) (details as HTMLDetailsElement).open = true;
  await settled();
  const walker = document.createTreeWalker(
    all(host, '.low-big')[0]!.closest('[part=root]')!,
    NodeFilter.SHOW_TEXT,
  );
  const found: [string, string][] = [];
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    const [day] = DAY.exec(data) ?? [];
    if (day) found.push([day, parentElement!.closest<HTMLElement>('[lang]')!.lang]);
  }
  return found;
}

describe('a day in a language that the browser lacks', () => {
  for (const [tag, answers] of [
    ['mediation-checker', ANSWERED],
    ['mediation-checker', { ...ANSWERED, 'decision-sent': '2026-06-02' }],
    ['deadline-countdown', { lang: 'xd', 'decision-sent': '2026-11-02', today: '2026-12-20' }],
    ['mediation-contact', { lang: 'xd', council: 'hackney', today: '2026-12-20' }],
  ] as const)
    it(`is English, and marked as such: ${tag} ${Object.values(answers).join(' ')}`, async () => {
      bring('xd', { form: { locale: 'zxx' } });
      const days = await daysIn(await mount(tag, answers));
      expect(days).not.to.have.length(0);
      expect(days.filter(([, lang]) => lang !== 'en-GB')).to.deep.equal([]);
      expect(warnings).to.deep.equal([]);
    });

  it('is not marked where the browser has the language', async () => {
    bring('xd', { form: { locale: 'fr' } });
    const host = await mount('mediation-checker', ANSWERED);
    expect(textOf(host)).to.match(/4 janvier 2027/);
    expect(all(host, 'strong [lang]')).to.have.length(0);
  });

  it('is put into words by the browser, whatever a page has put in the place of its way', async () => {
    const own = stub(Date.prototype, 'toLocaleDateString').returns('1/4/2027');
    try {
      bring('xd', { form: { locale: 'fr' } });
      const host = await mount('mediation-checker', ANSWERED);
      expect(textOf(host)).to.match(/4 janvier 2027/);
    } finally {
      own.restore();
    }
  });
});
