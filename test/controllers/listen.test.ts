import { expect } from '@open-wc/testing';
import { enReading } from '../../src/i18n/en/reading.js';
import { enResult } from '../../src/i18n/en/result.js';
import { enForm } from '../../src/i18n/index.js';
import { LETTER_QUESTION, TODAY, WAYS } from '../elements/helpers/cases.js';
import { all, answer, find, mount, settled, watchWarnings } from '../elements/helpers/page.js';
import { bring } from './helpers/tongue.js';

/** A voice that speaks into a list, and tells of it only when it is told to. */
class MadeUpSpeech extends EventTarget {
  voices: Partial<SpeechSynthesisVoice>[] = [];
  queue: SpeechSynthesisUtterance[] = [];
  /** The parts that were begun. */
  heard: string[] = [];
  cancelled = 0;

  getVoices = () => this.voices;

  speak(part: SpeechSynthesisUtterance): void {
    this.queue.push(part);
  }

  cancel(): void {
    this.cancelled += 1;
    const left = this.queue.splice(0);
    for (const part of left) part.onerror?.(new Event('error') as SpeechSynthesisErrorEvent);
  }

  /** Goes on to the next part, or so many. */
  next(parts = 1): void {
    for (let left = parts; left && this.queue.length; left -= 1) {
      const [part] = this.queue as [SpeechSynthesisUtterance];
      this.heard.push(part.text);
      part.onstart?.(new Event('start') as SpeechSynthesisEvent);
      if (this.queue[0] !== part) return;
      this.queue.shift();
      part.onend?.(new Event('end') as SpeechSynthesisEvent);
    }
  }

  come(...voices: Partial<SpeechSynthesisVoice>[]): void {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }
}

class MadeUpPart {
  text: string;
  lang = '';
  voice: unknown;
  constructor(text: string) {
    this.text = text;
  }
}

const voice = (lang: string, localService = true) => ({ lang, localService, name: lang });
const BRITISH = voice('en-GB');

let speech: MadeUpSpeech;
const warnings = watchWarnings();
const real = Object.fromEntries(
  ['speechSynthesis', 'SpeechSynthesisUtterance'].map((name) => [
    name,
    Object.getOwnPropertyDescriptor(globalThis, name),
  ]),
);
const define = (name: string, value: unknown) =>
  Object.defineProperty(globalThis, name, { value, configurable: true });

beforeEach(() => {
  speech = new MadeUpSpeech();
  speech.voices = [BRITISH];
  define('speechSynthesis', speech);
  define('SpeechSynthesisUtterance', MadeUpPart);
});

afterEach(() => {
  for (const [name, descriptor] of Object.entries(real))
    if (descriptor) Object.defineProperty(globalThis, name, descriptor);
    else Reflect.deleteProperty(globalThis, name);
});

const checker = (attributes = {}) =>
  mount('mediation-checker', { today: TODAY, listen: '', ...attributes });

/** The button that listens or stops, by what it says. */
const button = (host: Element) =>
  all(host, '.low-body > p.low-screen > button').find((each) =>
    /Listen|Stop/.test(each.textContent),
  );
const says = (host: Element) => button(host)?.textContent.trim();

async function press(host: Element): Promise<void> {
  button(host)!.click();
  await settled();
}

describe('listen', () => {
  it('is offered only where it is asked for', async () => {
    expect(says(await checker())).to.equal('Listen');
    expect(says(await mount('mediation-checker', { today: TODAY }))).to.equal(undefined);
  });

  it('is not offered without speech, and all else is there', async () => {
    Reflect.deleteProperty(globalThis, 'speechSynthesis');
    const prototype = Object.getOwnPropertyDescriptor(Window.prototype, 'speechSynthesis');
    if (prototype) Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
    const host = await checker();
    if (prototype) Object.defineProperty(Window.prototype, 'speechSynthesis', prototype);
    expect(says(host)).to.equal(undefined);
    expect(find(host, '.low-big').textContent).to.contain(enForm.questions.nation.title);
  });

  for (const [title, voices] of Object.entries({
    'no voice': [],
    'a voice in another language': [voice('fr-FR'), voice('eng')],
    'a voice that sends the words away': [voice('en-GB', false)],
  }))
    it(`is not offered where there is ${title}`, async () => {
      speech.voices = voices;
      expect(says(await checker())).to.equal(undefined);
    });

  it('is offered by every element once voices come, and no longer when they go', async () => {
    speech.voices = [];
    const hosts = [await checker(), await mount('mediation-guide', { listen: '' })];
    for (const [voices, expected] of [
      [[BRITISH], 'Listen'],
      [[], undefined],
      [[BRITISH], 'Listen'],
    ] as const) {
      speech.come(...voices);
      await settled();
      expect(hosts.map(says)).to.deep.equal([expected, expected]);
    }
  });

  it('speaks with the voice of the country, if there is one', async () => {
    for (const [voices, expected] of [
      [[voice('en-US'), voice('en_GB')], 'en_GB'],
      [[voice('fr-FR'), voice('en-US'), voice('en-IN')], 'en-US'],
    ] as const) {
      speech.voices = [...voices];
      const host = await checker();
      await press(host);
      expect(speech.queue[0]!.lang).to.equal(expected);
      expect(speech.queue[0]!.voice!.lang).to.equal(expected);
      await press(host);
    }
  });
});

describe('what is read', () => {
  it('is what is shown, a paragraph at a time', async () => {
    const host = await checker();
    await press(host);
    const { labels, questions } = enForm;
    const { title, hint } = questions.nation;
    const parts = speech.queue.map(({ text }) => text);
    expect(parts.slice(0, 5)).to.deep.equal([labels.checker, labels.needs, title, hint, 'England']);
    expect(parts).to.not.include(labels.continue);
    expect(parts).to.not.include(enReading.help.nation);
  });

  it('is what is open too', async () => {
    const host = await checker();
    find<HTMLDetailsElement>(host, 'details').open = true;
    await press(host);
    expect(speech.queue.map(({ text }) => text)).to.include(enReading.help.nation);
  });

  it('of an answer has its days, and nothing that is for paper', async () => {
    const host = await checker(WAYS['certificate-needed']);
    await press(host);
    const text = speech.queue.map((each) => each.text).join('\n');
    expect(text).to.contain('Monday 4 January 2027');
    expect(text).to.not.contain(enResult.labels.notes);
    expect(text).to.not.match(/\bChange\b/);
  });

  it('has the warning in the language alone', async () => {
    bring('es-QQ');
    speech.voices = [voice('es-ES')];
    const host = await checker({ lang: 'es-QQ' });
    button(host) ?? expect.fail('no button');
    await press(host);
    const parts = speech.queue.map(({ text }) => text);
    expect(parts[0]).to.equal('Notice of es-QQ');
    expect(parts).to.not.include('The English counts.');
  });
});

describe('while it is read', () => {
  it('the button stops it', async () => {
    const host = await checker();
    await press(host);
    expect(says(host)).to.equal('Stop');
    await press(host);
    expect(says(host)).to.equal('Listen');
    expect(speech.queue).to.have.length(0);
  });

  it('the end is heard', async () => {
    const host = await checker();
    await press(host);
    speech.next(1000);
    await settled();
    expect(says(host)).to.equal('Listen');
    expect(speech.heard.length).to.be.above(5);
    await press(host);
    expect(says(host)).to.equal('Stop');
  });

  it('a fault of the voice ends it', async () => {
    const host = await checker();
    await press(host);
    speech.queue[0]!.onerror!(new Event('error') as SpeechSynthesisErrorEvent);
    await settled();
    expect(says(host)).to.equal('Listen');
    expect(speech.queue).to.have.length(0);
    expect(warnings).to.deep.equal([]);
  });

  it('one element is read at a time', async () => {
    const [one, other] = [await checker(), await mount('mediation-guide', { listen: '' })];
    await press(one);
    await press(other);
    expect([one, other].map(says)).to.deep.equal(['Listen', 'Stop']);
    expect(speech.queue[0]!.text).to.equal('What is mediation?');
  });

  it('an element that goes falls silent', async () => {
    const host = await checker();
    await press(host);
    speech.next();
    host.remove();
    speech.next();
    await settled();
    expect(speech.queue).to.have.length(0);
    document.body.append(host);
    await settled();
    expect(says(host)).to.equal('Listen');
    host.remove();
  });

  it('a word is enough to notice that it has gone', async () => {
    const host = await checker();
    await press(host);
    host.remove();
    speech.queue[0]!.onboundary!(new Event('boundary') as SpeechSynthesisEvent);
    expect(speech.queue).to.have.length(0);
  });

  it('the next step ends it', async () => {
    const host = await checker();
    await press(host);
    await answer(host, 'england');
    expect(speech.queue).to.have.length(0);
    expect(says(host)).to.equal('Listen');
  });

  it('what opens or is drawn again does not', async () => {
    const host = await checker(LETTER_QUESTION);
    await press(host);
    const { length } = speech.queue;
    for (const each of all(host, 'details')) (each as HTMLDetailsElement).open = true;
    host.requestUpdate();
    await settled();
    expect(speech.queue).to.have.length(length);
    expect(says(host)).to.equal('Stop');
    await press(host);
  });

  it('another language ends it', async () => {
    bring('pt');
    speech.voices = [BRITISH, voice('pt-PT')];
    const host = await checker();
    await press(host);
    host.lang = 'pt';
    await settled();
    expect(speech.queue).to.have.length(0);
    expect(says(host)).to.equal('pt Listen');
    await press(host);
    expect(speech.queue[0]!.lang).to.equal('pt-PT');
    await press(host);
  });

  it('leaving the page ends it', async () => {
    const host = await checker();
    await press(host);
    dispatchEvent(new Event('pagehide'));
    expect(speech.queue).to.have.length(0);
  });

  it('what else the page says is left alone until then', async () => {
    await checker();
    dispatchEvent(new Event('pagehide'));
    speech.come(BRITISH);
    await settled();
    expect(speech.cancelled).to.equal(0);
  });
});
