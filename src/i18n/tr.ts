import type { BegunLanguage } from './types.js';

const lastDay = (day: string) => `Son gün şuydu: ${day}.`;

/** `what` is in the dative. */
const canStillAsk = (what: string) =>
  `Olağan süre geçti. Yine de isteyebilirsiniz: mahkeme geç yapılan bir ${what} izin verebilir. Neden geç olduğunu yazın.`;
const depends = 'Hangi konuda emin olmadığınıza göre değişir.';
const startsLater = 'İtiraz süresi, belediye nihai planını ya da kararını gönderince başlar.';

export const tr: BegunLanguage = {
  name: 'Türkçe',
  notice:
    'Bu çeviriyi hiç kimse kontrol etmedi. Çeviri ile İngilizcesi farklıysa İngilizcesi geçerlidir.',
  toEnglish: 'Bunu İngilizce okuyun',
  reviews: {},

  form: {
    lang: 'tr',
    locale: 'tr',
    dir: 'ltr',

    questions: {
      nation: {
        title: 'Belediyeniz (council) hangi ülkede?',
        hint: 'Her birinin kendi yasası vardır.',
      },
      person: {
        title: 'Siz bir ebeveyn misiniz, yoksa bir genç misiniz?',
      },
      decision: {
        title: 'Belediye neye karar verdi?',
        hint: 'Mektuba en yakın olanı seçin.',
      },
      parts: {
        title: 'Planda neye katılmıyorsunuz?',
        hint: 'Size uyanların hepsini seçin.',
      },
      'decision-sent': {
        title: 'Karar mektubunun üzerindeki tarih nedir?',
        hint: 'Örneğin 2 11 2026. Elinize geçtiği gün değil.',
        thing: 'mektup',
      },
      'has-certificate': {
        title: 'Arabuluculuk belgeniz (mediation certificate) var mı?',
        hint: 'Bu belgeyi almak için arabuluculuğa katılmanız gerekmez.',
      },
      'certificate-issued': {
        title: 'Arabuluculuk belgesinin (mediation certificate) üzerindeki tarih nedir?',
        hint: 'Örneğin 20 12 2026.',
        thing: 'belge',
      },
      conduct: {
        title: 'Ayrımcılık ne zaman oldu?',
        thing: 'olay',
      },
    },

    options: {
      // In everyday Turkish "İngiltere" is also the whole United Kingdom.
      england: 'İngiltere (England)',
      wales: 'Galler (Wales)',
      scotland: 'İskoçya (Scotland)',
      'northern-ireland': 'Kuzey İrlanda (Northern Ireland)',
      parent: 'Ebeveyn ya da çocuğa bakan kişi',
      'young-person': 'Genç',
      'refusal-to-assess': 'EHC planı için değerlendirme yapmamak',
      'refusal-to-issue': 'Değerlendirmeden sonra plan yapmamak',
      'plan-contents': 'Nihai planda yazanlar',
      'refusal-to-amend': 'Gözden geçirmeden ya da yeni değerlendirmeden sonra planı değiştirmemek',
      'ceasing-plan': 'Planı sona erdirmek',
      'draft-plan': 'Nihai bir şey yok: bir taslak ya da öneri var',
      'no-decision': 'Henüz hiçbir şey',
      B: 'Section B (B bölümü): ihtiyaçlar',
      F: 'Section F (F bölümü): destek',
      I: 'Section I (I bölümü): okul ya da kolej (college), bunun türü ya da hiçbirinin olmaması',
      health: 'Sağlık',
      'social-care': 'Sosyal bakım',
      yes: 'Evet',
      no: 'Hayır',
      'not-sure': 'Emin değilim',
    },

    errors: {
      'no-answer': () => 'Bir yanıt seçin',
      'not-sure-alone': () => 'Birini seçin: bir yanıt ya da “Emin değilim”',
      'no-day': (thing) => `Lütfen ${thing} tarihinin gününü girin`,
      'no-month': (thing) => `Lütfen ${thing} tarihinin ayını girin, örneğin 11`,
      'no-year': (thing) => `Lütfen ${thing} tarihinin yılını girin, örneğin 2026`,
      'no-such-day': (_, typed) => `${typed} diye bir gün yok. Tarihi kontrol edin`,
      'in-future': (_, typed) => `${typed} gelecekte bir gün. Tarihi kontrol edin`,
    },

    labels: {
      pastReview: 'Bu kuralların kontrol zamanı geldi. Resmî sayfaya bakın.',
      checker:
        'İtiraz (appeal) edebilir miyim ve arabuluculuk belgesi (mediation certificate) gerekiyor mu?',
      continue: 'Devam',
      back: 'Geri',
      help: 'Yardım',
      problem: 'Bir sorun var',
      day: 'Gün',
      month: 'Ay',
      year: 'Yıl',
      official: 'GOV.UK: itirazlar',
      countdown: 'İtiraz için son gününüz',
      contact: 'Kimi aramalı',
      phone: 'Telefon',
      relay: 'Relay UK',
      email: 'E-posta',
      website: 'Web sitesi',
      address: 'Adres',
      notice: 'Belediyenin arabuluculuk bildirimi',
      adviser: 'Arabuluculuk danışmanı (mediation adviser)',
      advice: 'Danışma hizmeti (advice service)',
      tribunal: 'Mahkeme (tribunal)',
      askCouncil: 'Numarayı belediyeye sorun.',
      checked: (day) => `Belediye bunu şu gün kontrol etti: ${day}.`,
      old: (day) =>
        `Belediye bunu en son 180 günden fazla zaman önce, şu gün kontrol etti: ${day}.`,
      unchecked: (published) =>
        `${published ? `Tarihi: ${published}. ` : ''}Bunu hiç kimse kontrol etmedi.`,
      useLetter:
        'Karar mektubunuz arabuluculuk danışmanının bilgilerini vermek zorundadır. Bilgiler farklıysa mektuptakileri kullanın.',
      ownPage: 'Kendi sayfasında:',
      hardWords: 'Zor kelimeler',
      language: 'Dil',
    },
  },

  result: {
    outcomes: {
      'certificate-needed':
        'Arabuluculuk belgesi (mediation certificate) alın, sonra itiraz (appeal) edin',
      'certificate-held': 'Arabuluculuk belgenizle (mediation certificate) itiraz (appeal) edin',
      'certificate-not-needed':
        'İtiraz (appeal) edin: tek başına Section I için arabuluculuk belgesi (mediation certificate) gerekmez',
      'parts-not-sure': 'İşi sağlama almak için arabuluculuk belgesi (mediation certificate) alın',
      'health-or-care-only': 'Sağlık ya da sosyal bakım hakkında arabuluculuk (mediation) isteyin',
      'draft-plan': 'Neyin değişmesi gerektiğini söyleyin: taslağa itiraz (appeal) edilemez',
      'no-decision': 'Karar isteyin: yalnızca karara itiraz (appeal) edilebilir',
      'discrimination-claim':
        'Ayrımcılık için mahkemeye (SEND tribunal) dava başvurusu (claim) yapın',
      // "Your country" would be read as Türkiye.
      'another-nation':
        'Belediyenizin bulunduğu ülkenin yasasına bakın: bu bilgi İngiltere (England) içindir',
    },

    actions: {
      'find-decision': 'Mektubunuza bakın',
      'find-parts': 'Neye katılmadığınızı bulun',
      'find-date': 'Tarihi bulun',
      'get-certificate': 'Arabuluculuk danışmanını arayın',
      'get-certificate-late': 'Arabuluculuk danışmanını bugün arayın',
      'certificate-in-case': 'Section B ve Section F’yi düşünün',
      'send-appeal': 'İtirazınızı gönderin',
      'send-appeal-late': 'İtirazınızı gönderin ve ek süre isteyin',
      'ask-recommendations': 'İtirazınıza sağlığı ya da sosyal bakımı da yazın',
      'make-claim': 'Dava başvurunuzu gönderin',
      'make-claim-late': 'Dava başvurunuzu gönderin ve ek süre isteyin',
      'ask-health-care-mediation': 'Arabuluculuk danışmanını arayın',
      'wait-for-final-plan': 'Belediyeye yazın',
      'ask-for-decision': 'Belediyeye yazın',
      'see-nation': 'Resmî sayfaya gidin',
      'get-advice': 'Danışma hizmetine sorun',
      'talk-to-council': 'SEND ekibinden üst düzey bir kişiyle konuşun',
    },

    actionTexts: {
      'find-decision':
        'İtiraz edebileceğiniz yazıyorsa, mektubun tarihinden itibaren yalnızca 2 ayınız olabilir. O durumda mektuptaki arabuluculuk danışmanını arayın.',
      'find-date':
        'İtiraz için süre mektuptan itibaren 2 ay, dava başvurusu için olaydan itibaren 6 aydır. Bugün harekete geçin.',
      'get-certificate':
        'İtiraz etmek istediğinizi ve arabuluculuk isteyip istemediğinizi söyleyin. İstemiyorsanız belgenin 3 iş günü içinde gelmesi gerekir.',
      'get-certificate-late':
        'Yine de belge isteyin. Belgeyi beklemeyin: itiraz edin ve neden belgeniz olmadığını yazın.',
      'send-appeal': 'Önemli olan, ulaştığı gündür.',
      'send-appeal-late': canStillAsk('itiraza'),
      'ask-recommendations': 'Mahkeme bu konularda yalnızca tavsiyede bulunabilir.',
      'make-claim': 'Ağustos, Noel ve hafta sonları ek süre vermez.',
      'make-claim-late': canStillAsk('dava başvurusuna'),
      'wait-for-final-plan': startsLater,
      'ask-for-decision': startsLater,
      'see-nation': '',
      'get-advice': 'Ücretsizdir.',
      'talk-to-council': 'Bu, süreyi durdurmaz.',
    },

    lateReasons: [
      'Gecikmenin bütün nedenleri.',
      'Neden yine de görülmesi gerektiği.',
      'Neden yıllık gözden geçirmeyi beklemek ya da yeniden değerlendirme istemek zorunda bırakılmamanız gerektiği.',
    ],

    clocks: {
      appeal: (day) =>
        `İtirazınızı (appeal), mahkemeye (tribunal) en geç şu gün saat 17:00’ye kadar ulaşacak şekilde gönderin: ${day}`,
      'contact-adviser': (day) =>
        `Arabuluculuk danışmanını (mediation adviser) en geç şu gün arayın: ${day}`,
      'discrimination-claim': (day) =>
        `Dava başvurunuzu (claim), mahkemeye (tribunal) en geç şu gün saat 17:00’ye kadar ulaşacak şekilde gönderin: ${day}`,
    },

    passed: {
      appeal: (day) => `İtiraz (appeal): ${lastDay(day)}`,
      'contact-adviser': (day) => `Arabuluculuk danışmanı (mediation adviser): ${lastDay(day)}`,
      'discrimination-claim': lastDay,
    },

    notes: {
      'date-in-future': 'Bir tarih gelecekte. Kontrol edin.',
      'letter-date-needed': 'Mektubun tarihi size daha uzun süre verebilir.',
      'late-ask-anyway': canStillAsk('itiraza'),
      'before-these-rules': '',
      'rules-past-review': 'Bu kuralların kontrol zamanı geldi. Resmî sayfaya bakın.',
      'placement-doubtful':
        'Belgeye ihtiyacınız olmayabilir; bu yüzden belge güvenli bir ek süre vermez.',
    },

    appeal: {
      available: 'Yasa bu karara itiraz hakkı verir.',
      'not-yet': 'Nihai karardan önce olmaz.',
      claim: 'Dava başvurusu aynı mahkemeye yapılır.',
      elsewhere: '',
      unknown: depends,
    },

    certificate: {
      needed: 'Önce bu gerekir. Son günü, belgenin tarihinden bir ay sonraya taşıyabilir.',
      held: 'Sizde var. Danışmanı 2 aydan sonra aradıysanız ek süre vermeyebilir.',
      'not-needed': 'Gerekmez. Ek süre için belgeye güvenmeyin.',
      'not-applicable': 'Yalnızca mahkemeye (SEND tribunal) itiraz içindir.',
      unknown: 'İşi sağlama almak için bir belge alın.',
    },

    mediation: {
      available:
        'Seçim sizindir; ücretsiz ve gizlidir. Belediye katılmak zorundadır. Yine de itiraz edebilirsiniz.',
      'health-and-care-only': 'Seçim sizindir; ücretsiz ve gizlidir.',
      unknown: depends,
    },

    disagreementResolution: {
      available: 'Herkes kabul ederse her zaman yapılabilir ve ücretsizdir. Ek süre vermez.',
      none: '',
      unknown: depends,
    },

    stages: {
      letter: [
        'Karar mektubu gelir',
        'Kimi arayacağınız mektupta yazar. Erkenden danışma hizmetinden yardım isteyin. SEND ekibinden üst düzey bir kişiyle de konuşun: bu, süreyi durdurmaz.',
        'Kimi arayacağınız yazmıyorsa belediyeye sorun.',
      ],
      adviser: [
        'Arabuluculuk danışmanını ararsınız',
        'Mektuptan itibaren 2 ayınız var. Danışman size telefonda arabuluculuğu anlatır.',
        'Süre geçtiyse bugün arayın ve yine de belge isteyin.',
      ],
      certificate: [
        'Arabuluculuk istemezseniz belge alırsınız',
        'Belgenin 3 iş günü içinde gelmesi gerekir.',
        'Gelmezse yeniden arayın. İtiraz için son gününüzü kaçırmayın: itirazı gönderin ve neden belgeniz olmadığını yazın.',
      ],
      mediation: [
        'Arabuluculuk isterseniz görüşürsünüz',
        'Belediyenin bunu ayarlamak için 30 günü vardır ve günü size en az 5 iş günü önce bildirir. Belgenizin, görüşmeden sonra 3 iş günü içinde gelmesi gerekir.',
        'Belediye 30 günde yapamazsa danışman size belge verir. Yine de arabuluculuğa katılabilirsiniz.',
      ],
      agreement: [
        'Anlaşırsınız ya da anlaşamazsınız',
        'Belediyenin anlaşmayı yerine getirmesi için belirli süreler vardır: itiraz edilemeyen konular için 2 hafta.',
        'Bu sürelere uymazsa danışma hizmetine sorun.',
      ],
      appeal: [
        'İtiraz edebilirsiniz',
        'İtiraz, mahkemeye mektuptan itibaren 2 ay içinde ya da, daha geç bitiyorsa, belgeden itibaren 1 ay içinde ulaşmak zorundadır.',
        '',
      ],
      tribunal: [
        'Mahkeme karar verir',
        'Belediyenin parçası değildir. İki tarafın söylediklerine bakar ve karar verir.',
        '',
      ],
    },

    rules: {
      'regs-33': 'danışmanı aramak için mektuptan itibaren 2 ay',
      'regs-34': 'belge için 3 iş günü',
      'regs-36': 'arabuluculuğu ayarlamak için 30 gün',
      'regs-42-3': 'itiraz edilemeyen bir konuysa, anlaşmayı yerine getirmek için 2 hafta',
      'rules-12-2': 'hafta sonundan ya da resmî tatilden (bank holiday) sonraki iş gününe',
      'rules-12-3-a':
        'ağustostan ya da 25 Aralık ile 1 Ocak arasından, bunlardan sonraki ilk iş gününe',
      'rules-20-1-c-i': 'mektuptan itibaren 2 ay',
      'rules-20-1-c-ii': 'daha geç bitiyorsa, belgeden itibaren 1 ay',
      'equality-4-1': 'olayın olduğu günle başlayan 6 ay',
    },

    readings: {
      'printed-date': 'süre mektubun üzerinde yazan tarihten başlıyorsa',
      'late-certificate': '2 aydan sonra istenen belge süre eklemiyorsa',
      'placement-certificate': 'size gerekmeyen bir belge süre ekliyorsa',
      'placement-doubtful': 'size gerekmeyebilecek bir belge süre eklemiyorsa',
      cascade: 'sonraki iş günü yeniden, ağustostan ya da Noel’den sonraya kayıyorsa',
      'by-analogy': 'bu süre itiraz süresi gibi kayıyorsa. Buna güvenmeyin',
      'step-back-first': 'aylar bir önceki günden başlıyorsa',
      'step-back-last': 'kısa bir ay bir gün erken bitiyorsa',
      'next-working-day': 'bu tarih sonraki iş gününe kayıyorsa. Buna güvenmeyin',
    },

    labels: {
      change: 'Değiştir',
      startAgain: 'Baştan başla',
      answers: 'Yanıtlarınız',
      actions: 'Şimdi ne yapmalı',
      working: 'Bunu nasıl hesapladık',
      outsideTable:
        'Bu günü hesaplayamıyoruz. Bugün birine danışın. Resmî tatiller (bank holidays):',
      changeDates: 'Tarihleri değiştir',
      callWindow: 'Bu süre ağustos, Noel ya da hafta sonu nedeniyle uzamaz.',
      daysLeft: (days) =>
        days > 1
          ? `${days < 8 ? 'Yalnızca ' : ''}${days} gün kaldı.`
          : (['Bu tarih bugün.', 'Bu tarih yarın.'][days] ?? ''),
      take: 'Bunu yanınıza alın',
      rulesAsAt: (day) =>
        `Kurallar İngiltere (England) içindir; şu tarihteki hâliyle: ${day}. Değişiklikler öneriliyor. Bu bilgidir, hukuki tavsiye değildir.`,
      useForm: (form) => `Şu formu kullanın: ${form}.`,
      open: 'Size açık olan yollar',
      appeal: 'İtiraz (appeal)',
      certificate: 'Arabuluculuk belgesi (mediation certificate)',
      mediation: 'Arabuluculuk (mediation)',
      disagreementResolution: 'Anlaşmazlık çözümü (disagreement resolution)',

      missed: 'O gün geçtiyse:',
      secondary: ' (kontrol edilmedi)',
      notes: 'Notlarınız: kiminle, ne zaman konuştunuz ve ne dediler',
      reading: (day, points) => `${day}, eğer ${points.join('. Ve eğer ')}.`,
      step: (from, to, rule) => `${from} – ${to}: ${rule}`,
    },
  },

  reading: {
    help: {
      nation: 'Mektubu gönderen belediyenin ülkesini seçin.',
      person:
        'Ebeveyn, çocuğun 16 yaşını doldurduğu okul yılının sonuna kadar itiraz edebilir. Sonra genç itiraz edebilir; kendisi karar veremiyorsa onun yerine ebeveyni itiraz edebilir.',
      parts: 'Planda Section B, F ya da I yazan yere bakın.',
      'decision-sent':
        'Mektubun üst kısmına bakın. Yanında nihai plan geldiyse de mektubun tarihini kullanın.',
      'has-certificate': 'Belgeyi belediye değil, arabuluculuk danışmanı verir.',
      'certificate-issued': 'Belgenin üst kısmına bakın.',
    },

    guide: [
      'EHC planı hakkında belediyenizle olan bir anlaşmazlığı çözmek için görüşme: görüntülü, telefonla ya da yüz yüze.',
      'Seçim sizindir. Seçerseniz belediye ya da sağlık kurumu, karar verebilecek biriyle gelmek zorundadır.',
      'Sizin için ücretsizdir. Makul yol masraflarını belediye öder.',
      'Gizlidir ve resmî değildir. Size yardım edecek birini, hatta bir avukatı getirebilirsiniz. Siz ve arabulucu kabul ederseniz çocuk da gelebilir.',
      'Arabulucu eğitimlidir ve belediye için çalışmaz. Taraf tutmaz, tavsiye vermez ve yargılamaz.',
      'İtiraz hakkınızı etkilemez.',
      'Haftalar içinde ayarlanabilir; duruşma ise ayları bulur. Arabuluculuk yapan bir hizmet olan KIDS, 2016’da, yürüttüğü her 4 arabuluculuktan 3’ünün anlaşmayla bittiğini söyledi.',
      'Ebeveynler, bakım verenler ve 25 yaşına kadar gençler içindir. Statement ve LDA sona erdi: yerlerini EHC planı aldı.',
    ],

    fits: {
      yes: 'Bunun için arabuluculuk vardır. İtirazların çoğundan önce arabuluculuk danışmanını aramak zorundasınız.',
      no: 'Bunun için anlaşmazlık çözümü vardır. Plandaki sağlık ya da sosyal bakım için arabuluculuk da vardır.',
    },

    points: {
      who: [
        'Kim kullanabilir',
        'Özel eğitim ihtiyacı (SEN) ya da engeli olan çocukların ve gençlerin aileleri; planı olsun olmasın, devlet korumasında (in care) olanlar da. Ayrıca okullar, kreşler, kolejler, belediyeler ve sağlık kurumları.',
        'Elinde itiraz edilebilecek bir karar ya da yapılmış veya değiştirilmiş bir plan olan ebeveyn ya da genç.',
      ],
      about: [
        'Ne hakkında',
        'Bir okulun, kolejin, belediyenin ya da sağlık kurumunun verdiği ya da vermesi gereken her destek.',
        'Karar ya da plandaki sağlık ve sosyal bakım.',
      ],
      when: ['Ne zaman', 'Her zaman.', 'Mektuptan sonraki 2 ay içinde danışmanı arayın.'],
      attend: [
        'Kim gelmek zorunda',
        'Hiç kimse: herkesin kabul etmesi gerekir.',
        'Belediye ya da sağlık kurumu. Gelip gelmemek sizin seçiminizdir.',
      ],
      needed: [
        'İtirazdan önce',
        'Gerekmez.',
        'Arabuluculuğa katılmanız gerekmez. Danışmanı aramak zorundasınız; ama yalnızca Section I için itiraz ediyorsanız ya da ayrımcılık için dava başvurusu yapıyorsanız zorunda değilsiniz.',
      ],
      certificate: [
        'Belge',
        'Belge vermez.',
        'Arabuluculuğa katılmasanız da danışman belge verir.',
      ],
      time: [
        'İtiraz için ek süre',
        'Yok.',
        'Daha geç bitiyorsa, belgenin tarihinden itibaren 1 ay.',
      ],
      arranged: ['Ne kadar çabuk', 'Belirli bir süre yoktur.', '30 gün içinde.'],
      agreement: [
        'Anlaşırsanız',
        'Anlaşmayı yerine getirmek için belirli bir süre yoktur.',
        'Belediyenin anlaşmayı yerine getirmesi için belirli süreler vardır.',
      ],
      provider: [
        'Kim yürütür',
        'Belediye için çalışmayan biri.',
        'Belediye için çalışmayan biri. Aynı hizmet olabilir.',
      ],
      cost: ['Ücret', 'Ücretsiz.', 'Ücretsiz; makul yol masrafları ödenir.'],
      right: ['İtiraz hakkınız', 'Korunur.', 'Korunur.'],
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
        'Eğitim, sağlık ve bakım planı (education, health and care plan). Bir çocuğun ya da gencin neye ihtiyacı olduğunu ve ona hangi desteğin verilmek zorunda olduğunu söyler.',
      'section-b': 'Planın, ihtiyaçların ne olduğunu söyleyen bölümü.',
      'section-f':
        'Planın, okulda ya da kolejde hangi desteğin verilmek zorunda olduğunu söyleyen bölümü.',
      'section-i':
        'Planın, okulun ya da kolejin adını ya da türünü yazan bölümü. Hiçbiri yazılmamış olabilir.',
      certificate:
        'Bir danışmanın size arabuluculuğu anlattığını gösteren kâğıt. İtirazların çoğu için gerekir.',
      adviser: 'Size arabuluculuğu anlatan ve belgeyi veren kişi. Belediye için çalışmaz.',
      'advice-service':
        'Özel eğitim ihtiyacı (SEN) olan çocuğun ailesi için ücretsiz yardım. Her şeyi sorabilirsiniz. Mektuplarda adı SENDIASS ya da IASS olabilir.',
      tribunal:
        'Bir tür mahkeme: First-tier Tribunal (SEND). Belediyenin parçası değildir ve itirazları karara bağlar.',
    },

    common: [
      [
        'Görüşmeye gitmek zorunda mıyım?',
        'Hayır. Belge için arabuluculuk danışmanını bir kez aramak yeter.',
      ],
      [
        'Belge 2 aylık süremi değiştirir mi?',
        'Yalnızca sizin yararınıza: mektuptan itibaren 2 ayınız ya da, daha geç bitiyorsa, belgeden itibaren 1 ayınız vardır.',
      ],
      ['Süre mektup gelince mi başlar?', 'Hayır. Süre 2 aydır ve mektubun tarihinden başlar.'],
      [
        'Taslak plana ya da bir toplantıya itiraz edebilir miyim?',
        'Hayır. Yalnızca nihai plana ya da itiraz edebileceğinizi söyleyen bir mektuba. Belediyenin istediği toplantıya gitmeniz gerekmez ve bu toplantı süreyi durdurmaz.',
      ],
      [
        'Yıllık gözden geçirmeden sonra itiraz edebilir miyim?',
        'Evet: belediye planı değiştirmemeye ya da sona erdirmeye karar verirse ya da değiştirilmiş nihai planı gönderince.',
      ],
      [
        'Belediye arabuluculuğu 30 gün içinde ayarlamazsa ne olur?',
        'Danışmanın size belge vermesi gerekir. Hemen itiraz edebilir ve yine de arabuluculuğa katılabilirsiniz.',
      ],
      [
        'Danışmanı 2 aydan sonra aradıysam ne olur?',
        'Bugün arayın ve yine de belge isteyin. İtiraz edin ve neden geç olduğunu yazın.',
      ],
      [
        'Arabuluculuk itirazıma zarar verir mi?',
        'Hayır. Orada söylenenler gizli kalır ve kimse arabuluculuk istememenizi size karşı kullanamaz.',
      ],
      [
        'Telefonla mı olur?',
        'İlk arama telefonladır. Görüşme görüntülü, telefonla ya da yüz yüze olabilir.',
      ],
      [
        'Yalnızca Section I için itiraz ediyorum. Section B ya da F’yi eklemek istersem?',
        'Mahkemeden istemek zorundasınız. İşi sağlama almak için 2 ay içinde arabuluculuk danışmanını da arayın.',
      ],
      [
        'Belediyenin anlaşmayı yerine getirmek için 2 haftası mı var?',
        'Yalnızca itiraz edilemeyen konular için. Gerisi için süreler, bir mahkeme emrini yerine getirme süreleriyle aynıdır.',
      ],
      [
        '16 yaşından büyük biri için kim itiraz eder?',
        '16 yaşını doldurduğu okul yılının sonundan itibaren gencin kendisi. Karar veremeyen gencin yerine ebeveyni itiraz edebilir.',
      ],
      [
        'Statement ya da LDA belgem var. Şimdi ne olacak?',
        'Bunlar sona erdi. Yerlerini EHC planı aldı. Danışma hizmetine sorun.',
      ],
    ],

    take: {
      calendar: 'Günleri takviminize ekleyin',
      copy: 'Metin olarak kopyala',
      copied: 'Kopyalandı.',
      notCopied: 'Tarayıcınız kopyalamadı. Metni buradan seçip kopyalayın:',
      share: 'Paylaş',
      email: 'Kendinize ya da danışmanınıza e-postayla gönderin',
      print: 'Yazdır',
      qr: 'Bu sayfanın kodunu göster',
      qrLeads: 'Sayfayı açmak için telefonu koda tutun. Yanıtlarınız kodun içinde değildir.',
      listen: 'Dinle',
      stop: 'Durdur',
    },

    calendar: {
      titles: {
        appeal: 'Son gün: SEND itirazınız saat 17:00’ye kadar mahkemeye ulaşmak zorunda',
        'contact-adviser': 'Arabuluculuk danışmanını aramak için son gün',
        'discrimination-claim':
          'Son gün: dava başvurunuz saat 17:00’ye kadar mahkemeye ulaşmak zorunda',
      },
      window: 'Arabuluculuk danışmanını arama süresi',
    },

    call: {
      toAdviser: 'Arabuluculuk danışmanına ne demeli',
      toAdvice: 'Danışma hizmetine ne demeli',
      toCouncil: 'Belediyeye ne demeli',
      careOnly: 'Plandaki sağlık ya da sosyal bakım hakkında arabuluculuk istiyorum.',
    },

    labels: {
      common: 'Sık sorulan sorular',
      guide: 'Arabuluculuk (mediation) nedir?',
      stages: 'Mektuptan mahkemeye',
      isTribunal: 'Mahkeme (tribunal) nedir?',
      options:
        'Hangisi bana uygun: arabuluculuk (mediation) mu, anlaşmazlık çözümü (disagreement resolution) mü?',
      hasDecision: 'Belediye, itiraz edebileceğiniz bir karar verdi mi?',
    },
  },
};
