// A picture of the questions and outcomes, laid out by Graphviz.
import { instance } from '@viz-js/viz';
import { graph } from '../../lib/core/index.js';
import { anchorOf, edgesOf, headingOf, titleOf } from './text.js';

const FONT = 'Arial,Helvetica,sans-serif';
/** How many characters fit on a line. */
const [NODE_WIDTH, EDGE_WIDTH] = [18, 18];

function wrap(text, width) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line && `${line} ${word}`.length > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}

const quoted = (text) => `"${text.replace(/["\\]/g, '\\$&')}"`;

/**
 * A label with several lines. The `end` of each sets its alignment: `\l` for left, `\n` for centre.
 */
const label = (lines, end) => `"${lines.map((line) => quoted(line).slice(1, -1) + end).join('')}"`;

const QUESTION = 'fillcolor="#ffffff"';
const OUTCOME = 'fillcolor="#e3f0e6", style="rounded,filled"';

const box = (id, look) => {
  const heading = headingOf(id);
  const address = quoted(`../rules.md${anchorOf(heading)}`);
  return `${quoted(id)} [label=${label(wrap(titleOf(id), NODE_WIDTH), '\\n')}, URL=${address}, tooltip=${quoted(heading)}, ${look}]`;
};

const arrow = (from, to, lines) =>
  `${quoted(from)} -> ${quoted(to)}${
    lines.length
      ? ` [label=${label(
          lines.flatMap((line) =>
            wrap(lines.length > 1 ? `• ${line}` : line, EDGE_WIDTH).map(
              (each) => `\u00a0${each}\u00a0`,
            ),
          ),
          '\\l',
        )}]`
      : ''
  }`;

/** The arrows from a question, one to each target, with all the answers that lead there. */
function arrows(question) {
  const lines = new Map();
  for (const { to, brief } of edgesOf(question))
    lines.set(to, [...(lines.get(to) ?? []), ...brief]);
  return [...lines].map(([to, answers]) => arrow(question.id, to, answers));
}

/** The graph in the DOT language. */
function dot() {
  const questions = Object.values(graph.questions);
  return `digraph rules {
  graph [rankdir=TB, nodesep=0.2, ranksep=0.3, bgcolor="#ffffff", fontname="${FONT}"]
  node [shape=box, style=filled, color="#123f63", penwidth=1.5, fontname="${FONT}", fontsize=15, margin="0.15,0.09", target="_top"]
  edge [color="#46545f", fontcolor="#14202b", fontname="${FONT}", fontsize=13.5]
  ${questions.map(({ id }) => box(id, QUESTION)).join('\n  ')}
  ${Object.keys(graph.outcomes)
    .map((id) => box(id, OUTCOME))
    .join('\n  ')}
  ${questions.flatMap(arrows).join('\n  ')}
}`;
}

const escape = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const TITLE = 'The questions, and where each answer leads';
const DESCRIPTION = `${Object.keys(graph.questions).length} questions, in square boxes, lead by their answers to ${Object.keys(graph.outcomes).length} outcomes, in round ones. Each box leads to its section of rules.md, which says the same in words, with the law.`;

/** The picture as SVG, with a title and a description for screen readers. */
export async function picture() {
  const drawn = (await instance()).renderString(dot(), { format: 'svg' });
  const [, width, height] = /<svg width="(\d+)pt" height="(\d+)pt"/.exec(drawn);
  return drawn
    .slice(drawn.indexOf('<svg'))
    .replace(/<svg[^>]*>/, (tag) =>
      tag
        .replace(
          /width="\d+pt" height="\d+pt"/,
          `width="${width}" height="${height}" role="group" aria-labelledby="title description"`,
        )
        .concat(
          `\n<title id="title">${escape(TITLE)}</title>\n<desc id="description">${escape(DESCRIPTION)}</desc>`,
        ),
    );
}
