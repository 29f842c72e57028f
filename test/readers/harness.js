/* global document */
// What a screen reader is given: the browser's own accessibility tree, of one element of ours,
// without what differs between versions of the browser and says nothing to a person.
import assert from 'node:assert/strict';
import { startDemo } from '../demo/harness.js';

export const MODES = ['shadow', 'light'];

/** Has nothing to say; what is in it is read as if it were not there. */
const SILENT = new Set(
  'none,generic,form,Legend,LabelText,strong,emphasis,Details,DescriptionList'.split(','),
);

const ROLES = {
  StaticText: 'text',
  DisclosureTriangle: 'disclosure',
  DescriptionListTerm: 'term',
  DescriptionListDetail: 'definition',
  RootWebArea: 'page',
  textbox: 'edit',
  ListMarker: 'marker',
};

/** Roles that a person works with. */
export const CONTROLS = new Set(['link', 'button', 'radio', 'checkbox', 'edit', 'disclosure']);

const tidy = (text) =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();

/** The whole page's tree, as plain nodes that know their parents. */
export async function pageTree(page) {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const listOf = (found, parent) => (found.childIds ?? []).flatMap((id) => make(id, parent));
  function make(id, parent) {
    const found = byId.get(id);
    if (!found || found.role?.value === 'InlineTextBox') return [];
    const role = found.role?.value ?? 'none';
    const name = tidy(found.name?.value);
    const isOnlyBox =
      found.ignored || ((SILENT.has(role) || role === 'group' || role === 'paragraph') && !name);
    const states = Object.fromEntries(
      (found.properties ?? []).map(({ name: key, value }) => [key, value.value]),
    );
    const node = {
      role: ROLES[role] ?? role,
      name,
      description: tidy(found.description?.value),
      value: tidy(found.value?.value),
      states,
      words: String(found.name?.value ?? ''),
      backendId: found.backendDOMNodeId,
      isBlock: role === 'paragraph',
      isOnlyBox,
      parent,
    };
    // What is typed is the field's value, and is not said again.
    node.children = node.role === 'edit' ? [] : listOf(found, node);
    return [node];
  }
  const [root] = make(nodes[0].nodeId);
  return root;
}

export function* within(node) {
  yield node;
  for (const child of node.children) yield* within(child);
}

/** The node of an element, whether or not the browser thinks that it has something to say. */
export async function nodeOf(tree, handle) {
  const id = await handle.backendNodeId();
  return [...within(tree)].find(({ backendId }) => backendId === id);
}

/** The browser cuts a text where its markup changes, and drops the space there. */
const joined = (first, second) =>
  first.endsWith('(') || /^[.,;:)?!@/]/.test(second) ? first + second : `${first} ${second}`;

/** What is in a node, with what has nothing to say left out and broken text put together. */
export function partsOf(node) {
  const parts = [];
  const visit = (child) => {
    if (!child.isOnlyBox) {
      const last = parts.at(-1);
      if (child.role === 'text' && last?.role === 'text')
        last.words = joined(last.words, child.words);
      else if (child.role !== 'marker' || /\d/.test(child.name)) parts.push({ ...child });
      return;
    }
    if (child.isBlock) parts.push({ role: 'end' });
    child.children.forEach(visit);
    if (child.isBlock) parts.push({ role: 'end' });
  };
  node.children.forEach(visit);
  for (const part of parts) if (part.role === 'text') part.name = tidy(part.words);
  return parts.filter(({ role, name }) => role !== 'end' && (role !== 'text' || name));
}

/** Everything that is said of a node, in words that any screen reader might choose. */
export function statesOf({ role, value, states }) {
  const said = [];
  if (role === 'heading') said.push(`level ${states.level}`);
  if ('checked' in states) said.push(states.checked === 'true' ? 'checked' : 'not checked');
  if ('expanded' in states) said.push(states.expanded ? 'expanded' : 'collapsed');
  if (role === 'edit' && value) said.push(`value "${value}"`);
  if (states.invalid && states.invalid !== 'false') said.push('invalid');
  for (const state of ['required', 'disabled', 'readonly', 'busy'])
    if (states[state]) said.push(state);
  if (states.live && states.live !== 'off') said.push(`live ${states.live}`);
  return said;
}

function lineOf(node) {
  const states = statesOf(node);
  if (node.states.focused) states.push('has the focus');
  return [
    node.role,
    node.name && `"${node.name}"`,
    node.description && `described as "${node.description}"`,
    states.length && `(${states.join(', ')})`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The tree in words, a node a line. Text that only repeats its parent's name is left out. */
export function treeText(node) {
  const lines = [];
  const write = (parent, depth) => {
    const parts = partsOf(parent);
    if (parts.length === 1 && parts[0].role === 'text' && parts[0].name === parent.name) return;
    for (const part of parts) {
      lines.push('  '.repeat(depth) + lineOf(part));
      if (part.role !== 'text') write(part, depth + 1);
    }
  };
  write(node, 0);
  return `${lines.join('\n')}\n`;
}

/** The lines that differ, each with two before and after it. */
export function difference(was, is) {
  const [a, b] = [was.split('\n'), is.split('\n')];
  const long = a.map(() => new Array(b.length + 1).fill(0));
  long.push(new Array(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      long[i][j] =
        a[i] === b[j] ? long[i + 1][j + 1] + 1 : Math.max(long[i + 1][j], long[i][j + 1]);
  const lines = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push(`  ${a[i++]}`);
      j++;
    } else if (j >= b.length || (i < a.length && long[i + 1][j] >= long[i][j + 1]))
      lines.push(`- ${a[i++]}`);
    else lines.push(`+ ${b[j++]}`);
  }
  const isNear = (at) =>
    lines.slice(Math.max(0, at - 2), at + 3).some((line) => !line.startsWith(' '));
  return lines.filter((_, at) => isNear(at)).join('\n');
}

export function assertSame(was, is, about) {
  if (was !== is) assert.fail(`${about}\n(- as committed, + as it is now)\n${difference(was, is)}`);
}

/** A browser, and in it a page with a link before the element and a button after it. */
export async function startReaders() {
  const demo = await startDemo();

  async function open(mode, options) {
    const { page, problems } = await demo.open('/demo/state.html', options);
    await page.bringToFront();

    /** Puts an element of ours on the page, in place of the last. */
    async function show(tag, attributes = {}, json = '') {
      await page.evaluate(
        (name, pairs, details) => {
          const make = (what, id, text) => {
            const made = document.createElement(what);
            made.id = id;
            made.textContent = text;
            return made;
          };
          const element = document.createElement(name);
          for (const [key, value] of pairs) element.setAttribute(key, value);
          // The page's own words, which nobody must hear while ours are there.
          element.append('Bare words of the page', make('p', 'own', 'Words of the page'));
          if (details) {
            const script = document.createElement('script');
            script.type = 'application/json';
            const policy = (globalThis.asItIs ??= globalThis.trustedTypes.createPolicy('as-it-is', {
              createScript: (text) => text,
            }));
            script.textContent = policy.createScript(details);
            element.append(script);
          }
          const before = make('a', 'before', 'Before it');
          before.href = '#before';
          document
            .querySelector('#state')
            .replaceChildren(before, element, make('button', 'after', 'After it'));
        },
        tag,
        Object.entries({ ...attributes, ...(mode === 'light' && { render: 'light' }) }),
        json,
      );
      await drawn();
    }

    /** Waits until all that is to be drawn has been drawn, in two goes as a step is. */
    async function drawn() {
      await page.evaluate(async () => {
        const element = document.querySelector('#before').nextElementSibling;
        for (let turn = 0; turn < 4; turn++) await element.updateComplete;
        for (let turn = 0; turn < 10; turn++) await Promise.resolve();
      });
    }

    /** Clicks on what is found inside the element; `words` are part of its text. */
    async function click(selector, words = '') {
      await page.evaluate(
        (isLight, what, text) => {
          const element = document.querySelector('#before').nextElementSibling;
          const root = isLight ? element : element.shadowRoot;
          const found = [...root.querySelectorAll(what)].find((each) =>
            each.innerText.includes(text),
          );
          if (!found) throw new Error(`there is no ${what} with “${text}”`);
          found.click();
        },
        mode === 'light',
        selector,
        words,
      );
      await drawn();
    }

    /** Does something to all that is found inside the element. */
    async function change(selector, work, argument) {
      const handles = await page.evaluateHandle(
        (isLight, what) => {
          const element = document.querySelector('#before').nextElementSibling;
          return [...(isLight ? element : element.shadowRoot).querySelectorAll(what)];
        },
        mode === 'light',
        selector,
      );
      await handles.evaluate(work, argument);
      await handles.dispose();
    }

    /** The element's own tree. */
    async function tree() {
      const handle = await page.$('#before + *');
      const found = await nodeOf(await pageTree(page), handle);
      await handle.dispose();
      return found;
    }

    return { page, problems, show, drawn, click, change, tree };
  }

  return { open, openDemo: demo.open, stop: demo.stop };
}
