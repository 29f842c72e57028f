// Lists every example on the start page, and shows the one in the address on the page of a state.
import { examples as countdown } from '../lib/elements/deadline-countdown/examples.js';
import { examples as checker } from '../lib/elements/mediation-checker/examples.js';
import { examples as contact } from '../lib/elements/mediation-contact/examples.js';
import { examples as guide } from '../lib/elements/mediation-guide/examples.js';
import { examples as options } from '../lib/elements/resolution-options/examples.js';

const groups = {
  'mediation-checker': checker,
  'deadline-countdown': countdown,
  'mediation-contact': contact,
  'mediation-guide': guide,
  'resolution-options': options,
};
const states = Object.entries(groups).flatMap(([tag, examples]) =>
  examples.map((example) => ({ tag, ...example })),
);

// Trusted Types ask for a policy even for a script of data.
const asItIs = { createScript: (text) => text };
const trusted = globalThis.trustedTypes?.createPolicy('examples', asItIs) ?? asItIs;

const find = (id) => document.getElementById(id);
const addressOf = ({ tag, id }) => `state.html?${tag}=${id}`;

/** An element with text or elements in it. */
function make(name, ...content) {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}

function linkTo(state) {
  const link = make('a', state.title);
  link.href = addressOf(state);
  return link;
}

function listAll(section) {
  for (const tag of Object.keys(groups)) {
    const heading = make('h3', make('code', `<${tag}>`));
    const items = states.filter((state) => state.tag === tag);
    const list = make('ul', ...items.map((state) => make('li', linkTo(state))));
    list.className = 'states';
    section.append(heading, list);
  }
  section.hidden = false;
}

function elementOf({ tag, attributes, children }) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (children) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = trusted.createScript(children);
    element.append(script);
  }
  return element;
}

/** What an editor would write for it. */
function snippetOf({ tag, attributes, children }) {
  const lines = Object.entries(attributes).map(([name, value]) =>
    value ? `\n  ${name}="${value}"` : `\n  ${name}`,
  );
  const inside = children ? `\n<script type="application/json">\n${children}\n</script>\n` : '';
  return `<${tag}${lines.join('')}>${inside}</${tag}>`;
}

function show(state) {
  const at = states.indexOf(state);
  document.title = `${state.title}: ${state.tag}`;
  find('title').replaceChildren(state.title, ' ', make('code', `<${state.tag}>`));
  find('state').append(elementOf(state));
  find('snippet').querySelector('pre code').textContent = snippetOf(state);
  find('snippet').hidden = false;
  for (const [id, other] of [
    ['previous', states[at - 1]],
    ['next', states[at + 1]],
  ]) {
    if (!other) continue;
    const link = find(id);
    link.href = addressOf(other);
    link.append(make('span', `: ${other.title}`));
    link.hidden = false;
  }
}

const list = find('states');
if (list) listAll(list);
else {
  const [[tag, id] = []] = new URLSearchParams(location.search);
  const state = states.find((known) => known.tag === tag && known.id === id);
  if (state) show(state);
}
