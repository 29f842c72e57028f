// A rollup plugin for the language files. It replaces the objects of messages by arrays in the
// order of the English, because the ids would be a sixth of a file. The entry restores the ids from
// the English: src/controllers/complete-messages.ts.
import { enForm } from '../lib/i18n/en/form.js';
import { enReading } from '../lib/i18n/en/reading.js';
import { enResult } from '../lib/i18n/en/result.js';

const ENGLISH = { form: enForm, result: enResult, reading: enReading };
const PART = /[\\/]i18n[\\/](?!en[\\/])[\w-]+[\\/](form|result|reading)\.js$/;

/** The source of an array with the messages in the order of `like`. A missing one leaves a hole. */
function inOrder(node, like, source) {
  const isIds = node.type === 'ObjectExpression' && typeof like === 'object';
  if (!isIds) return source.slice(node.start, node.end);
  const given = new Map(node.properties.map(({ key, value }) => [key.name ?? key.value, value]));
  const all = Object.entries(like).map(([id, each]) =>
    given.has(id) ? inOrder(given.get(id), each, source) : '',
  );
  return `[${all.join()}]`;
}

export const wordsInOrder = {
  name: 'words-in-order',
  transform(code, id) {
    const part = PART.exec(id)?.[1];
    if (!part) return null;
    const words = this.parse(code)
      .body.flatMap(({ declaration }) => declaration?.declarations ?? [])
      .find(({ id: { name } }) => name === part).init;
    return {
      code:
        code.slice(0, words.start) + inOrder(words, ENGLISH[part], code) + code.slice(words.end),
      map: null,
    };
  },
};
