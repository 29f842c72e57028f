/* global document, window, history, Node */

/**
 * Runs in every page before anything of the page's own. It keeps what the page was made of, so that
 * what became of it can be told, and takes the place of a person who answers a question.
 */
export function probe() {
  const TAGS =
    'mediation-checker, deadline-countdown, mediation-contact, mediation-guide, resolution-options';
  const { setTimeout, Promise, Map, Set } = window;
  const all = document.querySelectorAll.bind(document);
  const globals = new Set(Object.getOwnPropertyNames(window));
  const thrown = [];
  window.addEventListener('error', ({ message }) => thrown.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));

  /** By element of the page's own: what it says of itself. */
  let kept = new Map();
  let visits = 0;
  // The properties of a form may be hidden by its fields.
  const { closest, matches } = window.Element.prototype;
  const getter = (type, name) => {
    const { get } = Object.getOwnPropertyDescriptor(type.prototype, name);
    return (element) => get.call(element);
  };
  const attributesOf = getter(window.Element, 'attributes');
  const childrenOf = getter(Node, 'childNodes');
  const parentOf = getter(Node, 'parentElement');
  const nameOf = getter(window.Element, 'localName');
  const shadowOf = getter(window.Element, 'shadowRoot');
  const saysOf = (element) =>
    [
      nameOf(element),
      ...[...attributesOf(element)].map(({ name, value }) => `${name}=${value}`),
      ...[...childrenOf(element)]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ data }) => data),
    ].join('|');
  const around = (element, inside) => {
    let at = parentOf(element);
    while (at && !inside.has(at)) at = parentOf(at);
    return at;
  };
  document.addEventListener(
    // Before the first deferred script.
    'readystatechange',
    () => {
      visits = history.length;
      const own = [...all('*')].filter((each) => !closest.call(each, '.low-root'));
      kept = new Map(own.map((each) => [each, undefined]));
      for (const each of own) kept.set(each, { says: saysOf(each), around: around(each, kept) });
    },
    { capture: true, once: true },
  );

  /** What became of the page besides what we put there. `swaps`: it changed its content itself. */
  function harm(swaps) {
    const faults = thrown.map((message) => `thrown: ${message}`);
    if (swaps !== 'history' && history.length !== visits) faults.push('its history has grown');
    const now = [...all('*')];
    const order = now.filter((each) => kept.has(each));
    const before = [...kept.keys()];
    if (!swaps && before.some((each, index) => each !== order[index]))
      faults.push('its elements are gone, or in another order');
    for (const each of order) {
      if (saysOf(each) !== kept.get(each).says && !swaps)
        faults.push(`${kept.get(each).says} became ${saysOf(each)}`);
      if (around(each, kept) !== kept.get(each).around) faults.push(`${saysOf(each)} has moved`);
    }
    for (const each of swaps ? [] : now)
      if (!kept.has(each) && !closest.call(each, `${TAGS}, main span[lang], script`))
        faults.push(`${each.outerHTML.slice(0, 80)} is new`);
    return faults;
  }

  /** Every element that matches, in open shadow roots too. */
  const deep = (selector, root = document) =>
    [...(root === document ? all('*') : root.querySelectorAll('*'))].flatMap((each) => [
      ...(matches.call(each, selector) ? [each] : []),
      ...(shadowOf(each) && !matches.call(each, TAGS) ? deep(selector, shadowOf(each)) : []),
    ]);
  const rootOf = (widget) =>
    widget.shadowRoot?.querySelector('.low-root') ? widget.shadowRoot : widget;
  const drawn = () => deep(TAGS).filter((each) => rootOf(each).querySelector('.low-root'));

  async function until(test) {
    for (let left = 100; left; left -= 1) {
      if (test()) return true;
      await new Promise((done) => setTimeout(done, 20));
    }
    return false;
  }

  /** Answers the question that is asked; where none is, asks for another heading. */
  async function drive(widget) {
    const root = rootOf(widget);
    const heading = () => root.querySelector('.low-root .low-big')?.textContent.trim();
    const first = heading();
    const answer = root.querySelector('input[type="radio"], input[type="checkbox"]');
    if (!answer) {
      const level = widget.getAttribute('heading-level');
      widget.setAttribute('heading-level', '4');
      const isDrawn = await until(() => root.querySelector('.low-root .low-big h4'));
      if (level) widget.setAttribute('heading-level', level);
      else widget.removeAttribute('heading-level');
      return isDrawn;
    }
    answer.click();
    const press = root.querySelector('button[part="button"]');
    // What to choose between lights up at once.
    if (!press) return until(() => root.querySelector('.low-fits'));
    press.click();
    return until(() => heading() && heading() !== first);
  }

  const isSeen = (element) => element.getClientRects().length > 0;

  const theProbe = {
    harm,
    deep,
    drawn,
    drive,
    until,
    rootOf,
    names: () => drawn().map(({ localName }) => localName),
    /** The words of the page's own that can be seen. */
    said: () =>
      deep('.said')
        .filter(isSeen)
        .map(({ textContent }) => textContent.trim()),
    async answered() {
      const results = [];
      for (const widget of drawn())
        results.push((await drive(widget)) ? widget.localName : `${widget.localName} is stuck`);
      return results;
    },
    globals: () => Object.getOwnPropertyNames(window).filter((name) => !globals.has(name)),
  };
  Object.defineProperty(window, 'probe', { value: theProbe });
  globals.add('probe');
}
