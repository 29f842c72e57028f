// What a council's own file hands over: the event of src/councils/council-message.ts.
import { COUNCIL_READY } from '../../../src/councils/council-message.js';
import { enForm } from '../../../src/i18n/index.js';
import { expect } from '@open-wc/testing';
import { all, expectWords, mount, settled, textOf, watchWarnings } from '../helpers/page.js';
import type { Attributes } from '../helpers/page.js';

const { labels } = enForm;
const warnings = watchWarnings();

const see = (attributes: Attributes, children = '') =>
  mount('mediation-contact', { today: '2026-11-22', ...attributes }, children);

async function hand(detail: unknown): Promise<void> {
  document.dispatchEvent(new CustomEvent(COUNCIL_READY, { detail }));
  await settled();
}

const contact = (name: string, phone: string) => ({ name, phone, verifiedOn: '2026-11-02' });
const calls = (host: Element) =>
  all(host, 'a[href^="tel:0"]').map((link) => link.textContent.trim());

describe('a file of a council', () => {
  it('says whom its families call, and nothing of another council', async () => {
    const [kent, other] = [await see({ council: 'kent' }), await see({ council: 'surrey' })];
    await hand({
      council: {
        id: 'kent',
        title: 'Kent County Council',
        mediation: contact('Mediators of Kent', '020 7946 0000'),
        disagreement: contact('Others of Kent', '020 7946 0001'),
        advice: contact('Kent SENDIASS', '020 7946 0002'),
        sendTeam: contact('Kent SEND team', '020 7946 0003'),
        noticeUrl: 'https://www.example.org/notice',
      },
    });
    expectWords(textOf(kent), [
      labels.forCouncil('Kent County Council'),
      'Mediators of Kent',
      labels.disagreement,
      'Others of Kent',
      'Kent SENDIASS',
      labels.sendTeam,
      'Kent SEND team',
      labels.checked('2 November 2026'),
      labels.notice,
    ]);
    expect(calls(kent).length).to.equal(4);
    expectWords(textOf(other), ['Surrey County Council'], ['Kent', '7946']);
    expect(warnings).to.deep.equal([]);
  });

  it('takes the place of all that we know', async () => {
    await hand({
      council: {
        id: 'hackney',
        title: 'Hackney Council',
        mediation: contact('New Mediators', '020 7946 0000'),
      },
    });
    const host = await see({ council: 'hackney' });
    expectWords(
      textOf(host),
      ['Hackney Council', 'New Mediators'],
      ['KIDS', 'Elliott', 'kids.org.uk', 'SENDIAGS'],
    );
    expect(calls(host)).to.deep.equal(['020 7946 0000']);
  });

  it('stands below the JSON in an element, and that below its attributes', async () => {
    await hand({ council: { id: 'surrey', mediation: contact('Mediators', '020 7946 0000') } });
    const json = '<script type="application/json">{"mediation":{"phone":"020 7946 0001"}}</script>';
    expect(calls(await see({ council: 'surrey' }, json))).to.deep.equal(['020 7946 0001']);
    const both = await see({ council: 'surrey', phone: '020 7946 0002' }, json);
    expect(calls(both)).to.deep.equal(['020 7946 0002']);
  });

  it('names a council that we do not know, and one that is not in the register needs no warning', async () => {
    await hand({ council: { id: 'west-anyshire', title: 'West Anyshire Council' } });
    expectWords(textOf(await see({ council: 'west-anyshire' })), [
      labels.forCouncil('West Anyshire Council'),
      labels.useLetter,
    ]);
    expect(warnings).to.deep.equal([]);
  });

  it('no longer names a service whose contract is over', async () => {
    const ending = { ...contact('Mediators of Essex', '020 7946 0000'), until: '2026-11-22' };
    await hand({ council: { id: 'essex', mediation: ending } });
    const host = await see({ council: 'essex' });
    expectWords(textOf(host), ['Mediators of Essex', '020 7946 0000']);
    host.setAttribute('today', '2026-11-23');
    await settled();
    expectWords(textOf(host), [labels.useLetter], ['Mediators of Essex', '7946']);
  });

  const HOSTILE: readonly [title: string, detail: unknown][] = [
    ['nothing', undefined],
    ['a text', 'kent'],
    ['no council', {}],
    ['a council without an id', { council: { title: 'Kent' } }],
    ['an id that is no text', { council: { id: ['kent'] } }],
    ['an id with markup', { council: { id: '<img src=x>' } }],
    [
      'an id of the prototype',
      { council: JSON.parse('{"id":"__proto__","title":"X"}') as unknown },
    ],
    ['an id of many letters', { council: { id: 'a'.repeat(5000) } }],
    [
      'an object that throws',
      {
        get council() {
          throw new Error('no');
        },
      },
    ],
  ];
  for (const [title, detail] of HOSTILE)
    it(`is left out, with a line in the console, if it is ${title}`, async () => {
      const host = await see({ council: 'devon' });
      await hand(detail);
      expectWords(textOf(host), ['Devon County Council', labels.useLetter]);
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.match(/^local-offer-widgets: a file was left out: /);
      expect('title' in {}).to.equal(false);
    });

  it('gives nothing that a pack may not have', async () => {
    const host = await see({ council: 'dorset' });
    const facts = JSON.parse(`{
      "id": "dorset",
      "title": "<b>Dorset</b>",
      "noticeUrl": "javascript:alert(1)",
      "__proto__": { "advice": { "name": "Cheap", "phone": "0900 000 0000" } },
      "constructor": { "prototype": { "polluted": "yes" } },
      "mediation": {
        "name": "Mediators",
        "phone": "call us",
        "website": "javascript:alert(1)",
        "__proto__": { "email": "a@example.org" },
        "otherPhones": [{ "number": "<img>" }, { "number": "020 7946 0000", "__proto__": {} }]
      }
    }`) as unknown;
    await hand({ council: facts });
    expect(calls(host)).to.deep.equal(['020 7946 0000']);
    expectWords(textOf(host), ['Mediators'], ['Cheap', '0900', 'alert', 'a@example.org', '<']);
    expect(all(host, 'img, [href^="javascript"]').length).to.equal(0);
    expect('polluted' in {}).to.equal(false);
    expect(warnings.length).to.be.above(3);
  });
});
