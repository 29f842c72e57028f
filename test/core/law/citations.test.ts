import { expect } from '@open-wc/testing';
import { citation } from '../../../src/core/law/citations.js';
import { periodOn } from '../../../src/core/law/periods.js';
import {
  assess,
  citations,
  deadline,
  graph,
  isDay,
  resolve,
  reviewBy,
  rulesAsAt,
} from '../../../src/core/index.js';
import type { CitationId } from '../../../src/core/index.js';
import { VECTORS } from '../deadlines/vectors.js';
import { unresolved } from '../helpers/promises.js';
import { asAnswers, everyPath } from '../helpers/walk.js';

const ALL = Object.entries(citations);

describe('a citation', () => {
  for (const [id, { url, instrument, provision, status, readOn, from, to, quote, ...rest }] of ALL)
    it(`${id} says what it is, where it stands and since when`, () => {
      expect(rest).to.deep.equal({ id });
      expect(instrument).to.match(/^\S(.*\S)?$/);
      expect(provision).to.match(/^\S(.*\S)?$/);
      expect(new URL(url).protocol).to.equal('https:');
      expect(status).to.be.oneOf(['verified', 'secondary']);
      expect(isDay(readOn) && readOn <= rulesAsAt).to.equal(true);
      expect(isDay(from)).to.equal(true);
      if (to !== undefined) expect(isDay(to) && to > from).to.equal(true);
      if (quote !== undefined) expect(quote).to.match(/^\S(.*\S)?$/);
    });

  it('is the only one of its provision', () => {
    const names = ALL.map(([, { instrument, provision }]) => `${instrument}, ${provision}`);
    expect(new Set(names).size).to.equal(ALL.length);
  });

  it('shares its address only with others of its instrument', () => {
    const instruments = new Map<string, Set<string>>();
    for (const [, { url, instrument }] of ALL)
      instruments.set(url, (instruments.get(url) ?? new Set()).add(instrument));
    const shared = [...instruments].filter(([, names]) => names.size > 1);
    expect(shared).to.deep.equal([]);
  });

  const PLACES: readonly [CitationId, provision: string, url: string][] = [
    ['act-51-2-a', 's.51(2)(a)', 'https://www.legislation.gov.uk/ukpga/2014/6/section/51'],
    ['regs-42-3', 'reg.42(3)', 'https://www.legislation.gov.uk/uksi/2014/1530/regulation/42'],
    ['rules-12-3-a', 'r.12(3)(a)', 'https://www.legislation.gov.uk/uksi/2008/2699/article/12'],
    [
      'rules-20-1-c-ii',
      'r.20(1)(c)(ii)',
      'https://www.legislation.gov.uk/uksi/2008/2699/article/20',
    ],
    [
      'equality-4-3',
      'Sch.17 para 4(3)',
      'https://www.legislation.gov.uk/ukpga/2010/15/schedule/17/paragraph/4',
    ],
    [
      'equality-4-5-c',
      'Sch.17 para 4(5)(c)',
      'https://www.legislation.gov.uk/ukpga/2010/15/schedule/17/paragraph/4',
    ],
    ['eqa-114', 's.114', 'https://www.legislation.gov.uk/ukpga/2010/15/section/114'],
    ['act-73', 's.73', 'https://www.legislation.gov.uk/ukpga/2014/6/section/73'],
    ['custody-18', 'reg.18', 'https://www.legislation.gov.uk/uksi/2015/62/regulation/18'],
    ['regs-64-2-b', 'reg.64(2)(b)', 'https://www.legislation.gov.uk/uksi/2014/1530/regulation/64'],
    ['regs-20-10', 'reg.20(10)', 'https://www.legislation.gov.uk/uksi/2014/1530/regulation/20'],
    ['recommendations', 'explanatory note', 'https://www.legislation.gov.uk/uksi/2017/1306/note'],
    ['form-12', 'section 12', 'https://github.com/hmcts/sptribs-send-prototype'],
    ['dodds', '[1981] 1 WLR 1027', 'https://swarb.co.uk/dodds-v-walker-hl-1981'],
  ];
  for (const [id, provision, url] of PLACES)
    it(`${id} is ${provision}, at its own page`, () => {
      expect(citations[id].provision).to.equal(provision);
      expect(citations[id].url).to.equal(url);
    });

  const QUOTED: readonly [CitationId, words: string][] = [
    ['act-45-4', 'brought before the end of that period'],
    ['act-55-2', 'concerning only'],
    ['regs-13-1', 'beginning with the day on which the draft plan was served'],
    ['regs-20-10', 'within four weeks of the review meeting'],
    ['regs-34-2', 'may not issue such a certificate'],
    ['equality-4-5-c', 'when the person in question decided on it'],
    ['regs-33', 'within 2 months after'],
    ['regs-42-3', 'two weeks of the date of the mediation agreement'],
    ['rules-12-1', 'by 5pm on that day'],
    ['rules-12-2', 'done on the next working day'],
    ['rules-12-3-a', 'first working day after 1st January or 31st August'],
    ['rules-20-1-c-i', 'within 2 months after written notice of the decision being challenged'],
    ['rules-20-1-c-ii', 'if that date would be a later date'],
    ['equality-4-1', 'starting with'],
    ['equality-4-3', 'a claim which is out of time'],
    ['form-12', 'do not need a mediation certificate for a Section I-only appeal'],
    ['dodds', 'the corresponding date in the appropriate subsequent month'],
  ];
  for (const [id, words] of QUOTED)
    it(`${id} is quoted: “${words}”`, () => expect(citations[id].quote).to.include(words));

  it('is quoted from no other source', () => {
    const quoted = ALL.filter(([, { quote }]) => quote !== undefined).map(([id]) => id);
    expect(quoted).to.have.members(QUOTED.map(([id]) => id));
  });

  const BEGAN: readonly [CitationId, from: string][] = [
    ['act-51-1', '2014-09-01'],
    ['recommendations', '2018-04-03'],
    ['equality-4-1', '2020-07-21'],
  ];
  for (const [id, from] of BEGAN)
    it(`${id} holds from ${from}`, () => expect(citations[id].from).to.equal(from));

  // law.md, the marks [V], [V2] and [R].
  const STATUS: readonly [CitationId, 'verified' | 'secondary'][] = [
    ['act-51-1', 'verified'],
    ['regs-33', 'verified'],
    ['rules-12-2', 'verified'],
    ['rules-12-3-a', 'verified'],
    ['rules-20-1-c-i', 'verified'],
    ['equality-4-1', 'verified'],
    ['dodds', 'verified'],
    ['act-73', 'verified'],
    ['custody-18', 'verified'],
    ['equality-4-5-c', 'verified'],
    // Read in the words of the legislation on 28 November 2026.
    ['act-45-4', 'verified'],
    ['act-52', 'verified'],
    ['act-53', 'verified'],
    ['act-55-2', 'verified'],
    ['act-55-3', 'verified'],
    ['act-83-2', 'verified'],
    ['regs-5-1', 'verified'],
    ['regs-5-4', 'verified'],
    ['regs-10-1', 'verified'],
    ['regs-10-4', 'verified'],
    ['regs-13-1', 'verified'],
    ['regs-13-2', 'verified'],
    ['regs-13-3', 'verified'],
    ['regs-18', 'verified'],
    ['regs-20-10', 'verified'],
    ['regs-22-3', 'verified'],
    ['regs-34', 'verified'],
    ['regs-34-2', 'verified'],
    ['regs-34-3', 'verified'],
    ['regs-36', 'verified'],
    ['regs-39', 'verified'],
    ['rules-19', 'verified'],
    ['eqa-114', 'verified'],
    ['act-57', 'secondary'],
    ['regs-64-2-b', 'secondary'],
    ['rules-1-3', 'secondary'],
    ['rules-5-3-a', 'secondary'],
    ['rules-12-1', 'secondary'],
    ['pruden', 'secondary'],
  ];
  for (const [id, status] of STATUS)
    it(`${id} is ${status}`, () => expect(citations[id].status).to.equal(status));

  it('is of an instrument with a name of its own, but for the two parts of the Equality Act', () => {
    const names = new Set(ALL.map(([id, { instrument }]) => `${id.split('-')[0]!}: ${instrument}`));
    expect(names).to.have.all.keys(
      'act: Children and Families Act 2014',
      'regs: SEND Regulations 2014',
      'rules: HESC Tribunal Rules 2008',
      'equality: Equality Act 2010',
      'eqa: Equality Act 2010',
      'custody: SI 2015/62',
      'recommendations: SI 2017/1306',
      'form: HMCTS SEND35 prototype',
      'dodds: Dodds v Walker',
      'pruden: Pruden v Cunard Ellerman',
    );
  });

  it('by its id is the same, without the quote', () => {
    for (const [id, { quote: _, ...rest }] of ALL)
      expect(citation(id as CitationId)).to.deep.equal(rest);
  });
});

describe('the rules', () => {
  it('are as at a day before the one they are to be reviewed by', () => {
    expect(isDay(rulesAsAt) && isDay(reviewBy) && rulesAsAt < reviewBy).to.equal(true);
  });

  it('resolve wherever the graph cites them', () => {
    const cites = [...Object.values(graph.questions), ...Object.values(graph.outcomes)].flatMap(
      (node) => [...node.cites, ...('edges' in node ? node.edges.flatMap((e) => e.cites) : [])],
    );
    expect(cites).to.not.be.empty;
    expect(unresolved(cites)).to.deep.equal([]);
  });

  it('resolve in the steps and readings of every worked example', () => {
    const cites = VECTORS.filter(({ refuse }) => !refuse)
      .map(({ clock, events }) => deadline(clock, events))
      .flatMap(({ steps, readings }) => [...steps, ...readings].flatMap((one) => one.cites));
    expect(cites).to.not.be.empty;
    expect(unresolved(cites)).to.deep.equal([]);
  });

  it('resolve in the account of every outcome', () => {
    const accounts = everyPath().flatMap(
      (path) => assess(resolve(asAnswers(path)).facts, { today: '2026-05-01' }).because,
    );
    expect(accounts).to.not.be.empty;
    expect(unresolved(accounts.flatMap(({ rule, cites }) => [rule, ...cites]))).to.deep.equal([]);
    expect(accounts.filter(({ rule, cites }) => cites[0] !== rule)).to.deep.equal([]);
  });
});

describe('a period', () => {
  const CASES = [
    ['appeal-from-notice', 'rules-20-1-c-i', 2],
    ['appeal-from-certificate', 'rules-20-1-c-ii', 1],
    ['contact-adviser', 'regs-33', 2],
    ['certificate-issued', 'regs-34', 3],
    ['mediation-arranged', 'regs-36', 30],
    ['agreement-carried-out', 'regs-42-3', 14],
    ['discrimination-claim', 'equality-4-1', 6],
    ['decide-to-assess', 'regs-5-1', 42],
    ['decide-on-plan', 'regs-10-1', 112],
    ['final-plan', 'regs-13-2', 140],
    ['comment-on-draft', 'regs-13-1', 15],
    ['review-decision', 'regs-20-10', 28],
    ['amended-plan', 'regs-22-3', 56],
    ['phase-transfer', 'regs-18', 0],
  ] as const;

  for (const [period, rule, length] of CASES) {
    it(`${period} is ${length} by ${rule}, today and on the day it began`, () => {
      expect(periodOn(period, rulesAsAt)).to.deep.equal([rule, length]);
      expect(periodOn(period, citations[rule].from)).to.deep.equal([rule, length]);
    });

    it(`${period} is its oldest version on a day before them all`, () => {
      expect(periodOn(period, '1900-01-01')).to.deep.equal([rule, length]);
    });
  }
});
