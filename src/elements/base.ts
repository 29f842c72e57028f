import { html, LitElement, nothing, render } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { ConnectedController } from '../controllers/connected.js';
import { knownPack, receiveCouncils, resolveCouncilPack } from '../controllers/council-pack.js';
import { DayController } from '../controllers/day.js';
import { DrawingController, drawAtStart } from '../controllers/drawing.js';
import { FallbackController } from '../controllers/fallback.js';
import { HostThemeController } from '../controllers/host-theme.js';
import { LocalizeController, receiveLanguages } from '../controllers/localize.js';
import { PageEventsController } from '../controllers/page-events.js';
import { PrintController } from '../controllers/print.js';
import { sheetOf } from '../controllers/sheets.js';
import type { IsoDate } from '../core/index.js';
import { reviewBy } from '../core/law/periods.js';
import { england } from '../councils/england.js';
import type { CouncilPack, Report } from '../councils/index.js';
import { createElement, read } from '../utils/dom.js';
import { isBrowser } from '../utils/is-browser.js';
import type { ViewContext } from '../views/context.js';
import { headingView, linkView } from '../views/question/controls.js';
import { languagesView } from '../views/question/languages.js';
import { pastReviewView } from '../views/question/past-review.js';
import { chunkStyles, hasFailed, loadChunk, loadedChunk, preloadChunk } from './chunks.js';
import type { Chunks } from './chunks.js';
import { hostedPage } from './hosted-page.js';
import { lazyDetailsView, lazyView } from './lazy-view.js';
import { lazyStyles, lightStyles, shadowStyles } from './styles.js';

let count = 0;

/** What this copy of the code has defined, and the tags that the page had defined already. */
export const definedElements = new Map<string, typeof LocalOfferElement>();
export const conflictingTags: string[] = [];

/**
 * What every element has: a language, a day, a council, the look of the page around it, and its own
 * words as the fallback for when an update throws.
 *
 * @attr {1|2|3|4|5|6} heading-level - The level of its first heading, from 1 to 6. The default is 2.
 * @attr {IsoDate} today - For a preview: the day to count from, as `YYYY-MM-DD`. The default is today in England.
 * @attr {CouncilId} council - The id of a council. Without one that we know, the element says what is true for all of England.
 * @cssprop --local-offer-accent - The button, and the frame around the answer.
 * @cssprop --local-offer-accent-text - The words on the button.
 * @cssprop --local-offer-link - Links, buttons that look like links, and what opens more text.
 * @cssprop --local-offer-error - Error messages, and the frame around them.
 * @cssprop --local-offer-focus - The broad ring around the focused control.
 * @cssprop --local-offer-focus-text - The thin ring inside the broad one.
 * @cssprop --local-offer-radius - The corners of buttons, panels and text boxes.
 * @attr {string} lang - The code of its language. The default is the language of the page around it, or English
 *   if the file of that language has not loaded.
 * @attr {string} languages - Codes of the languages that readers can choose from, separated by spaces: `en tr so`.
 * @attr {boolean} listen - Offers to read each step aloud, if the device has a voice for the language.
 * @attr {'light'} render - `light` renders into the page itself, for tools that cannot see into a shadow root.
 *   It is read once, when the element is first connected.
 */
export abstract class LocalOfferElement extends LitElement {
  static override properties: PropertyDeclarations = {
    council: {},
    headingLevel: { attribute: 'heading-level' },
    languages: {},
    listen: { type: Boolean },
    renderMode: { attribute: 'render' },
    today: {},
  };

  declare council: string | null | undefined;
  declare headingLevel: string | number | null | undefined;
  declare languages: string | null | undefined;
  declare listen: boolean;
  declare renderMode: 'light' | null | undefined;
  declare today: string | null | undefined;

  /** Made anew for each update: what the views are given. */
  protected context!: ViewContext;

  readonly #id = `local-offer-${++count}`;
  readonly #warned = new Set<string>();
  readonly #day = new DayController(this);
  readonly #localize = new LocalizeController(this);
  readonly #fallback = new FallbackController(this);
  #isLanguageChosen = false;
  readonly #drawing = new DrawingController(this, {
    step: () => this.drawnStep,
    pageChanged: () => this.#fallback.hostUpdated(),
  });
  readonly #theme = new HostThemeController(this, {
    styles: (isLight) => this.#styles(isLight),
    warn: (sentence) => this.warn(sentence),
  });

  /** Registers the class for this tag, unless the page has already defined an element of that name. */
  static define(tag: string): void {
    if (customElements.get(tag)) {
      conflictingTags.push(tag);
      return;
    }
    if (isBrowser && !definedElements.size) {
      receiveLanguages();
      receiveCouncils();
    }
    definedElements.set(tag, this);
    customElements.define(tag, this as unknown as CustomElementConstructor);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  constructor() {
    super();
    this.listen = false;
    this.#guardRender();
    new ConnectedController(this);
    new PageEventsController(this, () => this.goOn());
    new PrintController(this, {
      expandForPrint: () => this.#expandForPrint(),
      restoreAfterPrint: () => this.#fallback.restoreAfterPrint(),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#handlePageHide);
    // A script that does not wait may run before the content of the element has been parsed.
    if (read(document, 'readyState') === 'loading')
      addEventListener('DOMContentLoaded', this.#handleUpdate);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#handlePageHide);
    removeEventListener('DOMContentLoaded', this.#handleUpdate);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.renderMode !== 'light') return super.createRenderRoot();
    // A page may have kept a copy of itself with what was rendered.
    this.querySelector(':scope>.low-root[id^=local-offer-]')?.remove();
    drawAtStart(this, this.renderOptions);
    return this;
  }

  /**
   * A framework that finds a property by the name of an attribute sets that one. By the name of
   * `render` it finds Lit's method.
   */
  #guardRender(): void {
    const { render } = this;
    const setMode = (mode: unknown): void => {
      if (mode) this.setAttribute('render', `${mode as string}`);
      else this.removeAttribute('render');
    };
    Object.defineProperty(this, 'render', { get: () => render, set: setMode });
  }

  /** An error of ours leaves the page's own words standing, and does not reach the page. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.warn(String(error));
      // The words of a language may be at fault.
      if (this.#localize.discardLocale()) return;
      this.#fallback.showFallback();
      this.#renderFallback();
      this.#drawing.giveUp();
    }
  }

  #renderFallback(): void {
    try {
      const fallback = this.renderRoot === this ? nothing : html`<slot></slot>`;
      render(fallback, this.renderRoot, this.renderOptions);
    } catch {
      // A policy of the page may refuse every template.
      this.shadowRoot?.replaceChildren(createElement('slot'));
    }
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const localize = this.#localize;
    localize.resolveLocale();
    const { messages, words, inWords, picture } = localize;
    const warn = (sentence: string) => this.warn(sentence);
    const today = this.#day.currentDay(this.today, warn);
    const pack = this.#resolvePack(today, warn);
    const level = parseInt(`${this.headingLevel}`) || 2;
    const context: ViewContext = {
      host: this,
      messages,
      words,
      inWords,
      picture,
      pack,
      today,
      idPrefix: this.renderRoot === this ? `${this.#id}-` : '',
      heading: (text, below = 0) => headingView(text, level + below),
      link: linkView,
      renderLazy: (...given) => lazyView(context, ...given),
      renderLazyDetails: (summary, name, draw, id) =>
        lazyDetailsView(context, summary, name, draw, id),
      loadChunk,
      hostedPage: hostedPage(this.localName, pack.id),
    };
    this.context = context;
    // It shows nothing while it comes, and nothing where it does not.
    if (this.listen && !hasFailed('reading')) preloadChunk('reading');
  }

  /** Whom to call. Where the council is not known, or not yet, what holds in all of England. */
  #resolvePack(today: IsoDate, warn: Report): CouncilPack {
    const families = loadedChunk('councils')?.families;
    const known = knownPack(this.council, families);
    if (!known) {
      if (families || hasFailed('councils')) warn(`nothing is known of council "${this.council}"`);
      else preloadChunk('councils');
    }
    return resolveCouncilPack(this, known ?? england, this.attributeOverrides(), today, warn);
  }

  protected override render(): TemplateResult {
    const { context } = this;
    const { lang, dir } = context.messages;
    const choices = this.#localize.choices(this.languages);
    const choose = (code: string) => {
      this.#isLanguageChosen = true;
      choices.choose(code);
    };
    const isLight = this.renderRoot === this;
    const holdsPage = this.#fallback.holdsPage(isLight ? this.#drawing.drawn : undefined);
    if (holdsPage)
      this.warn(
        'is its tag closed? It holds a part of the page, which stays. A tag cannot end in “/>”; a longer fallback goes into one <div>',
      );
    const slot = isLight ? nothing : html`<slot></slot>`;
    const drawn = html`<div
      id=${this.#id}
      class="low-root${holdsPage ? ' low-with-page' : ''}"
      part="root"
      lang=${lang}
      dir=${dir}
    >
      <i class="low-probe" @transitionend=${() => this.#theme.scheduleMeasure()}></i>
      <div class="low-body">
        ${choices.all.length > 1 ? languagesView(context, { ...choices, choose }) : nothing}
        ${this.#localize.warning} ${context.today > reviewBy ? pastReviewView(context) : nothing}
        ${(this.listen && loadedChunk('reading')?.listenView(context)) || nothing}
        ${this.renderContent()}
      </div>
      ${holdsPage ? nothing : slot}
    </div>`;
    return holdsPage && !isLight ? html`${drawn}${slot}` : drawn;
  }

  /** Tells one question from the next: with it what was typed is given up. */
  protected get drawnStep(): unknown {
    return undefined;
  }

  /** In a new language what is met next is its warning, and then what is shown. */
  protected override updated(_changed: PropertyValues): void {
    if (!this.#isLanguageChosen) return;
    this.#isLanguageChosen = false;
    this.renderRoot.querySelector<HTMLElement>('.low-warning, .low-big [tabindex]')?.focus();
  }

  /** Enter was pressed in a box. */
  protected goOn(): void {}

  /** What the element shows inside its frame. */
  protected abstract renderContent(): unknown;

  /** What is printed instead of the page, where there is an answer to take along. */
  protected renderPaper(_result: Chunks['result']): unknown {
    return undefined;
  }

  /** Details of the council that attributes give. */
  protected attributeOverrides(): unknown {
    return {};
  }

  /**
   * The page is left. A browser may keep it as it is and show it again to whoever goes back, on a
   * shared computer too, so what a person said is forgotten and rendered away now.
   */
  protected forgetAnswers(): void {}

  /** One line in the console, once, for the editor of the page. */
  protected warn(sentence: string): void {
    if (this.#warned.has(sentence)) return;
    this.#warned.add(sentence);
    console.warn(`<${this.localName}>: ${sentence.slice(0, 300)}`);
  }

  readonly #handlePageHide = (): void => this.forgetAnswers();
  readonly #handleUpdate = (): void => this.requestUpdate();

  /** What opens is open on paper, and an answer is printed instead of the page. */
  #expandForPrint(): (() => void) | undefined {
    // The printer does not wait for what has come and is not rendered yet.
    this.requestUpdate();
    this.performUpdate();
    const wrapper = this.#theme.wrapper;
    if (!wrapper) return undefined;
    // While it asks, the page's own words are printed.
    if (wrapper.querySelector('form,.low-waits')) this.#fallback.printFallback();
    const result = loadedChunk('result');
    const paper = result && this.renderPaper(result);
    return result?.expandForPrint(wrapper, paper && [this.#localize.warning, paper], () =>
      this.#styles(false).map((rules) => sheetOf(rules, document)),
    );
  }

  #styles(isLight: boolean): string[] {
    const tag = this.localName;
    return [
      (isLight ? lightStyles : shadowStyles)(tag),
      ...chunkStyles().map((rules) => lazyStyles(tag, rules, isLight)),
    ];
  }
}
