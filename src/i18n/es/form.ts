import type { FormMessages } from '../types.js';
import { pastReview } from './shared.js';

export const form: FormMessages = {
  lang: 'es',
  locale: 'es',
  dir: 'ltr',

  questions: {
    nation: {
      title: '¿En qué país está su ayuntamiento (council o local authority)?',
      hint: 'Cada país tiene su propia ley.',
      thing: 'el país',
    },
    person: {
      title: '¿Quién es usted?',
      hint: 'Un niño o una niña pasa a ser «persona joven» (young person) el último viernes de junio del año escolar en que cumple 16 años.',
      thing: 'quién es usted',
    },
    // Not "custodia", which a family takes for that of a parent.
    'is-detained': {
      title: '¿Está el niño, la niña o la persona joven en detención (in custody)?',
      hint: 'Por ejemplo, un juez ordenó su ingreso en un centro cerrado (secure home o young offender institution).',
      thing: 'sí, no o «No lo tengo claro»',
    },
    decision: {
      title: '¿Qué ha decidido el ayuntamiento (council)?',
      hint: 'Elija lo que más se parezca a su carta.',
      thing: 'qué ha decidido el ayuntamiento',
    },
    parts: {
      title: '¿Con qué partes del plan no está de acuerdo?',
      hint: 'Marque todas las que correspondan.',
      thing: 'las partes con las que no está de acuerdo',
    },
    'decision-sent': {
      title: '¿Qué fecha tiene la carta de decisión (decision letter)?',
      hint: 'Por ejemplo, 2 11 2026. Use la fecha impresa en la carta, no el día en que la recibió.',
      thing: 'de la carta',
    },
    'has-certificate': {
      title: '¿Tiene un certificado de mediación (mediation certificate) para esta carta?',
      hint: 'No tiene que hacer una mediación para obtenerlo.',
      thing: 'si tiene un certificado',
    },
    'certificate-issued': {
      title: '¿Qué fecha tiene el certificado (mediation certificate)?',
      hint: 'Por ejemplo, 20 12 2026.',
      thing: 'del certificado',
    },
    'has-contacted-adviser': {
      title: '¿Ha llamado al asesor de mediación (mediation adviser) por esta carta?',
      hint: 'También vale un correo electrónico o un formulario en línea enviado al asesor. Una llamada anterior a esta carta no vale.',
      thing: 'si ha llamado al asesor',
    },
    'adviser-contacted': {
      title:
        '¿Cuándo llamó por primera vez al asesor de mediación (mediation adviser) por esta carta?',
      hint: 'Por ejemplo, 16 11 2026. Use el día de su primera llamada o correo electrónico.',
      thing: 'de la llamada',
    },
    'discrimination-by': {
      title: '¿Quién actuó de forma injusta?',
      hint: 'Una demanda (claim) contra una escuela va a un tribunal. Una demanda contra cualquier otra persona o entidad va a otro.',
      thing: 'quién actuó de forma injusta',
      options: {
        school: 'Una escuela o una escuela infantil pública (maintained nursery school)',
        other: 'Un college, el ayuntamiento, una guardería privada u otra persona o entidad',
      },
    },
    conduct: {
      title: '¿Cuándo ocurrió el trato injusto?',
      hint: 'Por ejemplo, 2 11 2026. Si se negaron a hacer algo, use el día en que se negaron. Si ocurrió una y otra vez, use el último día.',
      thing: 'del hecho',
    },
    awaiting: {
      title: '¿Qué está esperando?',
      hint: 'El ayuntamiento también tiene plazos.',
      thing: 'qué está esperando',
    },
    'request-received': {
      title: '¿Cuándo recibió el ayuntamiento la solicitud de evaluación?',
      hint: 'Por ejemplo, 14 9 2026.',
      thing: 'de la solicitud',
    },
    'review-meeting': {
      title: '¿Cuándo fue la reunión de revisión?',
      hint: 'Por ejemplo, 12 10 2026.',
      thing: 'de la reunión',
    },
    'amendment-notice': {
      title: '¿Qué fecha tiene la carta sobre los cambios del plan?',
      hint: 'Por ejemplo, 9 11 2026.',
      thing: 'de la carta',
    },
    'draft-sent': {
      title: '¿Qué fecha tiene la carta que llegó con el borrador del plan (draft plan)?',
      hint: 'Por ejemplo, 16 11 2026.',
      thing: 'de la carta',
    },
  },

  placement: {
    title: '¿Su apelación (appeal) es solo sobre la escuela o el college?',
    hint: 'Es la Section I del plan: el nombre de la escuela o del college, su tipo, o que no se nombra ninguno.',
    thing: 'si es solo sobre la escuela o el college',
  },

  options: {
    england: 'Inglaterra',
    wales: 'Gales',
    scotland: 'Escocia',
    'northern-ireland': 'Irlanda del Norte',
    // "Persona cuidadora" would be taken for a childminder.
    parent: 'Padre, madre o persona que cría a un niño o una niña (parent or carer)',
    'parent-of-young-person':
      'Padre o madre de una persona joven (young person) de menos de 25 años',
    'young-person': 'Una persona joven (young person) de menos de 25 años',
    'someone-else':
      'Otra persona o entidad, por ejemplo una escuela, una guardería o un trabajador social',
    'refusal-to-assess': 'No va a evaluar a alguien que no tiene un EHC plan (refusal to assess)',
    'refusal-to-issue': 'Evaluó, pero no va a hacer un plan (refusal to issue)',
    'plan-contents':
      'Envió un plan definitivo (final plan) o cambiado (amended plan), y no estoy de acuerdo con él',
    'refusal-to-reassess':
      'No va a evaluar de nuevo a alguien que tiene un plan (refusal to reassess)',
    'refusal-to-amend':
      'No va a cambiar el plan después de una revisión (annual review) o de una nueva evaluación (reassessment)',
    'ceasing-plan': 'Va a poner fin al plan (cease to maintain)',
    'draft-plan': 'Envió un borrador del plan (draft plan), o dice lo que piensa hacer',
    'no-decision': 'No ha decidido, y estoy esperando',
    'disability-discrimination':
      'Alguien sufrió un trato injusto, o una expulsión, por una discapacidad (disability discrimination)',
    'something-else':
      'Otra cosa: ayuda que no se da, transporte, una plaza escolar, una expulsión (exclusion)',
    B: 'Section B: las necesidades',
    F: 'Section F: la ayuda en la escuela o el college',
    I: 'Section I: la escuela o el college, o que no se nombra ninguno',
    health: 'Salud (health, Section C o G)',
    // "Asistencia social" would be taken for welfare benefits.
    'social-care': 'Atención social (social care, Section D o H)',
    other: 'Otra sección, o un presupuesto personal (personal budget)',
    school: 'Una escuela',
    'awaiting-assessment': 'Una respuesta a una solicitud de primera evaluación (assessment)',
    'awaiting-plan': 'El primer plan, después de que el ayuntamiento aceptó evaluar',
    'awaiting-review': 'Una carta después de una reunión de revisión (review meeting)',
    'awaiting-amendment':
      'El plan con los cambios (amended plan), después de una carta que dice qué va a cambiar',
    'awaiting-school': 'Un plan que nombre la próxima escuela',
    'awaiting-college': 'Un plan que nombre un lugar para después de la escuela secundaria',
    yes: 'Sí',
    no: 'No',
    'not-sure': 'No lo tengo claro',
  },

  errors: {
    'no-answer': (thing) => `Indique ${thing}`,
    'not-sure-alone': () => 'Escriba una fecha o marque una sola casilla',
    'no-day': (thing) => `Escriba el día ${thing}`,
    'no-month': (thing) => `Escriba el mes ${thing}, por ejemplo 11`,
    'no-year': (thing) => `Escriba el año ${thing}, por ejemplo 2026`,
    'unreadable-day': (_, typed) =>
      `No podemos leer «${typed}» como un día. Use un número, por ejemplo 2`,
    'unreadable-month': (_, typed) =>
      `No podemos leer «${typed}» como un mes. Use su nombre o su número, por ejemplo 11`,
    'unreadable-year': (_, typed) =>
      `No podemos leer «${typed}» como un año. Use un número, por ejemplo 2026`,
    'no-such-day': (_, typed) =>
      `El día ${typed} no existe. Revise la fecha: el día va antes del mes`,
    'in-future': (_, typed) => `El día ${typed} está en el futuro. Revise la fecha`,
  },

  labels: {
    pastReview,
    checker:
      '¿Puedo apelar (appeal), y necesito un certificado de mediación (mediation certificate)?',
    continue: 'Continuar',
    back: 'Atrás',
    help: 'Ayuda',
    problem: 'Hay un problema',
    error: 'Error:',
    or: 'o',
    day: 'Día',
    month: 'Mes',
    year: 'Año',
    needs: 'Tenga a mano la carta del ayuntamiento, si tiene una. Hay hasta 7 preguntas.',
    onlyEngland: 'Esto es para Inglaterra.',
    otherNations: '¿No está en Inglaterra?',
    official: 'GOV.UK sobre las apelaciones',
    countdown: 'Su último día para apelar (appeal)',
    waits: (checker) =>
      `Responda a las preguntas de «${checker}». Después verá aquí su último día para apelar.`,
    toChecker: 'Ir a las preguntas',
    contact: 'A quién llamar',
    phone: 'Teléfono',
    relay: 'Relay UK',
    hours: 'Horario',
    email: 'Correo electrónico',
    website: 'Página web',
    address: 'Dirección',
    notice: 'Aviso de mediación del ayuntamiento',
    adviser: 'Asesor de mediación (mediation adviser)',
    advice: 'Servicio de asesoramiento (advice service)',
    disagreement: 'Para otros desacuerdos',
    sendTeam: 'Equipo SEND',
    forCouncil: (name = 'su ayuntamiento') => `Para las decisiones de ${name}.`,
    // The English word is the same.
    tribunal: 'Tribunal',
    adviserHelps: 'Antes de la mayoría de las apelaciones tiene que llamar al asesor. Es gratuito.',
    adviceHelps: 'Le ayudan con su carta y su apelación. Es gratuito.',
    askCouncil: 'Pida el número al ayuntamiento.',
    useLetter:
      'Su carta de decisión debe dar el número del asesor de mediación. Si no lo da, pregunte al ayuntamiento.',
    checked: (day) => `El ayuntamiento comprobó esto el ${day}.`,
    old: (day) =>
      `El ayuntamiento comprobó esto por última vez el ${day}, hace más de 180 días. Es posible que ya no sea correcto.`,
    unchecked: (published) =>
      published
        ? `Este número es de ${/\d{4}/.exec(published)?.[0] ?? published} y puede ser incorrecto.`
        : 'No sabemos de cuándo es este número. Puede ser incorrecto.',
    uncheckedDetails: 'El ayuntamiento no ha comprobado estos datos. Pueden ser incorrectos.',
    useThatOne: 'Use el número de su carta.',
    noDate: 'sin fecha',
    ownPage: 'En su propia página:',
    hardWords: 'Qué significan estas palabras',
    language: 'Idioma',
    loading: 'Cargando. Espere, por favor.',
    notLoaded: 'Esta parte no se ha cargado. Sus respuestas se conservan.',
    partNotLoaded: 'Esta parte no se ha cargado.',
    tryAgain: 'Intentar de nuevo',
    openPage: 'Abrir esto en su propia página',
  },
};
