import type { ReadingMessages } from '../types.js';

export const reading: ReadingMessages = {
  help: {
    nation: 'Mektubunuzu gönderen belediyenin ülkesini seçin.',
    person:
      'Çocuk için annesi ya da babası itiraz eder. Genç (young person), 25 yaşını doldurana kadar kendi adına itiraz eder. Buna karar veremeyen bir genç için annesi ya da babası itiraz edebilir.',
    'is-detained':
      'Yasa, tutuklu ya da cezaevinde (in custody) olanlara başka haklar verir. Hangi kuralların geçerli olduğunu danışma hizmeti (SENDIASS) söyleyebilir.',
    decision:
      'Hayır diyen bir mektup, itiraz edebileceğinizi yazmasa da bir karardır. Bir toplantı ya da taslak plan (draft plan) karar değildir.',
    parts:
      'Planın her bölümü kendi harfiyle başlar. Tamamen okul ya da kolej dışında verilen bir destek (EOTAS) istiyorsanız Section F ve Section I seçin.',
    'decision-sent':
      'Mektupla birlikte nihai plan (final plan) geldiyse mektubun tarihini kullanın. Belediye mektubu daha önceki bir gün e-postayla gönderdiyse o günü kullanın. Mektupta tarih yoksa tarihi bugün belediyeye sorun. Süre yine de işler. İki mektubunuz varsa her biri için ayrı ayrı 2 ayınız var. Daha eski mektupla başlayın.',
    'has-certificate':
      'Belgeyi size arabuluculuk danışmanı (mediation adviser) gönderir. Belediye göndermez. Bu mektuptan önceki bir belge bu mektup için sayılmaz. Belgenizi kaybettiyseniz danışmandan yeniden isteyin.',
    'certificate-issued': 'Tarihi bulamazsanız, belgeyi gönderen arabuluculuk danışmanına sorun.',
    'has-contacted-adviser':
      'Kimi arayacağınızın mektubunuzda yazması gerekir. Danışman size arabuluculuğu anlatır ve belgeyi gönderir.',
    'adviser-contacted':
      'Danışmandan gelen e-postaya ya da telefonunuzdaki aramalara bakın. Danışman da size söyleyebilir.',
    'discrimination-by':
      'Devlet anaokulunu (maintained nursery school) belediye yönetir. Bir okulun parçası olan anaokulu, okul sayılır. Bir devlet okulu engellilik nedeniyle yer vermediyse o okula kabul itirazı (admission appeal) yolunu kullanın.',
    conduct:
      'Hangi günün sayıldığından emin değilseniz en erken günü kullanın. İki uzaklaştırma gibi ayrı olaylar varsa her biri için ayrı ayrı 6 ayınız var: ilk olayın gününü kullanın.',
    awaiting: 'En son istediğiniz ya da belediyenin size en son bildirdiği şeyi seçin.',
    'request-received':
      'Belediyeye gönderdiğiniz mektuba ya da e-postaya ya da belediyenin yanıtına bakın. Okul istediyse okul size söyleyebilir.',
    'review-meeting': 'Tarih davet yazısındadır. Okul ya da kolej de size söyleyebilir.',
    'amendment-notice':
      'Bu mektupla birlikte planın bir kopyası gelir. Böyle bir mektubunuz yoksa “Emin değilim” seçin.',
    'draft-sent': 'Mektup yoksa taslak planın üzerindeki tarihi kullanın.',
    placement:
      'Yalnızca Section I için itiraz ediyorsanız belge gerekmez. Ek süre için belgeye güvenmeyin. İtirazınız başka bir şeyi de kapsıyorsa ya da plan yoksa “Hayır” seçin.',
  },

  guide: [
    'Arabuluculuk (mediation), EHC planı (EHC plan) hakkında belediyenizle (council) bir sorunu çözmek için yapılan bir görüşmedir. Görüntülü, telefonla ya da yüz yüze olabilir.',
    'Seçim sizindir. Arabuluculuğu seçerseniz belediye ya da sağlık kurumu (NHS), karar verebilecek biriyle gelmek zorundadır.',
    'Sizin için ücretsizdir. Makul yol masraflarını belediye öder.',
    'Gizlidir. Mahkeme gibi değildir. Size yardım edecek birini, hatta bir avukatı getirebilirsiniz. Siz ve arabulucu kabul ederseniz çocuk da gelebilir.',
    'Görüşmeyi arabulucu yönetir. Eğitimlidir ve belediye için çalışmaz. Taraf tutmaz, tavsiye vermez, yargılamaz.',
    'Yine de itiraz (appeal) edebilirsiniz. Arabuluculuk itiraz hakkınızı etkilemez.',
    'Arabuluculuk haftalar içinde ayarlanabilir. Mahkeme (tribunal) duruşmasının yapılması ise aylar sürer. KIDS, arabuluculuk yapan bir hizmettir. 2016’da, her 4 dosyasından 3’ünün anlaşmayla bittiğini söyledi.',
    'Anneler, babalar, çocuğun bakımından sorumlu kişiler ve 25 yaşına kadar gençler içindir. Statement ve LDA sona erdi. Yerlerini EHC planı aldı.',
  ],

  fits: {
    yes: 'Arabuluculuk isteyebilirsiniz, çünkü bu, itiraz edebileceğiniz bir karardır. Çoğu itirazdan önce arabuluculuk danışmanını aramak zorundasınız. Sonra arabuluculuğa hayır diyebilirsiniz.',
    no: 'Anlaşmazlık çözümü isteyebilirsiniz, çünkü itiraz edebileceğiniz bir karar yok. Konu plandaki sağlık ya da sosyal bakım mı? O zaman arabuluculuk da isteyebilirsiniz.',
  },

  points: {
    about: [
      'Ne hakkında',
      'Özel eğitim ihtiyaçları için bir okulun, kolejin, belediyenin ya da sağlık kurumunun verdiği ya da vermesi gereken her destek.',
      'İtiraz edebileceğiniz bir karar ya da plandaki sağlık ve sosyal bakım.',
    ],
    when: [
      'Ne zaman kullanabilirsiniz',
      'Her zaman.',
      'Karardan sonra. Arabuluculuk danışmanını mektubun tarihinden itibaren 2 ay içinde arayın.',
    ],
    attend: [
      'Kim gelmek zorunda',
      'Hiç kimse. Herkesin kabul etmesi gerekir.',
      'Belediye ya da sağlık kurumu gelmek zorundadır. Gelip gelmemek sizin seçiminizdir.',
    ],
    needed: [
      'İtirazdan önce ne gerekir',
      'Anlaşmazlık çözümü gerekmez.',
      'Arabuluculuk danışmanını aramak ve belge almak zorundasınız. Arabuluculuğa hayır diyebilirsiniz. Yalnızca Section I için itiraz ediyorsanız belge gerekmez.',
    ],
    time: [
      'İtiraz için ek süre',
      'Ek süre verilmez.',
      'Belge size ek süre verebilir: son gününüzden daha geç bitiyorsa, belgenin tarihinden itibaren 1 ay.',
    ],
    who: [
      'Kim kullanabilir',
      'Özel eğitim ihtiyaçları (SEN) ya da engeli olan çocukların ve gençlerin aileleri: planı olsun ya da olmasın, devlet korumasında (in care) olanlar da. Okullar, anaokulları, kolejler, belediyeler ve sağlık kurumları da kullanabilir.',
      'İtiraz edilebilecek bir kararı ya da yapılmış veya değiştirilmiş bir planı olan anne, baba ya da genç.',
    ],
    certificate: [
      'Belge',
      'Belge almazsınız.',
      'Arabuluculuğa hayır deseniz de danışman size belge verir. Ayrımcılık için dava başvurusunda (claim) belge gerekmez.',
    ],
    arranged: [
      'Ne kadar çabuk olur',
      'Belirli bir süre yoktur.',
      'Belediyenin görüşmeyi ayarlamak için, ona bildirdiğiniz günden itibaren 30 günü vardır.',
    ],
    agreement: [
      'Anlaşırsanız',
      'Anlaşılanı yapmak için belirli bir süre yoktur.',
      'Belediyenin anlaşılanı yapması için belirli süreler vardır.',
    ],
    provider: [
      'Kim yürütür',
      'Belediye için çalışmayan biri.',
      'Belediye için çalışmayan biri. Aynı hizmet olabilir.',
    ],
    cost: ['Ücreti', 'Ücretsizdir.', 'Ücretsizdir. Makul yol masraflarını belediye öder.'],
    right: [
      'İtiraz hakkınız',
      'Yine de itiraz edebilirsiniz. İtiraz için son gününüz değişmez.',
      'Yine de itiraz edebilirsiniz. Belge, itiraz için son gününüzü hiçbir zaman daha erkene almaz.',
    ],
  },

  terms: {
    'ehc-plan': 'EHC planı (EHC plan)',
    'section-b': 'Section B (B bölümü)',
    'section-f': 'Section F (F bölümü)',
    'section-i': 'Section I (I bölümü)',
    certificate: 'Arabuluculuk belgesi (mediation certificate)',
    adviser: 'Arabuluculuk danışmanı (mediation adviser)',
    'advice-service': 'Danışma hizmeti (advice service, SENDIASS)',
    tribunal: 'Mahkeme (tribunal)',
  },

  meanings: {
    'ehc-plan':
      'Eğitim, sağlık ve bakım planı (education, health and care plan). Bir çocuğun ya da gencin neye ihtiyacı olduğunu ve ona hangi desteğin verilmesinin zorunlu olduğunu yazar.',
    'section-b': 'Planın, ihtiyaçların ne olduğunu yazan bölümü.',
    'section-f':
      'Planın, okulda ya da kolejde (college) hangi desteğin verilmesinin zorunlu olduğunu yazan bölümü.',
    'section-i':
      'Planın, okulun ya da kolejin (college) adını ya da türünü yazan bölümü. Hiçbirinin adı yazmayabilir.',
    certificate:
      'Bir arabuluculuk danışmanının size arabuluculuğu anlattığını gösteren kâğıt. Çoğu itiraz için gerekir.',
    adviser: 'Size arabuluculuğu anlatan ve belgeyi veren kişi. Belediye için çalışmaz.',
    'advice-service':
      'Özel eğitim ihtiyaçları (SEN) konusunda aileler için ücretsiz yardım. Her şeyi sorabilirsiniz. Mektuplarda adı SENDIASS ya da IASS olabilir.',
    tribunal:
      'İtirazlara karar veren bir tür mahkeme. Adı First-tier Tribunal (SEND). Belediyenin parçası değildir.',
  },

  common: [
    [
      'Görüşmeye gitmek zorunda mıyım?',
      'Hayır. Belge almak için arabuluculuk danışmanını bir kez aramak yeter.',
    ],
    [
      'Belge 2 aylık süremi değiştirir mi?',
      'Size yalnızca ek süre verebilir. Mektubun tarihinden itibaren 2 ayınız ya da, daha geç bitiyorsa, belgenin tarihinden itibaren 1 ayınız var.',
    ],
    ['Süre, mektubun geldiği gün mü başlar?', 'Hayır. 2 aylık süre mektubun tarihinden başlar.'],
    [
      'Taslak plana (draft plan) ya da bir toplantıya itiraz edebilir miyim?',
      'Hayır. Nihai plan (final plan) ya da belediyenin hayır dediği bir mektup elinize geçince itiraz edebilirsiniz. Belediye sizi bir toplantıya çağırabilir. Gitmek zorunda değilsiniz ve toplantı süreyi durdurmaz.',
    ],
    [
      'Yıllık gözden geçirmenin (annual review) ardından itiraz edebilir miyim?',
      'Evet, belediye planı değiştirmemeye ya da sona erdirmeye karar verirse. Değiştirilmiş nihai planı size gönderince de itiraz edebilirsiniz.',
    ],
    [
      'Belediye arabuluculuğu 30 gün içinde ayarlamazsa ne olur?',
      'Arabuluculuk danışmanının size belge vermesi gerekir. O zaman hemen itiraz edebilirsiniz. Yine de arabuluculuğa katılabilirsiniz.',
    ],
    [
      'Arabuluculuk danışmanını mektubun tarihinden itibaren 2 aydan fazla geçtikten sonra aradıysam ne olur?',
      'Danışmanın size belge verme yetkisi olmayabilir. İtirazınızı bugün mahkemeye gönderin. Belge olmadan itiraz etmek için mahkemeden izin isteyin ve bütün nedenlerinizi yazın.',
    ],
    [
      'Arabuluculuk itirazıma zarar verir mi?',
      'Hayır. Orada söylenenler gizli kalır. Arabuluculuğa hayır derseniz kimse bunu size karşı kullanamaz.',
    ],
    [
      'Arabuluculuk telefonda mı olur?',
      'Danışmanla ilk görüşme telefondadır. Arabuluculuk görüşmesi görüntülü, telefonla ya da yüz yüze olabilir.',
    ],
    [
      'İtirazım yalnızca Section I için. Section B ya da F bölümünü eklemek istersem ne olur?',
      'Mahkemeden istemek zorundasınız. İşi sağlama almak için, mektubun tarihinden itibaren 2 ay içinde arabuluculuk danışmanını da arayın.',
    ],
    [
      'Belediyenin anlaşılanı yapmak için 2 haftası mı var?',
      'Yalnızca itiraz edemeyeceğiniz konular için. Diğerleri için süreler, mahkeme emri için olanlarla aynıdır.',
    ],
    [
      '16 yaşından büyük biri için kim itiraz eder?',
      '16 yaşını doldurduğu okul yılında haziranın son cumasından itibaren gencin kendisi. Buna karar veremeyen bir genç için annesi ya da babası itiraz edebilir.',
    ],
    [
      'Bende statement ya da LDA var. Şimdi ne olacak?',
      'Bunlar sona erdi. Yerlerini EHC planı aldı. Ne yapacağınızı danışma hizmetine sorun.',
    ],
    [
      'İtiraz ettikten sonra belediye geri adım atarsa ne olur?',
      'Yeni kararını ya da planını yazılı olarak isteyin. Plan doğru hâle gelmeden itirazınızı sona erdirmeyin.',
    ],
    [
      'Taşınırsak ne olur?',
      'Süre yeniden başlamaz. İtirazınızda mektubu gönderen belediyenin adını yazın. Taşındığınızı mahkemeye bildirin.',
    ],
  ],

  take: {
    calendar: 'Günleri takviminize ekleyin',
    copy: 'Bu yanıtı metin olarak kopyalayın',
    copied: 'Kopyalandı.',
    notCopied: 'Tarayıcınız kopyalamadı. Metni buradan seçip kopyalayın:',
    share: 'Bu yanıtı paylaşın',
    email: 'Bu yanıtı e-postayla kendinize ya da danışmanınıza gönderin',
    print: 'Bu yanıtı yazdırın',
    nothingHappened:
      'Hiçbir şey olmadıysa bu sayfa buna izin vermiyor. Metni buradan seçip kopyalayın:',
    more: 'Sayfada daha fazlası var:',
    moreThere: 'Bu yanıtı aldığınız sayfada daha fazlası var.',
    qr: 'Bu sayfayı telefonda açan bir kod gösterin',
    qrLeads: 'Sayfayı açmak için telefonu koda tutun. Yanıtlarınız kodun içinde değildir.',
    listen: 'Dinleyin',
    stop: 'Durdurun',
  },

  calendar: {
    titles: {
      appeal: 'Son gün: SEND itirazınızın (appeal) saat 17:00’ye kadar mahkemeye ulaşması şart',
      'contact-adviser': 'Arabuluculuk danışmanını (mediation adviser) aramak için son gün',
      'discrimination-claim':
        'Son gün: dava başvurunuzun (claim) saat 17:00’ye kadar mahkemeye ulaşması şart',
      'comment-on-draft':
        'Taslak planda (draft plan) neyi değiştirmesi gerektiğini belediyeye bildirmek için son gün',
    },
    window: 'Arabuluculuk danışmanını aramak için süre',
  },

  call: {
    toAdviser: 'Arabuluculuk danışmanına (mediation adviser)',
    toAdvice: 'Danışma hizmetine (SENDIASS)',
    toCouncil: 'Belediyeye (council)',
    ifNotMediation: 'Arabuluculuk istemiyorsanız şunu söyleyin:',
    ifMediation: 'Arabuluculuk istiyorsanız şunu söyleyin:',
    interpreter: (language) => `Bana ${language} tercüman gerekiyor.`,
    aboutLetter: 'Merhaba. Belediyemden gelen bir mektup için arıyorum.',
    needHelp: 'Merhaba. Yardımınıza ihtiyacım var, lütfen.',
    forFamily: 'Belediyesinden mektup alan bir aile için arıyorum.',
    forYoungPerson:
      'İtiraz hakkı gencindir. Annesi ya da babası olarak onun için arıyorum. Ondan neye ihtiyacınız var?',
    dated: (day) => `Mektubun üzerindeki tarih: ${day}.`,
    decided: {
      'refusal-to-assess': 'Belediye EHC ihtiyaç değerlendirmesi yapmayacak.',
      'refusal-to-issue': 'Belediye EHC ihtiyaç değerlendirmesi yaptı, ama plan yapmayacak.',
      'plan-contents': 'Belediye nihai bir EHC planı gönderdi ve ben bu plana katılmıyorum.',
      'refusal-to-reassess': 'Bir EHC planı var. Belediye yeni bir değerlendirme yapmayacak.',
      'refusal-to-amend': 'Bir EHC planı var. Belediye planı değiştirmeyecek.',
      'ceasing-plan': 'Bir EHC planı var. Belediye planı sona erdireceğini söylüyor.',
      'draft-plan': 'Belediye taslak bir EHC planı gönderdi.',
      'no-decision': 'Belediyeden bir karar bekliyorum.',
      'disability-discrimination': 'Birine engellilik nedeniyle haksız davranıldı.',
      'something-else': 'Bir sorun var ve bunu kimin değiştirebileceğini bilmiyorum.',
      'not-sure': 'Belediyeden bir mektup aldım. Neye karar verdiğini bilmiyorum.',
    },
    parts: {
      B: 'Section B',
      F: 'Section F',
      I: 'Section I',
      health: 'sağlık',
      'social-care': 'sosyal bakım',
      other: 'başka bir bölüm',
    },
    disagree: (parts) => `Planda şunlara katılmıyorum: ${parts}.`,
    happened: (day) => `Olayın olduğu gün: ${day}.`,
    inCustody: 'Çocuk ya da genç tutuklu ya da cezaevinde.',
    wantAppeal: 'SEND mahkemesine itiraz etmek istiyorum.',
    noMediation: 'Arabuluculuk istemiyorum. Lütfen bana arabuluculuk belgesi gönderin.',
    certificateBy: 'En geç hangi gün göndereceksiniz? İtirazdan önce bana gerekiyor.',
    wantMediation: 'Arabuluculuk istiyorum. Belediyeye neyi, en geç ne zaman bildirmek zorundayım?',
    meetingBy: 'Görüşme en geç hangi gün olacak? Ondan sonra belgeyi ne zaman alacağım?',
    appealBy: (day) => `İtirazımın en geç şu gün mahkemeye ulaşması şart: ${day}.`,
    lateCertificate:
      'Mektubun tarihinden itibaren 2 aydan fazla geçtiğini biliyorum. Bana yine de belge verebilir misiniz? Veremezseniz lütfen bunu yazılı olarak bildirin.',
    chase: 'Sizi bu mektup için daha önce aradım. Belgem henüz elime geçmedi.',
    careOnly: 'Plandaki sağlık ya da sosyal bakım hakkında arabuluculuk istiyorum.',
    careMeeting: 'Görüşme en geç hangi gün olacak? Kimler olacak?',
    askName: 'Lütfen adınızı söyleyin, yazmak istiyorum.',
    helpAppeal:
      'İtirazım için bana yardım edip onu mahkemeye göndermeden önce kontrol edebilir misiniz?',
    helpClaim:
      'Dava başvurum için bana yardım edip onu mahkemeye göndermeden önce kontrol edebilir misiniz?',
    helpLate:
      'Sürem geçti. Neden geç kaldığımı mahkemeye anlatmam için bugün bana yardım edebilir misiniz?',
    helpRead: 'Mektubumu benimle birlikte okuyup itiraz edip edemeyeceğimi söyleyebilir misiniz?',
    helpCourt: 'En geç hangi gün mahkemeye gitmek zorunda olduğumu bugün bana kim söyleyebilir?',
    helpCustody: 'Hangi kurallar geçerli ve itirazın en geç hangi gün mahkemeye ulaşması şart?',
    helpWrite: 'Belediyeye yazmama yardım edebilir misiniz?',
    helpChange: 'Bunu kim değiştirebilir ve bunu nasıl isterim?',
    helpFamily: 'Onlara yardım edebilir misiniz ve size nasıl ulaşabilirler?',
    lastDay: (day) => `Son günüm: ${day}. Bundan epey önce konuşabilir miyiz?`,
    gotDraft:
      'Merhaba. Bana taslak bir EHC planı gönderdiniz. Neyi değiştirmeniz gerektiğini bildirmek istiyorum.',
    commentsTo: 'Bunu kime göndereyim ve en geç hangi gün size ulaşması şart?',
    finalPlanBy: 'Nihai planı bana en geç hangi gün göndereceksiniz?',
    waiting: {
      'awaiting-assessment':
        'Merhaba. Sizde bir EHC ihtiyaç değerlendirmesi talebi var. Değerlendirme yapıp yapmayacağınızı öğrenmeyi bekliyorum.',
      'awaiting-plan':
        'Merhaba. EHC ihtiyaç değerlendirmesi yapmayı kabul ettiniz. Planı bekliyorum.',
      'awaiting-review':
        'Merhaba. Bir EHC planı için gözden geçirme toplantısı yapıldı. Kararınızı bekliyorum.',
      'awaiting-amendment':
        'Merhaba. Bir EHC planını değiştireceğinizi yazdınız. Değiştirilmiş planı bekliyorum.',
      'awaiting-school': 'Merhaba. Sonraki okulun adını yazan bir EHC planı bekliyorum.',
      'awaiting-college':
        'Merhaba. Secondary school sonrası için bir yerin adını yazan bir EHC planı bekliyorum.',
      'not-sure': 'Merhaba. Özel eğitim ihtiyaçları hakkında karar vermenizi bekliyorum.',
    },
    dueBy: (day) => `Yasaya göre en geç şu gün elime geçmesi gerekir: ${day}.`,
    wasDueBy: (day) => `Yasaya göre en geç şu gün elime geçmiş olması gerekirdi: ${day}.`,
    decisionBy: 'En geç hangi gün elime geçecek? Lütfen yazılı olarak gönderin.',
  },

  labels: {
    common: 'İnsanların sorduğu sorular',
    guide: 'Arabuluculuk (mediation) nedir?',
    stages: 'Mektuptan mahkemeye',
    isTribunal: 'Mahkeme (tribunal) nedir?',
    options:
      'Hangisi bana uygun: arabuluculuk (mediation) mu, anlaşmazlık çözümü (disagreement resolution) mü?',
    optionsLead:
      'Belediye itiraz edebileceğiniz bir karar verdiyse arabuluculuğu kullanın. Vermediyse anlaşmazlık çözümünü kullanın.',
    hasDecision: 'Belediye (council), itiraz (appeal) edebileceğiniz bir karar verdi mi?',
    mainPoints: 'En önemlileri',
    allPoints: 'Hepsini karşılaştırın',
  },
};
