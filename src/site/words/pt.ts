import type { SiteWords } from './types.js';

const sameDate = (months: string) =>
  `É a mesma data, ${months} depois, ou o último dia do mês, se esse mês for mais curto.`;
const sameWeekday = (weeks: string) => `É o mesmo dia da semana, ${weeks} depois.`;
const sinceRequest = (weeks: string) =>
  `É o mesmo dia da semana, ${weeks} depois do dia em que a autoridade local recebeu o pedido.`;
const cases = {
  before: 'Um dia anterior à data da carta',
  within: 'Um dia no prazo de 2 meses a partir da data da carta',
  after: 'Um dia mais de 2 meses depois da data da carta',
};
const soonerAtMonthEnd = 'perto do fim de um mês, faça o envio 3 dias mais cedo';

export const pt: SiteWords = {
  for: (council) => `Para decisões de ${council}`,
  anyCouncil: 'qualquer autoridade local (council) de Inglaterra',
  title: (about, council) => `${about} (${council})`,
  descriptions: {
    'mediation-checker':
      'Pode recorrer de uma decisão sobre um EHC plan? Precisa primeiro de um certificado de mediação? Descubra o que fazer, e até que dia.',
    'deadline-countdown':
      'Como encontrar o último dia para recorrer de uma decisão sobre um EHC plan, e para ligar para o consultor de mediação.',
    'mediation-contact':
      'Para quem ligar por causa da mediação e para ter aconselhamento gratuito, depois de uma decisão sobre um EHC plan.',
    'mediation-guide':
      'O que é a mediação sobre um EHC plan, o que acontece da carta ao tribunal, e para quem ligar.',
    'resolution-options':
      'Para que serve a mediação, para que serve a resolução de desacordos, e em que são diferentes.',
  },
  index: 'Ajuda com uma decisão sobre um EHC plan',
  indexText: 'Estas páginas funcionam com ou sem JavaScript, e em papel.',

  intro: 'Responda a algumas perguntas para saber o que fazer. Pode dizer que não tem a certeza.',
  onPaper: 'Comece no número 1. Cada resposta diz-lhe para que número ir a seguir.',
  all: 'Mostrar todas as perguntas e respostas numa só página',
  goTo: (number) => `vá para o número ${number}`,
  contents: (about, first, last) =>
    first === last ? `${about}: ${first}` : `${about}: ${first} a ${last}`,
  questions: 'Perguntas',
  ends: 'O que fazer',
  // "Últimos dias" alone is "the last few days".
  days: 'Últimos dias dos prazos',
  duties: 'O que outros têm de fazer, e em quanto tempo',
  sources: 'A lei que usámos',
  known: 'Tenho a data',
  cases: { 'certificate-issued': cases, 'adviser-contacted': cases },
  part: (title, part) => `${title} ${part}`,

  lastDays: {
    appeal: 'O último dia para recorrer',
    'contact-adviser': 'O último dia para ligar para o consultor de mediação',
    'discrimination-claim': 'O último dia para apresentar uma ação',
    'comment-on-draft': 'O último dia para dizer à autoridade local o que deve mudar',
  },
  councilDay: (duty) => `O último dia que a autoridade local tem para ${duty}`,
  sectionIOnly: 'Se recorrer só sobre a Section I',
  review: (day) =>
    `Depois de ${day}, estas regras precisam de nova verificação: veja a página oficial.`,
  start: 'Começar de novo',
  findDay: 'Como encontrar o último dia',
  councilHas: (duty) => `A autoridade local tem de ${duty}.`,
  onlyIf: {
    'ask-recommendations':
      'Se também discorda do que o plano diz sobre a saúde ou os cuidados sociais:',
    'find-date': 'Se não tem a certeza de uma data:',
  },
  forms:
    'Use o formulário SEND35A se a autoridade local não vai avaliar alguém que não tem EHC plan. Nos outros casos, use o formulário SEND35. Os formulários estão em inglês.',
  notes: {
    'placement-doubtful':
      'Talvez não precise de um certificado. Não espere por um, e não conte com ele para ter mais tempo.',
  },

  steps: 'Para encontrar o último dia:',
  // With a colon: "conte 15 dias para" would be "allow 15 days for".
  count: (rule) => `Conte o prazo: ${rule}.`,
  dates: {
    'regs-18':
      'É o dia 14 de fevereiro do ano da mudança. Se for para sair da escola secundária, é o dia 30 de março.',
  },
  move: (rule) => `Se for preciso, mude o dia: ${rule}.`,
  how: {
    'rules-20-1-c-i': sameDate('2 meses'),
    'rules-20-1-c-ii': sameDate('1 mês'),
    'regs-33': sameDate('2 meses'),
    'regs-5-1': sinceRequest('6 semanas'),
    'regs-10-1': sinceRequest('16 semanas'),
    'regs-13-2': sinceRequest('20 semanas'),
    'regs-13-1': 'O último dia é 14 dias depois da data da carta que veio com o rascunho.',
    'regs-20-10': sameWeekday('4 semanas'),
    'regs-22-3': sameWeekday('8 semanas'),
    'equality-4-1':
      'Os 6 meses acabam no dia antes da mesma data, 6 meses depois. Se essa data não existir, acabam no fim do mês.',
  },
  received: 'Tem de chegar ao tribunal até às 17h00. O dia em que o põe no correio não conta.',
  closed: 'Se esse dia não for um dia útil, trate disto no último dia útil antes dele.',
  sooner: (ways) =>
    `A lei pode ser lida de mais do que uma forma. Por segurança: ${ways.join('; ')}.`,
  safer: {
    'printed-date': 'conte a partir da data impressa na carta',
    'late-certificate':
      'se ligou pela primeira vez para o consultor mais de 2 meses depois da data da carta, não conte com um certificado para ter mais tempo',
    'placement-doubtful':
      'se recorrer só sobre a Section I e sobre saúde ou cuidados sociais, não conte com um certificado para ter mais tempo',
    'step-back-first': soonerAtMonthEnd,
    'step-back-last': soonerAtMonthEnd,
  },
  passed: 'Se este dia já passou',
  passedDraft: 'Escreva hoje à autoridade local mesmo assim. A sua carta pode dar-lhe mais tempo.',
  passedAwaited:
    'Se ligou para o consultor no prazo de 2 meses a partir da data da carta, e o seu certificado ainda está para chegar, não está fora do prazo: quando o tiver, conte a partir da data dele.',
  passedCouncil:
    'Se a autoridade local deixou passar este dia, isso não lhe dá o direito de recorrer.',
  notSure: 'Se não tem a certeza de uma data, ainda pode haver tempo.',
  example: 'Por exemplo',
  exampleOf: (events) => `Para ${events.join(' e ')}:`,
  letterOf: (day) => `uma carta com a data de ${day}`,
  certificateOf: (day) => `um certificado com a data de ${day}`,
  // Not "que aconteceu em": it would have to be "na segunda-feira", "no sábado".
  conductOn: (day) => `um acontecimento de ${day}`,

  letterDate: 'Data da carta de decisão',
  certificateDate: 'Data do certificado, se tiver um',
  callDay: 'O meu último dia para ligar para o consultor',
  appealDay: 'O meu último dia para recorrer',
};
