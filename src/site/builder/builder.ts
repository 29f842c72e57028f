import { html, nothing, render } from 'lit/html.js';
import { isDay, todayInEngland } from '../../core/index.js';
import { england, packFor } from '../../councils/index.js';
import { enForm, inWords } from '../../i18n/index.js';
import { ELEMENTS, TAGS } from '../elements.js';
import type { Tag } from '../elements.js';
import { languageFiles } from '../snippets.js';
import type { Choice } from '../snippets.js';
import { COLOURS, contrastOf, PAPER, RADIUS, ruleFor } from './colours.js';
import data from './data.js';
import { text } from './fields.js';
import type { Field, Typed } from './fields.js';
import { ANOTHER, attributesOf, knobsFrom, OTHER_ID, spelled } from './knobs.js';
import type { Group, Knob } from './knobs.js';
import { lacksOf, namesMissing, packFields, packFile } from './pack.js';
import { scrollTo, show } from './preview.js';
import { HERE, HOME, LINK_TO, pasteView, siteView } from './paste.js';
import { colourView, fieldView, fold, textBlock } from './view.js';
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
const OTHER = text(OTHER_ID, 'Short name of the council', 'string', {
  hint: 'It has no pack yet, so until it has one the widget shows what any council’s would. You can make the pack below.',
});
const HOST: Field = { id: 'host', label: 'Page', kind: 'choice', options: data.hosts };
const WIDTH: Field = {
  id: 'width',
  label: 'Width',
  kind: 'choice',
  options: Object.entries(WIDTHS).map(([name, width]) => [name, `${name}, ${width} pixels`]),
};

/** All that this page knows. It is nowhere else: not in the address, not in storage. */
const typed: Typed = {
  element: TAGS[0]!,
  home: HERE,
  host: 'localgov.html',
  width: 'phone',
};
const left = new Set<string>();
let copied = '';
let said = '';
let file = { text: '', address: '' };

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

const drawing: Omit<Drawing, 'copied'> = { typed, left, copy: (id) => void copy(id), reset };

/** The address in a field, if it is one; or else the other one. */
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

function chooseView(knobs: readonly Knob[], d: Drawing) {
  const group = (name: Group) =>
    knobs
      .filter((knob) => knob.group === name)
      .map(
        (knob) =>
          html`${fieldView(knob, d)}${
            knob.attribute === 'council' && typed[knob.id] === ANOTHER
              ? fieldView(OTHER, d)
              : nothing
          }`,
      );
  const [contacts, answers] = [group('contacts'), group('answers')];
  const attributes = attributesOf(knobs, typed);
  const missing = namesMissing(attributes, packFor(attributes['council'] ?? '') ?? england);
  return html`<section aria-labelledby="choose">
    <h2 id="choose">1. Choose</h2>
    ${fieldView(elementField(typed['element'] as Tag), d)} ${group('element')}
    ${fold(
      'Languages',
      html`<p>
          A widget in a language that no person has checked says so at its top, and that the English
          counts.
        </p>
        ${group('languages')}`,
    )}
    ${
      contacts.length
        ? fold(
            'Contact details',
            html`<p>
                Fill in only what differs from the council’s pack. Give the day somebody at the
                council checked it.
              </p>
              ${missing.map((sentence) => html`<p class="fault">${sentence}</p>`)} ${contacts}`,
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
  </section>`;
}

function packNotes() {
  const id = attributesOf(KNOBS['mediation-contact'], typed)['council'] ?? 'england';
  const lacks = lacksOf(packFor(id) ?? england, today);
  return html`<section aria-labelledby="pack-notes">
    <h2 id="pack-notes">What the pack lacks</h2>
    ${
      id === 'england'
        ? html`<p>
            The pack for any council has no contacts: the widget points at the decision letter.
          </p>`
        : html`<p>Settle these before families read them:</p>
            <ul>
              ${lacks.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>`
    }
  </section>`;
}

const previewView = (knobs: readonly Knob[], d: Drawing) =>
  html`<section aria-labelledby="see" class="see">
    <h2 id="see">2. See it</h2>
    <div class="together">
      ${fieldView(HOST, d)} ${fieldView(WIDTH, d)}
      ${knobs.filter(({ group }) => group === 'preview').map((knob) => fieldView(knob, d))}
    </div>
    <div class="window">
      <iframe id="preview" title="Preview" class=${typed['width']!} @load=${handleLoad}></iframe>
    </div>
  </section>`;

function packView(d: Drawing) {
  const found = packFile(typed, today);
  // A new text is a new file; the old one is let go.
  if (file.text !== found.module) {
    URL.revokeObjectURL(file.address);
    const address = URL.createObjectURL(new Blob([found.module], { type: 'text/plain' }));
    file = { text: found.module, address };
  }
  return html`<section aria-labelledby="pack">
    <h2 id="pack">5. Contacts for a new council</h2>
    <p>
      With a pack, the widget names whom families call. Nothing you write here leaves this page:
      copy the file, and send it to us or keep it with the page.
    </p>
    ${fold(
      'Make a pack',
      html`${Object.entries(packFields(today)).map(
        ([title, fields]) =>
          html`<h3>${title}</h3>
            ${fields.map((field) => fieldView(field, d))}`,
      )}
      ${
        found.missing.length
          ? html`<p>Before there is a file:</p>
              <ul id="pack-missing">
                ${found.missing.map((sentence) => html`<li>${sentence}.</li>`)}
              </ul>`
          : html`${textBlock('pack-module', `To send to us: src/councils/${found.name}`, found.module, d)}
              <p><a href=${file.address} download=${found.name}>Download ${found.name}</a></p>
              ${textBlock(
                'pack-json',
                'To keep on your own page: goes inside the element',
                `<script type="application/json">\n${found.json}\n</script>`,
                d,
              )}
              <p>Most editors take a script out: ask an administrator to put it in.</p>`
      }`,
    )}
  </section>`;
}

function draw(): void {
  const { choice, knobs } = choose();
  const d: Drawing = { ...drawing, copied };
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
          <div>${chooseView(knobs, d)} ${packNotes()}</div>
          ${previewView(knobs, d)}
        </div>
        ${pasteView(choice, d)} ${siteView(choice, d)} ${packView(d)}
      </form>
      <p class="hint">Rules and contacts as on ${inWords(today, enForm)}.</p>`,
    root,
  );
  preview();
}

/** The day is shown and not kept, so it joins the attributes here. */
function preview(): void {
  const { choice, knobs } = choose();
  const frame = find<HTMLIFrameElement>('preview');
  const day = typed['attribute-today']?.trim();
  show(frame, {
    tag: choice.tag,
    attributes: { ...choice.attributes, ...(isDay(day) && { today: day }) },
    known: knobs.map(({ attribute }) => attribute),
    rule: ruleFor(typed),
    languages: languageFiles(choice, data.integrity).map((path) => HERE + path),
  });
}

function handleInput({ target }: Event): void {
  const { name, type, value, form } = target as HTMLInputElement;
  if (!name) return;
  typed[name] =
    type === 'checkbox' ? (new FormData(form!).getAll(name) as string[]).join(' ') : value;
  copied = '';
  draw();
  if (name === 'host') openHost();
  if (name === 'element') scrollTo(find('preview'), value as Tag);
  if (name === 'width') fitFrame();
}

/** A fault is told of once its field has been left, and not while it is being typed. */
function handleChange({ target }: Event): void {
  const { name } = target as HTMLInputElement;
  if (!name) return;
  left.add(name);
  draw();
  said = find(`${name}-fault`)?.textContent ?? '';
  draw();
}

function handleLoad(): void {
  preview();
  const frame = find<HTMLIFrameElement>('preview');
  // The element has to draw before there is a place to go to.
  frame.contentWindow!.requestAnimationFrame(() => scrollTo(frame, typed['element'] as Tag));
}

/** Without a step in the browser's history, so that Back still leaves this page. */
function openHost(): void {
  const address = new URL(`hosts/${typed['host']}`, location.href).href;
  find<HTMLIFrameElement>('preview').contentWindow!.location.replace(address);
}

/** The frame is as wide as the screen it stands for, and is made smaller where there is less room. */
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
