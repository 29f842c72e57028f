import { expect, fixture } from '@open-wc/testing';
import {
  call,
  composedParent,
  createElement,
  currentScript,
  documentElement,
  hostOf,
  parentOf,
  read,
  write,
} from '../../src/utils/dom.js';

/** An image whose name hides what the document has by it, until the test is over. */
function hide(name: string): void {
  const image = new Image();
  image.name = name;
  document.body.append(image);
  hidden.push(image);
}
const hidden: Element[] = [];
afterEach(() => {
  for (const each of hidden.splice(0)) each.remove();
});

/** A form with a control of each name, and an element in it. */
async function form(...names: string[]): Promise<[form: HTMLFormElement, inner: Element]> {
  const controls = names.map((name) => `<input name="${name}">`).join('');
  const outer = await fixture<HTMLElement>(`<div><form>${controls}<p></p></form></div>`);
  const found = outer.firstElementChild as HTMLFormElement;
  return [found, outer.querySelector('p')!];
}

describe('the document', () => {
  it('is read as it is, whatever is named in it', () => {
    const { documentElement: html, body, adoptedStyleSheets } = document;
    for (const name of ['documentElement', 'body', 'adoptedStyleSheets', 'createElement'])
      hide(name);
    // Or else the test shows nothing.
    expect(document.body.localName).to.equal('img');
    expect(documentElement()).to.equal(html);
    expect(read(document, 'body')).to.equal(body);
    expect(createElement('span').localName).to.equal('span');
    const sheet = new CSSStyleSheet();
    write(document, 'adoptedStyleSheets', [sheet]);
    expect([...read(document, 'adoptedStyleSheets')]).to.deep.equal([sheet]);
    write(document, 'adoptedStyleSheets', adoptedStyleSheets);
  });

  it('has no current script in a module, and an image is none', () => {
    hide('currentScript');
    expect(document.currentScript).to.be.instanceof(HTMLImageElement);
    expect(currentScript()).to.equal(undefined);
  });

  it('has a current script while one is run, behind an image of that name', () => {
    hide('currentScript');
    const script = document.createElement('script');
    const seen: unknown[] = [];
    const listen = () => seen.push(currentScript());
    addEventListener('seen', listen);
    script.text = "dispatchEvent(new Event('seen'))";
    document.head.append(script);
    script.remove();
    removeEventListener('seen', listen);
    expect(seen).to.deep.equal([script]);
  });
});

describe('a form', () => {
  it('is read and called as it is, whatever its controls are named', async () => {
    const [found, inner] = await form('firstElementChild', 'matches', 'append', 'childNodes');
    expect(typeof found.matches).to.equal('object');
    expect(call(found, 'matches', 'form')).to.equal(true);
    expect(read(found, 'firstElementChild')!.localName).to.equal('input');
    call(found, 'append', inner);
    expect([...read(found, 'childNodes')].at(-1)).to.equal(inner);
  });
});

describe('climbing', () => {
  /** The names of what is around a node; a hundred steps are no end. */
  const around = (from: Node): string[] => {
    const names: string[] = [];
    for (let at = composedParent(from); at; at = composedParent(at)) {
      names.push(at.nodeName);
      if (names.length > 100) throw new Error('there is no end');
    }
    return names;
  };

  it('ends at the document, whatever a form around has named as a way up', async () => {
    hide('host');
    hide('parentNode');
    hide('assignedSlot');
    const [, inner] = await form('parentNode', 'parentElement', 'assignedSlot', 'host', 'nodeName');
    const names = around(inner);
    expect(names.at(-1)).to.equal('#document');
    expect(names.filter((name) => name === 'BODY')).to.have.length(1);
  });

  it('goes through a slot, a shadow root and its host', async () => {
    const host = await fixture<HTMLElement>('<div><b></b></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<section><slot></slot></section>';
    expect(around(host.firstElementChild!).slice(0, 4)).to.deep.equal([
      'SLOT',
      'SECTION',
      '#document-fragment',
      'DIV',
    ]);
    expect(hostOf(root)).to.equal(host);
  });

  it('ends at a link that is on no page, which has a host of another kind', () => {
    const link = document.createElement('a');
    link.href = 'https://www.council.example/';
    expect(link.host).to.equal('www.council.example');
    expect(hostOf(link)).to.equal(null);
    expect(around(link)).to.deep.equal([]);
    expect(parentOf(link)).to.equal(null);
  });
});
