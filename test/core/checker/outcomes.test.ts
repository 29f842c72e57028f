import { expect } from '@open-wc/testing';
import { assess, resolve } from '../../../src/core/index.js';
import type { Assessment, ClockId, Facts, OutcomeId, QuestionId } from '../../../src/core/index.js';
import { brokenPromises, unresolved } from '../helpers/promises.js';
import { deepFreeze } from '../helpers/freeze.js';
import { asAnswers, everyPath } from '../helpers/walk.js';
import type { Path } from '../helpers/walk.js';

const PATHS = everyPath();

type Conclusions = readonly [
  Assessment['appeal'],
  Assessment['certificate'],
  Assessment['mediation'],
];

const AGREES: Record<OutcomeId, Conclusions> = {
  'certificate-needed': ['available', 'needed', 'available'],
  'certificate-held': ['available', 'held', 'available'],
  'certificate-not-needed': ['available', 'not-needed', 'available'],
  'parts-not-sure': ['unknown', 'unknown', 'available'],
  'decision-not-sure': ['unknown', 'unknown', 'unknown'],
  'health-or-care-only': ['none', 'not-applicable', 'health-and-care-only'],
  'draft-plan': ['not-yet', 'not-applicable', 'none'],
  'no-decision': ['not-yet', 'not-applicable', 'none'],
  'discrimination-claim': ['claim', 'not-needed', 'none'],
  'another-nation': ['elsewhere', 'not-applicable', 'unknown'],
};

/** The fact that each question sets. */
const FACTS: Record<QuestionId, keyof Facts> = {
  nation: 'nation',
  person: 'person',
  decision: 'decision',
  parts: 'parts',
  'decision-sent': 'events',
  'has-certificate': 'hasCertificate',
  'certificate-issued': 'events',
  conduct: 'events',
};

const isUnsure = ({ given }: Path, id: QuestionId): boolean => given[id]?.[0] === 'not-sure';
const isKnown = (path: Path, id: QuestionId): boolean => id in path.given && !isUnsure(path, id);

function clocksOf(path: Path): ClockId[] {
  const letter = isKnown(path, 'decision-sent');
  switch (path.outcome) {
    case 'certificate-needed':
    case 'parts-not-sure':
      return letter ? ['appeal', 'contact-adviser'] : [];
    case 'certificate-held':
      return letter || isKnown(path, 'certificate-issued') ? ['appeal'] : [];
    case 'certificate-not-needed':
      return letter ? ['appeal'] : [];
    case 'discrimination-claim':
      return isKnown(path, 'conduct') ? ['discrimination-claim'] : [];
    default:
      return [];
  }
}

/** The provisions that the conclusions of an outcome rest on, whatever the path to it. */
const RESTS_ON: Record<OutcomeId, readonly string[]> = {
  'certificate-needed': ['act-55-3', 'act-52', 'act-57'],
  'certificate-held': ['act-55-3', 'act-52', 'act-57'],
  'certificate-not-needed': ['act-51-2-c', 'act-55-1', 'act-52', 'act-57'],
  'parts-not-sure': ['act-51-2-c', 'act-55-3', 'act-52', 'act-57'],
  'decision-not-sure': ['regs-32'],
  'health-or-care-only': ['recommendations', 'act-53', 'act-57'],
  'draft-plan': ['act-51-3', 'act-52', 'act-57'],
  'no-decision': ['act-51-1', 'act-52', 'act-57'],
  'discrimination-claim': ['equality-4-1', 'act-55-3', 'act-52', 'act-57'],
  'another-nation': ['act-51-1'],
};

/** What is wrong with the assessment of a path: nothing, if it agrees with the outcome. */
function faults(path: Path): string[] {
  const { facts } = resolve(asAnswers(path));
  const found = assess(deepFreeze(facts), { today: '2026-04-01' });
  const { appeal, certificate, mediation, deadlines, missing, because } = found;
  const unsure = path.questions.filter((id) => isUnsure(path, id)).map((id) => FACTS[id]);
  const rules: readonly string[] = because.map(({ rule }) => rule);
  const promises: Record<string, boolean> = {
    'the conclusions are those of the outcome':
      [appeal, certificate, mediation].join() === AGREES[path.outcome].join(),
    'what is missing is what they are not sure of':
      [...new Set(missing)].sort().join() === [...new Set(unsure)].sort().join(),
    'complete, or something is missing': found.complete === (missing.length === 0),
    'nothing is missing twice': new Set(missing).size === missing.length,
    'the deadlines are those whose day is known':
      deadlines
        .map(({ clock }) => clock)
        .sort()
        .join() === clocksOf(path).join(),
    'the deadlines keep their promises': deadlines.every(
      (deadline) => !brokenPromises(deadline.clock, deadline).length,
    ),
    'there is something to do, and nothing twice':
      found.actions.length > 0 && new Set(found.actions).size === found.actions.length,
    'every conclusion is accounted for': RESTS_ON[path.outcome].every((id) => rules.includes(id)),
    'the outcome is named': found.outcome === path.outcome,
    'the account resolves': !unresolved(because.flatMap(({ rule, cites }) => [rule, ...cites]))
      .length,
    'a form only where there may be an appeal':
      (found.form !== null) === ['available', 'unknown'].includes(appeal) ||
      path.outcome === 'decision-not-sure',
  };
  return Object.keys(promises).filter((promise) => !promises[promise]);
}

describe('the assessment agrees with the outcome, on every path to', () => {
  for (const outcome of Object.keys(AGREES) as OutcomeId[])
    it(outcome, () => {
      const paths = PATHS.filter((path) => path.outcome === outcome);
      const wrong = paths
        .map((path) => [...faults(path), JSON.stringify(path.given)])
        .filter(({ length }) => length > 1);
      expect(paths).to.not.be.empty;
      expect(wrong.slice(0, 5)).to.deep.equal([]);
    });
});
