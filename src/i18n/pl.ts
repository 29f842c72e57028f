import { counted } from './count.js';

const lastDay = (day: string) => `To był ostatni dzień: ${day}.`;
import type { BegunLanguage } from './types.js';

const canStillAsk = (late: string) =>
  `Zwykły termin minął. Nadal można poprosić: trybunał może dopuścić ${late}. Proszę podać powód spóźnienia.`;
const lateAppeal = canStillAsk('spóźnione odwołanie');
const depends = 'To zależy od tego, czego nie wiedzą Państwo na pewno.';
const startsLater =
  'Czas na odwołanie zaczyna się, gdy urząd wyśle ostateczny plan lub ostateczną decyzję.';

export const pl: BegunLanguage = {
  name: 'Polski',
  notice:
    'Nikt nie sprawdził tego tłumaczenia. Jeśli różni się ono od wersji angielskiej, liczy się wersja angielska.',
  toEnglish: 'Przeczytaj po angielsku',
  reviews: {},

  form: {
    lang: 'pl',
    locale: 'pl',
    dir: 'ltr',

    questions: {
      nation: {
        // Not "rada": that is also the word for advice.
        title: 'W którym kraju jest Państwa urząd (council)?',
        hint: 'Każdy kraj ma własne prawo.',
      },
      person: {
        title: 'Kim Państwo są: rodzicem czy młodą osobą?',
      },
      decision: {
        title: 'Co zdecydował urząd?',
        hint: 'Proszę wybrać to, co jest najbliższe treści listu.',
      },
      parts: {
        title: 'Z czym w planie się Państwo nie zgadzają?',
        hint: 'Proszę zaznaczyć wszystko, co pasuje.',
      },
      'decision-sent': {
        title: 'Jaka data jest na liście z decyzją?',
        hint: 'Na przykład 2 11 2026. Nie dzień, w którym list przyszedł.',
        // In the genitive, as the faults need it.
        thing: 'listu',
      },
      'has-certificate': {
        title: 'Czy mają Państwo zaświadczenie mediacyjne (mediation certificate)?',
        hint: 'Aby je dostać, nie trzeba brać udziału w mediacji.',
      },
      'certificate-issued': {
        title: 'Jaka data jest na zaświadczeniu mediacyjnym (mediation certificate)?',
        hint: 'Na przykład 20 12 2026.',
        thing: 'zaświadczenia',
      },
      conduct: {
        title: 'Kiedy doszło do dyskryminacji?',
        thing: 'zdarzenia',
      },
    },

    options: {
      england: 'Anglia',
      wales: 'Walia',
      scotland: 'Szkocja',
      'northern-ireland': 'Irlandia Północna',
      parent: 'Rodzic lub ktoś, kto opiekuje się dzieckiem',
      'young-person': 'Młoda osoba',
      'refusal-to-assess': 'Nie oceniać potrzeb pod kątem planu EHC',
      'refusal-to-issue': 'Nie tworzyć planu po ocenie potrzeb',
      'plan-contents': 'Treść ostatecznego planu',
      'refusal-to-amend': 'Nie zmieniać planu po przeglądzie lub nowej ocenie potrzeb',
      'ceasing-plan': 'Zakończyć plan',
      'draft-plan': 'Nic ostatecznego: jest projekt planu lub propozycja',
      'no-decision': 'Jeszcze nic',
      B: 'Section B (część B): potrzeby',
      F: 'Section F (część F): pomoc',
      I: 'Section I (część I): szkoła lub college, ich rodzaj albo to, że ich nie ma',
      health: 'Zdrowie',
      'social-care': 'Opieka społeczna',
      yes: 'Tak',
      no: 'Nie',
      'not-sure': 'Nie wiem na pewno',
    },

    errors: {
      'no-answer': () => 'Proszę wybrać odpowiedź',
      'not-sure-alone': () => 'Proszę wybrać jedno: odpowiedź albo „Nie wiem na pewno”',
      'no-day': (thing) => `Proszę wpisać dzień z daty ${thing}`,
      'no-month': (thing) => `Proszę wpisać miesiąc z daty ${thing}, na przykład 11`,
      'no-year': (thing) => `Proszę wpisać rok z daty ${thing}, na przykład 2026`,
      'no-such-day': (_, typed) => `Nie ma takiego dnia: ${typed}. Proszę sprawdzić datę`,
      'in-future': (_, typed) => `Ten dzień jest w przyszłości: ${typed}. Proszę sprawdzić datę`,
    },

    labels: {
      pastReview: 'Przyszedł czas na sprawdzenie tych zasad. Proszę zajrzeć na oficjalną stronę.',
      checker:
        'Czy mogę się odwołać (appeal) i czy potrzebuję zaświadczenia mediacyjnego (mediation certificate)?',
      continue: 'Dalej',
      back: 'Wstecz',
      help: 'Pomoc',
      problem: 'Wystąpił problem',
      day: 'Dzień',
      month: 'Miesiąc',
      year: 'Rok',
      official: 'GOV.UK o odwołaniach',
      countdown: 'Państwa ostatni dzień na odwołanie',
      contact: 'Do kogo zadzwonić',
      phone: 'Telefon',
      relay: 'Relay UK',
      email: 'E-mail',
      website: 'Strona internetowa',
      address: 'Adres',
      notice: 'Zawiadomienie urzędu o mediacji',
      adviser: 'Doradca ds. mediacji (mediation adviser)',
      advice: 'Punkt doradczy (advice service)',
      tribunal: 'Trybunał (tribunal)',
      askCouncil: 'Proszę zapytać urząd o numer.',
      checked: (day) => `Urząd sprawdził to tego dnia: ${day}.`,
      old: (day) => `Urząd sprawdził to po raz ostatni ponad 180 dni temu, tego dnia: ${day}.`,
      unchecked: (published) =>
        `${published ? `Data: ${published}. ` : ''}Nikt tego nie sprawdził.`,
      useLetter:
        'List z decyzją musi podawać dane doradcy ds. mediacji. Jeśli są inne, liczą się dane z listu.',
      ownPage: 'Na osobnej stronie:',
      hardWords: 'Trudne słowa',
      language: 'Język',
    },
  },

  result: {
    outcomes: {
      'certificate-needed':
        'Proszę uzyskać zaświadczenie mediacyjne (mediation certificate), a potem się odwołać (appeal)',
      'certificate-held':
        'Proszę się odwołać (appeal) z zaświadczeniem mediacyjnym (mediation certificate)',
      'certificate-not-needed':
        'Proszę się odwołać (appeal): do samej Section I nie trzeba zaświadczenia mediacyjnego (mediation certificate)',
      'parts-not-sure':
        'Dla pewności proszę uzyskać zaświadczenie mediacyjne (mediation certificate)',
      'health-or-care-only':
        'Proszę wystąpić o mediację (mediation) w sprawie zdrowia lub opieki społecznej',
      'draft-plan': 'Proszę powiedzieć, co zmienić: od projektu planu nie ma odwołania (appeal)',
      'no-decision': 'Proszę wystąpić o decyzję: tylko od niej można się odwołać (appeal)',
      'discrimination-claim':
        'Proszę złożyć do trybunału (SEND tribunal) pozew (claim) o dyskryminację',
      // "Your country" would be read as Poland.
      'another-nation':
        'Obowiązuje prawo kraju, w którym jest Państwa urząd: te informacje są dla Anglii',
    },

    actions: {
      'find-decision': 'Proszę spojrzeć na list',
      'find-parts': 'Proszę znaleźć to, z czym się Państwo nie zgadzają',
      'find-date': 'Proszę znaleźć datę',
      'get-certificate': 'Proszę zadzwonić do doradcy ds. mediacji',
      'get-certificate-late': 'Proszę dzisiaj zadzwonić do doradcy ds. mediacji',
      'certificate-in-case': 'Proszę pomyśleć o Section B i Section F',
      'send-appeal': 'Proszę wysłać odwołanie',
      'send-appeal-late': 'Proszę wysłać odwołanie i poprosić o więcej czasu',
      'ask-recommendations': 'Proszę wpisać do odwołania zdrowie lub opiekę społeczną',
      'make-claim': 'Proszę wysłać pozew',
      'make-claim-late': 'Proszę wysłać pozew i poprosić o więcej czasu',
      'ask-health-care-mediation': 'Proszę zadzwonić do doradcy ds. mediacji',
      'wait-for-final-plan': 'Proszę napisać do urzędu',
      'ask-for-decision': 'Proszę napisać do urzędu',
      'see-nation': 'Proszę przejść na oficjalną stronę',
      'get-advice': 'Proszę zapytać w punkcie doradczym',
      'talk-to-council': 'Proszę porozmawiać z kimś z kierownictwa zespołu SEND',
    },

    actionTexts: {
      'find-decision':
        'Jeśli mówi, że można się odwołać, mogą Państwo mieć tylko 2 miesiące od jego daty. W takim razie proszę zadzwonić do doradcy ds. mediacji podanego w liście.',
      'find-date':
        'Na odwołanie są 2 miesiące od listu, a na pozew 6 miesięcy od zdarzenia. Proszę działać dzisiaj.',
      'get-certificate':
        'Proszę powiedzieć, że chcą się Państwo odwołać i czy chcą Państwo mediacji. Bez mediacji zaświadczenie powinno przyjść w ciągu 3 dni roboczych.',
      'get-certificate-late':
        'Proszę mimo to poprosić o zaświadczenie. Proszę na nie nie czekać: proszę się odwołać i napisać, dlaczego go nie ma.',
      'send-appeal': 'Liczy się dzień, w którym dotrze.',
      'send-appeal-late': lateAppeal,
      'ask-recommendations': 'W tych sprawach trybunał może tylko wydać zalecenia.',
      'make-claim': 'Sierpień, Boże Narodzenie i weekendy nie dają więcej czasu.',
      'make-claim-late': canStillAsk('spóźniony pozew'),
      'wait-for-final-plan': startsLater,
      'ask-for-decision': startsLater,
      'see-nation': '',
      'get-advice': 'To nic nie kosztuje.',
      'talk-to-council': 'To nie zatrzymuje biegu czasu.',
    },

    lateReasons: [
      'Wszystkie powody spóźnienia.',
      'Dlaczego sprawa powinna mimo to się toczyć.',
      'Dlaczego nie powinni Państwo musieć czekać na coroczny przegląd ani prosić o ponowną ocenę potrzeb.',
    ],

    clocks: {
      appeal: (day) =>
        `Proszę wysłać odwołanie (appeal) tak, aby trybunał (tribunal) miał je najpóźniej tego dnia do godz. 17:00: ${day}`,
      'contact-adviser': (day) =>
        `Proszę zadzwonić do doradcy ds. mediacji (mediation adviser) najpóźniej tego dnia: ${day}`,
      'discrimination-claim': (day) =>
        `Proszę wysłać pozew (claim) tak, aby trybunał (tribunal) miał go najpóźniej tego dnia do godz. 17:00: ${day}`,
    },

    passed: {
      appeal: (day) => `Odwołanie (appeal): ${lastDay(day)}`,
      'contact-adviser': (day) => `Doradca ds. mediacji (mediation adviser): ${lastDay(day)}`,
      'discrimination-claim': lastDay,
    },

    notes: {
      'date-in-future': 'Jedna z dat jest w przyszłości. Proszę ją sprawdzić.',
      'letter-date-needed': 'Data listu może dać Państwu więcej czasu.',
      'late-ask-anyway': lateAppeal,
      'before-these-rules': '',
      'rules-past-review':
        'Przyszedł czas na sprawdzenie tych zasad. Proszę zajrzeć na oficjalną stronę.',
      'placement-doubtful':
        'Zaświadczenie może nie być potrzebne, więc nie daje pewnego dodatkowego czasu.',
    },

    appeal: {
      available: 'Ustawa daje prawo do odwołania od tej decyzji.',
      'not-yet': 'Nie przed ostateczną decyzją.',
      claim: 'Pozew składa się do tego samego trybunału.',
      elsewhere: '',
      unknown: depends,
    },

    certificate: {
      needed: 'Potrzebne najpierw. Ostatni dzień może dzięki niemu wypaść miesiąc po jego dacie.',
      held: 'Mają je Państwo. Jeśli telefon do doradcy był po 2 miesiącach, może ono nie dać więcej czasu.',
      'not-needed': 'Nie jest potrzebne. Proszę nie liczyć na to, że da więcej czasu.',
      'not-applicable': 'Tylko do odwołania do trybunału (SEND tribunal).',
      unknown: 'Dla pewności proszę je uzyskać.',
    },

    mediation: {
      available:
        'Wybór należy do Państwa. Mediacja jest bezpłatna i poufna. Urząd musi wziąć udział. Nadal można się odwołać.',
      'health-and-care-only': 'Wybór należy do Państwa. Mediacja jest bezpłatna i poufna.',
      unknown: depends,
    },

    disagreementResolution: {
      available: 'W każdej chwili i bezpłatnie, jeśli wszyscy się zgodzą. Nie daje więcej czasu.',
      none: '',
      unknown: depends,
    },

    stages: {
      letter: [
        'Przychodzi list z decyzją',
        'List mówi, do kogo zadzwonić. Proszę wcześnie poprosić o pomoc punkt doradczy. Proszę też porozmawiać z kimś z kierownictwa zespołu SEND: to nie zatrzymuje biegu czasu.',
        'Jeśli list nie mówi, do kogo zadzwonić, proszę zapytać urząd.',
      ],
      adviser: [
        'Dzwonią Państwo do doradcy ds. mediacji',
        'Są na to 2 miesiące od listu. Doradca opowie przez telefon o mediacji.',
        'Jeśli ten czas minął, proszę zadzwonić dzisiaj i mimo to poprosić o zaświadczenie.',
      ],
      certificate: [
        'Jeśli nie chcą Państwo mediacji, dostaną Państwo zaświadczenie',
        'Powinno przyjść w ciągu 3 dni roboczych.',
        'Jeśli nie przyjdzie, proszę zadzwonić jeszcze raz. Proszę nie przegapić ostatniego dnia na odwołanie: proszę je wysłać i napisać, dlaczego nie ma zaświadczenia.',
      ],
      mediation: [
        'Jeśli chcą Państwo mediacji, odbędzie się spotkanie',
        'Urząd ma 30 dni na jego zorganizowanie i podaje dzień co najmniej 5 dni roboczych wcześniej. Zaświadczenie powinno przyjść w ciągu 3 dni roboczych po spotkaniu.',
        'Jeśli urząd nie może tego zrobić w ciągu 30 dni, doradca daje zaświadczenie. Mediacja nadal jest możliwa.',
      ],
      agreement: [
        'Jest porozumienie albo go nie ma',
        'Urząd ma określone terminy na wykonanie tego, co uzgodniono: 2 tygodnie na to, od czego nie można się było odwołać.',
        'Jeśli ich nie dotrzyma, proszę zapytać w punkcie doradczym.',
      ],
      appeal: [
        'Można się odwołać',
        'Trybunał musi mieć odwołanie w ciągu 2 miesięcy od listu lub, jeśli wypada to później, w ciągu 1 miesiąca od zaświadczenia.',
        '',
      ],
      tribunal: [
        'Trybunał decyduje',
        'Nie jest częścią urzędu. Bada, co mówią obie strony, i decyduje.',
        '',
      ],
    },

    rules: {
      'regs-33': '2 miesiące od listu na telefon do doradcy',
      'regs-34': '3 dni robocze na zaświadczenie',
      'regs-36': '30 dni na zorganizowanie mediacji',
      'regs-42-3':
        '2 tygodnie na wykonanie tego, co uzgodniono, jeśli nie można się było od tego odwołać',
      'rules-12-2': 'z weekendu lub dnia wolnego (bank holiday) na następny dzień roboczy',
      'rules-12-3-a':
        'z sierpnia albo z okresu od 25 grudnia do 1 stycznia na pierwszy dzień roboczy po nim',
      'rules-20-1-c-i': '2 miesiące od listu',
      'rules-20-1-c-ii': '1 miesiąc od zaświadczenia, jeśli wypada on później',
      'equality-4-1': '6 miesięcy, licząc od dnia zdarzenia włącznie',
    },

    readings: {
      'printed-date': 'czas biegnie od daty wydrukowanej na liście',
      'late-certificate': 'zaświadczenie, o które poproszono po 2 miesiącach, nie dodaje czasu',
      'placement-certificate': 'zaświadczenie, które nie było potrzebne, dodaje czas',
      'placement-doubtful': 'zaświadczenie, które może nie być potrzebne, nie dodaje czasu',
      cascade: 'następny dzień roboczy przesuwa się jeszcze raz, poza sierpień lub Boże Narodzenie',
      'by-analogy': 'ten dzień przesuwa się tak jak czas na odwołanie. Proszę na tym nie polegać',
      'step-back-first': 'miesiące biegną od dnia poprzedniego',
      'step-back-last': 'krótki miesiąc kończy się o dzień wcześniej',
      'next-working-day':
        'ten dzień przesuwa się na następny dzień roboczy. Proszę na tym nie polegać',
    },

    labels: {
      change: 'Zmień',
      startAgain: 'Zacznij od nowa',
      answers: 'Państwa odpowiedzi',
      actions: 'Co teraz zrobić',
      working: 'Jak to obliczyliśmy',
      outsideTable:
        'Nie możemy obliczyć tego dnia. Proszę dzisiaj poprosić o poradę. Dni wolne (bank holidays):',
      changeDates: 'Zmień daty',
      callWindow: 'Ani sierpień, ani Boże Narodzenie, ani weekendy nie wydłużają tego czasu.',
      daysLeft: (days) => {
        const only = days < 8 ? 'tylko ' : '';
        return days > 1
          ? counted(days, 'pl', {
              few: (n) => `Zostały ${only}${n} dni.`,
              other: (n) => `Zostało ${only}${n} dni.`,
            })
          : (['To jest dzisiaj.', 'To jest jutro.'][days] ?? '');
      },
      take: 'Do zabrania ze sobą',
      rulesAsAt: (day) =>
        `Zasady dla Anglii, stan na dzień: ${day}. Proponowane są zmiany. To są informacje, a nie porada prawna.`,
      useForm: (form) => `Proszę użyć formularza ${form}.`,
      open: 'Państwa możliwości',
      appeal: 'Odwołanie (appeal)',
      certificate: 'Zaświadczenie mediacyjne (mediation certificate)',
      mediation: 'Mediacja (mediation)',
      disagreementResolution: 'Rozwiązywanie sporów (disagreement resolution)',

      missed: 'Jeśli ten dzień minął:',
      secondary: ' (nie sprawdzono)',
      notes: 'Państwa notatki: z kim była rozmowa, kiedy i co powiedziano',
      reading: (day, points) => `${day}, jeśli ${points.join('. I jeśli ')}.`,
      step: (from, to, rule) => `${from} – ${to}: ${rule}`,
    },
  },

  reading: {
    help: {
      nation: 'Chodzi o urząd, który przysłał list.',
      person:
        'Rodzic może się odwołać do końca roku szkolnego, w którym dziecko kończy 16 lat. Potem może to zrobić młoda osoba albo rodzic za osobę, która nie może decydować sama.',
      parts: 'Proszę poszukać w planie Section B, F lub I.',
      'decision-sent':
        'Jest na górze listu. Jeśli razem z nim przyszedł ostateczny plan, i tak liczy się list.',
      'has-certificate': 'Wydaje je doradca ds. mediacji, a nie urząd.',
      'certificate-issued': 'Jest na górze zaświadczenia.',
    },

    guide: [
      'Spotkanie, które ma zakończyć spór z urzędem o plan EHC: przez wideo, przez telefon lub osobiście.',
      'Wybór należy do Państwa. Jeśli wybiorą Państwo mediację, urząd lub służba zdrowia musi przyjść z kimś, kto może podjąć decyzję.',
      'Jest dla Państwa bezpłatna. Urząd zwraca uzasadnione koszty dojazdu.',
      'Jest poufna i nieformalna. Można przyprowadzić kogoś do pomocy, nawet prawnika. Dziecko może przyjść, jeśli Państwo i mediator się zgodzą.',
      'Mediator jest przeszkolony i nie pracuje dla urzędu. Nie staje po żadnej stronie, nie doradza i nie osądza.',
      'Nie wpływa na prawo do odwołania.',
      'Można ją zorganizować w kilka tygodni; na rozprawę czeka się miesiącami. KIDS, organizacja mediacyjna, podała w 2016 roku, że 3 na 4 jej sprawy skończyły się porozumieniem.',
      'Jest dla rodziców, opiekunów i młodych osób do 25 lat. Dokumentów „statement” i LDA już nie ma: zastąpiły je plany EHC.',
    ],

    fits: {
      yes: 'Do tego służy mediacja. Przed większością odwołań trzeba zadzwonić do doradcy ds. mediacji.',
      no: 'Do tego służy rozwiązywanie sporów. W sprawie zdrowia lub opieki społecznej w planie służy do tego także mediacja.',
    },

    points: {
      who: [
        'Kto może skorzystać',
        'Rodziny dzieci i młodych osób ze specjalnymi potrzebami edukacyjnymi (SEN) lub niepełnosprawnością, z planem lub bez, także w pieczy zastępczej (in care). Także szkoły, przedszkola, college’e, urzędy i służba zdrowia.',
        'Rodzic lub młoda osoba, gdy jest decyzja, od której można się odwołać, albo plan utworzono lub zmieniono.',
      ],
      about: [
        'W jakiej sprawie',
        'Każda pomoc, którą daje lub powinna dawać szkoła, college, urząd lub służba zdrowia.',
        'Decyzja albo zdrowie i opieka społeczna w planie.',
      ],
      when: [
        'Kiedy',
        'W każdej chwili.',
        'Proszę zadzwonić do doradcy w ciągu 2 miesięcy po liście.',
      ],
      attend: [
        'Kto musi przyjść',
        'Nikt: wszyscy muszą się na to zgodzić.',
        'Urząd lub służba zdrowia. Czy Państwo przyjdą, to Państwa wybór.',
      ],
      needed: [
        'Przed odwołaniem',
        'Nie jest potrzebne.',
        'Mediacja nie jest konieczna. Trzeba zadzwonić do doradcy, chyba że odwołanie dotyczy tylko Section I albo składa się pozew o dyskryminację.',
      ],
      certificate: [
        'Zaświadczenie',
        'Nie daje zaświadczenia.',
        'Daje je doradca, nawet jeśli nie ma mediacji.',
      ],
      time: [
        'Więcej czasu na odwołanie',
        'Bez dodatkowego czasu.',
        '1 miesiąc od daty zaświadczenia, jeśli wypada on później.',
      ],
      arranged: ['Jak szybko', 'Nie ma określonego czasu.', 'W ciągu 30 dni.'],
      agreement: [
        'Gdy jest porozumienie',
        'Nie ma określonego terminu na jego wykonanie.',
        'Urząd ma określone terminy na jego wykonanie.',
      ],
      provider: [
        'Kto to prowadzi',
        'Ktoś, kto nie pracuje dla urzędu.',
        'Ktoś, kto nie pracuje dla urzędu. Może to być ta sama organizacja.',
      ],
      cost: ['Koszt', 'Bezpłatne.', 'Bezpłatna, ze zwrotem uzasadnionych kosztów dojazdu.'],
      right: ['Prawo do odwołania', 'Pozostaje.', 'Pozostaje.'],
    },

    terms: {
      'ehc-plan': 'Plan EHC (EHC plan)',
      'section-b': 'Section B (część B)',
      'section-f': 'Section F (część F)',
      'section-i': 'Section I (część I)',
      certificate: 'Zaświadczenie mediacyjne (mediation certificate)',
      adviser: 'Doradca ds. mediacji (mediation adviser)',
      'advice-service': 'Punkt doradczy (advice service, SENDIASS)',
      tribunal: 'Trybunał (tribunal)',
    },

    meanings: {
      'ehc-plan':
        'Plan edukacji, zdrowia i opieki (education, health and care plan). Mówi, czego potrzebuje dziecko lub młoda osoba i jaką pomoc musi dostać.',
      'section-b': 'Część planu, która mówi, jakie są potrzeby.',
      'section-f': 'Część planu, która mówi, jaką pomoc trzeba dać w szkole lub college’u.',
      'section-i':
        'Część planu, która wymienia szkołę lub college albo ich rodzaj. Może nie wymieniać żadnej placówki.',
      certificate:
        'Dokument, który pokazuje, że doradca opowiedział Państwu o mediacji. Jest potrzebny do większości odwołań.',
      adviser: 'Ktoś, kto opowiada o mediacji i daje zaświadczenie. Nie pracuje dla urzędu.',
      'advice-service':
        'Bezpłatna pomoc dla rodziny dziecka ze specjalnymi potrzebami edukacyjnymi (SEN). Można zapytać o wszystko. W listach może się nazywać SENDIASS lub IASS.',
      tribunal:
        'Rodzaj sądu: First-tier Tribunal (SEND). Nie jest częścią urzędu i rozstrzyga odwołania.',
    },

    common: [
      [
        'Czy muszę iść na spotkanie?',
        'Nie. Do zaświadczenia wystarczy jeden telefon do doradcy ds. mediacji.',
      ],
      [
        'Czy zaświadczenie zmienia moje 2 miesiące?',
        'Tylko na lepsze: są 2 miesiące od listu lub 1 miesiąc od zaświadczenia, jeśli wypada on później.',
      ],
      [
        'Czy czas biegnie od dnia, w którym przyszedł list?',
        'Nie. To są 2 miesiące i zaczynają się od daty listu.',
      ],
      [
        'Czy mogę się odwołać w sprawie projektu planu lub spotkania?',
        'Nie. Tylko od ostatecznego planu lub listu, który mówi, że można się odwołać. Nie trzeba iść na spotkanie, o które prosi urząd, i ono nie zatrzymuje biegu czasu.',
      ],
      [
        'Czy mogę się odwołać po corocznym przeglądzie?',
        'Tak, jeśli urząd zdecyduje, że nie zmieni planu lub że go zakończy, albo gdy wyśle zmieniony ostateczny plan.',
      ],
      [
        'A jeśli urząd nie zorganizuje mediacji w ciągu 30 dni?',
        'Doradca powinien dać zaświadczenie. Można się od razu odwołać i nadal wziąć udział w mediacji.',
      ],
      [
        'A jeśli mój telefon do doradcy był po 2 miesiącach?',
        'Proszę zadzwonić dzisiaj i mimo to poprosić o zaświadczenie. Proszę się odwołać i podać powód spóźnienia.',
      ],
      [
        'Czy mediacja zaszkodzi mojemu odwołaniu?',
        'Nie. To, co się tam mówi, pozostaje poufne i nikt nie może użyć przeciwko Państwu tego, że jej Państwo nie chcieli.',
      ],
      [
        'Czy to jest przez telefon?',
        'Pierwsza rozmowa tak. Spotkanie może być przez wideo, przez telefon lub osobiście.',
      ],
      [
        'Odwołuję się tylko w sprawie Section I. A jeśli zechcę dodać Section B lub F?',
        'Trzeba poprosić trybunał. Dla pewności proszę w ciągu 2 miesięcy zadzwonić też do doradcy ds. mediacji.',
      ],
      [
        'Czy urząd ma 2 tygodnie na wykonanie tego, co uzgodniono?',
        'Tylko na to, od czego nie można się było odwołać. Na resztę jest tyle samo czasu co na wykonanie nakazu trybunału.',
      ],
      [
        'Kto odwołuje się za osobę, która ma ponad 16 lat?',
        'Młoda osoba, od końca roku szkolnego, w którym kończy 16 lat. Rodzic może to zrobić za osobę, która nie może decydować sama.',
      ],
      [
        'Mam „statement” lub LDA. Co teraz?',
        'Już ich nie ma. Zastąpił je plan EHC. Proszę zapytać w punkcie doradczym.',
      ],
    ],

    take: {
      calendar: 'Dodaj te dni do kalendarza',
      copy: 'Kopiuj jako tekst',
      copied: 'Skopiowano.',
      notCopied: 'Przeglądarka tego nie skopiowała. Proszę zaznaczyć tekst tutaj i go skopiować:',
      share: 'Udostępnij',
      email: 'Wyślij e-mailem do siebie lub do swojego doradcy',
      print: 'Drukuj',
      qr: 'Pokaż kod do tej strony',
      qrLeads:
        'Proszę skierować na niego telefon, aby otworzyć stronę. Kod nie zawiera Państwa odpowiedzi.',
      listen: 'Posłuchaj',
      stop: 'Zatrzymaj',
    },

    calendar: {
      titles: {
        appeal: 'Ostatni dzień: trybunał musi mieć odwołanie SEND do godz. 17:00',
        'contact-adviser': 'Ostatni dzień na telefon do doradcy ds. mediacji',
        'discrimination-claim': 'Ostatni dzień: trybunał musi mieć pozew do godz. 17:00',
      },
      window: 'Czas na telefon do doradcy ds. mediacji',
    },

    call: {
      toAdviser: 'Co powiedzieć doradcy ds. mediacji',
      toAdvice: 'Co powiedzieć w punkcie doradczym',
      toCouncil: 'Co powiedzieć w urzędzie',
      careOnly: 'Chcę mediacji w sprawie zdrowia lub opieki społecznej w planie.',
    },

    labels: {
      common: 'Częste pytania',
      guide: 'Co to jest mediacja (mediation)?',
      stages: 'Od listu do trybunału',
      isTribunal: 'Co to jest trybunał (tribunal)?',
      options:
        'Co jest dla mnie: mediacja (mediation) czy rozwiązywanie sporów (disagreement resolution)?',
      hasDecision: 'Czy urząd wydał decyzję, od której można się odwołać?',
    },
  },
};
