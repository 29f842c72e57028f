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
  const home = `src/components/${tag}/${tag}`;
  return {
    files: {
      [`${home}.ts`]: fill('element.ts', values),
      [`${home}.define.ts`]: fill('element.define.ts', values),
      [`${home}.examples.ts`]: fill('element.examples.ts', values),
      [`${home}.md`]: fill('element.md', values),
      [`test/components/${tag}/${tag}.test.ts`]: fill('element.test.ts', values),
    },
    edits: {
      'src/index.ts': (text) =>
        `${text}export { ${values.CLASS} } from './components/${tag}/${tag}.js';\n`,
      'package.json': (text) =>
        changed(text, /(?="\.\/lang\/\*": \{)/, () => fill('element.exports.json', values)),
    },
    next: [
      `What it says and does: ${home}.ts. New words go into src/i18n/en.ts; the compiler names the languages that lack them.`,
      `What of it is worth seeing: ${home}.examples.ts; what it promises: its test; its page: ${home}.md.`,
      'For every page that has the page file: a line in src/define.ts, and npm run size says whether there is room.',
      'For hosted pages and the builder: a line in src/pages/elements.ts; the compiler and the tests name what else wants one.',
    ],
  };
});
