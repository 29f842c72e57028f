import type { SiteWords } from './types.js';

const sameDate = (months: string) =>
  `Taasi waa isla taariikhda, ${months} ka dib, ama maalinta ugu dambaysa ee bil ka gaaban.`;
const sameWeekday = (weeks: string) => `Taasi waa isla maalinta toddobaadka, ${weeks} ka dib.`;
const sinceRequest = (weeks: string) =>
  `Taasi waa isla maalinta toddobaadka, ${weeks} ka dib markii golaha degaanku helay codsiga.`;
const beforeLetter = 'Maalin ka horraysa taariikhda warqadda';
const withinMonths = 'Maalin ku jirta 2da bilood ee ka bilaabma taariikhda warqadda';
const afterMonths = 'Maalin in ka badan 2 bilood ka dambaysa taariikhda warqadda';
const noLaterDay = 'ha isku hallayn maalinta ka dambaysa ee shahaado ku siiso';
const sooner =
  'haddii maalintu u dhowdahay dhammaadka bisha, dacwadda maxkamadda u dir 3 maalmood ka hor';

export const so: SiteWords = {
  for: (council) => `Waxaa loogu talagalay go’aannada ${council}`,
  anyCouncil: 'gole degaan kasta oo England ku yaal',
  title: (about, council) => `${about} (${council})`,
  descriptions: {
    'mediation-checker':
      'Ma ka qaadan kartaa racfaan (appeal) go’aan ku saabsan EHC plan? Marka hore ma u baahan tahay shahaadada dhexdhexaadinta (mediation certificate)? Ogow waxa la sameeyo, iyo maalinta ugu dambaysa.',
    'deadline-countdown':
      'Sida loo helo maalinta ugu dambaysa ee racfaan (appeal) looga qaato go’aan ku saabsan EHC plan, iyo maalinta ugu dambaysa ee la waco la-taliyaha dhexdhexaadinta (mediation adviser).',
    'mediation-contact':
      'Cidda la waco arrinta dhexdhexaadinta (mediation) iyo talo bilaash ah, ka dib go’aan ku saabsan EHC plan.',
    'mediation-guide':
      'Waxa ay tahay dhexdhexaadin (mediation) ku saabsan EHC plan, waxa dhaca laga bilaabo warqadda ilaa maxkamadda (tribunal), iyo cidda la waco.',
    'resolution-options':
      'Waxa loo isticmaalo dhexdhexaadinta (mediation), waxa loo isticmaalo xallinta khilaafka (disagreement resolution), iyo waxa ay ku kala duwan yihiin.',
  },
  index: 'Caawin ku saabsan go’aan laga gaaray EHC plan',
  indexText:
    'Boggaggani way shaqeeyaan, xitaa JavaScript la’aan, warqad daabacanna waa lagu isticmaali karaa.',

  intro:
    'Ka jawaab dhawr su’aalood si aad u ogaato waxa la sameeyo. Haddii aadan hubin, waad sheegi kartaa.',
  onPaper: 'Ka bilow lambarka 1. Jawaab kastaa waxay kuu sheegaysaa lambarka xiga ee aad tagto.',
  all: 'Hal bog ku tus dhammaan su’aalaha iyo jawaabaha',
  goTo: (number) => `tag lambarka ${number}`,
  contents: (about, first, last) =>
    first === last ? `${about}: ${first}` : `${about}: ${first} ilaa ${last}`,
  questions: 'Su’aalaha',
  ends: 'Waxa la sameeyo',
  days: 'Maalmaha ugu dambeeya',
  duties: 'Waxa cidda kale khasab ku ah, iyo goorta ugu dambaysa',
  sources: 'Sharciga aan isticmaalnay',
  known: 'Taariikhda waan hayaa',
  cases: {
    'certificate-issued': { before: beforeLetter, within: withinMonths, after: afterMonths },
    'adviser-contacted': { before: beforeLetter, within: withinMonths, after: afterMonths },
  },
  part: (title, part) => `${title} ${part}`,

  lastDays: {
    appeal: 'Maalinta ugu dambaysa ee racfaanka',
    'contact-adviser': 'Maalinta ugu dambaysa ee la waco la-taliyaha dhexdhexaadinta',
    'discrimination-claim': 'Maalinta ugu dambaysa ee dacwadda',
    'comment-on-draft': 'Maalinta ugu dambaysa ee golaha degaanka loo sheego waxa la beddelo',
  },
  councilDay: (duty) => `Maalinta ugu dambaysa ee ay tahay in golaha degaanku ${duty}`,
  sectionIOnly: 'Haddii racfaankaagu ku saabsan yahay Section I oo keliya',
  review: (day) => `${day} ka dib xeerarkan waa in mar kale la hubiyo: eeg bogga rasmiga ah.`,
  start: 'Mar kale bilow',
  findDay: 'Sida loo helo maalinta ugu dambaysa',
  councilHas: (duty) => `Golaha degaanku waa inuu ${duty}.`,
  onlyIf: {
    'ask-recommendations':
      'Haddii aad sidoo kale khilaafsan tahay caafimaadka ama daryeelka bulshada ee qorshaha:',
    'find-date': 'Haddii aadan taariikh hubin:',
  },
  forms:
    'Isticmaal foomka SEND35A haddii golaha degaanku uusan qiimaynayn qof aan lahayn EHC plan. Haddii kale, isticmaal foomka SEND35.',
  notes: {
    'placement-doubtful':
      'Waxaa laga yaabaa inaadan shahaado u baahnayn. Mid ha sugin, hana isku hallayn maalinta ka dambaysa ee ay ku siiso.',
  },

  steps: 'Si aad u hesho maalinta ugu dambaysa:',
  count: (rule) => `Tiri ${rule}.`,
  dates: {
    'regs-18':
      'Waa 14 Febraayo ee sannadka la gudbayo. Haddii dugsiga sare (secondary school) looga gudbayo meesha ka dambaysa, waa 30 Maarso.',
  },
  move: (rule) => `Haddii loo baahdo, maalinta wareeji: ${rule}.`,
  how: {
    'rules-20-1-c-i': sameDate('2 bilood'),
    'rules-20-1-c-ii': sameDate('1 bil'),
    'regs-33': sameDate('2 bilood'),
    'regs-5-1': sinceRequest('6 toddobaad'),
    'regs-10-1': sinceRequest('16 toddobaad'),
    'regs-13-2': sinceRequest('20 toddobaad'),
    'regs-13-1': 'Taasi waa 14 maalmood ka dib taariikhda warqadda la socotay qabyo-qoraalka.',
    'regs-20-10': sameWeekday('4 toddobaad'),
    'regs-22-3': sameWeekday('8 toddobaad'),
    'equality-4-1':
      'Waxay dhammaadaan maalinta ka horraysa isla taariikhda, 6 bilood ka dib. Haddii aanay bishaasi taariikhdaas lahayn, waxay dhammaadaan marka bishu dhammaato.',
  },
  received:
    'Waa khasab in la helo ugu dambayn 5ta galabnimo (17:00). Maalinta aad boostada ku dirto lama tirinayo.',
  closed:
    'Haddii taasi aanay ahayn maalin shaqo, samee maalinta shaqo ee ugu dambaysa ee ka horraysa.',
  sooner: (ways) =>
    `Sharciga siyaabo kala duwan ayaa loo akhrin karaa. Taxaddar ahaan: ${ways.join('; ')}.`,
  safer: {
    'printed-date': 'ka tiri taariikhda ku daabacan warqadda',
    'late-certificate': `haddii aad la-taliyaha markii ugu horraysay wacday 2da bilood ka dib, ${noLaterDay}`,
    'placement-doubtful': `haddii racfaankaagu ku saabsan yahay Section I iyo caafimaadka ama daryeelka bulshada oo keliya, ${noLaterDay}`,
    'step-back-first': sooner,
    'step-back-last': sooner,
  },
  passed: 'Haddii maalintani dhaaftay',
  passedDraft:
    'Si kastaba maanta u qor golaha degaanka. Warqaddaadu waxaa laga yaabaa inay wakhti ka dheer ku siiso.',
  passedAwaited:
    'Haddii aad la-taliyaha wacday 2da bilood gudahood, shahaadadaaduna aanay weli iman, ma aadan daahin: marka aad hesho, ka tiri taariikhdeeda.',
  passedCouncil: 'Maalin dhaaftay xaq racfaan kuma siinayso.',
  notSure: 'Haddii aadan taariikh hubin, waxaa laga yaabaa in wakhti weli haray.',
  example: 'Tusaale',
  exampleOf: (events) => `Tusaale ahaan, ${events.join(' iyo ')}:`,
  letterOf: (day) => `warqad taariikhdeedu tahay ${day}`,
  certificateOf: (day) => `shahaado taariikhdeedu tahay ${day}`,
  conductOn: (day) => `wax dhacay ${day}`,

  letterDate: 'Taariikhda ku taal warqadda go’aanka',
  certificateDate: 'Taariikhda ku taal shahaadada, haddii aad haysato',
  callDay: 'Maalinta iigu dambaysa ee la-taliyaha la waco',
  appealDay: 'Maalinta iigu dambaysa ee racfaanka',
};
