import type { FormMessages } from '../types.js';
import { pastReview } from './shared.js';

export const form: FormMessages = {
  lang: 'pl',
  locale: 'pl',
  dir: 'ltr',

  // What a date is asked of stands in the genitive, what has to be selected behind a colon.
  questions: {
    nation: {
      title: 'W którym kraju jest Państwa urząd lokalny (council, local authority)?',
      hint: 'Każdy kraj ma własne prawo.',
      thing: 'kraj',
    },
    person: {
      title: 'Kim Państwo są?',
      hint: 'Dziecko staje się młodą osobą (young person) w ostatni piątek czerwca roku szkolnego, w którym kończy 16 lat.',
      thing: 'kim Państwo są',
    },
    'is-detained': {
      title: 'Czy dziecko lub młoda osoba przebywa w zakładzie zamkniętym (custody)?',
      hint: 'Na przykład z nakazu sądu w zamkniętym ośrodku (secure home) lub zakładzie dla młodych przestępców (young offender institution).',
      thing: 'tak, nie albo nie wiem na pewno',
    },
    decision: {
      title: 'Co zdecydował urząd lokalny (council)?',
      hint: 'Proszę wybrać odpowiedź, która jest najbliższa treści listu.',
      thing: 'co zdecydował urząd',
    },
    parts: {
      title: 'Z którymi częściami planu się Państwo nie zgadzają?',
      hint: 'Proszę zaznaczyć wszystko, co pasuje.',
      thing: 'części, z którymi się Państwo nie zgadzają',
    },
    'decision-sent': {
      title: 'Jaką datę ma list z decyzją (decision letter)?',
      hint: 'Na przykład 2 11 2026. Proszę podać datę wydrukowaną w liście, a nie dzień, w którym list przyszedł.',
      thing: 'listu',
    },
    'has-certificate': {
      title: 'Czy mają Państwo zaświadczenie mediacyjne (mediation certificate) do tego listu?',
      hint: 'Aby je dostać, nie muszą Państwo brać udziału w mediacji.',
      thing: 'czy mają Państwo zaświadczenie',
    },
    'certificate-issued': {
      title: 'Jaką datę ma zaświadczenie (mediation certificate)?',
      hint: 'Na przykład 20 12 2026.',
      thing: 'zaświadczenia',
    },
    'has-contacted-adviser': {
      title:
        'Czy dzwonili Państwo do doradcy ds. mediacji (mediation adviser) w sprawie tego listu?',
      hint: 'E-mail lub formularz internetowy wysłany do doradcy też się liczy. Telefon sprzed tego listu się nie liczy.',
      thing: 'czy dzwonili Państwo do doradcy',
    },
    'adviser-contacted': {
      title:
        'Kiedy po raz pierwszy zadzwonili Państwo do doradcy ds. mediacji (mediation adviser) w sprawie tego listu?',
      hint: 'Na przykład 16 11 2026. Proszę podać dzień pierwszego telefonu lub e-maila.',
      thing: 'telefonu do doradcy',
    },
    'discrimination-by': {
      title: 'Kto niesprawiedliwie potraktował dziecko lub młodą osobę?',
      hint: 'Pozew (claim) przeciwko szkole składa się do jednego sądu, a przeciwko komuś innemu do innego.',
      thing: 'kto niesprawiedliwie potraktował dziecko lub młodą osobę',
      options: {
        school: 'Szkoła lub przedszkole publiczne (maintained nursery school)',
        other:
          'College, urząd lokalny (council), prywatne przedszkole lub żłobek (private nursery) albo ktoś inny',
      },
    },
    conduct: {
      title: 'Kiedy doszło do niesprawiedliwego potraktowania?',
      hint: 'Na przykład 2 11 2026. Jeśli czegoś odmówiono, proszę podać dzień odmowy. Jeśli zdarzało się to wiele razy, proszę podać ostatni dzień.',
      thing: 'zdarzenia',
    },
    awaiting: {
      title: 'Na co Państwo czekają?',
      hint: 'Urząd lokalny (council) też ma swoje terminy.',
      thing: 'na co Państwo czekają',
    },
    'request-received': {
      title: 'Kiedy urząd lokalny (council) dostał wniosek o ocenę potrzeb (assessment)?',
      hint: 'Na przykład 14 9 2026.',
      thing: 'otrzymania wniosku',
    },
    'review-meeting': {
      title: 'Kiedy było spotkanie w sprawie przeglądu planu (review meeting)?',
      hint: 'Na przykład 12 10 2026.',
      thing: 'spotkania',
    },
    'amendment-notice': {
      title: 'Jaką datę ma list o zmianach w planie?',
      hint: 'Na przykład 9 11 2026.',
      thing: 'listu',
    },
    'draft-sent': {
      title: 'Jaką datę ma list, z którym przyszedł projekt planu (draft plan)?',
      hint: 'Na przykład 16 11 2026.',
      thing: 'listu',
    },
  },

  placement: {
    title: 'Czy Państwa odwołanie do trybunału (appeal) dotyczy tylko szkoły lub college’u?',
    hint: 'Chodzi o Section I planu: nazwę szkoły lub college’u, ich rodzaj albo to, że żadnej placówki nie podano.',
    thing: 'czy odwołanie dotyczy tylko szkoły lub college’u',
  },

  options: {
    england: 'Anglia',
    wales: 'Walia',
    scotland: 'Szkocja',
    'northern-ireland': 'Irlandia Północna',
    // Whoever brings up the child: "opiekun" alone may be a childminder.
    parent: 'Rodzic dziecka lub opiekun, który je wychowuje (parent or carer)',
    'parent-of-young-person': 'Rodzic młodej osoby (young person) w wieku poniżej 25 lat',
    'young-person': 'Młoda osoba (young person) w wieku poniżej 25 lat',
    'someone-else':
      'Ktoś inny, na przykład szkoła, przedszkole lub pracownik socjalny (social worker)',
    'refusal-to-assess':
      'Nie przeprowadzi oceny potrzeb osoby, która nie ma planu EHC (refusal to assess)',
    'refusal-to-issue': 'Przeprowadził ocenę potrzeb, ale nie utworzy planu (refusal to issue)',
    'plan-contents':
      'Wysłał ostateczny plan (final plan) lub zmieniony plan (amended plan), a ja się z nim nie zgadzam',
    'refusal-to-reassess':
      'Nie przeprowadzi nowej oceny potrzeb osoby, która ma plan (refusal to reassess)',
    'refusal-to-amend':
      'Nie zmieni planu (refusal to amend) po przeglądzie planu (annual review) lub po nowej ocenie potrzeb',
    'ceasing-plan': 'Zakończy plan (cease to maintain)',
    'draft-plan': 'Wysłał projekt planu (draft plan) albo mówi, co zamierza zrobić',
    'no-decision': 'Nie podjął decyzji, a ja czekam',
    'disability-discrimination':
      'Kogoś potraktowano niesprawiedliwie lub wykluczono ze szkoły z powodu niepełnosprawności (disability discrimination)',
    'something-else':
      'Coś innego: pomoc, której nikt nie daje, transport, miejsce w szkole, wykluczenie ze szkoły (exclusion)',
    B: 'Section B: potrzeby',
    F: 'Section F: pomoc w szkole lub college’u',
    I: 'Section I: szkoła lub college albo to, że żadnej placówki nie podano',
    health: 'Zdrowie (health): Section C lub G',
    'social-care': 'Opieka społeczna (social care): Section D lub H',
    other: 'Inna część planu (section) lub budżet osobisty (personal budget)',
    school: 'Szkoła',
    'awaiting-assessment': 'Odpowiedź na wniosek o pierwszą ocenę potrzeb (assessment)',
    'awaiting-plan': 'Pierwszy plan, po tym jak urząd zgodził się na ocenę potrzeb (assessment)',
    'awaiting-review': 'List po spotkaniu w sprawie przeglądu planu (review meeting)',
    'awaiting-amendment': 'Zmieniony plan, po liście, który mówi, co się zmieni',
    'awaiting-school': 'Plan z nazwą następnej szkoły',
    'awaiting-college': 'Plan z nazwą placówki na czas po szkole średniej (secondary school)',
    yes: 'Tak',
    no: 'Nie',
    'not-sure': 'Nie wiem na pewno',
  },

  errors: {
    'no-answer': (thing) => `Proszę wybrać: ${thing}`,
    'not-sure-alone': () => 'Proszę wpisać datę albo zaznaczyć jedno pole',
    'no-day': (thing) => `Proszę wpisać dzień z daty ${thing}`,
    'no-month': (thing) => `Proszę wpisać miesiąc z daty ${thing}, na przykład 11`,
    'no-year': (thing) => `Proszę wpisać rok z daty ${thing}, na przykład 2026`,
    'unreadable-day': (_, typed) =>
      `Nie możemy odczytać „${typed}” jako dnia. Proszę wpisać liczbę, na przykład 2`,
    'unreadable-month': (_, typed) =>
      `Nie możemy odczytać „${typed}” jako miesiąca. Proszę wpisać jego nazwę lub numer, na przykład 11`,
    'unreadable-year': (_, typed) =>
      `Nie możemy odczytać „${typed}” jako roku. Proszę wpisać liczbę, na przykład 2026`,
    'no-such-day': (_, typed) =>
      `Nie ma takiego dnia: ${typed}. Proszę sprawdzić datę: najpierw dzień, potem miesiąc`,
    'in-future': (_, typed) => `Ta data jest w przyszłości: ${typed}. Proszę ją sprawdzić`,
  },

  labels: {
    pastReview,
    checker:
      'Czy mogę się odwołać do trybunału (appeal) i czy potrzebuję zaświadczenia mediacyjnego (mediation certificate)?',
    continue: 'Dalej',
    back: 'Wstecz',
    help: 'Pomoc',
    problem: 'Wystąpił problem',
    error: 'Błąd:',
    or: 'albo',
    day: 'Dzień',
    month: 'Miesiąc',
    year: 'Rok',
    needs:
      'Proszę mieć przy sobie list z urzędu lokalnego (council), jeśli go Państwo mają. Pytań jest najwyżej 7.',
    onlyEngland: 'To dotyczy Anglii.',
    otherNations: 'Nie w Anglii?',
    official: 'GOV.UK o odwołaniach',
    countdown: 'Państwa ostatni dzień na odwołanie do trybunału',
    waits: (checker) =>
      `Proszę odpowiedzieć na pytania w części „${checker}”. Wtedy pojawi się tutaj Państwa ostatni dzień na odwołanie do trybunału.`,
    toChecker: 'Przejdź do pytań',
    contact: 'Do kogo zadzwonić',
    phone: 'Telefon',
    relay: 'Relay UK',
    hours: 'Czynne',
    email: 'E-mail',
    website: 'Strona internetowa',
    address: 'Adres',
    notice: 'Zawiadomienie od urzędu o mediacji (mediation notice)',
    adviser: 'Doradca ds. mediacji (mediation adviser)',
    advice: 'Punkt doradczy (advice service)',
    disagreement: 'W sprawie innych sporów',
    sendTeam: 'Zespół SEND (SEND team)',
    forCouncil: (name) =>
      name
        ? `W sprawie decyzji urzędu: ${name}.`
        : 'W sprawie decyzji Państwa urzędu lokalnego (council).',
    tribunal: 'Trybunał (tribunal)',
    adviserHelps:
      'Przed większością odwołań do trybunału muszą Państwo tam zadzwonić. To jest bezpłatne.',
    adviceHelps: 'Tam pomogą Państwu w sprawie listu i odwołania do trybunału. To jest bezpłatne.',
    askCouncil: 'Proszę zapytać urząd o numer.',
    useLetter:
      'List z decyzją (decision letter) musi podawać numer doradcy ds. mediacji. Jeśli go nie podaje, proszę zapytać urząd.',
    checked: (day) => `Urząd sprawdził to w dniu: ${day}.`,
    old: (day) =>
      `Urząd sprawdził to ostatnio w dniu: ${day}, ponad 180 dni temu. To może już być błędne.`,
    unchecked: (published) =>
      published
        ? `Ten numer jest z roku ${/\d{4}/.exec(published)?.[0] ?? published} i może być błędny.`
        : 'Nie wiemy, jak stary jest ten numer. Może być błędny.',
    uncheckedDetails: 'Urząd nie sprawdził tych danych. Mogą być błędne.',
    useThatOne: 'Proszę dzwonić pod numer z listu.',
    noDate: 'bez daty',
    ownPage: 'Na osobnej stronie:',
    hardWords: 'Co znaczą te słowa',
    language: 'Język',
    loading: 'Wczytywanie. Proszę czekać.',
    notLoaded: 'Ta część się nie wczytała. Państwa odpowiedzi są zachowane.',
    partNotLoaded: 'Ta część się nie wczytała.',
    tryAgain: 'Spróbuj ponownie',
    openPage: 'Otwórz na osobnej stronie',
  },
};
