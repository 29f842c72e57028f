// Searches the documents in the page: the index is a file beside this one, fetched when somebody
// comes to the field.
import MiniSearch from 'minisearch';
import { SEARCHED } from './searched.js';

/** More than these nobody reads: more words find less. */
const MOST = 10;
/** Milliseconds after the last key: what is still being typed is not announced. */
const PAUSE = 200;

const form = document.querySelector('.search');
const field = form.querySelector('input');
const panel = form.querySelector('.found');
const status = form.querySelector('[role=status]');
const list = form.querySelector('ul');

const addressOf = (path) => new URL(path, import.meta.url);

let index;
async function load() {
  const { default: data } = await import(addressOf('search-index.js').href);
  return MiniSearch.loadJS(data, SEARCHED);
}
/** What failed to come may come another time. */
const loaded = () => (index ??= load().catch(() => (index = undefined)));

const OPTIONS = {
  combineWith: 'AND',
  prefix: true,
  // A short word with a letter changed is another word.
  fuzzy: (term) => (term.length > 4 ? 0.2 : false),
  boost: { heading: 4, page: 2 },
};

function make(name, text, more = {}) {
  const element = document.createElement(name);
  element.textContent = text;
  return Object.assign(element, more);
}

function itemOf({ id, heading, page, lead }) {
  const item = document.createElement('li');
  const link = make('a', heading, { href: addressOf(id).href });
  if (heading !== page) link.append(make('span', ` ${page}`));
  item.append(link);
  if (lead) item.append(make('p', lead));
  return item;
}

function say(text) {
  // A status that says the same again is not heard, and need not be.
  if (status.textContent !== text) status.replaceChildren(...(text ? [make('p', text)] : []));
}

function show(text, results = []) {
  say(text);
  list.replaceChildren(...results.slice(0, MOST).map(itemOf));
  panel.classList.toggle('is-open', Boolean(text));
}

function sentence(query, { length }) {
  if (!length) return `Nothing found for “${query}”. Try fewer words, or look in the contents.`;
  if (length > MOST) return `The first ${MOST} of ${length} results for “${query}”`;
  return `${length} ${length === 1 ? 'result' : 'results'} for “${query}”`;
}

async function search() {
  const query = field.value.trim();
  if (!query) return show('');
  const found = await loaded();
  // While it was being fetched, somebody typed on.
  if (query !== field.value.trim()) return undefined;
  if (!found) return show('The search could not be loaded. Look in the contents.');
  const results = found.search(query, OPTIONS);
  return show(sentence(query, results), results);
}

let waiting;
field.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(search, PAUSE);
});
field.addEventListener('focus', () => {
  void loaded();
  if (status.textContent) panel.classList.add('is-open');
});
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  await search();
  list.querySelector('a')?.focus();
});
form.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  field.value = '';
  field.focus();
  show('');
});
// The panel lies over the page, so it closes once somebody goes on: to a place on this page too.
form.addEventListener('focusout', ({ relatedTarget }) => {
  if (!form.contains(relatedTarget)) panel.classList.remove('is-open');
});
