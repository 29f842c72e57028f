import type { SiteWords } from './types.js';

// “The same date” is the same day of the month: "data" would take the month with it.
const sameDate = (months: string) =>
  `To ten sam dzień miesiąca ${months} później albo ostatni dzień krótszego miesiąca.`;
const sameWeekday = (weeks: string) => `To ten sam dzień tygodnia ${weeks} później.`;
const sinceRequest = (weeks: string) =>
  `To ten sam dzień tygodnia ${weeks} po dniu, w którym urząd dostał wniosek.`;
// Not "dzień przed datą", which is the one day before it.
const beforeLetter = 'Dzień wcześniejszy niż data listu';
const withinMonths = 'Dzień w ciągu 2 miesięcy od daty listu';
const afterMonths = 'Dzień późniejszy niż 2 miesiące od daty listu';

export const pl: SiteWords = {
  for: (council) => `W sprawie decyzji urzędu: ${council}`,
  anyCouncil: 'dowolny urząd lokalny w Anglii',
  title: (about, council) => `${about} (${council})`,
  descriptions: {
    'mediation-checker':
      'Czy mogą się Państwo odwołać do trybunału (appeal) od decyzji w sprawie planu EHC? Czy najpierw potrzebują Państwo zaświadczenia mediacyjnego (mediation certificate)? Tutaj dowiedzą się Państwo, co zrobić i do którego dnia.',
    'deadline-countdown':
      'Jak ustalić ostatni dzień na odwołanie do trybunału (appeal) od decyzji w sprawie planu EHC i na telefon do doradcy ds. mediacji (mediation adviser).',
    'mediation-contact':
      'Do kogo zadzwonić w sprawie mediacji (mediation) i po bezpłatną poradę po decyzji w sprawie planu EHC.',
    'mediation-guide':
      'Czym jest mediacja (mediation) w sprawie planu EHC, co się dzieje od listu do trybunału i do kogo zadzwonić.',
    'resolution-options':
      'Do czego służy mediacja (mediation), do czego służy rozwiązywanie sporów (disagreement resolution) i czym się różnią.',
  },
  index: 'Pomoc w sprawie decyzji o planie EHC',
  indexText: 'Te strony działają z JavaScriptem i bez niego oraz na papierze.',

  intro:
    'Proszę odpowiedzieć na kilka pytań, aby dowiedzieć się, co zrobić. Można odpowiedzieć „Nie wiem na pewno”.',
  // "Numer", because "punkt" is the advice service.
  onPaper:
    'Proszę zacząć od numeru 1. Przy każdej odpowiedzi jest numer, do którego trzeba przejść dalej.',
  all: 'Pokaż wszystkie pytania i odpowiedzi na jednej stronie',
  goTo: (number) => `przejdź do numeru ${number}`,
  contents: (about, first, last) =>
    first === last ? `${about}: ${first}` : `${about}: od ${first} do ${last}`,
  questions: 'Pytania',
  ends: 'Co zrobić',
  // "Ostatnie dni" would be the days just past.
  days: 'Terminy',
  duties: 'Co muszą zrobić inni i w jakim czasie',
  sources: 'Prawo, z którego korzystaliśmy',
  known: 'Znam tę datę',
  cases: {
    'certificate-issued': { before: beforeLetter, within: withinMonths, after: afterMonths },
    'adviser-contacted': { before: beforeLetter, within: withinMonths, after: afterMonths },
  },
  part: (title, part) => `${title} ${part}`,

  lastDays: {
    appeal: 'Ostatni dzień na odwołanie do trybunału (appeal)',
    'contact-adviser': 'Ostatni dzień na telefon do doradcy ds. mediacji (mediation adviser)',
    'discrimination-claim': 'Ostatni dzień na pozew (claim) do trybunału',
    'comment-on-draft': 'Ostatni dzień, aby powiedzieć urzędowi lokalnemu (council), co ma zmienić',
  },
  councilDay: (duty) => `Do którego dnia urząd lokalny (council) ma obowiązek ${duty}`,
  sectionIOnly: 'Jeśli odwołują się Państwo tylko w sprawie Section I',
  review: (day) =>
    `Te zasady wymagają sprawdzenia po dniu: ${day}. Po tym dniu proszę przejść na oficjalną stronę.`,
  start: 'Zacznij od nowa',
  findDay: 'Jak ustalić ostatni dzień',
  councilHas: (duty) => `Urząd ma obowiązek ${duty}.`,
  onlyIf: {
    'ask-recommendations':
      'Jeśli nie zgadzają się Państwo też z tym, co plan mówi o zdrowiu lub opiece społecznej (social care):',
    'find-date': 'Jeśli nie są Państwo pewni którejś daty:',
  },
  forms:
    'Jeśli urząd nie przeprowadzi oceny potrzeb osoby, która nie ma planu EHC, proszę użyć formularza SEND35A. W innych przypadkach proszę użyć formularza SEND35.',
  notes: {
    'placement-doubtful':
      'Być może nie potrzebują Państwo zaświadczenia. Proszę na nie nie czekać i nie liczyć na późniejszy dzień, który ono daje.',
  },

  steps: 'Aby ustalić ostatni dzień:',
  count: (rule) => `Proszę odliczyć: ${rule}.`,
  dates: {
    'regs-18':
      'To 14 lutego roku przejścia do następnej placówki. Jeśli to przejście ze szkoły średniej (secondary school) do placówki po niej, to 30 marca.',
  },
  move: (rule) => `W razie potrzeby proszę przesunąć ten dzień ${rule}.`,
  how: {
    'rules-20-1-c-i': sameDate('2 miesiące'),
    'rules-20-1-c-ii': sameDate('1 miesiąc'),
    'regs-33': sameDate('2 miesiące'),
    'regs-5-1': sinceRequest('6 tygodni'),
    'regs-10-1': sinceRequest('16 tygodni'),
    'regs-13-2': sinceRequest('20 tygodni'),
    'regs-13-1': 'To 14 dni po dacie listu, z którym przyszedł projekt planu.',
    'regs-20-10': sameWeekday('4 tygodnie'),
    'regs-22-3': sameWeekday('8 tygodni'),
    'equality-4-1':
      'Kończą się one na dzień przed tym samym dniem miesiąca 6 miesięcy później. Jeśli takiego dnia nie ma, kończą się ostatniego dnia miesiąca.',
  },
  received:
    'Trybunał musi to dostać najpóźniej o godz. 17:00. Dzień nadania na poczcie się nie liczy.',
  closed:
    'Jeśli to nie jest dzień roboczy, proszę to zrobić w ostatnim dniu roboczym przed tym dniem.',
  sooner: (ways) => `Prawo można rozumieć na kilka sposobów. Dla pewności: ${ways.join('; ')}.`,
  safer: {
    'printed-date': 'proszę liczyć od daty wydrukowanej w liście',
    'late-certificate':
      'jeśli pierwszy telefon do doradcy był później niż 2 miesiące od daty listu, proszę nie liczyć na późniejszy dzień z zaświadczenia',
    'placement-doubtful':
      'jeśli odwołują się Państwo tylko w sprawie Section I oraz zdrowia lub opieki społecznej, proszę nie liczyć na późniejszy dzień z zaświadczenia',
    'step-back-first': 'pod koniec miesiąca proszę to wysłać 3 dni wcześniej',
    'step-back-last': 'pod koniec miesiąca proszę to wysłać 3 dni wcześniej',
  },
  passed: 'Jeśli ten dzień minął',
  passedDraft: 'Proszę mimo to dzisiaj napisać do urzędu. List może dawać Państwu więcej czasu.',
  passedAwaited:
    'Jeśli zadzwonili Państwo do doradcy w ciągu 2 miesięcy od daty listu, a zaświadczenie jeszcze nie przyszło, nie są Państwo po terminie: gdy je Państwo dostaną, proszę liczyć od daty zaświadczenia.',
  passedCouncil: 'To, że ten dzień minął, nie daje Państwu prawa do odwołania do trybunału.',
  notSure: 'Jeśli nie są Państwo pewni którejś daty, być może jest jeszcze czas.',
  example: 'Przykład',
  exampleOf: (events) => `Jeśli ${events.join(', a ')}:`,
  letterOf: (day) => `data listu to ${day}`,
  certificateOf: (day) => `data zaświadczenia to ${day}`,
  conductOn: (day) => `dzień zdarzenia to ${day}`,

  letterDate: 'Data listu z decyzją (decision letter)',
  certificateDate: 'Data zaświadczenia (mediation certificate), jeśli je Państwo mają',
  callDay: 'Mój ostatni dzień na telefon do doradcy',
  appealDay: 'Mój ostatni dzień na odwołanie do trybunału',
};
