import type { ReadingMessages } from '../types.js';

export const reading: ReadingMessages = {
  help: {
    nation: 'Escolha o país da autoridade local que enviou a sua carta.',
    person:
      'Quem recorre por uma criança é o pai ou a mãe. O jovem (young person) recorre em nome próprio, até fazer 25 anos. O pai ou a mãe pode recorrer por um jovem que não é capaz de decidir isto.',
    'is-detained':
      'A lei dá outros direitos em detenção. O serviço de aconselhamento pode dizer-lhe que regras se aplicam.',
    decision:
      'Uma carta que diz «não» é uma decisão, mesmo que não diga que pode recorrer. Uma reunião ou um rascunho do plano (draft plan) não é uma decisão.',
    parts:
      'Cada Section começa com a sua letra. Se quiser ajuda que não seja em nenhuma escola ou college (EOTAS), escolha Section F e Section I.',
    'decision-sent':
      'Se veio um plano final com a carta, use a data da carta. Se a autoridade local a enviou por e-mail numa data anterior, use essa data. Se a carta não tiver data, peça hoje a data à autoridade local. O prazo corre mesmo assim. Se tem duas cartas, cada uma tem os seus próprios 2 meses. Comece pela carta mais antiga.',
    'has-certificate':
      'Quem o envia é o consultor de mediação, não a autoridade local. Um certificado anterior a esta carta não conta para ela. Se perdeu o seu certificado, peça-o outra vez ao consultor.',
    'certificate-issued':
      'Se não encontrar a data, pergunte ao consultor de mediação que enviou o certificado.',
    'has-contacted-adviser':
      'A sua carta deve dizer para quem ligar. O consultor fala-lhe da mediação e envia-lhe o certificado.',
    'adviser-contacted':
      'Procure um e-mail do consultor, ou veja as chamadas no seu telefone. O consultor também lhe pode dizer.',
    'discrimination-by':
      'Um jardim de infância público (maintained nursery school) é gerido pela autoridade local. Um jardim de infância que faz parte de uma escola conta como a escola. Se uma escola pública recusou uma vaga por causa de uma deficiência, use o recurso de admissão (admission appeal) dessa escola.',
    conduct:
      'Se não tem a certeza de que dia conta, use o mais antigo. Se foram coisas separadas, como duas suspensões, cada uma tem os seus próprios 6 meses: use o primeiro dia.',
    awaiting: 'Escolha a última coisa que pediu, ou que a autoridade local lhe disse.',
    'request-received':
      'Procure a sua carta ou e-mail para a autoridade local, ou a resposta dela. Se foi uma escola que pediu, ela pode dizer-lhe.',
    'review-meeting': 'A data está no convite. A escola ou o college também lhe pode dizer.',
    'amendment-notice':
      'Com esta carta vem uma cópia do plano. Se não tem esta carta, escolha «Não tenho a certeza».',
    'draft-sent': 'Se não havia carta, use a data do rascunho do plano.',
    placement:
      'Se recorrer só sobre a Section I, não precisa de certificado. Não conte com um para ter mais tempo. Se o seu recurso também é sobre outra coisa, ou se não há plano, escolha «Não».',
  },

  guide: [
    'A mediação (mediation) é uma reunião para resolver problemas com a sua autoridade local sobre um EHC plan. A reunião pode ser por vídeo, por telefone ou presencial.',
    'A escolha é sua. Se a escolher, a autoridade local ou o serviço de saúde (NHS) tem de vir, com alguém que pode decidir.',
    'Para si é gratuita. A autoridade local paga despesas de viagem razoáveis.',
    'É confidencial. Não é como um tribunal. Pode levar alguém para ajudar, até um advogado. Se concordar, e o mediador também, uma criança pode ir.',
    'O mediador dirige a reunião. Tem formação. Não trabalha para a autoridade local. Não toma partido, não dá conselhos e não julga.',
    'Continua a poder recorrer. A mediação não afeta o seu direito de recorrer.',
    'A mediação pode ser organizada em semanas. Uma audiência no tribunal demora meses. O serviço de mediação KIDS disse em 2016 que 3 em 4 dos seus casos acabaram em acordo.',
    'É para pais, mães, jovens até aos 25 anos e quem cria uma criança. Os «statements» e os LDA acabaram. Foram substituídos por EHC plans.',
  ],

  fits: {
    yes: 'Pode pedir mediação (mediation), porque esta é uma decisão de que pode recorrer. Antes da maioria dos recursos, tem de ligar para o consultor de mediação. Depois pode recusar a mediação.',
    no: 'Pode pedir resolução de desacordos (disagreement resolution), porque não há uma decisão de que pode recorrer. É sobre saúde ou cuidados sociais num plano? Então pode pedir também mediação.',
  },

  points: {
    about: [
      'Sobre o que é',
      'Qualquer ajuda para necessidades educativas especiais que a escola, o college, a autoridade local ou o serviço de saúde dá, ou devia dar.',
      'Uma decisão de que pode recorrer, ou a saúde e os cuidados sociais num plano.',
    ],
    when: [
      'Quando a pode usar',
      'Em qualquer altura.',
      'Depois da decisão. Ligue para o consultor de mediação no prazo de 2 meses a partir da data da carta.',
    ],
    attend: [
      'Quem tem de vir',
      'Ninguém. Todas as partes têm de concordar.',
      'A autoridade local ou o serviço de saúde tem de vir. Para si, é uma escolha.',
    ],
    needed: [
      'De que precisa antes de um recurso',
      'Não precisa da resolução de desacordos.',
      'Tem de ligar para o consultor de mediação e obter um certificado. Pode recusar a mediação. Se recorrer só sobre a Section I, não precisa de certificado.',
    ],
    time: [
      'Mais tempo para recorrer',
      'Não lhe dá mais tempo.',
      'O certificado pode dar-lhe mais tempo: 1 mês a partir da data dele, se esse dia for mais tarde do que o seu último dia.',
    ],
    who: [
      'Quem a pode usar',
      'Famílias de crianças e jovens com necessidades educativas especiais (SEN) ou uma deficiência, com ou sem plano, incluindo os que estão ao cuidado da autoridade local (in care). Também escolas, creches, colleges, autoridades locais e serviços de saúde.',
      'Um pai, uma mãe ou um jovem que tem uma decisão de que se pode recorrer, ou um plano que foi feito ou alterado.',
    ],
    certificate: [
      'Certificado',
      'Não recebe nenhum.',
      'O consultor dá-lhe um, mesmo que recuse a mediação. Não precisa de um para uma ação por discriminação.',
    ],
    arranged: [
      'Em quanto tempo acontece',
      'Não há prazo fixo.',
      'A autoridade local tem 30 dias para organizar a reunião, a partir do dia em que a avisar.',
    ],
    agreement: [
      'Se chegarem a acordo',
      'Não há prazo fixo para cumprir o que foi acordado.',
      'A autoridade local tem prazos fixos para cumprir o que foi acordado.',
    ],
    provider: [
      'Quem a dirige',
      'Alguém que não trabalha para a autoridade local.',
      'Alguém que não trabalha para a autoridade local. Pode ser o mesmo serviço.',
    ],
    cost: [
      'Quanto custa',
      'É gratuita.',
      'É gratuita. A autoridade local paga despesas de viagem razoáveis.',
    ],
    right: [
      'O seu direito de recorrer',
      'Continua a poder recorrer. O seu último dia para recorrer não muda.',
      'Continua a poder recorrer. Um certificado nunca torna mais cedo o seu último dia para recorrer.',
    ],
  },

  terms: {
    'ehc-plan': 'EHC plan',
    'section-b': 'Section B',
    'section-f': 'Section F',
    'section-i': 'Section I',
    certificate: 'Certificado de mediação (mediation certificate)',
    adviser: 'Consultor de mediação (mediation adviser)',
    'advice-service': 'Serviço de aconselhamento (advice service, SENDIASS)',
    tribunal: 'Tribunal',
  },

  meanings: {
    'ehc-plan':
      'Um plano de educação, saúde e cuidados (education, health and care plan). Diz de que precisa uma criança ou um jovem e que ajuda tem de receber.',
    'section-b': 'A parte do plano que diz quais são as necessidades.',
    'section-f': 'A parte do plano que diz que ajuda tem de ser dada na escola ou no college.',
    'section-i':
      'A parte do plano que indica a escola ou o college, ou o seu tipo. Pode não indicar nenhum.',
    certificate:
      'Um papel que mostra que um consultor lhe falou da mediação. Precisa dele para a maioria dos recursos.',
    adviser:
      'Alguém que lhe fala da mediação e lhe dá o certificado. Não trabalha para a autoridade local.',
    'advice-service':
      'Ajuda gratuita para famílias sobre necessidades educativas especiais (SEN). Pode perguntar-lhe qualquer coisa. As cartas podem chamar-lhe SENDIASS ou IASS.',
    tribunal:
      'Um tipo de tribunal que decide recursos (appeals). Chama-se First-tier Tribunal (SEND). Não faz parte da autoridade local.',
  },

  common: [
    [
      'Tenho de ir a uma reunião?',
      'Não. Um telefonema para o consultor de mediação basta para obter um certificado.',
    ],
    [
      'O certificado muda os meus 2 meses?',
      'Só pode dar-lhe mais tempo. Tem 2 meses a partir da data da carta, ou 1 mês a partir da data do certificado, se esse dia for mais tarde.',
    ],
    [
      'O prazo começa no dia em que a carta chegou?',
      'Não. Os 2 meses contam a partir da data da carta.',
    ],
    [
      'Posso recorrer (appeal) de um rascunho do plano (draft plan) ou de uma reunião?',
      'Não. Pode recorrer quando tiver um plano final (final plan), ou uma carta em que a autoridade local diz «não». A autoridade local pode pedir-lhe que vá a uma reunião. Não tem de ir, e a reunião não faz parar o prazo.',
    ],
    [
      'Posso recorrer depois de uma revisão anual (annual review)?',
      'Sim, se a autoridade local decidir não alterar o plano, ou se decidir acabar com ele. Também pode recorrer quando ela lhe enviar o plano final alterado.',
    ],
    [
      'E se a autoridade local não organizar a mediação no prazo de 30 dias?',
      'O consultor deve dar-lhe um certificado. Então pode recorrer logo. Continua a poder fazer mediação.',
    ],
    [
      'E se liguei para o consultor mais de 2 meses depois da data da carta?',
      'O consultor pode não ter autorização para lhe dar um certificado. Envie hoje o seu recurso ao tribunal. Peça-lhe autorização para recorrer sem certificado, e dê todos os seus motivos.',
    ],
    [
      'A mediação prejudica o meu recurso?',
      'Não. O que lá se diz é confidencial. Se recusar a mediação, ninguém pode usar isso contra si.',
    ],
    [
      'A mediação é por telefone?',
      'A primeira conversa com o consultor é. A reunião pode ser por vídeo, por telefone ou presencial.',
    ],
    [
      'O meu recurso é só sobre a Section I. E se quiser acrescentar a Section B ou F?',
      'Tem de pedir ao tribunal. Por segurança, ligue também para o consultor de mediação, no prazo de 2 meses a partir da data da carta.',
    ],
    [
      'A autoridade local tem 2 semanas para cumprir o que foi acordado?',
      'Só para aquilo de que não se podia recorrer. Para o resto, tem os prazos de uma ordem do tribunal.',
    ],
    [
      'Quem recorre por alguém com mais de 16 anos?',
      'O próprio jovem, desde a última sexta-feira de junho do ano letivo em que faz 16 anos. O pai ou a mãe pode recorrer por um jovem que não é capaz de decidir isto.',
    ],
    [
      'Tenho um «statement» ou um LDA. E agora?',
      'Acabaram. Foram substituídos por um EHC plan. Pergunte ao serviço de aconselhamento o que fazer.',
    ],
    [
      'E se a autoridade local ceder depois de eu recorrer?',
      'Peça a nova decisão ou o novo plano por escrito. Não desista do recurso antes de o plano estar certo.',
    ],
    [
      'E se mudarmos de casa?',
      'O prazo não começa de novo. No seu recurso, indique a autoridade local que enviou a carta. Diga ao tribunal que mudou de casa.',
    ],
  ],

  take: {
    calendar: 'Pôr os dias no seu calendário',
    copy: 'Copiar este resultado como texto',
    copied: 'Copiado.',
    notCopied: 'O seu navegador não o copiou. Selecione aqui o texto e copie-o:',
    share: 'Partilhar este resultado',
    email: 'Enviar este resultado por e-mail para si ou para quem lhe dá conselhos',
    print: 'Imprimir este resultado',
    nothingHappened:
      'Se nada aconteceu, esta página não o permite. Selecione aqui o texto e copie-o:',
    more: 'Há mais na página:',
    moreThere: 'Há mais na página onde obteve este resultado.',
    qr: 'Mostrar um código para abrir a página num telefone',
    qrLeads: 'Aponte-lhe um telefone para abrir a página. O código não tem as suas respostas.',
    listen: 'Ouvir',
    stop: 'Parar',
  },

  calendar: {
    titles: {
      appeal: 'Último dia: o seu recurso SEND (appeal) tem de chegar ao tribunal até às 17h00',
      'contact-adviser': 'Último dia para ligar para o consultor de mediação',
      'discrimination-claim':
        'Último dia: a sua ação (claim) tem de chegar ao tribunal até às 17h00',
      'comment-on-draft':
        'Último dia para dizer à autoridade local o que deve mudar no rascunho do plano',
    },
    window: 'Prazo para ligar para o consultor de mediação',
  },

  call: {
    toAdviser: 'Ao consultor de mediação (mediation adviser)',
    toAdvice: 'Ao serviço de aconselhamento (advice service)',
    toCouncil: 'À autoridade local',
    ifNotMediation: 'Se não quiser mediação, diga:',
    ifMediation: 'Se quiser mediação, diga:',
    interpreter: (language) => `Preciso de um intérprete de ${language}.`,
    aboutLetter: 'Olá. Estou a ligar por causa de uma carta da minha autoridade local.',
    needHelp: 'Olá. Preciso da sua ajuda, por favor.',
    forFamily: 'Estou a ligar por uma família que tem uma carta da autoridade local.',
    forYoungPerson:
      'O direito de recorrer é do jovem. Sou o pai ou a mãe e estou a ligar por ele. De que precisam dele?',
    dated: (day) => `A data da carta é ${day}.`,
    decided: {
      'refusal-to-assess':
        'A autoridade local não vai fazer uma avaliação das necessidades (EHC needs assessment).',
      'refusal-to-issue':
        'A autoridade local fez uma avaliação das necessidades (EHC needs assessment), mas não vai fazer um plano.',
      'plan-contents': 'A autoridade local enviou um EHC plan final, e não concordo com ele.',
      'refusal-to-reassess': 'Há um EHC plan. A autoridade local não vai fazer uma nova avaliação.',
      'refusal-to-amend': 'Há um EHC plan. A autoridade local não o vai alterar.',
      'ceasing-plan': 'Há um EHC plan. A autoridade local diz que vai acabar com ele.',
      'draft-plan': 'A autoridade local enviou um rascunho de um EHC plan.',
      'no-decision': 'Estou à espera de uma decisão da autoridade local.',
      'disability-discrimination':
        'Alguém foi tratado de forma injusta por causa de uma deficiência.',
      'something-else': 'Há um problema, e não sei quem pode mudar isto.',
      'not-sure': 'Tenho uma carta da autoridade local. Não sei o que ela decide.',
    },
    parts: {
      B: 'a Section B',
      F: 'a Section F',
      I: 'a Section I',
      health: 'os cuidados de saúde',
      'social-care': 'os cuidados sociais',
      other: 'outra Section',
    },
    disagree: (parts) => `No plano, não concordo com ${parts}.`,
    happened: (day) => `O dia em que aconteceu foi ${day}.`,
    inCustody: 'A criança ou o jovem está em detenção.',
    wantAppeal: 'Quero recorrer para o tribunal SEND.',
    noMediation: 'Não quero mediação. Por favor, envie-me um certificado de mediação.',
    certificateBy: 'Até que dia o vai enviar? Preciso dele antes de recorrer.',
    wantMediation: 'Quero mediação. O que tenho de dizer à autoridade local, e até quando?',
    meetingBy:
      'Em que dia, o mais tardar, vai ser a reunião? Quando recebo o certificado depois dela?',
    appealBy: (day) => `O meu recurso tem de chegar ao tribunal até ${day}.`,
    lateCertificate:
      'Sei que já passaram mais de 2 meses desde a data da carta. Ainda me pode dar um certificado? Se não, diga-me por escrito, por favor.',
    chase: 'Já lhe liguei por causa desta carta. Ainda não tenho o meu certificado.',
    careOnly: 'Quero mediação sobre a saúde ou os cuidados sociais no plano.',
    careMeeting: 'Em que dia, o mais tardar, vai ser a reunião? Quem vai lá estar?',
    askName: 'Por favor, diga-me o seu nome, para eu o escrever.',
    helpAppeal: 'Pode ajudar-me com o meu recurso e verificá-lo antes de eu o enviar ao tribunal?',
    helpClaim: 'Pode ajudar-me com a minha ação e verificá-la antes de eu a enviar ao tribunal?',
    helpLate:
      'O meu prazo passou. Pode ajudar-me hoje, para eu dizer ao tribunal por que motivo estou fora do prazo?',
    helpRead: 'Pode ler a minha carta comigo e dizer-me se posso recorrer?',
    helpCourt: 'Quem me pode dizer hoje até que dia tenho de ir a tribunal?',
    helpCustody: 'Que regras se aplicam, e até que dia tem um recurso de chegar ao tribunal?',
    helpWrite: 'Pode ajudar-me a escrever à autoridade local?',
    helpChange: 'Quem pode mudar isto, e como o peço?',
    helpFamily: 'Pode ajudar a família, e como pode ela falar consigo?',
    lastDay: (day) => `O meu último dia é ${day}. Podemos falar bem antes desse dia?`,
    gotDraft: 'Olá. Enviaram-me um rascunho de um EHC plan. Quero dizer o que deve mudar.',
    commentsTo: 'A quem o envio, e até que dia tem de chegar?',
    finalPlanBy: 'Até que dia me vão enviar o plano final?',
    waiting: {
      'awaiting-assessment':
        'Olá. Têm um pedido de avaliação das necessidades (EHC needs assessment). Estou à espera de saber se vão avaliar.',
      'awaiting-plan':
        'Olá. Aceitaram fazer uma avaliação das necessidades (EHC needs assessment). Estou à espera do plano.',
      'awaiting-review':
        'Olá. Houve uma reunião de revisão sobre um EHC plan. Estou à espera da sua decisão.',
      'awaiting-amendment':
        'Olá. Escreveram que vão alterar um EHC plan. Estou à espera do plano alterado.',
      'awaiting-school': 'Olá. Estou à espera de um EHC plan que indique a próxima escola.',
      'awaiting-college':
        'Olá. Estou à espera de um EHC plan que indique um lugar para depois da escola secundária.',
      'not-sure': 'Olá. Estou à espera que decidam sobre necessidades educativas especiais.',
    },
    dueBy: (day) => `Por lei, isso deve chegar-me até ${day}.`,
    wasDueBy: (day) => `Por lei, isso devia ter-me chegado até ${day}.`,
    decisionBy: 'Até que dia vou receber isso? Envie-me por escrito, por favor.',
  },

  labels: {
    common: 'Perguntas que as pessoas fazem',
    guide: 'O que é a mediação (mediation)?',
    stages: 'Da carta ao tribunal',
    isTribunal: 'O que é um tribunal?',
    options:
      'Qual é para mim: a mediação (mediation) ou a resolução de desacordos (disagreement resolution)?',
    // With the council as its subject, the council would be who can appeal.
    optionsLead:
      'Use a mediação quando tem uma decisão da autoridade local de que pode recorrer. Use a resolução de desacordos quando não a tem.',
    hasDecision: 'Tem uma decisão da autoridade local de que pode recorrer (appeal)?',
    mainPoints: 'O que mais importa',
    allPoints: 'Comparar tudo',
  },
};
