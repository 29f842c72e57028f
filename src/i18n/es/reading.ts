import type { ReadingMessages } from '../types.js';

export const reading: ReadingMessages = {
  help: {
    nation: 'Elija el país del ayuntamiento que le envió la carta.',
    person:
      'El padre o la madre apela por un niño o una niña. La persona joven apela en nombre propio, hasta que cumple 25 años. El padre o la madre puede apelar por una persona joven que no pueda decidir esto.',
    'is-detained':
      'La ley da otros derechos en detención. El servicio de asesoramiento puede decirle qué reglas se aplican.',
    // Not "que dice que no es": that reads as "says that it is not".
    decision:
      'Si el ayuntamiento le dice «no» en una carta, es una decisión, aunque la carta no diga que usted puede apelar. Una reunión o un borrador del plan (draft plan) no es una decisión.',
    parts:
      'Cada sección del plan empieza con su letra. Si quiere ayuda totalmente fuera de la escuela o el college (EOTAS), marque la Section F y la Section I.',
    'decision-sent':
      'Si con la carta llegó un plan definitivo (final plan), use la fecha de la carta. Si el ayuntamiento la envió por correo electrónico en una fecha anterior, use esa fecha. Si la carta no tiene fecha, pídala hoy al ayuntamiento. El plazo corre igualmente. Si tiene dos cartas, cada una tiene sus propios 2 meses. Empiece con la carta más antigua.',
    'has-certificate':
      'Se lo envía el asesor de mediación, no el ayuntamiento. Un certificado anterior a esta carta no vale para ella. Si ha perdido su certificado, pídalo otra vez al asesor.',
    'certificate-issued':
      'Si no encuentra la fecha, pregunte al asesor de mediación que envió el certificado.',
    'has-contacted-adviser':
      'Su carta debería decir a quién llamar. El asesor le informa sobre la mediación y le envía el certificado.',
    'adviser-contacted':
      'Busque un correo electrónico del asesor, o mire las llamadas en su teléfono. El asesor también puede decírselo.',
    'discrimination-by':
      'El ayuntamiento dirige las escuelas infantiles públicas (maintained nursery schools). Una guardería que forma parte de una escuela cuenta como la escuela. Si una escuela pública negó una plaza por una discapacidad, use la apelación de admisión (admission appeal) de esa escuela.',
    conduct:
      'Si no tiene claro qué día cuenta, use el más antiguo. Si fueron cosas distintas, como dos expulsiones, cada una tiene sus propios 6 meses: use el primer día.',
    awaiting: 'Elija lo último que pidió, o que el ayuntamiento le comunicó.',
    'request-received':
      'Busque su carta o correo electrónico al ayuntamiento, o la respuesta. Si la solicitud es de una escuela, la escuela puede decírselo.',
    'review-meeting':
      'La fecha está en la invitación. La escuela o el college también puede decírsela.',
    'amendment-notice':
      'Con esta carta llega una copia del plan. Si no tiene esa carta, marque «No lo tengo claro».',
    'draft-sent': 'Si no hubo carta, use la fecha del borrador del plan.',
    placement:
      'Para una apelación solo sobre la Section I no necesita un certificado. No cuente con uno para tener más tiempo. Si su apelación es también sobre otra cosa, o si no hay un plan, marque «No».',
  },

  guide: [
    'La mediación es una reunión para arreglar las cosas con su ayuntamiento sobre un EHC plan. Puede ser por vídeo, por teléfono o en persona.',
    'Usted elige si la quiere. Si la quiere, el ayuntamiento o el organismo de salud (NHS) debe acudir, con alguien que pueda decidir.',
    'Para usted es gratuita. El ayuntamiento paga los gastos de viaje razonables.',
    'Es confidencial. No es como un juicio. Puede llevar a alguien que le ayude, incluso un abogado. Un niño o una niña puede ir si usted y el mediador están de acuerdo.',
    'El mediador dirige la reunión. Tiene formación y no trabaja para el ayuntamiento. No toma partido, no da consejos y no juzga.',
    'Puede apelar igualmente. La mediación no afecta a su derecho a apelar.',
    'La mediación se puede organizar en semanas. Una audiencia del tribunal tarda meses. KIDS es un servicio que hace mediaciones. En 2016 dijo que 3 de cada 4 de sus casos terminaron en acuerdo.',
    'Es para padres, madres, personas que crían a un niño o una niña y personas jóvenes de hasta 25 años. Los «statements» y los LDA ya no existen. Un EHC plan ocupó su lugar.',
  ],

  fits: {
    yes: 'Puede pedir mediación, porque esta es una decisión que puede apelar. Antes de la mayoría de las apelaciones tiene que llamar al asesor de mediación. Después puede decir que no a la mediación.',
    no: 'Puede pedir resolución de desacuerdos, porque no hay una decisión que pueda apelar. ¿Se trata de la salud o la atención social de un plan? Entonces también puede pedir mediación.',
  },

  points: {
    about: [
      'De qué trata',
      'Cualquier ayuda para necesidades educativas especiales que da, o debería dar, una escuela, un college, un ayuntamiento o un organismo de salud (NHS).',
      'Una decisión que puede apelar, o la salud y la atención social de un plan.',
    ],
    when: [
      'Cuándo puede usarla',
      'En cualquier momento.',
      'Después de la decisión. Llame al asesor de mediación en un plazo de 2 meses desde la fecha de la carta.',
    ],
    attend: [
      'Quién debe acudir',
      'Nadie. Todos tienen que estar de acuerdo en usarla.',
      'El ayuntamiento o el organismo de salud (NHS) debe acudir. Usted elige si acude.',
    ],
    needed: [
      'Qué necesita antes de apelar',
      'No necesita la resolución de desacuerdos.',
      'Tiene que llamar al asesor de mediación y obtener un certificado. Puede decir que no a la mediación. Si apela solo sobre la Section I, no necesita un certificado.',
    ],
    time: [
      'Más tiempo para apelar',
      'No le da más tiempo.',
      'El certificado puede darle más tiempo: 1 mes desde su fecha, si termina más tarde que su último día.',
    ],
    who: [
      'Quién puede usarla',
      'Familias de niños, niñas y personas jóvenes con necesidades educativas especiales (SEN) o una discapacidad, con plan o sin él, también si están a cargo de los servicios sociales (in care). También escuelas, guarderías, colleges, ayuntamientos y organismos de salud (NHS).',
      'Un padre, una madre o una persona joven que tiene una decisión que se puede apelar, o un plan que se ha hecho o cambiado.',
    ],
    certificate: [
      'Certificado',
      'No recibe ninguno.',
      'El asesor le da uno, aunque diga que no a la mediación. No lo necesita para una demanda (claim) por discriminación.',
    ],
    arranged: [
      'Cuándo se hace',
      'No hay un plazo fijo.',
      'El ayuntamiento tiene 30 días para organizarla, desde el día en que usted se lo dice.',
    ],
    agreement: [
      'Si hay acuerdo',
      'No hay un plazo fijo para cumplir lo acordado.',
      'El ayuntamiento tiene plazos fijos para cumplir lo acordado.',
    ],
    provider: [
      'Quién la dirige',
      'Alguien que no trabaja para el ayuntamiento.',
      'Alguien que no trabaja para el ayuntamiento. Puede ser el mismo servicio.',
    ],
    cost: [
      'Cuánto cuesta',
      'Es gratuita.',
      'Es gratuita. El ayuntamiento paga los gastos de viaje razonables.',
    ],
    right: [
      'Su derecho a apelar',
      'Puede apelar igualmente. Su último día para apelar no cambia.',
      'Puede apelar igualmente. Un certificado nunca adelanta su último día para apelar.',
    ],
  },

  terms: {
    'ehc-plan': 'EHC plan',
    'section-b': 'Section B',
    'section-f': 'Section F',
    'section-i': 'Section I',
    certificate: 'Certificado de mediación (mediation certificate)',
    adviser: 'Asesor de mediación (mediation adviser)',
    'advice-service': 'Servicio de asesoramiento (advice service, SENDIASS)',
    tribunal: 'Tribunal',
  },

  meanings: {
    'ehc-plan':
      'Un plan de educación, salud y atención (education, health and care plan). Dice qué necesita un niño, una niña o una persona joven y qué ayuda debe recibir.',
    'section-b': 'La parte del plan que dice cuáles son las necesidades.',
    'section-f': 'La parte del plan que dice qué ayuda se debe dar en la escuela o el college.',
    'section-i':
      'La parte del plan que nombra la escuela o el college, o su tipo. Puede no nombrar ninguno.',
    certificate:
      'Un papel que muestra que un asesor le informó sobre la mediación. Lo necesita para la mayoría de las apelaciones.',
    adviser:
      'Alguien que le informa sobre la mediación y le da el certificado. No trabaja para el ayuntamiento.',
    'advice-service':
      'Ayuda gratuita para las familias sobre necesidades educativas especiales (SEN). Puede preguntarle cualquier cosa. Las cartas pueden llamarlo SENDIASS o IASS.',
    tribunal:
      'Un tipo de juzgado que decide las apelaciones. Se llama First-tier Tribunal (SEND). No es parte del ayuntamiento.',
  },

  common: [
    [
      '¿Tengo que ir a una reunión?',
      'No. Basta una llamada al asesor de mediación para obtener un certificado.',
    ],
    [
      '¿Cambia el certificado mis 2 meses?',
      'Solo puede darle más tiempo. Tiene 2 meses desde la fecha de la carta, o 1 mes desde la fecha del certificado, si este plazo termina más tarde.',
    ],
    [
      '¿Empieza el plazo el día en que llegó la carta?',
      'No. Los 2 meses empiezan en la fecha de la carta.',
    ],
    [
      '¿Puedo apelar por un borrador del plan (draft plan) o por una reunión?',
      'No. Puede apelar cuando tiene un plan definitivo (final plan), o una carta en la que el ayuntamiento le dice «no». El ayuntamiento puede pedirle que vaya a una reunión. No tiene que ir, y la reunión no detiene el plazo.',
    ],
    [
      '¿Puedo apelar después de una revisión anual (annual review)?',
      'Sí, si el ayuntamiento decide no cambiar el plan, o ponerle fin. También puede apelar cuando le envía el plan definitivo con los cambios.',
    ],
    [
      '¿Y si el ayuntamiento no organiza la mediación en un plazo de 30 días?',
      'El asesor debería darle un certificado. Entonces puede apelar enseguida. Puede hacer la mediación igualmente.',
    ],
    [
      '¿Y si llamé al asesor más de 2 meses después de la fecha de la carta?',
      'Es posible que al asesor no se le permita darle un certificado. Envíe hoy su apelación al tribunal. Pídale que le deje apelar sin certificado, y explique todas sus razones.',
    ],
    [
      '¿Perjudica la mediación a mi apelación?',
      'No. Lo que se dice allí es confidencial. Si dice que no a la mediación, nadie puede usarlo en su contra.',
    ],
    [
      '¿Es por teléfono la mediación?',
      'La primera llamada al asesor, sí. La reunión puede ser por vídeo, por teléfono o en persona.',
    ],
    [
      'Mi apelación es solo sobre la Section I. ¿Y si quiero añadir la Section B o F?',
      'Debe pedirlo al tribunal. Por si acaso, llame también al asesor de mediación en un plazo de 2 meses desde la fecha de la carta.',
    ],
    [
      '¿Tiene el ayuntamiento 2 semanas para cumplir lo acordado?',
      'Solo para lo que usted no podía apelar. Para lo demás tiene los plazos de una orden del tribunal.',
    ],
    [
      '¿Quién apela por alguien de más de 16 años?',
      'La persona joven, desde el último viernes de junio del año escolar en que cumple 16 años. El padre o la madre puede apelar por una persona joven que no pueda decidir esto.',
    ],
    [
      'Tengo un «statement» o un LDA. ¿Qué hago ahora?',
      'Ya no existen. Un EHC plan ocupó su lugar. Pregunte al servicio de asesoramiento qué hacer.',
    ],
    [
      '¿Y si el ayuntamiento cede cuando ya he apelado?',
      'Pídale por escrito la nueva decisión o el nuevo plan. No ponga fin a su apelación antes de que el plan esté bien.',
    ],
    [
      '¿Y si nos mudamos de casa?',
      'El plazo no empieza de nuevo. En su apelación, nombre el ayuntamiento que envió la carta. Diga al tribunal que se han mudado.',
    ],
  ],

  take: {
    calendar: 'Poner los días en su calendario',
    copy: 'Copiar este resultado como texto',
    copied: 'Copiado.',
    notCopied: 'Su navegador no lo ha copiado. Seleccione aquí el texto y cópielo:',
    share: 'Compartir este resultado',
    email: 'Enviar este resultado por correo electrónico, a usted o a quien le asesora',
    print: 'Imprimir este resultado',
    nothingHappened:
      'Si no pasó nada, esta página no lo permite. Seleccione aquí el texto y cópielo:',
    more: 'Hay más en la página:',
    moreThere: 'Hay más en la página donde obtuvo este resultado.',
    qr: 'Mostrar un código que abre esta página en un teléfono',
    qrLeads:
      'Apunte un teléfono al código para abrir la página. El código no tiene sus respuestas.',
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
      'comment-on-draft':
        'Último día para decir al ayuntamiento qué hay que cambiar en el borrador del plan',
    },
    window: 'Plazo para llamar al asesor de mediación',
  },

  call: {
    toAdviser: 'Al asesor de mediación',
    toAdvice: 'Al servicio de asesoramiento',
    toCouncil: 'Al ayuntamiento',
    ifNotMediation: 'Si no quiere mediación, diga:',
    ifMediation: 'Si quiere mediación, diga:',
    interpreter: (language) => `Necesito un intérprete. Idioma: ${language}.`,
    aboutLetter: 'Hola. Llamo por una carta de mi ayuntamiento.',
    needHelp: 'Hola. Necesito su ayuda, por favor.',
    forFamily: 'Llamo por una familia que tiene una carta de su ayuntamiento.',
    forYoungPerson:
      'El derecho a apelar es de la persona joven. Soy su padre o su madre, y llamo en su nombre. ¿Qué necesita de la persona joven?',
    dated: (day) => `La fecha de la carta es el ${day}.`,
    decided: {
      'refusal-to-assess':
        'El ayuntamiento no va a hacer una evaluación de necesidades (EHC needs assessment).',
      'refusal-to-issue':
        'El ayuntamiento hizo una evaluación de necesidades (EHC needs assessment), pero no va a hacer un plan.',
      'plan-contents':
        'El ayuntamiento envió un EHC plan definitivo, y no estoy de acuerdo con él.',
      'refusal-to-reassess': 'Hay un EHC plan. El ayuntamiento no va a hacer una nueva evaluación.',
      'refusal-to-amend': 'Hay un EHC plan. El ayuntamiento no va a cambiarlo.',
      'ceasing-plan': 'Hay un EHC plan. El ayuntamiento dice que va a ponerle fin.',
      'draft-plan': 'El ayuntamiento envió un borrador de un EHC plan.',
      'no-decision': 'Estoy esperando una decisión del ayuntamiento.',
      'disability-discrimination': 'Alguien recibió un trato injusto por una discapacidad.',
      'something-else': 'Algo va mal, y no sé quién puede cambiarlo.',
      'not-sure': 'Tengo una carta del ayuntamiento. No sé qué decide.',
    },
    parts: {
      B: 'la Section B',
      F: 'la Section F',
      I: 'la Section I',
      health: 'la atención de salud',
      'social-care': 'la atención social',
      other: 'otra sección',
    },
    disagree: (parts) => `En el plan, no estoy de acuerdo con ${parts}.`,
    happened: (day) => `Ocurrió el ${day}.`,
    inCustody: 'El niño, la niña o la persona joven está en detención.',
    wantAppeal: 'Quiero apelar ante el tribunal SEND.',
    noMediation: 'No quiero mediación. Por favor, envíeme un certificado de mediación.',
    certificateBy: '¿Qué día, a más tardar, lo enviará? Lo necesito antes de apelar.',
    wantMediation: 'Quiero mediación. ¿Qué tengo que decir al ayuntamiento, y hasta qué día?',
    meetingBy: '¿Qué día, a más tardar, será la reunión? ¿Cuándo recibiré después el certificado?',
    appealBy: (day) => `El tribunal debe tener mi apelación a más tardar el ${day}.`,
    lateCertificate:
      'Sé que han pasado más de 2 meses desde la fecha de la carta. ¿Todavía puede darme un certificado? Si no, por favor, dígamelo por escrito.',
    chase: 'Ya les llamé por esta carta. Todavía no tengo mi certificado.',
    careOnly: 'Quiero mediación sobre la salud o la atención social del plan.',
    careMeeting: '¿Qué día, a más tardar, será la reunión? ¿Quién estará allí?',
    askName: 'Por favor, dígame su nombre, para anotarlo.',
    helpAppeal:
      '¿Puede ayudarme con mi apelación, y revisarla antes de que yo la envíe al tribunal?',
    helpClaim: '¿Puede ayudarme con mi demanda, y revisarla antes de que yo la envíe al tribunal?',
    helpLate:
      'Mi plazo ha pasado. ¿Puede ayudarme hoy a explicar al tribunal por qué estoy fuera de plazo?',
    helpRead: '¿Puede leer mi carta conmigo y decirme si puedo apelar?',
    helpCourt: '¿Quién puede decirme hoy qué día, a más tardar, tengo que acudir al juzgado?',
    helpCustody:
      '¿Qué reglas se aplican, y qué día, a más tardar, debe tener el tribunal una apelación?',
    helpWrite: '¿Puede ayudarme a escribir al ayuntamiento?',
    helpChange: '¿Quién puede cambiar esto, y cómo lo pido?',
    helpFamily: '¿Puede ayudarles, y cómo pueden contactar con usted?',
    lastDay: (day) => `Mi último día es el ${day}. ¿Podemos hablar con tiempo, antes de ese día?`,
    gotDraft:
      'Hola. Ustedes me enviaron un borrador de un EHC plan. Quiero decirles qué hay que cambiar.',
    commentsTo: '¿A quién se lo envío, y qué día, a más tardar, deben tenerlo ustedes?',
    finalPlanBy: '¿Qué día, a más tardar, me enviarán el plan definitivo?',
    waiting: {
      'awaiting-assessment':
        'Hola. Ustedes tienen una solicitud de evaluación de necesidades (EHC needs assessment). Estoy esperando saber si van a evaluar.',
      'awaiting-plan':
        'Hola. Ustedes aceptaron hacer una evaluación de necesidades (EHC needs assessment). Estoy esperando el plan.',
      'awaiting-review':
        'Hola. Hubo una reunión de revisión sobre un EHC plan. Estoy esperando su decisión.',
      'awaiting-amendment':
        'Hola. Ustedes escribieron que van a cambiar un EHC plan. Estoy esperando el plan con los cambios.',
      'awaiting-school': 'Hola. Estoy esperando un EHC plan que nombre la próxima escuela.',
      'awaiting-college':
        'Hola. Estoy esperando un EHC plan que nombre un lugar para después de la escuela secundaria.',
      'not-sure':
        'Hola. Estoy esperando a que ustedes decidan sobre necesidades educativas especiales.',
    },
    dueBy: (day) => `Por ley, yo debería tenerlo a más tardar el ${day}.`,
    wasDueBy: (day) => `Por ley, yo debería haberlo tenido a más tardar el ${day}.`,
    decisionBy: '¿Qué día, a más tardar, lo tendré? Por favor, envíelo por escrito.',
  },

  labels: {
    common: 'Preguntas frecuentes',
    guide: '¿Qué es la mediación (mediation)?',
    stages: 'De la carta al tribunal',
    isTribunal: '¿Qué es un tribunal?',
    options:
      '¿Cuál es para mí: la mediación (mediation) o la resolución de desacuerdos (disagreement resolution)?',
    optionsLead:
      'Use la mediación cuando el ayuntamiento ha tomado una decisión que usted puede apelar. Use la resolución de desacuerdos cuando no la ha tomado.',
    hasDecision: '¿Ha tomado el ayuntamiento una decisión que usted puede apelar?',
    mainPoints: 'Lo más importante',
    allPoints: 'Comparar todo',
  },
};
