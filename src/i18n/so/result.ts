import type { ResultMessages } from '../types.js';
import * as shared from './shared.js';

export const result: ResultMessages = {
  outcomes: {
    'certificate-needed':
      'Racfaan (appeal) waad qaadan kartaa. Marka hore waxaad u baahan tahay shahaadada dhexdhexaadinta (mediation certificate).',
    'certificate-awaited':
      'Shahaadadaada (mediation certificate) weli ma iman. Racfaan (appeal) waad qaadan kartaa marka aad hesho.',
    'certificate-held':
      'Hadda racfaan (appeal) waad qaadan kartaa, adigoo wata shahaadadaada dhexdhexaadinta (mediation certificate).',
    'certificate-not-needed':
      'Hadda racfaan (appeal) waad qaadan kartaa shahaado (certificate) la’aan, haddii uu ku saabsan yahay dugsiga ama kulliyadda oo keliya.',
    'parts-not-sure':
      'Waxaa laga yaabaa inaad racfaan (appeal) qaadan karto. Taxaddar ahaan hel shahaadada dhexdhexaadinta (mediation certificate).',
    'decision-not-sure': 'Marka hore soo ogow waxa golaha degaanku go’aansaday.',
    'health-or-care-only':
      'Dhexdhexaadin (mediation) waad codsan kartaa. Racfaan (appeal) kama qaadan kartid caafimaadka ama daryeelka bulshada (social care) oo keliya.',
    'part-not-appealable':
      'Qaybtan oo keliya racfaan (appeal) kama qaadan kartid, laakiin isbeddel waad codsan kartaa.',
    'draft-plan':
      'Golaha degaanka u sheeg waxa la beddelo. Qabyo-qoraal (draft) racfaan (appeal) kama qaadan kartid.',
    'no-decision':
      'Golaha degaanka weydiiso go’aankiisa. Racfaan (appeal) waxaad qaadan kartaa oo keliya marka aad go’aanka hesho.',
    'another-route':
      'Arrintan ma go’aamiso maxkamadda SEND (SEND tribunal). Waxaa jirta waddo kale oo lagu saxo.',
    'discrimination-claim':
      'Dacwad (claim) ku saabsan takoor (discrimination) waad u gudbin kartaa maxkamadda SEND (SEND tribunal).',
    // Both are "maxkamad": the English name keeps the two courts apart.
    'county-court':
      'Maanta talo weydiiso. Arrintan waxaa go’aamisa county court (maxkamad kale), ma aha maxkamadda SEND (SEND tribunal).',
    detained: 'Maanta talo weydiiso. Qofka xiran (in custody) waxaa khuseeya xeerar kale.',
    'someone-else':
      'Racfaan (appeal) waxaa qaadan kara oo keliya waalidka, qofka ilmaha koriya (carer) ama qofka dhalinyarada ah (young person), laakiin waad caawin kartaa.',
    // "Your country" alone could be read as Somalia.
    'another-nation':
      'Xeerarkani waa kuwa England. Dalka golahaagu ku yaal wuxuu leeyahay sharci u gaar ah.',
  },

  late: {
    appeal:
      'Waad daahday, laakiin maxkamaddu (tribunal) weli way oggolaan kartaa. Maanta racfaankaaga (appeal) u dir maxkamadda.',
    claim:
      'Waad daahday, laakiin maxkamaddu (tribunal) weli way oggolaan kartaa. Maanta dacwaddaada (claim) u dir maxkamadda.',
  },
  mayBeLate: {
    appeal:
      'Waxaa laga yaabaa inaad daahday. Maanta racfaankaaga (appeal) u dir maxkamadda (tribunal).',
    claim:
      'Waxaa laga yaabaa inaad daahday. Maanta dacwaddaada (claim) u dir maxkamadda (tribunal).',
  },
  councilLate: 'Maalintii golaha degaanka loo qabtay way dhaaftay. Maanta u qor golaha degaanka.',

  actions: {
    'find-decision': 'Warqaddaada ka raadi ereyada “right to appeal” (xaqa racfaanka)',
    'find-parts': 'Soo ogow waxa aad khilaafsan tahay',
    'find-date': 'Raadi taariikhda aadan garanayn, laakiin maanta bilow tallaabooyinka xiga',
    'get-certificate': 'Wac la-taliyaha dhexdhexaadinta',
    'get-certificate-late': 'Maanta wac la-taliyaha dhexdhexaadinta',
    'certificate-in-case': 'Sidoo kale ka fikir Section B (baahiyaha) iyo Section F (caawinta)',
    'chase-certificate': 'Shahaadadaada weydiiso la-taliyaha dhexdhexaadinta',
    'send-appeal': 'Racfaankaaga u dir maxkamadda',
    'send-appeal-late': 'Maanta racfaankaaga u dir maxkamadda',
    'ask-more-time': 'Maxkamadda weydiiso wakhti dheeraad ah: waxaa laga yaabaa inaad daahday',
    'ask-permission': 'Maxkamadda weydiiso inay kuu oggolaato racfaan shahaado la’aan ah',
    'ask-recommendations': 'Caafimaadka ama daryeelka bulshadana ku dar racfaankaaga',
    'make-claim': 'Dacwaddaada u dir maxkamadda',
    'make-claim-late': 'Maanta dacwaddaada u dir maxkamadda',
    'ask-health-care-mediation': 'Wac la-taliyaha dhexdhexaadinta',
    'comment-on-draft': 'Qoraal ugu sheeg golaha degaanka waxa la beddelo',
    'wait-for-final-plan':
      'Halkan ku soo noqo marka aad hesho qorshaha kama dambaysta ah (final plan)',
    'ask-for-decision': 'U qor golaha degaanka',
    'ask-for-review': 'Golaha degaanka ka codso inuu qorshaha goor hore dib u eego (early review)',
    'find-route': 'Raadi cidda tan beddeli karta',
    'complain-to-council': 'Cabasho (complaint) qoraal ah u dir golaha degaanka',
    'complain-to-provider': 'Cabasho (complaint) qoraal ah u dir cidda caddaalad-darrada samaysay',
    'keep-record': 'Qor waxa dhacay',
    'use-custody-form': 'Maxkamadda wax ka weydii racfaan lagu qaato foomka SEND28',
    'help-family': 'Qoyska u sheeg in wakhtigu xaddidan yahay',
    'see-nation': 'Tag bogga rasmiga ah',
    'get-advice': 'Adeegga talobixinta (advice service) weydiiso caawin bilaash ah',
    'get-advice-at-once': 'Maanta adeegga talobixinta (advice service) weydiiso caawin bilaash ah',
    'talk-to-school': 'La hadal dugsiga iyo guddigiisa (governors)',
    'talk-to-council': 'La hadal mas’uul sare oo ka tirsan kooxda SEND ee golaha degaanka',
  },

  actionTexts: {
    'find-decision': `Haddii aad hesho, maanta wac la-taliyaha dhexdhexaadinta: racfaannada badankood waa khasab inay maxkamadda gaaraan ${shared.within2Months}. Haddii aadan helin, maanta adeegga talobixinta weydiiso inay warqadda kula akhriyaan. Xitaa markaas waxaa laga yaabaa in wakhtigu socdo.`,
    'find-parts':
      'Qorshaha ka akhri Section B (baahiyaha), Section F (caawinta) iyo Section I (dugsiga ama kulliyadda). Racfaan kama qaadan kartid caafimaadka ama daryeelka bulshada oo keliya.',
    'find-date': `Racfaanku waa khasab inuu maxkamadda gaaro ${shared.within2Months}, ama ${shared.within1Month}, haddii ay taasi ka dambayso. Haddii warqaddaadu aanay taariikh lahayn, weydii golaha degaanka. Haddii shahaadadaadu aanay taariikh lahayn, weydii la-taliyaha dhexdhexaadinta.`,
    'get-certificate': `Sheeg inaad rabto inaad racfaan qaadato. Sheeg inaad dhexdhexaadin rabto iyo in kale: adigaa dooran kara. Haddii aadan rabin, shahaadadu waxay tahay inay kuu timaaddo ${shared.within3Days} laga bilaabo wicitaankaaga. Haddii aad rabto, golaha degaankana u sheeg: shahaadadu waxay timaaddaa kulanka ka dib.`,
    'get-certificate-late':
      'Shahaado codso. Haddii in ka badan 2 bilood laga joogo taariikhda warqadda, waxaa laga yaabaa in la-taliyuhu uusan ku siin karin. Markaas racfaankaaga maxkamadda u dir shahaado la’aan, sababtana sheeg.',
    'certificate-in-case': `Si aad kuwanna racfaan uga qaadato, waxaad u baahan tahay shahaado. Haddii laga yaabo inaad rabto, la-taliyaha dhexdhexaadinta wac ${shared.within2Months}. Lambarku wuxuu ku yaal warqadda.`,
    'chase-certificate': `Haddii aadan dhexdhexaadin rabin, sheeg: shahaadadu waxay tahay inay kuu timaaddo ${shared.within3Days} laga bilaabo wicitaankaaga. Haddii aad dhexdhexaadin rabto, golaha degaankana u sheeg. Waa inuu kulan ku qabanqaabiyo 30 maalmood gudahood laga bilaabo marka loo sheego. Shahaadadu waxay tahay inay timaaddo ${shared.within3Days} kulanka ka dib. Haddii aanay iman, ama aan kulan la qaban, mar kale wac.`,
    'send-appeal': 'Waxaa la tiriyaa maalinta uu gaaro, ma aha maalinta aad dirto.',
    'send-appeal-late':
      'Maxkamaddu way oggolaan kartaa racfaan daahay. Racfaankaaga ku dhex codso wakhti dheeraad ah:',
    'ask-more-time':
      'Foomka ku qor sababta aad hadda uun u dirayso. Garsoore ayaa ku siin kara wakhti dheeraad ah.',
    'ask-permission': `Racfaankaaga ku sheeg sababta aadan la-taliyaha u wicin ${shared.within2Months}. Xaalado aad u dhif ah (“exceptional”) oo keliya ayay maxkamaddu ku oggolaataa.`,
    'ask-recommendations':
      'Arrimahan maxkamaddu talo way ka bixin kartaa, laakiin amar kama bixin karto.',
    'make-claim': `${shared.claimForms} Sabtida iyo Axadda, Agosto ama Kirismaska awgood maalmo dheeraad ah ma heshid.`,
    'make-claim-late': `Maxkamaddu way oggolaan kartaa dacwad daahday. Dacwaddaada ku dhex codso wakhti dheeraad ah, oo sheeg sababta ay u daahday. ${shared.claimForms}`,
    'ask-health-care-mediation': `Sheeg inaad rabto dhexdhexaadin ku saabsan caafimaadka ama daryeelka bulshada. Golaha degaanka ama NHS waa khasab inuu ka qaybgalo. Warqaddaadu waxay tahay inay sheegto maalinta ugu dambaysa ee la waco. Haddii aanay sheegin, maanta wac. ${shared.canAppealThese}`,
    'comment-on-draft':
      'Sheeg dugsiga ama kulliyadda aad rabto in qorshuhu magacaabo. Waxaad haysataa ugu yaraan 15 maalmood. Maalinta qabyo-qoraalka la diray waa maalinta 1aad. Warqaddaadu waxaa laga yaabaa inay wakhti dheeraad ah ku siiso.',
    'wait-for-final-plan':
      'Wakhtiga racfaanku wuxuu bilaabmaa marka golaha degaanku diro warqaddiisa go’aanka, oo uu la socdo qorshaha kama dambaysta ahi haddii uu jiro.',
    'ask-for-decision':
      'Weydiiso go’aankiisa oo qoran, weydiina maalinta aad ugu dambayn heli doonto. Nuqul ka hayso waxa aad dirto.',
    'ask-for-review': `Sheeg waxa aad rabto in la beddelo, iyo sababta. ${shared.canAppealThese}`,
    'find-route': 'Waxay ku xiran tahay waxa ay ku saabsan tahay:',
    'complain-to-council':
      'Haddii golaha degaanku jawaabi waayo, ama uusan wax sixin, waxaad u tagi kartaa Local Government and Social Care Ombudsman (hay’adda cabashooyinka). Taasi waa bilaash.',
    'complain-to-provider':
      'Wakhtiga aad maxkamad ku tagi karto ma joogsado inta aad jawaab sugayso.',
    'keep-record':
      'Qor maalmaha, cidda joogtay iyo waxa la yiri. Hayso warqadaha iyo iimaylada. Cidda ku caawisa ayaa ku weydiin doonta.',
    'use-custody-form':
      'Qof xiran waxaad racfaan u qaadi kartaa haddii golaha degaanku uusan qiimaynayn ama uusan qorshe samaynayn, ama haddii racfaanku ku saabsan yahay dugsiga ama kulliyadda qorshaha ugu horreeya. Maxkamadda weydii maalinta kuugu dambaysa.',
    'help-family': `${shared.mustReach}. Su’aalahan ka jawaab adigoo qoyska la jooga, jawaabahoodana dooro. Dhexdhexaadinta qoyska waad ku taageeri kartaa.`,
    'see-nation': '',
    'get-advice': 'Warqadaha way kula akhrin karaan, waxa aad dirtana way hubin karaan.',
    'get-advice-at-once':
      'Wakhtigu waa xaddidan yahay, halkanna kuma xisaabin karno. Xarun sharci (law centre) ama qareen (solicitor) ayaa sidoo kale ku caawin kara.',
    'talk-to-school': 'Maalinta ugu dambaysa ee dacwaddu isma beddesho inta aad hadlaysaan.',
    'talk-to-council': 'Waxaa laga yaabaa inay wax saxi karaan.',
  },

  routes: [
    'Caawin qorshaha ku jirta oo aan la bixin: u qor golaha degaanka.',
    'Gaadiidka dugsiga: golaha degaanka weydiiso racfaanka gaadiidka (transport appeal).',
    'Boos dugsi oo ilme aan qorshe lahayn: isticmaal racfaanka boosaska (admission appeal).',
    'Ka eryid dugsi (exclusion): u qor guddiga dugsiga (governors). Haddii ay naafonimo awgeed ahayd, jawaabtaada beddel: dacwad (claim) waad gudbin kartaa.',
    'Miisaaniyad shakhsi ah (personal budget): golaha degaanka weydiiso dib-u-eegis (review).',
  ],

  lateReasons: [
    'Qor dhammaan sababaha racfaankaagu u daahay. Haddii warqaddu aanay kuu sheegin inaad racfaan qaadan karto, ama aanay kuu sheegin cidda la waco, taasna qor.',
    'Qor sababta ay tahay inuu weli socdo.',
    'Qor sababta aan lagaaga baahnayn inaad sugto dib-u-eegista sannadlaha ah (annual review) ee xigta, ama aad qiimayn kale codsato.',
  ],

  // Somali also counts hours from six, hence 17:00.
  clocks: {
    appeal: (day) =>
      `Racfaankaagu waa khasab inuu maxkamadda (tribunal) gaaro ugu dambayn 5ta galabnimo (17:00), maalinta ${day}`,
    'contact-adviser': (day) =>
      `Maalinta ugu dambaysa ee la waco la-taliyaha dhexdhexaadinta waa ${day}`,
    'discrimination-claim': (day) =>
      `Dacwaddaadu waa khasab inay maxkamadda (tribunal) gaarto ugu dambayn 5ta galabnimo (17:00), maalinta ${day}`,
    'comment-on-draft': (day) =>
      `Maalinta ugu dambaysa ee golaha degaanka loo sheego waxa la beddelo waa ${day}`,
  },

  passed: {
    appeal: (day) => `Caadi ahaan, maalinta ugu dambaysa ee racfaan la qaato waxay ahayd ${day}.`,
    'contact-adviser': (day) =>
      `Maalinta ugu dambaysa ee la waco la-taliyaha dhexdhexaadinta waxay ahayd ${day}.`,
    'discrimination-claim': (day) =>
      `Caadi ahaan, maalinta ugu dambaysa ee dacwad la gudbiyo waxay ahayd ${day}.`,
    'comment-on-draft': (day) =>
      `15kii maalmood ee ka bilaabmay maalinta qabyo-qoraalka la diray waxay dhammaadeen ${day}. Warqaddaadu waxaa laga yaabaa inay wakhti dheeraad ah ku siiso. Maanta u qor golaha degaanka.`,
  },

  duties: {
    'decide-to-assess': 'kuu sheego inuu qiimaynayo iyo in kale',
    'decide-on-plan': 'kuu sheego haddii uusan qorshe samaynayn',
    'final-plan': 'kuu diro qorshaha kama dambaysta ah, haddii uu sameeyo',
    'review-decision': 'kuu sheego waxa uu go’aansaday dib-u-eegista ka dib',
    'amended-plan': 'kuu diro qorshaha la beddelay',
    'phase-transfer': 'kuu diro qorshaha la beddelay ee u gudbidda meesha xigta',
  },

  notes: {
    'certificate-before-decision':
      'Shahaadadaadu way ka horraysay warqaddan, markaa warqaddan looma tirinayo. Mid cusub ayaad u baahan tahay.',
    'date-in-future': 'Taariikhahaaga mid ka mid ah weli lama gaarin. Hubi.',
    'letter-date-needed':
      'Taariikhda warqaddana raadi. Waxaa laga yaabaa inay wakhti dheeraad ah ku siiso.',
    'late-ask-anyway':
      'Weli waad codsan kartaa: maxkamaddu way oggolaan kartaa racfaan daahay. Sheeg sababta uu u daahay.',
    'safe-day-passed':
      'Waxaa laga yaabaa in maalinta kuugu dambaysa ay ka dambayso tan. Ma hubno, markaa maanta tallaabo qaad.',
    'before-these-rules': '',
    'rules-past-review': shared.pastReview,
    'placement-doubtful':
      'Waxaa laga yaabaa inaadan shahaado u baahnayn, laakiin taxaddar ahaan mid hel. Ha isku hallayn inay wakhti dheeraad ah ku siiso.',
    'month-from-certificate': `Haddii aad la-taliyaha wacday ${shared.within2Months}, wakhtigii waad ku jirtaa. Racfaanka waxaad u haysataa ugu yaraan 1 bil laga bilaabo taariikhda shahaadada.`,
    'late-contact-possible': `Haddii aad la-taliyaha markii ugu horraysay wacday ${shared.after2Months}, waxaa laga yaabaa in shahaadadu aanay wakhti dheeraad ah ku siin.`,
    'contact-before-decision': 'Wicitaan la sameeyay warqaddan ka hor, warqaddan looma tirinayo.',
    'dates-contradict': 'Taariikhahaaga laba ka mid ah isma waafaqsana. Hubi.',
    'appellant-young-person':
      'Xaqan waxaa leh qofka dhalinyarada ah, markaa tallaabo kasta waxaa lagu qaadaa magaciisa. Waad caawin kartaa. Haddii uusan arrintan go’aamin karin, adiga ayaa magacaaga wax ku samayn kara, haddii aan la magacaabin deputy ama attorney (qof sharci ahaan u go’aamiya).',
    'plan-stays-in-force':
      'Haddii aad racfaan wakhtigiisa ku qaadato, qorshuhu wuu sii shaqaynayaa ilaa racfaanku dhammaado.',
    'county-court-possible':
      'Haddii aanay dugsi ahayn, arrintan waxaa go’aamisa county court (maxkamad kale). Maanta talo weydiiso.',
    'council-exceptions': 'Xaalado yar ayuu sharcigu golaha degaanka ku siiyaa wakhti ka dheer.',
  },

  appeal: {
    available: 'Sharcigu wuxuu bixiyaa xaq racfaan looga qaato go’aankan.',
    none: 'Racfaan ku saabsan arrintan oo keliya uma gudbin kartid maxkamadda SEND (SEND tribunal).',
    'not-yet': 'Racfaan ma qaadan kartid ka hor go’aanka kama dambaysta ah ee golaha degaanka.',
    claim: 'Dacwad (claim) waad u gudbin kartaa maxkamadda SEND (SEND tribunal).',
    'county-court':
      'Arrintan waxaa go’aamisa county court (maxkamad kale). Maxkamadda SEND (SEND tribunal) ma go’aamiso.',
    elsewhere: '',
    unknown: shared.cannotTell,
  },

  certificate: {
    needed: `Racfaanka ka hor ayaad u baahan tahay. ${shared.ifCalled('wacdo')}`,
    awaited: 'Weli ma iman.',
    held: `Waad haysataa. Waxaa laga yaabaa inaanay wakhti dheeraad ah ku siin haddii aad la-taliyaha markii ugu horraysay wacday ${shared.after2Months}.`,
    'not-needed':
      'Uma baahnid. Haddii aad hesho, ha isku hallayn inay wakhti dheeraad ah ku siiso.',
    'not-applicable':
      'Waxaa loogu talagalay oo keliya racfaan loo gudbiyo maxkamadda SEND (SEND tribunal).',
    unknown: 'Taxaddar ahaan mid hel.',
  },

  mediation: {
    available: `Waa kulan bilaash ah oo sir ah, oo aad la yeelato golaha degaanka iyo qof aan dhinacna raacin. Waa doorashadaada: haddii aad rabto, golaha degaanku waa khasab inuu yimaado. ${shared.canStillAppeal}`,
    'health-and-care-only':
      'Waa doorashadaada, waa bilaash, waana sir. Golaha degaanka ama NHS waa khasab inuu ka qaybgalo.',
    none: 'Waxay ku saabsan tahay oo keliya go’aan aad racfaan uga gudbin karto maxkamadda SEND (SEND tribunal), ama caafimaadka iyo daryeelka bulshada ee qorshe ku jira.',
    unknown: shared.cannotTell,
  },

  disagreementResolution: {
    available:
      'Waa caawin bilaash ah oo ka timaadda qof aan dhinacna raacin. Wakhti kasta golaha degaanka waad ka codsan kartaa, laakiin dhinacyada oo dhan waa inay oggolaadaan.',
    none: '',
    unknown: shared.cannotTell,
  },

  stages: {
    letter: [
      'Waxaad heshaa warqadda go’aanka (decision letter)',
      'Waxay sheegaysaa cidda la waco. Goor hore caawin weydiiso adeegga talobixinta: waa bilaash. Sidoo kale waad la hadli kartaa mas’uul sare oo ka tirsan kooxda SEND. Taasi wakhtiga ma joojiso.',
      'Haddii warqaddu aanay sheegin cidda la waco, weydii golaha degaanka.',
    ],
    adviser: [
      'Waxaad wacdaa la-taliyaha dhexdhexaadinta',
      `Waxaad haysataa ${shared.from2Months}. Telefoonka ayay dhexdhexaadinta kaaga warramaan.`,
      'Haddii wakhtigu dhaafay, weli maanta wac. Xaalado dhif ah (exceptional) ayay maxkamaddu kuugu oggolaataa racfaan shahaado la’aan ah.',
    ],
    certificate: [
      'Haddii aadan dhexdhexaadin rabin, shahaado ayaad helaysaa',
      `Waxay tahay inay timaaddo ${shared.within3Days} laga bilaabo wicitaankaaga.`,
      'Haddii aanay iman, mar kale wac. Maalinta kuugu dambaysa ee racfaanka yaanay ku dhaafin: racfaankaaga u dir maxkamadda oo sheeg sababta aadan shahaado u haysan.',
    ],
    mediation: [
      'Haddii aad dhexdhexaadin rabto, waad kulmaysaan',
      `U sheeg golaha degaanka. Markaas wuxuu haystaa 30 maalmood inuu kulanka qabanqaabiyo. Waa khasab inuu maalinta kulanka kuu sheego ugu yaraan 5 maalmood oo shaqo ka hor. Shahaadadaadu waxay tahay inay kuu timaaddo ${shared.within3Days} kulanka ka dib.`,
      `Haddii golaha degaanku ku qabanqaabin waayo 30 maalmood gudahood, la-taliyaha ayaa shahaado ku siinaya. ${shared.canStillMediate}`,
    ],
    agreement: [
      'Waad heshiisaan, ama ma heshiisaan',
      'Haddii aad heshiisaan, golaha degaanku wuxuu leeyahay wakhtiyo go’an oo uu ku fuliyo. Wixii aadan racfaan ka qaadan karin, wuxuu u haystaa 2 toddobaad laga bilaabo taariikhda heshiiska. Wakhtigaaga racfaanku wuu sii socdaa.',
      'Haddii golaha degaanku wakhtigaas ku fulin waayo, weydii adeegga talobixinta.',
    ],
    appeal: [
      'Racfaan waad qaadan kartaa',
      `Racfaankaagu waa khasab inuu maxkamadda gaaro ${shared.within2Months}, ama ${shared.within1Month}, haddii ay taasi ka dambayso.`,
      '',
    ],
    tribunal: [
      'Maxkamadda ayaa go’aan gaarta',
      'Waxay eegtaa waxa labada dhinac sheegaan. Ka dib way go’aamisaa.',
      '',
    ],
  },

  timeline: {
    certificate: (day) => `Haddii aad maanta wacdo, waxay tahay inay timaaddo ugu dambayn ${day}.`,
    mediation: (day) =>
      `Haddii aad maanta golaha degaanka u sheegto, wuxuu haystaa ilaa ${day} inuu kulanka qabanqaabiyo. Shahaadada aad kulanka ka dib hesho waxay dib u dhigi kartaa maalinta kuugu dambaysa ee racfaanka.`,
    moves:
      'Shahaadadu waxay dib u dhigi kartaa maalinta kuugu dambaysa ee racfaanka: markaas waxaad haysataa 1 bil laga bilaabo taariikhda shahaadada.',
  },

  // "Natiijo" is what the answers come to, "jawaab" what was answered.
  beside: {
    found: (checker) => `Maalmahani waxay ka yimaadeen jawaabahaaga ku hoos yaal “${checker}”.`,
    noAppeal:
      'Jawaabahaaga kama soo bixin maalin ugu dambaysa oo racfaan. Natiijadaada ayaa kuu sheegaysa waxa la sameeyo.',
    toAnswer: 'Tag natiijadaada',
  },

  rules: {
    'regs-33': `${shared.from2Months}, si la-taliyaha loo waco`,
    'regs-5-1':
      '6 toddobaad laga bilaabo codsiga, si golaha degaanku u sheego inuu qiimaynayo iyo in kale',
    'regs-10-1':
      '16 toddobaad laga bilaabo codsiga, si golaha degaanku u sheego inuusan qorshe samaynayn',
    'regs-13-1':
      '15 maalmood oo qabyo-qoraalka laga faalloodo; maalinta la diray waa tan ugu horraysa',
    'regs-13-2': '20 toddobaad laga bilaabo codsiga, si loo diro qorshaha kama dambaysta ah',
    'regs-18':
      'ka hor 15 Febraayo ee sannadka la gudbayo, ama ka hor 31 Maarso haddii laga gudbayo dugsiga sare (secondary school)',
    'regs-20-10':
      '4 toddobaad laga bilaabo kulanka dib-u-eegista, si golaha degaanku u sheego waxa uu go’aansaday',
    'regs-22-3':
      '8 toddobaad laga bilaabo taariikhda warqadda sheegaysa waxa la beddelayo, si loo diro qorshaha la beddelay',
    'regs-34': '3 maalmood oo shaqo, si la-taliyuhu shahaadada u diro',
    'regs-36': '30 maalmood, si golaha degaanku dhexdhexaadinta u qabanqaabiyo',
    'regs-42-3':
      '2 toddobaad, si golaha degaanku u fuliyo wixii lagu heshiiyay, haddii aan racfaan laga qaadan karin',
    'rules-12-2':
      'Sabti, Axad ama fasax (bank holiday) waxaa looga wareegaa maalinta shaqo ee xigta',
    'rules-12-3-a':
      'Agosto, ama 25 Diseembar ilaa 1 Janaayo, waxaa looga wareegaa maalinta shaqo ee ugu horraysa intaa ka dib',
    'rules-20-1-c-i': shared.from2Months,
    'rules-20-1-c-ii': shared.from1Month,
    'equality-4-1': '6 bilood; maalinta ay dhacday waa tan ugu horraysa',
  },

  readings: {
    'printed-date': 'wakhtigu ka bilaabmo taariikhda ku daabacan warqadda',
    'late-certificate': `aad la-taliyaha markii ugu horraysay wacday ${shared.after2Months}, shahaadaduna aanay wakhti dheeraad ah ku siin`,
    'placement-certificate': 'shahaado aadan u baahnayn ay wakhti dheeraad ah ku siiso',
    'placement-doubtful': 'shahaado laga yaabo inaadan u baahnayn aanay wakhti dheeraad ah ku siin',
    cascade: 'maalinta shaqo ee xigtaa ay ku jirto Agosto ama Kirismaska, oo ay mar kale wareegto',
    'by-analogy': 'ay u wareegto sida maalinta ugu dambaysa ee racfaanka. Ha isku hallayn',
    'step-back-first': 'bilaha laga tiriyo maalinta ka horraysa',
    'step-back-last': 'bil gaaban ay hal maalin ka hor dhammaato',
    'next-working-day': 'ay u wareegto maalinta shaqo ee xigta. Ha isku hallayn',
  },

  labels: {
    change: 'Beddel',
    startAgain: 'Mar kale bilow',
    answers: 'Jawaabahaaga',
    actions: 'Waxa hadda la sameeyo',
    working: 'Sida aan u xisaabinnay',
    lawBehind: 'Sharciga ay natiijadani ku salaysan tahay:',
    outsideTable: 'Maalintan ma xisaabin karno. Maanta talo weydiiso. Fasaxyada (bank holidays):',
    changeDates: 'Beddel taariikhaha',
    callWindow:
      'Wicitaankan maalmo dheeraad ah looma helo Sabtida iyo Axadda, Agosto ama Kirismaska awgood.',
    daysLeft: (days) =>
      days > 1
        ? `${days} maalmood ${days < 8 ? 'oo keliya ' : ''}ayaa haray.`
        : (['Waa maanta.', 'Waa berri.'][days] ?? ''),
    say: 'Waxa aad telefoonka ku tiraahdo',
    take: 'Tan sii qaado',
    rulesAsAt: (day) =>
      `Markii ugu dambaysay ee aan xeerarkan England hubinnay waxay ahayd ${day}. Sharcigu wuu isbeddeli karaa. Kani waa macluumaad, ma aha talo sharci.`,
    useForm: (form) => `Isticmaal foomka ${form}.`,
    open: 'Waxa kale oo aad samayn karto, iyo sababta',
    appeal: 'Racfaan (appeal)',
    certificate: 'Shahaadada dhexdhexaadinta (mediation certificate)',
    mediation: 'Dhexdhexaadin (mediation)',
    disagreementResolution: 'Xallinta khilaafka (disagreement resolution)',

    // The day stands first: behind the duty it could be read as part of it.
    councilBy: (duty, day) => `Ugu dambayn ${day}, golaha degaanku waa inuu ${duty}.`,
    councilMissed: (duty, day) =>
      `Ugu dambayn ${day}, golaha degaanku waxay ahayd inuu ${duty}. Maalintaasi way dhaaftay.`,

    missed: 'Haddii maalintaasi dhaaftay:',
    elseTry: (name) => `Haddii aad heli weydo, isku day ${name}:`,
    adviceIs: (name) => `Adeegga talobixinta ee halkan waa ${name}.`,
    getForm: (form) => `Foomka ${form} ka hel GOV.UK`,
    getClaimForm: 'Foomka dacwadda (claim form) ka hel GOV.UK',
    claimDate:
      'Dacwaddu waa khasab inay maxkamadda gaarto 6 bilood gudahood, kuwaas oo ka bilaabma isla maalinta ay caddaalad-darradu dhacday.',
    whileYouTalk: 'Maalinta ugu dambaysa ee racfaanku isma beddesho inta aad hadlaysaan.',
    twoLetters:
      'Haddii aad haysato in ka badan hal warqad oo go’aan, mid walba waxay leedahay maalmo ugu dambeeya oo u gaar ah. La-taliyaha dhexdhexaadinta (mediation adviser) u sheeg warqad kasta. Warqadda kale mar kale u bilow, oo raac maalinta soo horraysa.',
    attachLetter: 'Ku lifaaq warqadda go’aanka.',
    attachIfAny: 'Ku lifaaq warqadda go’aanka, iyo shahaadada dhexdhexaadinta haddii aad haysato.',
    attachBoth: 'Ku lifaaq warqadda go’aanka iyo shahaadada dhexdhexaadinta.',
    sendTo: 'Foomka iyo waraaqaha u dir maxkamadda. Iimaylku wuu ka dhakhso badan yahay boostada:',
    tribunalDated: (day) => `Xogtani waa tii ${day}. Ka hubi GOV.UK.`,
    secondary: ' (lama hubin)',
    notes: 'Qoraalladaada: cidda aad la hadashay, goorta, iyo waxa ay tiri',
    step: (from, to, rule) => `${from} ilaa ${to}: ${rule}`,
    reading: (day, points) => `${day}, haddii ${points.join('. Iyo haddii ')}.`,
  },
};
