// The spelling is that of Hasidic readers in London, without points. A month is a מאנאט, which is of
// the English calendar: חודש is first a Jewish one. "Young person" is not בחור אדער מיידל, which are
// not married. Without points, אן is "an" and "without": the second has קיין behind it. תביעה alone
// may be one before a Beis Din: it goes to the tribunal, or has "claim" beside it.

/** Names and what was typed are in Latin letters: isolated, they keep their order. */
export const isolated = (words: string) => `\u2068${words}\u2069`;
export const rulesDue = 'עס איז צייט נאכצוקוקן די כללים. קוקט אויף די אפיציעלע זייטל.';
