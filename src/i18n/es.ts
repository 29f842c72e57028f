import type { BegunLanguage } from './types.js';

const lastDay = (day: string) => `El último día fue el ${day}.`;

const canStillAsk = (late: string) =>
  `El plazo normal ha pasado. Todavía puede pedirlo: el tribunal puede admitir ${late}. Explique por qué llega tarde.`;
const lateAppeal = canStillAsk('una apelación tardía');
const depends = 'Depende de lo que usted no tiene claro.';
const startsLater =
  'El plazo para apelar empieza cuando el ayuntamiento envía su plan definitivo o su decisión definitiva.';

export const es: BegunLanguage = {
  name: 'Español',
  notice:
    'Ninguna persona ha revisado esta traducción. Si no coincide con el texto en inglés, vale el inglés.',
  toEnglish: 'Leer esto en inglés',
  reviews: {},

  form: {
    lang: 'es',
    locale: 'es',
    dir: 'ltr',

    questions: {
      nation: {
        title: '¿En qué país está su ayuntamiento (council)?',
        hint: 'Cada uno tiene su propia ley.',
      },
      person: {
        title: '¿Es usted padre, madre o una persona joven?',
      },
      decision: {
        title: '¿Qué ha decidido el ayuntamiento?',
        hint: 'Elija lo que más se parezca a su carta.',
      },
      parts: {
        title: '¿Con qué parte del plan no está de acuerdo?',
        hint: 'Elija todo lo que corresponda.',
      },
      'decision-sent': {
        title: '¿Qué fecha tiene la carta de decisión?',
        hint: 'Por ejemplo, 2 11 2026. No el día en que llegó.',
        thing: 'de la carta',
      },
      'has-certificate': {
        title: '¿Tiene un certificado de mediación (mediation certificate)?',
        hint: 'No tiene que hacer una mediación para obtenerlo.',
      },
      'certificate-issued': {
        title: '¿Qué fecha tiene el certificado (certificate)?',
        hint: 'Por ejemplo, 20 12 2026.',
        thing: 'del certificado',
      },
      conduct: {
        title: '¿Cuándo ocurrió la discriminación?',
        thing: 'del hecho',
      },
    },

    options: {
      england: 'Inglaterra',
      wales: 'Gales',
      scotland: 'Escocia',
      'northern-ireland': 'Irlanda del Norte',
      parent: 'Padre, madre o alguien que cuida de un niño o una niña',
      'young-person': 'Una persona joven',
      'refusal-to-assess': 'No evaluar para un EHC plan',
      'refusal-to-issue': 'No hacer un plan después de una evaluación',
      'plan-contents': 'Lo que dice un plan definitivo',
      'refusal-to-amend': 'No cambiar el plan después de una revisión o de una nueva evaluación',
      'ceasing-plan': 'Poner fin al plan',
      'draft-plan': 'Nada definitivo: hay un borrador o una propuesta',
      'no-decision': 'Todavía nada',
      B: 'Section B (sección B): las necesidades',
      F: 'Section F (sección F): la ayuda',
      I: 'Section I (sección I): la escuela o el college, su tipo, o que no hay ninguno',
      health: 'Salud',
      'social-care': 'Asistencia social',
      yes: 'Sí',
      no: 'No',
      'not-sure': 'No lo tengo claro',
    },

    errors: {
      'no-answer': () => 'Elija una respuesta',
      'not-sure-alone': () => 'Elija una sola cosa: una respuesta, o No lo tengo claro',
      'no-day': (thing) => `Escriba el día ${thing}`,
      'no-month': (thing) => `Escriba el mes ${thing}, por ejemplo 11`,
      'no-year': (thing) => `Escriba el año ${thing}, por ejemplo 2026`,
      'no-such-day': (_, typed) => `El día ${typed} no existe. Revise la fecha`,
      'in-future': (_, typed) => `El día ${typed} está en el futuro. Revise la fecha`,
    },

    labels: {
      pastReview: 'Es hora de comprobar estas reglas. Consulte la página oficial.',
      checker:
        '¿Puedo apelar (appeal), y necesito un certificado de mediación (mediation certificate)?',
      continue: 'Continuar',
      back: 'Atrás',
      help: 'Ayuda',
      problem: 'Hay un problema',
      day: 'Día',
      month: 'Mes',
      year: 'Año',
      official: 'GOV.UK sobre las apelaciones',
      countdown: 'Su último día para apelar',
      contact: 'A quién llamar',
      phone: 'Teléfono',
      relay: 'Relay UK',
      email: 'Correo electrónico',
      website: 'Página web',
      address: 'Dirección',
      notice: 'Aviso de mediación del ayuntamiento',
      adviser: 'Asesor de mediación (mediation adviser)',
      advice: 'Servicio de asesoramiento (advice service)',
      // The English word is the same.
      tribunal: 'Tribunal',
      askCouncil: 'Pida el número al ayuntamiento.',
      checked: (day) => `El ayuntamiento lo comprobó el ${day}.`,
      old: (day) => `El ayuntamiento lo comprobó por última vez el ${day}, hace más de 180 días.`,
      unchecked: (published) =>
        `${published ? `Con fecha del ${published}. ` : ''}Nadie lo ha comprobado.`,
      useLetter:
        'Su carta de decisión debe dar los datos del asesor de mediación. Si son distintos, use la carta.',
      ownPage: 'En una página aparte:',
      hardWords: 'Palabras difíciles',
      language: 'Idioma',
    },
  },

  result: {
    outcomes: {
      'certificate-needed':
        'Obtenga un certificado de mediación (mediation certificate) y después apele (appeal)',
      'certificate-held': 'Apele (appeal) con su certificado',
      'certificate-not-needed':
        'Apele (appeal): la Section I por sí sola no necesita certificado (certificate)',
      'parts-not-sure':
        'Obtenga un certificado de mediación (mediation certificate) para ir sobre seguro',
      'health-or-care-only': 'Pida una mediación (mediation) sobre salud o asistencia social',
      'draft-plan': 'Diga qué hay que cambiar: contra un borrador no hay apelación (appeal)',
      'no-decision': 'Pida una decisión: solo una decisión se puede apelar (appeal)',
      'discrimination-claim':
        'Presente una demanda (claim) por discriminación ante el tribunal (SEND tribunal)',
      // "The law of your country" would be taken for that of the country they came from.
      'another-nation': 'Use la ley del país de su ayuntamiento: esto es para Inglaterra',
    },

    actions: {
      'find-decision': 'Mire su carta',
      'find-parts': 'Busque con qué no está de acuerdo',
      'find-date': 'Busque la fecha',
      'get-certificate': 'Llame al asesor de mediación',
      'get-certificate-late': 'Llame hoy al asesor de mediación',
      'certificate-in-case': 'Piense en la Section B y la Section F',
      'send-appeal': 'Envíe su apelación',
      'send-appeal-late': 'Envíe su apelación y pida más tiempo',
      'ask-recommendations': 'Incluya la salud o la asistencia social en su apelación',
      'make-claim': 'Envíe su demanda',
      'make-claim-late': 'Envíe su demanda y pida más tiempo',
      'ask-health-care-mediation': 'Llame al asesor de mediación',
      'wait-for-final-plan': 'Escriba al ayuntamiento',
      'ask-for-decision': 'Escriba al ayuntamiento',
      'see-nation': 'Vaya a la página oficial',
      'get-advice': 'Pregunte al servicio de asesoramiento',
      'talk-to-council': 'Hable con un responsable del equipo SEND',
    },

    actionTexts: {
      'find-decision':
        'Si dice que puede apelar, quizá tenga solo 2 meses desde la fecha de la carta. En ese caso, llame al asesor de mediación que indica.',
      'find-date':
        'Para apelar hay 2 meses desde la carta; para una demanda, 6 meses desde el hecho. Actúe hoy.',
      'get-certificate':
        'Diga que desea apelar y si quiere mediación. Si no la quiere, el certificado debería llegar en 3 días hábiles.',
      'get-certificate-late':
        'Pida un certificado de todos modos. No lo espere: apele y explique por qué no lo tiene.',
      'send-appeal': 'Cuenta el día en que llega.',
      'send-appeal-late': lateAppeal,
      'ask-recommendations': 'Sobre esto, el tribunal solo puede hacer recomendaciones.',
      'make-claim': 'Agosto, la Navidad y los fines de semana no dan más tiempo.',
      'make-claim-late': canStillAsk('una demanda tardía'),
      'wait-for-final-plan': startsLater,
      'ask-for-decision': startsLater,
      'see-nation': '',
      'get-advice': 'Es gratuito.',
      'talk-to-council': 'Esto no detiene el plazo.',
    },

    lateReasons: [
      'Todas las razones por las que llega tarde.',
      'Por qué debería seguir adelante de todos modos.',
      'Por qué usted no debería tener que esperar a una revisión anual ni pedir otra vez una evaluación.',
    ],

    clocks: {
      appeal: (day) =>
        `Envíe su apelación (appeal) para que el tribunal la tenga a más tardar a las 5 de la tarde del ${day}`,
      'contact-adviser': (day) =>
        `Llame al asesor de mediación (mediation adviser) a más tardar el ${day}`,
      'discrimination-claim': (day) =>
        `Envíe su demanda (claim) para que el tribunal la tenga a más tardar a las 5 de la tarde del ${day}`,
    },

    passed: {
      appeal: (day) => `Apelación (appeal): ${lastDay(day)}`,
      'contact-adviser': (day) => `Asesor de mediación (mediation adviser): ${lastDay(day)}`,
      'discrimination-claim': lastDay,
    },

    notes: {
      'date-in-future': 'Una fecha está en el futuro. Revísela.',
      'letter-date-needed': 'La fecha de la carta puede darle más tiempo.',
      'late-ask-anyway': lateAppeal,
      'before-these-rules': '',
      'rules-past-review': 'Es hora de comprobar estas reglas. Consulte la página oficial.',
      'placement-doubtful':
        'Quizá no necesite un certificado, así que el tiempo de más que da no es seguro.',
    },

    appeal: {
      available: 'La ley da derecho a apelar esta decisión.',
      'not-yet': 'No antes de una decisión definitiva.',
      claim: 'Una demanda va al mismo tribunal.',
      elsewhere: '',
      unknown: depends,
    },

    certificate: {
      needed:
        'Hace falta tenerlo antes. Puede mover el último día a un mes después de la fecha del certificado.',
      held: 'Ya lo tiene. Si llamó después de los 2 meses, quizá no dé más tiempo.',
      'not-needed': 'No hace falta. No cuente con un certificado para tener más tiempo.',
      'not-applicable': 'Solo para una apelación ante el tribunal (SEND tribunal).',
      unknown: 'Obtenga uno para ir sobre seguro.',
    },

    mediation: {
      available:
        'Usted decide si la quiere; es gratuita y confidencial. El ayuntamiento debe participar. Puede apelar igualmente.',
      'health-and-care-only': 'Usted decide si la quiere; es gratuita y confidencial.',
      unknown: depends,
    },

    disagreementResolution: {
      available: 'En cualquier momento y gratuita, si todos están de acuerdo. No da más tiempo.',
      none: '',
      unknown: depends,
    },

    stages: {
      letter: [
        'Recibe una carta de decisión',
        'La carta dice a quién llamar. Pida pronto ayuda al servicio de asesoramiento. Hable también con un responsable del equipo SEND: esto no detiene el plazo.',
        'Si no dice a quién llamar, pregunte al ayuntamiento.',
      ],
      adviser: [
        'Llama al asesor de mediación',
        'Tiene 2 meses desde la carta. El asesor le informa por teléfono sobre la mediación.',
        'Si el plazo ha pasado, llame hoy y pida un certificado de todos modos.',
      ],
      certificate: [
        'Si no quiere mediación, recibe un certificado',
        'Debería llegar en 3 días hábiles.',
        'Si no llega, llame otra vez. No pierda su último día para apelar: envíe la apelación y explique por qué no tiene certificado.',
      ],
      mediation: [
        'Si quiere mediación, hay una reunión',
        'El ayuntamiento tiene 30 días para organizarla, y le avisa del día al menos 5 días hábiles antes. Su certificado debería llegar en los 3 días hábiles después de la reunión.',
        'Si el ayuntamiento no puede hacerla en 30 días, el asesor de mediación le da un certificado. Puede hacer la mediación igualmente.',
      ],
      agreement: [
        'Llegan a un acuerdo, o no',
        'El ayuntamiento tiene plazos fijos para cumplir lo acordado: 2 semanas para lo que no se podía apelar.',
        'Si no los cumple, pregunte al servicio de asesoramiento.',
      ],
      appeal: [
        'Puede apelar',
        'El tribunal debe tener la apelación en un plazo de 2 meses desde la carta, o de 1 mes desde el certificado, si esa fecha es posterior.',
        '',
      ],
      tribunal: [
        'El tribunal decide',
        'No es parte del ayuntamiento. Examina lo que dicen las dos partes y decide.',
        '',
      ],
    },

    rules: {
      'regs-33': '2 meses desde la carta para llamar al asesor de mediación',
      'regs-34': '3 días hábiles para el certificado',
      'regs-36': '30 días para organizar la mediación',
      'regs-42-3': '2 semanas para cumplir lo acordado, si no se podía apelar',
      'rules-12-2': 'de un fin de semana o día festivo, al siguiente día hábil',
      'rules-12-3-a':
        'fuera de agosto, o del período del 25 de diciembre al 1 de enero, al primer día hábil posterior',
      'rules-20-1-c-i': '2 meses desde la carta',
      'rules-20-1-c-ii': '1 mes desde el certificado, si esa fecha es posterior',
      'equality-4-1': '6 meses que empiezan el día en que ocurrió',
    },

    readings: {
      'printed-date': 'el plazo cuenta desde la fecha impresa en la carta',
      'late-certificate': 'un certificado pedido después de 2 meses no añade tiempo',
      'placement-certificate': 'un certificado que no le hacía falta añade tiempo',
      'placement-doubtful': 'un certificado que quizá no le haga falta no añade tiempo',
      cascade: 'el siguiente día hábil se mueve otra vez, fuera de agosto o de la Navidad',
      'by-analogy': 'el día se mueve como el plazo para apelar. No confíe en ello',
      'step-back-first': 'los meses cuentan desde el día anterior',
      'step-back-last': 'un mes corto termina un día antes',
      'next-working-day': 'el día pasa al siguiente día hábil. No confíe en ello',
    },

    labels: {
      change: 'Cambiar',
      startAgain: 'Empezar de nuevo',
      answers: 'Sus respuestas',
      actions: 'Qué hacer ahora',
      working: 'Cómo lo hemos calculado',
      outsideTable: 'No podemos calcular este día. Pida asesoramiento hoy. Días festivos:',
      changeDates: 'Cambiar las fechas',
      callWindow: 'Este plazo no se alarga por agosto, la Navidad ni los fines de semana.',
      daysLeft: (days) =>
        days > 1
          ? `${days < 8 ? 'Solo quedan' : 'Quedan'} ${days} días.`
          : (['Es hoy.', 'Es mañana.'][days] ?? ''),
      take: 'Llévese esto',
      rulesAsAt: (day) =>
        `Reglas a fecha del ${day}, para Inglaterra. Hay cambios propuestos. Esto es información, no asesoramiento jurídico.`,
      useForm: (form) => `Use el formulario ${form}.`,
      open: 'Sus opciones',
      appeal: 'Apelación',
      certificate: 'Certificado de mediación (mediation certificate)',
      mediation: 'Mediación (mediation)',
      disagreementResolution: 'Resolución de desacuerdos (disagreement resolution)',

      missed: 'Si ese día ha pasado:',
      secondary: ' (sin comprobar)',
      notes: 'Sus notas: con quién habló, cuándo y qué le dijeron',
      reading: (day, points) => `${day}, si ${points.join('. Y si ')}.`,
      step: (from, to, rule) => `${from} – ${to}: ${rule}`,
    },
  },

  reading: {
    help: {
      nation: 'Elija el del ayuntamiento que le envió la carta.',
      person:
        'El padre o la madre puede apelar hasta el final del curso escolar en que el hijo o la hija cumple 16 años. Después puede hacerlo la persona joven o, si no puede decidir, su padre o su madre.',
      parts: 'Busque en el plan la Section B, F o I.',
      'decision-sent':
        'Mire en la parte de arriba. Si con ella llegó un plan definitivo, use igualmente la carta.',
      'has-certificate': 'Lo da un asesor de mediación, no el ayuntamiento.',
      'certificate-issued': 'Mire en la parte de arriba.',
    },

    guide: [
      'Una reunión para resolver un desacuerdo con su ayuntamiento sobre un EHC plan: por vídeo, por teléfono o en persona.',
      'Usted decide si la quiere. Si la elige, el ayuntamiento o el organismo de salud debe acudir, con alguien que pueda decidir.',
      'Para usted es gratuita. El ayuntamiento paga los gastos de viaje razonables.',
      'Es confidencial e informal. Puede llevar a alguien que le ayude, incluso un abogado. Un menor puede ir si usted y el mediador están de acuerdo.',
      'El mediador tiene formación y no trabaja para el ayuntamiento. No toma partido, no da consejos y no juzga.',
      'No afecta a su derecho a apelar.',
      'Se puede organizar en semanas; una audiencia en el tribunal tarda meses. KIDS, un servicio de mediación, dijo en 2016 que 3 de cada 4 de sus casos acabaron en acuerdo.',
      'Es para padres, madres, cuidadores y jóvenes de hasta 25 años. Los «statements» y los LDA ya no existen: los EHC plans ocuparon su lugar.',
    ],

    fits: {
      yes: 'La mediación es para esto. Antes de la mayoría de las apelaciones debe llamar al asesor de mediación.',
      no: 'La resolución de desacuerdos es para esto. Para la salud o la asistencia social de un plan, la mediación también.',
    },

    points: {
      who: [
        'Quién puede usarla',
        'Familias de niños, niñas y jóvenes con necesidades educativas especiales (SEN) o una discapacidad, con plan o sin él, también si están a cargo de los servicios sociales. También escuelas, guarderías, colleges, ayuntamientos y organismos de salud.',
        'Un padre, una madre o una persona joven con una decisión que se puede apelar, o un plan hecho o cambiado.',
      ],
      about: [
        'Sobre qué',
        'Cualquier ayuda que una escuela, un college, un ayuntamiento o un organismo de salud da o debería dar.',
        'La decisión, o la salud y la asistencia social en el plan.',
      ],
      when: [
        'Cuándo',
        'En cualquier momento.',
        'Llame al asesor de mediación en los 2 meses después de la carta.',
      ],
      attend: [
        'Quién debe acudir',
        'Nadie: todos deben estar de acuerdo en hacerla.',
        'El ayuntamiento o el organismo de salud. Usted decide si acude.',
      ],
      needed: [
        'Antes de una apelación',
        'No hace falta.',
        'No tiene que hacer una mediación. Debe llamar al asesor de mediación, salvo si solo apela sobre la Section I o presenta una demanda por discriminación.',
      ],
      certificate: [
        'Certificado',
        'No da ninguno.',
        'El asesor de mediación le da uno, aunque no haga una mediación.',
      ],
      time: [
        'Más tiempo para apelar',
        'Ninguno.',
        '1 mes desde la fecha del certificado, si esa fecha es posterior.',
      ],
      arranged: ['En cuánto tiempo', 'No hay un plazo fijo.', 'En 30 días.'],
      agreement: [
        'Si hay acuerdo',
        'No hay un plazo fijo para cumplirlo.',
        'El ayuntamiento tiene plazos fijos para cumplirlo.',
      ],
      provider: [
        'Quién la dirige',
        'Alguien que no trabaja para el ayuntamiento.',
        'Alguien que no trabaja para el ayuntamiento. Puede ser el mismo servicio.',
      ],
      cost: ['Coste', 'Gratuita.', 'Gratuita, y se pagan los gastos de viaje razonables.'],
      right: ['Su derecho a apelar', 'Se mantiene.', 'Se mantiene.'],
    },

    terms: {
      'ehc-plan': 'EHC plan',
      'section-b': 'Section B (sección B)',
      'section-f': 'Section F (sección F)',
      'section-i': 'Section I (sección I)',
      certificate: 'Certificado de mediación (mediation certificate)',
      adviser: 'Asesor de mediación (mediation adviser)',
      'advice-service': 'Servicio de asesoramiento (advice service, SENDIASS)',
      tribunal: 'Tribunal',
    },

    meanings: {
      'ehc-plan':
        'Un plan de educación, salud y asistencia (education, health and care plan). Dice qué necesita un niño, una niña o una persona joven y qué ayuda debe recibir.',
      'section-b': 'La parte del plan que dice cuáles son las necesidades.',
      'section-f': 'La parte del plan que dice qué ayuda se debe dar en la escuela o el college.',
      'section-i':
        'La parte del plan que nombra la escuela o el college, o su tipo. Puede no nombrar ninguno.',
      certificate:
        'Un papel que demuestra que un asesor le ha informado sobre la mediación. Lo necesita para la mayoría de las apelaciones.',
      adviser:
        'Alguien que le informa sobre la mediación y le da el certificado. No trabaja para el ayuntamiento.',
      'advice-service':
        'Ayuda gratuita para la familia de un niño o una niña con necesidades educativas especiales (SEN). Puede preguntarle cualquier cosa. Las cartas pueden llamarlo SENDIASS o IASS.',
      tribunal:
        'Un tipo de juzgado, el First-tier Tribunal (SEND). No es parte del ayuntamiento, y decide las apelaciones.',
    },

    common: [
      [
        '¿Tengo que ir a una reunión?',
        'No. Basta una llamada al asesor de mediación para obtener un certificado.',
      ],
      [
        '¿Cambia el certificado mis 2 meses?',
        'Solo a su favor: tiene 2 meses desde la carta, o 1 mes desde el certificado, si esa fecha es posterior.',
      ],
      [
        '¿Se cuenta desde que llegó la carta?',
        'No. Son 2 meses, y empiezan en la fecha de la carta.',
      ],
      [
        '¿Puedo apelar contra un borrador de plan o por una reunión?',
        'No. Solo contra un plan definitivo, o una carta que diga que puede apelar. No tiene que ir a una reunión que pida el ayuntamiento, y esa reunión no detiene el plazo.',
      ],
      [
        '¿Puedo apelar después de una revisión anual?',
        'Sí, si el ayuntamiento decide no cambiar el plan, o ponerle fin, o cuando envía el plan definitivo con los cambios.',
      ],
      [
        '¿Y si el ayuntamiento no organiza la mediación en 30 días?',
        'El asesor de mediación debería darle un certificado. Puede apelar enseguida y hacer la mediación igualmente.',
      ],
      [
        '¿Y si llamé al asesor de mediación después de los 2 meses?',
        'Llame hoy y pida un certificado de todos modos. Apele y explique por qué llega tarde.',
      ],
      [
        '¿Perjudica la mediación a mi apelación?',
        'No. Lo que se dice allí es confidencial, y nadie puede usar contra usted que no la quisiera.',
      ],
      [
        '¿Es por teléfono?',
        'La primera llamada, sí. La reunión puede ser por vídeo, por teléfono o en persona.',
      ],
      [
        'Apelo solo sobre la Section I. ¿Y si quiero añadir la Section B o F?',
        'Debe pedirlo al tribunal. Llame también al asesor de mediación dentro de los 2 meses, para ir sobre seguro.',
      ],
      [
        '¿Tiene el ayuntamiento 2 semanas para cumplir lo acordado?',
        'Solo para lo que no se podía apelar. Lo demás tiene los mismos plazos que una orden del tribunal.',
      ],
      [
        '¿Quién apela por alguien de más de 16 años?',
        'La persona joven, desde el final del curso escolar en que cumple 16 años. Si no puede decidir, puede hacerlo su padre o su madre.',
      ],
      [
        'Tengo un «statement» o un LDA. ¿Qué hago ahora?',
        'Ya no existen. Un EHC plan ocupó su lugar. Pregunte al servicio de asesoramiento.',
      ],
    ],

    take: {
      calendar: 'Poner los días en su calendario',
      copy: 'Copiarlo como texto',
      copied: 'Copiado.',
      notCopied: 'Su navegador no lo ha copiado. Seleccione aquí el texto y cópielo:',
      share: 'Compartirlo',
      email: 'Enviárselo por correo a usted o a su asesor',
      print: 'Imprimirlo',
      qr: 'Mostrar un código para esta página',
      qrLeads: 'Apunte con un teléfono para abrir la página. El código no lleva sus respuestas.',
      listen: 'Escuchar',
      stop: 'Parar',
    },

    calendar: {
      titles: {
        appeal:
          'Último día: el tribunal debe tener su apelación SEND a más tardar a las 5 de la tarde',
        'contact-adviser': 'Último día para llamar al asesor de mediación',
        'discrimination-claim':
          'Último día: el tribunal debe tener su demanda a más tardar a las 5 de la tarde',
      },
      window: 'Plazo para llamar al asesor de mediación',
    },

    call: {
      toAdviser: 'Qué decir al asesor de mediación',
      toAdvice: 'Qué decir al servicio de asesoramiento',
      toCouncil: 'Qué decir al ayuntamiento',
      careOnly: 'Quiero una mediación sobre la salud o la asistencia social del plan.',
    },

    labels: {
      common: 'Preguntas frecuentes',
      guide: '¿Qué es la mediación (mediation)?',
      stages: 'De la carta al tribunal',
      isTribunal: '¿Qué es un tribunal?',
      options:
        '¿Cuál es para mí: la mediación (mediation) o la resolución de desacuerdos (disagreement resolution)?',
      hasDecision: '¿Ha tomado el ayuntamiento una decisión que usted puede apelar?',
    },
  },
};
