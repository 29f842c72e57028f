import { conclude } from '../core/checker/conclude.js';
import { eventsFrom, isQuestion, walkAnswers } from '../core/checker/walk.js';
import type { Walk } from '../core/checker/walk.js';
import { graph, rulesAsAt } from '../core/index.js';
import type {
  ActionId,
  Answers,
  AnswerValue,
  Conclusion,
  Events,
  IsoDate,
  OptionId,
  PlanPart,
  Question,
} from '../core/index.js';

/** A question, or one part of a question that takes several answers. */
export interface Ask {
  readonly question: Question['id'];
  readonly part?: PlanPart;
  readonly links: readonly Link[];
}

export interface Link {
  /** `known` stands for any day. */
  readonly answer: OptionId | 'known';
  readonly to: Step;
}

/** What to do, the same on whatever day it is read. */
export type End = Pick<Conclusion, 'outcome' | 'form' | 'notes'> & {
  readonly actions: readonly ActionId[];
  /** Only where its own law holds. */
  readonly nation: string | false;
  /** What the core says of the end with these events, on that day. */
  readonly on: (events: Events, today: IsoDate) => Conclusion;
};

export type Step = Ask | End;

const isAsk = (step: Step): step is Ask => 'question' in step;

const endOf = (walked: Walk): End => {
  const on: End['on'] = (events, today) => conclude(walked, events, today);
  const { outcome, form, actions, notes } = on(eventsFrom(walked.path), rulesAsAt);
  const nation = actions.includes('see-nation') && walked.path.get('nation')![0]!;
  return { outcome, form, actions, notes, nation, on };
};

/**
 * The graph, with what an earlier answer leads to spelt out: each step is a question together with
 * what still matters of the answers before it. Steps from which all is the same are one. The steps
 * stand in an order in which every link but those back to a beginning leads on.
 */
function expand(): Step[] {
  const merged = new Map<string, Step>();
  const numbers = new Map<Step, number>();

  /** This step, or the one there is already from which all is the same. */
  function merge(step: Step): Step {
    const key = JSON.stringify(step, (name, value: unknown) =>
      name === 'to' ? numbers.get(value as Step) : value,
    );
    if (!merged.has(key)) {
      merged.set(key, step);
      numbers.set(step, numbers.size);
    }
    return merged.get(key)!;
  }

  function from(given: Answers): Step {
    const walked = walkAnswers(given);
    if (!isQuestion(walked.at)) return merge(endOf(walked));
    const { id: question, kind, options } = graph.questions[walked.at];
    const answer = (value: AnswerValue) => from({ ...given, [question]: value });
    if (kind === 'choice')
      return merge({ question, links: options.map(({ id }) => ({ answer: id, to: answer(id) })) });
    const unsure: Link = {
      answer: 'not-sure',
      to: answer(kind === 'choices' ? ['not-sure'] : 'not-sure'),
    };
    if (kind === 'date') {
      const known = answer(rulesAsAt);
      // A date from which nothing follows is not asked for.
      if (known === unsure.to) return known;
      return merge({ question, links: [{ answer: 'known', to: known }, unsure] });
    }
    /** Yes or no to each part, so long as it still matters. */
    const choose = (parts: readonly PlanPart[], chosen: readonly PlanPart[]): Step => {
      const [part, ...rest] = parts;
      // Who disagrees with no part cannot be sure of the parts.
      if (!part) return chosen.length ? answer(chosen) : unsure.to;
      const yes = choose(rest, [...chosen, part]);
      const no = choose(rest, chosen);
      if (yes === no) return yes;
      const links: Link[] = [
        { answer: 'yes', to: yes },
        { answer: 'no', to: no },
      ];
      // After a part is chosen, not to be sure of another would undo it.
      return merge({ question, part, links: chosen.length ? links : [...links, unsure] });
    };
    return choose(options.map(({ id }) => id).filter((id) => id !== 'not-sure') as PlanPart[], []);
  }

  const found: Step[] = [];
  function visit(step: Step): void {
    if (found.includes(step)) return;
    if (isAsk(step)) for (const { to } of [...step.links].reverse()) visit(to);
    found.unshift(step);
  }
  visit(from({}));
  return found;
}

const steps = expand();

export const asks = steps.filter(isAsk);
export const ends = steps.filter((step): step is End => !isAsk(step));
