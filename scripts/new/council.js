// npm run new:council -- <id> "<name>" makes a pack for a council. It holds no contact, for none was
// given: families are sent to their decision letter, as by the pack for England.
import {
  changed,
  fill,
  inCamel,
  inPascal,
  make,
  refuseIf,
  refuseName,
  wordsGiven,
} from './make.js';

await make(() => {
  const [id, title] = wordsGiven('new:council -- <id> "<name>"');
  refuseIf(
    !/^[a-z]+(-[a-z]+)*$/.test(id),
    `“${id}” cannot be the id of a council: that is small letters, with hyphens between words, as in tower-hamlets.`,
  );
  refuseName(title);
  const values = { ID: id, NAME: inCamel(id), TITLE: JSON.stringify(title) };
  const provenance = `of${inPascal(id)}`;
  return {
    files: {
      [`src/councils/${id}.ts`]: fill('council.ts', values),
      [`test/councils/${id}.test.ts`]: fill('council.test.ts', values),
    },
    edits: {
      'src/councils/index.ts': (text) => {
        const [withImport, listed, sourced] = [
          [
            /(?=import type \{ CouncilPack, )/,
            `import { ${values.NAME}, provenance as ${provenance} } from './${id}.js';\n`,
          ],
          [/(?<=councils: readonly CouncilPack\[\] = \[[^\]]*)(?=\])/, `, ${values.NAME}`],
          [/(?<=sources: [^{]*\{[^}]*)(?=\})/, `'${id}': ${provenance},\n`],
        ];
        return [withImport, listed, sourced].reduce(
          (all, [place, line]) => changed(all, place, () => line),
          text,
        );
      },
    },
    next: [
      `The contacts that the council itself gives, into src/councils/${id}.ts, each as it is published: no number is made up.`,
      'Where they are from, into its source; and into verifiedOn the day when somebody at the council has checked them.',
      'npm run build and npm run size: each pack is in the page file. npm run snippets: its hash is another then.',
    ],
  };
});
