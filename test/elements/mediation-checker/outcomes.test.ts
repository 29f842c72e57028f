import { expect } from '@open-wc/testing';
import { rulesAsAt } from '../../../src/core/index.js';
import type { OutcomeId } from '../../../src/core/index.js';
import { enResult } from '../../../src/i18n/en/result.js';
import { enForm, inWords as wordsOfDay } from '../../../src/i18n/index.js';
import { OUTCOMES, TODAY, WAYS } from '../helpers/cases.js';
import { all, expectWords, jammed, mount, step, textOf, watchWarnings } from '../helpers/page.js';
import type { Attributes } from '../helpers/page.js';

const inWords = (day: string) => wordsOfDay(day, enForm);

const warnings = watchWarnings();

const see = (way: Attributes, more: Attributes = {}) =>
  mount('mediation-checker', { council: 'hackney', today: TODAY, ...way, ...more });

const links = (host: Element): string[] =>
  all(host, 'a').map((link) => (link as HTMLAnchorElement).href);

const { labels } = enForm;
const { actions, clocks, appeal, certificate, disagreementResolution, mediation, notes, passed } =
  enResult;
const APPEAL = `${clocks.appeal('Monday 4 January 2027')} (04/01/2027).`;
const CALL = `${clocks['contact-adviser']('Thursday 31 December 2026')} (31/12/2026).`;
const { callWindow } = enResult.labels;
const daysLeft = (days: number) => enResult.labels.daysLeft(days);

/** What each outcome says, and what it must not. */
const SAYS: Readonly<
  Record<OutcomeId, readonly [says: readonly string[], not: readonly string[]]>
> = {
  'certificate-needed': [
    [
      APPEAL,
      daysLeft(43),
      CALL,
      daysLeft(39),
      callWindow,
      appeal.available,
      certificate.needed,
      mediation.available,
      disagreementResolution.available,
      enResult.labels.getForm('SEND35'),
      enResult.labels.attachBoth,
      'send@justice.gov.uk',
      enResult.actionTexts['get-certificate'],
      actions['send-appeal'],
      actions['ask-recommendations'],
      'KIDS London',
      '020 7359 3635',
      enForm.labels.useThatOne,
      'Hackney SENDIAGS',
      '0300 303 5857',
    ],
    [certificate['not-needed'], 'SEND35A', notes['late-ask-anyway']],
  ],
  'certificate-held': [
    [APPEAL, certificate.held, enResult.labels.getForm('SEND35'), actions['send-appeal']],
    [CALL, certificate.needed, actions['get-certificate']],
  ],
  'certificate-not-needed': [
    [APPEAL, certificate['not-needed'], actions['certificate-in-case']],
    [CALL, certificate.needed],
  ],
  // Of what is open, what cannot be told is not spoken of.
  'parts-not-sure': [
    [APPEAL, CALL, actions['find-parts'], mediation.available],
    [certificate['not-needed'], certificate.unknown, appeal.unknown],
  ],
  'certificate-awaited': [
    [
      APPEAL,
      certificate.awaited,
      notes['month-from-certificate'],
      enResult.actionTexts['chase-certificate'],
      actions['send-appeal'],
      enResult.labels.getForm('SEND35'),
    ],
    [CALL, certificate.needed, actions['get-certificate'], 'late, but'],
  ],
  'decision-not-sure': [
    [actions['find-decision']],
    ['SEND35', '5pm', appeal.unknown, certificate.unknown, mediation.unknown],
  ],
  'health-or-care-only': [
    [appeal.none, certificate['not-applicable'], mediation['health-and-care-only'], '020 7359'],
    ['SEND35', '5pm', 'no certificate', certificate['not-needed'], '0300 303'],
  ],
  'part-not-appealable': [
    [
      appeal.none,
      certificate['not-applicable'],
      enResult.actionTexts['ask-for-review'],
      actions['complain-to-council'],
      disagreementResolution.available,
    ],
    ['SEND35', '5pm', certificate['not-needed'], 'KIDS', '0300 303'],
  ],
  'draft-plan': [
    [
      `${clocks['comment-on-draft']('Monday 30 November 2026')} (30/11/2026).`,
      daysLeft(8),
      appeal['not-yet'],
      actions['wait-for-final-plan'],
    ],
    ['SEND35', '5pm', 'KIDS'],
  ],
  'no-decision': [
    [
      enResult.labels.councilBy(enResult.duties['decide-to-assess'], 'Monday 21 December 2026'),
      appeal['not-yet'],
      actions['ask-for-decision'],
    ],
    ['SEND35', '5pm', 'KIDS', 'left.'],
  ],
  'another-route': [
    [
      enResult.actionTexts['find-route'],
      enResult.actionTexts['complain-to-council'],
      disagreementResolution.available,
    ],
    ['SEND35', '5pm', 'KIDS', '0300 303', certificate['not-needed']],
  ],
  'discrimination-claim': [
    [
      `${clocks['discrimination-claim']('Friday 30 April 2027')} (30/04/2027).`,
      appeal.claim,
      '0300 303 5857',
      enResult.actionTexts['make-claim'],
      actions['talk-to-school'],
    ],
    ['SEND35', labels.adviser, 'KIDS', 'your appeal', actions['talk-to-council']],
  ],
  'county-court': [
    [
      appeal['county-court'],
      enResult.actionTexts['get-advice-at-once'],
      actions['complain-to-provider'],
    ],
    ['SEND35', '5pm', 'KIDS', '0300 303', 'left.', certificate['not-needed']],
  ],
  detained: [
    [actions['get-advice-at-once'], actions['use-custody-form'], 'SEND28'],
    ['SEND35', '5pm', 'left.', enResult.labels.open, certificate.unknown],
  ],
  'someone-else': [
    [enResult.actionTexts['help-family']],
    ['SEND35', '5pm', 'left.', enResult.labels.open, certificate.unknown],
  ],
  'another-nation': [
    ['https://educationtribunal.gov.wales'],
    ['SEND35', '5pm', 'KIDS', labels.contact, enResult.labels.open],
  ],
};

describe('mediation-checker, come to', () => {
  for (const outcome of OUTCOMES) {
    it(`${outcome}, says what to do and by when`, async () => {
      const host = await see(WAYS[outcome]);
      const [says, not] = SAYS[outcome];
      expect(step(host)).to.equal(enResult.outcomes[outcome]);
      expectWords(textOf(host), [...says, enResult.labels.rulesAsAt(inWords(rulesAsAt))], not);
      expect(all(host, 'ol > li').length).to.be.above(0);
      expect(jammed(host)).to.deep.equal([]);
      expect(warnings).to.deep.equal([]);
    });

    it(`${outcome}, draws no empty box`, async () => {
      const host = await see(WAYS[outcome]);
      expect(all(host, '.low-panel').filter((panel) => !panel.textContent.trim()).length).to.equal(
        0,
      );
    });

    it(`${outcome}, has no empty sentence, term or heading`, async () => {
      const host = await see(WAYS[outcome]);
      const empty = all(host, 'p, dt, dd, li, ul, ol, h1, h2, h3, h4, h5, h6, a, strong')
        .filter((each) => !each.textContent.trim())
        .map(({ localName }) => localName);
      expect(empty).to.deep.equal([]);
    });
  }

  it('certificate-needed, has no empty list of details', async () => {
    const host = await see(WAYS['certificate-needed']);
    expect(all(host, 'dl').filter((list) => !list.childElementCount).length).to.equal(0);
  });

  it('certificate-needed, leads with the nearest day', async () => {
    const text = textOf(await see(WAYS['certificate-needed']), '.low-panel');
    expect(text.indexOf(CALL)).to.be.within(0, text.indexOf(APPEAL));
  });

  it('certificate-needed after a refusal to assess, names its form', async () => {
    const way = { ...WAYS['certificate-needed'], decision: 'refusal-to-assess' };
    expectWords(textOf(await see(way)), [enResult.labels.getForm('SEND35A')]);
  });

  it('certificate-needed for lambeth and for england, says whom to call', async () => {
    const way = WAYS['certificate-needed'];
    expectWords(textOf(await see(way, { council: 'lambeth' })), ['Lambeth IASS', '020 7359 3635']);
    const text = textOf(await see(way, { council: 'england' }));
    expectWords(text, [enForm.labels.useLetter], ['KIDS', '020 7359 3635']);
  });

  const NATIONS = {
    wales: 'https://educationtribunal.gov.wales/',
    scotland: 'https://healthandeducationchamber.scot/',
    'northern-ireland':
      'https://www.justice-ni.gov.uk/articles/special-educational-needs-and-disability-tribunal-0',
  };
  for (const [nation, page] of Object.entries(NATIONS))
    it(`another-nation, links ${nation} to its own page and shows no day`, async () => {
      const host = await see({ ...WAYS['certificate-needed'], nation });
      expect(links(host)).to.include(page);
      const text = textOf(host).replace(enResult.labels.rulesAsAt(inWords(rulesAsAt)), '');
      expect(text).to.not.match(/\b(19|20)\d\d\b/);
    });
});

describe('mediation-checker says of time', () => {
  const LATE = notes['late-ask-anyway'];
  const TIMES: readonly [
    title: string,
    way: OutcomeId,
    today: string,
    says: string[],
    not: string[],
  ][] = [
    [
      'that the time to comment has passed, and to write all the same',
      'draft-plan',
      '2026-12-01',
      [passed['comment-on-draft']('Monday 30 November 2026'), actions['comment-on-draft']],
      ['left', clocks['comment-on-draft']('')],
    ],
    [
      'that the council should have decided',
      'no-decision',
      '2026-12-22',
      [
        enResult.labels.councilMissed(
          enResult.duties['decide-to-assess'],
          'Monday 21 December 2026',
        ),
        notes['council-exceptions'],
        enResult.actionTexts['complain-to-council'],
      ],
      ['left', 'late, but'],
    ],
    ['that 7 days are few', 'certificate-held', '2026-12-28', [daysLeft(7)], [LATE]],
    ['tomorrow', 'certificate-held', '2027-01-03', [APPEAL, daysLeft(1)], [LATE]],
    ['today', 'certificate-held', '2027-01-04', [APPEAL, daysLeft(0)], [LATE]],
    [
      'that it has passed, and what can still be done',
      'certificate-held',
      '2027-01-05',
      [
        passed.appeal('Monday 4 January 2027'),
        ...enResult.lateReasons,
        actions['send-appeal-late'],
      ],
      ['5pm', 'left', daysLeft(0), daysLeft(1)],
    ],
    [
      'that the time to call has passed',
      'certificate-needed',
      '2027-01-03',
      [
        actions['get-certificate-late'],
        daysLeft(1),
        passed['contact-adviser']('Saturday 2 January 2027'),
      ],
      [LATE],
    ],
    [
      'that a claim is late',
      'discrimination-claim',
      '2027-05-10',
      [actions['make-claim-late'], passed['discrimination-claim']('Saturday 1 May 2027')],
      ['late appeal', '5pm'],
    ],
    // The adviser's two months end on Saturday 2 January; the last working day is 31 December.
    [
      'that the last working day to call has gone, and a day is left',
      'certificate-needed',
      '2027-01-01',
      [clocks['contact-adviser']('Saturday 2 January 2027'), daysLeft(1)],
      [CALL],
    ],
    [
      'that the last working day to call has gone, and it is the last day',
      'certificate-needed',
      '2027-01-02',
      [clocks['contact-adviser']('Saturday 2 January 2027'), daysLeft(0)],
      [CALL, daysLeft(1)],
    ],
  ];
  for (const [title, way, today, says, not] of TIMES)
    it(title, async () => {
      const host = await see(WAYS[way], { today });
      expectWords(textOf(host), says, not);
    });
});

describe('mediation-checker, where the law is disputed,', () => {
  const DISPUTED = {
    nation: 'england',
    person: 'parent',
    decision: 'plan-contents',
    parts: 'I health',
    'decision-sent': '2026-09-01',
    'has-certificate': 'yes',
    'certificate-issued': '2026-10-20',
  };

  it('leads with the safe day and keeps the later one in the working-out', async () => {
    const host = await see(DISPUTED, { today: '2026-10-25' });
    const lead = textOf(host, '.low-panel');
    expectWords(
      lead,
      ['by 5pm on Monday 2 November 2026 (02/11/2026)', daysLeft(8)],
      ['20 November'],
    );
    expectWords(textOf(host, 'details'), [
      enResult.labels.reading('Monday 2 November 2026', [enResult.readings['placement-doubtful']]),
      'Friday 20 November 2026',
    ]);
  });

  it('says, once the safe day has passed, that there may still be time', async () => {
    const lead = textOf(await see(DISPUTED, { today: '2026-11-10' }), '.low-panel');
    expectWords(lead, [notes['safe-day-passed']], [/tomorrow|This is today|left/]);
  });

  it('shows a later reading in the working-out only', async () => {
    // 31 July 2027 is a Saturday: Monday 2 August, or out of August.
    const way = {
      ...WAYS['certificate-held'],
      'decision-sent': '2027-05-31',
      'certificate-issued': '2027-06-01',
    };
    const host = await see(way, { today: '2027-06-02' });
    expectWords(textOf(host, '.low-panel'), ['Monday 2 August 2027'], ['1 September']);
    expectWords(textOf(host, 'details'), [
      enResult.labels.reading('Wednesday 1 September 2027', [enResult.readings.cascade]),
    ]);
  });

  it('cites its sources, each as a link to a page of law', async () => {
    const host = await see(DISPUTED, { today: '2026-10-25' });
    const cited = all(host, 'details a') as HTMLAnchorElement[];
    expect(cited.length).to.be.above(5);
    for (const { href, textContent } of cited) {
      expect(new URL(href).protocol).to.equal('https:');
      expect(textContent).to.match(/\w/);
    }
  });
});

describe('mediation-checker, outside the table of bank holidays,', () => {
  for (const sent of ['2013-01-10', '2028-12-20'])
    it(`says so, with the official link, and still shows the rest: ${sent}`, async () => {
      const host = await see({ ...WAYS['certificate-needed'], 'decision-sent': sent });
      expectWords(textOf(host, '.low-panel'), [
        `${enResult.labels.outsideTable} https://www.gov.uk/bank-holidays`,
      ]);
      expect(links(host)).to.include('https://www.gov.uk/bank-holidays');
      expect(step(host)).to.equal(enResult.outcomes['certificate-needed']);
      expectWords(textOf(host), [certificate.needed, '020 7359 3635'], ['5pm']);
      expect(warnings).to.deep.equal([]);
    });

  it('says so of a move to the next school, which nobody gave a day for', async () => {
    const { 'request-received': _, ...way } = WAYS['no-decision'];
    const host = await see({ ...way, awaiting: 'awaiting-school' }, { today: '2028-10-02' });
    expectWords(textOf(host, '.low-panel'), [enResult.labels.outsideTable]);
    expect(step(host)).to.equal(enResult.outcomes['no-decision']);
    expect(warnings).to.deep.equal([]);
  });

  it('says so below the heading that takes the focus', async () => {
    const host = await see({ ...WAYS['certificate-needed'], 'decision-sent': '2028-12-20' });
    const [heading] = all(host, '.low-big');
    const link = all(host, 'a').find((each) => each.textContent.includes('bank-holidays'))!;
    expect(heading!.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(
      0,
    );
  });

  it('does not ask for a date that was given', async () => {
    const host = await see({ ...WAYS['certificate-needed'], 'decision-sent': '2028-12-20' });
    expectWords(textOf(host), [], [actions['find-date']]);
  });
});

describe('mediation-checker says once, and in order,', () => {
  it('that the rules are due for a check', async () => {
    const host = await see(
      { ...WAYS['certificate-needed'], 'decision-sent': '2027-06-01' },
      { today: '2027-06-10' },
    );
    expect(textOf(host).split(labels.pastReview).length).to.equal(2);
  });

  it('that the certificate is older than the letter, and that a date is in the future', async () => {
    const host = await see({
      ...WAYS['certificate-held'],
      'decision-sent': '2026-12-01',
      'certificate-issued': '2026-11-20',
      'has-contacted-adviser': 'no',
    });
    const lead = textOf(host, '.low-panel');
    expectWords(lead, [notes['certificate-before-decision'], notes['date-in-future']]);
    expect(jammed(host)).to.deep.equal([]);
  });
});

describe('mediation-checker, with JSON of the council', () => {
  it('shows what it gives, and warns of what it cannot use', async () => {
    const json = { mediation: { phone: '020 7946 0000', website: 'javascript:alert(1)' } };
    const host = await mount(
      'mediation-checker',
      { ...WAYS['certificate-needed'], council: 'hackney', today: TODAY },
      `<script type="application/json">${JSON.stringify(json)}</script>`,
    );
    expectWords(textOf(host), ['020 7946 0000'], ['020 7359 3635']);
    expect(links(host).join()).to.not.contain('javascript:');
    expect(warnings).to.deep.equal([
      '<mediation-checker>: mediation.website is not usable and was left out',
    ]);
  });
});
