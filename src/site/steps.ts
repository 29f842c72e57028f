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

/** A question, or one part of a question that takes several answers. */
export interface Ask {
  readonly question: Question['id'];
  readonly part?: PlanPart;
  readonly links: readonly Link[];
  /** Where the question that few need leads, if the answer is yes. */
  readonly aside?: { readonly question: Question['id']; readonly to: Step };
}

export interface Link {
  /** A case stands for any day of it. */
  readonly answer: OptionId | DayCase;
  /** What is told here, because it hangs on this answer, and not again at each end. */
  readonly note?: NoteId | undefined;
  readonly to: Step;
}

/** What to do, the same on whatever day it is read. */
export interface End {
  readonly outcome: Conclusion['outcome'];
  readonly actions: readonly ActionId[];
  readonly notes: readonly NoteId[];
  /** Only where its own law holds. */
  readonly nation: string | false;
  /** The clocks of the council that start with a day asked for on the way here. */
  readonly asked: readonly ClockId[];
  /** The walks that come here, one of each that the core tells apart. */
  readonly walks: readonly Walk[];
}

export type Step = Ask | End;

/** The notes that hang on one answer alone. */
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

/** This one hangs on two parts of the plan. */
const OF_PARTS: NoteId = 'placement-doubtful';

const TOLD = new Set([OF_PARTS, ...Object.values(NOTES).flatMap((each) => Object.values(each))]);

/** For some families only: a condition says for whom, so that the others' ends are the same. */
export const isConditional = (action: ActionId): boolean =>
  action === 'ask-recommendations' || action === 'find-date';

const isAsk = (step: Step): step is Ask => 'question' in step;

/** The days asked for on a walk, whether they were known or not. */
function askedOn({ path }: Walk): Events {
  const days = Object.entries(EVENTS).filter(([id]) => path.has(id as QuestionId));
  return Object.fromEntries(days.map(([, event]: [string, DayEvent]) => [event, rulesAsAt]));
}

/** The end of a walk, and what the core tells apart of the walks to it. */
function endOf(walked: Walk): readonly [end: End, kind: string] {
  const found = conclude(walked, eventsFrom(walked.path), rulesAsAt);
  const { outcome, form, actions, notes } = found;
  // Only where a family waits for the council does it matter which day it was asked for.
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
 * The graph, with what an earlier answer leads to spelt out: each step is a question together with
 * what still matters of the answers before it. Steps from which all is the same are one. The steps
 * stand in an order in which every link but those back to a beginning leads on.
 */
function expand(): Step[] {
  const merged = new Map<string, Step>();
  const numbers = new Map<Step, number>();
  const kinds = new Map<Step, Map<string, Walk>>();

  /** This step, or the one there is already from which all is the same. */
  function merge<Made extends Step>(step: Made): Made {
    const key = JSON.stringify(step, (name, value: unknown) =>
      name === 'to' ? numbers.get(value as Step) : name === 'walks' ? undefined : value,
    );
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
      // Where the day of a call is asked for next, the answer to that tells it.
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
      // A date from which nothing follows is not asked for.
      if (links.every(({ to }) => to === unsure.to)) return unsure.to;
      return merge({ question, links: [...links, unsure] });
    }
    /** Yes or no to each part, so long as it still matters. */
    const choose = (parts: readonly PlanPart[], chosen: readonly PlanPart[]): Step => {
      const [part, ...rest] = parts;
      // Who disagrees with no part cannot be sure of the parts.
      if (!part) return chosen.length ? answer(chosen) : unsure.to;
      const yes = choose(rest, [...chosen, part]);
      const no = choose(rest, chosen);
      if (yes === no) return yes;
      const isDoubtful = chosen.join() === 'I' && (part === 'health' || part === 'social-care');
      const links = [link('yes', yes, isDoubtful ? OF_PARTS : undefined), link('no', no)];
      // After a part is chosen, not to be sure of another would undo it.
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
  // The links lead to these very steps, so they are filled and not made anew.
  for (const step of found)
    if (!isAsk(step)) Object.assign(step, { walks: [...kinds.get(step)!.values()] });
  return found;
}

const steps = expand();

export const asks = steps.filter(isAsk);
export const ends = steps.filter((step): step is End => !isAsk(step));
