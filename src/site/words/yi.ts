import type { SiteWords } from './types.js';

// "Before" is בעפאר or פריער, never פאר, which is "for" too; "after" is not a bare נאך before a noun
// without its article, which may be "another". "Last days" are צייט לימיטס in a heading:
// לעצטע טעג are those that have just passed.

/** The name of a council is in Latin letters: isolated, it keeps its order. */
const isolated = (words: string) => `\u2068${words}\u2069`;

const sameDate = (months: string) =>
  `דאס איז דער זעלבער דאטום ${months} שפעטער, אדער דער לעצטער טאג פונעם מאנאט, אויב דער מאנאט איז קורצער.`;
const sameWeekday = (weeks: string) => `דאס איז דער זעלבער טאג אין די וואך, ${weeks} שפעטער.`;
const sinceRequest = (weeks: string) =>
  `דאס איז דער זעלבער טאג אין די וואך, ${weeks} נאכדעם וואס דער קאונסיל האט באקומען די בקשה.`;
const cases = {
  before: 'א טאג וואס איז פריער ווי דער דאטום אויפן בריוו',
  within: 'א טאג אינערהאלב 2 מאנאטן פון דעם דאטום אויפן בריוו',
  after: 'א טאג וואס איז מער ווי 2 מאנאטן נאך דעם דאטום אויפן בריוו',
};
const soonerAtMonthEnd = 'אויב דער טאג איז נאענט צום סוף פון א מאנאט, שיקט עס 3 טעג פריער';
const noLaterDay = 'פארלאזט זיך נישט אויפן שפעטערן טאג וואס א סערטיפיקאט גיט';

export const yi: SiteWords = {
  for: (council) => `פאר באשלוסן פון ${isolated(council)}`,
  anyCouncil: 'אלע קאונסילס אין ענגלאנד',
  title: (about, council) => `${about} (${isolated(council)})`,
  descriptions: {
    'mediation-checker':
      'קענט איר מאכן אן אפיעל (appeal) קעגן א באשלוס וועגן אן EHC plan? דארפט איר קודם א מידיעישאן סערטיפיקאט (mediation certificate)? געפינט אויס וואס צו טון, און ביז וועלכן טאג.',
    'deadline-countdown':
      'ווי אזוי צו געפינען דעם לעצטן טאג צו מאכן אן אפיעל (appeal) קעגן א באשלוס וועגן אן EHC plan, און דעם לעצטן טאג אנצורופן דעם מידיעישאן יועץ (mediation adviser).',
    'mediation-contact':
      'וועמען אנצורופן וועגן מידיעישאן (mediation), און פאר אן עצה וואס קאסט נישט, נאך א באשלוס וועגן אן EHC plan.',
    'mediation-guide':
      'וואס מידיעישאן (mediation) וועגן אן EHC plan איז, וואס געשעט פונעם בריוו ביזן טריביונעל, און וועמען אנצורופן.',
    'resolution-options':
      'אויף וואס מידיעישאן (mediation) איז, אויף וואס אויסגלייכן חילוקי דעות (disagreement resolution) איז, און וואס איז דער חילוק.',
  },
  index: 'הילף מיט א באשלוס וועגן אן EHC plan',
  indexText: 'די זייטלעך ארבעטן מיט JavaScript אדער אן דעם, און אויף פאפיר.',

  intro: 'ענטפערט עטליכע פראגעס צו געוואר ווערן וואס צו טון. איר קענט זאגן אז איר זענט נישט זיכער.',
  onPaper: 'הייבט אן ביי נומער 1. יעדער ענטפער זאגט אייך צו וועלכן נומער צו גיין דערנאך.',
  all: 'ווייזט אלע פראגעס און ענטפערס אויף איין זייטל',
  goTo: (number) => `גייט צו נומער ${number}`,
  contents: (about, first, last) =>
    first === last ? `${about}: ${first}` : `${about}: פון ${first} ביז ${last}`,
  questions: 'פראגעס',
  ends: 'וואס צו טון',
  days: 'צייט לימיטס',
  duties: 'וואס אנדערע מוזן טון, און ביז ווען',
  sources: 'דאס געזעץ וואס מיר האבן גענוצט',
  known: 'איך האב דעם דאטום',
  cases: { 'certificate-issued': cases, 'adviser-contacted': cases },
  part: (title, part) => `${title} ${part}`,

  lastDays: {
    appeal: 'דער לעצטער טאג צו מאכן אן אפיעל (appeal)',
    'contact-adviser': 'דער לעצטער טאג אנצורופן דעם מידיעישאן יועץ (mediation adviser)',
    'discrimination-claim': 'דער לעצטער טאג צו מאכן א תביעה (claim)',
    'comment-on-draft': 'דער לעצטער טאג צו זאגן דעם קאונסיל וואס צו טוישן',
  },
  councilDay: (duty) => `ביז וועלכן טאג דער קאונסיל מוז ${duty}`,
  sectionIOnly: 'אויב איר מאכט אן אפיעל נאר וועגן Section I',
  review: (day) =>
    `ווען ${day} איז אריבער, איז צייט נאכצוקוקן די כללים: קוקט אויף די אפיציעלע זייטל.`,
  start: 'אנהייבן נאכאמאל',
  findDay: 'ווי אזוי צו געפינען דעם לעצטן טאג',
  councilHas: (duty) => `דער קאונסיל מוז ${duty}.`,
  onlyIf: {
    'ask-recommendations':
      'אויב איר זענט אויך נישט מסכים מיט געזונט אדער סאושעל קעיר (social care) אינעם פלאן:',
    'find-date': 'אויב איר זענט נישט זיכער וועגן א דאטום:',
  },
  forms:
    'נוצט פארעם SEND35A אויב דער קאונסיל וועט נישט מאכן קיין אסעסמענט (refusal to assess) פאר איינעם וואס האט נישט קיין EHC plan. אין אלע אנדערע פאלן נוצט פארעם SEND35.',
  notes: {
    'placement-doubtful':
      'קען זיין אז איר דארפט נישט קיין סערטיפיקאט. ווארט נישט אויף איינעם, און פארלאזט זיך נישט אויף א שפעטערן טאג וואס ער גיט.',
  },

  steps: 'צו געפינען דעם לעצטן טאג:',
  count: (rule) => `ציילט ${rule}.`,
  dates: {
    'regs-18':
      'דאס איז 14 פעברואר אין דעם יאר ווען מען גייט אריבער צום נעקסטן פלאץ. ווען מען גייט אריבער פון סעקאנדערי סקול (secondary school) צו א פלאץ דערנאך, איז עס 30 מערץ.',
  },
  move: (rule) => `אויב מען דארף, רוקט אים איבער ${rule}.`,
  how: {
    'rules-20-1-c-i': sameDate('2 מאנאטן'),
    'rules-20-1-c-ii': sameDate('1 מאנאט'),
    'regs-33': sameDate('2 מאנאטן'),
    'regs-5-1': sinceRequest('6 וואכן'),
    'regs-10-1': sinceRequest('16 וואכן'),
    'regs-13-2': sinceRequest('20 וואכן'),
    'regs-13-1': 'דאס איז 14 טעג נאך דעם דאטום אויפן בריוו וואס איז געקומען מיטן דראפט.',
    'regs-20-10': sameWeekday('4 וואכן'),
    'regs-22-3': sameWeekday('8 וואכן'),
    'equality-4-1':
      'זיי ענדיגן זיך איין טאג פריער ווי דער זעלבער דאטום 6 מאנאטן שפעטער. אויב עס איז נישט דא אזא דאטום, ענדיגן זיי זיך צוזאמען מיטן מאנאט.',
  },
  received:
    'עס מוז אנקומען נישט שפעטער ווי 5 אזייגער נאכמיטאג. דער טאג ווען איר שיקט עס מיט די פאסט גילט נישט.',
  closed: 'אויב דאס איז נישט קיין ארבעטס טאג, טוט עס אינעם לעצטן ארבעטס טאג בעפאר דעם.',
  sooner: (ways) =>
    `מען קען ליינען דאס געזעץ אויף מער ווי איין וועג. צו זיין זיכער: ${ways.join('; ')}.`,
  safer: {
    'printed-date': 'ציילט פון דעם דאטום וואס איז געדרוקט אויפן בריוו',
    'late-certificate': `אויב איר האט צום ערשטן מאל אנגערופן דעם יועץ נאך די 2 מאנאטן, ${noLaterDay}`,
    'placement-doubtful': `אויב איר מאכט אן אפיעל נאר וועגן Section I און געזונט אדער סאושעל קעיר (social care), ${noLaterDay}`,
    'step-back-first': soonerAtMonthEnd,
    'step-back-last': soonerAtMonthEnd,
  },
  passed: 'אויב דער טאג איז אריבער',
  passedDraft: 'שרייבט היינט פונדעסטוועגן צום קאונסיל. קען זיין אז אייער בריוו גיט אייך לענגער.',
  passedAwaited:
    'אויב איר האט אנגערופן דעם יועץ אינערהאלב די 2 מאנאטן, און אייער סערטיפיקאט איז נאך נישט אנגעקומען, זענט איר נישט שפעט: ווען איר האט אים, ציילט פון דעם דאטום אויפן סערטיפיקאט.',
  passedCouncil: 'דאס וואס דער טאג איז אריבער גיט אייך נישט קיין רעכט צו מאכן אן אפיעל.',
  notSure: 'אויב איר זענט נישט זיכער וועגן א דאטום, קען זיין אז עס איז נאך דא צייט.',
  example: 'למשל',
  exampleOf: (events) => `ביי ${events.join(' און ')}:`,
  letterOf: (day) => `א בריוו פון ${day}`,
  certificateOf: (day) => `א סערטיפיקאט פון ${day}`,
  conductOn: (day) => `עפעס וואס איז געשען אום ${day}`,

  letterDate: 'דער דאטום אויפן באשלוס בריוו (decision letter)',
  certificateDate: 'דער דאטום אויפן סערטיפיקאט, אויב איר האט איינעם',
  callDay: 'מיין לעצטער טאג אנצורופן דעם יועץ',
  appealDay: 'מיין לעצטער טאג צו מאכן אן אפיעל',
};
