import type { ReadingMessages } from '../types.js';
import { canStillAppeal, callAdviser, canStillMediate } from './shared.js';

export const reading: ReadingMessages = {
  help: {
    nation: 'Choisissez le pays de l’autorité locale qui a envoyé votre lettre.',
    person:
      'Le père ou la mère fait un recours pour un enfant. Le jeune fait un recours en son propre nom, jusqu’à ses 25 ans. Le père ou la mère peut faire un recours pour un jeune qui ne peut pas prendre cette décision.',
    'is-detained':
      'En détention, la loi donne d’autres droits. Le service d’aide et de conseils peut vous dire quelles règles s’appliquent.',
    decision:
      'Une lettre qui dit non est une décision, même si elle ne dit pas que vous pouvez faire un recours. Une réunion ou un projet de plan (draft plan) n’est pas une décision.',
    parts:
      'Chaque section du plan commence par sa lettre (A, B, C…). Si vous voulez une aide tout à fait hors de l’école ou du centre de formation (EOTAS), cochez la Section F et la Section I.',
    'decision-sent':
      'Si un plan définitif est arrivé avec la lettre, utilisez la date de la lettre. Si l’autorité locale l’a envoyée par e-mail à une date antérieure, utilisez cette date. Si la lettre n’a pas de date, demandez la date aujourd’hui à l’autorité locale. Le délai a quand même commencé. Si vous avez deux lettres, chacune a ses propres 2 mois. Commencez par la plus ancienne.',
    'has-certificate':
      'C’est le conseiller en médiation qui vous l’envoie, pas l’autorité locale. Un certificat d’avant cette lettre ne compte pas pour elle. Si vous avez perdu votre certificat, demandez-le de nouveau au conseiller.',
    'certificate-issued':
      'Si vous ne trouvez pas la date, demandez-la au conseiller en médiation qui a envoyé le certificat.',
    'has-contacted-adviser':
      'Votre lettre devrait dire à qui téléphoner. Le conseiller vous explique la médiation et vous envoie le certificat.',
    'adviser-contacted':
      'Cherchez un e-mail du conseiller, ou regardez l’historique de votre téléphone. Le conseiller peut aussi vous le dire.',
    'discrimination-by':
      'Une école maternelle publique (maintained nursery school) est gérée par l’autorité locale. Une maternelle qui fait partie d’une école compte comme l’école. Si une école publique a refusé une place à cause d’un handicap, contestez ce refus auprès d’elle (admission appeal).',
    conduct:
      'Si vous ne savez pas quel jour compte, utilisez le plus ancien. Si ce sont des faits distincts, comme deux exclusions, chacun a ses propres 6 mois : utilisez le premier jour.',
    awaiting:
      'Choisissez la dernière chose que vous avez demandée, ou que l’autorité locale vous a annoncée.',
    'request-received':
      'Cherchez votre lettre ou e-mail à l’autorité locale, ou sa réponse. Si une école a fait la demande, elle peut vous le dire.',
    'review-meeting':
      'La date est sur l’invitation. L’école ou le centre de formation peut aussi vous la dire.',
    'amendment-notice':
      'Une copie du plan accompagne cette lettre. Si vous n’avez pas cette lettre, cochez « Je ne sais pas ».',
    'draft-sent': 'S’il n’y avait pas de lettre, utilisez la date sur le projet de plan.',
    placement:
      'Pour un recours seulement sur la Section I, vous n’avez pas besoin d’un certificat. Ne comptez pas sur un certificat pour avoir plus de temps. Si votre recours porte aussi sur autre chose, ou s’il n’y a pas de plan, choisissez « Non ».',
  },

  guide: [
    'La médiation est une réunion pour régler un problème avec votre autorité locale sur un EHC plan. Elle peut se faire par vidéo, par téléphone ou en personne.',
    'C’est votre choix. Si vous la voulez, l’autorité locale ou l’organisme de santé (NHS) doit venir, avec une personne qui peut décider.',
    'Elle est gratuite pour vous. L’autorité locale paie les frais de transport raisonnables.',
    'Elle est confidentielle. Ce n’est pas comme au tribunal. Vous pouvez venir avec une personne qui vous aide, même un avocat. Un enfant peut venir si vous et le médiateur êtes d’accord.',
    'Le médiateur dirige la réunion. Il est formé, et il ne travaille pas pour l’autorité locale. Il ne prend pas parti, ne donne pas de conseils et ne juge pas.',
    `${canStillAppeal} La médiation ne change rien à votre droit de faire un recours.`,
    'La médiation peut s’organiser en quelques semaines. Pour une audience au tribunal, il faut des mois. KIDS est un service qui fait des médiations. Il a dit en 2016 que 3 de ses cas sur 4 avaient abouti à un accord.',
    'Elle est pour les pères, les mères, ceux qui ont la charge d’un enfant et les jeunes jusqu’à 25 ans. Les « statements » et les LDA n’existent plus. Les EHC plans les ont remplacés.',
  ],

  fits: {
    yes: 'Vous pouvez demander une médiation, car cette décision permet un recours. Avant la plupart des recours, vous devez téléphoner au conseiller en médiation. Vous pouvez ensuite dire non à la médiation.',
    no: 'Vous pouvez demander une résolution des désaccords, car il n’y a pas de décision qui permet un recours. S’agit-il de la santé ou de l’accompagnement social dans un plan ? Alors vous pouvez aussi demander une médiation.',
  },

  points: {
    about: [
      'De quoi il s’agit',
      'Toute aide pour les besoins éducatifs particuliers qu’une école, un centre de formation, une autorité locale ou un organisme de santé donne, ou devrait donner.',
      'Une décision qui permet un recours, ou la santé et l’accompagnement social dans un plan.',
    ],
    when: [
      'Quand vous pouvez l’utiliser',
      'À tout moment.',
      `Après la décision. ${callAdviser} dans les 2 mois après la date de la lettre.`,
    ],
    attend: [
      'Qui doit venir',
      'Personne. Tout le monde doit être d’accord pour la faire.',
      'L’autorité locale ou l’organisme de santé doit venir. Pour vous, c’est un choix.',
    ],
    needed: [
      'Ce qu’il vous faut avant un recours',
      'Vous n’avez pas besoin de la résolution des désaccords.',
      'Vous devez téléphoner au conseiller en médiation et obtenir un certificat. Vous pouvez dire non à la médiation. Si vous faites un recours seulement sur la Section I, vous n’avez pas besoin d’un certificat.',
    ],
    time: [
      'Plus de temps pour faire un recours',
      'Vous n’avez pas plus de temps.',
      'Le certificat peut vous donner plus de temps : 1 mois à partir de sa date, si c’est plus tard que votre dernier jour.',
    ],
    who: [
      'Qui peut l’utiliser',
      'Les familles d’enfants et de jeunes qui ont des besoins éducatifs particuliers (SEN) ou un handicap, avec ou sans plan, y compris s’ils sont placés (in care). Les écoles, les crèches, les centres de formation, les autorités locales et les organismes de santé peuvent aussi l’utiliser.',
      'Un père, une mère ou un jeune qui a reçu une décision qui permet un recours, ou dont le plan a été fait ou modifié.',
    ],
    certificate: [
      'Certificat',
      'Vous n’en recevez pas.',
      'Le conseiller en médiation vous en donne un, même si vous dites non à la médiation. Vous n’en avez pas besoin pour une requête pour discrimination.',
    ],
    arranged: [
      'Dans quel délai',
      'Il n’y a pas de délai fixe.',
      'L’autorité locale a 30 jours pour l’organiser, à partir du jour où vous le lui dites.',
    ],
    agreement: [
      'Si vous trouvez un accord',
      'Il n’y a pas de délai fixe pour l’appliquer.',
      'L’autorité locale a des délais fixes pour l’appliquer.',
    ],
    provider: [
      'Qui s’en occupe',
      'Une personne qui ne travaille pas pour l’autorité locale.',
      'Une personne qui ne travaille pas pour l’autorité locale. Ce peut être le même service.',
    ],
    cost: [
      'Ce que cela coûte',
      'C’est gratuit.',
      'C’est gratuit. L’autorité locale paie les frais de transport raisonnables.',
    ],
    right: [
      'Votre droit de faire un recours',
      `${canStillAppeal} Votre dernier jour pour faire un recours reste le même.`,
      `${canStillAppeal} Un certificat n’avance jamais votre dernier jour pour faire un recours.`,
    ],
  },

  terms: {
    'ehc-plan': 'EHC plan',
    'section-b': 'Section B',
    'section-f': 'Section F',
    'section-i': 'Section I',
    certificate: 'Certificat de médiation (mediation certificate)',
    adviser: 'Conseiller en médiation (mediation adviser)',
    'advice-service': 'Service d’aide et de conseils (advice service, SENDIASS)',
    tribunal: 'Tribunal',
  },

  meanings: {
    'ehc-plan':
      'Un plan d’éducation, de santé et d’accompagnement (education, health and care plan). Il dit de quoi un enfant ou un jeune a besoin et quelle aide il doit recevoir.',
    'section-b': 'La partie du plan qui dit quels sont les besoins.',
    'section-f':
      'La partie du plan qui dit quelle aide doit être donnée à l’école ou au centre de formation (college).',
    'section-i':
      'La partie du plan qui nomme l’école ou le centre de formation (college), ou son type. Elle peut n’en nommer aucun.',
    certificate:
      'Un papier qui montre qu’un conseiller vous a expliqué la médiation. Il vous le faut pour la plupart des recours.',
    adviser:
      'Une personne qui vous explique la médiation et vous donne le certificat. Elle ne travaille pas pour l’autorité locale.',
    'advice-service':
      'Une aide gratuite aux familles pour les besoins éducatifs particuliers (SEN). Vous pouvez tout lui demander. Les lettres l’appellent parfois SENDIASS ou IASS.',
    tribunal:
      'Une sorte de cour de justice qui décide des recours (appeals). Son nom est First-tier Tribunal (SEND). Il ne fait pas partie de l’autorité locale.',
  },

  common: [
    [
      'Dois-je aller à une réunion ?',
      'Non. Un seul coup de téléphone au conseiller en médiation suffit pour obtenir un certificat.',
    ],
    [
      'Le certificat change-t-il mes 2 mois ?',
      'Il peut seulement vous donner plus de temps. Vous avez 2 mois à partir de la date de la lettre, ou 1 mois à partir de la date du certificat, si c’est plus tard.',
    ],
    [
      'Le délai commence-t-il le jour où la lettre est arrivée ?',
      'Non. Les 2 mois commencent à la date de la lettre.',
    ],
    [
      'Puis-je faire un recours contre un projet de plan (draft plan) ou une réunion ?',
      'Non. Vous pouvez faire un recours quand vous avez un plan définitif, ou une lettre où l’autorité locale dit non. Elle peut vous demander de venir à une réunion. Ce n’est pas obligatoire, et la réunion n’arrête pas le délai.',
    ],
    [
      'Puis-je faire un recours après une révision annuelle (annual review) ?',
      'Oui, si l’autorité locale décide de ne pas modifier le plan, ou décide d’y mettre fin. Vous pouvez aussi faire un recours quand elle vous envoie le plan définitif modifié.',
    ],
    [
      'Et si l’autorité locale n’organise pas la médiation dans les 30 jours après ma demande ?',
      `Le conseiller en médiation devrait vous donner un certificat. Vous pouvez alors faire un recours tout de suite. ${canStillMediate}`,
    ],
    [
      'Et si j’ai téléphoné au conseiller plus de 2 mois après la date de la lettre ?',
      'Le conseiller n’a peut-être pas le droit de vous donner un certificat. Envoyez votre recours au tribunal aujourd’hui. Demandez-lui de vous laisser faire un recours sans certificat, et donnez toutes vos raisons.',
    ],
    [
      'La médiation nuit-elle à mon recours ?',
      'Non. Ce qui s’y dit reste confidentiel. Si vous dites non à la médiation, personne ne peut vous le reprocher.',
    ],
    [
      'La médiation se fait-elle par téléphone ?',
      'Le premier contact avec le conseiller, oui. La réunion peut se faire par vidéo, par téléphone ou en personne.',
    ],
    [
      'Mon recours porte seulement sur la Section I. Et si je veux ajouter la Section B ou F ?',
      'Vous devez le demander au tribunal. Par précaution, téléphonez aussi au conseiller en médiation, dans les 2 mois après la date de la lettre.',
    ],
    [
      'L’autorité locale a-t-elle 2 semaines pour faire ce qui a été convenu ?',
      'Seulement pour ce qui ne permettait pas de recours. Pour le reste, elle a les mêmes délais que pour un ordre du tribunal.',
    ],
    [
      'Qui fait le recours pour une personne de plus de 16 ans ?',
      'Le jeune, à partir du dernier vendredi de juin de l’année scolaire où il atteint 16 ans. Le père ou la mère peut faire un recours pour un jeune qui ne peut pas prendre cette décision.',
    ],
    [
      'J’ai un « statement » ou un LDA. Que faire ?',
      'Ils n’existent plus. Un EHC plan les a remplacés. Demandez au service d’aide et de conseils quoi faire.',
    ],
    [
      'Et si l’autorité locale cède après mon recours ?',
      'Demandez par écrit sa nouvelle décision ou le nouveau plan. N’arrêtez pas votre recours avant que le plan soit correct.',
    ],
    [
      'Et si nous déménageons ?',
      'Le délai ne recommence pas. Dans votre recours, nommez l’autorité locale qui a envoyé la lettre. Dites au tribunal que vous avez déménagé.',
    ],
  ],

  take: {
    calendar: 'Mettre les jours dans votre agenda',
    copy: 'Copier ce résultat (texte)',
    copied: 'Copié.',
    notCopied: 'Votre navigateur ne l’a pas copié. Sélectionnez le texte ici et copiez-le :',
    share: 'Partager ce résultat',
    email: 'Envoyer ce résultat par e-mail, à vous ou à votre conseiller',
    print: 'Imprimer ce résultat',
    nothingHappened:
      'Si rien ne s’est passé, cette page ne le permet pas. Sélectionnez le texte ici et copiez-le :',
    more: 'La suite est sur la page :',
    moreThere: 'La suite est sur la page où vous avez eu ce résultat.',
    qr: 'Afficher un code qui ouvre cette page sur un téléphone',
    qrLeads: 'Scannez-le avec un téléphone pour ouvrir la page. Vos réponses n’y sont pas.',
    listen: 'Écouter',
    stop: 'Arrêter',
  },

  calendar: {
    titles: {
      appeal: 'Dernier jour : le tribunal doit avoir votre recours SEND au plus tard à 17 h',
      'contact-adviser': 'Dernier jour pour téléphoner au conseiller en médiation',
      'discrimination-claim':
        'Dernier jour : le tribunal doit avoir votre requête au plus tard à 17 h',
      'comment-on-draft':
        'Dernier jour pour dire à l’autorité locale ce qu’il faut changer dans le projet de plan',
    },
    window: 'Période pour téléphoner au conseiller en médiation',
  },

  call: {
    toAdviser: 'Au conseiller en médiation',
    toAdvice: 'Au service d’aide et de conseils',
    toCouncil: 'À l’autorité locale',
    ifNotMediation: 'Si vous ne voulez pas de médiation, dites :',
    ifMediation: 'Si vous voulez une médiation, dites :',
    // The name comes as it is, without a preposition that would have to fit it.
    interpreter: (language) => 'J’ai besoin d’un interprète. Langue : ' + language + '.',
    aboutLetter: 'Bonjour. Je téléphone au sujet d’une lettre de mon autorité locale.',
    needHelp: 'Bonjour. J’ai besoin de votre aide, s’il vous plaît.',
    forFamily: 'Je téléphone pour une famille qui a une lettre de son autorité locale.',
    forYoungPerson:
      'C’est le jeune qui a le droit de faire un recours. Je suis son père ou sa mère, et je téléphone en son nom. De quoi avez-vous besoin de sa part ?',
    dated: (day) => `La lettre est datée du ${day}.`,
    decided: {
      'refusal-to-assess': 'L’autorité locale refuse de faire une évaluation des besoins (EHC).',
      'refusal-to-issue':
        'L’autorité locale a fait une évaluation des besoins (EHC), mais refuse de faire un plan.',
      'plan-contents':
        'L’autorité locale a envoyé un EHC plan définitif, et je ne suis pas d’accord avec ce plan.',
      'refusal-to-reassess':
        'Il y a un EHC plan. L’autorité locale refuse de faire une nouvelle évaluation.',
      'refusal-to-amend': 'Il y a un EHC plan. L’autorité locale refuse de le modifier.',
      'ceasing-plan': 'Il y a un EHC plan. L’autorité locale dit qu’elle va y mettre fin.',
      'draft-plan': 'L’autorité locale a envoyé un projet d’EHC plan.',
      'no-decision': 'J’attends une décision de l’autorité locale.',
      'disability-discrimination': 'Une personne a été traitée injustement à cause d’un handicap.',
      'something-else': 'Il y a un problème, et je ne sais pas qui peut changer cela.',
      'not-sure': 'J’ai une lettre de l’autorité locale. Je ne sais pas ce qu’elle décide.',
    },
    parts: {
      B: 'la Section B',
      F: 'la Section F',
      I: 'la Section I',
      health: 'les soins de santé',
      'social-care': 'l’accompagnement social',
      other: 'une autre section',
    },
    disagree: (parts) => `Dans le plan, je ne suis pas d’accord avec ${parts}.`,
    happened: (day) => `Cela s’est passé le ${day}.`,
    inCustody: 'L’enfant ou le jeune est en détention.',
    wantAppeal: 'Je veux faire un recours au tribunal SEND.',
    noMediation:
      'Je ne veux pas de médiation. Envoyez-moi un certificat de médiation, s’il vous plaît.',
    certificateBy:
      'À quelle date au plus tard allez-vous l’envoyer ? J’en ai besoin avant de faire un recours.',
    wantMediation:
      'Je veux une médiation. Que dois-je dire à l’autorité locale, et à quelle date au plus tard ?',
    meetingBy:
      'À quelle date au plus tard aura lieu la réunion ? Quand aurai-je le certificat après la réunion ?',
    appealBy: (day) => `Le tribunal doit avoir mon recours au plus tard le ${day}.`,
    lateCertificate:
      'Je sais que plus de 2 mois ont passé depuis la date de la lettre. Pouvez-vous encore me donner un certificat ? Sinon, dites-le-moi par écrit, s’il vous plaît.',
    chase: 'Je vous ai déjà téléphoné au sujet de cette lettre. Je n’ai pas encore mon certificat.',
    careOnly: 'Je veux une médiation sur la santé ou l’accompagnement social dans le plan.',
    careMeeting: 'À quelle date au plus tard aura lieu la réunion ? Qui sera là ?',
    askName: 'Dites-moi votre nom, s’il vous plaît, pour que je puisse le noter.',
    helpAppeal:
      'Pouvez-vous m’aider pour mon recours, et le vérifier avant que je l’envoie au tribunal ?',
    helpClaim:
      'Pouvez-vous m’aider pour ma requête, et la vérifier avant que je l’envoie au tribunal ?',
    helpLate:
      'Mon délai est passé. Pouvez-vous m’aider aujourd’hui, pour que je dise au tribunal pourquoi je suis en retard ?',
    helpRead: 'Pouvez-vous lire ma lettre avec moi, et me dire si je peux faire un recours ?',
    helpCourt: 'Qui peut me dire aujourd’hui à quelle date au plus tard je dois aller en justice ?',
    helpCustody:
      'Quelles règles s’appliquent, et à quelle date au plus tard un recours doit-il arriver au tribunal ?',
    helpWrite: 'Pouvez-vous m’aider à écrire à l’autorité locale ?',
    helpChange: 'Qui peut changer cela, et comment puis-je le demander ?',
    helpFamily: 'Pouvez-vous aider cette famille, et comment peut-elle vous joindre ?',
    lastDay: (day) =>
      'Mon dernier jour est le ' + day + '. Pouvons-nous nous parler bien avant ce jour ?',
    gotDraft:
      'Bonjour. Vous m’avez envoyé un projet d’EHC plan. Je veux vous dire ce qu’il faut changer.',
    commentsTo: 'À qui dois-je l’envoyer, et à quelle date au plus tard devez-vous l’avoir ?',
    finalPlanBy: 'À quelle date au plus tard allez-vous m’envoyer le plan définitif ?',
    waiting: {
      'awaiting-assessment':
        'Bonjour. Vous avez une demande d’évaluation des besoins (EHC). J’attends de savoir si vous allez évaluer.',
      'awaiting-plan':
        'Bonjour. Vous avez accepté de faire une évaluation des besoins (EHC). J’attends le plan.',
      'awaiting-review':
        'Bonjour. Il y a eu une réunion de révision d’un EHC plan. J’attends votre décision.',
      'awaiting-amendment':
        'Bonjour. Vous avez écrit que vous allez modifier un EHC plan. J’attends le plan modifié.',
      'awaiting-school': 'Bonjour. J’attends un EHC plan qui nomme la prochaine école.',
      'awaiting-college':
        'Bonjour. J’attends un EHC plan qui nomme un lieu pour après l’école secondaire.',
      'not-sure': 'Bonjour. J’attends votre décision au sujet de besoins éducatifs particuliers.',
    },
    dueBy: (day) => `D’après la loi, je devrais l’avoir au plus tard le ${day}.`,
    wasDueBy: (day) => `D’après la loi, j’aurais dû l’avoir au plus tard le ${day}.`,
    decisionBy:
      'À quelle date au plus tard l’aurai-je ? Envoyez-moi cela par écrit, s’il vous plaît.',
  },

  labels: {
    common: 'Questions fréquentes',
    guide: 'Qu’est-ce que la médiation (mediation) ?',
    stages: 'De la lettre au tribunal',
    isTribunal: 'Qu’est-ce qu’un tribunal ?',
    options: 'Laquelle est pour moi : la médiation ou la résolution des désaccords ?',
    optionsLead:
      'Utilisez la médiation quand l’autorité locale a pris une décision qui permet un recours. Utilisez la résolution des désaccords quand il n’y en a pas.',
    hasDecision: 'L’autorité locale a-t-elle pris une décision qui permet un recours (appeal) ?',
    mainPoints: 'Le plus important',
    allPoints: 'Tout comparer',
  },
};
