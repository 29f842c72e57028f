import type { ResultMessages } from '../types.js';

const cannotTell = 'Ainda não podemos dizer. O serviço de aconselhamento pode ver isto consigo.';

export const result: ResultMessages = {
  outcomes: {
    'certificate-needed':
      'Pode recorrer (appeal). Primeiro precisa de um certificado de mediação (mediation certificate).',
    'certificate-awaited':
      'O seu certificado (mediation certificate) ainda está para chegar. Pode recorrer (appeal) quando o tiver.',
    'certificate-held':
      'Pode recorrer (appeal) agora, com o seu certificado de mediação (mediation certificate).',
    'certificate-not-needed':
      'Pode recorrer (appeal) agora, sem certificado (mediation certificate), se for só sobre a escola ou o college.',
    'parts-not-sure':
      'Talvez possa recorrer (appeal). Por segurança, obtenha um certificado de mediação (mediation certificate).',
    'decision-not-sure': 'Primeiro, descubra o que a autoridade local decidiu.',
    'health-or-care-only':
      'Pode pedir mediação (mediation). Não pode recorrer (appeal) só sobre saúde ou cuidados sociais (social care).',
    'part-not-appealable':
      'Não pode recorrer (appeal) só sobre esta parte, mas pode pedir uma alteração.',
    'draft-plan':
      'Diga à autoridade local o que deve mudar. Não pode recorrer (appeal) de um rascunho (draft).',
    'no-decision': 'Peça à autoridade local a decisão. Só pode recorrer (appeal) quando a tiver.',
    'another-route': 'O tribunal SEND não decide isto. Há outra forma de o resolver.',
    'discrimination-claim': 'Pode apresentar ao tribunal SEND uma ação (claim) por discriminação.',
    'county-court':
      'Peça aconselhamento hoje. Quem decide isto é um tribunal cível (county court), não o tribunal SEND.',
    detained: 'Peça aconselhamento hoje. Em detenção (custody) aplicam-se outras regras.',
    'someone-else':
      'Pode ajudar, mas só pode recorrer (appeal) o pai, a mãe ou quem cria a criança, ou o próprio jovem.',
    // "Your country" would be taken for the one they came from.
    'another-nation':
      'Estas regras são para Inglaterra. O país da sua autoridade local tem a sua própria lei.',
  },

  late: {
    appeal:
      'Está fora do prazo, mas o tribunal ainda pode dizer que sim. Envie-lhe hoje o seu recurso (appeal).',
    claim:
      'Está fora do prazo, mas o tribunal ainda pode dizer que sim. Envie-lhe hoje a sua ação (claim).',
  },
  mayBeLate: {
    appeal: 'Pode estar fora do prazo. Envie hoje o seu recurso (appeal) ao tribunal.',
    claim: 'Pode estar fora do prazo. Envie hoje a sua ação (claim) ao tribunal.',
  },
  councilLate: 'O prazo da autoridade local passou. Escreva-lhe hoje.',

  actions: {
    'find-decision': 'Procure na sua carta as palavras «right to appeal» (direito de recorrer)',
    'find-parts': 'Descubra de que discorda',
    'find-date': 'Descubra a data que não sabe, mas comece hoje os passos seguintes',
    'get-certificate': 'Ligue para o consultor de mediação (mediation adviser)',
    'get-certificate-late': 'Ligue hoje para o consultor de mediação (mediation adviser)',
    'certificate-in-case': 'Pense também na Section B (necessidades) e na Section F (ajuda)',
    'chase-certificate': 'Peça o seu certificado ao consultor de mediação',
    'send-appeal': 'Envie o seu recurso (appeal) ao tribunal',
    'send-appeal-late': 'Envie hoje o seu recurso (appeal) ao tribunal',
    'ask-more-time': 'Peça mais tempo ao tribunal, para o caso de estar fora do prazo',
    'ask-permission': 'Peça ao tribunal autorização para recorrer sem certificado',
    'ask-recommendations': 'Inclua também a saúde ou os cuidados sociais no seu recurso',
    'make-claim': 'Envie a sua ação (claim) ao tribunal',
    'make-claim-late': 'Envie hoje a sua ação (claim) ao tribunal',
    'ask-health-care-mediation': 'Ligue para o consultor de mediação (mediation adviser)',
    'comment-on-draft': 'Diga por escrito à autoridade local o que deve mudar',
    'wait-for-final-plan': 'Volte aqui quando tiver o plano final (final plan)',
    'ask-for-decision': 'Escreva à autoridade local',
    'ask-for-review': 'Peça à autoridade local uma revisão antecipada do plano (early review)',
    'find-route': 'Descubra quem pode mudar isto',
    'complain-to-council': 'Faça uma reclamação (complaint) por escrito à autoridade local',
    'complain-to-provider':
      'Faça uma reclamação (complaint) por escrito a quem agiu de forma injusta',
    'keep-record': 'Escreva o que aconteceu',
    'use-custody-form': 'Pergunte ao tribunal sobre um recurso (appeal) com o formulário SEND28',
    'help-family': 'Diga à família que há um prazo',
    'see-nation': 'Vá à página oficial',
    'get-advice': 'Peça ajuda gratuita ao serviço de aconselhamento (SENDIASS)',
    'get-advice-at-once': 'Peça hoje ajuda gratuita ao serviço de aconselhamento (SENDIASS)',
    'talk-to-school': 'Fale com a escola e com o conselho da escola (governors)',
    'talk-to-council': 'Fale com um responsável da equipa SEND da autoridade local',
  },

  actionTexts: {
    'find-decision':
      'Se as encontrar, ligue hoje para o consultor de mediação: a maioria dos recursos tem de chegar ao tribunal no prazo de 2 meses a partir da data da carta. Se não as encontrar, peça hoje ao serviço de aconselhamento que leia a carta consigo. O prazo pode estar a correr mesmo assim.',
    'find-parts':
      'Leia no plano a Section B (necessidades), a Section F (ajuda) e a Section I (escola ou college). Não pode recorrer só sobre saúde ou cuidados sociais.',
    'find-date':
      'Um recurso tem de chegar ao tribunal no prazo de 2 meses a partir da data da carta, ou de 1 mês a partir da data do certificado, se esse dia for mais tarde. Se a sua carta não tiver data, pergunte à autoridade local. Se o seu certificado não tiver data, pergunte ao consultor de mediação.',
    'get-certificate':
      'Diga que quer recorrer. Diga se quer mediação ou não: a escolha é sua. Se não quiser, o certificado deve chegar no prazo de 3 dias úteis depois do seu telefonema. Se quiser, avise também a autoridade local: o certificado vem depois da reunião.',
    'get-certificate-late':
      'Peça um certificado. Mais de 2 meses depois da data da carta, o consultor pode não conseguir dar-lhe um. Nesse caso, envie o seu recurso ao tribunal sem ele e diga por que motivo.',
    'certificate-in-case':
      'Para recorrer também sobre estas, precisa de um certificado. Se acha que talvez o queira fazer, ligue para o consultor de mediação no prazo de 2 meses a partir da data da carta. O número está na carta.',
    'chase-certificate':
      'Se não quiser mediação, diga isso: o certificado deve chegar no prazo de 3 dias úteis depois do seu telefonema. Se quiser mediação, avise também a autoridade local. A autoridade local tem 30 dias para organizar a reunião, a partir do dia em que a avisar. O certificado deve chegar no prazo de 3 dias úteis depois da reunião. Se não chegar, ou se não houver reunião, ligue outra vez.',
    'send-appeal': 'Conta o dia em que chega, não o dia em que o envia.',
    'send-appeal-late':
      'O tribunal pode aceitar um recurso fora do prazo. No seu recurso, peça mais tempo:',
    'ask-more-time':
      'No formulário, diga por que motivo só o envia agora. Um juiz pode dar-lhe mais tempo.',
    'ask-permission':
      'Diga no seu recurso por que motivo não ligou para o consultor no prazo de 2 meses a partir da data da carta. O tribunal só diz que sim em casos muito raros («exceptional»).',
    'ask-recommendations': 'Sobre isto, o tribunal pode dar conselhos, mas não ordens.',
    'make-claim':
      'Há um formulário para o pai ou a mãe e outro para o jovem. Não há dias a mais por causa de fins de semana, de agosto ou do Natal.',
    'make-claim-late':
      'O tribunal pode aceitar uma ação fora do prazo. Na sua ação, peça mais tempo e diga por que motivo está fora do prazo. Há um formulário para o pai ou a mãe e outro para o jovem.',
    'ask-health-care-mediation':
      'Diga que quer mediação sobre saúde ou cuidados sociais. A autoridade local ou o NHS tem de participar. A sua carta deve indicar o último dia para ligar. Se não o indicar, ligue hoje. Se também discorda da Section B, F ou I, altere a sua resposta: sobre estas pode recorrer.',
    'comment-on-draft':
      'Diga que escola ou college quer no plano. Tem pelo menos 15 dias. O dia em que o rascunho foi enviado é o dia 1. A sua carta pode dar-lhe mais dias.',
    'wait-for-final-plan':
      'O prazo para recorrer começa quando a autoridade local envia a sua carta de decisão, com o plano final, se houver um.',
    'ask-for-decision':
      'Peça a decisão por escrito e pergunte até que dia a vai receber. Guarde uma cópia do que enviar.',
    'ask-for-review':
      'Diga o que quer mudar e por que motivo. Se também discorda da Section B, F ou I, altere a sua resposta: sobre estas pode recorrer.',
    'find-route': 'Depende do assunto:',
    'complain-to-council':
      'Se a autoridade local não responder, ou não resolver o problema, pode ir ao provedor (Local Government and Social Care Ombudsman). É gratuito.',
    'complain-to-provider': 'Esperar por uma resposta não faz parar o prazo para ir a tribunal.',
    'keep-record':
      'Anote os dias, quem lá estava e o que se disse. Guarde cartas e e-mails: quem lhe der ajuda vai pedi-los.',
    'use-custody-form':
      'Por alguém em detenção, pode recorrer se a autoridade local não vai avaliar ou não vai fazer um plano, ou sobre a escola ou o college num primeiro plano. Pergunte ao tribunal o seu último dia.',
    'help-family':
      'A maioria dos recursos tem de chegar ao tribunal no prazo de 2 meses a partir da data da carta. Responda a estas perguntas com a família e escolha as respostas dela. Pode ajudá-la na mediação.',
    'see-nation': '',
    'get-advice': 'Podem ler as cartas consigo e verificar o que vai enviar.',
    'get-advice-at-once':
      'Há um prazo que não conseguimos calcular aqui. Um centro jurídico (law centre) ou um advogado também pode ajudar.',
    'talk-to-school': 'O último dia para apresentar a ação não muda enquanto conversam.',
    'talk-to-council': 'Talvez essa pessoa possa resolver o problema.',
  },

  routes: [
    'Ajuda que está no plano mas não é dada: escreva à autoridade local.',
    'Transporte escolar: peça à autoridade local o recurso sobre transporte (transport appeal).',
    'Um lugar numa escola para uma criança sem plano: use o recurso de admissão (admission appeal).',
    'Uma suspensão ou expulsão (exclusion): escreva ao conselho da escola (governors). Se foi por causa de uma deficiência, altere a sua resposta: pode apresentar uma ação (claim).',
    'Um orçamento pessoal (personal budget): peça uma revisão à autoridade local.',
  ],

  lateReasons: [
    'Escreva todos os motivos por que o seu recurso está fora do prazo. Se a carta não disser que pode recorrer, ou não disser para quem ligar, escreva isso também.',
    'Escreva por que motivo deve avançar mesmo assim.',
    'Escreva por que motivo não deve ter de esperar pela próxima revisão anual (annual review) nem pedir outra avaliação.',
  ],

  clocks: {
    appeal: (day) => `O seu recurso (appeal) tem de chegar ao tribunal até às 17h00 de ${day}`,
    'contact-adviser': (day) =>
      `O último dia para ligar para o consultor de mediação (mediation adviser) é ${day}`,
    'discrimination-claim': (day) =>
      `A sua ação (claim) tem de chegar ao tribunal até às 17h00 de ${day}`,
    'comment-on-draft': (day) =>
      `O último dia para dizer à autoridade local o que deve mudar é ${day}`,
  },

  passed: {
    appeal: (day) => `Pelo prazo normal, o último dia para recorrer (appeal) foi ${day}.`,
    'contact-adviser': (day) =>
      `O último dia para ligar para o consultor de mediação (mediation adviser) foi ${day}.`,
    'discrimination-claim': (day) =>
      `Pelo prazo normal, o último dia para apresentar uma ação (claim) foi ${day}.`,
    'comment-on-draft': (day) =>
      `O último dos 15 dias a partir do dia em que o rascunho foi enviado foi ${day}. A sua carta pode dar-lhe mais tempo. Escreva hoje à autoridade local.`,
  },

  duties: {
    'decide-to-assess': 'dizer-lhe se vai avaliar',
    'decide-on-plan': 'dizer-lhe se não vai fazer um plano',
    'final-plan': 'enviar-lhe o plano final, se fizer um',
    'review-decision': 'dizer-lhe o que decidiu depois da revisão',
    'amended-plan': 'enviar-lhe o plano alterado',
    // "A mudança" alone is a move of house.
    'phase-transfer': 'enviar-lhe o plano alterado para a mudança de escola ou college',
  },

  notes: {
    'certificate-before-decision':
      'O seu certificado é anterior a esta carta, por isso não conta para ela. Precisa de um novo.',
    'date-in-future': 'Uma das suas datas está no futuro. Verifique-a.',
    'letter-date-needed': 'Descubra também a data da carta. Pode dar-lhe mais tempo.',
    'late-ask-anyway':
      'Ainda pode pedir: o tribunal pode aceitar um recurso fora do prazo. Diga por que motivo está fora do prazo.',
    'safe-day-passed':
      'Pode haver para si um último dia mais tarde. Não temos a certeza, por isso trate disto hoje.',
    'before-these-rules': '',
    'rules-past-review': 'Estas regras precisam de nova verificação. Veja a página oficial.',
    'placement-doubtful':
      'Talvez não precise de um certificado, mas obtenha um por segurança. Não conte com ele para ter mais tempo.',
    'month-from-certificate':
      'Se ligou para o consultor no prazo de 2 meses a partir da data da carta, está dentro do prazo. Tem pelo menos 1 mês a partir da data do certificado para recorrer.',
    'late-contact-possible':
      'Se ligou pela primeira vez para o consultor mais de 2 meses depois da data da carta, o certificado pode não lhe dar mais tempo.',
    'contact-before-decision': 'Um telefonema anterior a esta carta não conta para esta carta.',
    'dates-contradict': 'Duas das suas datas não batem certo. Verifique-as.',
    // "Em seu próprio nome" would be the parent's or the young person's.
    'appellant-young-person':
      'Este direito é do jovem (young person), por isso todos os passos são em nome dele. Pode ajudá-lo. Se ele não é capaz de decidir isto, o pai ou a mãe pode agir em nome próprio, exceto se foi escolhido um representante (deputy ou attorney).',
    'plan-stays-in-force':
      'Se recorrer dentro do prazo, o plano continua em vigor até o recurso acabar.',
    'county-court-possible':
      'Se não foi uma escola, quem decide isto é um tribunal cível (county court). Peça aconselhamento hoje.',
    'council-exceptions': 'Em alguns casos, a lei dá mais tempo à autoridade local.',
  },

  appeal: {
    available: 'A lei dá o direito de recorrer (appeal) desta decisão.',
    none: 'Não pode recorrer para o tribunal SEND só sobre isto.',
    'not-yet': 'Não pode recorrer antes da decisão final da autoridade local.',
    claim: 'Pode apresentar uma ação (claim) ao tribunal SEND.',
    'county-court': 'Quem decide isto é um tribunal cível (county court), não o tribunal SEND.',
    elsewhere: '',
    unknown: cannotTell,
  },

  certificate: {
    needed:
      'Precisa de um antes de recorrer. Se ligar para o consultor no prazo de 2 meses a partir da data da carta, tem pelo menos 1 mês a partir da data do certificado para recorrer.',
    awaited: 'Ainda está para chegar.',
    held: 'Já tem um. Pode não lhe dar mais tempo se ligou pela primeira vez para o consultor mais de 2 meses depois da data da carta.',
    'not-needed': 'Não precisa de um. Se obtiver um, não conte com ele para ter mais tempo.',
    'not-applicable': 'É só para recorrer para o tribunal SEND.',
    unknown: 'Obtenha um por segurança.',
  },

  mediation: {
    available:
      'É uma reunião gratuita e confidencial com a autoridade local e alguém que não toma partido. A escolha é sua: se a quiser, a autoridade local tem de vir. Continua a poder recorrer.',
    'health-and-care-only':
      'A escolha é sua. É gratuita e confidencial. A autoridade local ou o NHS tem de participar.',
    none: 'É só sobre uma decisão de que pode recorrer para o tribunal SEND, ou sobre saúde e cuidados sociais num plano.',
    unknown: cannotTell,
  },

  disagreementResolution: {
    available:
      'É ajuda gratuita de alguém que não toma partido. Pode pedi-la à autoridade local em qualquer altura, mas todas as partes têm de concordar.',
    none: '',
    unknown: cannotTell,
  },

  stages: {
    letter: [
      'Recebe uma carta de decisão (decision letter)',
      'A carta diz para quem ligar. Peça cedo ajuda ao serviço de aconselhamento: é gratuita. Pode também falar com um responsável da equipa SEND. Isto não faz parar o prazo.',
      'Se a carta não disser para quem ligar, pergunte à autoridade local.',
    ],
    adviser: [
      'Liga para o consultor de mediação (mediation adviser)',
      'Tem 2 meses a partir da data da carta. Por telefone, o consultor fala-lhe da mediação.',
      'Mesmo que o prazo tenha passado, ligue hoje. Em casos excecionais, o tribunal dá autorização para recorrer sem certificado.',
    ],
    certificate: [
      'Se não quiser mediação, recebe um certificado (mediation certificate)',
      'Deve chegar no prazo de 3 dias úteis depois do seu telefonema.',
      'Se não chegar, ligue outra vez. Não deixe passar o seu último dia para recorrer: envie o seu recurso ao tribunal e diga por que motivo não tem certificado.',
    ],
    mediation: [
      'Se quiser mediação (mediation), há uma reunião',
      'Avise a autoridade local. A autoridade local tem 30 dias para organizar a reunião, a partir do dia em que a avisar. Tem de lhe dizer o dia da reunião pelo menos 5 dias úteis antes. O certificado deve chegar no prazo de 3 dias úteis depois da reunião.',
      'Se a autoridade local não conseguir organizar a reunião no prazo de 30 dias, o consultor dá-lhe um certificado. Continua a poder fazer mediação.',
    ],
    agreement: [
      'Chegam a acordo, ou não',
      'Se chegarem a acordo, a autoridade local tem prazos fixos para cumprir o que foi acordado. Para aquilo de que não se podia recorrer, tem 2 semanas a partir da data do acordo. O seu prazo para recorrer continua a correr.',
      'Se a autoridade local não cumprir o acordo dentro do prazo, pergunte ao serviço de aconselhamento.',
    ],
    appeal: [
      'Pode recorrer (appeal)',
      'O seu recurso tem de chegar ao tribunal no prazo de 2 meses a partir da data da carta, ou de 1 mês a partir da data do certificado, se esse dia for mais tarde.',
      '',
    ],
    tribunal: ['O tribunal decide', 'Vê o que dizem as duas partes. Depois decide.', ''],
  },

  timeline: {
    certificate: (day) => `Se ligar hoje, deve chegar até ${day}.`,
    mediation: (day) =>
      `Se avisar hoje a autoridade local, ela tem até ${day} para organizar a reunião. O certificado que receber depois da reunião pode adiar o seu último dia para recorrer.`,
    moves:
      'Um certificado pode adiar o seu último dia para recorrer: passa a ter 1 mês a partir da data do certificado.',
  },

  beside: {
    found: (checker) => `Estes dias vêm das suas respostas em «${checker}».`,
    noAppeal:
      'Pelas suas respostas, não há um último dia para recorrer. O seu resultado diz-lhe o que fazer.',
    toAnswer: 'Ir para o seu resultado',
  },

  rules: {
    'regs-33': '2 meses a partir da data da carta para ligar para o consultor de mediação',
    'regs-5-1': '6 semanas a partir do pedido para dizer se vai avaliar',
    'regs-10-1': '16 semanas a partir do pedido para dizer que não vai fazer um plano',
    'regs-13-1': '15 dias para comentar o rascunho, e o dia em que foi enviado é o primeiro',
    'regs-13-2': '20 semanas a partir do pedido para enviar o plano final',
    'regs-18':
      'antes de 15 de fevereiro do ano da mudança, ou antes de 31 de março se for para sair da escola secundária',
    'regs-20-10': '4 semanas a partir da reunião de revisão para dizer o que decidiu',
    'regs-22-3':
      '8 semanas a partir da data da carta que diz o que vai mudar, para enviar o plano alterado',
    'regs-34': '3 dias úteis para o consultor enviar o certificado',
    'regs-36': '30 dias para a autoridade local organizar a mediação',
    'regs-42-3':
      '2 semanas para a autoridade local cumprir o que foi acordado, se era algo de que não se podia recorrer',
    'rules-12-2': 'de um fim de semana ou feriado para o dia útil seguinte',
    'rules-12-3-a':
      'de um dia de agosto, ou de um dia de 25 de dezembro a 1 de janeiro, para o primeiro dia útil depois desse período',
    'rules-20-1-c-i': '2 meses a partir da data da carta',
    'rules-20-1-c-ii': '1 mês a partir da data do certificado, se esse dia for mais tarde',
    'equality-4-1': '6 meses, e o dia em que aconteceu é o primeiro',
  },

  // Each stands after "se".
  readings: {
    'printed-date': 'o prazo contar a partir da data impressa na carta',
    'late-certificate':
      'ligou pela primeira vez para o consultor mais de 2 meses depois da data da carta e se o certificado não der mais tempo',
    'placement-certificate': 'um certificado de que não precisava lhe der mais tempo',
    'placement-doubtful': 'um certificado de que talvez não precise não lhe der mais tempo',
    cascade: 'o dia útil seguinte for em agosto ou no Natal e o dia mudar outra vez',
    'by-analogy': 'o dia mudar como muda o último dia para recorrer. Não conte com isso',
    'step-back-first': 'os meses contarem a partir do dia anterior',
    'step-back-last': 'um mês curto acabar um dia mais cedo',
    'next-working-day': 'o dia passar para o dia útil seguinte. Não conte com isso',
  },

  labels: {
    change: 'Alterar',
    startAgain: 'Começar de novo',
    answers: 'As suas respostas',
    actions: 'O que fazer agora',
    working: 'Como calculámos isto',
    lawBehind: 'A lei em que se baseia este resultado:',
    outsideTable:
      'Não conseguimos calcular este dia. Peça aconselhamento hoje. Feriados (bank holidays):',
    changeDates: 'Alterar as datas',
    callWindow:
      'Para este telefonema não há dias a mais por causa de fins de semana, de agosto ou do Natal.',
    daysLeft: (days) =>
      days > 1
        ? `${days < 8 ? 'Só faltam' : 'Faltam'} ${days} dias.`
        : (['É hoje.', 'É amanhã.'][days] ?? ''),
    say: 'O que dizer ao telefone',
    take: 'Leve isto consigo',
    rulesAsAt: (day) =>
      `Última verificação destas regras, para Inglaterra: ${day}. A lei pode mudar. Isto é informação, não aconselhamento jurídico.`,
    useForm: (form) => `Use o formulário ${form} (está em inglês).`,
    open: 'O que mais pode fazer, e porquê',
    appeal: 'Recurso (appeal)',
    certificate: 'Certificado de mediação (mediation certificate)',
    mediation: 'Mediação (mediation)',
    disagreementResolution: 'Resolução de desacordos (disagreement resolution)',

    councilBy: (duty, day) => `Até ${day}, a autoridade local tem de ${duty}.`,
    councilMissed: (duty, day) =>
      `Até ${day}, a autoridade local tinha de ${duty}. Esse dia já passou.`,

    missed: 'Se esse dia já passou:',
    elseTry: (name) => `Se não o encontrar, tente ${name}:`,
    adviceIs: (name) => `O serviço de aconselhamento aqui é ${name}.`,
    getForm: (form) => `Obter o formulário ${form} no GOV.UK`,
    claimDate:
      'Uma ação tem de chegar ao tribunal no prazo de 6 meses, que começam no dia em que aconteceu.',
    whileYouTalk: 'O último dia para recorrer não muda enquanto conversam.',
    twoLetters:
      'Se tem mais de uma carta de decisão, cada uma tem os seus próprios últimos dias. Fale com o consultor de mediação sobre cada carta. Comece de novo para a outra carta e use o dia que for mais cedo.',
    getClaimForm: 'Obter o formulário da ação (claim) no GOV.UK',
    attachLetter: 'Junte-lhe a carta de decisão.',
    attachIfAny: 'Junte a carta de decisão, e o certificado de mediação, se tiver um.',
    attachBoth: 'Junte a carta de decisão e o certificado de mediação.',
    sendTo:
      'Envie o formulário e os documentos ao tribunal. O e-mail é mais rápido do que o correio:',
    tribunalDated: (day) => `Data destes dados: ${day}. Verifique-os no GOV.UK.`,
    secondary: ' (não verificado)',
    notes: 'Notas: com quem falou, quando e o que lhe disseram',
    step: (from, to, rule) => `De ${from} até ${to}: ${rule}`,
    reading: (day, points) => `Será ${day}, se ${points.join('. E também se ')}.`,
  },
};
