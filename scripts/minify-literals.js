// A rollup plugin that takes the layout out of html`` and css`` literals. It is ours because the
// packages for it that run on Node 20 drop spaces between words and do not know nested CSS.

// Only the layout's own characters: a no-break space is there on purpose.
const SPACE = /[ \t\r\n]+/g;

/** What begins and ends a line of its own, in our style sheet too: beside it no space is seen. */
const BLOCK = 'dd|details|div|dl|dt|fieldset|form|h[1-6]|hr|li|ol|p|slot|summary|ul';
const BESIDE_BLOCK = new RegExp(` ?(</?(?:${BLOCK})\\b(?:"[^"]*"|[^">])*>) ?`, 'g');

/** Leaves one space wherever there was any, so that no two words can run together. */
export function minifyHtml(text) {
  if (/<(pre|textarea)\b/.test(text)) throw new Error('A <pre> or <textarea> keeps its spaces.');
  return text
    .replace(/<!--.*?-->/gs, '')
    .replace(SPACE, ' ')
    .replace(BESIDE_BLOCK, '$1');
}

/** Leaves strings alone, and the spaces that selectors and calc() need. */
export function minifyCss(text) {
  return text
    .replace(/\/\*.*?\*\//gs, '')
    .split(/("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/s)
    .map((part, index) =>
      index % 2
        ? part
        : part
            .replace(SPACE, ' ')
            .replace(/ ?([{};,]) ?/g, '$1')
            .replace(/: /g, ':')
            .replaceAll(';}', '}'),
    )
    .join('');
}

const MINIFIERS = { html: minifyHtml, svg: minifyHtml, css: minifyCss };

function* taggedTemplates(node) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && node.tag.name in MINIFIERS) yield node;
  for (const child of Object.values(node)) yield* taggedTemplates(child);
}

/** What a value stands for while the text around it is made smaller as one. */
const VALUE = '\0';

/** The edits of a literal, which is read as one, because a tag may have values in it. */
function minified({ quasis }, minify) {
  const texts = minify(quasis.map(({ value }) => value.raw).join(VALUE)).split(VALUE);
  return quasis.map(({ start, end }, index) => [start, end, texts[index]]);
}

export function minifyLiterals() {
  return {
    name: 'minify-literals',
    transform(code) {
      const edits = [...taggedTemplates(this.parse(code))].flatMap(({ tag, quasi }) =>
        minified(quasi, MINIFIERS[tag.name]),
      );
      // From the end, so that the places of the earlier ones still hold.
      edits.sort(([a], [b]) => b - a);
      for (const [start, end, text] of edits) {
        code = code.slice(0, start) + text + code.slice(end);
      }
      return { code, map: null };
    },
  };
}
