import type { FormMessages } from '../types.js';

export const form: FormMessages = {
  lang: 'tr',
  locale: 'tr',
  dir: 'ltr',

  questions: {
    nation: {
      title: 'Belediyeniz (council) hangi ülkede?',
      hint: 'Her ülkenin kendi yasası vardır.',
      thing: 'ülkeyi',
    },
    person: {
      title: 'Siz kimsiniz?',
      // "16 yaşına girmek" can be to turn 15.
      hint: 'Çocuk, 16 yaşını doldurduğu okul yılında haziranın son cuması genç (young person) olur.',
      thing: 'kim olduğunuzu',
    },
    'is-detained': {
      title: 'Çocuk ya da genç tutuklu ya da cezaevinde mi (in custody)?',
      hint: 'Örneğin mahkeme onu kapalı bir kuruma ya da genç suçlular kurumuna (young offender institution) gönderdi.',
      thing: '“Evet”, “Hayır” ya da “Emin değilim” yanıtını',
    },
    decision: {
      title: 'Belediye (council) neye karar verdi?',
      hint: 'Mektubunuzda yazana en yakın yanıtı seçin.',
      thing: 'belediyenin neye karar verdiğini',
    },
    parts: {
      title: 'Planın hangi bölümlerine katılmıyorsunuz?',
      hint: 'Size uyanların hepsini seçin.',
      thing: 'katılmadığınız bölümleri',
    },
    'decision-sent': {
      title: 'Karar mektubunun (decision letter) üzerindeki tarih nedir?',
      hint: 'Örneğin 2 11 2026. Mektubu aldığınız günü değil, mektubun üzerinde yazan tarihi girin.',
      thing: 'mektup',
    },
    'has-certificate': {
      title: 'Bu mektup için arabuluculuk belgeniz (mediation certificate) var mı?',
      hint: 'Bu belgeyi almak için arabuluculuğa katılmak zorunda değilsiniz.',
      thing: 'belgeniz olup olmadığını',
    },
    'certificate-issued': {
      title: 'Arabuluculuk belgesinin (mediation certificate) üzerindeki tarih nedir?',
      hint: 'Örneğin 20 12 2026.',
      thing: 'belge',
    },
    'has-contacted-adviser': {
      title: 'Bu mektup için arabuluculuk danışmanını (mediation adviser) aradınız mı?',
      hint: 'Danışmana e-posta ya da internetten form göndermek de sayılır. Bu mektuptan önceki bir arama sayılmaz.',
      thing: 'danışmanı arayıp aramadığınızı',
    },
    'adviser-contacted': {
      title:
        'Bu mektup için arabuluculuk danışmanını (mediation adviser) ilk kez ne zaman aradınız?',
      hint: 'Örneğin 16 11 2026. İlk aramanızın ya da e-postanızın gününü girin.',
      thing: 'arama',
    },
    'discrimination-by': {
      title: 'Haksız davranan kim?',
      hint: 'Okula karşı dava başvurusu (claim) bir mahkemeye, başkasına karşı olan ise başka bir mahkemeye gider.',
      thing: 'kimin haksız davrandığını',
      options: {
        school: 'Bir okul ya da devlet anaokulu (maintained nursery school)',
        other: 'Kolej (college), belediye, özel anaokulu ya da başka biri',
      },
    },
    conduct: {
      title: 'Haksız davranış ne zaman oldu?',
      hint: 'Örneğin 2 11 2026. Bir şeyi yapmayı reddettilerse o günü, tekrar tekrar olduysa son günü girin.',
      thing: 'olay',
    },
    awaiting: {
      title: 'Neyi bekliyorsunuz?',
      hint: 'Belediye için de süre sınırları vardır.',
      thing: 'neyi beklediğinizi',
    },
    'request-received': {
      title: 'Belediye değerlendirme talebini ne zaman aldı?',
      hint: 'Örneğin 14 9 2026.',
      thing: 'talep',
    },
    'review-meeting': {
      title: 'Gözden geçirme toplantısı (review meeting) ne zaman yapıldı?',
      hint: 'Örneğin 12 10 2026.',
      thing: 'toplantı',
    },
    'amendment-notice': {
      title: 'Plandaki değişiklikler hakkındaki mektubun üzerindeki tarih nedir?',
      hint: 'Örneğin 9 11 2026.',
      thing: 'mektup',
    },
    'draft-sent': {
      title: 'Taslak planla (draft plan) birlikte gelen mektubun üzerindeki tarih nedir?',
      hint: 'Örneğin 16 11 2026.',
      thing: 'mektup',
    },
  },

  placement: {
    title: 'İtirazınız (appeal) yalnızca okul ya da kolej (college) hakkında mı?',
    hint: 'Bu, planın Section I bölümüdür: okulun ya da kolejin adı, türü ya da hiçbirinin adının yazılmamış olması.',
    thing: 'yalnızca okul ya da kolej hakkında olup olmadığını',
  },

  options: {
    // In everyday Turkish "İngiltere" is also the whole United Kingdom.
    england: 'İngiltere (England)',
    wales: 'Galler (Wales)',
    scotland: 'İskoçya (Scotland)',
    'northern-ireland': 'Kuzey İrlanda (Northern Ireland)',
    // "Çocuğa bakan kişi" can be a childminder.
    parent: 'Bir çocuğun annesi, babası ya da bakımından sorumlu kişi (parent or carer)',
    'parent-of-young-person': '25 yaşından küçük bir gencin (young person) annesi ya da babası',
    'young-person': '25 yaşından küçük bir genç (young person)',
    'someone-else': 'Başka biri, örneğin okul, anaokulu ya da sosyal hizmet uzmanı',
    'refusal-to-assess': 'EHC planı olmayan biri için değerlendirme yapmayacak (refusal to assess)',
    'refusal-to-issue': 'Değerlendirme yaptı, ama plan yapmayacak (refusal to issue)',
    'plan-contents':
      'Nihai plan (final plan) ya da değiştirilmiş plan gönderdi ve ben buna katılmıyorum',
    'refusal-to-reassess':
      'Planı olan biri için yeni bir değerlendirme yapmayacak (refusal to reassess)',
    // "Gözden geçirmeden" alone is "without reviewing".
    'refusal-to-amend':
      'Gözden geçirmenin (annual review) ya da yeni değerlendirmenin ardından planı değiştirmeyecek (refusal to amend)',
    'ceasing-plan': 'Planı sona erdirecek (cease to maintain)',
    'draft-plan': 'Taslak plan (draft plan) gönderdi ya da ne yapmak istediğini bildirdi',
    'no-decision': 'Henüz karar vermedi, bekliyorum',
    'disability-discrimination':
      'Birine engellilik nedeniyle haksız davranıldı ya da biri bu nedenle okuldan uzaklaştırıldı (disability discrimination)',
    'something-else':
      'Başka bir şey: verilmeyen destek, ulaşım, okulda yer, okuldan uzaklaştırma (exclusion)',
    B: 'Section B: ihtiyaçlar',
    F: 'Section F: okuldaki ya da kolejdeki (college) destek',
    I: 'Section I: okul ya da kolej (college) ya da hiçbirinin adının yazılmamış olması',
    health: 'Sağlık (health): Section C ya da G',
    'social-care': 'Sosyal bakım (social care): Section D ya da H',
    other: 'Başka bir bölüm ya da kişisel bütçe (personal budget)',
    school: 'Bir okul',
    'awaiting-assessment': 'İlk değerlendirme için yapılan talebe yanıt',
    'awaiting-plan': 'Belediye değerlendirme yapmayı kabul ettikten sonra, ilk plan',
    'awaiting-review': 'Gözden geçirme toplantısından (review meeting) sonra mektup',
    'awaiting-amendment': 'Neyin değişeceğini bildiren mektuptan sonra, değiştirilmiş plan',
    'awaiting-school': 'Sonraki okulun adını yazan plan',
    // "Ortaokul" and "lise" end at other ages.
    'awaiting-college': 'Secondary school sonrası için bir yerin adını yazan plan',
    yes: 'Evet',
    no: 'Hayır',
    'not-sure': 'Emin değilim',
  },

  errors: {
    // The thing is in the accusative here, and in the nominative before "tarihi".
    'no-answer': (thing) => `Lütfen ${thing} seçin`,
    'not-sure-alone': () => 'Bir tarih girin ya da tek bir kutu seçin',
    'no-day': (thing) => `Lütfen ${thing} tarihinin gününü girin`,
    'no-month': (thing) => `Lütfen ${thing} tarihinin ayını girin, örneğin 11`,
    'no-year': (thing) => `Lütfen ${thing} tarihinin yılını girin, örneğin 2026`,
    'unreadable-day': (_, typed) => `“${typed}” gün olarak okunamıyor. Sayı yazın, örneğin 2`,
    'unreadable-month': (_, typed) =>
      `“${typed}” ay olarak okunamıyor. Ayın adını ya da sayısını yazın, örneğin 11`,
    'unreadable-year': (_, typed) => `“${typed}” yıl olarak okunamıyor. Sayı yazın, örneğin 2026`,
    'no-such-day': (_, typed) =>
      `${typed} diye bir tarih yok. Tarihi kontrol edin: gün, aydan önce yazılır`,
    'in-future': (_, typed) => `${typed} gelecekte bir tarih. Tarihi kontrol edin`,
  },

  labels: {
    pastReview: 'Bu kuralların kontrol zamanı geldi. Resmî sayfaya bakın.',
    checker:
      'İtiraz (appeal) edebilir miyim ve arabuluculuk belgesi (mediation certificate) gerekiyor mu?',
    continue: 'Devam',
    back: 'Geri',
    help: 'Yardım',
    problem: 'Bir sorun var',
    error: 'Hata:',
    or: 'ya da',
    day: 'Gün',
    month: 'Ay',
    year: 'Yıl',
    needs: 'Varsa, belediyeden (council) gelen mektubu yanınıza alın. En çok 7 soru var.',
    onlyEngland: 'Bu, İngiltere (England) içindir.',
    otherNations: 'İngiltere’de (England) değil misiniz?',
    official: 'GOV.UK: itirazlar (appeals)',
    countdown: 'İtiraz (appeal) için son gününüz',
    waits: (checker) =>
      `“${checker}” başlığı altındaki soruları yanıtlayın. İtiraz için son gününüz o zaman burada görünür.`,
    toChecker: 'Sorulara gidin',
    contact: 'Kimi aramalısınız',
    phone: 'Telefon',
    relay: 'Relay UK',
    hours: 'Açık olduğu saatler',
    email: 'E-posta',
    website: 'Web sitesi',
    address: 'Adres',
    notice: 'Belediyenin arabuluculuk bildirimi (mediation notice)',
    adviser: 'Arabuluculuk danışmanı (mediation adviser)',
    advice: 'Danışma hizmeti (advice service)',
    disagreement: 'Başka anlaşmazlıklar için',
    sendTeam: 'SEND ekibi (SEND team)',
    forCouncil: (name) => `${name ?? 'Belediyenizin'} kararları için.`,
    tribunal: 'Mahkeme (tribunal)',
    adviserHelps: 'Çoğu itirazdan (appeal) önce onu aramak zorundasınız. Ücretsizdir.',
    adviceHelps: 'Mektubunuz ve itirazınız için size yardım eder. Ücretsizdir.',
    askCouncil: 'Numarayı belediyeye sorun.',
    useLetter:
      'Karar mektubunuz arabuluculuk danışmanının numarasını vermek zorundadır. Vermiyorsa belediyeye sorun.',
    checked: (day) => `Belediye bunu şu tarihte kontrol etti: ${day}.`,
    old: (day) =>
      `Belediye bunu en son şu tarihte kontrol etti: ${day}. 180 günden fazla geçti. Artık yanlış olabilir.`,
    unchecked: (published) =>
      published
        ? `Bu numara ${/\d{4}/.exec(published)?.[0] ?? published} yılından. Yanlış olabilir.`
        : 'Bu numaranın ne kadar eski olduğunu bilmiyoruz. Yanlış olabilir.',
    uncheckedDetails: 'Belediye bu bilgileri kontrol etmedi. Yanlış olabilir.',
    useThatOne: 'Mektubunuzdaki numarayı kullanın.',
    noDate: 'tarihsiz',
    ownPage: 'Kendi sayfasında:',
    hardWords: 'Bu kelimelerin anlamı',
    language: 'Dil',
    loading: 'Yükleniyor. Lütfen bekleyin.',
    notLoaded: 'Bu bölüm yüklenmedi. Yanıtlarınız duruyor.',
    partNotLoaded: 'Bu bölüm yüklenmedi.',
    tryAgain: 'Yeniden deneyin',
    openPage: 'Bunu kendi sayfasında açın',
  },
};
