import type { SiteWords } from './types.js';

// As in the messages: "within" is ની અંદર, "more than … after" has વીત્યા. તે is the last day.

const sameDate = (months: string) =>
  `તે ${months} પછીની એ જ તારીખ છે. તે મહિનામાં એવી તારીખ ન હોય, તો તે મહિનાનો છેલ્લો દિવસ.`;
const sameWeekday = (weeks: string) => `તે ${weeks} પછીનો એ જ વાર છે.`;
const sinceRequest = (weeks: string) => `કાઉન્સિલને વિનંતી મળી તે દિવસથી ${weeks} પછીનો એ જ વાર.`;
const beforeLetter = 'પત્રની તારીખ પહેલાંનો કોઈ દિવસ';
const withinMonths = 'પત્રની તારીખથી 2 મહિનાની અંદરનો કોઈ દિવસ';
const afterMonths = 'પત્રની તારીખથી 2 મહિના વીત્યા પછીનો કોઈ દિવસ';
const noMoreTime = 'વધુ સમય માટે પ્રમાણપત્ર પર આધાર ન રાખો';
const nearMonthEnd = 'છેલ્લો દિવસ મહિનાના અંત નજીક હોય, તો 3 દિવસ વહેલું મોકલો';

export const gu: SiteWords = {
  for: (council) => `${council}ના નિર્ણયો માટે`,
  anyCouncil: 'ઇંગ્લૅન્ડની કોઈ પણ કાઉન્સિલ',
  title: (about, council) => `${about} (${council})`,
  descriptions: {
    'mediation-checker':
      'EHC plan વિશેના નિર્ણય સામે તમે અપીલ (appeal) કરી શકો? પહેલાં તમને મધ્યસ્થી પ્રમાણપત્રની (mediation certificate) જરૂર છે? શું કરવું, અને કયા દિવસ સુધીમાં, તે જાણો.',
    'deadline-countdown':
      'EHC plan વિશેના નિર્ણય સામે અપીલ (appeal) કરવાનો, અને મધ્યસ્થી સલાહકારને (mediation adviser) ફોન કરવાનો, છેલ્લો દિવસ કેવી રીતે શોધવો.',
    'mediation-contact':
      'EHC plan વિશેના નિર્ણય પછી મધ્યસ્થી (mediation) વિશે અને મફત સલાહ માટે કોને ફોન કરવો.',
    'mediation-guide':
      'EHC plan વિશેની મધ્યસ્થી (mediation) શું છે, પત્રથી ટ્રિબ્યુનલ (tribunal) સુધી શું થાય છે, અને કોને ફોન કરવો.',
    'resolution-options':
      'મધ્યસ્થી (mediation) શાના માટે છે, મતભેદ નિરાકરણ (disagreement resolution) શાના માટે છે, અને તે બેમાં શો ફરક છે.',
  },
  index: 'EHC plan વિશેના નિર્ણય માટે મદદ',
  indexText: 'આ પાનાં JavaScript હોય કે ન હોય, તો પણ ચાલે છે, અને કાગળ પર પણ.',

  intro: 'શું કરવું તે જાણવા થોડા પ્રશ્નોના જવાબ આપો. તમને ખાતરી ન હોય, તો તેમ કહી શકો છો.',
  onPaper: 'નંબર 1થી શરૂ કરો. તે પછી કયા નંબર પર જવું તે દરેક જવાબમાં લખ્યું છે.',
  all: 'બધા પ્રશ્નો અને જવાબો એક પાના પર બતાવો',
  goTo: (number) => `નંબર ${number} પર જાઓ`,
  contents: (about, first, last) =>
    first === last ? `${about}: ${first}` : `${about}: ${first}થી ${last}`,
  questions: 'પ્રશ્નો',
  ends: 'શું કરવું',
  // Not છેલ્લા દિવસો: that is "the last few days" too.
  days: 'છેલ્લો દિવસ કયો છે',
  duties: 'બીજાઓએ શું કરવું જ પડે, અને કેટલા સમયની અંદર',
  sources: 'અમે વાપરેલો કાયદો',
  known: 'મને તારીખ ખબર છે',
  cases: {
    'certificate-issued': { before: beforeLetter, within: withinMonths, after: afterMonths },
    'adviser-contacted': { before: beforeLetter, within: withinMonths, after: afterMonths },
  },
  part: (title, part) => `${title} ${part}`,

  lastDays: {
    appeal: 'અપીલ કરવાનો છેલ્લો દિવસ',
    'contact-adviser': 'મધ્યસ્થી સલાહકારને ફોન કરવાનો છેલ્લો દિવસ',
    'discrimination-claim': 'દાવો (claim) કરવાનો છેલ્લો દિવસ',
    'comment-on-draft': 'શું બદલવું તે કાઉન્સિલને જણાવવાનો છેલ્લો દિવસ',
  },
  councilDay: (duty) => `કાઉન્સિલ માટે આ કરવાનો છેલ્લો દિવસ: ${duty}`,
  sectionIOnly: 'તમે ફક્ત Section I વિશે અપીલ કરો, તો',
  review: (day) => `${day} પછી આ નિયમો ફરી તપાસવાનો સમય થશે: ત્યારે સત્તાવાર પાનું જુઓ.`,
  start: 'ફરી શરૂ કરો',
  findDay: 'છેલ્લો દિવસ કેવી રીતે શોધવો',
  councilHas: (duty) => `કાઉન્સિલે આ કરવું પડે: ${duty}.`,
  onlyIf: {
    'ask-recommendations': 'તમે પ્લાનમાંનાં આરોગ્ય કે સામાજિક સંભાળ સાથે પણ સંમત ન હો, તો:',
    'find-date': 'તમને કોઈ તારીખની ખાતરી ન હોય, તો:',
  },
  forms:
    'જેનો EHC plan નથી તેનું મૂલ્યાંકન કાઉન્સિલ ન કરવાની હોય, તો ફોર્મ SEND35A વાપરો. તેમ ન હોય, તો ફોર્મ SEND35 વાપરો.',
  notes: {
    'placement-doubtful':
      'તમને કદાચ પ્રમાણપત્રની જરૂર નથી. તેની રાહ ન જુઓ, અને વધુ સમય માટે તેના પર આધાર ન રાખો.',
  },

  steps: 'છેલ્લો દિવસ શોધવા:',
  count: (rule) => `આ રીતે ગણો: ${rule}.`,
  dates: {
    'regs-18':
      'તે નવી શાળા કે કૉલેજમાં જવાના વર્ષની 14 ફેબ્રુઆરી છે. માધ્યમિક શાળામાંથી તે પછીની જગ્યાએ જવાનું હોય, તો તે વર્ષની 30 માર્ચ.',
  },
  move: (rule) => `જરૂર પડે, તો તે દિવસ આ રીતે ખસેડો: ${rule}.`,
  how: {
    'rules-20-1-c-i': sameDate('2 મહિના'),
    'rules-20-1-c-ii': sameDate('1 મહિના'),
    'regs-33': sameDate('2 મહિના'),
    'regs-5-1': sinceRequest('6 અઠવાડિયાં'),
    'regs-10-1': sinceRequest('16 અઠવાડિયાં'),
    'regs-13-2': sinceRequest('20 અઠવાડિયાં'),
    'regs-13-1': 'તે ડ્રાફ્ટ સાથે આવેલા પત્રની તારીખથી 14 દિવસ પછીનો દિવસ છે.',
    'regs-20-10': sameWeekday('4 અઠવાડિયાં'),
    'regs-22-3': sameWeekday('8 અઠવાડિયાં'),
    'equality-4-1':
      '6 મહિના પછીની એ જ તારીખના એક દિવસ પહેલાં તે પૂરા થાય છે. તે મહિનામાં એવી તારીખ ન હોય, તો મહિનાના છેલ્લા દિવસે પૂરા થાય છે.',
  },
  // An appeal is feminine and a claim masculine: ફોર્મ, with which both are made, is neither.
  received: 'ફોર્મ ટ્રિબ્યુનલને સાંજે 5 વાગ્યા સુધીમાં મળવું જ જોઈએ. તમે ટપાલમાં નાખો તે દિવસ ન ગણાય.',
  closed: 'તે દિવસ કામકાજનો ન હોય, તો તેની પહેલાંના છેલ્લા કામકાજના દિવસે કરી લો.',
  sooner: (ways) => `કાયદાનો અર્થ એકથી વધુ રીતે થઈ શકે. સલામતી માટે: ${ways.join('; ')}.`,
  safer: {
    'printed-date': 'પત્ર પર છાપેલી તારીખથી ગણો',
    'late-certificate': `તમે સલાહકારને પહેલો ફોન પત્રની તારીખથી 2 મહિના વીત્યા પછી કર્યો હોય, તો ${noMoreTime}`,
    'placement-doubtful': `તમે ફક્ત Section I અને આરોગ્ય કે સામાજિક સંભાળ વિશે અપીલ કરો, તો ${noMoreTime}`,
    'step-back-first': nearMonthEnd,
    'step-back-last': nearMonthEnd,
  },
  passed: 'આ દિવસ વીતી ગયો હોય, તો',
  passedDraft: 'તેમ છતાં આજે જ કાઉન્સિલને લખો. તમારો પત્ર વધુ સમય આપતો હોઈ શકે.',
  passedAwaited:
    'તમે સલાહકારને પત્રની તારીખથી 2 મહિનાની અંદર ફોન કર્યો હોય, અને તમારું પ્રમાણપત્ર હજી આવવાનું હોય, તો તમને મોડું થયું નથી: પ્રમાણપત્ર મળે ત્યારે તેની તારીખથી ગણો.',
  passedCouncil: 'કાઉન્સિલનો છેલ્લો દિવસ વીતી જાય, તેનાથી તમને અપીલ કરવાનો હક મળતો નથી.',
  notSure: 'તમને કોઈ તારીખની ખાતરી ન હોય, તો હજી સમય બાકી હોઈ શકે.',
  example: 'ઉદાહરણ',
  exampleOf: (events) => `${events.join(', અને ')} હોય, તો:`,
  letterOf: (day) => `પત્રની તારીખ ${day}`,
  certificateOf: (day) => `પ્રમાણપત્રની તારીખ ${day}`,
  conductOn: (day) => `બનાવની તારીખ ${day}`,

  letterDate: 'નિર્ણયના પત્ર (decision letter) પરની તારીખ',
  certificateDate: 'પ્રમાણપત્ર પરની તારીખ, જો પ્રમાણપત્ર હોય',
  callDay: 'સલાહકારને ફોન કરવાનો મારો છેલ્લો દિવસ',
  appealDay: 'અપીલ કરવાનો મારો છેલ્લો દિવસ',
};
