import type { SiteWords } from './types.js';

const sameDate = (months: string) =>
  `Bu, ${months} sonra ayın aynı günüdür. O ay daha kısaysa o ayın son günüdür.`;
const sameWeekday = (weeks: string) => `Bu, ${weeks} sonra haftanın aynı günüdür.`;
const sinceRequest = (weeks: string) =>
  `Bu, belediyenin talebi aldığı günden ${weeks} sonra haftanın aynı günüdür.`;
const beforeLetter = 'Mektubun tarihinden önceki bir gün';
const withinMonths = 'Mektubun tarihinden itibaren 2 ay içindeki bir gün';
const afterMonths = 'Mektubun tarihinden itibaren 2 aydan fazla geçtikten sonraki bir gün';
const nearMonthEnd = 'ay sonuna yakın günlerde 3 gün daha erken gönderin';

export const tr: SiteWords = {
  // The name of a council stands after a colon, so that it needs no ending.
  for: (council) => `Kararı veren: ${council}`,
  anyCouncil: 'İngiltere’deki (England) herhangi bir belediye (council)',
  title: (about, council) => `${about} – ${council}`,
  descriptions: {
    'mediation-checker':
      'EHC planı hakkındaki bir karara itiraz (appeal) edebilir misiniz? Önce arabuluculuk belgesi (mediation certificate) gerekiyor mu? Neyi, en geç hangi gün yapacağınızı öğrenin.',
    'deadline-countdown':
      'EHC planı hakkındaki bir karara itiraz (appeal) etmek ve arabuluculuk danışmanını (mediation adviser) aramak için son günü nasıl bulacağınız.',
    'mediation-contact':
      'EHC planı hakkındaki bir karardan sonra arabuluculuk (mediation) ve ücretsiz tavsiye için kimi arayacağınız.',
    'mediation-guide':
      'EHC planı hakkında arabuluculuğun (mediation) ne olduğu, mektuptan mahkemeye (tribunal) kadar neler olduğu ve kimi arayacağınız.',
    'resolution-options':
      'Arabuluculuk (mediation) ne içindir, anlaşmazlık çözümü (disagreement resolution) ne içindir ve aralarındaki farklar nelerdir.',
  },
  index: 'EHC planı hakkındaki bir karar için yardım',
  indexText: 'Bu sayfalar JavaScript olsa da olmasa da çalışır; kâğıtta da kullanılabilir.',

  intro:
    'Ne yapacağınızı öğrenmek için birkaç soruyu yanıtlayın. Emin olmadığınızı söyleyebilirsiniz.',
  onPaper:
    '1 numaralı bölümden başlayın. Her yanıtın yanında, sonra hangi numaraya geçeceğiniz yazar.',
  all: 'Bütün soruları ve yanıtları tek sayfada gösterin',
  goTo: (number) => `${number} numaraya geçin`,
  contents: (about, first, last) =>
    first === last ? `${about}: ${first}` : `${about}: ${first} – ${last}`,
  questions: 'Sorular',
  ends: 'Ne yapmalısınız',
  days: 'Son günler',
  duties: 'Başkaları neyi, ne kadar sürede yapmak zorunda',
  sources: 'Kullandığımız yasalar',
  known: 'Tarihi biliyorum',
  cases: {
    'certificate-issued': { before: beforeLetter, within: withinMonths, after: afterMonths },
    'adviser-contacted': { before: beforeLetter, within: withinMonths, after: afterMonths },
  },
  part: (title, part) => `${title} ${part}`,

  lastDays: {
    appeal: 'İtiraz (appeal) için son gün',
    'contact-adviser': 'Arabuluculuk danışmanını (mediation adviser) aramak için son gün',
    'discrimination-claim': 'Dava başvurusu (claim) için son gün',
    'comment-on-draft': 'Neyi değiştirmesi gerektiğini belediyeye (council) bildirmek için son gün',
  },
  councilDay: (duty) => `Belediyenin son günü: ${duty}`,
  sectionIOnly: 'Yalnızca Section I için itiraz ediyorsanız',
  review: (day) =>
    `Şu günden sonra bu kuralların kontrol zamanı gelmiş olur: ${day}. O günden sonra resmî sayfaya bakın.`,
  start: 'Baştan başlayın',
  findDay: 'Son gün nasıl bulunur',
  councilHas: (duty) => `Belediye, ${duty} zorundadır.`,
  onlyIf: {
    'ask-recommendations': 'Planın sağlık ya da sosyal bakım bölümlerine de katılmıyorsanız:',
    'find-date': 'Bir tarihten emin değilseniz:',
  },
  forms:
    'Belediye, EHC planı olmayan biri için değerlendirme yapmayacaksa SEND35A formunu kullanın. Öyle değilse SEND35 formunu kullanın.',
  notes: {
    'placement-doubtful':
      'Arabuluculuk belgesi gerekmeyebilir. Belgeyi beklemeyin ve belgenin verdiği daha geç güne güvenmeyin.',
  },

  steps: 'Son günü bulmak için:',
  // "Sayın" at the start would be "Dear".
  count: (rule) => `Şunu sayın: ${rule}.`,
  dates: {
    'regs-18':
      'Son gün, geçiş yılında 14 Şubat’tır. Geçiş, secondary school’dan sonraki bir yereyse 30 Mart’tır.',
  },
  move: (rule) => `Gerekiyorsa günü şöyle kaydırın: ${rule}.`,
  how: {
    'rules-20-1-c-i': sameDate('2 ay'),
    'rules-20-1-c-ii': sameDate('1 ay'),
    'regs-33': sameDate('2 ay'),
    'regs-5-1': sinceRequest('6 hafta'),
    'regs-10-1': sinceRequest('16 hafta'),
    'regs-13-2': sinceRequest('20 hafta'),
    'regs-13-1': 'Bu, taslakla birlikte gelen mektubun tarihinden 14 gün sonrasıdır.',
    'regs-20-10': sameWeekday('4 hafta'),
    'regs-22-3': sameWeekday('8 hafta'),
    'equality-4-1':
      'Süre, 6 ay sonra ayın aynı gününden bir gün önce biter. O ayda böyle bir gün yoksa ayın son günü biter.',
  },
  received: 'Saat 17:00’ye kadar mahkemeye ulaşması şarttır. Postaya verdiğiniz gün sayılmaz.',
  closed: 'O gün iş günü değilse, ondan önceki son iş gününde yapın.',
  sooner: (ways) =>
    `Yasa birden fazla biçimde anlaşılabilir. İşi sağlama almak için: ${ways.join('; ')}.`,
  safer: {
    'printed-date': 'mektubun üzerinde yazan tarihten başlayarak sayın',
    'late-certificate':
      'arabuluculuk danışmanını ilk kez mektubun tarihinden itibaren 2 aydan fazla geçtikten sonra aradıysanız belgenin verdiği daha geç güne güvenmeyin',
    'placement-doubtful':
      'yalnızca Section I ile sağlık ya da sosyal bakım için itiraz ediyorsanız belgenin verdiği daha geç güne güvenmeyin',
    'step-back-first': nearMonthEnd,
    'step-back-last': nearMonthEnd,
  },
  passed: 'Bu gün geçtiyse',
  passedDraft: 'Yine de bugün belediyeye yazın. Mektubunuz daha uzun süre verebilir.',
  passedAwaited:
    'Arabuluculuk danışmanını mektubun tarihinden itibaren 2 ay içinde aradıysanız ve belgeniz henüz gelmediyse geç kalmadınız: belge elinize geçince belgenin tarihinden başlayarak sayın.',
  passedCouncil: 'Bu günün geçmesi size itiraz hakkı vermez.',
  notSure: 'Bir tarihten emin değilseniz süreniz henüz dolmamış olabilir.',
  example: 'Örnek',
  exampleOf: (events) => `Diyelim ki ${events.join(' ve ')}:`,
  letterOf: (day) => `mektubun tarihi ${day}`,
  certificateOf: (day) => `belgenin tarihi ${day}`,
  conductOn: (day) => `olayın olduğu gün ${day}`,

  letterDate: 'Karar mektubunun üzerindeki tarih',
  certificateDate: 'Varsa, belgenin üzerindeki tarih',
  callDay: 'Arabuluculuk danışmanını aramak için son günüm',
  appealDay: 'İtiraz için son günüm',
};
