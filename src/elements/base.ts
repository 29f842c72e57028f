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

/** The elements that this copy of the script has defined, by tag. */
export const definedElements = new Map<string, typeof LocalOfferElement>();
/** The tags that the page had defined before this copy of the script ran. */
export const conflictingTags: string[] = [];

/**
 * The base of every element. It resolves the language, the day and the council, fits the element to
 * the page around it, and shows the element's own content (the fallback) when an update throws.
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

  /** What the views receive. Each update makes a new one. */
  protected context!: ViewContext;

  readonly #id = `local-offer-${++count}`;
  readonly #warned = new Set<string>();

  /** Writes a line for the page's editor to the console, once. */
  protected readonly warn: Report = (sentence) => {
    if (this.#warned.has(sentence)) return;
    this.#warned.add(sentence);
    console.warn(`<${this.localName}>: ${sentence.slice(0, 300)}`);
  };

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
    warn: this.warn,
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

  /** `lang` is a property of every element, which Lit must not replace, so it is observed here. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  get #isLight(): boolean {
    return this.renderRoot === this;
  }

  constructor() {
    super();
    this.listen = false;
    this.#guardRender();
    new ConnectedController(this);
    new PageEventsController(this, () => this.handleEnter());
    new PrintController(this, {
      expandForPrint: () => this.#expandForPrint(),
      restoreAfterPrint: () => this.#fallback.restoreAfterPrint(),
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#handlePageHide);
    // The script may run before the content of the element has been parsed.
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
    // The page may have been saved, or cloned, with what the element had rendered.
    this.querySelector(':scope>.low-root[id^=local-offer-]')?.remove();
    drawAtStart(this, this.renderOptions);
    return this;
  }

  /**
   * Some frameworks set a property instead of the attribute of the same name. For `render` that
   * would overwrite Lit's method, so a setter writes the attribute.
   */
  #guardRender(): void {
    const { render } = this;
    const setMode = (mode: unknown): void => {
      if (mode) this.setAttribute('render', `${mode as string}`);
      else this.removeAttribute('render');
    };
    Object.defineProperty(this, 'render', { get: () => render, set: setMode });
  }

  /** If an update throws, shows the fallback. The error goes no further than the console. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.warn(String(error));
      // The error may be in a language file: if so, English is tried next.
      if (this.#localize.discardLocale()) return;
      this.#fallback.showFallback();
      this.#renderFallback();
      this.#drawing.giveUp();
    }
  }

  #renderFallback(): void {
    try {
      const fallback = this.#isLight ? nothing : html`<slot></slot>`;
      render(fallback, this.renderRoot, this.renderOptions);
    } catch {
      // The page's Trusted Types policy may refuse every template.
      this.shadowRoot?.replaceChildren(createElement('slot'));
    }
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.#localize.resolveLocale();
    this.context = this.#createContext();
    // The button is left out until the chunk has loaded, and if it cannot load.
    if (this.listen && !hasFailed('reading')) preloadChunk('reading');
  }

  #createContext(): ViewContext {
    const { messages, words, inWords, picture } = this.#localize;
    const today = this.#day.currentDay(this.today, this.warn);
    const pack = this.#resolvePack(today);
    const level = parseInt(`${this.headingLevel}`) || 2;
    const context: ViewContext = {
      host: this,
      messages,
      words,
      inWords,
      picture,
      pack,
      today,
      idPrefix: this.#isLight ? `${this.#id}-` : '',
      heading: (text, below = 0) => headingView(text, level + below),
      link: linkView,
      renderLazy: (...given) => lazyView(context, ...given),
      renderLazyDetails: (...given) => lazyDetailsView(context, ...given),
      loadChunk,
      hostedPage: hostedPage(this.localName, pack.id),
    };
    return context;
  }

  /** The contacts to show: those for all of England if the council is not known, or not yet. */
  #resolvePack(today: IsoDate): CouncilPack {
    const families = loadedChunk('councils')?.families;
    const known = knownPack(this.council, families);
    if (!known) {
      if (families || hasFailed('councils')) this.warn(`unknown council "${this.council}"`);
      else preloadChunk('councils');
    }
    return resolveCouncilPack(this, known ?? england, this.attributeOverrides(), today, this.warn);
  }

  protected override render(): TemplateResult {
    const isLight = this.#isLight;
    const { messages, today } = this.context;
    const holdsPage = this.#fallback.holdsPage(isLight ? this.#drawing.drawn : undefined);
    if (holdsPage)
      this.warn(
        'is its tag closed? It contains a part of the page, which stays visible. “/>” does not close it. Put a long fallback into one <div>',
      );
    const slot = isLight ? nothing : html`<slot></slot>`;
    const wrapper = html`<div
      id=${this.#id}
      class="low-root${holdsPage ? ' low-with-page' : ''}"
      part="root"
      lang=${messages.lang}
      dir=${messages.dir}
    >
      <i class="low-probe" @transitionend=${() => this.#theme.scheduleMeasure()}></i>
      <div class="low-body">
        ${this.#renderLanguages()} ${this.#localize.warning}
        ${today > reviewBy ? pastReviewView(this.context) : nothing}
        ${(this.listen && loadedChunk('reading')?.listenView(this.context)) || nothing}
        ${this.renderContent()}
      </div>
      ${holdsPage ? nothing : slot}
    </div>`;
    return holdsPage && !isLight ? html`${wrapper}${slot}` : wrapper;
  }

  #renderLanguages(): unknown {
    const choices = this.#localize.choices(this.languages);
    if (choices.all.length < 2) return nothing;
    const choose = (code: string) => {
      this.#isLanguageChosen = true;
      choices.choose(code);
    };
    return languagesView(this.context, { ...choices, choose });
  }

  /** Changes with each question, so that what was typed for one is not carried over to the next. */
  protected get drawnStep(): unknown {
    return undefined;
  }

  /** After a change of language, moves the focus to the language's warning or else to the heading. */
  protected override updated(_changed: PropertyValues): void {
    if (!this.#isLanguageChosen) return;
    this.#isLanguageChosen = false;
    this.renderRoot.querySelector<HTMLElement>('.low-warning, .low-big [tabindex]')?.focus();
  }

  /** Called when Enter is pressed in a text box. */
  protected handleEnter(): void {}

  /** The content of the element, below what every element has. */
  protected abstract renderContent(): unknown;

  /** What to print instead of the page, once there is an answer. */
  protected renderPaper(_result: Chunks['result']): unknown {
    return undefined;
  }

  /** Council details set by attributes. They override those of the council. */
  protected attributeOverrides(): unknown {
    return {};
  }

  /**
   * Clears all answers when the page is left. Otherwise the back button could show them to the next
   * person on a shared computer, from the browser's back/forward cache.
   */
  protected forgetAnswers(): void {}

  readonly #handlePageHide = (): void => this.forgetAnswers();
  readonly #handleUpdate = (): void => this.requestUpdate();

  /** Opens everything for printing, and prints an answer instead of the page. Returns what undoes it. */
  #expandForPrint(): (() => void) | undefined {
    // The browser prints at once, so a pending update must not wait.
    this.requestUpdate();
    this.performUpdate();
    const wrapper = this.#theme.wrapper;
    if (!wrapper) return undefined;
    // An unanswered form is no use on paper: the fallback is printed instead.
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
