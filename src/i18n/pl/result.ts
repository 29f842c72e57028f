import type { ResultMessages } from '../types.js';
import * as shared from './shared.js';

export const result: ResultMessages = {
  outcomes: {
    'certificate-needed':
      'Mogą się Państwo odwołać do trybunału (appeal). Najpierw potrzebują Państwo zaświadczenia mediacyjnego (mediation certificate).',
    'certificate-awaited':
      'Państwa zaświadczenie mediacyjne (mediation certificate) jeszcze nie przyszło. Gdy będą je Państwo mieli, mogą się Państwo odwołać do trybunału (appeal).',
    'certificate-held':
      'Mogą się Państwo teraz odwołać do trybunału (appeal), z zaświadczeniem mediacyjnym (mediation certificate).',
    'certificate-not-needed':
      'Mogą się Państwo teraz odwołać do trybunału (appeal), bez zaświadczenia mediacyjnego (mediation certificate), jeśli chodzi tylko o szkołę lub college.',
    'parts-not-sure':
      'Być może mogą się Państwo odwołać do trybunału (appeal). Dla pewności proszę uzyskać zaświadczenie mediacyjne (mediation certificate).',
    'decision-not-sure': 'Najpierw proszę ustalić, co zdecydował urząd lokalny (council).',
    'health-or-care-only':
      'Mogą Państwo poprosić o mediację (mediation). W sprawie samego zdrowia lub samej opieki społecznej (social care) nie można się odwołać do trybunału (appeal).',
    'part-not-appealable':
      'W sprawie samej tej części planu nie można się odwołać do trybunału (appeal), ale mogą Państwo poprosić o zmianę.',
    'draft-plan':
      'Proszę powiedzieć urzędowi lokalnemu (council), co ma zmienić. Od projektu planu (draft plan) nie można się odwołać do trybunału (appeal).',
    'no-decision':
      'Proszę poprosić urząd lokalny (council) o decyzję. Odwołać się do trybunału (appeal) można dopiero wtedy, gdy ją Państwo mają.',
    'another-route': 'Trybunał SEND o tym nie decyduje. Jest inny sposób, aby to naprawić.',
    'discrimination-claim': 'Mogą Państwo złożyć do trybunału SEND pozew (claim) o dyskryminację.',
    'county-court':
      'Proszę dzisiaj poprosić o poradę. Decyduje o tym sąd (county court), a nie trybunał SEND.',
    detained:
      'Proszę dzisiaj poprosić o poradę. W zakładzie zamkniętym (custody) obowiązują inne zasady.',
    'someone-else':
      'Odwołać się do trybunału (appeal) może tylko rodzic lub opiekun albo młoda osoba (young person), ale Państwo mogą im pomóc.',
    // "Your country" would be read as Poland.
    'another-nation':
      'Te zasady dotyczą Anglii. Kraj, w którym jest Państwa urząd lokalny (council), ma własne prawo.',
  },

  late: {
    appeal:
      'Są Państwo po terminie, ale trybunał nadal może się zgodzić. Proszę dzisiaj wysłać odwołanie (appeal) do trybunału.',
    claim:
      'Są Państwo po terminie, ale trybunał nadal może się zgodzić. Proszę dzisiaj wysłać pozew (claim) do trybunału.',
  },
  mayBeLate: {
    appeal:
      'Być może są Państwo po terminie. Proszę dzisiaj wysłać odwołanie (appeal) do trybunału.',
    claim: 'Być może są Państwo po terminie. Proszę dzisiaj wysłać pozew (claim) do trybunału.',
  },
  councilLate: 'Termin urzędu lokalnego (council) minął. Proszę dzisiaj napisać do tego urzędu.',

  actions: {
    'find-decision': 'Proszę poszukać w liście słów „right to appeal” (prawo do odwołania)',
    'find-parts': 'Proszę ustalić, z czym się Państwo nie zgadzają',
    'find-date': 'Proszę ustalić datę, której Państwo nie znają, ale następne kroki zacząć dzisiaj',
    'get-certificate': shared.callAdviser,
    'get-certificate-late': 'Proszę dzisiaj zadzwonić do doradcy ds. mediacji (mediation adviser)',
    'certificate-in-case': 'Proszę pomyśleć też o Section B (potrzeby) i Section F (pomoc)',
    'chase-certificate':
      'Proszę poprosić doradcę ds. mediacji (mediation adviser) o Państwa zaświadczenie',
    'send-appeal': 'Proszę wysłać odwołanie (appeal) do trybunału',
    'send-appeal-late': 'Proszę dzisiaj wysłać odwołanie (appeal) do trybunału',
    'ask-more-time': 'Proszę poprosić trybunał o więcej czasu, bo być może są Państwo po terminie',
    'ask-permission': 'Proszę poprosić trybunał o zgodę na odwołanie bez zaświadczenia',
    'ask-recommendations':
      'Proszę wpisać do odwołania też zdrowie lub opiekę społeczną (social care)',
    'make-claim': 'Proszę wysłać pozew (claim) do trybunału',
    'make-claim-late': 'Proszę dzisiaj wysłać pozew (claim) do trybunału',
    'ask-health-care-mediation': shared.callAdviser,
    'comment-on-draft': 'Proszę napisać do urzędu lokalnego (council), co ma zmienić',
    'wait-for-final-plan': 'Proszę tu wrócić, gdy będą Państwo mieli ostateczny plan (final plan)',
    'ask-for-decision': 'Proszę napisać do urzędu lokalnego (council)',
    'ask-for-review':
      'Proszę poprosić urząd lokalny (council) o wcześniejszy przegląd planu (early review)',
    'find-route': 'Proszę ustalić, kto może to zmienić',
    'complain-to-council':
      'Proszę wysłać skargę (complaint) na piśmie do urzędu lokalnego (council)',
    'complain-to-provider':
      'Proszę wysłać skargę (complaint) na piśmie do tego, kto postąpił niesprawiedliwie',
    'keep-record': 'Proszę zapisać, co się stało',
    'use-custody-form': 'Proszę zapytać trybunał o odwołanie na formularzu SEND28',
    'help-family': 'Proszę powiedzieć rodzinie, że obowiązuje termin',
    'see-nation': 'Proszę przejść na oficjalną stronę',
    'get-advice': 'Proszę poprosić punkt doradczy (advice service) o bezpłatną pomoc',
    'get-advice-at-once':
      'Proszę dzisiaj poprosić punkt doradczy (advice service) o bezpłatną pomoc',
    'talk-to-school': 'Proszę porozmawiać ze szkołą i z jej radą (governors)',
    'talk-to-council':
      'Proszę porozmawiać z kimś z kierownictwa zespołu SEND (SEND team) w urzędzie',
  },

  actionTexts: {
    'find-decision':
      'Jeśli te słowa są w liście, proszę dzisiaj zadzwonić do doradcy ds. mediacji: większość odwołań musi dotrzeć do trybunału w ciągu 2 miesięcy od daty listu. Jeśli ich tam nie ma, proszę dzisiaj poprosić punkt doradczy, aby przeczytał list z Państwem. Czas może mimo to biec.',
    'find-parts':
      'Proszę przeczytać w planie Section B (potrzeby), Section F (pomoc) i Section I (szkoła lub college). W sprawie samego zdrowia lub samej opieki społecznej nie można się odwołać do trybunału.',
    'find-date':
      'Odwołanie musi dotrzeć do trybunału w ciągu 2 miesięcy od daty listu lub w ciągu 1 miesiąca od daty zaświadczenia, jeśli to wypada później. Jeśli list nie ma daty, proszę zapytać urząd. Jeśli zaświadczenie jej nie ma, proszę zapytać doradcę ds. mediacji.',
    'get-certificate':
      'Proszę powiedzieć, że chcą się Państwo odwołać do trybunału. Proszę powiedzieć, czy chcą Państwo mediacji, czy nie: wybór należy do Państwa. Jeśli nie, powinni Państwo dostać zaświadczenie w ciągu 3 dni roboczych od telefonu. Jeśli tak, proszę powiedzieć o tym też urzędowi: zaświadczenie przychodzi po spotkaniu.',
    'get-certificate-late':
      'Proszę poprosić o zaświadczenie. Jeśli od daty listu minęły ponad 2 miesiące, doradca być może nie może go Państwu dać. Wtedy proszę wysłać odwołanie do trybunału bez niego i napisać dlaczego.',
    'certificate-in-case':
      'Aby odwołać się też w sprawie tych części, potrzebują Państwo zaświadczenia. Jeśli być może będą Państwo tego chcieli, proszę zadzwonić do doradcy ds. mediacji w ciągu 2 miesięcy od daty listu. Numer jest w liście.',
    'chase-certificate':
      'Jeśli nie chcą Państwo mediacji, proszę to powiedzieć: powinni Państwo dostać zaświadczenie w ciągu 3 dni roboczych od telefonu. Jeśli chcą Państwo mediacji, proszę powiedzieć o tym też urzędowi. Od tego dnia ma on 30 dni na zorganizowanie spotkania. Zaświadczenie powinno przyjść w ciągu 3 dni roboczych po spotkaniu. Jeśli nie przyjdzie lub nie ma spotkania, proszę zadzwonić jeszcze raz.',
    'send-appeal':
      'Liczy się dzień, w którym odwołanie dotrze, a nie dzień, w którym je Państwo wyślą.',
    'send-appeal-late':
      'Trybunał może przyjąć odwołanie po terminie. W odwołaniu proszę poprosić o więcej czasu:',
    'ask-more-time':
      'W formularzu proszę napisać, dlaczego wysyłają go Państwo dopiero teraz. Sędzia może dać Państwu więcej czasu.',
    'ask-permission': `Proszę napisać w odwołaniu, dlaczego nie zadzwonili Państwo ${shared.adviserInTime}. Trybunał zgadza się tylko w bardzo wyjątkowych („exceptional”) przypadkach.`,
    'ask-recommendations': 'W tych sprawach trybunał może dać zalecenia, ale nie nakazy.',
    'make-claim':
      'Jest formularz dla rodzica i inny dla młodej osoby. Weekendy, sierpień i Boże Narodzenie nie dają dodatkowych dni.',
    'make-claim-late':
      'Trybunał może przyjąć pozew po terminie. W pozwie proszę poprosić o więcej czasu i napisać, dlaczego jest on po terminie. Jest formularz dla rodzica i inny dla młodej osoby.',
    'ask-health-care-mediation': `Proszę powiedzieć, że chcą Państwo mediacji w sprawie zdrowia lub opieki społecznej. Urząd lub NHS musi wziąć w niej udział. List powinien podawać ostatni dzień na telefon. Jeśli go nie podaje, proszę zadzwonić dzisiaj. ${shared.canAppealThese}`,
    'comment-on-draft':
      'Proszę napisać, jaką szkołę lub college chcą Państwo mieć w planie. Mają Państwo co najmniej 15 dni. Dzień wysłania projektu planu to dzień 1. List może dawać Państwu więcej czasu.',
    'wait-for-final-plan':
      'Czas na odwołanie do trybunału zaczyna się, gdy urząd wyśle list z decyzją, razem z ostatecznym planem, jeśli taki jest.',
    'ask-for-decision':
      'Proszę poprosić urząd o decyzję na piśmie i zapytać, do którego dnia ją Państwo dostaną. Proszę zachować kopię tego, co Państwo wysyłają.',
    'ask-for-review': `Proszę napisać, co chcą Państwo zmienić i dlaczego. ${shared.canAppealThese}`,
    'find-route': 'To zależy od tego, o co chodzi:',
    'complain-to-council':
      'Jeśli urząd nie odpowie albo tego nie naprawi, mogą się Państwo zwrócić do rzecznika (Local Government and Social Care Ombudsman). To jest bezpłatne.',
    'complain-to-provider':
      'Gdy czekają Państwo na odpowiedź, czas na wniesienie sprawy do sądu się nie zatrzymuje.',
    'keep-record':
      'Proszę zapisać dni, kto był obecny i co powiedziano. Proszę zachować listy i e-maile. Każdy, kto Państwu pomaga, o nie poprosi.',
    'use-custody-form':
      'W sprawie osoby w zakładzie zamkniętym (custody) mogą się Państwo odwołać do trybunału, jeśli urząd nie przeprowadzi oceny potrzeb lub nie utworzy planu, albo w sprawie szkoły lub college’u w pierwszym planie. Proszę zapytać trybunał o Państwa ostatni dzień.',
    'help-family':
      'Większość odwołań musi dotrzeć do trybunału w ciągu 2 miesięcy od daty listu. Proszę odpowiedzieć na pytania z rodziną i wybrać jej odpowiedzi. Mogą Państwo wspierać ją w mediacji.',
    'see-nation': '',
    'get-advice': 'Tam mogą przeczytać z Państwem listy i sprawdzić, co Państwo wysyłają.',
    'get-advice-at-once':
      'Obowiązuje termin, a tutaj nie możemy go obliczyć. Pomóc może też ośrodek porad prawnych (law centre) lub prawnik (solicitor).',
    'talk-to-school': 'Gdy trwają rozmowy, ostatni dzień na pozew się nie zmienia.',
    'talk-to-council': 'Tam być może mogą to naprawić.',
  },

  routes: [
    'Pomoc z planu, której nikt nie daje: proszę napisać do urzędu.',
    'Transport do szkoły: proszę poprosić urząd o rozpatrzenie odwołania (transport appeal).',
    'Miejsce w szkole dla dziecka bez planu: proszę złożyć odwołanie o przyjęcie (admission appeal).',
    'Wykluczenie ze szkoły (exclusion): proszę napisać do rady szkoły (governors). Jeśli powodem była niepełnosprawność, proszę zmienić odpowiedź: mogą Państwo złożyć pozew (claim).',
    'Budżet osobisty (personal budget): proszę poprosić urząd o ponowne rozpatrzenie (review).',
  ],

  lateReasons: [
    'Proszę napisać wszystkie powody, dla których odwołanie jest po terminie. Jeśli list nie mówi, że można się odwołać do trybunału, lub nie mówi, do kogo zadzwonić, proszę to też napisać.',
    'Proszę napisać, dlaczego odwołanie powinno mimo to być rozpatrzone.',
    'Proszę napisać, dlaczego nie powinni Państwo musieć czekać na następny coroczny przegląd planu (annual review) ani prosić o kolejną ocenę potrzeb.',
  ],

  clocks: {
    appeal: (day) =>
      `Trybunał musi mieć Państwa odwołanie (appeal) najpóźniej o godz. 17:00 w dniu: ${day}`,
    'contact-adviser': (day) =>
      `Ostatni dzień na telefon do doradcy ds. mediacji (mediation adviser) to: ${day}`,
    'discrimination-claim': (day) =>
      `Trybunał musi mieć Państwa pozew (claim) najpóźniej o godz. 17:00 w dniu: ${day}`,
    'comment-on-draft': (day) =>
      `Ostatni dzień, aby powiedzieć urzędowi lokalnemu (council), co ma zmienić, to: ${day}`,
  },

  passed: {
    appeal: (day) => `Minął zwykły ostatni dzień na odwołanie do trybunału (appeal): ${day}.`,
    'contact-adviser': (day) =>
      `Minął ostatni dzień na telefon do doradcy ds. mediacji (mediation adviser): ${day}.`,
    'discrimination-claim': (day) =>
      `Minął zwykły ostatni dzień na pozew (claim) do trybunału: ${day}.`,
    'comment-on-draft': (day) =>
      `15 dni, licząc od dnia wysłania projektu planu (draft plan) włącznie, minęło w dniu: ${day}. List może dawać Państwu więcej czasu. Proszę dzisiaj napisać do urzędu.`,
  },

  duties: {
    'decide-to-assess': 'zawiadomić Państwa, czy przeprowadzi ocenę potrzeb (assessment)',
    'decide-on-plan': 'zawiadomić Państwa, jeśli nie utworzy planu',
    'final-plan': 'wysłać Państwu ostateczny plan (final plan), jeśli go tworzy',
    'review-decision': 'zawiadomić Państwa, co zdecydował po przeglądzie planu (review)',
    'amended-plan': 'wysłać Państwu zmieniony plan',
    'phase-transfer': 'wysłać Państwu zmieniony plan na przejście do następnej placówki',
  },

  notes: {
    'certificate-before-decision':
      'Zaświadczenie jest sprzed tego listu, więc nie liczy się do tego listu. Potrzebują Państwo nowego.',
    'date-in-future': 'Jedna z Państwa dat jest w przyszłości. Proszę ją sprawdzić.',
    'letter-date-needed': 'Proszę ustalić też datę listu. Może ona dać Państwu więcej czasu.',
    'late-ask-anyway':
      'Nadal mogą Państwo poprosić: trybunał może przyjąć odwołanie po terminie. Proszę napisać, dlaczego jest ono po terminie.',
    'safe-day-passed':
      'Być może liczy się dla Państwa późniejszy ostatni dzień. Nie wiemy na pewno, więc proszę działać dzisiaj.',
    'before-these-rules': '',
    'rules-past-review': shared.pastReview,
    'placement-doubtful':
      'Być może nie potrzebują Państwo zaświadczenia, ale dla pewności proszę je uzyskać. Proszę nie liczyć, że da więcej czasu.',
    'month-from-certificate': `Jeśli zadzwonili Państwo ${shared.adviserInTime}, są Państwo w terminie. Na odwołanie do trybunału mają Państwo co najmniej 1 miesiąc od daty zaświadczenia.`,
    'late-contact-possible':
      'Jeśli pierwszy telefon do doradcy był później niż 2 miesiące od daty listu, zaświadczenie może nie dać Państwu więcej czasu.',
    'contact-before-decision': 'Telefon sprzed tego listu nie liczy się do tego listu.',
    'dates-contradict': 'Dwie z Państwa dat nie pasują do siebie. Proszę je sprawdzić.',
    'appellant-young-person':
      'To jest prawo młodej osoby (young person), więc każdy krok jest w jej imieniu. Mogą Państwo jej pomagać. Jeśli nie jest ona w stanie o tym decydować, mogą Państwo działać we własnym imieniu, chyba że wybrano kuratora (deputy) lub pełnomocnika (attorney).',
    'plan-stays-in-force':
      'Jeśli odwołają się Państwo w terminie, plan obowiązuje do końca sprawy w trybunale.',
    'county-court-possible':
      'Jeśli to nie była szkoła, decyduje o tym sąd (county court). Proszę dzisiaj poprosić o poradę.',
    'council-exceptions': 'W nielicznych przypadkach prawo daje urzędowi więcej czasu.',
  },

  appeal: {
    available: 'Ustawa daje prawo do odwołania od tej decyzji do trybunału.',
    none: 'W samej tej sprawie nie można się odwołać do trybunału SEND.',
    'not-yet': 'Przed ostateczną decyzją urzędu nie można się odwołać do trybunału.',
    claim: 'Mogą Państwo złożyć pozew (claim) do trybunału SEND.',
    'county-court': 'Decyduje o tym sąd (county court). Trybunał SEND o tym nie decyduje.',
    elsewhere: '',
    unknown: shared.cannotTell,
  },

  certificate: {
    needed: `Potrzebują go Państwo, zanim się Państwo odwołają. Jeśli zadzwonią Państwo ${shared.adviserInTime}, ${shared.monthToAppeal}`,
    awaited: 'Jeszcze nie przyszło.',
    held: 'Mają je Państwo. Może nie dać Państwu więcej czasu, jeśli pierwszy telefon do doradcy był później niż 2 miesiące od daty listu.',
    'not-needed':
      'Nie potrzebują go Państwo. Jeśli je Państwo dostaną, proszę nie liczyć, że da więcej czasu.',
    'not-applicable': 'Służy tylko do odwołania do trybunału SEND.',
    unknown: 'Dla pewności proszę je uzyskać.',
  },

  mediation: {
    available:
      'To bezpłatne, poufne spotkanie z urzędem i z kimś, kto nie staje po żadnej stronie. Wybór należy do Państwa: jeśli chcą Państwo mediacji, urząd musi przyjść. Nadal mogą się Państwo odwołać do trybunału.',
    'health-and-care-only':
      'Wybór należy do Państwa, mediacja jest bezpłatna i poufna. Urząd lub NHS musi wziąć w niej udział.',
    none: 'Dotyczy tylko decyzji, od której można się odwołać do trybunału SEND, albo zdrowia i opieki społecznej w planie.',
    unknown: shared.cannotTell,
  },

  disagreementResolution: {
    available:
      'To bezpłatna pomoc kogoś, kto nie staje po żadnej stronie. Mogą Państwo poprosić o nią urząd w każdej chwili, ale wszystkie strony muszą się na nią zgodzić.',
    none: '',
    unknown: shared.cannotTell,
  },

  stages: {
    letter: [
      'Dostają Państwo list z decyzją (decision letter)',
      'List mówi, do kogo zadzwonić. Proszę wcześnie poprosić punkt doradczy (advice service) o bezpłatną pomoc. Mogą Państwo też porozmawiać z kimś z kierownictwa zespołu SEND. To nie zatrzymuje czasu.',
      'Jeśli list nie mówi, do kogo zadzwonić, proszę zapytać urząd.',
    ],
    adviser: [
      'Dzwonią Państwo do doradcy ds. mediacji (mediation adviser)',
      'Mają Państwo 2 miesiące od daty listu. Doradca opowie przez telefon o mediacji.',
      'Jeśli ten czas minął, proszę mimo to dzisiaj zadzwonić. W wyjątkowych przypadkach trybunał zgadza się na odwołanie bez zaświadczenia.',
    ],
    certificate: [
      'Jeśli nie chcą Państwo mediacji, dostają Państwo zaświadczenie (mediation certificate)',
      'Powinno przyjść w ciągu 3 dni roboczych od telefonu.',
      'Jeśli nie przyjdzie, proszę zadzwonić jeszcze raz. Proszę nie przegapić ostatniego dnia na odwołanie: proszę wysłać odwołanie do trybunału i napisać, dlaczego nie mają Państwo zaświadczenia.',
    ],
    mediation: [
      'Jeśli chcą Państwo mediacji (mediation), odbywa się spotkanie',
      'Proszę powiedzieć o tym urzędowi. Od tego dnia ma on 30 dni na zorganizowanie spotkania. Musi podać Państwu dzień spotkania co najmniej 5 dni roboczych wcześniej. Powinni Państwo dostać zaświadczenie w ciągu 3 dni roboczych po spotkaniu.',
      'Jeśli urząd nie może zorganizować spotkania w ciągu 30 dni, doradca daje Państwu zaświadczenie. Nadal mogą Państwo wziąć udział w mediacji.',
    ],
    agreement: [
      'Dochodzi do porozumienia albo nie',
      'Jeśli jest porozumienie, urząd ma ustalone terminy na jego wykonanie. W sprawach, w których nie można się było odwołać, ma 2 tygodnie od daty porozumienia. Państwa czas na odwołanie do trybunału biegnie dalej.',
      'Jeśli urząd nie zrobi tego w terminie, proszę zapytać punkt doradczy.',
    ],
    appeal: [
      'Mogą się Państwo odwołać do trybunału (appeal)',
      'Trybunał musi mieć Państwa odwołanie w ciągu 2 miesięcy od daty listu lub w ciągu 1 miesiąca od daty zaświadczenia, jeśli to wypada później.',
      '',
    ],
    tribunal: [
      'Trybunał (tribunal) decyduje',
      'Sprawdza, co mówią obie strony. Potem decyduje.',
      '',
    ],
  },

  timeline: {
    certificate: (day) =>
      `Jeśli zadzwonią Państwo dzisiaj, powinno przyjść najpóźniej w dniu: ${day}.`,
    mediation: (day) =>
      `Jeśli powiedzą Państwo urzędowi dzisiaj, jego ostatni dzień na zorganizowanie spotkania to: ${day}. Zaświadczenie, które dostaną Państwo po spotkaniu, może przesunąć ostatni dzień na odwołanie do trybunału na później.`,
    moves:
      'Zaświadczenie może przesunąć ostatni dzień na odwołanie do trybunału na później: mają Państwo wtedy 1 miesiąc od daty zaświadczenia.',
  },

  beside: {
    found: (checker) => `Te dni wynikają z Państwa odpowiedzi w części „${checker}”.`,
    noAppeal:
      'Według Państwa odpowiedzi nie ma ostatniego dnia na odwołanie do trybunału. Wynik mówi, co zrobić.',
    toAnswer: 'Przejdź do wyniku',
  },

  rules: {
    'regs-33': '2 miesiące od daty listu na telefon do doradcy',
    'regs-5-1': '6 tygodni od wniosku na zawiadomienie, czy urząd przeprowadzi ocenę potrzeb',
    'regs-10-1': '16 tygodni od wniosku na zawiadomienie, że urząd nie utworzy planu',
    'regs-13-1': '15 dni na uwagi do projektu planu, licząc od dnia jego wysłania włącznie',
    'regs-13-2': '20 tygodni od wniosku na wysłanie ostatecznego planu',
    'regs-18':
      'przed 15 lutego roku przejścia do następnej placówki albo przed 31 marca, jeśli to przejście ze szkoły średniej (secondary school)',
    'regs-20-10':
      '4 tygodnie od spotkania w sprawie przeglądu planu na zawiadomienie, co urząd zdecydował',
    'regs-22-3':
      '8 tygodni od daty listu, który mówi, co się zmieni, na wysłanie zmienionego planu',
    'regs-34': '3 dni robocze dla doradcy na wysłanie zaświadczenia',
    'regs-36': '30 dni dla urzędu na zorganizowanie mediacji',
    'regs-42-3':
      '2 tygodnie dla urzędu na wykonanie tego, co uzgodniono, jeśli nie można się było od tego odwołać',
    'rules-12-2': 'z weekendu lub dnia wolnego (bank holiday) na następny dzień roboczy',
    'rules-12-3-a':
      'z sierpnia albo z okresu od 25 grudnia do 1 stycznia na pierwszy dzień roboczy po tym czasie',
    'rules-20-1-c-i': '2 miesiące od daty listu',
    'rules-20-1-c-ii': '1 miesiąc od daty zaświadczenia, jeśli to wypada później',
    'equality-4-1': '6 miesięcy, licząc od dnia zdarzenia włącznie',
  },

  readings: {
    'printed-date': 'czas biegnie od daty wydrukowanej w liście',
    'late-certificate':
      'pierwszy telefon do doradcy był później niż 2 miesiące od daty listu, a zaświadczenie nie daje więcej czasu',
    'placement-certificate':
      'zaświadczenie, którego Państwo nie potrzebowali, daje Państwu więcej czasu',
    'placement-doubtful':
      'zaświadczenie, którego Państwo być może nie potrzebują, nie daje Państwu więcej czasu',
    cascade:
      'następny dzień roboczy jest w sierpniu lub w Boże Narodzenie, a dzień przesuwa się jeszcze raz',
    'by-analogy':
      'ten dzień przesuwa się tak jak ostatni dzień na odwołanie. Proszę na tym nie polegać',
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
    lawBehind: 'Przepisy, na których opiera się ten wynik:',
    outsideTable:
      'Nie możemy obliczyć tego dnia. Proszę dzisiaj poprosić o poradę. Dni wolne (bank holidays):',
    changeDates: 'Zmień daty',
    callWindow: 'Na ten telefon weekendy, sierpień i Boże Narodzenie nie dają dodatkowych dni.',
    daysLeft: shared.daysLeft,
    say: 'Co powiedzieć przez telefon',
    take: 'Do zabrania ze sobą',
    rulesAsAt: (day) =>
      `Te zasady, dla Anglii, sprawdziliśmy ostatnio w dniu: ${day}. Prawo może się zmienić. To są informacje, a nie porada prawna.`,
    useForm: (form) => `Proszę użyć formularza ${form}.`,
    open: 'Co jeszcze można zrobić i dlaczego',
    appeal: 'Odwołanie do trybunału (appeal)',
    certificate: 'Zaświadczenie mediacyjne (mediation certificate)',
    mediation: 'Mediacja (mediation)',
    disagreementResolution: 'Rozwiązywanie sporów (disagreement resolution)',

    // A duty may end in a clause of its own, so the day stands before it.
    councilBy: (duty, day) =>
      `Termin urzędu lokalnego (council): ${day}. Urząd ma obowiązek najpóźniej tego dnia ${duty}.`,
    councilMissed: (duty, day) =>
      `Termin urzędu lokalnego (council): ${day}. Urząd miał obowiązek najpóźniej tego dnia ${duty}. Ten dzień minął.`,

    missed: 'Jeśli ten dzień minął:',
    elseTry: (name) => `Jeśli nie mogą go Państwo znaleźć, proszę spróbować tutaj (${name}):`,
    adviceIs: (name) => `Punkt doradczy (advice service) tutaj to ${name}.`,
    getForm: (form) => `Pobierz formularz ${form} z GOV.UK`,
    claimDate:
      'Pozew (claim) musi dotrzeć do trybunału w ciągu 6 miesięcy, licząc od dnia zdarzenia włącznie.',
    whileYouTalk: 'Gdy trwają rozmowy, ostatni dzień na odwołanie do trybunału się nie zmienia.',
    twoLetters:
      'Jeśli mają Państwo więcej niż jeden list z decyzją, każdy ma własne ostatnie dni. Proszę powiedzieć doradcy ds. mediacji (mediation adviser) o każdym liście. Proszę zacząć od nowa dla drugiego listu i trzymać się wcześniejszego dnia.',
    getClaimForm: 'Pobierz formularz pozwu (claim) z GOV.UK',
    attachLetter: 'Proszę dołączyć do niego list z decyzją (decision letter).',
    attachIfAny:
      'Proszę dołączyć list z decyzją (decision letter) oraz zaświadczenie mediacyjne (mediation certificate), jeśli je Państwo mają.',
    attachBoth:
      'Proszę dołączyć list z decyzją (decision letter) i zaświadczenie mediacyjne (mediation certificate).',
    sendTo: 'Proszę wysłać formularz i dokumenty do trybunału. E-mail jest szybszy niż poczta:',
    tribunalDated: (day) => `Te dane są z dnia: ${day}. Proszę je sprawdzić na GOV.UK.`,
    secondary: ' (nie sprawdzono)',
    notes: 'Państwa notatki: z kim była rozmowa, kiedy i co powiedziano',
    step: (from, to, rule) => `${from} – ${to}: ${rule}`,
    reading: (day, points) => `${day}, jeśli ${points.join('. I jeśli ')}.`,
  },
};
