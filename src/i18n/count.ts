/** The plural forms of a phrase, by the category that `Intl.PluralRules` selects. */
type Forms = { readonly other: (count: string) => string } & Partial<
  Record<Intl.LDMLPluralRule, (count: string) => string>
>;

/** The plural form of a phrase for a number, which is formatted for the locale. */
export const counted = (count: number, locale: string, forms: Forms): string =>
  (forms[new Intl.PluralRules(locale).select(count)] ?? forms.other)(count.toLocaleString(locale));
