import { html } from 'lit';

/** English inside another language: marked up with `lang` in a template, plain text as a string. */
export const english = (words: unknown, plain = words) => ({
  ...html`<span lang="en-GB" dir="ltr">${words}</span>`,
  toString: () => plain,
});

/** Marks an English date inside a sentence of another language with two invisible characters. */
export const isolated = (words: string): string => `\u2066${words}\u2069`;

/** The words of our English messages. They tell English in brackets from the other language. */
const englishWords = new Set<string>();

/** Adds the words of English messages to those that mark English in another language. */
export function learnEnglish(messages: unknown): void {
  const withFunctions = (_: string, each: unknown) =>
    typeof each === 'function' ? String(each) : each;
  for (const [word] of JSON.stringify(messages, withFunctions)
    .toLowerCase()
    .matchAll(/[a-z]{3,}/g))
    englishWords.add(word);
}

/** Text in brackets, which may be English, or a date marked by `isolated`. */
const MAYBE_ENGLISH = /\(([A-Za-z][\w ,;:'’-]*)\)|\u2066(.*?)\u2069/g;

const isEnglish = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[^a-z]+/)
    .every((word) => word.length < 3 || englishWords.has(word));

/** A message of another language, with the English in it marked up. */
function marked(words: string): unknown {
  const parts: unknown[] = [];
  let end = 0;
  for (const match of words.matchAll(MAYBE_ENGLISH)) {
    const [all, inBrackets, date] = match;
    if (inBrackets && !isEnglish(inBrackets)) continue;
    parts.push(words.slice(end, match.index));
    parts.push(date ? english(date) : ['(', english(inBrackets), ')']);
    end = match.index + all.length;
  }
  if (!end) return words;
  parts.push(words.slice(end));
  return { ...html`${parts}`, parts, toString: () => words };
}

const BETWEEN_SENTENCES = /(?<=[.?!]) (?=[\p{Lu}\d])/u;

/** A message with each sentence on a line of its own in a template, and plain text as a string. */
function byLine(words: string): unknown {
  const sentences = words.split(BETWEEN_SENTENCES);
  if (sentences.length < 2) return words;
  return {
    ...html`${sentences.map((each) => html`<span class="low-line">${each} </span>`)}`,
    toString: () => words,
  };
}

type Message = (...values: unknown[]) => unknown;
type Format = (words: string) => unknown;

/**
 * The messages in `given`, in the shape of the English in `like`. Each string goes through `format`. A
 * message that is missing or of another type is replaced by the English, marked up. The built files
 * are arrays in the order of the English, without ids.
 */
export function complete(like: unknown, given: unknown, format: Format): unknown {
  if (typeof like === 'object') {
    const all = Object.entries(like!).map(([id, each], index) => {
      const key = Array.isArray(given) ? index : id;
      return [id, complete(each, (Object(given) as Record<string, unknown>)[key], format)];
    });
    return Object.assign(Array.isArray(like) ? [] : {}, Object.fromEntries(all));
  }
  if (typeof like === 'function')
    return (...values: unknown[]) => {
      if (typeof given !== 'function')
        return english(String((like as Message)(...values)).replace(/\u2066(.*?)\u2069/g, '$1'));
      const words = (given as Message)(...values);
      if (typeof words !== 'string') throw new TypeError('a message is not text');
      return format(words);
    };
  if (typeof given !== typeof like || (like && !given)) return english(like);
  return typeof given === 'string' ? format(given) : given;
}

/** How to format the strings of a language: a line for each sentence, if it says so. */
export const formatOf = ({ isByLine }: { isByLine?: unknown }): Format =>
  isByLine === true ? byLine : marked;
