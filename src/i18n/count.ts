/** The form of a phrase that a number asks for. */
type Forms = { readonly other: (count: string) => string } & Partial<
  Record<Intl.LDMLPluralRule, (count: string) => string>
>;

/** A phrase that counts, in the form and the figures of its language. */
export const counted = (count: number, locale: string, forms: Forms): string =>
  (forms[new Intl.PluralRules(locale).select(count)] ?? forms.other)(count.toLocaleString(locale));
