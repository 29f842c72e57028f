import type { ResultMessages } from '../types.js';

const cannotTell =
  'Bunu henüz söyleyemiyoruz. Danışma hizmeti (SENDIASS) bunu sizinle birlikte inceleyebilir.';

export const result: ResultMessages = {
  outcomes: {
    'certificate-needed':
      'İtiraz (appeal) edebilirsiniz. Önce arabuluculuk belgesi (mediation certificate) gerekir.',
    'certificate-awaited':
      'Arabuluculuk belgeniz (mediation certificate) henüz gelmedi. Belge elinize geçince itiraz (appeal) edebilirsiniz.',
    'certificate-held':
      'Arabuluculuk belgenizle (mediation certificate) şimdi itiraz (appeal) edebilirsiniz.',
    'certificate-not-needed':
      'İtirazınız (appeal) yalnızca okul ya da kolej (college) hakkındaysa, arabuluculuk belgesi (mediation certificate) olmadan şimdi itiraz edebilirsiniz.',
    'parts-not-sure':
      'İtiraz (appeal) hakkınız olabilir. İşi sağlama almak için arabuluculuk belgesi (mediation certificate) alın.',
    'decision-not-sure': 'Önce belediyenin (council) neye karar verdiğini öğrenin.',
    'health-or-care-only':
      'Arabuluculuk (mediation) isteyebilirsiniz. Yalnızca sağlık ya da sosyal bakım (social care) için itiraz (appeal) edemezsiniz.',
    'part-not-appealable':
      'Yalnızca bu bölüm için itiraz (appeal) edemezsiniz, ama değişiklik isteyebilirsiniz.',
    'draft-plan':
      'Belediyeye (council) neyi değiştirmesi gerektiğini bildirin. Taslağa (draft) itiraz (appeal) edemezsiniz.',
    'no-decision':
      'Belediyeden (council) kararını isteyin. Karar elinize geçmeden itiraz (appeal) edemezsiniz.',
    'another-route':
      'Buna SEND mahkemesi (SEND tribunal) karar vermez. Bunu düzeltmenin başka bir yolu var.',
    'discrimination-claim':
      'Ayrımcılık için SEND mahkemesine (SEND tribunal) dava başvurusu (claim) yapabilirsiniz.',
    'county-court':
      'Bugün tavsiye alın. Buna SEND mahkemesi (SEND tribunal) değil, başka bir mahkeme (county court) karar verir.',
    detained:
      'Bugün tavsiye alın. Tutuklu ya da cezaevinde (in custody) olanlar için başka kurallar geçerlidir.',
    'someone-else':
      'Yalnızca anne, baba, çocuğun bakımından sorumlu kişi ya da genç (young person) itiraz (appeal) edebilir, ama siz onlara yardım edebilirsiniz.',
    // "Your country" would be read as Türkiye.
    'another-nation':
      'Bu kurallar İngiltere (England) içindir. Belediyenizin (council) bulunduğu ülkenin kendi yasası vardır.',
  },

  late: {
    appeal:
      'Geç kaldınız, ama mahkeme (tribunal) yine de izin verebilir. İtirazınızı (appeal) bugün mahkemeye gönderin.',
    claim:
      'Geç kaldınız, ama mahkeme (tribunal) yine de izin verebilir. Dava başvurunuzu (claim) bugün mahkemeye gönderin.',
  },
  mayBeLate: {
    appeal: 'Geç kalmış olabilirsiniz. İtirazınızı (appeal) bugün mahkemeye (tribunal) gönderin.',
    claim:
      'Geç kalmış olabilirsiniz. Dava başvurunuzu (claim) bugün mahkemeye (tribunal) gönderin.',
  },
  councilLate: 'Belediyenin (council) süresi geçti. Bugün belediyeye yazın.',

  actions: {
    'find-decision': 'Mektubunuzda “right to appeal” (itiraz hakkı) yazıyor mu, bakın',
    'find-parts': 'Neye katılmadığınızı belirleyin',
    'find-date': 'Bilmediğiniz tarihi bulun, ama sonraki adımlara bugün başlayın',
    'get-certificate': 'Arabuluculuk danışmanını (mediation adviser) arayın',
    'get-certificate-late': 'Arabuluculuk danışmanını (mediation adviser) bugün arayın',
    'certificate-in-case': 'Section B (ihtiyaçlar) ve Section F (destek) bölümlerini de düşünün',
    'chase-certificate':
      'Belgenizi (certificate) arabuluculuk danışmanından (mediation adviser) isteyin',
    'send-appeal': 'İtirazınızı (appeal) mahkemeye (tribunal) gönderin',
    'send-appeal-late': 'İtirazınızı (appeal) bugün mahkemeye (tribunal) gönderin',
    'ask-more-time': 'Geç kalmış olabileceğiniz için mahkemeden ek süre isteyin',
    'ask-permission': 'Belge olmadan itiraz etmek için mahkemeden izin isteyin',
    'ask-recommendations': 'İtirazınıza sağlığı ya da sosyal bakımı (social care) da yazın',
    'make-claim': 'Dava başvurunuzu (claim) mahkemeye (tribunal) gönderin',
    'make-claim-late': 'Dava başvurunuzu (claim) bugün mahkemeye (tribunal) gönderin',
    'ask-health-care-mediation': 'Arabuluculuk danışmanını (mediation adviser) arayın',
    'comment-on-draft': 'Neyi değiştirmesi gerektiğini belediyeye yazılı olarak bildirin',
    'wait-for-final-plan': 'Nihai plan (final plan) elinize geçince buraya dönün',
    'ask-for-decision': 'Belediyeye yazın',
    'ask-for-review': 'Belediyeden planı erken gözden geçirmesini isteyin',
    'find-route': 'Bunu kimin değiştirebileceğini öğrenin',
    'complain-to-council': 'Belediyeye yazılı olarak şikâyette bulunun',
    'complain-to-provider': 'Haksız davranana yazılı olarak şikâyette bulunun',
    'keep-record': 'Olanları yazın',
    'use-custody-form': 'SEND28 formuyla itiraz hakkında mahkemeden bilgi isteyin',
    'help-family': 'Aileye süre sınırı olduğunu söyleyin',
    'see-nation': 'Resmî sayfaya gidin',
    'get-advice': 'Danışma hizmetinden (SENDIASS) ücretsiz yardım isteyin',
    'get-advice-at-once': 'Danışma hizmetinden (SENDIASS) bugün ücretsiz yardım isteyin',
    'talk-to-school': 'Okulla ve okulun yönetim kuruluyla (governors) konuşun',
    'talk-to-council': 'Belediyenin SEND ekibinden üst düzey biriyle konuşun',
  },

  actionTexts: {
    'find-decision':
      'Yazıyorsa arabuluculuk danışmanını (mediation adviser) bugün arayın: çoğu itirazın, mektubun tarihinden itibaren 2 ay içinde mahkemeye ulaşması şarttır. Yazmıyorsa danışma hizmetinden bugün mektubu sizinle birlikte okumasını isteyin. Süre yine de işliyor olabilir.',
    'find-parts':
      'Planın Section B (ihtiyaçlar), Section F (destek) ve Section I (okul ya da kolej) bölümlerini okuyun. Yalnızca sağlık ya da sosyal bakım için itiraz edemezsiniz.',
    'find-date':
      'İtirazın, mektubun tarihinden itibaren 2 ay içinde ya da, daha geç bitiyorsa, arabuluculuk belgesinin tarihinden itibaren 1 ay içinde mahkemeye ulaşması şarttır. Mektubunuzda tarih yoksa belediyeye sorun. Belgenizde yoksa arabuluculuk danışmanına sorun.',
    'get-certificate':
      'İtiraz etmek istediğinizi söyleyin. Arabuluculuk isteyip istemediğinizi de söyleyin: seçim sizindir. İstemiyorsanız belgenin, aramanızdan sonra 3 iş günü içinde gelmesi gerekir. İstiyorsanız belediyeye de bildirin: belge, görüşmeden sonra gelir.',
    'get-certificate-late':
      'Belge isteyin. Mektubun tarihinden itibaren 2 aydan fazla geçtiyse danışman size belge veremeyebilir. O zaman itirazınızı mahkemeye belgesiz gönderin ve neden belgeniz olmadığını yazın.',
    'certificate-in-case':
      'Bunlar için de itiraz etmek isterseniz arabuluculuk belgesi gerekir. Böyle bir olasılık varsa, mektubun tarihinden itibaren 2 ay içinde arabuluculuk danışmanını arayın. Numara mektupta yazar.',
    'chase-certificate':
      'Arabuluculuk istemiyorsanız bunu söyleyin: belgenin, aramanızdan sonra 3 iş günü içinde gelmesi gerekir. Arabuluculuk istiyorsanız belediyeye de bildirin. Belediye, bildirmenizden itibaren 30 gün içinde bir görüşme ayarlamak zorundadır. Belgenin, görüşmeden sonra 3 iş günü içinde gelmesi gerekir. Gelmezse ya da görüşme olmazsa yeniden arayın.',
    'send-appeal': 'Gönderdiğiniz gün değil, ulaştığı gün sayılır.',
    'send-appeal-late': 'Mahkeme geç bir itiraza izin verebilir. İtirazınızda ek süre isteyin:',
    'ask-more-time':
      'Formda, neden ancak şimdi gönderdiğinizi yazın. Bir hâkim size ek süre verebilir.',
    'ask-permission':
      'Arabuluculuk danışmanını mektubun tarihinden itibaren 2 ay içinde neden aramadığınızı itirazınızda yazın. Mahkeme yalnızca çok olağan dışı (“exceptional”) durumlarda izin verir.',
    'ask-recommendations': 'Mahkeme bu konularda tavsiyede bulunabilir, ama emir veremez.',
    'make-claim':
      'Anne ya da baba için ayrı, genç için ayrı form vardır. Hafta sonları, ağustos ya da Noel için ek gün verilmez.',
    'make-claim-late':
      'Mahkeme geç bir dava başvurusuna izin verebilir. Dava başvurunuzda ek süre isteyin ve neden geç olduğunu yazın. Anne ya da baba için ayrı, genç için ayrı form vardır.',
    'ask-health-care-mediation':
      'Sağlık ya da sosyal bakım hakkında arabuluculuk istediğinizi söyleyin. Belediye ya da NHS katılmak zorundadır. Aramak için son gün mektubunuzda yazmalı. Yazmıyorsa bugün arayın. Section B, F ya da I bölümlerine de katılmıyorsanız yanıtınızı değiştirin: bunlar için itiraz edebilirsiniz.',
    'comment-on-draft':
      'Planda hangi okulun ya da kolejin (college) yazmasını istediğinizi bildirin. En az 15 gününüz var. Taslağın gönderildiği gün 1. gündür. Mektubunuz daha uzun süre verebilir.',
    'wait-for-final-plan':
      'İtiraz süresi, belediye karar mektubunu (varsa nihai planla birlikte) gönderince başlar.',
    'ask-for-decision':
      'Kararını yazılı olarak isteyin ve en geç hangi gün alacağınızı sorun. Gönderdiğinizin bir kopyasını saklayın.',
    'ask-for-review':
      'Neyi, neden değiştirmek istediğinizi yazın. Section B, F ya da I bölümlerine de katılmıyorsanız yanıtınızı değiştirin: bunlar için itiraz edebilirsiniz.',
    'find-route': 'Bu, konusuna göre değişir:',
    'complain-to-council':
      'Belediye yanıt vermezse ya da durumu düzeltmezse Local Government and Social Care Ombudsman’a başvurabilirsiniz. Ücretsizdir.',
    'complain-to-provider': 'Yanıt beklerken mahkemeye gitme süreniz durmaz.',
    'keep-record':
      'Günleri, kimlerin olduğunu ve ne dendiğini yazın. Mektupları ve e-postaları saklayın. Size yardım eden kişi bunları isteyecektir.',
    'use-custody-form':
      'Tutuklu ya da cezaevinde (in custody) olan biri için şu durumlarda itiraz edebilirsiniz: belediye değerlendirme yapmayacaksa, plan yapmayacaksa ya da konu ilk plandaki okul ya da kolejse. Son gününüzü mahkemeye sorun.',
    'help-family':
      'Çoğu itirazın, mektubun tarihinden itibaren 2 ay içinde mahkemeye ulaşması şarttır. Bu soruları aileyle birlikte yanıtlayın ve onların yanıtlarını seçin. Arabuluculukta onlara destek olabilirsiniz.',
    'see-nation': '',
    'get-advice': 'Mektupları sizinle birlikte okuyabilir ve göndereceklerinizi kontrol edebilir.',
    'get-advice-at-once':
      'Bir süre sınırı var; bunu burada hesaplayamıyoruz. Bir law centre (hukuk merkezi) ya da avukat (solicitor) da yardım edebilir.',
    'talk-to-school': 'Siz konuşurken dava başvurusu için son gün değişmez.',
    'talk-to-council': 'Durumu düzeltebilirler.',
  },

  routes: [
    'Planda olup verilmeyen destek: belediyeye yazın.',
    'Okul ulaşımı: belediyeye ulaşım itirazının (transport appeal) nasıl yapıldığını sorun.',
    'Planı olmayan bir çocuk için okulda yer: okula kabul itirazı (admission appeal) yolunu kullanın.',
    'Okuldan uzaklaştırma (exclusion): okulun yönetim kuruluna (governors) yazın. Nedeni engellilikse yanıtınızı değiştirin: dava başvurusu (claim) yapabilirsiniz.',
    'Kişisel bütçe (personal budget): belediyeden gözden geçirme isteyin.',
  ],

  lateReasons: [
    'İtirazınızın geç olmasının bütün nedenlerini yazın. Mektupta itiraz edebileceğiniz yazmıyorsa ya da kimi arayacağınız yazmıyorsa bunu da yazın.',
    'Neden yine de görülmesi gerektiğini yazın.',
    'Neden bir sonraki yıllık gözden geçirmeyi (annual review) beklemek ya da yeni bir değerlendirme istemek zorunda kalmamanız gerektiğini yazın.',
  ],

  clocks: {
    appeal: (day) =>
      `İtirazınızın (appeal) en geç şu gün saat 17:00’ye kadar mahkemeye (tribunal) ulaşması şart: ${day}`,
    'contact-adviser': (day) =>
      `Arabuluculuk danışmanını (mediation adviser) aramak için son gün: ${day}`,
    'discrimination-claim': (day) =>
      `Dava başvurunuzun (claim) en geç şu gün saat 17:00’ye kadar mahkemeye (tribunal) ulaşması şart: ${day}`,
    'comment-on-draft': (day) =>
      `Belediyeye (council) neyi değiştirmesi gerektiğini bildirmek için son gün: ${day}`,
  },

  passed: {
    appeal: (day) => `İtiraz için olağan son gün şuydu: ${day}.`,
    'contact-adviser': (day) => `Arabuluculuk danışmanını aramak için son gün şuydu: ${day}.`,
    'discrimination-claim': (day) => `Dava başvurusu için olağan son gün şuydu: ${day}.`,
    'comment-on-draft': (day) =>
      `Taslağın gönderildiği günden başlayan 15 gün şu gün bitti: ${day}. Mektubunuz daha uzun süre verebilir. Bugün belediyeye yazın.`,
  },

  duties: {
    'decide-to-assess': 'değerlendirme yapıp yapmayacağını size bildirmek',
    'decide-on-plan': 'plan yapmayacaksa bunu size bildirmek',
    'final-plan': 'plan yapıyorsa nihai planı (final plan) size göndermek',
    'review-decision': 'gözden geçirmenin ardından neye karar verdiğini size bildirmek',
    'amended-plan': 'değiştirilmiş planı size göndermek',
    'phase-transfer': 'okul geçişi için değiştirilmiş planı size göndermek',
  },

  notes: {
    'certificate-before-decision':
      'Belgeniz bu mektuptan eski, bu yüzden bu mektup için sayılmaz. Yeni bir belge gerekir.',
    'date-in-future': 'Tarihlerinizden biri gelecekte. Kontrol edin.',
    'letter-date-needed': 'Mektubun tarihini de bulun. Size daha uzun süre verebilir.',
    'late-ask-anyway':
      'Yine de isteyebilirsiniz: mahkeme geç bir itiraza izin verebilir. Neden geç olduğunu yazın.',
    'safe-day-passed':
      'Sizin için daha sonraki bir son gün geçerli olabilir. Emin değiliz, bu yüzden bugün harekete geçin.',
    'before-these-rules': '',
    'rules-past-review': 'Bu kuralların kontrol zamanı geldi. Resmî sayfaya bakın.',
    'placement-doubtful':
      'Arabuluculuk belgesi gerekmeyebilir, ama işi sağlama almak için alın. Ek süre için belgeye güvenmeyin.',
    'month-from-certificate':
      'Arabuluculuk danışmanını mektubun tarihinden itibaren 2 ay içinde aradıysanız süreyi kaçırmadınız. İtiraz için belgenin tarihinden itibaren en az 1 ayınız var.',
    'late-contact-possible':
      'Arabuluculuk danışmanını ilk kez mektubun tarihinden itibaren 2 aydan fazla geçtikten sonra aradıysanız belge size ek süre vermeyebilir.',
    'contact-before-decision': 'Bu mektuptan önceki bir arama bu mektup için sayılmaz.',
    'dates-contradict': 'Tarihlerinizden ikisi birbirine uymuyor. Kontrol edin.',
    'appellant-young-person':
      'Bu hak gencindir (young person), bu yüzden her adım onun adına atılır. Ona yardım edebilirsiniz. Genç buna karar veremiyorsa, temsilci (deputy) ya da vekil (attorney) seçilmemişse kendi adınıza hareket edebilirsiniz.',
    'plan-stays-in-force': 'Zamanında itiraz ederseniz, itiraz bitene kadar plan yürürlükte kalır.',
    'county-court-possible':
      'Haksız davranan okul değilse buna başka bir mahkeme (county court) karar verir. Bugün tavsiye alın.',
    'council-exceptions': 'Yasa birkaç durumda belediyeye daha uzun süre verir.',
  },

  appeal: {
    available: 'Yasa bu karara itiraz hakkı verir.',
    none: 'Yalnızca bunun için SEND mahkemesine itiraz edemezsiniz.',
    'not-yet': 'Belediyenin nihai kararından önce itiraz edemezsiniz.',
    claim: 'SEND mahkemesine dava başvurusu (claim) yapabilirsiniz.',
    'county-court': 'Buna SEND mahkemesi değil, başka bir mahkeme (county court) karar verir.',
    elsewhere: '',
    unknown: cannotTell,
  },

  certificate: {
    needed:
      'İtirazdan önce bu belge şarttır. Arabuluculuk danışmanını mektubun tarihinden itibaren 2 ay içinde ararsanız, itiraz için belgenin tarihinden itibaren en az 1 ayınız var.',
    awaited: 'Henüz gelmedi.',
    held: 'Sizde var. Arabuluculuk danışmanını ilk kez mektubun tarihinden itibaren 2 aydan fazla geçtikten sonra aradıysanız belge size ek süre vermeyebilir.',
    'not-needed': 'Gerekmez. Alırsanız, ek süre için belgeye güvenmeyin.',
    'not-applicable': 'Yalnızca SEND mahkemesine itiraz içindir.',
    unknown: 'İşi sağlama almak için bir belge alın.',
  },

  mediation: {
    available:
      'Belediyeyle ve taraf tutmayan biriyle yapılan, ücretsiz ve gizli bir görüşmedir. Seçim sizindir: isterseniz belediye gelmek zorundadır. Yine de itiraz edebilirsiniz.',
    'health-and-care-only':
      'Seçim sizindir; ücretsiz ve gizlidir. Belediye ya da NHS katılmak zorundadır.',
    none: 'Yalnızca SEND mahkemesine itiraz edebileceğiniz bir karar ya da plandaki sağlık ve sosyal bakım içindir.',
    unknown: cannotTell,
  },

  disagreementResolution: {
    available:
      'Taraf tutmayan birinin verdiği ücretsiz yardımdır. Belediyeden her zaman isteyebilirsiniz, ama bütün tarafların kabul etmesi gerekir.',
    none: '',
    unknown: cannotTell,
  },

  stages: {
    letter: [
      'Karar mektubu (decision letter) alırsınız',
      'Kimi arayacağınız mektupta yazar. Danışma hizmetinden (SENDIASS) erkenden yardım isteyin: ücretsizdir. SEND ekibinden üst düzey biriyle de konuşabilirsiniz. Bu, süreyi durdurmaz.',
      'Mektupta kimi arayacağınız yazmıyorsa belediyeye sorun.',
    ],
    adviser: [
      'Arabuluculuk danışmanını (mediation adviser) ararsınız',
      'Mektubun tarihinden itibaren 2 ayınız var. Danışman size telefonda arabuluculuğu anlatır.',
      'Süre geçtiyse yine de bugün arayın. Mahkeme olağan dışı (exceptional) durumlarda belge olmadan itiraz etmenize izin verir.',
    ],
    certificate: [
      'Arabuluculuk istemezseniz belge (mediation certificate) alırsınız',
      'Belgenin, aramanızdan sonra 3 iş günü içinde gelmesi gerekir.',
      'Gelmezse yeniden arayın. İtiraz için son gününüzü kaçırmayın: itirazınızı mahkemeye gönderin ve neden belgeniz olmadığını yazın.',
    ],
    mediation: [
      'Arabuluculuk (mediation) isterseniz görüşürsünüz',
      'Bunu belediyeye bildirin. Belediyenin görüşmeyi ayarlamak için, ona bildirdiğiniz günden itibaren 30 günü vardır. Görüşme gününü size en az 5 iş günü önce bildirmek zorundadır. Belgenin, görüşmeden sonra 3 iş günü içinde gelmesi gerekir.',
      'Belediye görüşmeyi 30 gün içinde ayarlayamazsa danışman size belge verir. Yine de arabuluculuğa katılabilirsiniz.',
    ],
    agreement: [
      'Anlaşırsınız ya da anlaşamazsınız',
      'Anlaşırsanız, belediyenin anlaşılanı yapması için belirli süreler vardır. İtiraz edemeyeceğiniz konular için, anlaşmanın tarihinden itibaren 2 haftası vardır. İtiraz süreniz durmaz.',
      'Belediye bunu süresinde yapmazsa danışma hizmetine sorun.',
    ],
    appeal: [
      'İtiraz (appeal) edebilirsiniz',
      'İtirazınızın, mektubun tarihinden itibaren 2 ay içinde ya da, daha geç bitiyorsa, arabuluculuk belgesinin tarihinden itibaren 1 ay içinde mahkemeye ulaşması şarttır.',
      '',
    ],
    tribunal: [
      'Mahkeme (tribunal) karar verir',
      'İki tarafın söylediklerine bakar. Sonra karar verir.',
      '',
    ],
  },

  timeline: {
    certificate: (day) => `Bugün ararsanız belgenin en geç şu gün gelmesi gerekir: ${day}.`,
    mediation: (day) =>
      `Bunu bugün belediyeye bildirirseniz, belediyenin görüşmeyi ayarlamak için son günü: ${day}. Görüşmeden sonra aldığınız belge, itiraz için son gününüzü daha sonraya taşıyabilir.`,
    moves:
      'Belge, itiraz için son gününüzü daha sonraya taşıyabilir: o zaman belgenin tarihinden itibaren 1 ayınız olur.',
  },

  beside: {
    found: (checker) => `Bu günler “${checker}” başlığı altındaki yanıtlarınıza göredir.`,
    noAppeal:
      'Yanıtlarınıza göre itiraz için bir son gün yok. Ne yapacağınız, aldığınız yanıtta yazar.',
    toAnswer: 'Aldığınız yanıta gidin',
  },

  rules: {
    'regs-33': 'arabuluculuk danışmanını aramak için mektubun tarihinden itibaren 2 ay',
    'regs-5-1': 'değerlendirme yapıp yapmayacağını bildirmek için talepten itibaren 6 hafta',
    'regs-10-1': 'plan yapmayacağını bildirmek için talepten itibaren 16 hafta',
    'regs-13-1': 'taslak hakkında görüş bildirmek için 15 gün; gönderildiği gün ilk gündür',
    'regs-13-2': 'nihai planı göndermek için talepten itibaren 20 hafta',
    'regs-18':
      'geçiş yılında 15 Şubat’tan önce ya da geçiş secondary school’dan ise 31 Mart’tan önce',
    'regs-20-10':
      'neye karar verdiğini bildirmek için gözden geçirme toplantısından itibaren 4 hafta',
    'regs-22-3':
      'değiştirilmiş planı göndermek için, neyin değişeceğini bildiren mektubun tarihinden itibaren 8 hafta',
    'regs-34': 'arabuluculuk danışmanının belgeyi göndermesi için 3 iş günü',
    'regs-36': 'belediyenin arabuluculuğu ayarlaması için 30 gün',
    'regs-42-3': 'itiraz edilemeyen bir konuysa, belediyenin anlaşılanı yapması için 2 hafta',
    'rules-12-2': 'hafta sonundan ya da resmî tatilden (bank holiday) sonraki iş gününe',
    'rules-12-3-a':
      'ağustostan ya da 25 Aralık – 1 Ocak arasından, bunlardan sonraki ilk iş gününe',
    'rules-20-1-c-i': 'mektubun tarihinden itibaren 2 ay',
    'rules-20-1-c-ii': 'daha geç bitiyorsa, belgenin tarihinden itibaren 1 ay',
    'equality-4-1': '6 ay; olayın olduğu gün ilk gündür',
  },

  readings: {
    'printed-date': 'süre mektubun üzerinde yazan tarihten başlıyorsa',
    'late-certificate':
      'arabuluculuk danışmanını ilk kez mektubun tarihinden itibaren 2 aydan fazla geçtikten sonra aradıysanız ve belge ek süre vermiyorsa',
    'placement-certificate': 'size gerekmeyen bir belge ek süre veriyorsa',
    'placement-doubtful': 'size gerekmeyebilecek bir belge ek süre vermiyorsa',
    cascade: 'sonraki iş günü ağustosa ya da Noel’e denk geliyorsa ve gün yeniden kayıyorsa',
    'by-analogy': 'bu gün, itiraz için son gün gibi kayıyorsa. Buna güvenmeyin',
    'step-back-first': 'aylar bir önceki günden başlıyorsa',
    'step-back-last': 'kısa bir ay bir gün erken bitiyorsa',
    'next-working-day': 'bu gün sonraki iş gününe kayıyorsa. Buna güvenmeyin',
  },

  labels: {
    change: 'Değiştirin',
    startAgain: 'Baştan başlayın',
    answers: 'Yanıtlarınız',
    actions: 'Şimdi ne yapmalısınız',
    working: 'Bunu nasıl hesapladık',
    lawBehind: 'Bu yanıtın dayandığı yasa:',
    outsideTable: 'Bu günü hesaplayamıyoruz. Bugün tavsiye alın. Resmî tatiller (bank holidays):',
    changeDates: 'Tarihleri değiştirin',
    callWindow: 'Bu arama için hafta sonları, ağustos ya da Noel nedeniyle ek gün verilmez.',
    daysLeft: (days) =>
      days > 1
        ? `${days < 8 ? 'Yalnızca ' : ''}${days} gün kaldı.`
        : (['Bu tarih bugün.', 'Bu tarih yarın.'][days] ?? ''),
    say: 'Telefonda ne söylemelisiniz',
    take: 'Bunu yanınıza alın',
    rulesAsAt: (day) =>
      `İngiltere (England) için bu kuralları en son şu tarihte kontrol ettik: ${day}. Yasa değişebilir. Bu bilgidir, hukuki tavsiye değildir.`,
    useForm: (form) => `Şu formu kullanın: ${form}.`,
    open: 'Başka neler yapabilirsiniz ve neden',
    appeal: 'İtiraz (appeal)',
    certificate: 'Arabuluculuk belgesi (mediation certificate)',
    mediation: 'Arabuluculuk (mediation)',
    disagreementResolution: 'Anlaşmazlık çözümü (disagreement resolution)',

    councilBy: (duty, day) => `Belediye, ${duty} zorunda. Bunun için belediyenin son günü: ${day}.`,
    councilMissed: (duty, day) =>
      `Belediye, ${duty} zorundaydı. Bunun için belediyenin son günü şuydu: ${day}. O gün geçti.`,

    missed: 'O gün geçtiyse:',
    elseTry: (name) => `Bulamazsanız şurayı deneyin (${name}):`,
    adviceIs: (name) => `Buradaki danışma hizmeti: ${name}.`,
    getForm: (form) => `Formu GOV.UK’den alın: ${form}`,
    claimDate:
      'Dava başvurusunun (claim) 6 ay içinde mahkemeye ulaşması şarttır; bu süre olayın olduğu günle başlar.',
    whileYouTalk: 'Siz konuşurken itiraz için son gün değişmez.',
    twoLetters:
      'Birden fazla karar mektubunuz varsa her birinin kendi son günleri vardır. Arabuluculuk danışmanına (mediation adviser) her mektuptan söz edin. Diğer mektup için baştan başlayın ve daha erken güne uyun.',
    getClaimForm: 'Dava başvurusu (claim) formunu GOV.UK’den alın',
    attachLetter: 'Karar mektubunu forma ekleyin.',
    attachIfAny: 'Karar mektubunu ve varsa arabuluculuk belgesini ekleyin.',
    attachBoth: 'Karar mektubunu ve arabuluculuk belgesini ekleyin.',
    sendTo: 'Formu ve evrakı mahkemeye gönderin. E-posta, postadan hızlıdır:',
    tribunalDated: (day) => `Bu bilgilerin tarihi: ${day}. GOV.UK’de kontrol edin.`,
    secondary: ' (kontrol edilmedi)',
    notes: 'Notlarınız: kiminle, ne zaman konuştunuz ve ne dediler',
    step: (from, to, rule) => `${from} – ${to}: ${rule}`,
    reading: (day, points) => `${day}, eğer ${points.join('. Ve eğer ')}.`,
  },
};
