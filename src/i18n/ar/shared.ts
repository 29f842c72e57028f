/** Names and what was typed are in Latin letters: isolated, they keep their order. */
export const isolated = (words: string) => `\u2068${words}\u2069`;
export const letterGivesNumber =
  'يجب أن تذكر رسالة القرار رقم مستشار الوساطة. إذا لم تذكره، فاسأل المجلس المحلي.';
export const numberInLetter = 'استخدم الرقم المكتوب في رسالتك.';
export const rulesDue = 'حان موعد أن نراجع هذه القواعد. انظر الصفحة الرسمية.';
export const locale = 'ar-u-nu-latn';
