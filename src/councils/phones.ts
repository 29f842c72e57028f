import type { Contact, PublishedPhone } from './types.js';

type Phones = Pick<Contact, 'phone' | 'otherPhones' | 'publishedBy' | 'publishedOn'>;

/** Every telephone number of a contact, in the order to try them. */
export function phonesOf(contact: Phones): readonly PublishedPhone[] {
  const { phone: number, otherPhones = [], publishedBy = '', publishedOn = '' } = contact;
  return number ? [{ number, publishedBy, publishedOn }, ...otherPhones] : otherPhones;
}
