import { html, nothing, render } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { isDay, reviewBy, todayInEngland } from '../core/index.js';
import type { IsoDate } from '../core/index.js';
import { england, packFor, withOverrides } from '../councils/index.js';
import type { CouncilPack } from '../councils/index.js';
import { inWords, messages } from '../i18n/index.js';
import { contactView } from '../views/contact/contact.js';
import { foundOut } from '../controllers/shared-answers.js';
import {
  choices,
  forget,
  inLanguage,
  pictureOf,
  receiveParts,
  speakAt,
  warningView,
} from '../controllers/localize.js';
import { bringMore, codeFor, more, moreFailed } from './chunks.js';
import type { Kit, More } from './chunks.js';
import { rulesView } from '../views/result/rules.js';
import { inPage } from '../utils/is-browser.js';
import { lightStyles, shadowStyles } from './styles.js';
import { fit, lastFitted, parts } from '../controllers/host-theme.js';
import type { Fitted } from '../controllers/host-theme.js';
import { unwatchDay, watchDay } from '../controllers/day.js';
import { call, createElement, read, write } from '../utils/dom.js';

/**
 * One style sheet for all elements of a tag in one mode, made when the first is drawn, and written
 * again once the second file brings more.
 */
const sheets = new Map<string, readonly [sheet: CSSStyleSheet, write: () => void]>();
let written: More | undefined;
let count = 0;

/** Characters of JSON: many times what a whole pack takes, and it is read at each drawing. */
const LONGEST_PACK = 10_000;

/** What happens to a page that an element must hear of. */
const HEARD = ['resize', 'pagehide', 'pageshow', 'transitionend', 'beforeprint', 'afterprint'];
/** A script that does not wait may draw an element before what stands in it has been read. */
const PARSED = 'DOMContentLoaded';
if (inPage && read(document, 'readyState') === 'loading') HEARD.push(PARSED);
/** Those on the page: one listener hears for all. */
const onPage = new Set<LocalOfferElement>();
const unfitted = new Set<LocalOfferElement>();

/** What this copy of the code registered, and what the page had by these names already. */
export const registered = new Map<string, typeof LocalOfferElement>();
export const taken: string[] = [];

let renderInto: (...given: Parameters<typeof render>) => unknown = render;

/** How templates are put into the page: who takes over what a server drew knows another way. */
export function renderBy(how: typeof renderInto): void {
  renderInto = how;
}

/** Node has no elements, and must be able to import the classes all the same. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * What every element of ours has: attributes, a drawing of them, the look of its page, a heading
 * level, a pretended day, a council. It draws with Lit's templates and leaves out Lit's element
 * class, as docs/adr/0002 says.
 *
 * @attr {1|2|3|4|5|6} heading-level - The level of its first heading, 1 to 6; 2 unless it is given.
 * @attr {IsoDate} today - The day to count from, for a preview: `YYYY-MM-DD`. Without it, today in England.
 * @attr {CouncilId} council - The id of a council's pack; without one that we know, what holds in all of England.
 * @cssprop --local-offer-accent - The button, and the frame of the panel that has the answer.
 * @cssprop --local-offer-accent-text - The words on the button.
 * @cssprop --local-offer-link - Links, buttons that look like links, and what opens more text.
 * @cssprop --local-offer-error - What is wrong with an answer, and the frame around it.
 * @cssprop --local-offer-focus - The broad ring around what has the focus.
 * @cssprop --local-offer-focus-text - The thin ring inside it.
 * @cssprop --local-offer-radius - The corners of buttons, panels and boxes to type in.
 * @attr {string} lang - The code of the language to speak; without it that of the page around. English where
 *   the language's file has not come.
 * @attr {string} languages - Codes of the languages to choose from, with spaces between: `en tr so`.
 * @attr {boolean} listen - Offers to read each step aloud, where the browser has a voice for its language.
 * @attr {'light'} render - `light` draws into the page itself, for tools that cannot see into a shadow root.
 */
export abstract class LocalOfferElement extends Base {
  static observedAttributes: readonly string[] = [
    'heading-level',
    'today',
    'council',
    'render',
    'lang',
    'languages',
    'listen',
  ];

  /** Settles when what was asked to be drawn has been drawn. */
  updateComplete: Promise<void> = Promise.resolve();

  /** What it draws into: its shadow root, or itself; nothing before it has drawn. */
  renderRoot?: HTMLElement | ShadowRoot;

  /** Set before every id, where the page has ids of its own. */
  protected scope = '';

  #id = `local-offer-${++count}`;
  #queued = false;
  #warned = new Set<string>();
  /** The sheet for what was measured on its page, and where the sheets are adopted. */
  #fitted?: Fitted | undefined;
  #home?: DocumentOrShadowRoot | undefined;
  /** Drawn in the page, it comes first among its children, so that a rule can reach the rest. */
  #end: Comment | null = null;
  /** The page's bare words inside the element, while they are put away. */
  #words = new Map<Text, string>();
  /** Takes away what was laid out for the printer. */
  #undo?: (() => void) | undefined;

  /** Registers the class by this tag, unless the page has one by it already. */
  static define(tag: string): void {
    // A server has no elements, unless its renderer brought a list of them.
    if (!inPage) {
      registered.set(tag, this);
      if (!globalThis.customElements?.get(tag))
        globalThis.customElements?.define(tag, this as unknown as CustomElementConstructor);
      return;
    }
    if (customElements.get(tag)) {
      taken.push(tag);
      return;
    }
    if (!registered.size) receiveParts();
    customElements.define(tag, this as unknown as CustomElementConstructor);
    registered.set(tag, this);
  }

  connectedCallback(): void {
    watchDay(this);
    if (!onPage.size) for (const type of HEARD) addEventListener(type, LocalOfferElement.#tell);
    onPage.add(this);
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    unwatchDay(this);
    onPage.delete(this);
    if (!onPage.size) for (const type of HEARD) removeEventListener(type, LocalOfferElement.#tell);
    this.#clearAway();
    this.#adopt(false);
  }

  attributeChangedCallback(_name: string, _old: string | null, _value: string | null): void {
    this.requestUpdate();
  }

  /** Draws once, soon, however often it is asked. */
  requestUpdate(): void {
    if (this.#queued || !this.isConnected) return;
    this.#queued = true;
    this.updateComplete = Promise.resolve().then(() => {
      this.#queued = false;
      this.#draw();
    });
  }

  #draw(): void {
    const isLight = this.getAttribute('render') === 'light';
    try {
      const root = isLight ? this : (this.shadowRoot ?? this.attachShadow({ mode: 'open' }));
      if (isLight && !this.#end) {
        // A page may have kept a copy of itself as it was drawn.
        this.querySelector(':scope>.local-offer')?.remove();
        this.prepend((this.#end = call(document, 'createComment', '')));
      }
      if (this.renderRoot && this.renderRoot !== root) this.#render(nothing);
      this.renderRoot = root;
      this.scope = isLight ? `${this.#id}-` : '';
      this.#adopt(isLight);
      if (written !== more) for (const [, write] of sheets.values()) write();
      written = more;
      this.#render(this.drawing(isLight));
      if (isLight && this.shadowRoot) render(html`<slot></slot>`, this.shadowRoot);
      this.#putAway(isLight);
      this.#fitSoon();
    } catch (error) {
      this.warn(String(error));
      // What a language's file brought may be at fault.
      if (forget()) return;
      // A fault of ours leaves the page's own words standing.
      this.#putAway(false);
      this.#showFallback();
    }
  }

  /** All that it draws, as things are. */
  drawing(isLight = false): TemplateResult {
    speakAt(this);
    const { lang, dir, labels } = messages;
    const today = this.countedFrom;
    const languages = choices(this.getAttribute('languages'));
    return html`<div id=${this.#id} class="local-offer" part="root" lang=${lang} dir=${dir}>
      <i class="probe" @transitionend=${() => this.#fitSoon()}></i>
      <div class="body">
        ${warningView()} ${today > reviewBy ? rulesView(labels.pastReview) : nothing}
        ${languages.all.length > 1 ? this.ask((found, kit) => found.languages(kit, languages)) : nothing}
        ${this.hasAttribute('listen') ? this.ask((found, kit) => found.listen(kit)) : nothing}
        ${this.view(today, this.#pack())}
      </div>
      ${isLight ? nothing : html`<slot></slot>`}
    </div>`;
  }

  #render(what: unknown): void {
    const root = this.renderRoot!;
    renderInto(what, root, { host: this, renderBefore: root === this ? this.#end : null });
  }

  #showFallback(): void {
    try {
      this.#render(this.renderRoot === this ? nothing : html`<slot></slot>`);
    } catch {
      // A policy of the page's may refuse every template.
      this.shadowRoot?.replaceChildren(createElement('slot'));
    }
  }

  #sheet(isLight: boolean): CSSStyleSheet {
    const tag = this.localName;
    const key = tag + isLight;
    if (!sheets.has(key)) {
      const sheet = new CSSStyleSheet();
      const write = () =>
        sheet.replaceSync((isLight ? lightStyles : shadowStyles)(tag, more?.styles));
      sheets.set(key, [sheet, write]);
      write();
    }
    return sheets.get(key)![0];
  }

  /** Takes the style sheets to where the element now is; to nowhere when it has gone. */
  #adopt(isLight: boolean): void {
    const home = this.isConnected
      ? isLight
        ? (this.getRootNode() as Document)
        : this.shadowRoot!
      : undefined;
    if (this.#home === home) return;
    this.#wear(undefined);
    this.#home = home;
    if (!home) return;
    const sheet = this.#sheet(isLight);
    const others = read(home, 'adoptedStyleSheets').filter((each) => each !== sheet);
    write(home, 'adoptedStyleSheets', [...others, sheet]);
    // Until it is measured, as what was measured before it.
    if (!isLight) this.#wear(lastFitted);
  }

  /** Changes the sheet for what was measured. */
  #wear(fitted: Fitted | undefined): void {
    const home = this.#home;
    if (!home || fitted === this.#fitted) return;
    const worn = this.#fitted?.sheet;
    const others = read(home, 'adoptedStyleSheets').filter((each) => each !== worn);
    write(home, 'adoptedStyleSheets', fitted ? [...others, fitted.sheet] : others);
    this.#fitted = fitted;
  }

  /** Bare words among the page's own cannot be hidden by a style sheet. */
  #putAway(isLight: boolean): void {
    if (!isLight) for (const [text, words] of this.#words) text.data = words;
    else
      for (const node of this.childNodes)
        if (node instanceof Text && node.data.trim()) {
          this.#words.set(node, node.data);
          node.data = '';
        }
  }

  /** Before the next picture, and after all that is to be drawn until then. */
  #fitSoon(): void {
    if (!unfitted.size) requestAnimationFrame(LocalOfferElement.#fitAll);
    unfitted.add(this);
  }

  /** All are measured before the first is changed, or the page would be laid out for each. */
  static #fitAll = (): void => {
    const all = [...unfitted].filter((each) => each.isConnected && each.#wrapper);
    unfitted.clear();
    parts.clear();
    const found = all.map((each) => fit(each, each.#wrapper!, each.#fitted));
    all.forEach((each, index) => {
      const [fitted, faults] = found[index]!;
      each.#wear(fitted);
      for (const fault of faults) each.warn(fault);
    });
  };

  get #wrapper() {
    return this.renderRoot?.querySelector<HTMLElement>('.local-offer');
  }

  static #tell = (event: Event): void => {
    for (const each of onPage) each.#hear(event);
  };

  #hear({ type, target }: Event): void {
    if (type === 'pagehide') this.forgetAnswers();
    else if (type === 'beforeprint') this.#layOut();
    else if (type === 'afterprint') this.#clearAway();
    else if (type === PARSED) this.requestUpdate();
    // Of what moves on a page, only what is around it changes its look.
    else if (
      !type.startsWith('trans') ||
      (target instanceof Node && call(target, 'contains', this))
    )
      this.#fitSoon();
  }

  /**
   * The page is left. A browser may keep it as it is and show it again to whoever goes back, on a
   * shared computer too, so what a person said is let go and drawn away now.
   */
  protected forgetAnswers(): void {}

  /** What opens is open on paper, and an answer has a page of its own: the second file sees to it. */
  #layOut(): void {
    this.#clearAway();
    const wrapper = this.#wrapper;
    if (!wrapper) return;
    // While it asks, the page's own words are printed, and bare ones too.
    if (wrapper.querySelector('form')) this.#putAway(false);
    this.#undo = more?.layOut(wrapper, () => this.#sheet(false));
  }

  #clearAway(): void {
    this.#undo?.();
    this.#undo = undefined;
    if (this.renderRoot) this.#putAway(this.renderRoot === this);
  }

  /** What to draw, on a day, with whom to call. */
  protected abstract view(today: IsoDate, pack: CouncilPack): unknown;

  protected get countedFrom(): IsoDate {
    const today = this.getAttribute('today');
    if (isDay(today)) return today;
    if (today) this.warn(`today="${today}" is not a day`);
    return todayInEngland(new Date());
  }

  /** The council's facts; over them the page's own JSON, and over that its attributes. */
  #pack(): CouncilPack {
    const report = (sentence: string) => this.warn(sentence);
    const id = this.getAttribute('council');
    // A person who has said whom they deal with need not be told of another.
    const pack = id === null ? (foundOut()?.pack ?? england) : packFor(id);
    if (!pack) report(`there is no council "${id}": the one for England is used`);
    const script = this.querySelector('script[type="application/json"]');
    let json: unknown;
    try {
      // What is cut off cannot be read.
      if (script) json = JSON.parse(script.textContent.slice(0, LONGEST_PACK));
    } catch {
      report('its JSON is faulty or too long and was left out');
    }
    return withOverrides(withOverrides(pack ?? england, json, report), this.given(), report);
  }

  /** Details of the council's that attributes give. */
  protected given(): unknown {
    return {};
  }

  /** One line in the console, once, for the editor of the page. */
  protected warn(sentence: string): void {
    if (this.#warned.has(sentence)) return;
    this.#warned.add(sentence);
    console.warn(`<${this.localName}>: ${sentence.slice(0, 300)}`);
  }

  /** What the second file says, once it has come; it is fetched for this if it has to be. */
  protected ask(draw: (found: More, kit: Kit) => unknown): unknown {
    if (!more) {
      // Each drawing asks, and a failure is drawn.
      if (!moreFailed) bringMore();
      return nothing;
    }
    return draw(more, {
      html,
      nothing,
      messages,
      inWords,
      words: inLanguage,
      heading: (text, below) => this.heading(text, below),
      contact: contactView,
      picture: pictureOf,
      code: codeFor,
      host: this,
    });
  }

  /** Opens on what the second file says, which is fetched when somebody opens it. */
  protected later(
    summary: string,
    draw: (found: More, kit: Kit) => unknown,
    id: string | typeof nothing = nothing,
  ): TemplateResult {
    return html`<details class="later" @toggle=${bringMore}>
      <summary>${summary}</summary>
      <div id=${id}>
        ${more ? this.ask(draw) : moreFailed ? html`<p>${messages.labels.notOpened}</p>` : nothing}
      </div>
    </details>`;
  }

  /** A heading so many levels below the first, which can take the focus. */
  protected heading(text: string, below = 0): TemplateResult {
    switch (
      Math.min(6, Math.max(1, (parseInt(this.getAttribute('heading-level')!) || 2) + below))
    ) {
      case 1:
        return html`<h1 tabindex="-1">${text}</h1>`;
      case 2:
        return html`<h2 tabindex="-1">${text}</h2>`;
      case 3:
        return html`<h3 tabindex="-1">${text}</h3>`;
      case 4:
        return html`<h4 tabindex="-1">${text}</h4>`;
      case 5:
        return html`<h5 tabindex="-1">${text}</h5>`;
      default:
        return html`<h6 tabindex="-1">${text}</h6>`;
    }
  }
}
