import { expect } from '@open-wc/testing';
import { assess, resolve } from '../../../src/core/index.js';
import type { Assessment, ClockId, Facts, OutcomeId, QuestionId } from '../../../src/core/index.js';
import { brokenPromises, unresolved } from '../helpers/promises.js';
import { deepFreeze } from '../helpers/freeze.js';
import { asAnswers, everyPath } from '../helpers/walk.js';
import type { Path } from '../helpers/walk.js';

const PATHS = everyPath();
const TODAY = '2026-04-01';

type Conclusions = readonly [
  Assessment['appeal'],
  Assessment['certificate'],
  Assessment['mediation'],
];

const AGREES: Record<OutcomeId, Conclusions> = {
  'certificate-needed': ['available', 'needed', 'available'],
  'certificate-awaited': ['available', 'awaited', 'available'],
  'certificate-held': ['available', 'held', 'available'],
  'certificate-not-needed': ['available', 'not-needed', 'available'],
  'parts-not-sure': ['unknown', 'unknown', 'available'],
  'decision-not-sure': ['unknown', 'unknown', 'unknown'],
  'health-or-care-only': ['none', 'not-applicable', 'health-and-care-only'],
  'part-not-appealable': ['none', 'not-applicable', 'none'],
  'draft-plan': ['not-yet', 'not-applicable', 'none'],
  'no-decision': ['not-yet', 'not-applicable', 'none'],
  'another-route': ['none', 'not-applicable', 'none'],
  'discrimination-claim': ['claim', 'not-needed', 'none'],
  'county-court': ['county-court', 'not-applicable', 'none'],
  detained: ['unknown', 'unknown', 'unknown'],
  'someone-else': ['unknown', 'unknown', 'unknown'],
  'another-nation': ['elsewhere', 'not-applicable', 'unknown'],
};

/** Where too little is known, or nothing is computed, even this is not said. */
const NO_RESOLUTION: readonly OutcomeId[] = ['detained', 'someone-else', 'another-nation'];

/** Where nothing is known of a form. */
const NO_FORM: readonly OutcomeId[] = ['decision-not-sure', 'detained', 'someone-else'];

/** The fact that each question sets; none where the law's answer is the same without. */
const FACTS: Record<QuestionId, keyof Facts | undefined> = {
  nation: 'nation',
  person: 'person',
  'is-detained': 'detained',
  decision: 'decision',
  parts: 'parts',
  'decision-sent': 'events',
  'has-certificate': 'hasCertificate',
  'certificate-issued': 'events',
  'has-contacted-adviser': 'hasContactedAdviser',
  'adviser-contacted': 'events',
  'discrimination-by': 'discriminationBy',
  conduct: 'events',
  awaiting: undefined,
  'request-received': undefined,
  'review-meeting': undefined,
  'amendment-notice': undefined,
  'draft-sent': undefined,
};

const isUnsure = ({ given }: Path, id: QuestionId): boolean => given[id]?.[0] === 'not-sure';
const isKnown = (path: Path, id: QuestionId): boolean => id in path.given && !isUnsure(path, id);

/** The clocks that run while the council has not decided. */
function councilClocksOf(path: Path): ClockId[] {
  const [awaiting] = path.given.awaiting ?? [];
  if (awaiting === 'awaiting-school' || awaiting === 'awaiting-college') return ['phase-transfer'];
  if (isKnown(path, 'review-meeting')) return ['review-decision'];
  if (isKnown(path, 'amendment-notice')) return ['amended-plan'];
  if (!isKnown(path, 'request-received')) return [];
  // Whoever waits for the plan has been assessed.
  return awaiting === 'awaiting-plan'
    ? ['decide-on-plan', 'final-plan']
    : ['decide-to-assess', 'decide-on-plan', 'final-plan'];
}

function clocksOf(path: Path): ClockId[] {
  const letter = isKnown(path, 'decision-sent');
  switch (path.outcome) {
    case 'certificate-needed':
    case 'parts-not-sure':
      return letter ? ['appeal', 'contact-adviser'] : [];
    case 'certificate-held':
      return letter || isKnown(path, 'certificate-issued') ? ['appeal'] : [];
    case 'certificate-awaited':
    case 'certificate-not-needed':
      return letter ? ['appeal'] : [];
    case 'discrimination-claim':
      return isKnown(path, 'conduct') ? ['discrimination-claim'] : [];
    case 'draft-plan':
      return isKnown(path, 'draft-sent') ? ['comment-on-draft'] : [];
    case 'no-decision':
      return councilClocksOf(path);
    default:
      return [];
  }
}

/** Whose right it is. */
function appellantOf({ given, outcome }: Path): Assessment['appellant'] {
  if (!['available', 'claim', 'unknown'].includes(AGREES[outcome][0])) return null;
  const [person] = given.person!;
  if (person === 'parent') return 'parent';
  return person!.endsWith('young-person') ? 'young-person' : 'unknown';
}

/** The provisions that the conclusions of an outcome rest on, whatever the path to it. */
const RESTS_ON: Record<OutcomeId, readonly string[]> = {
  'certificate-needed': ['act-55-3', 'act-52', 'act-57', 'regs-33'],
  'certificate-awaited': ['act-55-3', 'act-52', 'act-57', 'regs-33', 'rules-20-1-c-ii'],
  'certificate-held': ['act-55-3', 'act-52', 'act-57', 'rules-20-1-c-ii'],
  'certificate-not-needed': ['act-51-2-c', 'act-55-2', 'act-52', 'act-57'],
  'parts-not-sure': ['act-51-2-c', 'act-55-3', 'act-52', 'act-57'],
  'decision-not-sure': ['regs-32'],
  'health-or-care-only': ['recommendations', 'act-53', 'act-57'],
  'part-not-appealable': ['act-51-2-c', 'act-57'],
  'draft-plan': ['act-51-3', 'act-52', 'act-57', 'regs-13-1'],
  'no-decision': ['act-51-1', 'act-52', 'act-57'],
  'another-route': ['act-51-2-c', 'act-57'],
  'discrimination-claim': ['equality-4-1', 'equality-4-5-c', 'act-55-3', 'act-52', 'act-57'],
  'county-court': ['eqa-114', 'act-57'],
  detained: ['act-73', 'custody-18'],
  'someone-else': ['act-51-1'],
  'another-nation': ['act-51-1'],
};

/** What is wrong with the assessment of a path: nothing, if it agrees with the outcome. */
function faults(path: Path): string[] {
  const { facts } = resolve(asAnswers(path));
  const found = assess(deepFreeze(facts), { today: TODAY });
  const { appeal, certificate, mediation, deadlines, missing, because } = found;
  const unsure = path.questions.flatMap((id) => (isUnsure(path, id) && FACTS[id]) || []);
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
        .join() === clocksOf(path).sort().join(),
    'the deadlines keep their promises': deadlines.every((deadline) =>
      brokenPromises(deadline.clock, deadline).every(
        // No working day is left to advise once the last has gone.
        (promise) => promise.startsWith('advisedDay') && TODAY > deadline.safeDay,
      ),
    ),
    'there is something to do, and nothing twice':
      found.actions.length > 0 && new Set(found.actions).size === found.actions.length,
    'every conclusion is accounted for': RESTS_ON[path.outcome].every((id) => rules.includes(id)),
    'the outcome is named': found.outcome === path.outcome,
    'disagreement resolution is there for all in England':
      (found.disagreementResolution === 'available') !== NO_RESOLUTION.includes(path.outcome),
    'the right is the one person’s': found.appellant === appellantOf(path),
    'the account resolves': !unresolved(because.flatMap(({ rule, cites }) => [rule, ...cites]))
      .length,
    'a form only where there may be an appeal':
      (found.form !== null) === ['available', 'unknown'].includes(appeal) ||
      NO_FORM.includes(path.outcome),
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
