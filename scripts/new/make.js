// What makes a new element, council or language: all of its files, or none where something is amiss.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAst } from 'rollup/parseAst';
import { ROOT } from '../paths.js';

/** Why nothing was made, for whoever asked for it. */
export class Refusal extends Error {}

export function refuseIf(isRefused, sentence) {
  if (isRefused) throw new Refusal(sentence);
}

/** What the command was given: as many words as it takes. */
export function wordsGiven(usage) {
  const words = process.argv.slice(2);
  refuseIf(words.length !== usage.match(/<[^>]+>/g).length, `It takes: npm run ${usage}`);
  return words;
}

/** A name that a person reads: some letters, in one line, and no markup. */
export function refuseName(name) {
  refuseIf(
    !/\p{L}/u.test(name) || /[<>&\p{Cc}]/u.test(name) || name !== name.trim() || name.length > 80,
    `“${name.replace(/\p{Cc}/gu, ' ')}” cannot be its name: that is up to 80 characters with letters, without < > &.`,
  );
}

const upper = (text) => text.replace(/(^|-)([a-z\d])/gi, (_, __, first) => first.toUpperCase());

/** mediation-contact: MediationContact. */
export const inPascal = (name) => upper(name);

/** tower-hamlets: towerHamlets. What no variable can be called is refused. */
export function inCamel(name) {
  const found = name[0] + upper(`-${name}`).slice(1);
  try {
    parseAst(`export const ${found} = 0;`);
  } catch {
    throw new Refusal(`“${name}” is a word of JavaScript’s own, so nothing can be called that.`);
  }
  return found;
}

/** A template beside this file, with its gaps filled. */
export const fill = (template, values) =>
  readFileSync(new URL(`templates/${template}.txt`, import.meta.url), 'utf8').replace(
    /__([A-Z]+)__/g,
    (gap, name) => values[name] ?? gap,
  );

/** A text with one place of it changed; that place has to be there. */
export function changed(text, place, to) {
  refuseIf(!place.test(text), `There is no ${place} in a file that has to be changed.`);
  return text.replace(place, to);
}

async function written(path, text) {
  // Only once something is written: it is slow to load.
  const { format, resolveConfig } = await import('prettier');
  const filepath = join(ROOT, path);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

/** `files` are new, `edits` change what is there, `next` says what is left to a person. */
export async function make(plan) {
  try {
    const { files, edits = {}, next } = await plan();
    for (const path of Object.keys(files))
      refuseIf(existsSync(join(ROOT, path)), `${path} is there already.`);
    const texts = { ...files };
    for (const [path, edit] of Object.entries(edits))
      texts[path] = edit(readFileSync(join(ROOT, path), 'utf8'));
    for (const [path, text] of Object.entries(texts)) texts[path] = await written(path, text);
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(ROOT, path)), { recursive: true });
      writeFileSync(join(ROOT, path), text);
      console.log(`${path in files ? 'made   ' : 'changed'}  ${path}`);
    }
    console.log(`\nWhat is left to you:\n${next.map((each) => `- ${each}`).join('\n')}`);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(`Nothing was made. ${error.message}`);
    process.exitCode = 1;
  }
}
