import type { BegunLanguage } from './types.js';

const lastDay = (day: string) => `Maalintii ugu dambaysay waxay ahayd ${day}.`;

const canStillAsk =
  'Wakhtigii caadiga ahaa wuu dhaafay. Weli waad codsan kartaa: maxkamaddu way oggolaan kartaa racfaan daahay. Sheeg sababta uu u daahay.';
const depends = 'Waxay ku xiran tahay waxa aadan hubin.';
const startsLater =
  'Wakhtiga racfaanku wuxuu bilaabmaa marka uu diro qorshaha ama go’aanka kama dambaysta ah.';

const form: BegunLanguage['form'] = {
  lang: 'so',
  locale: 'so',
  dir: 'ltr',

  questions: {
    nation: {
      title: 'Golahaaga degaanku dalkee ayuu ku yaal?',
      hint: 'Dal kastaa wuxuu leeyahay sharci u gaar ah.',
    },
    person: {
      title: 'Ma waxaad tahay waalid mise qof dhalinyaro ah?',
    },
    decision: {
      title: 'Muxuu golaha degaanku go’aansaday?',
      hint: 'Dooro jawaabta ugu dhow waxa warqaddu sheegayso.',
    },
    parts: {
      title: 'Maxaad qorshaha kaga khilaafsan tahay?',
      hint: 'Dooro dhammaan kuwa ku khuseeya.',
    },
    'decision-sent': {
      title: 'Waa maxay taariikhda ku qoran warqadda go’aanka?',
      hint: 'Tusaale, 2 11 2026. Ma aha maalinta ay kuu timid.',
      thing: 'warqadda',
    },
    'has-certificate': {
      title: 'Ma haysataa shahaadada dhexdhexaadinta (mediation certificate)?',
      hint: 'Si aad u hesho, khasab ma aha inaad dhexdhexaadin gasho.',
    },
    'certificate-issued': {
      title: 'Waa maxay taariikhda ku qoran shahaadada?',
      hint: 'Tusaale, 20 12 2026.',
      thing: 'shahaadada',
    },
    conduct: {
      title: 'Goorma ayuu takoorku dhacay?',
      thing: 'dhacdada',
    },
  },

  options: {
    england: 'England',
    wales: 'Wales',
    scotland: 'Scotland',
    'northern-ireland': 'Northern Ireland',
    parent: 'Waalid, ama qof ilme daryeela',
    'young-person': 'Qof dhalinyaro ah',
    'refusal-to-assess': 'Inuusan samayn qiimaynta EHC plan',
    'refusal-to-issue': 'Inuusan qorshe samayn qiimayn ka dib',
    'plan-contents': 'Waxa ku qoran qorshe kama dambays ah',
    'refusal-to-amend': 'Inuusan qorshaha beddelin dib-u-eegis ama qiimayn cusub ka dib',
    'ceasing-plan': 'Inuu qorshaha joojiyo',
    'draft-plan': 'Wax kama dambays ah ma jiraan: waxaa jira qabyo-qoraal ama soo-jeedin',
    'no-decision': 'Weli waxba',
    B: 'Section B (Qaybta B): baahiyaha',
    F: 'Section F (Qaybta F): caawinta',
    I: 'Section I (Qaybta I): dugsiga ama kulliyadda, noocooda, ama inaan midna jirin',
    health: 'Caafimaadka',
    'social-care': 'Daryeelka bulshada',
    yes: 'Haa',
    no: 'Maya',
    'not-sure': 'Ma hubo',
  },

  errors: {
    'no-answer': () => 'Dooro jawaab',
    'not-sure-alone': () => 'Mid dooro: jawaab, ama Ma hubo',
    'no-day': (thing) => `Geli maalinta ${thing}`,
    'no-month': (thing) => `Geli bisha ${thing}, tusaale 11`,
    'no-year': (thing) => `Geli sannadka ${thing}, tusaale 2026`,
    'no-such-day': (_, typed) => `Ma jirto ${typed}. Hubi taariikhda`,
    'in-future': (_, typed) => `${typed} weli lama gaarin. Hubi taariikhda`,
  },

  labels: {
    pastReview: 'Waxaa la gaaray wakhtigii xeerarkan la hubin lahaa. Eeg bogga rasmiga ah.',
    checker:
      'Racfaan (appeal) ma qaadan karaa, shahaadada dhexdhexaadinta (mediation certificate) ma u baahanahay?',
    continue: 'Sii wad',
    back: 'Dib u noqo',
    help: 'Caawin',
    problem: 'Dhibaato ayaa jirta',
    day: 'Maalin',
    month: 'Bil',
    year: 'Sannad',
    official: 'GOV.UK: racfaannada',
    countdown: 'Maalinta kuugu dambaysa ee racfaanka',
    contact: 'Cidda la waco',
    phone: 'Telefoon',
    relay: 'Relay UK',
    email: 'Iimayl',
    website: 'Bogga internetka',
    address: 'Cinwaan',
    notice: 'Ogeysiiska dhexdhexaadinta ee golaha degaanka',
    adviser: 'La-taliyaha dhexdhexaadinta (mediation adviser)',
    advice: 'Adeegga talobixinta (advice service)',
    tribunal: 'Maxkamadda (tribunal)',
    askCouncil: 'Lambarka weydii golaha degaanka.',
    checked: (day) => `Golaha degaanku wuxuu tan hubiyay ${day}.`,
    old: (day) =>
      `Markii ugu dambaysay ee golaha degaanku tan hubiyay waxay ahayd ${day}, in ka badan 180 maalmood ka hor.`,
    unchecked: (published) =>
      `${published ? `Taariikhdeedu waa ${published}. ` : ''}Tan cidna ma hubin.`,
    useLetter:
      'Warqaddaada go’aanka waa khasab inay ku qoran tahay xogta la-taliyaha dhexdhexaadinta. Haddii ay kala duwan yihiin, isticmaal warqadda.',
    ownPage: 'Bog u gaar ah:',
    hardWords: 'Ereyada adag',
    language: 'Luqadda',
  },
};

const result: BegunLanguage['result'] = {
  outcomes: {
    'certificate-needed':
      'Hel shahaadada dhexdhexaadinta (mediation certificate), ka dibna racfaan qaado',
    'certificate-held': 'Racfaan qaado adigoo wata shahaadadaada',
    'certificate-not-needed': 'Racfaan qaado: Section I keligeed shahaado uma baahna',
    'parts-not-sure': 'Taxaddar ahaan u hel shahaadada dhexdhexaadinta (mediation certificate)',
    'health-or-care-only':
      'Codso dhexdhexaadin (mediation) ku saabsan caafimaadka ama daryeelka bulshada',
    'draft-plan': 'Sheeg waxa la beddelo: qabyo-qoraal racfaan lagama qaadan karo',
    'no-decision': 'Codso go’aan: kaas oo keliya ayaa racfaan laga qaadan karaa',
    'discrimination-claim': 'Maxkamadda (SEND tribunal) u gudbi dacwad (claim) takoor ku saabsan',
    // "Your country" alone could be read as Somalia.
    'another-nation': 'Raac sharciga dalka golahaagu ku yaal: kani waa kan England',
  },

  actions: {
    'find-decision': 'Eeg warqaddaada',
    'find-parts': 'Soo ogow waxa aad khilaafsan tahay',
    'find-date': 'Raadi taariikhda',
    'get-certificate': 'Wac la-taliyaha dhexdhexaadinta',
    'get-certificate-late': 'Maanta wac la-taliyaha dhexdhexaadinta',
    'certificate-in-case': 'Ka fikir Section B iyo Section F',
    'send-appeal': 'Dir racfaankaaga',
    'send-appeal-late': 'Dir racfaankaaga oo codso wakhti dheeraad ah',
    'ask-recommendations': 'Racfaankaaga ku dar caafimaadka ama daryeelka bulshada',
    'make-claim': 'Dir dacwaddaada',
    'make-claim-late': 'Dir dacwaddaada oo codso wakhti dheeraad ah',
    'ask-health-care-mediation': 'Wac la-taliyaha dhexdhexaadinta',
    'wait-for-final-plan': 'U qor golaha degaanka',
    'ask-for-decision': 'U qor golaha degaanka',
    'see-nation': 'Tag bogga rasmiga ah',
    'get-advice': 'Weydii adeegga talobixinta',
    'talk-to-council': 'La hadal mas’uul sare oo ka tirsan kooxda SEND',
  },

  actionTexts: {
    'find-decision':
      'Haddii ay sheegayso inaad racfaan qaadan karto, waxaa laga yaabaa inaad haysato 2 bilood oo keliya laga bilaabo taariikhdeeda. Markaas wac la-taliyaha dhexdhexaadinta ee ku qoran.',
    'find-date':
      'Racfaanku wuxuu leeyahay 2 bilood laga bilaabo warqadda; dacwaddu 6 bilood laga bilaabo dhacdada. Maanta tallaabo qaad.',
    'get-certificate':
      'Sheeg inaad rabto inaad racfaan qaadato, iyo inaad dhexdhexaadin rabto iyo in kale. Haddii aadan rabin, shahaadadu waxay tahay inay ku timaaddo 3 maalmood oo shaqo gudahood.',
    'get-certificate-late':
      'Weli shahaado codso. Ha sugin: racfaanka dir oo sheeg sababta aadan shahaado u haysan.',
    'send-appeal': 'Waxaa la tiriyaa maalinta uu gaaro.',
    'send-appeal-late': canStillAsk,
    'ask-recommendations': 'Arrimahan maxkamaddu talo oo keliya ayay ka soo jeedin kartaa.',
    'make-claim': 'Agosto, Kirismaska, Sabtida iyo Axaddu wakhti kuma daraan.',
    'make-claim-late':
      'Wakhtigii caadiga ahaa wuu dhaafay. Weli waad codsan kartaa: maxkamaddu way oggolaan kartaa dacwad daahday. Sheeg sababta ay u daahday.',
    'wait-for-final-plan': startsLater,
    'ask-for-decision': startsLater,
    'see-nation': '',
    'get-advice': 'Waa bilaash.',
    'talk-to-council': 'Taasi wakhtiga ma joojiso.',
  },

  // Somali also counts hours from six, hence 17:00.
  lateReasons: [
    'Dhammaan sababaha uu u daahay.',
    'Sababta ay tahay inuu weli socdo.',
    'Sababta aan lagaaga baahnayn inaad sugto dib-u-eegista sannadlaha ah, ama aad mar kale qiimayn codsato.',
  ],

  clocks: {
    appeal: (day) =>
      `Dir racfaankaaga si uu maxkamadda (tribunal) u gaaro ugu dambayn 5ta galabnimo (17:00), maalinta ${day}`,
    'contact-adviser': (day) =>
      `Wac la-taliyaha dhexdhexaadinta (mediation adviser) ugu dambayn ${day}`,
    'discrimination-claim': (day) =>
      `Dir dacwaddaada si ay maxkamadda (tribunal) u gaarto ugu dambayn 5ta galabnimo (17:00), maalinta ${day}`,
  },

  passed: {
    appeal: (day) => `Racfaan (appeal): ${lastDay(day)}`,
    'contact-adviser': (day) => `La-taliyaha dhexdhexaadinta (mediation adviser): ${lastDay(day)}`,
    'discrimination-claim': lastDay,
  },

  notes: {
    'date-in-future': 'Taariikh aad gelisay weli lama gaarin. Hubi.',
    'letter-date-needed': 'Taariikhda warqadda ayaa laga yaabaa inay wakhti dheeraad ah ku siiso.',
    'late-ask-anyway': canStillAsk,
    'before-these-rules': '',
    'rules-past-review':
      'Waxaa la gaaray wakhtigii xeerarkan la hubin lahaa. Eeg bogga rasmiga ah.',
    'placement-doubtful':
      'Waxaa laga yaabaa inaadan shahaado u baahnayn, markaa ma bixiso wakhti dheeraad ah oo la hubo.',
  },

  appeal: {
    available: 'Sharcigu wuxuu bixiyaa xaq racfaan looga qaato go’aankan.',
    'not-yet': 'Ma jiro go’aanka kama dambaysta ah ka hor.',
    claim: 'Dacwaddu waxay tagtaa isla maxkamaddaas.',
    elsewhere: '',
    unknown: depends,
  },

  certificate: {
    needed:
      'Marka hore ayaa loo baahan yahay. Waxay maalinta ugu dambaysa u wareejin kartaa hal bil ka dib taariikhdeeda.',
    held: 'Waad haysataa. Haddii aad wacday 2 bilood ka dib, waxaa laga yaabaa inaanay wakhti dheeraad ah bixin.',
    'not-needed': 'Looma baahna. Ha isku hallayn inay wakhti dheeraad ah bixiso.',
    'not-applicable': 'Racfaan maxkamadda (SEND tribunal) oo keliya ayay u tahay.',
    unknown: 'Taxaddar ahaan mid u hel.',
  },

  mediation: {
    available:
      'Waa doorashadaada; waa bilaash, waana sir. Golaha degaanka waa khasab inuu ka qaybgalo. Weli racfaan waad qaadan kartaa.',
    'health-and-care-only': 'Waa doorashadaada; waa bilaash, waana sir.',
    unknown: depends,
  },

  disagreementResolution: {
    available:
      'Wakhti kasta, waana bilaash, haddii cid waliba oggolaato. Wakhti dheeraad ah ma bixiso.',
    none: '',
    unknown: depends,
  },

  stages: {
    letter: [
      'Waxaad heshaa warqadda go’aanka',
      'Waxay sheegaysaa cidda la waco. Goor hore caawin weydiiso adeegga talobixinta. Sidoo kale la hadal mas’uul sare oo ka tirsan kooxda SEND: taasi wakhtiga ma joojiso.',
      'Haddii aanay sheegin cidda la waco, weydii golaha degaanka.',
    ],
    adviser: [
      'Waxaad wacdaa la-taliyaha dhexdhexaadinta',
      'Waxaad haysataa 2 bilood laga bilaabo warqadda. Telefoonka ayuu dhexdhexaadinta kaaga warramayaa.',
      'Haddii wakhtigu dhaafay, maanta wac oo weli shahaado codso.',
    ],
    certificate: [
      'Haddii aadan dhexdhexaadin rabin, shahaado ayaad helaysaa',
      'Waxay tahay inay ku timaaddo 3 maalmood oo shaqo gudahood.',
      'Haddii ay iman weydo, mar kale wac. Maalinta kuugu dambaysa ee racfaanka yaanay ku dhaafin: racfaanka dir oo sheeg sababta aadan shahaado u haysan.',
    ],
    mediation: [
      'Haddii aad dhexdhexaadin rabto, waad kulmaysaan',
      'Golaha degaanku wuxuu haystaa 30 maalmood inuu qabanqaabiyo, wuxuuna maalinta kuu sheegayaa ugu yaraan 5 maalmood oo shaqo ka hor. Shahaadadaadu waxay tahay inay timaaddo 3 maalmood oo shaqo gudahood kulanka ka dib.',
      'Haddii golaha degaanku ku qabanqaabin waayo 30 maalmood gudahood, la-taliyuhu wuxuu ku siinayaa shahaado. Weli dhexdhexaadin waad geli kartaa.',
    ],
    agreement: [
      'Waad heshiisaan, ama ma heshiisaan',
      'Golaha degaanku wuxuu leeyahay wakhtiyo go’an oo uu ku fuliyo wixii lagu heshiiyay: 2 toddobaad wixii aan racfaan laga qaadan karin.',
      'Haddii uusan ilaalin, weydii adeegga talobixinta.',
    ],
    appeal: [
      'Racfaan waad qaadan kartaa',
      'Waa khasab inuu maxkamadda gaaro 2 bilood gudahood laga bilaabo warqadda, ama 1 bil laga bilaabo shahaadada, haddii ay taasi ka dambayso.',
      '',
    ],
    tribunal: [
      'Maxkamadda ayaa go’aan gaarta',
      'Kama tirsana golaha degaanka. Waxay eegtaa waxa labada dhinac sheegaan, wayna go’aamisaa.',
      '',
    ],
  },

  rules: {
    'regs-33': '2 bilood laga bilaabo warqadda, si la-taliyaha loo waco',
    'regs-34': '3 maalmood oo shaqo, si shahaadada loo bixiyo',
    'regs-36': '30 maalmood, si dhexdhexaadinta loo qabanqaabiyo',
    'regs-42-3':
      '2 toddobaad, si loo fuliyo wixii lagu heshiiyay, haddii aan racfaan laga qaadan karin',
    'rules-12-2':
      'haddii ay tahay Sabti, Axad ama fasax (bank holiday), waxay u wareegtaa maalinta shaqo ee xigta',
    'rules-12-3-a':
      'haddii ay ku jirto Agosto, ama 25 Diseembar ilaa 1 Janaayo, waxay u wareegtaa maalinta shaqo ee ugu horraysa intaa ka dib',
    'rules-20-1-c-i': '2 bilood laga bilaabo warqadda',
    'rules-20-1-c-ii': '1 bil laga bilaabo shahaadada, haddii ay taasi ka dambayso',
    'equality-4-1': '6 bilood oo ka bilaabma isla maalinta ay dhacday',
  },

  readings: {
    'printed-date': 'wakhtigu ka bilaabmo taariikhda ku daabacan warqadda',
    'late-certificate': 'shahaado la codsaday 2 bilood ka dib aanay wakhti ku darin',
    'placement-certificate': 'shahaado aadan u baahnayn ay wakhti ku darto',
    'placement-doubtful': 'shahaado laga yaabo inaadan u baahnayn aanay wakhti ku darin',
    cascade: 'maalinta shaqo ee xigtaa mar kale wareegto, si ay uga baxdo Agosto ama Kirismaska',
    'by-analogy': 'ay u wareegto sida wakhtiga racfaanka. Ha isku hallayn',
    'step-back-first': 'bilaha laga bilaabo maalinta ka horraysa',
    'step-back-last': 'bil gaaban ay maalin ka hor dhammaato',
    'next-working-day': 'ay u wareegto maalinta shaqo ee xigta. Ha isku hallayn',
  },

  labels: {
    change: 'Beddel',
    startAgain: 'Mar kale bilow',
    answers: 'Jawaabahaaga',
    actions: 'Waxa hadda la sameeyo',
    working: 'Sida aan u xisaabinnay',
    outsideTable: 'Maalintan ma xisaabin karno. Maanta talo weydiiso. Fasaxyada (bank holidays):',
    changeDates: 'Beddel taariikhaha',
    callWindow: 'Wakhtigan looma dheereeyo Agosto, Kirismaska, Sabtida ama Axadda awgood.',
    daysLeft: (days) =>
      days > 1
        ? `${days} maalmood ${days < 8 ? 'oo keliya ' : ''}ayaa haray.`
        : (['Waa maanta.', 'Waa berri.'][days] ?? ''),
    take: 'Tan sii qaado',
    rulesAsAt: (day) =>
      `Xeerarka England sida ay ahaayeen ${day}. Isbeddello ayaa la soo jeediyay. Kani waa macluumaad, ma aha talo sharci.`,
    useForm: (form) => `Isticmaal foomka ${form}.`,
    open: 'Waxa kuu furan',
    appeal: 'Racfaan (appeal)',
    certificate: 'Shahaadada dhexdhexaadinta (mediation certificate)',
    mediation: 'Dhexdhexaadin (mediation)',
    disagreementResolution: 'Xallinta khilaafka (disagreement resolution)',

    missed: 'Haddii maalintaasi dhaaftay:',
    secondary: ' (lama hubin)',
    notes: 'Qoraalladaada: cidda aad la hadashay, goorta, iyo waxa ay tiri',
    reading: (day, points) => `${day}, haddii ${points.join('. Iyo haddii ')}.`,
    step: (from, to, rule) => `${from} – ${to}: ${rule}`,
  },
};

const reading: BegunLanguage['reading'] = {
  help: {
    nation: 'Dooro dalka uu ku yaal golaha warqadda kuu soo diray.',
    person:
      'Waalidku racfaan wuu qaadan karaa ilaa dhammaadka sannad-dugsiyeedka uu ilmuhu 16 jirsanayo. Intaa ka dib waxaa qaadan kara qofka dhalinyarada ah, ama waalidkiis haddii uusan isagu go’aan gaari karin.',
    parts: 'Qorshaha ka raadi Section B, F ama I.',
    'decision-sent':
      'Eeg dusha sare ee warqadda. Haddii uu la socday qorshe kama dambays ah, weli isticmaal warqadda.',
    'has-certificate': 'Waxaa bixiya la-taliyaha dhexdhexaadinta, ma aha golaha degaanka.',
    'certificate-issued': 'Eeg dusheeda sare.',
  },

  guide: [
    'Waa kulan lagu xalliyo khilaaf idinka dhexeeya adiga iyo golahaaga degaanka oo ku saabsan EHC plan: fiidiyow, telefoon ama fool ka fool.',
    'Waa doorashadaada. Haddii aad doorato, golaha degaanka ama hay’adda caafimaadka waa khasab inay yimaaddaan, iyagoo wata qof go’aan gaari kara.',
    'Waa kuu bilaash. Golaha degaanku wuxuu bixiyaa kharashka safarka ee macquulka ah.',
    'Waa sir, mana aha kulan rasmi ah. Waad keeni kartaa qof ku caawiya, xitaa qareen. Ilmuhu wuu iman karaa haddii adiga iyo dhexdhexaadiyuhu oggolaataan.',
    'Dhexdhexaadiyuhu waa qof tababaran oo aan u shaqayn golaha degaanka. Dhinacna ma raaco, talo ma bixiyo, mana xukumo.',
    'Xaqaaga racfaanka wax kama beddesho.',
    'Waxaa lagu qabanqaabin karaa toddobaadyo gudahood; dhageysiga maxkamaddu wuxuu qaataa bilo. KIDS, oo ah adeeg qabta, ayaa 2016 sheegay in 4tii kiisba 3 ay heshiis ku dhammaadeen.',
    'Waxaa loogu talagalay waalidiinta, daryeelayaasha iyo dhalinyarada ilaa 25 jir. Statement iyo LDA way dhammaadeen: EHC plan ayaa beddelay.',
  ],

  fits: {
    yes: 'Dhexdhexaadin ayaa arrintan loogu talagalay. Racfaannada badankood ka hor waa khasab inaad la-taliyaheeda wacdo.',
    no: 'Xallinta khilaafka ayaa arrintan loogu talagalay. Haddii ay tahay caafimaadka ama daryeelka bulshada ee qorshaha, dhexdhexaadintuna waa loogu talagalay.',
  },

  points: {
    who: [
      'Yaa isticmaali kara',
      'Qoysaska carruurta iyo dhalinyarada leh SEN ama naafonimo, qorshe ha haysteen ama yaanay haysane, xitaa kuwa daryeelka dawladda ku jira. Sidoo kale dugsiyada, xannaanooyinka, kulliyadaha, golayaasha degaanka iyo hay’adaha caafimaadka.',
      'Waalid ama qof dhalinyaro ah oo haysta go’aan racfaan laga qaadan karo, ama qorshe la sameeyay ama la beddelay.',
    ],
    about: [
      'Waxa ay ku saabsan tahay',
      'Caawin kasta oo dugsi, kulliyad, gole degaan ama hay’ad caafimaad bixiyo, ama ay tahay inuu bixiyo.',
      'Go’aanka, ama caafimaadka iyo daryeelka bulshada ee qorshaha.',
    ],
    when: [
      'Goorma',
      'Wakhti kasta.',
      'La-taliyaha wac 2da bilood ee warqadda ka dambeeya gudahood.',
    ],
    attend: [
      'Cidda ay khasab ku tahay inay timaaddo',
      'Cidna: dhammaan waa inay oggolaadaan.',
      'Golaha degaanka ama hay’adda caafimaadka. Adigu waad dooran kartaa inaad timaaddo iyo in kale.',
    ],
    needed: [
      'Racfaanka ka hor',
      'Looma baahna.',
      'Khasab ma aha inaad dhexdhexaadin gasho. Waa khasab inaad la-taliyaha wacdo, marka laga reebo haddii aad racfaan ka qaadanayso Section I oo keliya, ama aad gudbinayso dacwad takoor ku saabsan.',
    ],
    certificate: [
      'Shahaado',
      'Midna ma bixiso.',
      'La-taliyaha ayaa bixiya, xitaa haddii aadan dhexdhexaadin gelin.',
    ],
    time: [
      'Wakhti dheeraad ah oo racfaan',
      'Ma jiro.',
      '1 bil laga bilaabo taariikhda shahaadada, haddii ay taasi ka dambayso.',
    ],
    arranged: ['Muddada lagu qabanqaabiyo', 'Wakhti go’an ma jiro.', '30 maalmood gudahood.'],
    agreement: [
      'Haddii aad heshiisaan',
      'Wakhti go’an oo lagu fuliyo ma jiro.',
      'Golaha degaanku wuxuu leeyahay wakhtiyo go’an oo uu ku fuliyo.',
    ],
    provider: [
      'Yaa qabta',
      'Qof aan u shaqayn golaha degaanka.',
      'Qof aan u shaqayn golaha degaanka. Waxaa laga yaabaa inuu yahay isla adeeggaas.',
    ],
    cost: ['Kharash', 'Bilaash.', 'Bilaash, kharashka safarka ee macquulka ahna waa la bixiyaa.'],
    right: ['Xaqaaga racfaanka', 'Wuu sii jirayaa.', 'Wuu sii jirayaa.'],
  },

  terms: {
    'ehc-plan': 'EHC plan',
    'section-b': 'Section B (Qaybta B)',
    'section-f': 'Section F (Qaybta F)',
    'section-i': 'Section I (Qaybta I)',
    certificate: 'Shahaadada dhexdhexaadinta (mediation certificate)',
    adviser: 'La-taliyaha dhexdhexaadinta (mediation adviser)',
    'advice-service': 'Adeegga talobixinta (advice service, SENDIASS)',
    tribunal: 'Maxkamadda (tribunal)',
  },

  meanings: {
    'ehc-plan':
      'Qorshe waxbarasho, caafimaad iyo daryeel. Wuxuu sheegaa waxa ilme ama qof dhalinyaro ah u baahan yahay iyo caawinta khasabka ah inuu helo.',
    'section-b': 'Qaybta qorshaha ee sheegta baahiyaha.',
    'section-f':
      'Qaybta qorshaha ee sheegta caawinta khasabka ah in lagu bixiyo dugsiga ama kulliyadda.',
    'section-i':
      'Qaybta qorshaha ee magacawda dugsiga ama kulliyadda, ama nooca. Waxaa laga yaabaa inaanay midna magacaabin.',
    certificate:
      'Warqad muujinaysa in la-taliye uu dhexdhexaadinta kaaga warramay. Racfaannada badankood waad ugu baahan tahay.',
    adviser:
      'Qof dhexdhexaadinta kaaga warrama oo shahaadada ku siiya. Uma shaqeeyo golaha degaanka.',
    'advice-service':
      'Caawin bilaash ah oo loogu talagalay qoyska ilme leh SEN. Wax kasta waad weydiin kartaa. Warqaduhu waxay ugu yeeri karaan SENDIASS ama IASS.',
    tribunal:
      'Nooc maxkamad ah, First-tier Tribunal (SEND). Kama tirsana golaha degaanka, waxayna go’aan ka gaartaa racfaannada.',
  },

  common: [
    [
      'Ma khasab baa inaan kulan tago?',
      'Maya. Hal mar oo aad wacdo la-taliyaha dhexdhexaadinta ayaa shahaado ku filan.',
    ],
    [
      'Shahaadadu ma beddeshaa 2dayda bilood?',
      'Si kuu roon oo keliya: waxaad haysataa 2 bilood laga bilaabo warqadda, ama 1 bil laga bilaabo shahaadada, haddii ay taasi ka dambayso.',
    ],
    [
      'Muddadu ma waxay ka bilaabataa markay warqaddu timid?',
      'Maya. Waa 2 bilood, waxayna ka bilaabmaan taariikhda warqadda.',
    ],
    [
      'Racfaan ma ka qaadan karaa qorshe qabyo-qoraal ah ama kulan?',
      'Maya. Qorshe kama dambays ah oo keliya, ama warqad sheegaysa inaad racfaan qaadan karto. Khasab ma aha inaad tagto kulan golaha degaanku codsado, wakhtigana ma joojiyo.',
    ],
    [
      'Racfaan ma qaadan karaa dib-u-eegista sannadlaha ah ka dib?',
      'Haa, haddii golaha degaanku go’aansado inuusan qorshaha beddelin, ama inuu joojiyo, ama marka uu diro qorshaha kama dambaysta ah ee la beddelay.',
    ],
    [
      'Ka warran haddii golaha degaanku dhexdhexaadinta ku qabanqaabin waayo 30 maalmood gudahood?',
      'La-taliyuhu waxay tahay inuu shahaado ku siiyo. Isla markiiba racfaan waad qaadan kartaa, weli dhexdhexaadinna waad geli kartaa.',
    ],
    [
      'Ka warran haddii aan la-taliyaha wacay 2 bilood ka dib?',
      'Maanta wac oo weli shahaado codso. Racfaan qaado, oo sheeg sababta uu u daahay.',
    ],
    [
      'Dhexdhexaadintu racfaankayga ma dhaawacdaa?',
      'Maya. Waxa halkaas lagu yiraahdo waa sir, cidna kuguma eedayn karto inaadan dhexdhexaadin rabin.',
    ],
    [
      'Ma telefoon ayaa lagu sameeyaa?',
      'Wicitaanka koowaad, haa. Kulanku wuxuu ku dhici karaa fiidiyow, telefoon ama fool ka fool.',
    ],
    [
      'Racfaankaygu waa Section I oo keliya. Ka warran haddii aan rabo inaan ku daro Section B ama F?',
      'Waa khasab inaad maxkamadda weydiisato. Taxaddar ahaan, sidoo kale wac la-taliyaha dhexdhexaadinta 2da bilood gudahood.',
    ],
    [
      'Golaha degaanku ma 2 toddobaad ayuu u haystaa inuu fuliyo wixii lagu heshiiyay?',
      'Wixii aan racfaan laga qaadan karin oo keliya. Inta kale waxay leedahay isla wakhtiyada amarka maxkamadda.',
    ],
    [
      'Yaa racfaan u qaada qof ka weyn 16?',
      'Qofka dhalinyarada ah, laga bilaabo dhammaadka sannad-dugsiyeedka uu 16 jirsanayo. Waalidku wuu u qaadi karaa qof aan go’aan gaari karin.',
    ],
    [
      'Waxaan haystaa Statement ama LDA. Hadda maxaan sameeyaa?',
      'Way dhammaadeen. EHC plan ayaa beddelay. Weydii adeegga talobixinta.',
    ],
  ],

  take: {
    calendar: 'Maalmaha geli kalandarkaaga',
    copy: 'Qoraal ahaan u koobi garee',
    copied: 'Waa la koobi gareeyay.',
    notCopied: 'Browser-kaagu ma koobi garayn. Qoraalka halkan ka dooro oo koobi garee:',
    share: 'La wadaag',
    email: 'Iimayl ugu dir naftaada ama la-taliyahaaga',
    print: 'Daabac',
    qr: 'Tus koodhka boggan',
    qrLeads: 'Telefoon ku beeg si bogga loo furo. Jawaabahaagu kuma jiraan.',
    listen: 'Dhageyso',
    stop: 'Jooji',
  },

  calendar: {
    titles: {
      appeal:
        'Maalinta ugu dambaysa: racfaankaaga SEND waa khasab inuu maxkamadda gaaro ugu dambayn 5ta galabnimo (17:00)',
      'contact-adviser': 'Maalinta ugu dambaysa ee la waco la-taliyaha dhexdhexaadinta',
      'discrimination-claim':
        'Maalinta ugu dambaysa: dacwaddaada waa khasab inay maxkamadda gaarto ugu dambayn 5ta galabnimo (17:00)',
    },
    window: 'Wakhtiga la waco la-taliyaha dhexdhexaadinta',
  },

  call: {
    toAdviser: 'Waxaad ku tiraahdo la-taliyaha dhexdhexaadinta',
    toAdvice: 'Waxaad ku tiraahdo adeegga talobixinta',
    toCouncil: 'Waxaad ku tiraahdo golaha degaanka',
    careOnly:
      'Waxaan rabaa dhexdhexaadin ku saabsan caafimaadka ama daryeelka bulshada ee qorshaha.',
  },

  labels: {
    common: 'Su’aalaha dadku weydiiyaan',
    guide: 'Waa maxay dhexdhexaadin (mediation)?',
    stages: 'Warqadda ilaa maxkamadda',
    isTribunal: 'Waa maxay maxkamaddani (tribunal)?',
    options:
      'Midkee ayaa ii habboon: dhexdhexaadin (mediation) mise xallinta khilaafka (disagreement resolution)?',
    hasDecision: 'Golaha degaanku ma gaaray go’aan aad racfaan ka qaadan karto?',
  },
};

export const so: BegunLanguage = {
  name: 'Soomaali',
  notice:
    'Ma jiro qof hubiyay turjumaaddan. Haddii ay Ingiriisiga ka duwan tahay, Ingiriisiga ayaa la raacayaa.',
  toEnglish: 'Ku akhri Ingiriisi',
  reviews: {},
  form,
  result,
  reading,
};
