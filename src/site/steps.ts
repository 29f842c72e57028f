import { conclude } from '../core/checker/conclude.js';
import { dayCases } from './day-cases.js';
import type { DayCase } from './day-cases.js';
import { EVENTS, eventsFrom } from '../core/checker/events.js';
import { isQuestion, walkAnswers } from '../core/checker/walk.js';
import type { Walk } from '../core/checker/walk.js';
import { graph, rulesAsAt } from '../core/index.js';
import type {
  ActionId,
  Answers,
  AnswerValue,
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

/**
 * The graph as steps without conditions, for a page that cannot remember earlier answers. A question
 * appears once for each set of earlier answers that still matters. Steps with the same links are
 * merged. The order is such that every link leads to a later step.
 */
function expand(): Step[] {
  const merged = new Map<string, Step>();
  const numbers = new Map<Step, number>();
  const kinds = new Map<Step, Map<string, Walk>>();

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

  function end(walked: Walk): End {
    const [made, kind] = endOf(walked);
    const found = merge(made);
    kinds.set(found, (kinds.get(found) ?? new Map<string, Walk>()).set(kind, walked));
    return found;
  }

  function from(given: Answers): Step {
    const walked = walkAnswers(given);
    if (!isQuestion(walked.at)) return end(walked);
    const { id: question, kind, options, aside } = graph.questions[walked.at];
    const answer = (value: AnswerValue) => from({ ...given, [question]: value });
    const link = (id: Link['answer'], to: Step, note = NOTES[question]?.[id]): Link => ({
      answer: id,
      // If the day of the call is asked for next, the note is shown at that answer.
      note: question === 'has-contacted-adviser' && isAsk(to) ? undefined : note,
      to,
    });
    if (kind === 'choice')
      return merge({
        question,
        links: options.map(({ id }) => link(id, answer(id))),
        ...(aside && {
          aside: {
            question: aside,
            to: from({ ...given, [question]: options[0]!.id, [aside]: 'yes' }),
          },
        }),
      });
    const unsure = link('not-sure', answer(kind === 'choices' ? ['not-sure'] : 'not-sure'));
    if (kind === 'date') {
      const links = dayCases(question, walked.path, rulesAsAt).map(([id, day]) =>
        link(id, answer(day)),
      );
      // Skip a date that makes no difference.
      if (links.every(({ to }) => to === unsure.to)) return unsure.to;
      return merge({ question, links: [...links, unsure] });
    }
    /** Asks about each part in turn, yes or no, as long as it makes a difference. */
    const choose = (parts: readonly PlanPart[], chosen: readonly PlanPart[]): Step => {
      const [part, ...rest] = parts;
      // "No" to every part is the same as not being sure.
      if (!part) return chosen.length ? answer(chosen) : unsure.to;
      const yes = choose(rest, [...chosen, part]);
      const no = choose(rest, chosen);
      if (yes === no) return yes;
      const isDoubtful = chosen.join() === 'I' && (part === 'health' || part === 'social-care');
      const links = [link('yes', yes, isDoubtful ? OF_PARTS : undefined), link('no', no)];
      // No "not sure" after a part was chosen, because the core takes it for the whole answer.
      return merge({ question, part, links: chosen.length ? links : [...links, unsure] });
    };
    return choose(options.map(({ id }) => id).filter((id) => id !== 'not-sure') as PlanPart[], []);
  }

  const found: Step[] = [];
  function visit(step: Step): void {
    if (found.includes(step)) return;
    if (isAsk(step)) {
      if (step.aside) visit(step.aside.to);
      for (const { to } of [...step.links].reverse()) visit(to);
    }
    found.unshift(step);
  }
  visit(from({}));
  // Filled in here, because the links refer to these same objects.
  for (const step of found)
    if (!isAsk(step)) Object.assign(step, { walks: [...kinds.get(step)!.values()] });
  return found;
}

const steps = expand();

export const asks = steps.filter(isAsk);
export const ends = steps.filter((step): step is End => !isAsk(step));
