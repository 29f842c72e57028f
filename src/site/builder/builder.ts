import { html, nothing, render } from 'lit/html.js';
import { isDay, todayInEngland } from '../../core/index.js';
import { recordFor } from '../../councils/register/index.js';
import { enForm, inWords } from '../../i18n/index.js';
import { ELEMENTS, TAGS } from '../elements.js';
import type { Tag } from '../elements.js';
import { languageFiles } from '../snippets.js';
import type { Choice } from '../snippets.js';
import { COLOURS, contrastOf, PAPER, RADIUS, ruleFor } from './colours.js';
import { BLANK, councilFile, filledIn, integrityOf, isBegun, scriptOf } from './council.js';
import type { CouncilFile } from './council.js';
import { councilView } from './council-view.js';
import type { Offered } from './council-view.js';
import data from './data.js';
import type { Field, Typed } from './fields.js';
import { attributesOf, knobsFrom, spelled } from './knobs.js';
import type { Group, Knob } from './knobs.js';
import { HERE, HOME, LINK_TO, otherWaysView, pasteView, teamView } from './paste.js';
import { scrollTo, show } from './preview.js';
import type { Suggestion } from './suggestions.js';
import { colourView, fieldView, fold } from './view.js';
import type { Drawing } from './view.js';

const today = todayInEngland(new Date());
const WIDTHS = { phone: 375, desktop: 1280 } as const;

const KNOBS = Object.fromEntries(
  TAGS.map((tag) => [tag, knobsFrom(data.attributes[tag], today, data.languages)]),
) as Record<Tag, Knob[]>;

const elementField = (tag: Tag): Field => ({
  id: 'element',
  label: 'Widget',
  hint: ELEMENTS[tag],
  kind: 'choice',
  options: TAGS.map((each) => [each, spelled(each)]),
});
const HOST: Field = { id: 'host', label: 'Page', kind: 'choice', options: data.hosts };
const WIDTH: Field = {
  id: 'width',
  label: 'Width',
  kind: 'choice',
  options: Object.entries(WIDTHS).map(([name, width]) => [name, `${name}, ${width} pixels`]),
};

const COUNCIL = 'attribute-council';

/** The address of this page may choose a council and a widget, but never whom to call. */
const asked = new URLSearchParams(location.search);
const askedTag = TAGS.find((tag) => tag === asked.get('tag'));

/** The whole state of the page. It is not in the address and not in storage. */
const typed: Typed = {
  element: askedTag ?? TAGS[0]!,
  home: HERE,
  host: 'localgov.html',
  width: 'phone',
  [COUNCIL]: recordFor(asked.get('council') ?? '')?.id ?? '',
};
/** What was typed for each council before another one was chosen. */
const written = new Map<string, Typed>();
const touched = new Set<string>();
let copied = '';
let said = '';
let offered: Offered = { text: '', address: '', integrity: '' };

const root = document.querySelector<HTMLElement>('#builder')!;
const find = <Found extends HTMLElement>(id: string) => root.querySelector<Found>(`[id="${id}"]`)!;

const copy = async (id: string): Promise<void> => {
  const box = find<HTMLTextAreaElement>(id);
  said = '';
  draw();
  try {
    await navigator.clipboard.writeText(box.value);
    copied = id;
    said = 'Copied.';
  } catch {
    box.select();
    said = 'This browser does not let the page copy. The text is selected: copy it from there.';
  }
  draw();
};

const reset = (id: string): void => {
  delete typed[id];
  draw();
  find(id).focus();
};

const drawing: Omit<Drawing, 'copied'> = { typed, touched, copy: (id) => void copy(id), reset };

/** Fills in a suggestion, which the editor still has to check. */
function use({ who, values }: Suggestion): void {
  Object.assign(typed, filledIn(who, values));
  draw();
  find(`${who}-name`).focus();
}

/**
 * Turns to another council: keeps what was typed for this one, and restores what was typed for
 * that.
 */
function turnTo(council: string): void {
  written.set(typed[COUNCIL]!, { ...typed });
  const before = written.get(council) ?? {};
  for (const [id, blank] of Object.entries(BLANK)) typed[id] = before[id] ?? blank;
}

/** The address in a field, or `otherwise` if it is not valid. */
function addressIn({ id, fault }: Field, otherwise: string): string {
  const value = typed[id]?.trim();
  return value && !fault!(value) ? new URL(value).href : otherwise;
}

function choose(): { choice: Choice; knobs: Knob[] } {
  const tag = typed['element'] as Tag;
  const knobs = KNOBS[tag];
  const attributes = attributesOf(
    knobs.filter(({ group }) => group !== 'preview'),
    typed,
  );
  const home = addressIn(HOME, HERE).split(/[?#]/)[0]!.replace(/\/?$/, '/');
  const linkTo = addressIn(LINK_TO, '');
  return { choice: { tag, attributes, home, linkTo }, knobs };
}

const inGroup = (knobs: readonly Knob[], name: Group, d: Drawing) =>
  knobs.filter(({ group }) => group === name).map((knob) => fieldView(knob, d));

const chooseView = (knobs: readonly Knob[], d: Drawing) =>
  html`<section aria-labelledby="choose">
    <h2 id="choose">1. Choose</h2>
    ${knobs.filter(({ id }) => id === COUNCIL).map((knob) => fieldView(knob, d))}
    ${fieldView(elementField(typed['element'] as Tag), d)}
    ${fold(
      'Languages',
      html`<p>
          A widget in a language that no person has checked says so at its top, and that the English
          counts.
        </p>
        ${inGroup(knobs, 'languages', d)}`,
    )}
  </section>`;

function settingsView(
  choice: Choice,
  knobs: readonly Knob[],
  made: Offered | undefined,
  d: Drawing,
) {
  const [contacts, answers] = [inGroup(knobs, 'contacts', d), inGroup(knobs, 'answers', d)];
  const others = knobs.filter(({ id }) => id !== COUNCIL);
  return html`<section aria-labelledby="settings">
    <h2 id="settings">More settings</h2>
    <p>Most pages need none of these.</p>
    ${fold('Heading, reading aloud and the like', inGroup(others, 'element', d))}
    ${
      contacts.length
        ? fold(
            'Contact details on this one widget',
            html`<p>
                Your council’s file serves every page. Fill these in only where one page needs
                something else.
              </p>
              ${contacts}`,
          )
        : nothing
    }
    ${
      answers.length
        ? fold(
            'Answers given beforehand',
            html`<p>Leave these alone unless the page is about one kind of letter only.</p>
              ${answers}`,
          )
        : nothing
    }
    ${fold(
      'Colours and corners',
      html`<p>On most pages there is nothing to set: the widget takes the page’s own look.</p>
        ${COLOURS.map((colour) => colourView(colour, contrastOf(colour.look, typed), d))}
        ${colourView(PAPER, { said: 'The widget itself finds it out on your page.', isEnough: true }, d)}
        ${fieldView(RADIUS, d)}`,
    )}
    ${otherWaysView(choice, madeOf(made), d)}
  </section>`;
}

const previewView = (knobs: readonly Knob[], d: Drawing) =>
  html`<section aria-labelledby="see" class="see">
    <h2 id="see">See it</h2>
    <div class="together">
      ${fieldView(HOST, d)} ${fieldView(WIDTH, d)}
      ${knobs.filter(({ group }) => group === 'preview').map((knob) => fieldView(knob, d))}
    </div>
    <div class="window">
      <iframe id="preview" title="Preview" class=${typed['width']!} @load=${handleLoad}></iframe>
    </div>
  </section>`;

/**
 * Offers a text as a file to download, in place of the last one. Its hash is known a moment later.
 */
function offer(text: string): void {
  if (text === offered.text) return;
  URL.revokeObjectURL(offered.address);
  const address = text && URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  offered = { text, address, integrity: '' };
  if (!text) return;
  void integrityOf(text).then((integrity) => {
    if (offered.text !== text) return;
    offered = { ...offered, integrity };
    draw();
  });
}

/** The council's file for the script lines, once there is one. */
const madeOf = (made: Offered | undefined) =>
  made && { council: typed[COUNCIL]!, integrity: made.integrity };

const fileNow = (): CouncilFile => councilFile(typed[COUNCIL] ?? '', typed, today);

function draw(): void {
  const { choice, knobs } = choose();
  const d: Drawing = { ...drawing, copied };
  const file = fileNow();
  offer(file.missing.length ? '' : scriptOf(file));
  const made = offered.text ? offered : undefined;
  render(
    html`<p role="status" class="unseen">${said}</p>
      <form
        novalidate
        autocomplete="off"
        @submit=${(event: Event) => event.preventDefault()}
        @input=${handleInput}
        @change=${handleChange}
      >
        <div class="bench">
          <div>${chooseView(knobs, d)} ${pasteView(choice, d)}</div>
          ${previewView(knobs, d)}
          <div>
            ${councilView(file, offered, today, d, use)} ${teamView(choice, madeOf(made), d)}
            ${settingsView(choice, knobs, made, d)}
          </div>
        </div>
      </form>
      <p class="hint">Rules and contacts as on ${inWords(today, enForm)}.</p>`,
    root,
  );
  preview();
}

/** Updates the preview. The day to preview is never in a snippet, so it is added here. */
function preview(): void {
  const { choice, knobs } = choose();
  const frame = find<HTMLIFrameElement>('preview');
  const day = typed['attribute-today']?.trim();
  show(frame, {
    tag: choice.tag,
    attributes: { ...choice.attributes, ...(isDay(day) && { today: day }) },
    known: knobs.map(({ attribute }) => attribute),
    rule: ruleFor(typed),
    council: typed[COUNCIL] && isBegun(typed) ? fileNow().facts : undefined,
    languages: languageFiles(choice, data.integrity).map(
      (path) => `${HERE}${data.integrity.version}/${path}`,
    ),
  });
}

function handleInput({ target }: Event): void {
  const { name, type, value, form } = target as HTMLInputElement;
  if (!name) return;
  if (name === COUNCIL) turnTo(value);
  typed[name] =
    type === 'checkbox' ? (new FormData(form!).getAll(name) as string[]).join(' ') : value;
  copied = '';
  draw();
  if (name === 'host') openHost();
  if (name === 'element') scrollTo(find('preview'), value as Tag);
  if (name === 'width') fitFrame();
}

/** An error is shown once the editor leaves the field, not while they type. */
function handleChange({ target }: Event): void {
  const { name } = target as HTMLInputElement;
  if (!name) return;
  touched.add(name);
  draw();
  said = find(`${name}-fault`)?.textContent ?? '';
  draw();
}

function handleLoad(): void {
  preview();
  const frame = find<HTMLIFrameElement>('preview');
  // Wait until the element has rendered.
  frame.contentWindow!.requestAnimationFrame(() => scrollTo(frame, typed['element'] as Tag));
}

/** Opens the host page without an entry in the browser's history, so that Back leaves this page. */
function openHost(): void {
  const address = new URL(`hosts/${typed['host']}`, location.href).href;
  find<HTMLIFrameElement>('preview').contentWindow!.location.replace(address);
}

/** Gives the frame the width of the screen it shows, and scales it down if there is less room. */
function fitFrame(): void {
  const frame = find<HTMLIFrameElement>('preview');
  const box = frame.parentElement!;
  const width = WIDTHS[typed['width'] as keyof typeof WIDTHS];
  const scale = Math.min(1, box.clientWidth / width);
  frame.style.setProperty('--width', `${width}px`);
  frame.style.setProperty('--height', `${box.clientHeight / scale}px`);
  frame.style.setProperty('--scale', String(scale));
}

draw();
openHost();
new ResizeObserver(fitFrame).observe(find('preview').parentElement!);
