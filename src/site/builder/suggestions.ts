import { digitsIn } from '../../councils/check.js';
import { providerFor, providers, recordFor } from '../../councils/register/index.js';
import type { Page, ServiceRecord, Strength } from '../../councils/register/index.js';
import { enForm, inWords } from '../../i18n/index.js';
import type { Detail, Who } from './council.js';

/** What a public page says about a council, for its editor to confirm. Families never see it. */
export interface Suggestion {
  readonly who: Who;
  readonly name: string;
  /** The details to fill in. */
  readonly values: Readonly<Partial<Record<Detail, string>>>;
  /** The kind of page that says so. */
  readonly said: string;
  readonly page: Page;
  readonly notes: readonly string[];
}

const SAID: Readonly<Record<Strength, string>> = {
  contract: 'A contract notice',
  'contract, unclear': 'A contract notice that has run out, or does not say enough',
  council: 'A page of your council',
  'advice service': 'A page of your advice service',
  provider: 'Its own page',
  'parent forum': 'A page of a parents’ forum',
  'another council': 'A page of another council',
  'former council': 'A page of a council that is no more',
};

const listed = (values: readonly string[]): string => [...new Set(values)].join(', ');

function suggestionFrom(service: ServiceRecord): Suggestion[] {
  const provider = providerFor(service.provider);
  const phones = (provider?.phones ?? []).map(({ value }) => value);
  const phone = service.phone ?? phones[0];
  const email = service.email ?? provider?.emails?.[0]?.value;
  const website = provider?.websites?.[0]?.value;
  const others = phones.filter((value) => digitsIn(value) !== digitsIn(phone ?? ''));
  const { from, until } = service;
  return (service.for ?? (['mediation'] as const)).map((who) => ({
    who,
    name: provider?.name ?? 'A service that the page does not name',
    values: {
      ...(provider && { name: provider.name }),
      ...(phone && { phone }),
      ...(email && { email }),
      ...(website && { website }),
      ...(service.strength === 'contract' && until && { until }),
    },
    said: SAID[service.strength],
    page: service.page,
    notes: [
      ...(from && until
        ? [`The contract runs from ${inWords(from, enForm)} to ${inWords(until, enForm)}.`]
        : []),
      ...(others.length ? [`Other pages give it ${listed(others)}.`] : []),
      ...(service.note ? [service.note] : []),
    ],
  }));
}

/** Everything that was found about a council. */
export function suggestionsFor(council: string): Suggestion[] {
  const { services = [], advice } = recordFor(council) ?? {};
  const found = services.flatMap(suggestionFrom);
  if (!advice) return found;
  const { name, phone, otherPhone, email, website, page, note } = advice;
  return [
    ...found,
    {
      who: 'advice',
      name,
      values: {
        name,
        ...(phone && { phone }),
        ...(otherPhone && { otherPhone }),
        ...(email && { email }),
        ...(website && { website }),
      },
      said: 'A public page',
      page,
      notes: note ? [note] : [],
    },
  ];
}

/**
 * Whether two numbers differ by one digit (added, missing or changed) or by two swapped neighbours.
 */
function isOneAway(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [a, b] = [one.slice(start), other.slice(start)];
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}

/** The numbers of all providers. */
const KNOWN = providers.flatMap(({ name, phones = [] }) =>
  phones.map(({ value }) => ({ name, value, digits: digitsIn(value) })),
);

/** A question about a number that is nearly that of a provider; undefined for any other. */
export function misprintIn(number: string): string | undefined {
  const digits = digitsIn(number);
  if (KNOWN.some((known) => known.digits === digits)) return undefined;
  const near = KNOWN.find((known) => isOneAway(known.digits, digits));
  return (
    near && `Is this a misprint? ${near.name} has ${near.value}, which is one digit away from it.`
  );
}
