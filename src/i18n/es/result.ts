import type { ResultMessages } from '../types.js';
import { pastReview } from './shared.js';

const cannotTell =
  'Todavía no podemos saberlo. El servicio de asesoramiento puede mirarlo con usted.';

export const result: ResultMessages = {
  outcomes: {
    'certificate-needed':
      'Puede apelar (appeal). Primero necesita un certificado de mediación (mediation certificate).',
    'certificate-awaited':
      'Su certificado (mediation certificate) todavía no ha llegado. Podrá apelar (appeal) cuando lo tenga.',
    'certificate-held':
      'Ya puede apelar (appeal), con su certificado de mediación (mediation certificate).',
    'certificate-not-needed':
      'Ya puede apelar (appeal), sin certificado (mediation certificate), si es solo sobre la escuela o el college.',
    'parts-not-sure':
      'Es posible que pueda apelar (appeal). Por si acaso, obtenga un certificado de mediación (mediation certificate).',
    'decision-not-sure': 'Primero averigüe qué ha decidido el ayuntamiento.',
    'health-or-care-only':
      'Puede pedir una mediación (mediation). No puede apelar (appeal) si es solo sobre salud o atención social.',
    'part-not-appealable':
      'No puede apelar (appeal) si es solo sobre esta parte, pero puede pedir un cambio.',
    'draft-plan':
      'Diga al ayuntamiento qué hay que cambiar. No puede apelar (appeal) contra un borrador (draft plan).',
    'no-decision': 'Pida al ayuntamiento la decisión. Solo podrá apelar (appeal) cuando la tenga.',
    'another-route': 'El tribunal SEND no decide esto. Hay otro camino para arreglarlo.',
    'discrimination-claim':
      'Puede presentar una demanda (claim) por discriminación ante el tribunal SEND.',
    'county-court':
      'Pida asesoramiento hoy. Esto lo decide un juzgado civil (county court), no el tribunal SEND.',
    detained: 'Pida asesoramiento hoy. En detención (in custody) se aplican otras reglas.',
    'someone-else':
      'Solo puede apelar (appeal) el padre, la madre o la persona que cría al niño o la niña, o la persona joven. Pero usted puede ayudarles.',
    // "The law of your country" would be taken for that of the country they came from.
    'another-nation':
      'Estas reglas son para Inglaterra. El país de su ayuntamiento tiene su propia ley.',
  },

  late: {
    appeal:
      'Está fuera de plazo, pero el tribunal todavía puede decir que sí. Envíe hoy su apelación (appeal) al tribunal.',
    claim:
      'Está fuera de plazo, pero el tribunal todavía puede decir que sí. Envíe hoy su demanda (claim) al tribunal.',
  },
  mayBeLate: {
    appeal: 'Es posible que esté fuera de plazo. Envíe hoy su apelación (appeal) al tribunal.',
    claim: 'Es posible que esté fuera de plazo. Envíe hoy su demanda (claim) al tribunal.',
  },
  councilLate: 'El día límite del ayuntamiento ha pasado. Escriba hoy al ayuntamiento.',

  actions: {
    'find-decision': 'Busque en su carta las palabras «right to appeal» (derecho a apelar)',
    'find-parts': 'Averigüe con qué no está de acuerdo',
    'find-date': 'Busque la fecha que no sabe, pero empiece hoy los pasos siguientes',
    'get-certificate': 'Llame al asesor de mediación',
    'get-certificate-late': 'Llame hoy al asesor de mediación',
    'certificate-in-case': 'Piense también en la Section B (necesidades) y la Section F (ayuda)',
    'chase-certificate': 'Pida su certificado al asesor de mediación',
    'send-appeal': 'Envíe su apelación al tribunal',
    'send-appeal-late': 'Envíe hoy su apelación al tribunal',
    'ask-more-time': 'Pida más tiempo al tribunal, por si está fuera de plazo',
    'ask-permission': 'Pida al tribunal que le deje apelar sin certificado',
    'ask-recommendations': 'Incluya también la salud o la atención social en su apelación',
    'make-claim': 'Envíe su demanda al tribunal',
    'make-claim-late': 'Envíe hoy su demanda al tribunal',
    'ask-health-care-mediation': 'Llame al asesor de mediación',
    'comment-on-draft': 'Diga por escrito al ayuntamiento qué hay que cambiar',
    'wait-for-final-plan': 'Vuelva aquí cuando tenga el plan definitivo (final plan)',
    'ask-for-decision': 'Escriba al ayuntamiento',
    'ask-for-review': 'Pida al ayuntamiento una revisión anticipada del plan',
    'find-route': 'Averigüe quién puede cambiar esto',
    'complain-to-council': 'Presente una queja por escrito al ayuntamiento',
    'complain-to-provider': 'Presente una queja por escrito a quien actuó de forma injusta',
    'keep-record': 'Anote lo que pasó',
    'use-custody-form': 'Pregunte al tribunal sobre una apelación con el formulario SEND28',
    'help-family': 'Diga a la familia que hay un plazo',
    'see-nation': 'Vaya a la página oficial',
    'get-advice': 'Pida ayuda gratuita al servicio de asesoramiento',
    'get-advice-at-once': 'Pida hoy ayuda gratuita al servicio de asesoramiento',
    'talk-to-school': 'Hable con la escuela y con su consejo escolar (governors)',
    'talk-to-council': 'Hable con un responsable del equipo SEND del ayuntamiento',
  },

  actionTexts: {
    'find-decision':
      'Si las encuentra, llame hoy al asesor de mediación: la mayoría de las apelaciones debe llegar al tribunal en un plazo de 2 meses desde la fecha de la carta. Si no las encuentra, pida hoy al servicio de asesoramiento que lea la carta con usted. Es posible que el plazo corra igualmente.',
    'find-parts':
      'Lea en el plan la Section B (necesidades), la Section F (ayuda) y la Section I (escuela o college). No puede apelar si es solo sobre salud o atención social.',
    'find-date':
      'Una apelación debe llegar al tribunal en un plazo de 2 meses desde la fecha de la carta, o de 1 mes desde la fecha del certificado, si este plazo termina más tarde. Si su carta no tiene fecha, pregunte al ayuntamiento. Si su certificado no la tiene, pregunte al asesor de mediación.',
    'get-certificate':
      'Diga que quiere apelar. Diga si quiere mediación o no: usted elige. Si no la quiere, debería recibir un certificado en un plazo de 3 días hábiles desde su llamada. Si la quiere, dígaselo también al ayuntamiento: el certificado llega después de la reunión.',
    'get-certificate-late':
      'Pida un certificado. Cuando han pasado más de 2 meses desde la fecha de la carta, es posible que el asesor no pueda dárselo. En ese caso, envíe su apelación al tribunal sin certificado y explique por qué.',
    'certificate-in-case':
      'Para apelar también sobre estas secciones necesita un certificado. Si quizá quiera hacerlo, llame al asesor de mediación en un plazo de 2 meses desde la fecha de la carta. El número está en la carta.',
    'chase-certificate':
      'Si no quiere mediación, dígalo: debería recibir el certificado en un plazo de 3 días hábiles desde su llamada. Si quiere mediación, dígaselo también al ayuntamiento. Este tiene que organizar una reunión en un plazo de 30 días desde el día en que usted se lo dice. El certificado debería llegar en un plazo de 3 días hábiles desde la reunión. Si no llega, o no hay reunión, llame otra vez.',
    'send-appeal': 'Cuenta el día en que llega, no el día en que usted la envía.',
    'send-appeal-late':
      'El tribunal puede admitir una apelación fuera de plazo. En su apelación, pida más tiempo:',
    'ask-more-time':
      'Explique en el formulario por qué lo envía ahora y no antes. Un juez puede darle más tiempo.',
    'ask-permission':
      'Explique en su apelación por qué no llamó al asesor en un plazo de 2 meses desde la fecha de la carta. El tribunal solo dice que sí en casos muy poco comunes («exceptional», excepcionales).',
    'ask-recommendations': 'Sobre esto, el tribunal puede dar recomendaciones, pero no órdenes.',
    'make-claim':
      'Hay un formulario para el padre o la madre y otro para la persona joven. Los fines de semana, agosto y la Navidad no le dan días de más.',
    'make-claim-late':
      'El tribunal puede admitir una demanda fuera de plazo. En su demanda, pida más tiempo y explique por qué está fuera de plazo. Hay un formulario para el padre o la madre y otro para la persona joven.',
    'ask-health-care-mediation':
      'Diga que quiere mediación sobre salud o atención social. El ayuntamiento o el NHS debe participar. Su carta debería dar el último día para llamar. Si no lo da, llame hoy. Si tampoco está de acuerdo con la Section B, F o I, cambie su respuesta: sobre ellas puede apelar.',
    'comment-on-draft':
      'Diga qué escuela o college quiere que nombre el plan. Tiene al menos 15 días. El día en que se envió el borrador es el día 1. Es posible que su carta le dé más.',
    'wait-for-final-plan':
      'El plazo para apelar empieza cuando el ayuntamiento envía su carta de decisión, con el plan definitivo si lo hay.',
    'ask-for-decision':
      'Pida la decisión por escrito y pregunte qué día, a más tardar, la recibirá. Guarde una copia de lo que envíe.',
    'ask-for-review':
      'Diga qué quiere cambiar, y por qué. Si tampoco está de acuerdo con la Section B, F o I, cambie su respuesta: sobre ellas puede apelar.',
    'find-route': 'Depende de qué se trata:',
    'complain-to-council':
      'Si el ayuntamiento no contesta o no lo arregla, puede acudir al defensor del ciudadano (Local Government and Social Care Ombudsman). Es gratuito.',
    'complain-to-provider':
      'Su plazo para acudir al juzgado no se detiene mientras espera una respuesta.',
    'keep-record':
      'Anote los días, quién estaba y qué se dijo. Guarde las cartas y los correos electrónicos. Quien le ayude los pedirá.',
    'use-custody-form':
      'Si alguien está en detención, se puede apelar cuando el ayuntamiento no va a evaluar o no va a hacer un plan, o sobre la escuela o el college de un primer plan. Pregunte al tribunal cuál es su último día.',
    'help-family':
      'La mayoría de las apelaciones debe llegar al tribunal en un plazo de 2 meses desde la fecha de la carta. Responda a estas preguntas con la familia y elija las respuestas de la familia. Puede apoyarla en la mediación.',
    'see-nation': '',
    'get-advice': 'Pueden leer las cartas con usted y revisar lo que envía.',
    'get-advice-at-once':
      'Hay un plazo, y aquí no podemos calcularlo. También puede ayudarle un law centre (asesoría legal) o un abogado.',
    'talk-to-school': 'El último día para presentar la demanda no cambia mientras hablan.',
    'talk-to-council': 'Es posible que puedan arreglarlo.',
  },

  routes: [
    'Ayuda del plan que no se da: escriba al ayuntamiento.',
    'Transporte escolar: pida la apelación de transporte del ayuntamiento (transport appeal).',
    'Plaza escolar para un niño o una niña sin plan: use la apelación de admisión (admission appeal).',
    'Expulsión (exclusion): escriba al consejo escolar (governors). Si fue por una discapacidad, cambie su respuesta: puede presentar una demanda (claim).',
    'Presupuesto personal (personal budget): pida al ayuntamiento una revisión.',
  ],

  lateReasons: [
    'Escriba todas las razones por las que su apelación está fuera de plazo. Si la carta no dice que usted puede apelar, o no dice a quién llamar, escríbalo también.',
    'Escriba por qué debería seguir adelante de todos modos.',
    'Escriba por qué no debería tener que esperar a la próxima revisión anual (annual review) ni pedir otra evaluación.',
  ],

  clocks: {
    appeal: (day) =>
      `El tribunal debe tener su apelación a más tardar a las 5 de la tarde del ${day}`,
    'contact-adviser': (day) => `El último día para llamar al asesor de mediación es el ${day}`,
    'discrimination-claim': (day) =>
      `El tribunal debe tener su demanda a más tardar a las 5 de la tarde del ${day}`,
    'comment-on-draft': (day) =>
      `El último día para decir al ayuntamiento qué hay que cambiar es el ${day}`,
  },

  passed: {
    appeal: (day) => `El plazo normal para apelar terminó el ${day}.`,
    'contact-adviser': (day) => `El último día para llamar al asesor de mediación fue el ${day}.`,
    'discrimination-claim': (day) =>
      `El plazo normal para presentar una demanda terminó el ${day}.`,
    'comment-on-draft': (day) =>
      `Los 15 días desde el día en que se envió el borrador terminaron el ${day}. Es posible que su carta le dé más. Escriba hoy al ayuntamiento.`,
  },

  duties: {
    'decide-to-assess': 'decirle si va a evaluar',
    'decide-on-plan': 'decirle si no va a hacer un plan',
    'final-plan': 'enviarle el plan definitivo, si hace uno',
    'review-decision': 'decirle qué decidió después de la revisión',
    'amended-plan': 'enviarle el plan con los cambios',
    'phase-transfer': 'enviarle el plan con los cambios para el cambio de etapa',
  },

  notes: {
    'certificate-before-decision':
      'Su certificado es anterior a esta carta, así que no vale para ella. Necesita uno nuevo.',
    'date-in-future': 'Una de sus fechas está en el futuro. Revísela.',
    'letter-date-needed': 'Busque también la fecha de la carta. Es posible que le dé más tiempo.',
    'late-ask-anyway':
      'Todavía puede pedirlo al tribunal: este puede admitir una apelación fuera de plazo. Explique por qué está fuera de plazo.',
    'safe-day-passed':
      'Es posible que para usted valga un último día posterior. No podemos asegurarlo, así que actúe hoy.',
    'before-these-rules': '',
    'rules-past-review': pastReview,
    'placement-doubtful':
      'Es posible que no necesite un certificado, pero obtenga uno por si acaso. No cuente con él para tener más tiempo.',
    'month-from-certificate':
      'Si llamó al asesor en un plazo de 2 meses desde la fecha de la carta, está a tiempo: tiene para apelar al menos 1 mes desde la fecha del certificado.',
    'late-contact-possible':
      'Si llamó al asesor por primera vez más de 2 meses después de la fecha de la carta, es posible que el certificado no le dé más tiempo.',
    'contact-before-decision': 'Una llamada anterior a esta carta no vale para esta carta.',
    'dates-contradict': 'Dos de sus fechas no encajan entre sí. Revíselas.',
    'appellant-young-person':
      'Este derecho es de la persona joven, así que cada paso va a nombre de ella. Usted puede ayudarla. Si ella no puede decidir esto, usted puede actuar en nombre propio, salvo que se haya elegido un representante (deputy o attorney).',
    'plan-stays-in-force':
      'Si apela a tiempo, el plan sigue valiendo hasta que termine la apelación.',
    'county-court-possible':
      'Si no fue una escuela, esto lo decide un juzgado civil (county court). Pida asesoramiento hoy.',
    'council-exceptions': 'En unos pocos casos la ley da más tiempo al ayuntamiento.',
  },

  appeal: {
    available: 'La ley da derecho a apelar esta decisión.',
    none: 'No puede apelar ante el tribunal SEND si es solo sobre esto.',
    'not-yet': 'No puede apelar antes de la decisión definitiva del ayuntamiento.',
    claim: 'Puede presentar una demanda ante el tribunal SEND.',
    'county-court':
      'Esto lo decide un juzgado civil (county court). El tribunal SEND no lo decide.',
    elsewhere: '',
    unknown: cannotTell,
  },

  certificate: {
    needed:
      'Necesita uno antes de apelar. Si llama al asesor en un plazo de 2 meses desde la fecha de la carta, tiene para apelar al menos 1 mes desde la fecha del certificado.',
    awaited: 'Todavía no ha llegado.',
    held: 'Tiene uno. Si llamó al asesor por primera vez más de 2 meses después de la fecha de la carta, es posible que no le dé más tiempo.',
    'not-needed': 'No lo necesita. Si obtiene uno, no cuente con él para tener más tiempo.',
    'not-applicable': 'Es solo para una apelación ante el tribunal SEND.',
    unknown: 'Obtenga uno por si acaso.',
  },

  mediation: {
    available:
      'Es una reunión gratuita y confidencial con el ayuntamiento y alguien que no toma partido. Usted elige: si la quiere, el ayuntamiento debe acudir. Puede apelar igualmente.',
    'health-and-care-only':
      'Usted elige; es gratuita y confidencial. El ayuntamiento o el NHS debe participar.',
    none: 'Es solo para una decisión que se puede apelar ante el tribunal SEND, o para la salud y la atención social de un plan.',
    unknown: cannotTell,
  },

  disagreementResolution: {
    available:
      'Es ayuda gratuita de alguien que no toma partido. Puede pedirla al ayuntamiento en cualquier momento, pero todos tienen que estar de acuerdo en usarla.',
    none: '',
    unknown: cannotTell,
  },

  stages: {
    letter: [
      'Usted recibe una carta de decisión',
      'La carta dice a quién llamar. Pida pronto ayuda al servicio de asesoramiento: es gratuita. También puede hablar con un responsable del equipo SEND. Esto no detiene el plazo.',
      'Si la carta no dice a quién llamar, pregunte al ayuntamiento.',
    ],
    adviser: [
      'Usted llama al asesor de mediación',
      'Tiene 2 meses desde la fecha de la carta. El asesor le informa por teléfono sobre la mediación.',
      'Si el plazo ha pasado, llame hoy de todos modos. En casos excepcionales, el tribunal le deja apelar sin certificado.',
    ],
    certificate: [
      'Si no quiere mediación, recibe un certificado',
      'Debería llegar en un plazo de 3 días hábiles desde su llamada.',
      'Si no llega, llame otra vez. No deje pasar su último día para apelar: envíe su apelación al tribunal y explique por qué no tiene certificado.',
    ],
    mediation: [
      'Si quiere mediación, hay una reunión',
      'Dígaselo al ayuntamiento. Desde entonces, el ayuntamiento tiene 30 días para organizar la reunión. Debe decirle el día de la reunión al menos 5 días hábiles antes. Usted debería recibir su certificado en un plazo de 3 días hábiles desde la reunión.',
      'Si el ayuntamiento no puede organizarla en esos 30 días, el asesor le da un certificado. Puede hacer la mediación igualmente.',
    ],
    agreement: [
      'Llegan a un acuerdo, o no',
      'Si hay acuerdo, el ayuntamiento tiene plazos fijos para cumplirlo. Para lo que usted no podía apelar, el ayuntamiento tiene 2 semanas desde la fecha del acuerdo. Su plazo para apelar sigue corriendo.',
      'Si el ayuntamiento no lo cumple a tiempo, pregunte al servicio de asesoramiento.',
    ],
    appeal: [
      'Puede apelar',
      'El tribunal debe tener su apelación en un plazo de 2 meses desde la fecha de la carta, o de 1 mes desde la fecha del certificado, si este plazo termina más tarde.',
      '',
    ],
    tribunal: ['El tribunal decide', 'Examina lo que dicen las dos partes. Después decide.', ''],
  },

  timeline: {
    certificate: (day) => `Si llama hoy, debería llegar a más tardar el ${day}.`,
    mediation: (day) =>
      `Si se lo dice hoy al ayuntamiento, este tiene hasta el ${day} para organizar la reunión. El certificado que reciba después de la reunión puede hacer que su último día para apelar sea más tarde.`,
    moves:
      'Un certificado puede hacer que su último día para apelar sea más tarde: entonces tiene 1 mes desde la fecha del certificado.',
  },

  beside: {
    found: (checker) => `Estos días salen de sus respuestas en «${checker}».`,
    // "Resultado" for the answer that is found: "respuestas" are those that the family gives.
    noAppeal:
      'Según sus respuestas, no hay un último día para apelar. El resultado le dice qué hacer.',
    toAnswer: 'Ir a su resultado',
  },

  rules: {
    'regs-33': '2 meses desde la fecha de la carta para llamar al asesor',
    'regs-5-1': '6 semanas desde la solicitud para decir si va a evaluar',
    'regs-10-1': '16 semanas desde la solicitud para decir que no va a hacer un plan',
    'regs-13-1': '15 días para opinar sobre el borrador, y el día en que se envió es el primero',
    'regs-13-2': '20 semanas desde la solicitud para enviar el plan definitivo',
    'regs-18':
      'antes del 15 de febrero del año del cambio de etapa, o antes del 31 de marzo si es desde la escuela secundaria',
    'regs-20-10': '4 semanas desde la reunión de revisión para decir qué decidió',
    'regs-22-3':
      '8 semanas desde la fecha de la carta que dice qué va a cambiar, para enviar el plan con los cambios',
    'regs-34': '3 días hábiles para que el asesor envíe el certificado',
    'regs-36': '30 días para que el ayuntamiento organice la mediación',
    'regs-42-3': '2 semanas para que el ayuntamiento cumpla lo acordado, si no se podía apelar',
    'rules-12-2': 'de un fin de semana o día festivo al siguiente día hábil',
    'rules-12-3-a':
      'de agosto, o de los días del 25 de diciembre al 1 de enero, al primer día hábil posterior',
    'rules-20-1-c-i': '2 meses desde la fecha de la carta',
    'rules-20-1-c-ii': '1 mes desde la fecha del certificado, si este plazo termina más tarde',
    'equality-4-1': '6 meses, y el día en que ocurrió es el primero',
  },

  readings: {
    'printed-date': 'el plazo corre desde la fecha impresa en la carta',
    'late-certificate':
      'usted llamó al asesor por primera vez más de 2 meses después de la fecha de la carta, y el certificado no le da más tiempo',
    'placement-certificate': 'un certificado que no necesitaba le da más tiempo',
    'placement-doubtful': 'un certificado que quizá no necesite no le da más tiempo',
    cascade: 'el siguiente día hábil cae en agosto o en Navidad, y el día se mueve otra vez',
    'by-analogy': 'se mueve como el último día para apelar. No cuente con ello',
    'step-back-first': 'los meses corren desde el día anterior',
    'step-back-last': 'un mes corto termina un día antes',
    'next-working-day': 'pasa al siguiente día hábil. No cuente con ello',
  },

  labels: {
    change: 'Cambiar',
    startAgain: 'Empezar de nuevo',
    answers: 'Sus respuestas',
    actions: 'Qué hacer ahora',
    working: 'Cómo lo hemos calculado',
    lawBehind: 'La ley en que se basa este resultado:',
    outsideTable: 'No podemos calcular este día. Pida asesoramiento hoy. Días festivos:',
    changeDates: 'Cambiar las fechas',
    callWindow:
      'Para esta llamada, los fines de semana, agosto y la Navidad no le dan días de más.',
    daysLeft: (days) =>
      days > 1
        ? `${days < 8 ? 'Solo quedan' : 'Quedan'} ${days} días.`
        : (['Es hoy.', 'Es mañana.'][days] ?? ''),
    say: 'Qué decir por teléfono',
    take: 'Llévese esto',
    rulesAsAt: (day) =>
      `Comprobamos estas reglas, para Inglaterra, por última vez el ${day}. La ley puede cambiar. Esto es información, no asesoramiento legal.`,
    useForm: (form) => `Use el formulario ${form}.`,
    open: 'Qué más puede hacer, y por qué',
    appeal: 'Apelación (appeal)',
    certificate: 'Certificado de mediación (mediation certificate)',
    mediation: 'Mediación (mediation)',
    disagreementResolution: 'Resolución de desacuerdos (disagreement resolution)',

    councilBy: (duty, day) => `A más tardar el ${day}, el ayuntamiento tiene que ${duty}.`,
    councilMissed: (duty, day) =>
      `A más tardar el ${day}, el ayuntamiento tenía que ${duty}. Ese día ha pasado.`,

    missed: 'Si ese día ha pasado:',
    elseTry: (name) => `Si no lo encuentra, pruebe con ${name}:`,
    adviceIs: (name) => `Aquí, el servicio de asesoramiento es ${name}.`,
    getForm: (form) => `Obtener el formulario ${form} en GOV.UK`,
    claimDate:
      'Una demanda debe llegar al tribunal en un plazo de 6 meses, que empieza el día en que ocurrió el hecho.',
    whileYouTalk: 'El último día para apelar no cambia mientras hablan.',
    twoLetters:
      'Si tiene más de una carta de decisión, cada una tiene sus propios últimos días. Hable de cada carta con el asesor de mediación. Empiece de nuevo para la otra carta, y respete el día que llegue antes.',
    getClaimForm: 'Obtener el formulario de demanda en GOV.UK',
    attachLetter: 'Adjúntele la carta de decisión.',
    attachIfAny: 'Adjunte la carta de decisión y, si tiene uno, el certificado de mediación.',
    attachBoth: 'Adjunte la carta de decisión y el certificado de mediación.',
    sendTo:
      'Envíe el formulario y los documentos al tribunal. El correo electrónico es más rápido que el correo postal:',
    tribunalDated: (day) => `Estos datos son del ${day}. Compruébelos en GOV.UK.`,
    secondary: ' (sin comprobar)',
    notes: 'Sus notas: con quién habló, cuándo y qué le dijeron',
    step: (from, to, rule) => `Del ${from} al ${to}: ${rule}`,
    reading: (day, points) => `${day}, si ${points.join('. Y si ')}.`,
  },
};
