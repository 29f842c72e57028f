import type { FormMessages } from '../types.js';

export const form: FormMessages = {
  lang: 'pt',
  locale: 'pt-PT',
  dir: 'ltr',

  questions: {
    nation: {
      title: 'Em que país fica a sua autoridade local (council)?',
      hint: 'Cada país tem a sua própria lei.',
      thing: 'o país',
    },
    person: {
      // "Quem é?" alone is what one asks at a door.
      title: 'Diga-nos quem é.',
      hint: 'Uma criança passa a ser jovem (young person) na última sexta-feira de junho do ano letivo em que faz 16 anos.',
      thing: 'quem é',
    },
    'is-detained': {
      // "Custódia" is also which parent a child lives with.
      title: 'A criança ou o jovem está em detenção (custody)?',
      hint: 'Por exemplo, um tribunal mandou a pessoa para um centro fechado ou uma prisão de jovens.',
      thing: 'sim, não ou não tenho a certeza',
    },
    decision: {
      title: 'O que decidiu a autoridade local?',
      hint: 'Escolha a resposta mais próxima da sua carta.',
      thing: 'o que a autoridade local decidiu',
    },
    parts: {
      title: 'De que partes do plano discorda?',
      hint: 'Escolha todas as que se aplicam.',
      thing: 'as partes de que discorda',
    },
    'decision-sent': {
      title: 'Que data tem a carta de decisão (decision letter)?',
      hint: 'Por exemplo, 2 11 2026. Use a data impressa na carta, não o dia em que a recebeu.',
      thing: 'da carta',
    },
    'has-certificate': {
      title: 'Tem um certificado de mediação (mediation certificate) para esta carta?',
      hint: 'Não tem de fazer mediação para o obter.',
      thing: 'se tem um certificado',
    },
    'certificate-issued': {
      title: 'Que data tem o certificado (certificate)?',
      hint: 'Por exemplo, 20 12 2026.',
      thing: 'do certificado',
    },
    'has-contacted-adviser': {
      title: 'Já ligou para o consultor de mediação (mediation adviser) por causa desta carta?',
      hint: 'Um e-mail ou um formulário online enviado ao consultor também conta. Um telefonema anterior a esta carta não conta.',
      thing: 'se já ligou para o consultor',
    },
    'adviser-contacted': {
      title: 'Quando ligou pela primeira vez para o consultor de mediação por causa desta carta?',
      hint: 'Por exemplo, 16 11 2026. Use o dia do seu primeiro telefonema ou e-mail.',
      thing: 'do telefonema',
    },
    'discrimination-by': {
      title: 'Quem tratou a pessoa de forma injusta?',
      hint: 'Uma ação (claim) contra uma escola vai para um tribunal. Contra outra pessoa ou entidade, vai para outro.',
      thing: 'quem tratou a pessoa de forma injusta',
      options: {
        school: 'Uma escola, ou um jardim de infância público (maintained nursery school)',
        other: 'Um college, a autoridade local, uma creche privada ou outra pessoa ou entidade',
      },
    },
    conduct: {
      title: 'Quando aconteceu o tratamento injusto?',
      hint: 'Por exemplo, 2 11 2026. Se recusaram fazer uma coisa, use o dia da recusa. Se aconteceu várias vezes, use o último dia.',
      thing: 'do acontecimento',
    },
    awaiting: {
      title: 'De que está à espera?',
      hint: 'A autoridade local também tem prazos.',
      thing: 'de que está à espera',
    },
    'request-received': {
      title: 'Quando recebeu a autoridade local o pedido de avaliação (assessment)?',
      hint: 'Por exemplo, 14 9 2026.',
      thing: 'do pedido',
    },
    'review-meeting': {
      title: 'Quando foi a reunião de revisão (review meeting)?',
      hint: 'Por exemplo, 12 10 2026.',
      thing: 'da reunião',
    },
    'amendment-notice': {
      title: 'Que data tem a carta sobre as alterações ao plano?',
      hint: 'Por exemplo, 9 11 2026.',
      thing: 'da carta',
    },
    'draft-sent': {
      title: 'Que data tem a carta que veio com o rascunho do plano (draft plan)?',
      hint: 'Por exemplo, 16 11 2026.',
      thing: 'da carta',
    },
  },

  placement: {
    title: 'O seu recurso (appeal) é só sobre a escola ou o college?',
    hint: 'É a Section I do plano: o nome da escola ou do college, o seu tipo, ou o facto de não indicar nenhum.',
    thing: 'se é só sobre a escola ou o college',
  },

  options: {
    england: 'Inglaterra',
    wales: 'País de Gales',
    scotland: 'Escócia',
    'northern-ireland': 'Irlanda do Norte',
    // A "cuidador" is who looks after the old or the ill, or is paid to.
    parent: 'Pai, mãe ou quem cria uma criança (parent or carer)',
    'parent-of-young-person': 'Pai ou mãe de um jovem (young person) com menos de 25 anos',
    'young-person': 'Jovem (young person) com menos de 25 anos',
    'someone-else': 'Outra pessoa ou entidade, como uma escola, uma creche ou um assistente social',
    'refusal-to-assess': 'Não vai avaliar alguém que não tem EHC plan (refusal to assess)',
    'refusal-to-issue': 'Avaliou, mas não vai fazer um plano (refusal to issue)',
    'plan-contents': 'Enviou um plano final (final plan) ou alterado, e não concordo com ele',
    'refusal-to-reassess':
      'Não vai fazer uma nova avaliação (re-assessment) de alguém que tem um plano',
    'refusal-to-amend':
      'Não vai alterar o plano depois de uma revisão (annual review) ou de uma nova avaliação',
    'ceasing-plan': 'Vai acabar com o plano (cease)',
    'draft-plan': 'Enviou um rascunho do plano (draft plan), ou diz o que tenciona fazer',
    'no-decision': 'Ainda não decidiu, e estou à espera',
    'disability-discrimination':
      'Alguém foi tratado de forma injusta, suspenso ou expulso da escola, por causa de uma deficiência (disability discrimination)',
    'something-else':
      'Outra coisa: ajuda que não é dada, transporte, um lugar numa escola, uma suspensão ou expulsão (exclusion)',
    B: 'Section B: as necessidades',
    F: 'Section F: a ajuda na escola ou no college',
    I: 'Section I: a escola ou o college, ou o facto de não indicar nenhum',
    health: 'Saúde (Section C ou G)',
    // "Apoio social" and "assistência social" are also money for the poor.
    'social-care': 'Cuidados sociais (social care, Section D ou H)',
    other: 'Outra Section, ou um orçamento pessoal (personal budget)',
    school: 'Uma escola',
    'awaiting-assessment': 'Uma resposta a um pedido de primeira avaliação (assessment)',
    'awaiting-plan': 'O primeiro plano, depois de a autoridade local ter aceitado avaliar',
    'awaiting-review': 'Uma carta depois de uma reunião de revisão (review meeting)',
    'awaiting-amendment': 'O plano alterado, depois de uma carta que diz o que vai mudar',
    'awaiting-school': 'Um plano que indique a próxima escola',
    'awaiting-college':
      'Um plano que indique um lugar para depois da escola secundária (secondary school)',
    yes: 'Sim',
    no: 'Não',
    'not-sure': 'Não tenho a certeza',
  },

  errors: {
    'no-answer': (thing) => `Indique ${thing}`,
    'not-sure-alone': () => 'Escreva uma data ou escolha uma só caixa',
    'no-day': (thing) => `Escreva o dia ${thing}`,
    'no-month': (thing) => `Escreva o mês ${thing}, por exemplo 11`,
    'no-year': (thing) => `Escreva o ano ${thing}, por exemplo 2026`,
    'unreadable-day': (_, typed) =>
      `Não conseguimos ler «${typed}» como dia. Use um número, por exemplo 2`,
    'unreadable-month': (_, typed) =>
      `Não conseguimos ler «${typed}» como mês. Use o nome ou um número, por exemplo 11`,
    'unreadable-year': (_, typed) =>
      `Não conseguimos ler «${typed}» como ano. Use um número, por exemplo 2026`,
    'no-such-day': (_, typed) =>
      `O dia ${typed} não existe. Verifique a data: o dia vem antes do mês`,
    'in-future': (_, typed) => `O dia ${typed} está no futuro. Verifique a data`,
  },

  labels: {
    pastReview: 'Estas regras precisam de nova verificação. Veja a página oficial.',
    checker:
      'Posso recorrer (appeal), e preciso de um certificado de mediação (mediation certificate)?',
    continue: 'Continuar',
    back: 'Voltar',
    help: 'Ajuda',
    problem: 'Há um problema',
    error: 'Erro:',
    or: 'ou',
    day: 'Dia',
    month: 'Mês',
    year: 'Ano',
    needs: 'Tenha consigo a carta da autoridade local, se tiver uma. Há até 7 perguntas.',
    onlyEngland: 'Isto é para Inglaterra.',
    otherNations: 'Não é em Inglaterra?',
    official: 'Recursos (appeals) no GOV.UK',
    countdown: 'O seu último dia para recorrer (appeal)',
    waits: (checker) =>
      `Responda às perguntas em «${checker}». Depois, o seu último dia para recorrer aparece aqui.`,
    toChecker: 'Ir para as perguntas',
    contact: 'Para quem ligar',
    phone: 'Telefone',
    relay: 'Relay UK',
    hours: 'Horário',
    email: 'E-mail',
    website: 'Site',
    address: 'Morada',
    notice: 'Aviso de mediação da autoridade local',
    adviser: 'Consultor de mediação (mediation adviser)',
    advice: 'Serviço de aconselhamento (advice service)',
    disagreement: 'Para outros desacordos',
    sendTeam: 'Equipa SEND',
    forCouncil: (name) => `Para decisões ${name ? `de ${name}` : 'da sua autoridade local'}.`,
    // The English word is the same.
    tribunal: 'Tribunal',
    adviserHelps: 'Antes da maioria dos recursos (appeals), tem de ligar para lá. É gratuito.',
    adviceHelps: 'Dá-lhe ajuda com a sua carta e o seu recurso. É gratuito.',
    askCouncil: 'Peça o número à autoridade local.',
    useLetter:
      'A sua carta de decisão tem de indicar o número do consultor de mediação. Se não o indicar, peça-o à autoridade local.',
    checked: (day) => `Dia em que a autoridade local verificou isto: ${day}.`,
    old: (day) =>
      `Último dia em que a autoridade local verificou isto: ${day}, há mais de 180 dias. Já pode estar errado.`,
    unchecked: (published) =>
      published
        ? `Este número é de ${/\d{4}/.exec(published)?.[0] ?? published} e pode estar errado.`
        : 'Não sabemos de quando é este número. Pode estar errado.',
    uncheckedDetails: 'A autoridade local não verificou estes dados. Podem estar errados.',
    useThatOne: 'Use o número da sua carta.',
    noDate: 'sem data',
    ownPage: 'Numa página à parte:',
    hardWords: 'O que querem dizer estas palavras',
    language: 'Língua',
    loading: 'A carregar. Aguarde, por favor.',
    notLoaded: 'Esta parte não carregou. As suas respostas estão guardadas.',
    partNotLoaded: 'Esta parte não carregou.',
    tryAgain: 'Tentar outra vez',
    openPage: 'Abrir isto numa página à parte',
  },
};
