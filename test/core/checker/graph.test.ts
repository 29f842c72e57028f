import { expect } from '@open-wc/testing';
import { graph } from '../../../src/core/index.js';
import type { OptionId, OutcomeId, QuestionId } from '../../../src/core/index.js';
import { unresolved } from '../helpers/promises.js';
import { answersTo, everyPath, isQuestion, nextAfter } from '../helpers/walk.js';
import type { Given } from '../helpers/walk.js';

type Next = Readonly<Record<string, QuestionId | OutcomeId>>;

/** Where each option leads; a `day` stands for any day. */
const NEXT: Readonly<Record<QuestionId, Next>> = {
  nation: {
    england: 'person',
    wales: 'another-nation',
    scotland: 'another-nation',
    'northern-ireland': 'another-nation',
    'not-sure': 'person',
  },
  person: { parent: 'decision', 'young-person': 'decision', 'not-sure': 'decision' },
  decision: {
    'refusal-to-assess': 'decision-sent',
    'refusal-to-issue': 'decision-sent',
    'plan-contents': 'parts',
    'refusal-to-reassess': 'decision-sent',
    'refusal-to-amend': 'decision-sent',
    'ceasing-plan': 'decision-sent',
    'draft-plan': 'draft-plan',
    'no-decision': 'no-decision',
    'disability-discrimination': 'conduct',
    'not-sure': 'decision-not-sure',
  },
  parts: {
    B: 'decision-sent',
    F: 'decision-sent',
    I: 'decision-sent',
    health: 'health-or-care-only',
    'social-care': 'health-or-care-only',
    'not-sure': 'decision-sent',
  },
  'decision-sent': { day: 'has-certificate', 'not-sure': 'has-certificate' },
  'has-certificate': {
    yes: 'certificate-issued',
    no: 'certificate-needed',
    'not-sure': 'certificate-needed',
  },
  'certificate-issued': { day: 'certificate-held', 'not-sure': 'certificate-held' },
  conduct: { day: 'discrimination-claim', 'not-sure': 'discrimination-claim' },
};

const EDUCATION = ['B', 'F', 'I'];
const QUESTIONS = Object.keys(graph.questions) as QuestionId[];
const OUTCOMES = Object.keys(graph.outcomes) as OutcomeId[];

describe('each option leads to the next node', () => {
  for (const [question, next] of Object.entries(NEXT) as [QuestionId, Next][]) {
    for (const [option, to] of Object.entries(next))
      it(`${question}: ${option}`, () => {
        const value = option === 'day' ? '2026-03-03' : option;
        expect(nextAfter(question, [value])).to.equal(to);
      });

    it(`${question}: there is no other option`, () => {
      const days = graph.questions[question].kind === 'date' ? ['day'] : [];
      const options: string[] = graph.questions[question].options.map(({ id }) => id);
      expect([...days, ...options]).to.deep.equal(Object.keys(next));
    });
  }

  for (const parts of answersTo('parts'))
    it(`parts: ${parts.join('+')}`, () => {
      const appealable = parts.some((part) => EDUCATION.includes(part)) || parts[0] === 'not-sure';
      expect(nextAfter('parts', parts)).to.equal(
        appealable ? 'decision-sent' : 'health-or-care-only',
      );
    });

  for (const parts of answersTo('parts'))
    for (const day of ['2026-03-03', 'not-sure'])
      it(`decision-sent: ${day === 'not-sure' ? day : 'day'}, after parts ${parts.join('+')}`, () => {
        const ends: Record<string, string> = {
          I: 'certificate-not-needed',
          'not-sure': 'parts-not-sure',
        };
        expect(nextAfter('decision-sent', [day], { parts })).to.equal(
          ends[parts.join('+')] ?? 'has-certificate',
        );
      });
});

describe('the whole graph', () => {
  const paths = everyPath();

  // England or not sure (2) × person (3) × (5 refusals and ceasing × 8 + contents 223 + 5) + 3 nations,
  // where contents are 3 of health and care alone + 2 of I + 2 not sure + 27 mixes × 8.
  it('has 1,611 paths, each with its own answers', () => {
    expect(paths).to.have.lengthOf(2 * 3 * (5 * 8 + (3 + 2 + 2 + 27 * 8) + 5) + 3);
    expect(paths).to.have.lengthOf(1611);
    expect(new Set(paths.map(({ given }) => JSON.stringify(given))).size).to.equal(1611);
  });

  it('ends each path in an outcome', () => {
    const ends = new Set(paths.map(({ outcome }) => outcome));
    expect([...ends].filter((end) => !OUTCOMES.includes(end))).to.deep.equal([]);
  });

  it('asks seven questions at the most', () => {
    expect(Math.max(...paths.map(({ questions }) => questions.length))).to.equal(7);
  });

  for (const question of QUESTIONS)
    it(`reaches question ${question}`, () => {
      expect(paths.some(({ questions }) => questions.includes(question))).to.equal(true);
    });

  for (const outcome of OUTCOMES)
    it(`reaches outcome ${outcome}`, () => {
      expect(paths.some((path) => path.outcome === outcome)).to.equal(true);
    });

  it('has the start that it says', () => {
    expect(graph.start).to.equal('nation');
    expect(new Set(paths.map(({ questions }) => questions[0]))).to.have.all.keys(graph.start);
  });

  it('names no node twice: a question is not an outcome', () => {
    expect(OUTCOMES.filter(isQuestion)).to.deep.equal([]);
  });

  it('is plain data: the same after a turn through JSON', () => {
    expect(JSON.parse(JSON.stringify(graph))).to.deep.equal(graph);
  });
});

describe('each question', () => {
  for (const question of QUESTIONS) {
    const { id, kind, options, edges, cites } = graph.questions[question];
    const ids: readonly OptionId[] = options.map((option) => option.id);

    it(`${question}: its id, its kind and its citations`, () => {
      expect(id).to.equal(question);
      expect(kind).to.be.oneOf(['choice', 'choices', 'date']);
      expect(cites).to.not.be.empty;
      expect(unresolved(cites)).to.deep.equal([]);
    });

    it(`${question}: "not sure" comes last, once, and leads on`, () => {
      expect(ids.indexOf('not-sure')).to.equal(ids.length - 1);
      expect(new Set(ids).size).to.equal(ids.length);
      expect(nextAfter(question, ['not-sure'])).to.not.equal(question);
    });

    it(`${question}: each edge has a source and a target that exists`, () => {
      for (const edge of edges) {
        expect(edge.cites).to.not.be.empty;
        expect(unresolved(edge.cites)).to.deep.equal([]);
        expect([...QUESTIONS, ...OUTCOMES]).to.include(edge.to);
      }
    });

    it(`${question}: only the last edge is always taken`, () => {
      expect(edges.map(({ when }) => Object.keys(when).length === 0)).to.deep.equal(
        edges.map((_, index) => index === edges.length - 1),
      );
    });

    it(`${question}: each condition names options of an earlier question or its own`, () => {
      for (const { when } of edges.slice(0, -1)) {
        const asked = graph.questions[when.question ?? question];
        const known = asked.options.map((option) => option.id);
        expect(when.only).to.not.be.empty;
        expect(known).to.include.members([...(when.only ?? [])]);
      }
    });

    it(`${question}: each edge is taken by some answer`, () => {
      const before: Given[] = [{}, ...answersTo('parts').map((parts) => ({ parts }))];
      const taken = new Set(
        answersTo(question).flatMap((values) =>
          before.map((given) => nextAfter(question, values, given)),
        ),
      );
      expect(edges.filter(({ to }) => !taken.has(to))).to.deep.equal([]);
    });
  }
});

describe('each outcome', () => {
  for (const outcome of OUTCOMES)
    it(`${outcome}: its id and its citations`, () => {
      expect(graph.outcomes[outcome].id).to.equal(outcome);
      expect(graph.outcomes[outcome].cites).to.not.be.empty;
      expect(unresolved(graph.outcomes[outcome].cites)).to.deep.equal([]);
    });
});
