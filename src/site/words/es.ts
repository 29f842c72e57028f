import type { SiteWords } from './types.js';

const sameDate = (months: string) =>
  `Es la misma fecha, ${months} después, o el último día de un mes más corto.`;
const sameWeekday = (weeks: string) => `Es el mismo día de la semana, ${weeks} después.`;
const sinceRequest = (weeks: string) =>
  `Es el mismo día de la semana, ${weeks} después del día en que el ayuntamiento recibió la solicitud.`;
const beforeLetter = 'Un día anterior a la fecha de la carta';
const withinMonths = 'Un día dentro del plazo de 2 meses desde la fecha de la carta';
const afterMonths = 'Un día posterior: más de 2 meses después de la fecha de la carta';

export const es: SiteWords = {
  for: (council) => `Para las decisiones de ${council}`,
  anyCouncil: 'cualquier ayuntamiento de Inglaterra',
  title: (about, council) => `${about} (${council})`,
  descriptions: {
    'mediation-checker':
      '¿Puede apelar contra una decisión sobre un EHC plan? ¿Necesita primero un certificado de mediación? Averigüe qué hacer, y qué día a más tardar.',
    'deadline-countdown':
      'Cómo calcular el último día para apelar contra una decisión sobre un EHC plan, y para llamar al asesor de mediación.',
    'mediation-contact':
      'A quién llamar sobre la mediación y para recibir asesoramiento gratuito después de una decisión sobre un EHC plan.',
    'mediation-guide':
      'Qué es la mediación sobre un EHC plan, qué pasa desde la carta hasta el tribunal, y a quién llamar.',
    'resolution-options':
      'Para qué sirve la mediación, para qué sirve la resolución de desacuerdos, y en qué se diferencian.',
  },
  index: 'Ayuda con una decisión sobre un EHC plan',
  indexText: 'Estas páginas funcionan con JavaScript o sin él, y en papel.',

  intro: 'Responda a unas pocas preguntas para saber qué hacer. Puede decir que no lo tiene claro.',
  onPaper: 'Empiece en el número 1. Cada respuesta le dice a qué número ir después.',
  all: 'Mostrar todas las preguntas y respuestas en una sola página',
  goTo: (number) => `vaya al número ${number}`,
  contents: (about, first, last) =>
    first === last ? `${about}: ${first}` : `${about}: del ${first} al ${last}`,
  questions: 'Preguntas',
  ends: 'Qué hacer',
  // Not "Últimos días": that reads as "the last few days".
  days: 'Cuál es el último día',
  duties: 'Qué deben hacer los demás, y en qué plazo',
  sources: 'La ley que hemos usado',
  known: 'Tengo la fecha',
  cases: {
    'certificate-issued': { before: beforeLetter, within: withinMonths, after: afterMonths },
    'adviser-contacted': { before: beforeLetter, within: withinMonths, after: afterMonths },
  },
  part: (title, part) => `${title} ${part}`,

  lastDays: {
    appeal: 'El último día para apelar',
    'contact-adviser': 'El último día para llamar al asesor de mediación',
    'discrimination-claim': 'El último día para presentar una demanda',
    'comment-on-draft': 'El último día para decir al ayuntamiento qué hay que cambiar',
  },
  councilDay: (duty) => `El último día que tiene el ayuntamiento para ${duty}`,
  sectionIOnly: 'Si apela solo sobre la Section I',
  review: (day) =>
    `Después del ${day}, estas reglas están pendientes de revisión: consulte la página oficial.`,
  start: 'Empezar de nuevo',
  findDay: 'Cómo calcular el último día',
  councilHas: (duty) => `El ayuntamiento tiene que ${duty}.`,
  onlyIf: {
    'ask-recommendations': 'Si tampoco está de acuerdo con la salud o la atención social del plan:',
    'find-date': 'Si no tiene clara una fecha:',
  },
  forms:
    'Use el formulario SEND35A si el ayuntamiento no va a evaluar a alguien que no tiene un EHC plan. Si no es así, use el formulario SEND35.',
  notes: {
    'placement-doubtful':
      'Es posible que no necesite un certificado. No espere a recibir uno, y no cuente con el día posterior que le dé.',
  },

  steps: 'Para calcular el último día:',
  count: (rule) => `Cuente ${rule}.`,
  dates: {
    'regs-18':
      'Es el 14 de febrero del año del cambio de etapa. Si el cambio es de la escuela secundaria a un lugar para después, es el 30 de marzo.',
  },
  move: (rule) => `Si hace falta, muévalo ${rule}.`,
  how: {
    'rules-20-1-c-i': sameDate('2 meses'),
    'rules-20-1-c-ii': sameDate('1 mes'),
    'regs-33': sameDate('2 meses'),
    'regs-5-1': sinceRequest('6 semanas'),
    'regs-10-1': sinceRequest('16 semanas'),
    'regs-13-2': sinceRequest('20 semanas'),
    'regs-13-1': 'Es decir, 14 días después de la fecha de la carta que llegó con el borrador.',
    'regs-20-10': sameWeekday('4 semanas'),
    'regs-22-3': sameWeekday('8 semanas'),
    'equality-4-1':
      'Terminan el día anterior a la misma fecha, 6 meses después. Si esa fecha no existe, terminan el último día del mes.',
  },
  received:
    'Debe llegar a más tardar a las 5 de la tarde. El día en que se envía por correo no cuenta.',
  closed: 'Si ese día no es hábil, hágalo el último día hábil anterior.',
  sooner: (ways) =>
    `La ley se puede entender de más de una manera. Por si acaso: ${ways.join('; ')}.`,
  safer: {
    'printed-date': 'cuente desde la fecha impresa en la carta',
    'late-certificate':
      'si llamó al asesor por primera vez después de los 2 meses, no cuente con el día posterior que da un certificado',
    'placement-doubtful':
      'si apela solo sobre la Section I y la salud o la atención social, no cuente con el día posterior que da un certificado',
    'step-back-first': 'cerca de fin de mes, haga el envío 3 días antes',
    'step-back-last': 'cerca de fin de mes, haga el envío 3 días antes',
  },
  passed: 'Si este día ha pasado',
  passedDraft:
    'Escriba hoy al ayuntamiento de todos modos. Es posible que su carta le dé más tiempo.',
  passedAwaited:
    'Si llamó al asesor en el plazo de 2 meses desde la fecha de la carta y su certificado todavía no ha llegado, no está fuera de plazo: cuando lo tenga, cuente desde la fecha del certificado.',
  passedCouncil: 'Que ese día haya pasado no le da derecho a apelar.',
  notSure: 'Si no tiene clara una fecha, es posible que todavía esté a tiempo.',
  example: 'Por ejemplo',
  exampleOf: (events) => `Para ${events.join(' y ')}:`,
  letterOf: (day) => `una carta del ${day}`,
  certificateOf: (day) => `un certificado del ${day}`,
  conductOn: (day) => `algo que ocurrió el ${day}`,

  letterDate: 'Fecha de la carta de decisión',
  certificateDate: 'Fecha del certificado, si tiene uno',
  callDay: 'Mi último día para llamar al asesor',
  appealDay: 'Mi último día para apelar',
};
