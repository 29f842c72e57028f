import { providerFor, records } from './register/index.js';
import type { CouncilRecord, ServiceRecord } from './register/index.js';
import type { Contact, CouncilPack } from './types.js';

/** A service that may be named to families: by a contract, on its days, or because the council confirmed it. */
function contactOf({ provider, strength, from, until, phone, email, verifiedOn }: ServiceRecord) {
  const { name } = providerFor(provider) ?? {};
  const days = { ...(from && { from }), ...(until && { until }) };
  if (name && verifiedOn)
    return { name, ...(phone && { phone }), ...(email && { email }), ...days, verifiedOn };
  // A contract says who, and nothing of how to reach them.
  return name && strength === 'contract' && from && until
    ? { name, ...days, verifiedOn }
    : undefined;
}

/** What families may see of the register: the council's name, and what a contract or the council itself vouches for. */
export function packOf({ id, title, services = [], advice }: CouncilRecord): CouncilPack {
  const contacts: Partial<Record<'mediation' | 'disagreement' | 'advice', Contact>> = {};
  for (const service of services) {
    const contact = contactOf(service);
    if (contact)
      for (const kind of service.for ?? (['mediation'] as const)) contacts[kind] ??= contact;
  }
  // One service for both is named once.
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

/** By the id of the council. The build writes out what this comes to: `scripts/councils.js`. */
export const families: Readonly<Record<string, CouncilPack>> = Object.fromEntries(
  records.map((record) => [record.id, packOf(record)]),
);
