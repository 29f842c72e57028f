import type { ReadingMessages } from '../types.js';
import {
  canStillAppeal,
  within2Months,
  from2Months,
  from1Month,
  canStillMediate,
  after2Months,
} from './shared.js';

const freeWithTravel = 'Golaha degaanku wuxuu bixiyaa kharashka safarka ee macquulka ah.';
const canDecline = 'Dhexdhexaadinta waad diidi kartaa.';
const callBeforeMost =
  'Racfaannada badankood ka hor waa khasab inaad wacdo la-taliyaha dhexdhexaadinta.';
const parentForYoungPerson =
  'Waalidku racfaan wuu u qaadi karaa qof dhalinyaro ah oo aan arrintan go’aamin karin.';

export const reading: ReadingMessages = {
  help: {
    nation: 'Dooro dalka uu ku yaal golaha degaanka ee warqaddaada soo diray.',
    person: `Waalidka ayaa ilmaha racfaan u qaada. Qofka dhalinyarada ahi magaciisa ayuu racfaan ku qaataa, ilaa uu 25 jirsado. ${parentForYoungPerson}`,
    'is-detained':
      'Sharcigu xuquuq kale ayuu siiyaa qofka xiran. Adeegga talobixinta ayaa kuu sheegi kara xeerarka khuseeya.',
    decision:
      'Warqad diidmo sheegaysa waa go’aan, xitaa haddii aanay sheegin inaad racfaan qaadan karto. Kulan ama qorshe qabyo-qoraal ah (draft plan) ma aha go’aan.',
    parts:
      'Qayb kasta (section) oo qorshaha ka mid ah waxay ku bilaabataa xarafkeeda. Haddii aad rabto caawin aan gebi ahaanba dugsi ama kulliyad lagu bixin (EOTAS), dooro Section F iyo Section I.',
    'decision-sent':
      'Haddii qorshe kama dambays ah (final plan) la socday warqadda, isticmaal taariikhda warqadda. Haddii golaha degaanku warqadda maalin ka horraysa iimayl kuugu soo diray, isticmaal maalintaas. Haddii warqaddu aanay taariikh lahayn, maanta golaha degaanka weydii taariikhda. Wakhtigu si kastaba wuu socdaa. Haddii aad haysato laba warqadood, mid walba waxay leedahay 2 bilood oo u gaar ah. Ka bilow warqadda taariikhdeedu horrayso.',
    'has-certificate':
      'La-taliyaha dhexdhexaadinta ayaa kuu soo dira. Golaha degaanku ma soo diro. Shahaado ka horraysay warqaddan, warqaddan looma tirinayo. Haddii shahaadadaadu kaa luntay, mar kale weydiiso la-taliyaha.',
    'certificate-issued':
      'Haddii aad taariikhda heli weydo, weydii la-taliyaha dhexdhexaadinta ee shahaadada soo diray.',
    'has-contacted-adviser':
      'Warqaddaadu waxay tahay inay sheegto cidda la waco. La-taliyaha ayaa dhexdhexaadinta kaaga warrama oo shahaadada kuu soo dira.',
    'adviser-contacted':
      'Raadi iimayl la-taliyaha ka yimid, ama eeg wicitaannada telefoonkaaga. La-taliyuhuna wuu kuu sheegi karaa.',
    'discrimination-by':
      'Maintained nursery school waa xannaano-dugsi golaha degaanku maamulo. Xannaano qayb ka ah dugsi waxaa loo tiriyaa dugsi ahaan. Haddii dugsi dawladeed naafonimo awgeed boos u diiday, isticmaal racfaankiisa gelitaanka (admission appeal).',
    conduct:
      'Haddii aadan hubin maalinta la tirinayo, isticmaal tan ugu horraysa. Haddii ay ahaayeen waxyaabo kala gaar ah, sida laba jeer oo dugsiga laga eryay, mid walba waxay leedahay 6 bilood oo u gaar ah: isticmaal maalinta ugu horraysa.',
    awaiting: 'Dooro wixii ugu dambeeyay ee aad codsatay, ama ee golaha degaanku kuu sheegay.',
    'request-received':
      'Raadi warqaddii ama iimaylkii aad golaha degaanka u dirtay, ama jawaabtiisii. Haddii dugsi codsaday, dugsiga ayaa kuu sheegi kara.',
    'review-meeting':
      'Taariikhdu waxay ku taal casuumadda. Dugsiga ama kulliyadduna way kuu sheegi karaan.',
    'amendment-notice':
      'Warqaddan waxaa la socda nuqul qorshaha ah. Haddii aadan haysan warqad noocaas ah, dooro “Ma hubo”.',
    'draft-sent':
      'Haddii aanay warqad jirin, isticmaal taariikhda ku taal qorshaha qabyo-qoraalka ah.',
    placement:
      'Racfaan ku saabsan Section I oo keliya shahaado uma baahnid. Ha isku hallayn in shahaado wakhti dheeraad ah ku siiso. Haddii racfaankaagu wax kalena ku saabsan yahay, ama haddii aan qorshe jirin, dooro “Maya”.',
  },

  guide: [
    'Dhexdhexaadintu (mediation) waa kulan aad golahaaga degaanka kula saxdaan arrin ku saabsan EHC plan. Waxay ku dhici kartaa fiidiyow, telefoon ama fool ka fool.',
    'Waa doorashadaada. Haddii aad doorato, golaha degaanka ama hay’adda caafimaadka (NHS) waa khasab inuu yimaado, isagoo wata qof go’aan gaari kara.',
    `Waa kuu bilaash. ${freeWithTravel}`,
    // Not "not official": what is agreed there binds the council.
    'Waa sir. Ma aha sida maxkamad. Waad keeni kartaa qof ku caawiya, xitaa qareen. Ilmuhu wuu iman karaa haddii adiga iyo dhexdhexaadiyuhu (mediator) oggolaataan.',
    'Dhexdhexaadiyaha ayaa kulanka maamula. Waa qof tababaran, umana shaqeeyo golaha degaanka. Dhinacna ma raaco, talo ma bixiyo, mana xukumo.',
    `${canStillAppeal} Dhexdhexaadintu wax kama beddesho xaqaaga racfaanka.`,
    'Dhexdhexaadinta waxaa lagu qabanqaabin karaa toddobaadyo. Dhageysiga maxkamaddu wuxuu qaataa bilo. KIDS waa adeeg dhexdhexaadin qabta. Wuxuu 2016 sheegay in kiisaskiisa 4tiiba 3 ay heshiis ku dhammaadeen.',
    'Waxaa loogu talagalay waalidiinta, dadka carruurta koriya (carers) iyo dhalinyarada ilaa 25 jir. Statement iyo LDA way dhammaadeen. EHC plan ayaa beddelay.',
  ],

  fits: {
    yes: `Waad codsan kartaa dhexdhexaadin (mediation), maxaa yeelay kani waa go’aan aad racfaan ka qaadan karto. ${callBeforeMost} Markaas ka dib dhexdhexaadinta waad diidi kartaa.`,
    no: 'Waad codsan kartaa xallinta khilaafka (disagreement resolution), maxaa yeelay ma jiro go’aan aad racfaan ka qaadan karto. Ma ku saabsan tahay caafimaadka ama daryeelka bulshada ee qorshe ku jira? Markaas dhexdhexaadinna (mediation) waad codsan kartaa.',
  },

  points: {
    about: [
      'Waxa ay ku saabsan tahay',
      'Caawin kasta oo baahiyaha waxbarasho ee gaarka ah oo dugsi, kulliyad, gole degaan ama hay’ad caafimaad bixiso, ama ay tahay inay bixiso.',
      'Go’aan aad racfaan ka qaadan karto, ama caafimaadka iyo daryeelka bulshada ee qorshe ku jira.',
    ],
    when: [
      'Goorta la isticmaali karo',
      'Wakhti kasta.',
      `Go’aanka ka dib. La-taliyaha dhexdhexaadinta wac ${within2Months}.`,
    ],
    attend: [
      'Cidda ay khasab ku tahay inay timaaddo',
      'Cidna. Dhammaan waa inay oggolaadaan.',
      'Golaha degaanka ama hay’adda caafimaadka waa khasab inuu yimaado. Adigu waad dooran kartaa.',
    ],
    needed: [
      'Waxa aad u baahan tahay racfaanka ka hor',
      'Uma baahnid xallinta khilaafka.',
      `Waa khasab inaad la-taliyaha dhexdhexaadinta wacdo oo aad shahaado hesho. ${canDecline} Haddii racfaankaagu ku saabsan yahay Section I oo keliya, shahaado uma baahnid.`,
    ],
    time: [
      'Wakhti dheeraad ah oo racfaan',
      'Wakhti dheeraad ah ma heshid.',
      'Shahaadadu waxay ku siin kartaa wakhti dheeraad ah: 1 bil laga bilaabo taariikhdeeda, haddii ay taasi ka dambayso maalinta kuugu dambaysa.',
    ],
    who: [
      'Yaa isticmaali kara',
      'Qoysaska carruurta iyo dhalinyarada leh baahiyo waxbarasho oo gaar ah (SEN) ama naafonimo, kuwa qorshe haysta iyo kuwa aan haysan, xitaa kuwa daryeelka golaha ku jira (in care). Dugsiyada, xannaanooyinka, kulliyadaha, golayaasha degaanka iyo hay’adaha caafimaadkuna way isticmaali karaan.',
      'Waalid ama qof dhalinyaro ah oo haysta go’aan racfaan laga qaadan karo, ama qorshe la sameeyay ama la beddelay.',
    ],
    certificate: [
      'Shahaado',
      'Ma heshid.',
      'La-taliyaha ayaa ku siiya, xitaa haddii aad dhexdhexaadinta diiddo. Dacwad (claim) takoor ku saabsan shahaado uguma baahnid.',
    ],
    arranged: [
      'Inta ay qaadato in la qabto',
      'Wakhti go’an ma jiro.',
      'Golaha degaanku wuxuu haystaa 30 maalmood inuu qabanqaabiyo, laga bilaabo maalinta aad u sheegto.',
    ],
    agreement: [
      'Haddii aad heshiisaan',
      'Ma jiro wakhti go’an oo lagu fuliyo wixii lagu heshiiyay.',
      'Golaha degaanku wuxuu leeyahay wakhtiyo go’an oo uu ku fuliyo wixii lagu heshiiyay.',
    ],
    provider: [
      'Yaa qabta',
      'Qof aan u shaqayn golaha degaanka.',
      'Qof aan u shaqayn golaha degaanka. Waxaa laga yaabaa inuu yahay isla adeeggaas.',
    ],
    cost: ['Kharashka', 'Waa bilaash.', `Waa bilaash. ${freeWithTravel}`],
    right: [
      'Xaqaaga racfaanka',
      `${canStillAppeal} Maalinta kuugu dambaysa ee racfaanku isma beddesho.`,
      `${canStillAppeal} Shahaado marnaba kama dhigto maalinta kuugu dambaysa ee racfaanka mid ka horraysa.`,
    ],
  },

  terms: {
    'ehc-plan': 'EHC plan',
    'section-b': 'Section B',
    'section-f': 'Section F',
    'section-i': 'Section I',
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
      'Waraaq muujinaysa in la-taliye uu dhexdhexaadinta kaaga warramay. Racfaannada badankood waad ugu baahan tahay.',
    adviser:
      'Qof dhexdhexaadinta kaaga warrama oo shahaadada ku siiya. Uma shaqeeyo golaha degaanka.',
    'advice-service':
      'Caawin bilaash ah oo qoysaska laga siiyo baahiyaha waxbarasho ee gaarka ah (SEN). Wax kasta waad weydiin kartaa. Warqaduhu waxay ugu yeeri karaan SENDIASS ama IASS.',
    tribunal:
      'Nooc maxkamad ah oo go’aan ka gaarta racfaannada. Magaceedu waa First-tier Tribunal (SEND). Kama tirsana golaha degaanka.',
  },

  common: [
    [
      'Ma khasab baa inaan kulan tago?',
      'Maya. Hal mar oo aad wacdo la-taliyaha dhexdhexaadinta ayaa shahaado ku filan.',
    ],
    [
      'Shahaadadu ma beddeshaa 2dayda bilood?',
      `Wakhti dheeraad ah oo keliya ayay ku siin kartaa. Waxaad haysataa ${from2Months}, ama ${from1Month}.`,
    ],
    [
      'Wakhtigu ma wuxuu bilaabmaa maalinta warqaddu timid?',
      'Maya. 2da bilood waxay ka bilaabmaan taariikhda warqadda.',
    ],
    [
      'Racfaan ma ka qaadan karaa qorshe qabyo-qoraal ah (draft plan) ama kulan?',
      'Maya. Racfaan waad qaadan kartaa marka aad hesho qorshe kama dambays ah (final plan), ama warqad golaha degaanku ku diidayo. Waxaa laga yaabaa in golaha degaanku kaa codsado inaad kulan timaaddo. Khasab ma aha inaad tagto, kulankuna wakhtiga ma joojiyo.',
    ],
    [
      'Racfaan ma qaadan karaa dib-u-eegista sannadlaha ah (annual review) ka dib?',
      'Haa, haddii golaha degaanku go’aansado inuusan qorshaha beddelin, ama inuu joojiyo. Sidoo kale waad qaadan kartaa marka uu kuu soo diro qorshaha kama dambaysta ah ee la beddelay.',
    ],
    [
      'Ka warran haddii golaha degaanku dhexdhexaadinta ku qabanqaabin waayo 30 maalmood gudahood?',
      `La-taliyuhu waxay tahay inuu shahaado ku siiyo. Markaas isla markiiba racfaan waad qaadan kartaa. ${canStillMediate}`,
    ],
    [
      `Ka warran haddii aan la-taliyaha wacay ${after2Months}?`,
      'Waxaa laga yaabaa in la-taliyaha aan loo oggolayn inuu shahaado ku siiyo. Maanta racfaankaaga u dir maxkamadda. Weydiiso inay kuu oggolaato racfaan shahaado la’aan ah, oo sheeg dhammaan sababahaaga.',
    ],
    [
      'Dhexdhexaadintu racfaankayga ma dhaawacdaa?',
      'Maya. Waxa halkaas lagu yiraahdo sir ayuu ahaanayaa. Haddii aad dhexdhexaadinta diiddo, cidna kuguma eedayn karto.',
    ],
    [
      'Dhexdhexaadintu ma telefoon bay ku dhacdaa?',
      'Wicitaanka ugu horreeya ee la-taliyaha, haa. Kulanku wuxuu ku dhici karaa fiidiyow, telefoon ama fool ka fool.',
    ],
    [
      'Racfaankaygu waa Section I oo keliya. Ka warran haddii aan rabo inaan ku daro Section B ama F?',
      `Waa khasab inaad maxkamadda weydiisato. Taxaddar ahaan, la-taliyaha dhexdhexaadintana wac ${within2Months}.`,
    ],
    [
      'Golaha degaanku ma 2 toddobaad ayuu u haystaa inuu fuliyo wixii lagu heshiiyay?',
      'Wixii aadan racfaan ka qaadan karin oo keliya. Inta kale wuxuu u haystaa isla wakhtiyada amarka maxkamadda.',
    ],
    [
      'Yaa racfaan u qaada qof ka weyn 16 jir?',
      `Qofka dhalinyarada ah ayaa racfaan qaata, laga bilaabo Jimcaha ugu dambeeya bisha Juun ee sannad-dugsiyeedka uu 16 jirsado. ${parentForYoungPerson}`,
    ],
    [
      'Waxaan haystaa Statement ama LDA. Hadda maxaan sameeyaa?',
      'Way dhammaadeen. EHC plan ayaa beddelay. Adeegga talobixinta weydii waxa la sameeyo.',
    ],
    [
      'Ka warran haddii golaha degaanku tanaasulo racfaankayga ka dib?',
      'Go’aankiisa ama qorshihiisa cusub weydiiso isagoo qoran. Racfaankaaga ha joojin ilaa qorshuhu sax noqdo.',
    ],
    [
      'Ka warran haddii aan guri kale u guurno?',
      'Wakhtigu mar kale ma bilaabmo. Racfaankaaga ku magacow golaha degaanka ee warqadda soo diray. Maxkamadda u sheeg inaad guurteen.',
    ],
  ],

  take: {
    calendar: 'Maalmaha geli kalandarkaaga',
    copy: 'Natiijadan qoraal ahaan u koobi garee',
    copied: 'Waa la koobi gareeyay.',
    notCopied: 'Browser-kaagu ma koobi garayn. Qoraalka halkan ka dooro oo koobi garee:',
    share: 'Natiijadan la wadaag',
    email: 'Natiijadan iimayl ugu dir naftaada ama la-taliyahaaga',
    print: 'Natiijadan daabac',
    nothingHappened:
      'Haddii aan waxba dhicin, boggani ma oggola. Qoraalka halkan ka dooro oo koobi garee:',
    more: 'Bogga waxaa ku yaal wax ka badan:',
    moreThere: 'Bogga aad natiijadan ka heshay waxaa ku yaal wax ka badan.',
    qr: 'Tus kood boggan telefoon ku fura',
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
        'Maalinta ugu dambaysa: dacwaddaadu waa khasab inay maxkamadda gaarto ugu dambayn 5ta galabnimo (17:00)',
      'comment-on-draft':
        'Maalinta ugu dambaysa ee golaha degaanka loo sheego waxa laga beddelo qorshaha qabyo-qoraalka ah (draft plan)',
    },
    window: 'Wakhtiga la waco la-taliyaha dhexdhexaadinta',
  },

  call: {
    toAdviser: 'La-taliyaha dhexdhexaadinta',
    toAdvice: 'Adeegga talobixinta',
    toCouncil: 'Golaha degaanka',
    ifNotMediation: 'Haddii aadan dhexdhexaadin rabin, dheh:',
    ifMediation: 'Haddii aad dhexdhexaadin rabto, dheh:',
    interpreter: (language) => `Waxaan u baahanahay turjumaan ku hadla ${language}.`,
    aboutLetter: 'Haloo. Waxaan u soo wacay warqad iiga timid golahayga degaanka.',
    needHelp: 'Haloo. Fadlan, waxaan u baahanahay caawintiinna.',
    forFamily: 'Waxaan u soo wacay qoys warqad ka helay golahooda degaanka.',
    forYoungPerson:
      'Xaqa racfaanka waxaa leh qofka dhalinyarada ah. Anigu waxaan ahay waalidka. Qofka ayaan u soo wacay. Maxaad qofka uga baahan tihiin?',
    dated: (day) => `Taariikhda ku taal warqaddu waa ${day}.`,
    decided: {
      'refusal-to-assess':
        'Golaha degaanku ma samaynayo qiimaynta baahiyaha (EHC needs assessment).',
      'refusal-to-issue':
        'Golaha degaanku wuu sameeyay qiimaynta baahiyaha (EHC needs assessment), laakiin qorshe ma samaynayo.',
      'plan-contents':
        'Golaha degaanku wuxuu soo diray EHC plan kama dambays ah (final), anna waan khilaafsanahay.',
      'refusal-to-reassess': 'Waxaa jira EHC plan. Golaha degaanku qiimayn cusub ma samaynayo.',
      'refusal-to-amend': 'Waxaa jira EHC plan. Golaha degaanku ma beddelayo.',
      'ceasing-plan': 'Waxaa jira EHC plan. Golaha degaanku wuxuu sheegay inuu joojinayo.',
      'draft-plan': 'Golaha degaanku wuxuu soo diray EHC plan qabyo-qoraal ah (draft).',
      'no-decision': 'Go’aan ayaan ka sugayaa golaha degaanka.',
      'disability-discrimination': 'Qof ayaa si caddaalad-darro ah loola dhaqmay naafonimo awgeed.',
      'something-else': 'Wax baa khaldan, mana garanayo cidda beddeli karta.',
      'not-sure': 'Waxaan hayaa warqad golaha degaanka ka timid. Ma garanayo waxa ay go’aaminayso.',
    },
    parts: {
      B: 'Section B',
      F: 'Section F',
      I: 'Section I',
      health: 'daryeelka caafimaadka',
      'social-care': 'daryeelka bulshada',
      other: 'qayb kale',
    },
    disagree: (parts) => `Qorshaha waxaan ka khilaafsanahay ${parts}.`,
    happened: (day) => `Waxay dhacday ${day}.`,
    inCustody: 'Ilmaha ama qofka dhalinyarada ahi wuu xiran yahay (in custody).',
    wantAppeal: 'Waxaan rabaa inaan racfaan u gudbiyo maxkamadda SEND (SEND tribunal).',
    noMediation:
      'Dhexdhexaadin ma rabo. Fadlan ii soo dira shahaadada dhexdhexaadinta (mediation certificate).',
    certificateBy:
      'Maalintee ayaad ugu dambayn soo diraysaan? Racfaanka ka hor ayaan u baahanahay.',
    wantMediation:
      'Dhexdhexaadin ayaan rabaa. Maxay tahay inaan golaha degaanka u sheego, maalintee ayaase ugu dambaysa?',
    meetingBy:
      'Kulanku maalintee ayuu ugu dambayn dhacayaa? Goorma ayaan shahaadada helayaa kulanka ka dib?',
    appealBy: (day) => `Racfaankaygu waa khasab inuu maxkamadda gaaro ugu dambayn ${day}.`,
    lateCertificate:
      'Waan ogahay in ka badan 2 bilood in laga joogo taariikhda warqadda. Weli shahaado ma i siin kartaan? Haddii kale, fadlan taas qoraal iigu sheega.',
    chase: 'Hore ayaan warqaddan idiinku soo wacay. Weli shahaadadayda ma helin.',
    careOnly:
      'Waxaan rabaa dhexdhexaadin ku saabsan caafimaadka ama daryeelka bulshada ee qorshaha.',
    careMeeting: 'Kulanku maalintee ayuu ugu dambayn dhacayaa? Yaa joogi doona?',
    askName: 'Fadlan magacaaga ii sheeg, si aan u qoro.',
    helpAppeal:
      'Racfaankayga ma iga caawin kartaan, oo ma hubin kartaan inta aanan maxkamadda u dirin?',
    helpClaim:
      'Dacwaddayda ma iga caawin kartaan, oo ma hubin kartaan inta aanan maxkamadda u dirin?',
    helpLate:
      'Wakhtigaygii wuu dhaafay. Maanta ma i caawin kartaan, si aan maxkamadda ugu sheego sababta aan u daahay?',
    helpRead:
      'Warqaddayda ma ila akhrin kartaan, oo ma ii sheegi kartaan inaan racfaan qaadan karo iyo in kale?',
    helpCourt: 'Yaa maanta ii sheegi kara maalinta ugu dambaysa ee ay tahay inaan maxkamad tago?',
    helpCustody:
      'Xeerarkee ayaa khuseeya, maalintee ayayse tahay inuu racfaanku ugu dambayn maxkamadda gaaro?',
    helpWrite: 'Ma iga caawin kartaan inaan u qoro golaha degaanka?',
    helpChange: 'Yaa tan beddeli kara, sideese u codsadaa?',
    helpFamily: 'Ma caawin kartaan qoyska, sideese idiinla soo xiriiri karaan?',
    lastDay: (day) =>
      `Maalinta iigu dambaysaa waa ${day}. Wakhti fiican ka hor ma wada hadli karnaa?`,
    gotDraft:
      'Haloo. Waxaad ii soo dirteen EHC plan qabyo-qoraal ah (draft). Waxaan rabaa inaan idiin sheego waxa la beddelo.',
    commentsTo: 'Yaan u diraa, maalintee ayayse tahay inay ugu dambayn idin soo gaarto?',
    finalPlanBy:
      'Maalintee ayaad ugu dambayn ii soo diraysaan qorshaha kama dambaysta ah (final plan)?',
    waiting: {
      'awaiting-assessment':
        'Haloo. Waxaad haysaan codsi ah qiimaynta baahiyaha (EHC needs assessment). Waxaan sugayaa inaad ii sheegtaan inaad qiimaynaysaan iyo in kale.',
      'awaiting-plan':
        'Haloo. Waad oggolaateen qiimaynta baahiyaha (EHC needs assessment). Waxaan sugayaa qorshaha.',
      'awaiting-review':
        'Haloo. Waxaa dhacay kulan dib-u-eegis ah (review meeting) oo ku saabsan EHC plan. Waxaan sugayaa go’aankiinna.',
      'awaiting-amendment':
        'Haloo. Waxaad qorteen inaad EHC plan beddelaysaan. Waxaan sugayaa qorshaha la beddelay.',
      'awaiting-school': 'Haloo. Waxaan sugayaa EHC plan magacaabaya dugsiga xiga.',
      'awaiting-college':
        'Haloo. Waxaan sugayaa EHC plan magacaabaya meesha la aado dugsiga sare (secondary school) ka dib.',
      'not-sure':
        'Haloo. Waxaan sugayaa inaad go’aan ka gaartaan baahiyaha waxbarasho ee gaarka ah.',
    },
    dueBy: (day) => `Sharci ahaan waxay tahay inaan helo ugu dambayn ${day}.`,
    wasDueBy: (day) => `Sharci ahaan waxay ahayd inaan helo ugu dambayn ${day}.`,
    decisionBy: 'Maalintee ayaan ugu dambayn helayaa? Fadlan qoraal iigu soo dira.',
  },

  labels: {
    common: 'Su’aalaha dadku weydiiyaan',
    guide: 'Waa maxay dhexdhexaadin (mediation)?',
    stages: 'Warqadda ilaa maxkamadda (tribunal)',
    isTribunal: 'Waa maxay maxkamadda (tribunal)?',
    options:
      'Midkee ayaa ii habboon: dhexdhexaadin (mediation) mise xallinta khilaafka (disagreement resolution)?',
    optionsLead:
      'Isticmaal dhexdhexaadin marka golaha degaanku gaaro go’aan aad racfaan ka qaadan karto. Isticmaal xallinta khilaafka marka uusan gaarin.',
    hasDecision: 'Golaha degaanku ma gaaray go’aan aad racfaan ka qaadan karto?',
    mainPoints: 'Waxa ugu muhiimsan',
    allPoints: 'Wax walba isbarbar dhig',
  },
};
