import type { ReadingMessages } from '../types.js';

export const reading: ReadingMessages = {
  help: {
    nation: 'Proszę wybrać kraj urzędu, który wysłał list.',
    person:
      'Za dziecko odwołuje się do trybunału rodzic. Młoda osoba (young person) odwołuje się we własnym imieniu, aż skończy 25 lat. Rodzic może się odwołać za młodą osobę, która nie jest w stanie o tym decydować.',
    'is-detained':
      'W zakładzie zamkniętym (custody) prawo daje inne prawa. Punkt doradczy (advice service) może powiedzieć, jakie zasady obowiązują.',
    decision:
      'List, który mówi „nie”, jest decyzją, nawet jeśli nie mówi, że można się odwołać do trybunału. Spotkanie lub projekt planu (draft plan) nie jest decyzją.',
    parts:
      'Każda część planu (section) zaczyna się od swojej litery. Jeśli chcą Państwo pomocy całkiem poza szkołą lub college’em (EOTAS), proszę zaznaczyć Section F i Section I.',
    'decision-sent':
      'Jeśli z listem przyszedł ostateczny plan (final plan), proszę podać datę listu. Jeśli urząd wysłał list e-mailem wcześniejszego dnia, proszę podać tamten dzień. Jeśli list nie ma daty, proszę dzisiaj zapytać o nią urząd. Czas mimo to biegnie. Jeśli mają Państwo dwa listy, każdy ma własne 2 miesiące od swojej daty. Proszę zacząć od starszego listu.',
    'has-certificate':
      'Wysyła je Państwu doradca ds. mediacji (mediation adviser). Urząd go nie wysyła. Zaświadczenie sprzed tego listu nie liczy się do tego listu. Jeśli zgubili Państwo swoje zaświadczenie, proszę jeszcze raz poprosić o nie doradcę.',
    'certificate-issued':
      'Jeśli nie mogą Państwo znaleźć daty, proszę zapytać doradcę ds. mediacji (mediation adviser), który wysłał zaświadczenie.',
    'has-contacted-adviser':
      'List powinien mówić, do kogo zadzwonić. Doradca mówi Państwu o mediacji i wysyła zaświadczenie.',
    'adviser-contacted':
      'Proszę poszukać e-maila od doradcy lub sprawdzić połączenia w telefonie. Doradca też może to Państwu powiedzieć.',
    'discrimination-by':
      'Przedszkole publiczne (maintained nursery school) prowadzi urząd. Przedszkole, które jest częścią szkoły, liczy się jako szkoła. Jeśli szkoła publiczna odmówiła miejsca z powodu niepełnosprawności, proszę złożyć w niej odwołanie o przyjęcie (admission appeal).',
    conduct:
      'Jeśli nie wiedzą Państwo na pewno, który dzień się liczy, proszę podać najwcześniejszy. Jeśli to były osobne zdarzenia, na przykład dwa wykluczenia, każde ma własne 6 miesięcy: proszę podać pierwszy dzień.',
    awaiting:
      'Proszę wybrać to, o co Państwo ostatnio prosili lub o czym urząd Państwa ostatnio zawiadomił.',
    'request-received':
      'Proszę poszukać listu lub e-maila do urzędu albo jego odpowiedzi. Jeśli wniosek złożyła szkoła, może to Państwu powiedzieć.',
    'review-meeting': 'Data jest w zaproszeniu. Szkoła lub college też może ją Państwu podać.',
    'amendment-notice':
      'Z tym listem przychodzi kopia planu. Jeśli nie mają Państwo takiego listu, proszę zaznaczyć „Nie wiem na pewno”.',
    'draft-sent': 'Jeśli nie było listu, proszę podać datę z projektu planu (draft plan).',
    placement:
      'Do odwołania tylko w sprawie Section I nie potrzebują Państwo zaświadczenia. Proszę nie liczyć, że da więcej czasu. Jeśli odwołanie dotyczy też czegoś innego lub jeśli nie ma planu, proszę zaznaczyć „Nie”.',
  },

  guide: [
    'Mediacja (mediation) to spotkanie z urzędem lokalnym (council), aby rozwiązać problem z planem EHC. Może być przez wideo, przez telefon lub osobiście.',
    'Wybór należy do Państwa. Jeśli wybiorą Państwo mediację, urząd lub służba zdrowia (NHS) musi przyjść z kimś, kto może podjąć decyzję.',
    'Dla Państwa jest bezpłatna. Urząd płaci uzasadnione koszty dojazdu.',
    'Jest poufna. Nie przypomina sądu. Mogą Państwo przyjść z kimś do pomocy, nawet z prawnikiem. Dziecko może przyjść, jeśli Państwo i mediator się zgodzą.',
    'Spotkanie prowadzi mediator. Jest przeszkolony i nie pracuje dla urzędu. Nie staje po żadnej stronie, nie doradza i nie osądza.',
    'Nadal mogą się Państwo odwołać do trybunału (appeal). Mediacja nie wpływa na Państwa prawo do odwołania.',
    'Mediację można zorganizować w kilka tygodni. Na rozprawę w trybunale czeka się miesiącami. Organizacja KIDS prowadzi mediacje. W 2016 roku podała, że 3 na 4 jej sprawy skończyły się porozumieniem.',
    'Jest dla rodziców, opiekunów i młodych osób do 25 lat. Dokumentów „statement” i LDA już nie ma. Zastąpiły je plany EHC.',
  ],

  fits: {
    yes: 'Mogą Państwo poprosić o mediację, bo od tej decyzji można się odwołać do trybunału. Przed większością odwołań muszą Państwo zadzwonić do doradcy ds. mediacji (mediation adviser). Mogą Państwo wtedy powiedzieć, że nie chcą mediacji.',
    no: 'Mogą Państwo poprosić o rozwiązywanie sporów, bo nie ma decyzji, od której można się odwołać do trybunału. Czy chodzi o zdrowie lub opiekę społeczną (social care) w planie? Wtedy mogą Państwo poprosić też o mediację.',
  },

  points: {
    about: [
      'Czego dotyczy',
      'Każdej pomocy przy specjalnych potrzebach edukacyjnych, którą daje lub powinna dawać szkoła, college, urząd lub służba zdrowia (NHS).',
      'Decyzji, od której można się odwołać do trybunału, albo zdrowia i opieki społecznej w planie.',
    ],
    when: [
      'Kiedy można skorzystać',
      'W każdej chwili.',
      'Po decyzji. Proszę zadzwonić do doradcy ds. mediacji w ciągu 2 miesięcy od daty listu.',
    ],
    attend: [
      'Kto musi przyjść',
      'Nikt. Wszyscy muszą się na to zgodzić.',
      'Urząd lub służba zdrowia (NHS) musi przyjść. Dla Państwa to wybór.',
    ],
    needed: [
      'Co jest potrzebne przed odwołaniem do trybunału',
      'Nie potrzebują Państwo rozwiązywania sporów.',
      'Muszą Państwo zadzwonić do doradcy ds. mediacji i dostać zaświadczenie. Mogą Państwo powiedzieć, że nie chcą mediacji. Jeśli odwołują się Państwo tylko w sprawie Section I, nie potrzebują Państwo zaświadczenia.',
    ],
    time: [
      'Więcej czasu na odwołanie do trybunału',
      'Nie dostają Państwo więcej czasu.',
      'Zaświadczenie może dać Państwu więcej czasu: 1 miesiąc od jego daty, jeśli to wypada później niż Państwa ostatni dzień.',
    ],
    who: [
      'Kto może skorzystać',
      'Rodziny dzieci i młodych osób ze specjalnymi potrzebami edukacyjnymi (SEN) lub niepełnosprawnością, z planem lub bez, także w pieczy zastępczej (in care). Także szkoły, przedszkola, college’e, urzędy i służba zdrowia (NHS).',
      'Rodzic lub młoda osoba, gdy jest decyzja, od której można się odwołać, albo plan, który utworzono lub zmieniono.',
    ],
    certificate: [
      'Zaświadczenie',
      'Nie dostają go Państwo.',
      'Daje je Państwu doradca, nawet jeśli powiedzą Państwo, że nie chcą mediacji. Do pozwu (claim) o dyskryminację go Państwo nie potrzebują.',
    ],
    arranged: [
      'Jak szybko to następuje',
      'Nie ma ustalonego terminu.',
      'Urząd ma 30 dni na zorganizowanie mediacji, od dnia, w którym mu Państwo o tym powiedzą.',
    ],
    agreement: [
      'Jeśli jest porozumienie',
      'Nie ma ustalonego terminu na jego wykonanie.',
      'Urząd ma ustalone terminy na jego wykonanie.',
    ],
    provider: [
      'Kto to prowadzi',
      'Ktoś, kto nie pracuje dla urzędu.',
      'Ktoś, kto nie pracuje dla urzędu. Może to być ta sama organizacja.',
    ],
    cost: [
      'Ile to kosztuje',
      'To jest bezpłatne.',
      'To jest bezpłatne. Urząd płaci uzasadnione koszty dojazdu.',
    ],
    right: [
      'Państwa prawo do odwołania',
      'Nadal mogą się Państwo odwołać do trybunału. Ostatni dzień na odwołanie się nie zmienia.',
      'Nadal mogą się Państwo odwołać do trybunału. Zaświadczenie nigdy nie sprawia, że ostatni dzień na odwołanie jest wcześniejszy.',
    ],
  },

  terms: {
    'ehc-plan': 'Plan EHC (EHC plan)',
    'section-b': 'Section B (część B planu)',
    'section-f': 'Section F (część F planu)',
    'section-i': 'Section I (część I planu)',
    certificate: 'Zaświadczenie mediacyjne (mediation certificate)',
    adviser: 'Doradca ds. mediacji (mediation adviser)',
    'advice-service': 'Punkt doradczy (advice service, SENDIASS)',
    tribunal: 'Trybunał (tribunal)',
  },

  meanings: {
    'ehc-plan':
      'Plan edukacji, zdrowia i opieki (education, health and care plan). Mówi, czego potrzebuje dziecko lub młoda osoba i jaką pomoc musi dostać.',
    'section-b': 'Część planu, która mówi, jakie są potrzeby.',
    'section-f': 'Część planu, która mówi, jaką pomoc trzeba dawać w szkole lub college’u.',
    'section-i':
      'Część planu, która podaje nazwę szkoły lub college’u albo ich rodzaj. Może nie podawać żadnej placówki.',
    certificate:
      'Dokument, który potwierdza, że doradca powiedział Państwu o mediacji. Potrzebują go Państwo do większości odwołań do trybunału.',
    adviser:
      'Ktoś, kto mówi Państwu o mediacji i daje Państwu zaświadczenie. Nie pracuje dla urzędu.',
    'advice-service':
      'Bezpłatna pomoc dla rodzin w sprawie specjalnych potrzeb edukacyjnych (SEN). Mogą Państwo zapytać o wszystko. W listach może się nazywać SENDIASS lub IASS.',
    tribunal:
      'Rodzaj sądu, który decyduje o odwołaniach. Nazywa się First-tier Tribunal (SEND). Nie jest częścią urzędu.',
  },

  common: [
    [
      'Czy muszę iść na spotkanie?',
      'Nie. Aby dostać zaświadczenie, wystarczy jeden telefon do doradcy ds. mediacji (mediation adviser).',
    ],
    [
      'Czy zaświadczenie zmienia moje 2 miesiące?',
      'Może tylko dać Państwu więcej czasu. Mają Państwo 2 miesiące od daty listu lub 1 miesiąc od daty zaświadczenia, jeśli to wypada później.',
    ],
    ['Czy czas biegnie od dnia, w którym przyszedł list?', 'Nie. 2 miesiące biegną od daty listu.'],
    [
      'Czy mogę się odwołać w sprawie projektu planu (draft plan) lub spotkania?',
      'Nie. Mogą się Państwo odwołać do trybunału, gdy mają Państwo ostateczny plan (final plan) albo list, w którym urząd mówi „nie”. Urząd może poprosić Państwa o przyjście na spotkanie. Nie muszą Państwo iść, a ono nie zatrzymuje czasu.',
    ],
    [
      'Czy mogę się odwołać po corocznym przeglądzie planu (annual review)?',
      'Tak, jeśli urząd zdecyduje, że nie zmieni planu lub że go zakończy. Mogą się Państwo odwołać do trybunału też wtedy, gdy wyśle Państwu zmieniony ostateczny plan.',
    ],
    [
      'A jeśli urząd nie zorganizuje mediacji w ciągu 30 dni?',
      'Doradca powinien dać Państwu zaświadczenie. Mogą się Państwo wtedy od razu odwołać do trybunału. Nadal mogą Państwo wziąć udział w mediacji.',
    ],
    [
      'A jeśli mój telefon do doradcy był później niż 2 miesiące od daty listu?',
      'Być może doradcy nie wolno dać Państwu zaświadczenia. Proszę dzisiaj wysłać odwołanie do trybunału. Proszę poprosić trybunał o zgodę na odwołanie bez zaświadczenia i podać wszystkie powody.',
    ],
    [
      'Czy mediacja szkodzi mojemu odwołaniu?',
      'Nie. To, co się tam mówi, jest poufne. Jeśli powiedzą Państwo, że nie chcą mediacji, nikt nie może użyć tego przeciwko Państwu.',
    ],
    [
      'Czy mediacja jest przez telefon?',
      'Pierwsza rozmowa z doradcą tak. Spotkanie może być przez wideo, przez telefon lub osobiście.',
    ],
    [
      'Moje odwołanie dotyczy tylko Section I. A jeśli zechcę dodać Section B lub F?',
      'Muszą Państwo poprosić o to trybunał. Dla pewności proszę też zadzwonić do doradcy ds. mediacji w ciągu 2 miesięcy od daty listu.',
    ],
    [
      'Czy urząd ma 2 tygodnie na wykonanie tego, co uzgodniono?',
      'Tylko w sprawach, w których nie można się było odwołać. W innych ma takie same terminy jak przy nakazie trybunału.',
    ],
    [
      'Kto odwołuje się za osobę, która ma ponad 16 lat?',
      'Młoda osoba (young person) sama, od ostatniego piątku czerwca roku szkolnego, w którym kończy 16 lat. Rodzic może się odwołać za młodą osobę, która nie jest w stanie o tym decydować.',
    ],
    [
      'Mam „statement” lub LDA. Co teraz?',
      'Już ich nie ma. Zastąpił je plan EHC. Proszę zapytać punkt doradczy (advice service), co zrobić.',
    ],
    [
      'A jeśli urząd ustąpi, gdy już się odwołam?',
      'Proszę poprosić urząd o nową decyzję lub nowy plan na piśmie. Proszę nie wycofywać odwołania, dopóki plan nie będzie dobry.',
    ],
    [
      'A jeśli się przeprowadzimy?',
      'Czas nie zaczyna się od nowa. W odwołaniu proszę podać urząd, który wysłał list. Proszę powiedzieć trybunałowi o przeprowadzce.',
    ],
  ],

  take: {
    calendar: 'Dodaj te dni do kalendarza',
    copy: 'Kopiuj ten wynik jako tekst',
    copied: 'Skopiowano.',
    notCopied: 'Przeglądarka tego nie skopiowała. Proszę zaznaczyć tekst tutaj i go skopiować:',
    share: 'Udostępnij ten wynik',
    email: 'Wyślij ten wynik e-mailem do siebie lub do swojego doradcy',
    print: 'Drukuj ten wynik',
    nothingHappened:
      'Jeśli nic się nie stało, strona na to nie pozwala. Proszę zaznaczyć tekst tutaj i go skopiować:',
    more: 'Więcej jest na stronie:',
    moreThere: 'Więcej jest na stronie, na której dostali Państwo ten wynik.',
    qr: 'Pokaż kod, który otwiera tę stronę w telefonie',
    qrLeads:
      'Proszę skierować na niego telefon, aby otworzyć stronę. Kod nie zawiera Państwa odpowiedzi.',
    listen: 'Posłuchaj',
    stop: 'Zatrzymaj',
  },

  calendar: {
    titles: {
      appeal: 'Ostatni dzień: trybunał musi mieć odwołanie SEND najpóźniej o godz. 17:00',
      'contact-adviser': 'Ostatni dzień na telefon do doradcy ds. mediacji (mediation adviser)',
      'discrimination-claim':
        'Ostatni dzień: trybunał musi mieć pozew (claim) najpóźniej o godz. 17:00',
      'comment-on-draft':
        'Ostatni dzień, aby powiedzieć urzędowi, co ma zmienić w projekcie planu (draft plan)',
    },
    window: 'Czas na telefon do doradcy ds. mediacji (mediation adviser)',
  },

  // Without a past tense of the first person, which would say whether a man or a woman calls.
  call: {
    toAdviser: 'Do doradcy ds. mediacji (mediation adviser)',
    toAdvice: 'Do punktu doradczego (advice service)',
    toCouncil: 'Do urzędu lokalnego (council)',
    ifNotMediation: 'Jeśli nie chcą Państwo mediacji, proszę powiedzieć:',
    ifMediation: 'Jeśli chcą Państwo mediacji, proszę powiedzieć:',
    interpreter: (language) => `Potrzebuję tłumacza (język: ${language}).`,
    aboutLetter: 'Dzień dobry. Dzwonię w sprawie listu z mojego urzędu lokalnego.',
    needHelp: 'Dzień dobry. Proszę o pomoc.',
    forFamily: 'Dzwonię w imieniu rodziny, która ma list ze swojego urzędu lokalnego.',
    forYoungPerson:
      'Prawo do odwołania ma młoda osoba. Jestem jej rodzicem i dzwonię w jej imieniu. Czego Państwo od niej potrzebują?',
    dated: (day) => `Data listu to: ${day}.`,
    decided: {
      'refusal-to-assess': 'Urząd nie przeprowadzi oceny potrzeb EHC.',
      'refusal-to-issue': 'Urząd przeprowadził ocenę potrzeb EHC, ale nie utworzy planu.',
      'plan-contents': 'Urząd wysłał ostateczny plan EHC, a ja się z nim nie zgadzam.',
      'refusal-to-reassess': 'Jest plan EHC. Urząd nie przeprowadzi nowej oceny potrzeb.',
      'refusal-to-amend': 'Jest plan EHC. Urząd go nie zmieni.',
      'ceasing-plan': 'Jest plan EHC. Urząd mówi, że go zakończy.',
      'draft-plan': 'Urząd wysłał projekt planu EHC.',
      'no-decision': 'Czekam na decyzję urzędu.',
      'disability-discrimination':
        'Kogoś potraktowano niesprawiedliwie z powodu niepełnosprawności.',
      'something-else': 'Coś jest nie tak i nie wiem, kto może to zmienić.',
      'not-sure': 'Mam list z urzędu. Nie wiem, o czym on decyduje.',
    },
    // In the instrumental, behind "z".
    parts: {
      B: 'Section B',
      F: 'Section F',
      I: 'Section I',
      health: 'opieką zdrowotną',
      'social-care': 'opieką społeczną',
      other: 'inną częścią',
    },
    disagree: (parts) => `W planie nie zgadzam się z ${parts}.`,
    happened: (day) => `To się stało w dniu: ${day}.`,
    inCustody: 'Dziecko lub młoda osoba przebywa w zakładzie zamkniętym.',
    wantAppeal: 'Chcę się odwołać do trybunału SEND.',
    noMediation: 'Nie chcę mediacji. Proszę wysłać mi zaświadczenie mediacyjne.',
    certificateBy: 'Do którego dnia je Państwo wyślą? Potrzebuję go, zanim się odwołam.',
    wantMediation: 'Chcę mediacji. Co muszę powiedzieć urzędowi i do którego dnia?',
    meetingBy: 'Do którego dnia odbędzie się spotkanie? Kiedy po nim dostanę zaświadczenie?',
    appealBy: (day) => `Trybunał musi mieć moje odwołanie najpóźniej w dniu: ${day}.`,
    lateCertificate:
      'Wiem, że od daty listu minęły ponad 2 miesiące. Czy nadal mogą mi Państwo dać zaświadczenie? Jeśli nie, proszę mi to napisać.',
    chase: 'To mój kolejny telefon do Państwa w sprawie tego listu. Nie mam jeszcze zaświadczenia.',
    careOnly: 'Chcę mediacji w sprawie zdrowia lub opieki społecznej w planie.',
    careMeeting: 'Do którego dnia odbędzie się spotkanie? Kto na nim będzie?',
    askName: 'Proszę podać swoje imię i nazwisko: chcę je zapisać.',
    helpAppeal:
      'Czy mogą mi Państwo pomóc w odwołaniu i sprawdzić je, zanim wyślę je do trybunału?',
    helpClaim: 'Czy mogą mi Państwo pomóc w pozwie i sprawdzić go, zanim wyślę go do trybunału?',
    helpLate:
      'Mój termin minął. Czy mogą mi Państwo dzisiaj pomóc napisać do trybunału, dlaczego jestem po terminie?',
    helpRead:
      'Czy mogą Państwo przeczytać ze mną list i powiedzieć, czy mogę się odwołać do trybunału?',
    helpCourt: 'Kto może mi dzisiaj powiedzieć, do którego dnia muszę wnieść sprawę do sądu?',
    helpCustody: 'Jakie zasady obowiązują i do którego dnia trybunał musi mieć odwołanie?',
    helpWrite: 'Czy mogą mi Państwo pomóc napisać do urzędu?',
    helpChange: 'Kto może to zmienić i jak o to poprosić?',
    helpFamily: 'Czy mogą Państwo pomóc tej rodzinie i jak może się ona z Państwem skontaktować?',
    lastDay: (day) => `Mój ostatni dzień to: ${day}. Czy możemy porozmawiać dużo wcześniej?`,
    gotDraft:
      'Dzień dobry. Wysłali mi Państwo projekt planu EHC. Chcę Państwu powiedzieć, co zmienić.',
    commentsTo: 'Do kogo mam to wysłać i do którego dnia muszą to Państwo mieć?',
    finalPlanBy: 'Do którego dnia wyślą mi Państwo ostateczny plan?',
    waiting: {
      'awaiting-assessment':
        'Dzień dobry. Mają Państwo wniosek o ocenę potrzeb EHC. Czekam na wiadomość, czy ją Państwo przeprowadzą.',
      'awaiting-plan': 'Dzień dobry. Zgodzili się Państwo na ocenę potrzeb EHC. Czekam na plan.',
      'awaiting-review':
        'Dzień dobry. Było spotkanie w sprawie przeglądu planu EHC. Czekam na Państwa decyzję.',
      'awaiting-amendment':
        'Dzień dobry. Napisali Państwo, że zmienią plan EHC. Czekam na zmieniony plan.',
      'awaiting-school': 'Dzień dobry. Czekam na plan EHC z nazwą następnej szkoły.',
      'awaiting-college':
        'Dzień dobry. Czekam na plan EHC z nazwą placówki na czas po szkole średniej.',
      'not-sure':
        'Dzień dobry. Czekam na Państwa decyzję w sprawie specjalnych potrzeb edukacyjnych.',
    },
    dueBy: (day) => `Zgodnie z prawem mam to dostać najpóźniej w dniu: ${day}.`,
    wasDueBy: (day) => `Zgodnie z prawem to miało być u mnie najpóźniej w dniu: ${day}.`,
    decisionBy: 'Do którego dnia to dostanę? Proszę wysłać to na piśmie.',
  },

  labels: {
    common: 'Częste pytania',
    guide: 'Co to jest mediacja (mediation)?',
    stages: 'Od listu do trybunału',
    isTribunal: 'Co to jest trybunał (tribunal)?',
    options:
      'Co jest dla mnie: mediacja (mediation) czy rozwiązywanie sporów (disagreement resolution)?',
    optionsLead:
      'Proszę wybrać mediację, gdy urząd lokalny (council) podjął decyzję, od której można się odwołać do trybunału. Gdy takiej decyzji nie podjął, proszę wybrać rozwiązywanie sporów.',
    hasDecision:
      'Czy urząd lokalny (council) podjął decyzję, od której można się odwołać do trybunału?',
    mainPoints: 'Co jest najważniejsze',
    allPoints: 'Porównaj wszystko',
  },
};
