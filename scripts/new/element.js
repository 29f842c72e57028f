// npm run new:element -- <tag> makes a new element, which works and is tested, for npm. It is not in the
// page file: there every family would pay for it, and there is little room.
import { changed, fill, inPascal, make, refuseIf, wordsGiven } from './make.js';

/** Names that HTML keeps to itself. */
const OF_HTML = /^(annotation-xml|color-profile|font-face(-(src|uri|format|name))?|missing-glyph)$/;

await make(() => {
  const [tag] = wordsGiven('new:element -- <tag>');
  refuseIf(
    !/^[a-z][a-z\d]*(-[a-z\d]+)+$/.test(tag),
    `“${tag}” cannot be a tag: that is small letters and digits with a hyphen between, as in mediation-contact.`,
  );
  refuseIf(OF_HTML.test(tag), `“${tag}” is a name that HTML keeps to itself.`);
  refuseIf(
    tag === 'local-offer',
    `“${tag}” would take the name of the class that all are made from.`,
  );
  const values = { TAG: tag, CLASS: `${inPascal(tag)}Element` };
  const home = `src/elements/${tag}`;
  return {
    files: {
      [`${home}/element.ts`]: fill('element.ts', values),
      [`${home}/define.ts`]: fill('element.define.ts', values),
      [`${home}/examples.ts`]: fill('element.examples.ts', values),
      [`${home}/${tag}.md`]: fill('element.md', values),
      [`test/elements/${tag}/${tag}.test.ts`]: fill('element.test.ts', values),
    },
    edits: {
      'src/entries/index.ts': (text) =>
        `${text}export { ${values.CLASS} } from '../elements/${tag}/element.js';\n`,
      'package.json': (text) =>
        changed(text, /(?="\.\/lang\/\*": \{)/, () => fill('element.exports.json', values)),
    },
    next: [
      `What it says and does: ${home}/element.ts. New words go into src/i18n/en; the compiler names the languages that lack them.`,
      `What of it is worth seeing: ${home}/examples.ts; what it promises: its test; its page: ${home}/${tag}.md.`,
      'For every page that has the page file: a line in src/entries/define.ts, and npm run size says whether there is room.',
      'For hosted pages and the builder: a line in src/site/elements.ts; the compiler and the tests name what else wants one.',
    ],
  };
});
