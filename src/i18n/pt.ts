import type { BegunLanguage } from './types.js';

const lastDay = (day: string) => `O último dia foi ${day}.`;

const canStillAsk = (late: string) =>
  `O prazo normal passou. Ainda pode pedir: o tribunal pode aceitar ${late}. Explique o motivo do atraso.`;
const lateAppeal = canStillAsk('um recurso fora do prazo');
const depends = 'Depende daquilo de que não tem a certeza.';
const startsLater =
  'O prazo para recorrer começa quando a autoridade local envia o seu plano final ou a sua decisão final.';

export const pt: BegunLanguage = {
  name: 'Português',
  notice:
    'Ninguém verificou esta tradução. Se for diferente do texto em inglês, vale o texto em inglês.',
  toEnglish: 'Ler isto em inglês',
  reviews: {},

  form: {
    lang: 'pt',
    locale: 'pt-PT',
    dir: 'ltr',

    questions: {
      nation: {
        title: 'Em que país fica a sua autoridade local (council)?',
        hint: 'Cada um tem a sua própria lei.',
      },
      person: {
        title: 'É pai, mãe ou jovem?',
      },
      decision: {
        title: 'O que decidiu a autoridade local?',
        hint: 'Escolha o que está mais próximo da carta.',
      },
      parts: {
        title: 'De que discorda no plano?',
        hint: 'Escolha tudo o que se aplica.',
      },
      'decision-sent': {
        title: 'Que data tem a carta de decisão?',
        hint: 'Por exemplo, 2 11 2026. Não o dia em que chegou.',
        thing: 'da carta',
      },
      'has-certificate': {
        title: 'Tem um certificado de mediação (mediation certificate)?',
        hint: 'Não tem de fazer mediação para o obter.',
      },
      'certificate-issued': {
        title: 'Que data tem o certificado (certificate)?',
        hint: 'Por exemplo, 20 12 2026.',
        thing: 'do certificado',
      },
      conduct: {
        title: 'Quando aconteceu a discriminação?',
        thing: 'do acontecimento',
      },
    },

    options: {
      england: 'Inglaterra',
      wales: 'País de Gales',
      scotland: 'Escócia',
      'northern-ireland': 'Irlanda do Norte',
      parent: 'Pai, mãe ou alguém que cuida de uma criança',
      'young-person': 'Jovem',
      'refusal-to-assess': 'Não avaliar para um EHC plan',
      'refusal-to-issue': 'Não fazer um plano depois de uma avaliação',
      'plan-contents': 'O que diz um plano final',
      'refusal-to-amend': 'Não alterar o plano depois de uma revisão ou de uma nova avaliação',
      'ceasing-plan': 'Pôr fim ao plano',
      'draft-plan': 'Nada de final: há um rascunho ou uma proposta',
      'no-decision': 'Ainda nada',
      B: 'Section B (secção B): as necessidades',
      F: 'Section F (secção F): a ajuda',
      I: 'Section I (secção I): a escola ou o college, o seu tipo, ou que não há nenhum',
      health: 'Saúde',
      'social-care': 'Assistência social',
      yes: 'Sim',
      no: 'Não',
      'not-sure': 'Não tenho a certeza',
    },

    errors: {
      'no-answer': () => 'Escolha uma resposta',
      'not-sure-alone': () => 'Escolha só uma coisa: uma resposta, ou Não tenho a certeza',
      'no-day': (thing) => `Escreva o dia ${thing}`,
      'no-month': (thing) => `Escreva o mês ${thing}, por exemplo 11`,
      'no-year': (thing) => `Escreva o ano ${thing}, por exemplo 2026`,
      'no-such-day': (_, typed) => `O dia ${typed} não existe. Verifique a data`,
      'in-future': (_, typed) => `O dia ${typed} está no futuro. Verifique a data`,
    },

    labels: {
      pastReview: 'Está na hora de verificar estas regras. Veja a página oficial.',
      checker:
        'Posso recorrer (appeal), e preciso de um certificado de mediação (mediation certificate)?',
      continue: 'Continuar',
      back: 'Voltar',
      help: 'Ajuda',
      problem: 'Há um problema',
      day: 'Dia',
      month: 'Mês',
      year: 'Ano',
      official: 'GOV.UK sobre recursos',
      countdown: 'O seu último dia para recorrer',
      contact: 'Para quem ligar',
      phone: 'Telefone',
      relay: 'Relay UK',
      email: 'E-mail',
      website: 'Site',
      address: 'Morada',
      notice: 'Aviso de mediação da autoridade local',
      adviser: 'Consultor de mediação (mediation adviser)',
      advice: 'Serviço de aconselhamento (advice service)',
      // The English word is the same.
      tribunal: 'Tribunal',
      askCouncil: 'Peça o número à autoridade local.',
      checked: (day) => `Dia em que a autoridade local verificou isto: ${day}.`,
      old: (day) =>
        `Último dia em que a autoridade local verificou isto: ${day}, há mais de 180 dias.`,
      unchecked: (published) =>
        `${published ? `Com data de ${published}. ` : ''}Ninguém verificou isto.`,
      useLetter:
        'A sua carta de decisão tem de dar os contactos do consultor de mediação. Se forem diferentes, use a carta.',
      ownPage: 'Numa página à parte:',
      hardWords: 'Palavras difíceis',
      language: 'Língua',
    },
  },

  result: {
    outcomes: {
      'certificate-needed':
        'Obtenha um certificado de mediação (mediation certificate) e depois recorra (appeal)',
      'certificate-held': 'Recorra (appeal) com o seu certificado',
      'certificate-not-needed':
        'Recorra (appeal): a Section I sozinha não precisa de certificado (certificate)',
      'parts-not-sure': 'Obtenha um certificado de mediação (mediation certificate) por precaução',
      'health-or-care-only': 'Peça mediação (mediation) sobre saúde ou assistência social',
      'draft-plan': 'Diga o que é preciso mudar: contra um rascunho não há recurso (appeal)',
      'no-decision': 'Peça uma decisão: só contra uma decisão há recurso (appeal)',
      'discrimination-claim':
        'Apresente uma ação (claim) por discriminação no tribunal (SEND tribunal)',
      // "The law of your country" would be taken for that of the country they came from.
      'another-nation': 'Use a lei do país da sua autoridade local: isto é para Inglaterra',
    },

    actions: {
      'find-decision': 'Veja a sua carta',
      'find-parts': 'Descubra de que discorda',
      'find-date': 'Descubra a data',
      'get-certificate': 'Ligue para o consultor de mediação',
      'get-certificate-late': 'Ligue hoje para o consultor de mediação',
      'certificate-in-case': 'Pense na Section B e na Section F',
      'send-appeal': 'Envie o seu recurso',
      'send-appeal-late': 'Envie o seu recurso e peça mais tempo',
      'ask-recommendations': 'Inclua a saúde ou a assistência social no seu recurso',
      'make-claim': 'Envie a sua ação',
      'make-claim-late': 'Envie a sua ação e peça mais tempo',
      'ask-health-care-mediation': 'Ligue para o consultor de mediação',
      'wait-for-final-plan': 'Escreva à autoridade local',
      'ask-for-decision': 'Escreva à autoridade local',
      'see-nation': 'Vá à página oficial',
      'get-advice': 'Pergunte ao serviço de aconselhamento',
      'talk-to-council': 'Fale com um responsável da equipa SEND',
    },

    actionTexts: {
      'find-decision':
        'Se disser que pode recorrer, talvez tenha só 2 meses a partir da data da carta. Nesse caso, ligue para o consultor de mediação que ela indica.',
      'find-date':
        'Para recorrer há 2 meses a partir da carta; para uma ação, 6 meses a partir do acontecimento. Trate disto hoje.',
      'get-certificate':
        'Diga que deseja recorrer e se quer mediação. Se não quiser, o certificado deve chegar, em princípio, em 3 dias úteis.',
      'get-certificate-late':
        'Peça um certificado mesmo assim. Não espere por ele: recorra e explique por que motivo não o tem.',
      'send-appeal': 'Conta o dia em que chega.',
      'send-appeal-late': lateAppeal,
      'ask-recommendations': 'Sobre isto, o tribunal só pode fazer recomendações.',
      'make-claim': 'Agosto, o Natal e os fins de semana não dão mais tempo.',
      'make-claim-late': canStillAsk('uma ação fora do prazo'),
      'wait-for-final-plan': startsLater,
      'ask-for-decision': startsLater,
      'see-nation': '',
      'get-advice': 'É gratuito.',
      'talk-to-council': 'Isto não faz parar o prazo.',
    },

    lateReasons: [
      'Todos os motivos do atraso.',
      'Por que motivo deveria avançar mesmo assim.',
      'Por que motivo não deveria ter de esperar por uma revisão anual, nem pedir outra vez uma avaliação.',
    ],

    clocks: {
      appeal: (day) =>
        `Envie o seu recurso (appeal) para que o tribunal o tenha até às 17h00 de ${day}`,
      'contact-adviser': (day) =>
        `Ligue para o consultor de mediação (mediation adviser) até ${day}`,
      'discrimination-claim': (day) =>
        `Envie a sua ação (claim) para que o tribunal a tenha até às 17h00 de ${day}`,
    },

    passed: {
      appeal: (day) => `Recurso (appeal): ${lastDay(day)}`,
      'contact-adviser': (day) => `Consultor de mediação (mediation adviser): ${lastDay(day)}`,
      'discrimination-claim': lastDay,
    },

    notes: {
      'date-in-future': 'Uma data está no futuro. Verifique-a.',
      'letter-date-needed': 'A data da carta pode dar-lhe mais tempo.',
      'late-ask-anyway': lateAppeal,
      'before-these-rules': '',
      'rules-past-review': 'Está na hora de verificar estas regras. Veja a página oficial.',
      'placement-doubtful':
        'Talvez não precise de um certificado, por isso o tempo a mais que ele dá não é seguro.',
    },

    appeal: {
      available: 'A lei dá o direito de recorrer desta decisão.',
      'not-yet': 'Não antes de uma decisão final.',
      claim: 'Uma ação vai para o mesmo tribunal.',
      elsewhere: '',
      unknown: depends,
    },

    certificate: {
      needed:
        'É preciso primeiro. Pode mudar o último dia para um mês depois da data do certificado.',
      held: 'Já o tem. Se ligou depois dos 2 meses, talvez não dê mais tempo.',
      'not-needed': 'Não é preciso. Não conte com um certificado para ter mais tempo.',
      'not-applicable': 'Só para um recurso no tribunal (SEND tribunal).',
      unknown: 'Obtenha um por precaução.',
    },

    mediation: {
      available:
        'A escolha é sua; é gratuita e confidencial. A autoridade local tem de participar. Pode recorrer mesmo assim.',
      'health-and-care-only': 'A escolha é sua; é gratuita e confidencial.',
      unknown: depends,
    },

    disagreementResolution: {
      available: 'Em qualquer altura e gratuita, se todos concordarem. Não dá mais tempo.',
      none: '',
      unknown: depends,
    },

    stages: {
      letter: [
        'Recebe uma carta de decisão',
        'A carta diz para quem ligar. Peça cedo ajuda ao serviço de aconselhamento. Fale também com um responsável da equipa SEND: isto não faz parar o prazo.',
        'Se não disser para quem ligar, pergunte à autoridade local.',
      ],
      adviser: [
        'Liga para o consultor de mediação',
        'Tem 2 meses a partir da carta. O consultor explica-lhe a mediação por telefone.',
        'Se o prazo passou, ligue hoje e peça um certificado mesmo assim.',
      ],
      certificate: [
        'Se não quiser mediação, recebe um certificado',
        'Deve chegar, em princípio, em 3 dias úteis.',
        'Se não chegar, ligue outra vez. Não perca o seu último dia para recorrer: envie o recurso e explique por que motivo não tem certificado.',
      ],
      mediation: [
        'Se quiser mediação, há uma reunião',
        'A autoridade local tem 30 dias para a organizar, e diz-lhe o dia pelo menos 5 dias úteis antes. O seu certificado deve chegar, em princípio, nos 3 dias úteis depois da reunião.',
        'Se a autoridade local não a puder fazer em 30 dias, o consultor de mediação dá-lhe um certificado. Pode fazer a mediação mesmo assim.',
      ],
      agreement: [
        'Chegam a acordo, ou não',
        'A autoridade local tem prazos fixos para cumprir o que foi acordado: 2 semanas para aquilo de que não se podia recorrer.',
        'Se não os cumprir, pergunte ao serviço de aconselhamento.',
      ],
      appeal: [
        'Pode recorrer',
        'O tribunal tem de ter o recurso até 2 meses depois da carta, ou 1 mês depois do certificado, se essa data for posterior.',
        '',
      ],
      tribunal: [
        'O tribunal decide',
        'Não faz parte da autoridade local. Examina o que dizem as duas partes e decide.',
        '',
      ],
    },

    rules: {
      'regs-33': '2 meses a partir da carta para ligar para o consultor de mediação',
      'regs-34': '3 dias úteis para o certificado',
      'regs-36': '30 dias para organizar a mediação',
      'regs-42-3': '2 semanas para cumprir o que foi acordado, se disso não se podia recorrer',
      'rules-12-2': 'de um fim de semana ou feriado, para o dia útil seguinte',
      'rules-12-3-a':
        'fora de agosto, ou do período de 25 de dezembro a 1 de janeiro, para o primeiro dia útil seguinte',
      'rules-20-1-c-i': '2 meses a partir da carta',
      'rules-20-1-c-ii': '1 mês a partir do certificado, se essa data for posterior',
      'equality-4-1': '6 meses que começam no dia em que aconteceu',
    },

    readings: {
      'printed-date': 'o prazo conta a partir da data impressa na carta',
      'late-certificate': 'um certificado pedido depois de 2 meses não acrescenta tempo',
      'placement-certificate': 'um certificado de que não precisava acrescenta tempo',
      'placement-doubtful': 'um certificado de que talvez não precise não acrescenta tempo',
      cascade: 'o dia útil seguinte muda outra vez, para fora de agosto ou do Natal',
      'by-analogy': 'este dia muda como o prazo para recorrer. Não conte com isso',
      'step-back-first': 'os meses contam a partir do dia anterior',
      'step-back-last': 'um mês curto acaba um dia mais cedo',
      'next-working-day': 'este dia passa para o dia útil seguinte. Não conte com isso',
    },

    labels: {
      change: 'Alterar',
      startAgain: 'Começar de novo',
      answers: 'As suas respostas',
      actions: 'O que fazer agora',
      working: 'Como calculámos isto',
      outsideTable: 'Não conseguimos calcular este dia. Peça conselho hoje. Feriados:',
      changeDates: 'Alterar as datas',
      callWindow: 'Este prazo não se alarga por causa de agosto, do Natal ou dos fins de semana.',
      daysLeft: (days) =>
        days > 1
          ? `${days < 8 ? 'Só faltam' : 'Faltam'} ${days} dias.`
          : (['É hoje.', 'É amanhã.'][days] ?? ''),
      take: 'Leve isto consigo',
      rulesAsAt: (day) =>
        `Regras à data de ${day}, para Inglaterra. Há alterações propostas. Isto é informação, não aconselhamento jurídico.`,
      useForm: (form) => `Use o formulário ${form}.`,
      open: 'As suas opções',
      appeal: 'Recurso',
      certificate: 'Certificado de mediação (mediation certificate)',
      mediation: 'Mediação (mediation)',
      disagreementResolution: 'Resolução de desacordos (disagreement resolution)',

      missed: 'Se esse dia já passou:',
      secondary: ' (não verificado)',
      notes: 'As suas notas: com quem falou, quando e o que lhe disseram',
      reading: (day, points) => `${day}, se ${points.join('. E se ')}.`,
      step: (from, to, rule) => `${from} – ${to}: ${rule}`,
    },
  },

  reading: {
    help: {
      nation: 'Escolha o da autoridade local que enviou a carta.',
      person:
        'O pai ou a mãe pode recorrer até ao fim do ano letivo em que o filho ou a filha faz 16 anos. Depois pode o jovem, ou o pai ou a mãe de um jovem que não pode decidir.',
      parts: 'Procure no plano a Section B, F ou I.',
      'decision-sent':
        'Veja no cimo da carta. Se veio com ela um plano final, use a carta mesmo assim.',
      'has-certificate': 'Quem o dá é um consultor de mediação, não a autoridade local.',
      'certificate-issued': 'Veja no cimo do certificado.',
    },

    guide: [
      'Uma reunião para resolver um desacordo com a sua autoridade local sobre um EHC plan: por vídeo, por telefone ou presencial.',
      'A escolha é sua. Se escolher a mediação, a autoridade local ou a entidade de saúde tem de vir, com alguém que possa decidir.',
      'Não paga nada. A autoridade local paga as despesas de viagem razoáveis.',
      'É confidencial e informal. Pode levar alguém para ajudar, até um advogado. Se concordar, e o mediador também, uma criança pode ir.',
      'O mediador tem formação e não trabalha para a autoridade local. Não toma partido, não dá conselhos e não julga.',
      'Não afeta o seu direito de recorrer.',
      'Pode ser organizada em semanas; uma audiência demora meses. A KIDS, um serviço de mediação, disse em 2016 que 3 em cada 4 dos seus casos acabaram em acordo.',
      'É para pais, mães, cuidadores e jovens até aos 25 anos. Os «statements» e os LDA acabaram: os EHC plans substituíram-nos.',
    ],

    fits: {
      yes: 'A mediação é para isto. Antes da maioria dos recursos tem de ligar para o consultor de mediação.',
      no: 'A resolução de desacordos é para isto. Para a saúde ou a assistência social num plano, a mediação também.',
    },

    points: {
      who: [
        'Quem a pode usar',
        'Famílias de crianças e jovens com necessidades educativas especiais (SEN) ou uma deficiência, com ou sem plano, e também ao cuidado dos serviços sociais. Também escolas, creches, colleges, autoridades locais e entidades de saúde.',
        'Um pai, uma mãe ou um jovem com uma decisão de que se pode recorrer, ou um plano feito ou alterado.',
      ],
      about: [
        'Sobre o quê',
        'Qualquer ajuda que uma escola, um college, uma autoridade local ou uma entidade de saúde dá, ou deveria dar.',
        'A decisão, ou a saúde e a assistência social no plano.',
      ],
      when: [
        'Quando',
        'Em qualquer altura.',
        'Ligue para o consultor de mediação nos 2 meses depois da carta.',
      ],
      attend: [
        'Quem tem de vir',
        'Ninguém: todos têm de concordar em fazê-la.',
        'A autoridade local ou a entidade de saúde. A escolha de ir ou não é sua.',
      ],
      needed: [
        'Antes de um recurso',
        'Não é precisa.',
        'Não tem de fazer mediação. Tem de ligar para o consultor de mediação, exceto se recorrer só sobre a Section I ou apresentar uma ação por discriminação.',
      ],
      certificate: [
        'Certificado',
        'Não dá nenhum.',
        'O consultor de mediação dá um, mesmo que não faça mediação.',
      ],
      time: [
        'Mais tempo para recorrer',
        'Nenhum.',
        '1 mês a partir da data do certificado, se essa data for posterior.',
      ],
      arranged: ['Em quanto tempo', 'Não há prazo fixo.', 'Em 30 dias.'],
      agreement: [
        'Se houver acordo',
        'Não há prazo fixo para o cumprir.',
        'A autoridade local tem prazos fixos para o cumprir.',
      ],
      provider: [
        'Quem a conduz',
        'Alguém que não trabalha para a autoridade local.',
        'Alguém que não trabalha para a autoridade local. Pode ser o mesmo serviço.',
      ],
      cost: ['Custo', 'Gratuita.', 'Gratuita, com as despesas de viagem razoáveis pagas.'],
      right: ['O seu direito de recorrer', 'Mantém-se.', 'Mantém-se.'],
    },

    terms: {
      'ehc-plan': 'EHC plan',
      'section-b': 'Section B (secção B)',
      'section-f': 'Section F (secção F)',
      'section-i': 'Section I (secção I)',
      certificate: 'Certificado de mediação (mediation certificate)',
      adviser: 'Consultor de mediação (mediation adviser)',
      'advice-service': 'Serviço de aconselhamento (advice service, SENDIASS)',
      tribunal: 'Tribunal',
    },

    meanings: {
      'ehc-plan':
        'Um plano de educação, saúde e assistência (education, health and care plan). Diz de que precisa uma criança ou um jovem e que ajuda tem de receber.',
      'section-b': 'A parte do plano que diz quais são as necessidades.',
      'section-f': 'A parte do plano que diz que ajuda tem de ser dada na escola ou no college.',
      'section-i':
        'A parte do plano que indica a escola ou o college, ou o seu tipo. Pode não indicar nenhum.',
      certificate:
        'Um papel que mostra que um consultor lhe explicou a mediação. Precisa dele para a maioria dos recursos.',
      adviser:
        'Alguém que lhe explica a mediação e lhe dá o certificado. Não trabalha para a autoridade local.',
      'advice-service':
        'Ajuda gratuita para a família de uma criança com necessidades educativas especiais (SEN). Pode perguntar-lhe qualquer coisa. As cartas podem chamar-lhe SENDIASS ou IASS.',
      tribunal:
        'Um órgão de justiça, o First-tier Tribunal (SEND). Não faz parte da autoridade local, e decide os recursos.',
    },

    common: [
      [
        'Tenho de ir a uma reunião?',
        'Não. Basta um telefonema para o consultor de mediação para ter um certificado.',
      ],
      [
        'O certificado muda os meus 2 meses?',
        'Só a seu favor: tem 2 meses a partir da carta, ou 1 mês a partir do certificado, se essa data for posterior.',
      ],
      ['O prazo começa quando a carta chega?', 'Não. São 2 meses, e começam na data da carta.'],
      [
        'Posso recorrer de um rascunho de plano ou de uma reunião?',
        'Não. Só de um plano final, ou de uma carta que diga que pode recorrer. Não tem de ir a uma reunião que a autoridade local peça, e essa reunião não faz parar o prazo.',
      ],
      [
        'Posso recorrer depois de uma revisão anual?',
        'Sim, se a autoridade local decidir não alterar o plano, ou pôr-lhe fim, ou quando enviar o plano final alterado.',
      ],
      [
        'E se a autoridade local não organizar a mediação em 30 dias?',
        'O consultor de mediação deve, em princípio, dar-lhe um certificado. Pode recorrer logo, e fazer a mediação mesmo assim.',
      ],
      [
        'E se liguei para o consultor de mediação depois dos 2 meses?',
        'Ligue hoje e peça um certificado mesmo assim. Recorra, e explique o motivo do atraso.',
      ],
      [
        'A mediação prejudica o meu recurso?',
        'Não. O que lá se diz fica confidencial, e ninguém pode usar contra si o facto de não a ter querido.',
      ],
      [
        'É por telefone?',
        'O primeiro contacto é. A reunião pode ser por vídeo, por telefone ou presencial.',
      ],
      [
        'Recorro só sobre a Section I. E se quiser acrescentar a Section B ou F?',
        'Tem de pedir ao tribunal. Ligue também para o consultor de mediação dentro dos 2 meses, por precaução.',
      ],
      [
        'A autoridade local tem 2 semanas para cumprir o que foi acordado?',
        'Só para aquilo de que não se podia recorrer. O resto tem os mesmos prazos que uma ordem do tribunal.',
      ],
      [
        'Quem recorre por alguém com mais de 16 anos?',
        'O jovem, a partir do fim do ano letivo em que faz 16 anos. O pai ou a mãe pode fazê-lo por um jovem que não pode decidir.',
      ],
      [
        'Tenho um «statement» ou um LDA. E agora?',
        'Acabaram. Um EHC plan substituiu-os. Pergunte ao serviço de aconselhamento.',
      ],
    ],

    take: {
      calendar: 'Pôr os dias no seu calendário',
      copy: 'Copiar como texto',
      copied: 'Copiado.',
      notCopied: 'O seu navegador não copiou. Selecione aqui o texto e copie-o:',
      share: 'Partilhar',
      email: 'Enviar por e-mail para si ou para o seu consultor',
      print: 'Imprimir',
      qr: 'Mostrar um código para esta página',
      qrLeads: 'Aponte-lhe um telemóvel para abrir a página. O código não tem as suas respostas.',
      listen: 'Ouvir',
      stop: 'Parar',
    },

    calendar: {
      titles: {
        appeal: 'Último dia: o tribunal tem de ter o seu recurso SEND até às 17h00',
        'contact-adviser': 'Último dia para ligar para o consultor de mediação',
        'discrimination-claim': 'Último dia: o tribunal tem de ter a sua ação até às 17h00',
      },
      window: 'Prazo para ligar para o consultor de mediação',
    },

    call: {
      toAdviser: 'O que dizer ao consultor de mediação',
      toAdvice: 'O que dizer ao serviço de aconselhamento',
      toCouncil: 'O que dizer à autoridade local',
      careOnly: 'Quero mediação sobre a saúde ou a assistência social no plano.',
    },

    labels: {
      common: 'Perguntas frequentes',
      guide: 'O que é a mediação (mediation)?',
      stages: 'Da carta ao tribunal',
      isTribunal: 'O que é um tribunal?',
      options:
        'Qual é para mim: a mediação (mediation) ou a resolução de desacordos (disagreement resolution)?',
      hasDecision: 'A autoridade local tomou uma decisão de que pode recorrer?',
    },
  },
};
