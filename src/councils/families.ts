import { providerFor, records } from './register/index.js';
import type { CouncilRecord, ServiceRecord } from './register/index.js';
import type { Contact, CouncilPack } from './types.js';

/** A service as a contact for families, if a contract names it or the council has confirmed it. */
function contactOf({ provider, strength, from, until, phone, email, verifiedOn }: ServiceRecord) {
  const { name } = providerFor(provider) ?? {};
  const days = { ...(from && { from }), ...(until && { until }) };
  if (name && verifiedOn)
    return { name, ...(phone && { phone }), ...(email && { email }), ...days, verifiedOn };
  // A contract names the service, but does not say how to reach it.
  return name && strength === 'contract' && from && until
    ? { name, ...days, verifiedOn }
    : undefined;
}

/** What families may see of a record: the council's name, and contacts that `contactOf` accepts. */
export function packOf({ id, title, services = [], advice }: CouncilRecord): CouncilPack {
  const contacts: Partial<Record<'mediation' | 'disagreement' | 'advice', Contact>> = {};
  for (const service of services) {
    const contact = contactOf(service);
    if (contact)
      for (const kind of service.for ?? (['mediation'] as const)) contacts[kind] ??= contact;
  }
  // The same service for both is named once.
  if (contacts.disagreement === contacts.mediation) delete contacts.disagreement;
  if (advice?.verifiedOn) {
    const { name, phone, email, website, verifiedOn } = advice;
    contacts.advice = {
      name,
      ...(phone && { phone }),
      ...(email && { email }),
      ...(website && { website }),
      verifiedOn,
    };
  }
  return { id, title, ...contacts };
}

/**
 * Each council's pack, by its id. The build replaces this by its value: see `scripts/councils.js`.
 */
export const families: Readonly<Record<string, CouncilPack>> = Object.fromEntries(
  records.map((record) => [record.id, packOf(record)]),
);
