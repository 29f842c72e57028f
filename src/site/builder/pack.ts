import type { IsoDate } from '../../core/index.js';
import { ageOf, packFor } from '../../councils/index.js';
import type { CouncilPack } from '../../councils/index.js';
import { enForm, inWords } from '../../i18n/index.js';
import { checkedFault, text } from './fields.js';
import type { Field, Typed } from './fields.js';

const WHO = { mediation: 'mediation adviser', advice: 'local advice service' } as const;

/** What the editor should know of a pack before families read it. */
export function lacksOf(pack: CouncilPack, today: IsoDate): string[] {
  const said: string[] = [];
  for (const [who, title] of Object.entries(WHO)) {
    const contact = pack[who as keyof typeof WHO];
    if (!contact) {
      said.push(`The ${title} is not known.`);
      continue;
    }
    const { name, phone, email, verifiedOn } = contact;
    if (!phone && !email) said.push(`There is no telephone number or e-mail address of ${name}.`);
    const age = ageOf(contact, today);
    if (age === 'unchecked') said.push(`Nobody at the council has checked the details of ${name}.`);
    if (age === 'old')
      said.push(
        `The details of ${name} were last checked on ${inWords(verifiedOn!, enForm)}, more than 180 days ago.`,
      );
  }
  if (!pack.noticeUrl) said.push('There is no address of the council’s notice about mediation.');
  return said;
}

/** A contact without a name is left out, whatever else of it is given. */
export const namesMissing = (
  attributes: Readonly<Record<string, string>>,
  pack: CouncilPack,
): string[] =>
  Object.entries(WHO)
    .filter(([who]) => {
      const prefix = who === 'advice' ? 'advice-' : '';
      const isGiven = ['phone', 'email', 'website', 'address', 'verified-on'].some(
        (detail) => prefix + detail in attributes,
      );
      return isGiven && !attributes[`${prefix}name`] && !pack[who as keyof typeof WHO];
    })
    .map(([, title]) => `Give the name of the ${title} too, or the widget leaves its details out.`);

const contactFields = (who: keyof typeof WHO, today: IsoDate): Field[] => [
  text(`${who}-name`, 'Name', 'string'),
  text(`${who}-phone`, 'Telephone number', 'Tel'),
  text(`${who}-email`, 'E-mail address', 'Email'),
  text(`${who}-website`, 'Web page', 'Url'),
  text(`${who}-address`, 'Postal address', 'string'),
  text(`${who}-verifiedOn`, 'Day a person at the council checked this', 'IsoDate', {
    hint: 'For example 2026-11-02. Leave it out if nobody has.',
    fault: (value) => checkedFault(value, today),
  }),
];

const ID = /^[a-z][a-z-]{0,39}$/;

/** The fields of a pack, by the heading they stand under. */
export const packFields = (today: IsoDate): Readonly<Record<string, readonly Field[]>> => ({
  'The council': [
    {
      id: 'pack-id',
      label: 'Short name',
      hint: 'Small letters and hyphens, for example kent or west-berkshire.',
      kind: 'text',
      fault: (id) => {
        if (!id || (ID.test(id) && !packFor(id))) return undefined;
        return packFor(id)
          ? 'There is a pack of that name already: choose that council above'
          : 'Use small letters and hyphens only, for example west-berkshire';
      },
    },
    text('pack-title', 'Name', 'string', {
      hint: 'As it stands in a sentence, for example Kent County Council.',
    }),
    text('pack-noticeUrl', 'Address of its notice about mediation', 'Url'),
    text('pack-source', 'Where these facts come from', 'string', {
      hint: 'The page, and the day it was last changed.',
    }),
  ],
  'The mediation adviser': contactFields('mediation', today),
  'The local advice service': contactFields('advice', today),
});

/** What must be there before there is a file. */
const NEEDED: Readonly<Record<string, string>> = {
  'pack-id': 'the short name of the council',
  'pack-title': 'the name of the council',
  'pack-source': 'where the facts come from',
  'mediation-name': 'the name of the mediation adviser',
};

export interface PackFile {
  /** What is still to be filled in or put right. */
  readonly missing: readonly string[];
  readonly name: string;
  /** For us: a file in `src/councils`. */
  readonly module: string;
  /** For the council's own page, inside the element. */
  readonly json: string;
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** As our own files are laid out: in the quotes that need fewer escapes. */
function quoted(value: string): string {
  const double = JSON.stringify(value);
  if (count(value, "'") > count(value, '"')) return double;
  return `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

const literal = (value: unknown, indent = ''): string => {
  if (typeof value === 'string') return quoted(value);
  if (!value) return 'null';
  const lines = Object.entries(value).map(
    ([key, each]) => `${indent}  ${key}: ${literal(each, `${indent}  `)},\n`,
  );
  return `{\n${lines.join('')}${indent}}`;
};

/** Every field that is good, in the shape of a pack. */
export function packFile(typed: Typed, today: IsoDate): PackFile {
  const fields = Object.values(packFields(today)).flat();
  const good: Typed = {};
  const missing: string[] = [];
  for (const { id, label, fault } of fields) {
    const value = typed[id]?.trim() ?? '';
    if (fault?.(value)) missing.push(`${label}: ${fault(value)}`);
    else if (value) good[id] = value;
    else if (id in NEEDED) missing.push(`Give ${NEEDED[id]}`);
  }
  const contact = (who: string) => {
    const details = ['name', 'phone', 'email', 'website', 'address'].flatMap((detail) => {
      const value = good[`${who}-${detail}`];
      return value ? [[detail, value] as const] : [];
    });
    if (details.length && !good[`${who}-name`] && who !== 'mediation')
      missing.push(`Give the name of the ${WHO[who as 'advice']}`);
    const verifiedOn = good[`${who}-verifiedOn`] ?? null;
    return details.length ? { [who]: { ...Object.fromEntries(details), verifiedOn } } : {};
  };
  const notice = good['pack-noticeUrl'] ? { noticeUrl: good['pack-noticeUrl'] } : {};
  const facts = { ...contact('mediation'), ...contact('advice'), ...notice };
  const id = good['pack-id'] ?? '';
  const name = id.replace(/-+(\w?)/g, (_, letter: string) => letter.toUpperCase());
  return {
    missing,
    name: `${id}.ts`,
    json: JSON.stringify(facts, undefined, 2),
    module: `import type { CouncilPack, Provenance } from './types.js';

export const ${name}: CouncilPack = ${literal({ id, ...facts })};

export const provenance: Provenance = ${literal({ title: good['pack-title'] ?? '', source: good['pack-source'] ?? '' })};
`,
  };
}
