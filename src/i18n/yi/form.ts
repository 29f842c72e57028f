import type { FormMessages } from '../types.js';
import { isolated, rulesDue, letterGivesNumber, numberInLetter } from './shared.js';

export const form: FormMessages = {
  lang: 'yi',
  locale: 'yi-u-nu-latn',
  dir: 'rtl',

  questions: {
    nation: {
      title: 'אין וועלכן לאנד איז אייער קאונסיל (council)?',
      hint: 'יעדעס לאנד האט זיינע אייגענע געזעצן.',
      thing: 'דאס לאנד',
    },
    person: {
      title: 'ווער זענט איר?',
      hint: 'א קינד ווערט א יונגער מענטש (young person) נאך דעם סקול יאר אין וועלכן ער אדער זי ווערט 16.',
      thing: 'ווער איר זענט',
    },
    'is-detained': {
      title: 'איז דאס קינד אדער דער יונגער מענטש איינגעשפארט (in custody)?',
      hint: 'למשל, א געריכט האט זיי געשיקט אין א פארשלאסענער היים (secure home) אדער אין א תפיסה פאר יוגנט (young offender institution).',
      thing: 'יא, ניין אדער נישט זיכער',
    },
    decision: {
      title: 'וואס האט דער קאונסיל (council, local authority) באשלאסן?',
      hint: 'קלויבט אויס דעם ענטפער וואס איז צום נענטסטן צו וואס אייער בריוו זאגט.',
      thing: 'וואס דער קאונסיל האט באשלאסן',
    },
    parts: {
      title: 'מיט וועלכע טיילן פונעם פלאן זענט איר נישט מסכים?',
      hint: 'קלויבט אויס אלעס וואס פאסט.',
      thing: 'די טיילן מיט וועלכע איר זענט נישט מסכים',
    },
    'decision-sent': {
      title: 'וואס איז דער דאטום אויפן באשלוס בריוו (decision letter)?',
      hint: 'למשל, 2 11 2026. נוצט דעם דאטום וואס איז געדרוקט אויפן בריוו, נישט דעם טאג ווען איר האט אים באקומען.',
      thing: 'דעם בריוו',
    },
    'has-certificate': {
      title: 'האט איר א מידיעישאן סערטיפיקאט (mediation certificate) וועגן דעם דאזיגן בריוו?',
      hint: 'איר דארפט נישט גיין צו מידיעישאן כדי אים צו באקומען.',
      thing: 'צי איר האט א סערטיפיקאט',
    },
    'certificate-issued': {
      title: 'וואס איז דער דאטום אויפן סערטיפיקאט (certificate)?',
      hint: 'למשל, 20 12 2026.',
      thing: 'דעם סערטיפיקאט',
    },
    'has-contacted-adviser': {
      title: 'האט איר אנגערופן דעם מידיעישאן יועץ (mediation adviser) וועגן דעם דאזיגן בריוו?',
      hint: 'אן אימעיל צום יועץ גילט אויך. א קאל פון פריער ווי דער דאזיגער בריוו גילט נישט.',
      thing: 'צי איר האט אנגערופן דעם יועץ',
    },
    'adviser-contacted': {
      title:
        'ווען האט איר צום ערשטן מאל אנגערופן דעם מידיעישאן יועץ (mediation adviser) וועגן דעם דאזיגן בריוו?',
      hint: 'למשל, 16 11 2026. נוצט דעם טאג פון אייער ערשטן קאל אדער אימעיל.',
      thing: 'דעם קאל',
    },
    'discrimination-by': {
      title: 'ווער האט זיי אומגערעכט באהאנדלט?',
      hint: 'א תביעה (claim) קעגן א סקול גייט צו איין געריכט. א תביעה קעגן יעדן אנדערן גייט צו אן אנדער געריכט.',
      thing: 'ווער עס האט זיי אומגערעכט באהאנדלט',
      options: {
        school: 'א סקול, אדער א נורסערי סקול פונעם קאונסיל (maintained nursery school)',
        other: 'א קאלעדזש, דער קאונסיל, א פריוואטע נורסערי אדער איינער אנדערש',
      },
    },
    conduct: {
      title: 'ווען איז געשען די אומגערעכטע באהאנדלונג?',
      hint: 'למשל, 2 11 2026. אויב זיי האבן זיך אפגעזאגט צו טון עפעס, נוצט דעם טאג ווען זיי האבן זיך אפגעזאגט. אויב עס איז געשען נאכאמאל און נאכאמאל, נוצט דעם לעצטן טאג.',
      thing: 'דעם געשעעניש',
    },
    awaiting: {
      title: 'אויף וואס ווארט איר?',
      hint: 'דער קאונסיל האט אויך צייט לימיטס.',
      thing: 'אויף וואס איר ווארט',
    },
    'request-received': {
      title: 'ווען האט דער קאונסיל באקומען די בקשה פאר אן אסעסמענט (assessment)?',
      hint: 'למשל, 14 9 2026.',
      thing: 'די בקשה',
    },
    'review-meeting': {
      title: 'ווען איז געווען דער רעוויו מיטינג (review meeting)?',
      hint: 'למשל, 12 10 2026.',
      thing: 'דעם מיטינג',
    },
    'amendment-notice': {
      title: 'וואס איז דער דאטום אויפן בריוו וועגן ענדערונגען אינעם פלאן?',
      hint: 'למשל, 9 11 2026.',
      thing: 'דעם בריוו',
    },
    'draft-sent': {
      title: 'וואס איז דער דאטום אויפן בריוו וואס איז געקומען מיטן דראפט פלאן (draft plan)?',
      hint: 'למשל, 16 11 2026.',
      thing: 'דעם בריוו',
    },
  },

  placement: {
    title: 'איז אייער אפיעל (appeal) נאר וועגן די סקול אדער קאלעדזש?',
    hint: 'דאס איז Section I פונעם פלאן: דער נאמען פון די סקול אדער קאלעדזש, וואס פאר א סארט, אדער אז עס שטייט נישט קיינע.',
    thing: 'צי עס איז נאר וועגן די סקול אדער קאלעדזש',
  },

  options: {
    england: 'ענגלאנד',
    wales: 'וועילס',
    scotland: 'סקאטלאנד',
    'northern-ireland': 'צפון אירלאנד',
    parent: 'א טאטע אדער מאמע פון א קינד, אדער ווער עס ציט אויף א קינד',
    'parent-of-young-person': 'א טאטע אדער מאמע פון א יונגן מענטש (young person) אונטער 25',
    'young-person': 'א יונגער מענטש (young person) אונטער 25',
    'someone-else': 'איינער אנדערש, למשל א סקול, א נורסערי אדער א סאושעל ווארקער',
    'refusal-to-assess':
      'ער וועט נישט מאכן קיין אסעסמענט (refusal to assess) פאר איינעם וואס האט נישט קיין EHC plan',
    'refusal-to-issue':
      'ער האט געמאכט אן אסעסמענט, אבער וועט נישט מאכן קיין פלאן (refusal to issue)',
    'plan-contents':
      'ער האט געשיקט א פיינעל פלאן (final plan) אדער א געטוישטן פלאן (amended plan), און איך בין נישט מסכים דערמיט',
    'refusal-to-reassess':
      'ער וועט נישט מאכן קיין נייעם אסעסמענט (refusal to reassess) פאר איינעם וואס האט שוין א פלאן',
    'refusal-to-amend':
      'ער וועט נישט טוישן דעם פלאן (refusal to amend) נאך א רעוויו (annual review) אדער א נייעם אסעסמענט',
    'ceasing-plan': 'ער וועט אפשטעלן דעם פלאן (cease to maintain)',
    'draft-plan': 'ער האט געשיקט א דראפט פלאן (draft plan), אדער זאגט וואס ער האט אין זינען צו טון',
    'no-decision': 'ער האט נאך נישט באשלאסן, און איך ווארט',
    'disability-discrimination':
      'מען האט איינעם אומגערעכט באהאנדלט, אדער ארויסגעשיקט פון סקול, צוליב א דיסאביליטי (disability discrimination)',
    'something-else':
      'עפעס אנדערש: הילף וואס מען גיט נישט, טרענספארט, א פלאץ אין סקול, ארויסשיקן פון סקול (exclusion)',
    B: 'Section B: די באדערפענישן',
    F: 'Section F: די הילף אין סקול אדער קאלעדזש',
    I: 'Section I: די סקול אדער קאלעדזש, אדער אז עס שטייט נישט קיינע',
    health: 'געזונט (Section C אדער G)',
    'social-care': 'סאושעל קעיר (social care, Section D אדער H)',
    other: 'אן אנדער טייל (section), אדער א פערזענליכער באדזשעט (personal budget)',
    school: 'א סקול',
    'awaiting-assessment': 'אן ענטפער אויף א בקשה פאר אן אסעסמענט (assessment)',
    'awaiting-plan': 'דעם פלאן, נאכדעם וואס דער קאונסיל האט מסכים געווען צו מאכן אן אסעסמענט',
    'awaiting-review': 'א בריוו נאך א רעוויו מיטינג (review meeting)',
    'awaiting-amendment':
      'דעם געטוישטן פלאן (amended plan), נאך א בריוו וואס זאגט וואס עס וועט זיך טוישן',
    'awaiting-school': 'א פלאן וואו עס שטייט די נעקסטע נורסערי אדער סקול',
    'awaiting-college': 'א פלאן וואו עס שטייט א פלאץ אויף נאך די סעקאנדערי סקול (secondary school)',
    yes: 'יא',
    no: 'ניין',
    'not-sure': 'איך בין נישט זיכער',
  },

  errors: {
    'no-answer': (thing) => `קלויבט אויס ${thing}`,
    'not-sure-alone': () => 'שרייבט א דאטום אדער קלויבט אויס איין קעסטל',
    'no-day': (thing) => `שרייבט דעם טאג פון ${thing}`,
    'no-month': (thing) => `שרייבט דעם מאנאט פון ${thing}, למשל 11`,
    'no-year': (thing) => `שרייבט דאס יאר פון ${thing}, למשל 2026`,
    'unreadable-day': (_, typed) =>
      `מיר קענען נישט ליינען "${isolated(typed)}" אלס א טאג. נוצט א נומער, למשל 2`,
    'unreadable-month': (_, typed) =>
      `מיר קענען נישט ליינען "${isolated(typed)}" אלס א מאנאט. נוצט דעם נאמען אדער דעם נומער, למשל 11`,
    'unreadable-year': (_, typed) =>
      `מיר קענען נישט ליינען "${isolated(typed)}" אלס א יאר. נוצט א נומער, למשל 2026`,
    'no-such-day': (_, typed) =>
      `עס איז נישט דא אזא דאטום: ${isolated(typed)}. קוקט נאך דעם דאטום: קודם שטייט דער טאג, דערנאך דער מאנאט`,
    'in-future': (_, typed) =>
      `דער דאטום ${isolated(typed)} איז אין די צוקונפט. קוקט נאך דעם דאטום`,
  },

  labels: {
    pastReview: rulesDue,
    checker:
      'קען איך מאכן אן אפיעל (appeal), און דארף איך א מידיעישאן סערטיפיקאט (mediation certificate)?',
    continue: 'ווייטער',
    back: 'צוריק',
    help: 'הילף',
    problem: 'עס איז דא א פראבלעם',
    error: 'טעות:',
    or: 'אדער',
    day: 'טאג',
    month: 'מאנאט',
    year: 'יאר',
    needs:
      'האלט ביי זיך דעם בריוו פונעם קאונסיל, אויב איר האט איינעם. עס זענען דא העכסטנס 7 פראגעס.',
    onlyEngland: 'דאס איז פאר ענגלאנד.',
    otherNations: 'נישט אין ענגלאנד?',
    official: 'GOV.UK וועגן אפיעלס',
    countdown: 'אייער לעצטער טאג צו מאכן אן אפיעל (appeal)',
    waits: (checker) =>
      `ענטפערט די פראגעס אונטער "${checker}". דערנאך שטייט דא אייער לעצטער טאג צו מאכן אן אפיעל.`,
    toChecker: 'גייט צו די פראגעס',
    contact: 'וועמען אנצורופן',
    phone: 'טעלעפאן',
    relay: 'Relay UK',
    hours: 'אפן',
    email: 'אימעיל',
    website: 'וועבזייטל',
    address: 'אדרעס',
    notice: 'מידיעישאן נאטיץ (mediation notice) פונעם קאונסיל',
    adviser: 'מידיעישאן יועץ (mediation adviser)',
    advice: 'עצה סערוויס (advice service)',
    disagreement: 'פאר אנדערע חילוקי דעות',
    sendTeam: 'SEND טים',
    forCouncil: (name) => `פאר באשלוסן פון ${name ? isolated(name) : 'אייער קאונסיל'}.`,
    tribunal: 'טריביונעל (tribunal)',
    adviserHelps: 'בעפאר די מערסטע אפיעלס מוזט איר זיי אנרופן. עס קאסט נישט.',
    adviceHelps: 'זיי העלפן אייך מיט אייער בריוו און אייער אפיעל. עס קאסט נישט.',
    askCouncil: 'פרעגט דעם קאונסיל וואס איז דער נומער.',
    useLetter: letterGivesNumber,
    checked: (day) => `דער קאונסיל האט דאס נאכגעקוקט אום ${day}.`,
    old: (day) =>
      `דער קאונסיל האט דאס צום לעצטן מאל נאכגעקוקט אום ${day}, מער ווי 180 טעג צוריק. קען זיין אז עס איז שוין נישט ריכטיג.`,
    // Its year tells how old it is.
    unchecked: (published) =>
      published
        ? `דער נומער איז פון ${/\d{4}/.exec(published)?.[0] ?? published}. קען זיין אז ער איז נישט ריכטיג.`
        : 'מיר ווייסן נישט ווי אלט דער נומער איז. קען זיין אז ער איז נישט ריכטיג.',
    uncheckedDetails: 'דער קאונסיל האט נישט נאכגעקוקט די פרטים. קען זיין אז זיי זענען נישט ריכטיג.',
    useThatOne: numberInLetter,
    noDate: 'אן קיין דאטום',
    ownPage: 'אויף אן אייגענער זייטל:',
    hardWords: 'וואס די ווערטער מיינען',
    language: 'שפראך',
    loading: 'עס עפנט זיך. ביטע ווארט.',
    notLoaded: 'דער טייל האט זיך נישט געעפנט. אייערע ענטפערס זענען נאך דא.',
    partNotLoaded: 'דער טייל האט זיך נישט געעפנט.',
    tryAgain: 'פרובירט נאכאמאל',
    openPage: 'עפנט דאס אויף אן אייגענער זייטל',
  },
};
