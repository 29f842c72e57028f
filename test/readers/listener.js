// A listener who works by keys: writes down what a screen reader has to say at each press, from the
// accessibility tree alone. It is a model: it says everything that NVDA, VoiceOver or Orca may say,
// in an order near to NVDA's, and nothing of what they add of their own.
import { CONTROLS, partsOf, statesOf, within } from './harness.js';

const NAMES = {
  radio: 'radio button',
  checkbox: 'tick box',
  edit: 'edit field',
  disclosure: 'button, opens and closes',
  heading: 'heading',
  page: 'page',
};

/** What is announced on the way in. */
const CONTAINERS =
  'group,radiogroup,list,region,navigation,main,complementary,banner,contentinfo,article'.split(
    ',',
  );

const isLive = ({ role, states }) =>
  ['alert', 'status', 'log', 'timer', 'marquee'].includes(role) ||
  (states.live && states.live !== 'off');

const textOf = (node) =>
  partsOf(node)
    .map((part) => (part.role === 'text' ? part.name : textOf(part) || part.name))
    .join(' ');

const above = (node) => (node?.parent ? [...above(node.parent), node.parent] : []);

/** A name with a full stop, unless it has an end of its own. */
const sentence = (text) => (!text || /[.?!]$/.test(text) ? text : `${text}.`);

/** What is said of a node, in phrases. */
function phrasesOf(node, tree) {
  const { role, name, description, value } = node;
  const phrases = [
    name,
    NAMES[role] ?? role,
    ...statesOf(node).filter((state) => !/^value /.test(state)),
  ];
  if (value) phrases.push(value);
  if (role === 'radio') {
    const group = above(node).findLast((each) => /group$|page/.test(each.role));
    const set = [...within(group ?? tree)].filter((each) => each.role === 'radio');
    const at = set.findIndex(({ backendId }) => backendId === node.backendId);
    phrases.push(`${at + 1} of ${set.length}`);
  }
  if (role === 'list') phrases.push(`${partsOf(node).length} items`);
  const said = phrases.filter(Boolean);
  return { phrases: said, line: `${said.join(', ')}.`, description: sentence(description) };
}

/** One listener, who remembers where it was and what it heard by itself. */
export function listen() {
  let entered = new Set();
  let live = new Map();
  let last = [];

  /** The lines that are said now that this node has the focus. */
  return function hear(tree, focused) {
    const around = above(focused).filter(
      ({ role, name, isOnlyBox }) =>
        !isOnlyBox && CONTAINERS.includes(role) && (name || role === 'list'),
    );
    const lines = [];
    const { phrases, description: told } = phrasesOf(focused, tree);
    const isSame = entered.has(focused.backendId) && last[0] === focused.backendId;
    if (isSame) {
      const changed = phrases.filter((phrase) => !last.includes(phrase));
      if (changed.length) lines.push(`${changed.join(', ')}.`);
      if (told && !last.includes(told)) lines.push(told);
    }
    last = [focused.backendId, ...phrases, told];
    if (!isSame)
      for (const node of [...around.filter(({ backendId }) => !entered.has(backendId)), focused]) {
        const { line, description } = phrasesOf(node, tree);
        lines.push([line, description].filter(Boolean).join(' '));
      }
    const spoken = new Map(
      [...within(tree)].filter(isLive).map((node) => [node.backendId, textOf(node)]),
    );
    for (const [id, text] of spoken)
      if (text && live.get(id) !== text) lines.push(`by itself: ${text}`);
    live = spoken;
    entered = new Set([...around, focused].map(({ backendId }) => backendId));
    return lines;
  };
}

/** Reading down with the arrow keys: a line for each thing. */
export function readDown(node) {
  const lines = [];
  const read = (parent) => {
    for (const part of partsOf(parent)) {
      if (part.role === 'text' || part.role === 'marker') {
        lines.push(part.name);
        continue;
      }
      if (part.role === 'listitem' || part.role === 'definition') {
        read(part);
        continue;
      }
      if (part.role === 'term') {
        lines.push(sentence(part.name || textOf(part)));
        continue;
      }
      // Its label stands beside it and is read there.
      const { line, description } = phrasesOf(part, part);
      const isEdit = part.role === 'edit' && lines.at(-1) === part.name;
      lines.push(
        [isEdit ? line.replace(`${part.name}, `, '') : line, description].filter(Boolean).join(' '),
      );
      if (!CONTROLS.has(part.role) && part.role !== 'heading') read(part);
    }
  };
  read(node);
  return lines;
}

/** What is said twice in one stop: a phrase or a sentence, whatever line it is in. */
export function saidTwice(lines) {
  const seen = new Set();
  const twice = [];
  for (const piece of lines.flatMap((line) => line.split(/, |[.?!:](?: |$)/))) {
    const words = piece
      .trim()
      .replace(/[.?!:]+$/, '')
      .toLowerCase();
    // Not the kinds and the states, which are of different things.
    if (words.split(' ').length < 3 || /^\d+ of \d+$/.test(words)) continue;
    if (seen.has(words)) twice.push(words);
    seen.add(words);
  }
  return twice;
}

export const wordsIn = (lines) => lines.join(' ').split(/\s+/).filter(Boolean).length;
