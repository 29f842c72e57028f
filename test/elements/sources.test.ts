// What the councils' own pages offer families is said by the widgets too: docs/coverage-of-sources.md
// has a row for each. The words are written out here, so that they cannot go without being missed.
import { expect } from '@open-wc/testing';
import type { OutcomeId } from '../../src/core/index.js';
import { enReading } from '../../src/i18n/en/reading.js';
import { enResult } from '../../src/i18n/en/result.js';
import { TODAY, WAYS } from './helpers/cases.js';
import { all, expectWords, mount, step, textOf } from './helpers/page.js';
import type { Attributes } from './helpers/page.js';

const { points } = enReading;
const { stages } = enResult;
const COUNCILS = ['hackney', 'lambeth'];

const check = (way: Attributes) =>
  mount('mediation-checker', { council: 'hackney', today: TODAY, ...way });
const guide = (council = 'hackney') => mount('mediation-guide', { council, today: TODAY });

/** What mediation is. */
const about = async (): Promise<string> => textOf(await guide(), 'ul');

async function stage(id: keyof typeof stages, council = 'hackney'): Promise<string> {
  const drawn = all(await guide(council), '.low-stages > li');
  return drawn[Object.keys(stages).indexOf(id)]!.textContent.replace(/\s+/g, ' ');
}

/** What a row of the table says of disagreement resolution, and of mediation. */
async function sides(id: keyof typeof points): Promise<[string, string]> {
  const host = await mount('resolution-options', { today: TODAY });
  const row = all(host, 'tbody tr').find(
    (each) => each.firstElementChild!.textContent === points[id][0],
  )!;
  const [resolution, mediation] = [...row.querySelectorAll('td')];
  const said = (cell: Element) => cell.textContent.replace(/\s+/g, ' ');
  return [said(resolution!), said(mediation!)];
}

describe('of what the source pages offer, the widgets say', () => {
  it('what mediation is: a choice, private, not like a court, led by someone trained who takes no side', async () =>
    expectWords(await about(), [
      'It is your choice',
      'It is private. It is not like a court',
      'They are trained, and they do not work for the council',
      'take no side, give no advice and do not judge',
    ]));

  it('that mediation belongs to a decision, and disagreement resolution is there at any time', async () => {
    const [resolution, mediation] = await sides('when');
    expectWords(resolution, ['At any time']);
    expectWords(mediation, ['within 2 months of the date of the letter']);
    expectWords((await sides('needed'))[1], ['You must call the mediation adviser']);
    const draft = textOf(await check(WAYS['draft-plan']));
    expectWords(draft, [
      'It is only about a decision you can appeal to the SEND tribunal',
      'You can ask the council for it at any time',
    ]);
  });

  it('that mediation is on a decision that can be appealed, or on health and social care in a plan', async () => {
    const ofWho = 'a decision that can be appealed, or a plan that was made or changed';
    expectWords((await sides('who'))[1], [ofWho]);
    expectWords((await sides('about'))[1], [
      'A decision that you can appeal, or the health and social care in a plan',
    ]);
    const care = await check(WAYS['health-or-care-only']);
    expectWords(step(care), [
      'You can ask for mediation. You cannot appeal only about health or social care.',
    ]);
  });

  it('who can use disagreement resolution, and about what', async () => {
    expectWords((await sides('who'))[0], [
      'children and young people with special educational needs (SEN) or a disability',
      'with a plan or without one',
      'in care too',
      'Schools, nurseries, colleges, councils and health bodies',
    ]);
    expectWords((await sides('about'))[0], ['a school, college, council or health body']);
  });

  it('who has to come: to mediation the council and the health body, to the other nobody', async () => {
    const [resolution, mediation] = await sides('attend');
    expectWords(resolution, ['Nobody. Everyone has to agree to it']);
    expectWords(mediation, ['The council or the health body must come', 'For you it is a choice']);
    expectWords(await about(), ['the council or the health body must come']);
  });

  it('that a certificate comes before an appeal, and that nobody has to mediate for it', async () => {
    const { 'has-certificate': _, ...asked } = WAYS['certificate-needed'];
    expectWords(textOf(await check(asked)), ['You do not have to mediate to get one']);
    expectWords(textOf(await check(WAYS['certificate-needed'])), [
      'You can appeal. First you need a mediation certificate.',
      'You need one before you appeal',
      'shows that an adviser has told you about mediation',
    ]);
  });

  it('that no certificate is needed for Section I alone, or for a claim about discrimination', async () => {
    // Before there is a checker for it to wait for.
    expectWords(textOf(await mount('deadline-countdown', { today: TODAY })), [
      'That is Section I of the plan: the name of the school or college, its type, or that none is named.',
    ]);
    const { parts: _, ...asked } = WAYS['certificate-not-needed'];
    expectWords(textOf(await check(asked)), [
      'Section I: the school or college, or that none is named',
      'names the school or college, or its type. It may name none.',
    ]);
    for (const outcome of ['certificate-not-needed', 'discrimination-claim'] as const)
      expectWords(textOf(await check(WAYS[outcome])), [
        'Mediation certificate You do not need one.',
      ]);
  });

  it('that Section I together with another part does need a certificate', async () => {
    const host = await check({ ...WAYS['certificate-needed'], parts: 'B I' });
    expectWords(step(host), ['First you need a mediation certificate']);
  });

  it('to call within the 2 months, by which day, and on which number', async () => {
    const day = 'The last day to call the mediation adviser is Thursday 31 December 2026';
    const adviser = await check(WAYS['certificate-needed']);
    expectWords(textOf(adviser, '.low-panel'), [day]);
    expectWords(textOf(adviser, 'ol'), ['you should get a certificate within 3 working days']);
    const dates = { 'decision-sent': '2026-11-02', today: TODAY };
    expectWords(textOf(await mount('deadline-countdown', dates), '.low-panel'), [day]);
    expectWords(await stage('adviser'), [
      '2 months from the date of the letter',
      'on the telephone',
    ]);
    for (const council of COUNCILS) {
      const host = await mount('mediation-contact', { council, today: TODAY });
      const addresses = all(host, 'a').map((link) => link.getAttribute('href'));
      expect(addresses).to.include('tel:02073593635');
    }
  });

  it('that mediation does not affect the right to appeal', async () => {
    expectWords(await about(), ['Mediation does not affect your right to appeal']);
    for (const side of await sides('right')) expectWords(side, ['You can still appeal']);
    const open: OutcomeId[] = [
      'certificate-needed',
      'certificate-held',
      'certificate-not-needed',
      'parts-not-sure',
    ];
    for (const outcome of open)
      expectWords(textOf(await check(WAYS[outcome])), ['You can still appeal']);
  });

  it('to talk to a senior person, that the time runs on, and which service helps in Hackney', async () => {
    const senior = /senior person in the SEND team. This does not stop the time/;
    const host = await check(WAYS['certificate-needed']);
    expectWords(textOf(host), [
      'senior person in the council’s SEND team. They may be able to put things right. The last day to appeal stays the same while you talk.',
      'Hackney SENDIAGS',
    ]);
    expectWords(await stage('letter'), [senior]);
  });

  it('to ask the advice service early, and its name in Lambeth', async () => {
    expectWords(await stage('letter', 'lambeth'), ['Ask the advice service for help early']);
    for (const tag of ['mediation-guide', 'mediation-contact'])
      expectWords(textOf(await mount(tag, { council: 'lambeth', today: TODAY })), ['Lambeth IASS']);
  });

  it('that the service is free and independent, for parents, carers and young people to 25', async () => {
    expectWords(await about(), [
      'It is free for you',
      'do not work for the council',
      'for parents, carers and young people up to 25',
    ]);
    for (const council of COUNCILS) {
      const host = await mount('mediation-contact', { council, today: TODAY });
      expectWords(textOf(host), ['KIDS London SEN Mediation Service']);
    }
  });

  it('weeks and not months, and what KIDS said of its cases, with the year', async () =>
    expectWords(await about(), [
      'Mediation can be set up in weeks. A tribunal hearing takes months',
      'said in 2016 that 3 in 4 of its cases ended in agreement',
    ]));

  it('what a tribunal is', async () =>
    expectWords(textOf(await guide()), [
      'What is a tribunal? A kind of court that decides appeals.',
      'It is not part of the council',
      'It looks at what both sides say',
    ]));

  it('that statements and LDAs have ended, and what replaced them', async () => {
    expectWords(await about(), ['Statements and LDAs have ended. EHC plans took their place']);
    expectWords(textOf(await guide(), 'details'), [
      'I have a statement or an LDA. What now? They have ended. An EHC plan took their place.',
    ]);
  });

  it('the time to appeal: 2 months from the letter, or 1 from the certificate if that is later', async () =>
    expectWords(await stage('appeal'), [
      'The tribunal must have your appeal within 2 months of the date of the letter, or within 1 month of the date of the certificate, if that is later',
    ]));

  it('that health and care alone can be mediated and not appealed', async () => {
    const care = textOf(await check(WAYS['health-or-care-only']));
    expectWords(care, [
      'You cannot appeal to the SEND tribunal about this alone',
      'It is your choice, free and private',
    ]);
    expectWords(textOf(await check(WAYS['certificate-needed']), 'ol'), [
      'Put health or social care in your appeal too. The tribunal can give advice on these, but no orders.',
    ]);
  });

  it('the council, and never the old name of its team', async () => {
    const shown = { ...WAYS['certificate-needed'], council: 'hackney', today: TODAY };
    const says = [
      'mediation-checker',
      'mediation-contact',
      'mediation-guide',
      'resolution-options',
    ];
    for (const tag of [...says, 'deadline-countdown'])
      expectWords(textOf(await mount(tag, shown)), says.includes(tag) ? [/\bcouncil\b/] : [], [
        /learning trust/i,
      ]);
  });
});
