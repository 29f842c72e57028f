import type { FormMessages } from '../types.js';
import { locale, isolated, rulesDue } from './shared.js';

export const form: FormMessages = {
  lang: 'ar',
  locale,
  dir: 'rtl',

  questions: {
    nation: {
      title: 'في أي بلد يقع مجلسك المحلي (council)؟',
      hint: 'لكل بلد قانونه.',
      thing: 'البلد',
    },
    person: {
      title: 'من أنت؟',
      hint: 'يصبح الطفل شابًا أو شابة (young person) في آخر يوم جمعة في يونيو (June) من السنة الدراسية التي يبلغ فيها 16 عامًا.',
      thing: 'من أنت',
    },
    'is-detained': {
      title: 'هل الطفل أو الشاب أو الشابة محتجز (in custody)؟',
      hint: 'مثلًا: أرسلته محكمة إلى دار مغلقة (secure home) أو سجن للشباب (young offender institution).',
      thing: '«نعم» أو «لا» أو «لا أعرف بالتأكيد»',
    },
    decision: {
      title: 'ماذا قرر المجلس المحلي (council, local authority)؟',
      hint: 'اختر الإجابة الأقرب إلى ما تقوله رسالتك.',
      thing: 'ما قرره المجلس المحلي',
    },
    parts: {
      title: 'ما أقسام الخطة التي لا توافق عليها؟',
      hint: 'اختر كل ما ينطبق.',
      thing: 'الأقسام التي لا توافق عليها',
    },
    'decision-sent': {
      title: 'ما التاريخ المكتوب على رسالة القرار (decision letter)؟',
      hint: 'مثلًا: 2 11 2026. استخدم التاريخ المطبوع على الرسالة، لا اليوم الذي وصلتك فيه.',
      thing: 'الرسالة',
    },
    'has-certificate': {
      title: 'هل لديك شهادة وساطة (mediation certificate) لهذه الرسالة؟',
      hint: 'لا يلزمك الدخول في الوساطة لتحصل عليها.',
      thing: 'هل لديك شهادة',
    },
    'certificate-issued': {
      title: 'ما التاريخ المكتوب على الشهادة (certificate)؟',
      hint: 'مثلًا: 20 12 2026.',
      thing: 'الشهادة',
    },
    'has-contacted-adviser': {
      title: 'هل اتصلت بمستشار الوساطة (mediation adviser) بشأن هذه الرسالة؟',
      hint: 'إذا راسلت المستشار بالبريد الإلكتروني أو باستمارة على الإنترنت، فهذا يُحسب أيضًا. أما المكالمة التي سبقت هذه الرسالة فلا تُحسب.',
      thing: 'هل اتصلت بالمستشار',
    },
    'adviser-contacted': {
      title: 'متى اتصلت أول مرة بمستشار الوساطة (mediation adviser) بشأن هذه الرسالة؟',
      hint: 'مثلًا: 16 11 2026. استخدم يوم أول مكالمة أو بريد إلكتروني منك.',
      thing: 'المكالمة',
    },
    'discrimination-by': {
      title: 'من عامل هذا الشخص معاملة غير عادلة؟',
      hint: 'الدعوى (claim) ضد مدرسة تذهب إلى محكمة. والدعوى ضد أي جهة أخرى تذهب إلى محكمة أخرى.',
      thing: 'من عامل هذا الشخص معاملة غير عادلة',
      options: {
        school: 'مدرسة، أو حضانة حكومية (maintained nursery school)',
        other: 'كلية (college)، أو المجلس المحلي، أو حضانة خاصة، أو جهة أخرى',
      },
    },
    conduct: {
      title: 'متى حدثت المعاملة غير العادلة؟',
      hint: 'مثلًا: 2 11 2026. إذا رفضوا فعل شيء، فاستخدم يوم الرفض. إذا تكرر الأمر، فاستخدم آخر يوم.',
      thing: 'الحدث',
    },
    awaiting: {
      title: 'ماذا تنتظر؟',
      hint: 'المجلس المحلي أيضًا ملزم بمدد محددة.',
      thing: 'ما تنتظره',
    },
    'request-received': {
      title: 'متى تسلّم المجلس المحلي طلب إجراء التقييم (assessment)؟',
      hint: 'مثلًا: 14 9 2026.',
      thing: 'الطلب',
    },
    'review-meeting': {
      title: 'متى كان اجتماع المراجعة (review meeting)؟',
      hint: 'مثلًا: 12 10 2026.',
      thing: 'الاجتماع',
    },
    'amendment-notice': {
      title: 'ما التاريخ المكتوب على الرسالة عن تغييرات الخطة؟',
      hint: 'مثلًا: 9 11 2026.',
      thing: 'الرسالة',
    },
    'draft-sent': {
      title: 'ما التاريخ المكتوب على الرسالة التي جاءت مع مسودة الخطة (draft plan)؟',
      hint: 'مثلًا: 16 11 2026.',
      thing: 'الرسالة',
    },
  },

  placement: {
    title: 'هل استئنافك (appeal) بشأن المدرسة أو الكلية فقط؟',
    hint: 'هذا هو Section I في الخطة: اسم المدرسة أو الكلية، أو نوعها، أو عدم ذكر أي منها.',
    thing: 'هل استئنافك بشأن المدرسة أو الكلية فقط',
  },

  options: {
    england: 'إنجلترا',
    wales: 'ويلز',
    scotland: 'اسكتلندا',
    'northern-ireland': 'أيرلندا الشمالية',
    parent: 'أحد والدَي طفل، أو من يتولى رعايته',
    'parent-of-young-person': 'أحد والدَي شاب أو شابة دون سن 25',
    'young-person': 'شاب أو شابة دون سن 25',
    'someone-else': 'غير ذلك، مثل مدرسة أو حضانة أو أخصائي اجتماعي',
    'refusal-to-assess': 'لن يجري تقييمًا (refusal to assess) لمن ليست لديه خطة EHC (EHC plan)',
    'refusal-to-issue': 'أجرى تقييمًا، لكنه لن يضع خطة (refusal to issue)',
    'plan-contents':
      'أرسل خطة نهائية (final plan) أو معدلة (amended final plan)، وأنا لا أوافق عليها',
    'refusal-to-reassess': 'لن يجري تقييمًا جديدًا (refusal to reassess) لمن لديه خطة',
    'refusal-to-amend': 'لن يغيّر الخطة (refusal to amend) بعد مراجعة (annual review) أو تقييم جديد',
    'ceasing-plan': 'سينهي الخطة (cease to maintain)',
    'draft-plan': 'أرسل مسودة خطة (draft plan)، أو يقول ما ينوي فعله',
    'no-decision': 'لم يقرر بعد، وأنا أنتظر',
    'disability-discrimination':
      'عومل شخص معاملة غير عادلة، أو فُصل من المدرسة، بسبب إعاقة (disability discrimination)',
    'something-else':
      'شيء آخر: مساعدة لا تُقدَّم، أو النقل، أو مكان في مدرسة، أو الفصل من المدرسة (exclusion)',
    B: 'القسم B (Section B): الاحتياجات',
    F: 'القسم F (Section F): المساعدة في المدرسة أو الكلية',
    I: 'القسم I (Section I): المدرسة أو الكلية (college)، أو عدم ذكر أي منهما',
    health: 'الصحة: Section C أو G',
    'social-care': 'الرعاية الاجتماعية (social care): Section D أو H',
    other: 'قسم آخر، أو ميزانية شخصية (personal budget)',
    school: 'مدرسة',
    'awaiting-assessment': 'رد على طلب إجراء تقييم أول',
    'awaiting-plan': 'الخطة الأولى، بعد أن وافق المجلس المحلي على إجراء تقييم',
    'awaiting-review': 'رسالة بعد اجتماع مراجعة (review meeting)',
    'awaiting-amendment': 'الخطة المعدلة، بعد رسالة تقول ما سيتغير',
    'awaiting-school': 'خطة تسمي المدرسة التالية',
    // In most Arab countries this school ends at 18, so its English is here.
    'awaiting-college': 'خطة تسمي مكانًا لما بعد المدرسة الثانوية (secondary school)',
    yes: 'نعم',
    no: 'لا',
    'not-sure': 'لا أعرف بالتأكيد',
  },

  errors: {
    'no-answer': (thing) => `حدد ${thing}`,
    'not-sure-alone': () => 'أدخل تاريخًا أو ضع علامة في مربع واحد',
    'no-day': (thing) => `أدخل اليوم في تاريخ ${thing}`,
    'no-month': (thing) => `أدخل الشهر في تاريخ ${thing}، مثلًا 11`,
    'no-year': (thing) => `أدخل السنة في تاريخ ${thing}، مثلًا 2026`,
    'unreadable-day': (_, typed) =>
      `لا يمكننا قراءة «${isolated(typed)}» كيوم. استخدم رقمًا، مثلًا 2`,
    'unreadable-month': (_, typed) =>
      `لا يمكننا قراءة «${isolated(typed)}» كشهر. استخدم اسم الشهر أو رقمه، مثلًا 11`,
    'unreadable-year': (_, typed) =>
      `لا يمكننا قراءة «${isolated(typed)}» كسنة. استخدم رقمًا، مثلًا 2026`,
    'no-such-day': (_, typed) =>
      `التاريخ ${isolated(typed)} غير موجود. تحقق منه: اليوم يأتي قبل الشهر`,
    'in-future': (_, typed) => `التاريخ ${isolated(typed)} في المستقبل. تحقق منه`,
  },

  labels: {
    pastReview: rulesDue,
    checker: 'هل يمكنني الاستئناف (appeal)، وهل أحتاج إلى شهادة وساطة (mediation certificate)؟',
    continue: 'متابعة',
    back: 'رجوع',
    help: 'مساعدة',
    problem: 'هناك مشكلة',
    error: 'خطأ:',
    or: 'أو',
    day: 'اليوم',
    month: 'الشهر',
    year: 'السنة',
    needs: 'ضع رسالة المجلس المحلي أمامك، إن كانت لديك. هناك 7 أسئلة على الأكثر.',
    onlyEngland: 'هذا خاص بإنجلترا.',
    otherNations: 'لست في إنجلترا؟',
    official: 'موقع GOV.UK عن الاستئناف',
    countdown: 'آخر يوم لك للاستئناف (appeal)',
    waits: (checker) =>
      `أجب عن الأسئلة تحت عنوان «${checker}». بعدها يظهر هنا آخر يوم لك للاستئناف.`,
    toChecker: 'اذهب إلى الأسئلة',
    contact: 'بمن تتصل',
    phone: 'الهاتف',
    relay: 'Relay UK',
    hours: 'ساعات العمل',
    email: 'البريد الإلكتروني',
    website: 'الموقع الإلكتروني',
    address: 'العنوان',
    notice: 'إشعار الوساطة (mediation) من المجلس المحلي',
    adviser: 'مستشار الوساطة (mediation adviser)',
    advice: 'خدمة المشورة (advice service)',
    disagreement: 'للخلافات الأخرى',
    sendTeam: 'فريق SEND',
    forCouncil: (name) => `لقرارات ${name ? isolated(name) : 'مجلسك المحلي'}.`,
    tribunal: 'المحكمة (tribunal)',
    adviserHelps: 'يجب أن تتصل به قبل معظم الاستئنافات. هذا مجاني.',
    adviceHelps: 'تساعدك في رسالتك وفي استئنافك. هذا مجاني.',
    askCouncil: 'اسأل المجلس المحلي عن الرقم.',
    useLetter: 'يجب أن تذكر رسالة القرار رقم مستشار الوساطة. إذا لم تذكره، فاسأل المجلس المحلي.',
    checked: (day) => `تحقق المجلس المحلي من هذه البيانات يوم ${day}.`,
    old: (day) =>
      `آخر مرة تحقق فيها المجلس المحلي من هذه البيانات كانت يوم ${day}، قبل أكثر من 180 يومًا. قد تكون خاطئة الآن.`,
    unchecked: (published) =>
      published
        ? `هذا الرقم من عام ${/\d{4}/.exec(published)?.[0] ?? published} وقد يكون خاطئًا.`
        : 'لا نعرف تاريخ هذا الرقم. قد يكون خاطئًا.',
    uncheckedDetails: 'لم يتحقق المجلس المحلي من هذه البيانات. قد تكون خاطئة.',
    useThatOne: 'استخدم الرقم المكتوب في رسالتك.',
    noDate: 'بلا تاريخ',
    ownPage: 'في صفحة مستقلة:',
    hardWords: 'معنى هذه الكلمات',
    language: 'اللغة',
    loading: 'جارٍ التحميل. انتظر من فضلك.',
    notLoaded: 'لم يُحمَّل هذا الجزء. إجاباتك محفوظة.',
    partNotLoaded: 'لم يُحمَّل هذا الجزء.',
    tryAgain: 'حاول مرة أخرى',
    openPage: 'افتح هذا في صفحة مستقلة',
  },
};
