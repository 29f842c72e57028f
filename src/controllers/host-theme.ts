import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { call, read, write } from '../utils/dom.js';
import { reportErrors } from '../utils/report.js';
import { lastHostStyles, measure, paragraphStyles } from './measure.js';
import type { HostStyles } from './measure.js';
import { sheetOf, shownDocument } from './sheets.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot?: ParentNode };

interface HostThemeOptions {
  /** The CSS of the host's style sheets, in order: for light mode or for a shadow root. */
  styles(isLight: boolean): readonly string[];
  /** Reports a colour with too little contrast to the editor of the page. */
  warn(sentence: string): void;
}

/** Events after which the page may look different. */
const PAGE_EVENTS = ['resize', 'pageshow', 'transitionend'];

const pending = new Set<HostThemeController>();

/** Measures every host before it changes any, so that the page is laid out only once. */
function measureAll(): void {
  const ready = [...pending].filter((each) => each.wrapper);
  const changes: (() => void)[] = [];
  pending.clear();
  paragraphStyles.clear();
  for (const each of ready) reportErrors(() => changes.push(each.measure()));
  for (const change of changes) reportErrors(change);
}

/**
 * Adopts the style sheets of its host and fits it to the page around it. Inheritance and the theme
 * tokens do most of that in CSS. What CSS cannot do is measured, at most once a frame: the size of the
 * page's paragraphs, and the contrast of each colour with its background.
 */
export class HostThemeController implements ReactiveController {
  readonly #host: Host;
  readonly #options: HostThemeOptions;
  #applied: HostStyles | undefined;
  /** The root that has adopted the sheets. */
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
    pending.delete(this);
  }

  hostUpdated(): void {
    this.#adopt();
    this.scheduleMeasure();
  }

  handleEvent({ type, target }: Event): void {
    // Only a transition of an ancestor can change how the host looks.
    if (
      type === 'transitionend' &&
      !(target instanceof Node && call(target, 'contains', this.#host))
    )
      return;
    this.scheduleMeasure();
  }

  /** Measures before the next frame is painted. */
  scheduleMeasure(): void {
    // Without adopted style sheets there is nowhere to put the result.
    if (!this.#root) return;
    if (!pending.size) requestAnimationFrame(measureAll);
    pending.add(this);
  }

  get wrapper(): HTMLElement | null | undefined {
    return this.#host.isConnected
      ? this.#host.renderRoot?.querySelector<HTMLElement>('.low-root')
      : null;
  }

  /** Measures the page and returns a function that applies the result. */
  measure(): () => void {
    const [styles, problems] = measure(this.#host, this.wrapper!, this.#applied);
    return () => {
      this.#adoptMeasured(styles);
      for (const problem of problems) this.#options.warn(problem);
    };
  }

  #adopt(): void {
    const host = this.#host;
    const page = host.isConnected && shownDocument(host);
    const isLight = host.renderRoot === host;
    const root = (isLight ? host.getRootNode() : host.renderRoot) as Document | ShadowRoot;
    const adopted = read(root, 'adoptedStyleSheets') as CSSStyleSheet[] | undefined;
    if (!page || !adopted) return;
    const isNew = this.#root !== root;
    if (isNew) this.#adoptMeasured(undefined);
    this.#root = root;
    const missing = this.#options
      .styles(isLight)
      .map((rules) => sheetOf(rules, page))
      .filter((sheet) => !adopted.includes(sheet));
    if (missing.length) write(root, 'adoptedStyleSheets', [...adopted, ...missing]);
    // Until the host is measured, use what was measured for another element on the page.
    if (isNew && !isLight && lastHostStyles?.page === page) this.#adoptMeasured(lastHostStyles);
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
