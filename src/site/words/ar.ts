import type { SiteWords } from './types.js';

/** The name of a council is in Latin letters: isolated, it keeps its order. */
const isolated = (words: string) => `\u2068${words}\u2069`;

const sameDate = (months: string) =>
  `هذا هو التاريخ نفسه بعد ${months}، أو آخر يوم من الشهر إذا كان الشهر أقصر.`;
const sameWeekday = (weeks: string) => `هذا هو اليوم نفسه من الأسبوع، بعد ${weeks}.`;
const sinceRequest = (weeks: string) =>
  `هذا هو اليوم نفسه من الأسبوع، بعد ${weeks} من اليوم الذي تسلّم فيه المجلس المحلي الطلب.`;
const cases = {
  before: 'يوم قبل تاريخ الرسالة',
  within: 'يوم خلال شهرين من تاريخ الرسالة',
  after: 'يوم بعد أكثر من شهرين من تاريخ الرسالة',
};
const soonerAtMonthEnd = 'إذا كان آخر يوم قرب نهاية الشهر، فأرسل أوراقك إلى المحكمة قبله بـ 3 أيام';
const noLaterDay = 'فلا تعتمد على اليوم اللاحق الذي تعطيه الشهادة';

export const ar: SiteWords = {
  for: (council) => `لقرارات ${isolated(council)}`,
  anyCouncil: 'أي مجلس محلي في إنجلترا',
  title: (about, council) => `${about} (${isolated(council)})`,
  descriptions: {
    'mediation-checker':
      'هل يمكنك الاستئناف ضد قرار بشأن خطة EHC؟ هل تحتاج أولًا إلى شهادة وساطة؟ اعرف ماذا تفعل، وبحلول أي يوم.',
    'deadline-countdown':
      'كيف تجد آخر يوم للاستئناف ضد قرار بشأن خطة EHC، وآخر يوم للاتصال بمستشار الوساطة.',
    'mediation-contact': 'بمن تتصل بشأن الوساطة ومن أجل مشورة مجانية، بعد قرار بشأن خطة EHC.',
    'mediation-guide': 'ما هي الوساطة بشأن خطة EHC، وماذا يحدث من الرسالة إلى المحكمة، وبمن تتصل.',
    'resolution-options': 'لماذا تُستخدم الوساطة، ولماذا تُستخدم تسوية الخلافات، وما الفرق بينهما.',
  },
  index: 'مساعدة بعد قرار بشأن خطة EHC',
  indexText: 'هذه الصفحات تعمل مع JavaScript أو بدونه، وعلى الورق.',

  intro: 'أجب عن بضعة أسئلة لتعرف ماذا تفعل. يمكنك أن تجيب «لا أعرف بالتأكيد».',
  onPaper: 'ابدأ من الرقم 1. تقول لك كل إجابة إلى أي رقم تذهب بعدها.',
  all: 'أظهر كل الأسئلة والإجابات في صفحة واحدة',
  goTo: (number) => `اذهب إلى الرقم ${number}`,
  contents: (about, first, last) =>
    first === last ? `${about}: ${first}` : `${about}: من ${first} إلى ${last}`,
  questions: 'الأسئلة',
  ends: 'ماذا تفعل',
  // Not "the last days", which are those of the world, or those that have just passed.
  days: 'المواعيد الأخيرة',
  duties: 'ما يجب على الآخرين فعله، وخلال أي مدة',
  sources: 'القانون الذي استخدمناه',
  known: 'أعرف التاريخ',
  cases: { 'certificate-issued': cases, 'adviser-contacted': cases },
  part: (title, part) => `${title} ${part}`,

  lastDays: {
    appeal: 'آخر يوم للاستئناف',
    'contact-adviser': 'آخر يوم للاتصال بمستشار الوساطة',
    'discrimination-claim': 'آخر يوم لتقديم الدعوى',
    'comment-on-draft': 'آخر يوم لإخبار المجلس المحلي بما يجب تغييره',
  },
  councilDay: (duty) => `آخر يوم أمام المجلس المحلي لكي ${duty}`,
  sectionIOnly: 'إذا كان استئنافك بشأن Section I فقط',
  review: (day) => `بعد يوم ${day} يحين موعد أن نراجع هذه القواعد: انظر الصفحة الرسمية.`,
  start: 'البدء من جديد',
  findDay: 'كيف تجد آخر يوم',
  councilHas: (duty) => `يجب على المجلس المحلي أن ${duty}.`,
  onlyIf: {
    'ask-recommendations':
      'إذا كنت لا توافق أيضًا على ما في الخطة بشأن الصحة أو الرعاية الاجتماعية:',
    'find-date': 'إذا كنت لا تعرف تاريخًا بالتأكيد:',
  },
  forms:
    'استخدم الاستمارة SEND35A إذا كان المجلس المحلي لن يجري تقييمًا لمن ليست لديه خطة EHC. وإلا فاستخدم الاستمارة SEND35.',
  notes: {
    'placement-doubtful':
      'قد لا تحتاج إلى شهادة. لا تنتظر شهادة، ولا تعتمد على اليوم اللاحق الذي تعطيه.',
  },

  steps: 'لتجد آخر يوم:',
  // With a colon: behind the verb "two months" would have another form.
  count: (rule) => `احسب هذه المدة: ${rule}.`,
  dates: {
    'regs-18':
      'هو 14 فبراير (February) من سنة الانتقال. وإذا كان الانتقال من المدرسة الثانوية (secondary school) إلى مكان بعدها، فهو 30 مارس (March).',
  },
  move: (rule) => `عند الحاجة انقل هذا اليوم ${rule}.`,
  how: {
    'rules-20-1-c-i': sameDate('شهرين'),
    'rules-20-1-c-ii': sameDate('شهر واحد'),
    'regs-33': sameDate('شهرين'),
    'regs-5-1': sinceRequest('6 أسابيع'),
    'regs-10-1': sinceRequest('16 أسبوعًا'),
    'regs-13-2': sinceRequest('20 أسبوعًا'),
    'regs-13-1': 'هذا بعد 14 يومًا من تاريخ الرسالة التي جاءت مع المسودة.',
    'regs-20-10': sameWeekday('4 أسابيع'),
    'regs-22-3': sameWeekday('8 أسابيع'),
    'equality-4-1':
      'تنتهي المدة في اليوم السابق للتاريخ نفسه بعد 6 أشهر. إذا لم يكن في ذلك الشهر هذا التاريخ، تنتهي في آخر يوم منه.',
  },
  received:
    'يجب أن تصل أوراقك إلى المحكمة في موعد أقصاه الساعة 5 مساءً. يوم إرسالها بالبريد لا يُحسب.',
  closed: 'إذا لم يكن ذلك يوم عمل، فافعل ما عليك في آخر يوم عمل قبله.',
  sooner: (ways) => `يمكن فهم القانون بأكثر من طريقة. احتياطًا: ${ways.join('؛ ')}.`,
  safer: {
    'printed-date': 'احسب من التاريخ المطبوع على الرسالة',
    'late-certificate': `إذا اتصلت بالمستشار أول مرة بعد أكثر من شهرين من تاريخ الرسالة، ${noLaterDay}`,
    'placement-doubtful': `إذا كان استئنافك فقط بشأن Section I والصحة أو الرعاية الاجتماعية، ${noLaterDay}`,
    'step-back-first': soonerAtMonthEnd,
    'step-back-last': soonerAtMonthEnd,
  },
  passed: 'إذا مضى هذا اليوم',
  passedDraft: 'اكتب إلى المجلس المحلي اليوم رغم ذلك. قد تعطيك رسالتك مدة أطول.',
  passedAwaited:
    'إذا اتصلت بالمستشار خلال شهرين من تاريخ الرسالة، ولم تصل شهادتك بعد، فأنت لم تتأخر: احسب من تاريخ الشهادة عندما تحصل عليها.',
  passedCouncil: 'إذا تأخر المجلس المحلي عن هذا اليوم، فذلك لا يعطيك حق الاستئناف.',
  notSure: 'إذا كنت لا تعرف تاريخًا بالتأكيد، فربما ما زال لديك وقت.',
  example: 'مثال',
  exampleOf: (events) => `في حالة ${events.join(' و')}:`,
  letterOf: (day) => `رسالة بتاريخ ${day}`,
  certificateOf: (day) => `شهادة بتاريخ ${day}`,
  conductOn: (day) => `أمر حدث يوم ${day}`,

  letterDate: 'التاريخ المكتوب على رسالة القرار',
  certificateDate: 'التاريخ المكتوب على الشهادة، إن كانت لديك',
  callDay: 'آخر يوم لي للاتصال بمستشار الوساطة',
  appealDay: 'آخر يوم لي للاستئناف',
};
