import type { FormMessages } from '../types.js';
import { pastReview } from './shared.js';

const mayBeWrong = 'Waxaa laga yaabaa inuu khaldan yahay.';

export const form: FormMessages = {
  lang: 'so',
  locale: 'so',
  dir: 'ltr',

  questions: {
    nation: {
      title: 'Dalkee ayuu ku yaal golahaaga degaanku (council)?',
      hint: 'Dal kastaa wuxuu leeyahay sharci u gaar ah.',
      thing: 'dalka',
    },
    person: {
      title: 'Adigu kumaad tahay?',
      hint: 'Ilmuhu wuxuu noqdaa qof dhalinyaro ah (young person) Jimcaha ugu dambeeya bisha Juun ee sannad-dugsiyeedka uu 16 jirsado.',
      thing: 'cidda aad tahay',
    },
    'is-detained': {
      title: 'Ilmaha ama qofka dhalinyarada ahi ma xiran yahay (in custody)?',
      hint: 'Tusaale, maxkamad ayaa u dirtay guri lagu xiro (secure home) ama xabsiga dhalinyarada (young offender institution).',
      thing: 'haa, maya ama ma hubo',
    },
    decision: {
      title: 'Muxuu golaha degaanku (council) go’aansaday?',
      hint: 'Dooro jawaabta ugu dhow waxa warqaddaadu sheegayso.',
      thing: 'waxa golaha degaanku go’aansaday',
    },
    parts: {
      title: 'Qaybahee qorshaha ayaad khilaafsan tahay?',
      hint: 'Dooro dhammaan kuwa ku khuseeya.',
      thing: 'qaybaha aad khilaafsan tahay',
    },
    'decision-sent': {
      title: 'Waa maxay taariikhda ku taal warqadda go’aanka (decision letter)?',
      hint: 'Tusaale, 2 11 2026. Isticmaal taariikhda ku daabacan warqadda, ha isticmaalin maalinta ay ku soo gaartay.',
      thing: 'warqadda',
    },
    'has-certificate': {
      title: 'Warqaddan ma u haysataa shahaadada dhexdhexaadinta (mediation certificate)?',
      hint: 'Si aad u hesho, khasab kuguma aha inaad dhexdhexaadin gasho.',
      thing: 'inaad shahaado haysato iyo in kale',
    },
    'certificate-issued': {
      title: 'Waa maxay taariikhda ku taal shahaadada?',
      hint: 'Tusaale, 20 12 2026.',
      thing: 'shahaadada',
    },
    'has-contacted-adviser': {
      title: 'Arrinta warqaddan, ma wacday la-taliyaha dhexdhexaadinta (mediation adviser)?',
      hint: 'Iimayl ama foom internetka ah oo aad la-taliyaha u dirtayna waa la tirinayaa. Wicitaan ka horreeyay warqaddan lama tirinayo.',
      thing: 'inaad la-taliyaha wacday iyo in kale',
    },
    'adviser-contacted': {
      title:
        'Arrinta warqaddan, goorma ayaad markii ugu horraysay wacday la-taliyaha dhexdhexaadinta?',
      hint: 'Tusaale, 16 11 2026. Isticmaal maalinta wicitaankaagii ama iimaylkaagii ugu horreeyay.',
      thing: 'wicitaanka',
    },
    'discrimination-by': {
      title: 'Yaa si caddaalad-darro ah ula dhaqmay qofka?',
      hint: 'Dacwad (claim) ka dhan ah dugsi waxay tagtaa hal maxkamad. Dacwad ka dhan ah cid kale waxay tagtaa mid kale.',
      thing: 'cidda si caddaalad-darro ah ula dhaqantay',
      options: {
        school: 'Dugsi, ama xannaano-dugsi golaha degaanku maamulo (maintained nursery school)',
        other:
          'Kulliyad, golaha degaanka, xannaano gaar loo leeyahay (private nursery) ama cid kale',
      },
    },
    conduct: {
      title: 'Goorma ayay caddaalad-darradu dhacday?',
      hint: 'Tusaale, 2 11 2026. Haddii ay diideen inay wax sameeyaan, isticmaal maalinta ay diideen. Haddii ay marar badan dhacday, isticmaal maalintii ugu dambaysay.',
      thing: 'dhacdada',
    },
    awaiting: {
      title: 'Maxaad sugaysaa?',
      hint: 'Golaha degaankuna wuxuu leeyahay wakhtiyo xaddidan.',
      thing: 'waxa aad sugayso',
    },
    'request-received': {
      title: 'Goorma ayuu golaha degaanku helay codsiga qiimaynta (assessment)?',
      hint: 'Tusaale, 14 9 2026.',
      thing: 'codsiga',
    },
    'review-meeting': {
      title: 'Goorma ayuu dhacay kulanka dib-u-eegista (review meeting)?',
      hint: 'Tusaale, 12 10 2026.',
      thing: 'kulanka',
    },
    'amendment-notice': {
      title: 'Waa maxay taariikhda ku taal warqadda ku saabsan isbeddellada qorshaha?',
      hint: 'Tusaale, 9 11 2026.',
      thing: 'warqadda',
    },
    'draft-sent': {
      title:
        'Waa maxay taariikhda ku taal warqadda la socotay qorshaha qabyo-qoraalka ah (draft plan)?',
      hint: 'Tusaale, 16 11 2026.',
      thing: 'warqadda',
    },
  },

  placement: {
    title: 'Racfaankaagu (appeal) ma dugsiga ama kulliyadda oo keliya ayuu ku saabsan yahay?',
    hint: 'Taasi waa Section I ee qorshaha: magaca dugsiga ama kulliyadda, nooca, ama in midna aan la magacaabin.',
    thing: 'inuu ku saabsan yahay dugsiga ama kulliyadda oo keliya iyo in kale',
  },

  options: {
    england: 'England',
    wales: 'Wales',
    scotland: 'Scotland',
    'northern-ireland': 'Northern Ireland',
    // Not "daryeele", which is also a paid care worker.
    parent: 'Waalid ilme leh, ama qof ilme koriya (carer)',
    'parent-of-young-person': 'Waalidka qof dhalinyaro ah (young person) oo ka yar 25 jir',
    'young-person': 'Qof dhalinyaro ah (young person) oo ka yar 25 jir',
    'someone-else': 'Cid kale, sida dugsi, xannaano ama shaqaale bulsho (social worker)',
    // With its subject: "ma qiimaynayo" alone is also "I will not assess".
    'refusal-to-assess': 'Goluhu ma qiimaynayo qof aan lahayn EHC plan (refusal to assess)',
    'refusal-to-issue': 'Goluhu wuu qiimeeyay, laakiin qorshe ma samaynayo (refusal to issue)',
    'plan-contents':
      'Goluhu wuxuu soo diray qorshe kama dambays ah (final plan) ama la beddelay (amended), anna waan khilaafsanahay',
    'refusal-to-reassess':
      'Goluhu qiimayn cusub (reassessment) uma samaynayo qof qorshe hore u leh',
    'refusal-to-amend':
      'Goluhu qorshaha ma beddelayo dib-u-eegis (annual review) ama qiimayn cusub ka dib',
    'ceasing-plan': 'Goluhu qorshaha wuu joojinayaa (cease)',
    'draft-plan':
      'Goluhu wuxuu soo diray qorshe qabyo-qoraal ah (draft plan), ama wuxuu sheegay waxa uu damacsan yahay',
    'no-decision': 'Goluhu weli go’aan ma gaarin, anna waan sugayaa',
    'disability-discrimination':
      'Qof ayaa si caddaalad-darro ah loola dhaqmay, ama dugsiga laga eryay, naafonimo awgeed (disability discrimination)',
    'something-else':
      'Wax kale: caawin aan la bixin, gaadiid (transport), boos dugsi, ka eryid dugsi (exclusion)',
    B: 'Section B: baahiyaha',
    F: 'Section F: caawinta dugsiga ama kulliyadda',
    I: 'Section I: dugsiga ama kulliyadda, ama in midna aan la magacaabin',
    health: 'Caafimaadka (health, Section C ama G)',
    'social-care': 'Daryeelka bulshada (social care, Section D ama H)',
    other: 'Qayb kale (section), ama miisaaniyad shakhsi ah (personal budget)',
    school: 'Dugsi',
    'awaiting-assessment': 'Jawaabta codsiga qiimaynta (assessment) ugu horraysa',
    'awaiting-plan':
      'Qorshaha ugu horreeya, ka dib markii golaha degaanku oggolaaday inuu qiimeeyo',
    'awaiting-review': 'Warqadda ka dambaysa kulanka dib-u-eegista (review meeting)',
    'awaiting-amendment': 'Qorshaha la beddelay, ka dib warqad sheegaysa waxa la beddelayo',
    'awaiting-school': 'Qorshe magacaabaya dugsiga xiga',
    'awaiting-college': 'Qorshe magacaabaya meesha la aado dugsiga sare (secondary school) ka dib',
    yes: 'Haa',
    no: 'Maya',
    'not-sure': 'Ma hubo',
  },

  errors: {
    'no-answer': (thing) => `Dooro ${thing}`,
    'not-sure-alone': () => 'Geli taariikh ama dooro hal sanduuq',
    'no-day': (thing) => `Geli maalinta ${thing}`,
    'no-month': (thing) => `Geli bisha ${thing}, tusaale 11`,
    'no-year': (thing) => `Geli sannadka ${thing}, tusaale 2026`,
    'unreadable-day': (_, typed) =>
      `“${typed}” maalin uma akhrin karno. Isticmaal lambar, tusaale 2`,
    'unreadable-month': (_, typed) =>
      `“${typed}” bil uma akhrin karno. Isticmaal magaceeda ama lambarkeeda, tusaale 11`,
    'unreadable-year': (_, typed) =>
      `“${typed}” sannad uma akhrin karno. Isticmaal lambar, tusaale 2026`,
    'no-such-day': (_, typed) =>
      `Ma jirto ${typed}. Hubi taariikhda: maalintu bisha ayay ka horraysaa`,
    'in-future': (_, typed) => `${typed} weli lama gaarin. Hubi taariikhda`,
  },

  labels: {
    pastReview,
    checker:
      'Racfaan (appeal) ma qaadan karaa, shahaadada dhexdhexaadinta (mediation certificate) ma u baahanahay?',
    continue: 'Sii wad',
    back: 'Dib u noqo',
    help: 'Caawin',
    problem: 'Dhibaato ayaa jirta',
    error: 'Khalad:',
    or: 'ama',
    day: 'Maalin',
    month: 'Bil',
    year: 'Sannad',
    needs:
      'Haddii aad haysato warqadda golaha degaanka, agtaada ku hay. Su’aaluhu waa ugu badnaan 7.',
    onlyEngland: 'Tani waxay khusaysaa England.',
    otherNations: 'Miyaadan joogin England?',
    official: 'GOV.UK: racfaannada',
    countdown: 'Maalinta kuugu dambaysa ee racfaanka (appeal)',
    waits: (checker) =>
      `Ka jawaab su’aalaha ku hoos yaal “${checker}”. Markaas maalinta kuugu dambaysa ee racfaanka ayaa halkan ka muuqan doonta.`,
    toChecker: 'Tag su’aalaha',
    contact: 'Cidda la waco',
    phone: 'Telefoon',
    relay: 'Relay UK',
    hours: 'Saacadaha shaqada',
    email: 'Iimayl',
    website: 'Bogga internetka',
    address: 'Cinwaan',
    notice: 'Ogeysiiska dhexdhexaadinta ee golaha degaanka',
    adviser: 'La-taliyaha dhexdhexaadinta (mediation adviser)',
    advice: 'Adeegga talobixinta (advice service)',
    disagreement: 'Khilaafyada kale',
    sendTeam: 'Kooxda SEND (SEND team)',
    forCouncil: (name = 'golahaaga degaanka') => `Waxaa loogu talagalay go’aannada ${name}.`,
    tribunal: 'Maxkamadda (tribunal)',
    adviserHelps: 'Racfaannada badankood ka hor waa khasab inaad wacdo. Waa bilaash.',
    adviceHelps: 'Waxay kaa caawiyaan warqaddaada iyo racfaankaaga. Waa bilaash.',
    askCouncil: 'Lambarka weydii golaha degaanka.',
    useLetter:
      'Warqaddaada go’aanku waa khasab inay sheegto lambarka la-taliyaha dhexdhexaadinta. Haddii aanay sheegin, weydii golaha degaanka.',
    checked: (day) => `Golaha degaanku wuxuu tan hubiyay ${day}.`,
    old: (day) =>
      `Markii ugu dambaysay ee golaha degaanku tan hubiyay waxay ahayd ${day}, in ka badan 180 maalmood ka hor. Waxaa laga yaabaa inay hadda khaldan tahay.`,
    // Its year tells how old it is.
    unchecked: (published) =>
      `${published ? `Lambarkani waa kii sannadka ${/\d{4}/.exec(published)?.[0] ?? published}.` : 'Ma garanayno inta uu lambarkani jiro.'} ${mayBeWrong}`,
    uncheckedDetails: 'Golaha degaanku xogtan ma hubin. Waxaa laga yaabaa inay khaldan tahay.',
    useThatOne: 'Isticmaal lambarka ku yaal warqaddaada.',
    noDate: 'taariikh la’aan',
    ownPage: 'Bog u gaar ah:',
    hardWords: 'Macnaha ereyadan',
    language: 'Luqadda',
    loading: 'Waa la soo rarayaa. Fadlan sug.',
    notLoaded: 'Qaybtani ma soo furmin. Jawaabahaagu way keydsan yihiin.',
    partNotLoaded: 'Qaybtani ma soo furmin.',
    tryAgain: 'Mar kale isku day',
    openPage: 'Ku fur bog u gaar ah',
  },
};
