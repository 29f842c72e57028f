// What is pasted: every snippet that the builder can make, of every element, plain and with the
// attributes that are hardest to carry.
import { ELEMENTS, TAGS } from '../../lib/site/elements.js';
import { fragmentAddress, hostedAddress, snippets, WAYS } from '../../lib/site/snippets.js';
import { enReading } from '../../lib/i18n/en/reading.js';
import { enResult } from '../../lib/i18n/en/result.js';
import { IN_ADDRESS } from '../../lib/embed/protocol.js';

const DETAILS = {
  name: 'Smith & "Sons"',
  phone: '020 7946 0123',
  'verified-on': '2026-11-02',
  'notice-url': 'https://council.example/notice.pdf?a=1&copy=2',
};

const ASKED = [
  ...TAGS.flatMap((tag) => [
    { tag, attributes: { council: 'hackney' } },
    { tag, attributes: { council: 'lambeth', 'heading-level': '3', render: 'light' } },
  ]),
  { tag: 'deadline-countdown', attributes: { council: 'hackney', calm: '' } },
  { tag: 'mediation-contact', attributes: { council: 'england', ...DETAILS } },
];

const CONTACTS = { hackney: 'Hackney SENDIAGS', lambeth: 'Lambeth IASS', england: DETAILS.name };

const inAddress = (attributes) =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => IN_ADDRESS.includes(name)));

/** What is wrong with what was drawn at the end. Only an element or `data-` carries everything. */
function faultsIn({ tag, attributes: asked }, { heading, isLight, text }, isHosted, isWhole) {
  const attributes = isWhole ? asked : inAddress(asked);
  const {
    council,
    'heading-level': level = isHosted ? '1' : '2',
    render,
    calm,
    phone,
  } = attributes;
  const says = (words) => text.includes(words);
  const contact = [CONTACTS[council], phone].filter(() => isWhole || !asked.phone);
  return [
    heading !== `h${level}` && `its heading is ${heading}`,
    isLight !== (render === 'light') && 'drawn in the other way',
    tag === 'mediation-checker' && !says(enResult.labels.actions) && 'says nothing to do',
    tag === 'deadline-countdown' && says('days left') === (calm === '') && 'not as calm as asked',
    ['mediation-contact', 'mediation-guide'].includes(tag) &&
      !contact.filter(Boolean).every(says) &&
      'without the contact',
    tag === 'resolution-options' && !says(enReading.labels.hasDecision) && 'asks nothing',
  ].filter(Boolean);
}

/** `home` is where the widgets are hosted, and `linkTo` where families are sent to today. */
export const casesFor = ({ home, linkTo }) =>
  ASKED.map((asked) => {
    const choice = { ...asked, home, linkTo };
    return {
      ...choice,
      hosted: hostedAddress(choice),
      fragment: fragmentAddress(choice),
      words: ELEMENTS[asked.tag],
      snippets: Object.fromEntries(WAYS.map((way) => [way, snippets[way](choice)])),
      faultsIn: (...drawn) => faultsIn(asked, ...drawn),
    };
  });
