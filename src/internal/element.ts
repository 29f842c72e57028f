import { html, render } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { isDay, todayInEngland } from '../core/index.js';
import type { IsoDate } from '../core/index.js';
import { england, packFor, withOverrides } from '../councils/index.js';
import type { CouncilPack } from '../councils/index.js';
import { messages } from '../i18n/index.js';
import { styles } from './styles.js';
import { unwatchDay, watchDay } from './ticker.js';

let sheet: CSSStyleSheet | undefined;

/** Node has no elements, and must be able to import the classes all the same. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * What every element of ours has: attributes, a drawing of them into its shadow root, a heading
 * level, a pretended day, a council. It draws with Lit's templates and leaves out Lit's element
 * class, as docs/adr/0002 says.
 *
 * @attr heading-level - The level of its first heading, 1 to 6; 2 unless it is given.
 * @attr today - The day to count from, for a preview: `YYYY-MM-DD`. Without it, today in England.
 * @attr council - The id of a council's pack.
 */
export abstract class LocalOfferElement extends Base {
  static observedAttributes: readonly string[] = ['heading-level', 'today', 'council'];

  /** Settles when what was asked to be drawn has been drawn. */
  updateComplete: Promise<void> = Promise.resolve();

  #queued = false;
  #warned = new Set<string>();

  static define(tag: string): void {
    if (!customElements.get(tag))
      customElements.define(tag, this as unknown as CustomElementConstructor);
  }

  connectedCallback(): void {
    watchDay(this);
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    unwatchDay(this);
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
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
    }
    root.adoptedStyleSheets = [sheet];
    try {
      const { lang, dir } = messages;
      render(
        html`<div class="root" part="root" lang=${lang} dir=${dir}>
          ${this.view(this.today, this.#pack())}
        </div>`,
        root,
        { host: this },
      );
    } catch (error) {
      // A fault of ours leaves the page's own words standing.
      this.warn(String(error));
      render(html`<slot></slot>`, root);
    }
  }

  /** What to draw, on a day, with whom to call. */
  protected abstract view(today: IsoDate, pack: CouncilPack): unknown;

  protected get today(): IsoDate {
    const today = this.getAttribute('today');
    if (isDay(today)) return today;
    if (today) this.warn(`today="${today}" is not a day`);
    return todayInEngland(new Date());
  }

  /** The council's facts; over them the page's own JSON, and over that its attributes. */
  #pack(): CouncilPack {
    const report = (sentence: string) => this.warn(sentence);
    const id = this.getAttribute('council') ?? 'england';
    const pack = packFor(id);
    if (!pack) report(`there is no council "${id}": the one for England is used`);
    const script = this.querySelector('script[type="application/json"]');
    let json: unknown;
    try {
      if (script) json = JSON.parse(script.textContent);
    } catch {
      report('its JSON cannot be read and was left out');
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
    console.warn(`<${this.localName}>: ${sentence}`);
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
