import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { call, read, write } from '../utils/dom.js';
import { lastHostStyles, measure, paragraphStyles } from './measure.js';
import type { HostStyles } from './measure.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot?: ParentNode };

interface HostThemeOptions {
  /** The rules of its style sheets, in order: for a shadow root, or for the page's own document. */
  styles(isLight: boolean): readonly string[];
  /** Tells the editor of the page of a colour that cannot be seen. */
  warn(sentence: string): void;
}

/** What can change the look of the page around. */
const PAGE_EVENTS = ['resize', 'pageshow', 'transitionend'];

const sheets = new Map<string, CSSStyleSheet>();

/** One style sheet for the same rules, however many elements adopt it. */
export function sheetOf(rules: string): CSSStyleSheet {
  let sheet = sheets.get(rules);
  if (!sheet) {
    sheets.set(rules, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(rules);
  }
  return sheet;
}

const pending = new Set<HostThemeController>();

/** All are measured before the first is changed, or the page would be laid out for each. */
function measureAll(): void {
  const ready = [...pending].filter((each) => each.wrapper);
  pending.clear();
  paragraphStyles.clear();
  const measured = ready.map((each) => each.measure());
  ready.forEach((each, index) => each.apply(...measured[index]!));
}

/**
 * Fits its host to the page around it. Inheritance and the theme tokens do most of that in CSS. What
 * CSS cannot do is measured, once a frame for all hosts: the size of the page's paragraphs, and the
 * contrast of each colour with what is behind it.
 */
export class HostThemeController implements ReactiveController {
  readonly #host: Host;
  readonly #options: HostThemeOptions;
  #applied: HostStyles | undefined;
  /** Where the sheets are adopted. */
  #root: DocumentOrShadowRoot | undefined;

  constructor(host: Host, options: HostThemeOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of PAGE_EVENTS) addEventListener(type, this);
  }

  hostDisconnected(): void {
    for (const type of PAGE_EVENTS) removeEventListener(type, this);
    this.#adoptMeasured(undefined);
    this.#root = undefined;
  }

  hostUpdated(): void {
    this.#adopt();
    this.scheduleMeasure();
  }

  handleEvent({ type, target }: Event): void {
    // Of all that moves on a page, only what is around the host changes its look.
    if (
      type === 'transitionend' &&
      !(target instanceof Node && call(target, 'contains', this.#host))
    )
      return;
    this.scheduleMeasure();
  }

  /** Measures before the next frame is painted. */
  scheduleMeasure(): void {
    if (!pending.size) requestAnimationFrame(measureAll);
    pending.add(this);
  }

  get wrapper(): HTMLElement | null | undefined {
    return this.#host.isConnected
      ? this.#host.renderRoot?.querySelector<HTMLElement>('.local-offer')
      : null;
  }

  measure(): [HostStyles, string[]] {
    return measure(this.#host, this.wrapper!, this.#applied);
  }

  apply(styles: HostStyles, problems: readonly string[]): void {
    this.#adoptMeasured(styles);
    for (const problem of problems) this.#options.warn(problem);
  }

  #adopt(): void {
    const host = this.#host;
    if (!host.isConnected) return;
    const isLight = host.renderRoot === host;
    const root = (isLight ? host.getRootNode() : host.renderRoot) as Document | ShadowRoot;
    const isNew = this.#root !== root;
    if (isNew) this.#adoptMeasured(undefined);
    this.#root = root;
    const adopted = read(root, 'adoptedStyleSheets');
    const missing = this.#options
      .styles(isLight)
      .map(sheetOf)
      .filter((sheet) => !adopted.includes(sheet));
    if (missing.length) write(root, 'adoptedStyleSheets', [...adopted, ...missing]);
    // Until it is measured: what another element on the page was given.
    if (isNew && !isLight) this.#adoptMeasured(lastHostStyles);
  }

  #adoptMeasured(styles: HostStyles | undefined): void {
    const root = this.#root as Document | undefined;
    if (!root || styles === this.#applied) return;
    const others = read(root, 'adoptedStyleSheets').filter(
      (sheet) => sheet !== this.#applied?.sheet,
    );
    write(root, 'adoptedStyleSheets', styles ? [...others, styles.sheet] : others);
    this.#applied = styles;
  }
}
