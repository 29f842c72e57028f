// A rollup plugin that takes the layout out of html`` and css`` literals. It is ours because the
// packages for it that run on Node 20 drop spaces between words and do not know nested CSS.

// Only the layout's own characters: a no-break space is there on purpose.
const SPACE = /[ \t\r\n]+/g;

/** Leaves one space wherever there was any, so that no two words can run together. */
export function minifyHtml(text) {
  if (/<(pre|textarea)\b/.test(text)) throw new Error('A <pre> or <textarea> keeps its spaces.');
  return text.replace(/<!--.*?-->/gs, '').replace(SPACE, ' ');
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

export function minifyLiterals() {
  return {
    name: 'minify-literals',
    transform(code) {
      const edits = [...taggedTemplates(this.parse(code))].flatMap(({ tag, quasi }) =>
        quasi.quasis.map(({ start, end, value }) => [start, end, MINIFIERS[tag.name](value.raw)]),
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
