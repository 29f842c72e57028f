import { conclude } from '../core/checker/conclude.js';
import { dayCases } from './day-cases.js';
import type { DayCase } from './day-cases.js';
import { EVENTS, eventsFrom } from '../core/checker/events.js';
import { isQuestion, walkAnswers } from '../core/checker/walk.js';
import type { Path, Walk } from '../core/checker/walk.js';
import { graph, rulesAsAt } from '../core/index.js';
import type {
  ActionId,
  Answers,
  ClockId,
  Conclusion,
  DayEvent,
  Events,
  NoteId,
  OptionId,
  PlanPart,
  Question,
  QuestionId,
} from '../core/index.js';

/** A question, or one option of a question that takes several. */
export interface Ask {
  readonly question: Question['id'];
  readonly part?: PlanPart;
  readonly links: readonly Link[];
  /** The question's `aside`, and where the answer "yes" to it leads. */
  readonly aside?: { readonly question: Question['id']; readonly to: Step };
}

/** An answer, and where it leads. */
export interface Link {
  /** For a date, the case that the day is. */
  readonly answer: OptionId | DayCase;
  /** A note that depends on this answer alone, shown here instead of at each end. */
  readonly note?: NoteId | undefined;
  readonly to: Step;
}

/** An outcome, with what to do. It does not depend on the day on which it is read. */
export interface End {
  readonly outcome: Conclusion['outcome'];
  readonly actions: readonly ActionId[];
  readonly notes: readonly NoteId[];
  /** The nation, if it has its own law. */
  readonly nation: string | false;
  /** The council's clocks that start with a day that was asked for on the way here. */
  readonly asked: readonly ClockId[];
  /** One walk to here for each form and each set of conditional actions and notes. */
  readonly walks: readonly Walk[];
}

export type Step = Ask | End;

/** The notes that depend on one answer alone. */
const NOTES: Partial<Record<QuestionId, Partial<Record<OptionId | DayCase, NoteId>>>> = {
  person: { 'parent-of-young-person': 'appellant-young-person' },
  decision: { 'ceasing-plan': 'plan-stays-in-force' },
  'certificate-issued': {
    before: 'certificate-before-decision',
    after: 'late-contact-possible',
  },
  'has-contacted-adviser': { yes: 'late-contact-possible' },
  'adviser-contacted': {
    before: 'contact-before-decision',
    'not-sure': 'late-contact-possible',
  },
  'discrimination-by': { 'not-sure': 'county-court-possible' },
};

/** This note depends on two parts of the plan. */
const OF_PARTS: NoteId = 'placement-doubtful';

/** The notes that are shown beside an answer. */
const TOLD = new Set([OF_PARTS, ...Object.values(NOTES).flatMap((each) => Object.values(each))]);

/**
 * Whether an action is for some families only. The page says for whom, so that such an action does
 * not split an end in two.
 */
export const isConditional = (action: ActionId): boolean =>
  action === 'ask-recommendations' || action === 'find-date';

const isAsk = (step: Step): step is Ask => 'question' in step;

/** An example day for each date question on a walk, even for those answered "I am not sure". */
function askedOn({ path }: Walk): Events {
  const days = Object.entries(EVENTS).filter(([id]) => path.has(id as QuestionId));
  return Object.fromEntries(days.map(([, event]: [string, DayEvent]) => [event, rulesAsAt]));
}

/** The end of a walk, and a key for what else can differ between walks to the same end. */
function endOf(walked: Walk): readonly [end: End, kind: string] {
  const found = conclude(walked, eventsFrom(walked.path), rulesAsAt);
  const { outcome, form, actions, notes } = found;
  // Which days were asked for matters only to a family that waits for the council.
  const asked = outcome === 'no-decision' ? conclude(walked, askedOn(walked), rulesAsAt) : found;
  return [
    {
      outcome,
      actions: actions.filter((action) => !isConditional(action)),
      notes: notes.filter((note) => !TOLD.has(note)),
      nation: actions.includes('see-nation') && walked.path.get('nation')![0]!,
      asked: asked === found ? [] : asked.deadlines.map(({ clock }) => clock),
      walks: [walked],
    },
    JSON.stringify([form, actions.filter(isConditional), notes.includes(OF_PARTS)]),
  ];
}

/** The steps so far. The key of a step has its own properties, and the numbers of those it leads to. */
const merged = new Map<string, Step>();
const numbers = new Map<Step, number>();
/** For each end, a walk for each key of `endOf`. */
const walksTo = new Map<End, Map<string, Walk>>();

/** Returns an equal step if there is one already, or else this one. */
function merge<Made extends Step>(step: Made): Made {
  const key = JSON.stringify(step, (name, value: unknown) => {
    if (name === 'walks') return undefined;
    return name === 'to' ? numbers.get(value as Step) : value;
  });
  if (!merged.has(key)) {
    merged.set(key, step);
    numbers.set(step, numbers.size);
  }
  return merged.get(key) as Made;
}

function mergeEnd(walked: Walk): End {
  const [made, kind] = endOf(walked);
  const end = merge(made);
  walksTo.set(end, (walksTo.get(end) ?? new Map<string, Walk>()).set(kind, walked));
  return end;
}

function linkTo(to: Step, question: QuestionId, answer: Link['answer']): Link {
  // If the day of the call is asked for next, the note is shown at that answer.
  const isLater = question === 'has-contacted-adviser' && isAsk(to);
  return { answer, note: isLater ? undefined : NOTES[question]?.[answer], to };
}

function choiceStep({ id, options, aside }: Question, given: Answers): Step {
  const links = options.map((option) =>
    linkTo(stepAfter({ ...given, [id]: option.id }), id, option.id),
  );
  if (!aside) return merge({ question: id, links });
  const to = stepAfter({ ...given, [id]: options[0]!.id, [aside]: 'yes' });
  return merge({ question: id, links, aside: { question: aside, to } });
}

function dateStep({ id }: Question, given: Answers, path: Path): Step {
  const unsure = linkTo(stepAfter({ ...given, [id]: 'not-sure' }), id, 'not-sure');
  const links = dayCases(id, path, rulesAsAt).map(([dayCase, day]) =>
    linkTo(stepAfter({ ...given, [id]: day }), id, dayCase),
  );
  // Skip a date that makes no difference.
  if (links.every(({ to }) => to === unsure.to)) return unsure.to;
  return merge({ question: id, links: [...links, unsure] });
}

/** Asks about each part of the plan in turn, yes or no, as long as it makes a difference. */
function partsStep({ id, options }: Question, given: Answers): Step {
  const unsure = linkTo(stepAfter({ ...given, [id]: ['not-sure'] }), id, 'not-sure');
  const ask = (parts: readonly PlanPart[], chosen: readonly PlanPart[]): Step => {
    const [part, ...rest] = parts;
    // "No" to every part is the same as not being sure.
    if (!part) return chosen.length ? stepAfter({ ...given, [id]: chosen }) : unsure.to;
    const yes = ask(rest, [...chosen, part]);
    const no = ask(rest, chosen);
    if (yes === no) return yes;
    const isDoubtful = chosen.join() === 'I' && (part === 'health' || part === 'social-care');
    const links: Link[] = [
      { answer: 'yes', note: isDoubtful ? OF_PARTS : undefined, to: yes },
      { answer: 'no', to: no },
    ];
    // No "not sure" after a part was chosen, because the core takes it for the whole answer.
    return merge({ question: id, part, links: chosen.length ? links : [...links, unsure] });
  };
  const parts = options.map((option) => option.id).filter((option) => option !== 'not-sure');
  return ask(parts as PlanPart[], []);
}

/** The step for the position after some answers. */
function stepAfter(given: Answers): Step {
  const walked = walkAnswers(given);
  if (!isQuestion(walked.at)) return mergeEnd(walked);
  const question = graph.questions[walked.at];
  if (question.kind === 'choice') return choiceStep(question, given);
  if (question.kind === 'date') return dateStep(question, given, walked.path);
  return partsStep(question, given);
}

/** The steps from a first one on, each before all that it leads to. */
function inOrder(first: Step): Step[] {
  const found: Step[] = [];
  function visit(step: Step): void {
    if (found.includes(step)) return;
    if (isAsk(step)) {
      if (step.aside) visit(step.aside.to);
      for (const { to } of [...step.links].reverse()) visit(to);
    }
    found.unshift(step);
  }
  visit(first);
  return found;
}

/**
 * The graph as steps without conditions, for a page that cannot remember earlier answers. A question
 * appears once for each set of earlier answers that still matters. Equal steps are merged.
 */
const steps = inOrder(stepAfter({}));
// Filled in here, because the links refer to these same objects.
for (const [end, walks] of walksTo) Object.assign(end, { walks: [...walks.values()] });

export const asks = steps.filter(isAsk);
export const ends = steps.filter((step): step is End => !isAsk(step));
