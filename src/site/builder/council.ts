import type { IsoDate } from '../../core/index.js';
import { COUNCIL_READY, COUNCIL_REQUEST } from '../../councils/council-message.js';
import { CONTACTS, withOverrides } from '../../councils/index.js';
import { recordFor } from '../../councils/register/index.js';
import { enForm, inWords } from '../../i18n/index.js';
import { checkedFault, text } from './fields.js';
import type { Field, Typed } from './fields.js';

export type Who = (typeof CONTACTS)[number];

/** The heading of each contact. */
export const WHO: Readonly<Record<Who, string>> = {
  mediation: 'The mediation adviser',
  disagreement: 'For other disagreements, if that is another service',
  advice: 'The local advice service (SENDIASS)',
  sendTeam: 'The council’s own SEND team',
};

/** The details of a contact that have a field. */
const DETAILS = ['name', 'phone', 'otherPhone', 'email', 'website', 'address', 'until'] as const;
export type Detail = (typeof DETAILS)[number];

const idOf = (who: Who, detail: Detail): string => `${who}-${detail}`;

/** The contacts that a council has a contract with. */
const OF_A_CONTRACT: readonly Who[] = ['mediation', 'disagreement'];

export const contactFields = (who: Who): Field[] => [
  text(idOf(who, 'name'), 'Name', 'string'),
  text(idOf(who, 'phone'), 'Telephone number', 'Tel'),
  text(idOf(who, 'otherPhone'), 'Another number, to try after it', 'Tel'),
  text(idOf(who, 'email'), 'Email address', 'Email'),
  text(idOf(who, 'website'), 'Web page', 'Url'),
  text(idOf(who, 'address'), 'Postal address', 'string'),
  ...(OF_A_CONTRACT.includes(who)
    ? [
        text(idOf(who, 'until'), 'Last day of its contract', 'IsoDate', {
          hint: 'As year-month-day, for example 2027-03-31. From the day after, families are told to ask the council. Leave it out if you do not know it.',
        }),
      ]
    : []),
];

export const NOTICE = text('council-noticeUrl', 'Address of your notice about mediation', 'Url', {
  hint: 'The notice that the SEND Regulations 2014, regulation 32, ask a council to publish.',
});

export const checkFields = (today: IsoDate): Field[] => [
  text('checked-on', 'Day somebody checked all this', 'IsoDate', {
    hint: `As year-month-day, for example ${today}. Ring each number first. Families read this day on the card.`,
    fault: (value) => checkedFault(value, today),
  }),
  text('checked-by', 'Who checked it', 'string', {
    hint: 'A team or a job is enough. It stands in the file, and families do not see it.',
  }),
];

const idsOf = (who: Who): string[] => DETAILS.map((detail) => idOf(who, detail));

/** Empty values for some fields. */
const emptied = (ids: readonly string[]): Typed => Object.fromEntries(ids.map((id) => [id, '']));

/** The fields of a council for which nothing has been typed yet. */
export const BLANK: Typed = emptied([
  ...CONTACTS.flatMap(idsOf),
  NOTICE.id,
  'checked-on',
  'checked-by',
]);

/** The fields of a contact, filled in. The others are emptied: they belong to another service. */
export const filledIn = (who: Who, values: Readonly<Partial<Record<Detail, string>>>): Typed => ({
  ...emptied(idsOf(who)),
  ...Object.fromEntries(
    Object.entries(values).map(([detail, value]) => [idOf(who, detail as Detail), value]),
  ),
});

/** The valid details of a council. */
interface Facts {
  readonly id: string;
  readonly title: string;
  readonly [key: string]: unknown;
}

export interface CouncilFile {
  /** What is still to be filled in or put right. */
  readonly missing: readonly string[];
  readonly facts: Facts;
  /** When it was checked and by whom, in words. */
  readonly checked: string;
}

/** Whether anything has been typed about whom families call. */
export const isBegun = (typed: Typed): boolean =>
  CONTACTS.some((who) => DETAILS.some((detail) => typed[idOf(who, detail)]?.trim())) ||
  Boolean(typed[NOTICE.id]?.trim());

/** The content of a council's file, from what was typed. */
export function councilFile(id: string, typed: Typed, today: IsoDate): CouncilFile {
  const title = recordFor(id)?.title ?? '';
  const missing: string[] = [];
  const good = ({ id: field, label, fault }: Field, about = ''): string => {
    const value = typed[field]?.trim() ?? '';
    const wrong = fault?.(value);
    if (wrong) missing.push(`${about}${label}: ${wrong}`);
    return wrong ? '' : value;
  };
  const [checkedOn, checkedBy] = checkFields(today).map((field) => good(field));
  const contact = (who: Who): object => {
    const values = Object.fromEntries(
      contactFields(who)
        .map((field) => [field.id.slice(who.length + 1), good(field, `${WHO[who]}, `)] as const)
        .filter(([, value]) => value),
    );
    if (!Object.keys(values).length && who !== 'mediation') return {};
    if (!typed[idOf(who, 'name')]?.trim()) missing.push(`${WHO[who]}: give its name`);
    const { otherPhone, ...details } = values;
    const others = otherPhone ? { otherPhones: [{ number: otherPhone }] } : {};
    return values['name']
      ? { [who]: { ...details, ...others, verifiedOn: checkedOn || null } }
      : {};
  };
  const contacts: object[] = CONTACTS.map(contact);
  const noticeUrl = good(NOTICE);
  const facts = Object.assign({ id, title }, ...contacts, noticeUrl && { noticeUrl }) as Facts;
  if (!title) missing.unshift('Choose your council');
  if (!checkedOn && !typed['checked-on']?.trim()) missing.push('Give the day somebody checked it');
  if (!checkedBy && !typed['checked-by']?.trim()) missing.push('Say who checked it');
  // Checked by the library too, as a page would.
  const { id: _, title: __, ...rest } = facts;
  withOverrides({ id }, rest, (sentence) => missing.push(sentence));
  const checked = checkedOn && checkedBy ? `${inWords(checkedOn, enForm)}, ${checkedBy}` : '';
  return { missing, facts, checked };
}

/** Escapes all but ASCII, because the page may have any encoding. */
const ascii = (given: string): string =>
  given.replace(/[^ -~\n]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The file: a classic script that passes the facts to the entry, now and whenever it asks. */
export const scriptOf = ({ facts, checked }: CouncilFile): string =>
  ascii(`// Whom families call: ${facts.title}. Checked ${checked}.
(function (council) {
  function tell() {
    document.dispatchEvent(new CustomEvent('${COUNCIL_READY}', { detail: { council: council } }));
  }
  document.addEventListener('${COUNCIL_REQUEST}', tell);
  tell();
})(${JSON.stringify(facts, undefined, 2)});
`);

/** A JSON script for the inside of one element, which has the council as an attribute. */
export function jsonOf({ facts: { id: _, title: __, ...facts } }: CouncilFile): string {
  return `<script type="application/json">\n${ascii(JSON.stringify(facts, undefined, 2))}\n</script>`;
}

/** A message to the maintainers of the register. */
export const messageOf = ({ facts, checked }: CouncilFile): string =>
  `Whom families call in ${facts.title}

Checked: ${checked}

${JSON.stringify(facts, undefined, 2)}
`;

/** Windows silently drops a `mailto:` address of more than about 2,000 characters. */
const TOO_LONG = 2000;

/** A `mailto:` address with the message. Empty if it would be too long. */
export function mailOf(file: CouncilFile): string {
  const address = `mailto:?subject=${encodeURIComponent(`Local offer widgets: whom families call in ${file.facts.title}`)}&body=${encodeURIComponent(messageOf(file))}`;
  return address.length < TOO_LONG ? address : '';
}

/** The integrity hash of a text. Empty if the page is not in a secure context. */
export async function integrityOf(file: string): Promise<string> {
  const { subtle } = crypto as Partial<Crypto>;
  if (!subtle) return '';
  const bytes = new Uint8Array(await subtle.digest('SHA-384', new TextEncoder().encode(file)));
  return `sha384-${btoa(String.fromCharCode(...bytes))}`;
}
