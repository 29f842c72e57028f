/** Names and what was typed are in Latin letters: isolated, they keep their order. */
export const isolated = (words: string) => `\u2068${words}\u2069`;
export const rulesDue = 'حان موعد أن نراجع هذه القواعد. انظر الصفحة الرسمية.';
export const locale = 'ar-u-nu-latn';
