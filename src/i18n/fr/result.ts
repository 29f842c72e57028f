import type { ResultMessages } from '../types.js';
import * as shared from './shared.js';

export const result: ResultMessages = {
  outcomes: {
    'certificate-needed':
      'Vous pouvez faire un recours (appeal). D’abord, il vous faut un certificat de médiation (mediation certificate).',
    'certificate-awaited':
      'Votre certificat n’est pas encore arrivé. Vous pourrez faire un recours (appeal) quand vous l’aurez.',
    'certificate-held':
      'Vous pouvez faire un recours (appeal) maintenant, avec votre certificat de médiation (mediation certificate).',
    'certificate-not-needed':
      'Vous pouvez faire un recours (appeal) maintenant, sans certificat, s’il porte seulement sur l’école ou le centre de formation.',
    'parts-not-sure':
      'Vous pouvez peut-être faire un recours (appeal). Par précaution, obtenez un certificat de médiation (mediation certificate).',
    'decision-not-sure': 'Cherchez d’abord ce que l’autorité locale a décidé.',
    'health-or-care-only':
      'Vous pouvez demander une médiation. Vous ne pouvez pas faire un recours (appeal) seulement sur la santé ou l’accompagnement social.',
    'part-not-appealable':
      'Vous ne pouvez pas faire un recours (appeal) sur cette partie seule, mais vous pouvez demander un changement.',
    'draft-plan':
      'Dites à l’autorité locale ce qu’il faut changer. Un projet de plan (draft plan) ne permet pas de recours (appeal).',
    'no-decision':
      'Demandez sa décision à l’autorité locale. Vous pourrez faire un recours (appeal) seulement quand vous l’aurez.',
    'another-route':
      'Le tribunal SEND ne décide pas de cela. Il y a un autre moyen de régler le problème.',
    'discrimination-claim':
      'Vous pouvez envoyer une requête (claim) pour discrimination au tribunal SEND.',
    'county-court': `Demandez conseil aujourd’hui. ${shared.countyCourtDecides}, pas le tribunal SEND.`,
    detained: 'Demandez conseil aujourd’hui. D’autres règles s’appliquent en détention (custody).',
    'someone-else':
      'Seuls le jeune, le père, la mère ou la personne qui a la charge de l’enfant peuvent faire un recours (appeal), mais vous pouvez les aider.',
    // "Your country" would be taken for the one they came from.
    'another-nation':
      'Ces règles sont pour l’Angleterre. Le pays de votre autorité locale a sa propre loi.',
  },

  late: {
    appeal:
      'Vous êtes en retard, mais le tribunal peut encore dire oui. Envoyez-lui votre recours (appeal) aujourd’hui.',
    claim:
      'Vous êtes en retard, mais le tribunal peut encore dire oui. Envoyez-lui votre requête (claim) aujourd’hui.',
  },
  mayBeLate: {
    appeal:
      'Vous êtes peut-être en retard. Envoyez votre recours (appeal) au tribunal aujourd’hui.',
    claim: 'Vous êtes peut-être en retard. Envoyez votre requête (claim) au tribunal aujourd’hui.',
  },
  councilLate: 'L’autorité locale a dépassé son dernier jour. Écrivez-lui aujourd’hui.',

  actions: {
    'find-decision': 'Cherchez les mots « right to appeal » (droit de recours) dans votre lettre',
    'find-parts': 'Cherchez avec quoi vous n’êtes pas d’accord',
    'find-date':
      'Cherchez la date qui vous manque, mais commencez les étapes suivantes aujourd’hui',
    'get-certificate': shared.callAdviser,
    'get-certificate-late': `${shared.callAdviser} aujourd’hui`,
    'certificate-in-case': 'Pensez aussi à la Section B (besoins) et à la Section F (aide)',
    'chase-certificate': 'Demandez votre certificat au conseiller en médiation',
    'send-appeal': 'Envoyez votre recours au tribunal',
    'send-appeal-late': 'Envoyez votre recours au tribunal aujourd’hui',
    'ask-more-time': 'Demandez plus de temps au tribunal, au cas où vous seriez en retard',
    'ask-permission': 'Demandez au tribunal de vous laisser faire un recours sans certificat',
    'ask-recommendations': 'Mettez aussi la santé ou l’accompagnement social dans votre recours',
    'make-claim': 'Envoyez votre requête au tribunal',
    'make-claim-late': 'Envoyez votre requête au tribunal aujourd’hui',
    'ask-health-care-mediation': shared.callAdviser,
    'comment-on-draft': 'Dites par écrit à l’autorité locale ce qu’il faut changer',
    'wait-for-final-plan': 'Revenez quand vous aurez le plan définitif (final plan)',
    'ask-for-decision': 'Écrivez à l’autorité locale',
    'ask-for-review': 'Demandez à l’autorité locale une révision anticipée (early review) du plan',
    'find-route': 'Cherchez qui peut changer cela',
    'complain-to-council': 'Faites une réclamation (complaint) écrite à l’autorité locale',
    'complain-to-provider': 'Faites une réclamation écrite à ceux qui ont été injustes',
    'keep-record': 'Notez ce qui s’est passé',
    'use-custody-form':
      'Renseignez-vous auprès du tribunal sur un recours avec le formulaire SEND28',
    'help-family': 'Dites à la famille qu’il y a un délai',
    'see-nation': 'Allez sur la page officielle',
    'get-advice': 'Demandez l’aide gratuite du service d’aide et de conseils',
    'get-advice-at-once': 'Demandez aujourd’hui l’aide gratuite du service d’aide et de conseils',
    'talk-to-school': 'Parlez à l’école et à ses administrateurs (governors)',
    'talk-to-council': 'Parlez à un responsable de l’équipe SEND de l’autorité locale',
  },

  actionTexts: {
    'find-decision':
      'Si vous les trouvez, téléphonez aujourd’hui au conseiller en médiation : ' +
      shared.mostAppeals +
      ' Si vous ne les trouvez pas, demandez aujourd’hui au service d’aide et de conseils de lire la lettre avec vous. Le délai a peut-être quand même commencé.',
    'find-parts':
      'Lisez la Section B (besoins), la Section F (aide) et la Section I (école ou centre de formation) du plan. Vous ne pouvez pas faire un recours seulement sur la santé ou l’accompagnement social.',
    'find-date': `Un recours doit arriver ${shared.toTribunal} Si votre lettre n’a pas de date, demandez-la à l’autorité locale. Si votre certificat n’en a pas, demandez-la au conseiller en médiation.`,
    'get-certificate':
      'Dites que vous voulez faire un recours. Dites si vous voulez une médiation ou non : c’est votre choix. Si non, vous devriez recevoir le certificat ' +
      shared.threeDays +
      ' Si oui, dites-le aussi à l’autorité locale : le certificat vient après la réunion.',
    'get-certificate-late':
      'Demandez un certificat. Plus de 2 mois après la date de la lettre, le conseiller ne pourra peut-être pas vous en donner. Alors, envoyez votre recours au tribunal sans certificat et dites pourquoi.',
    'certificate-in-case':
      'Pour un recours sur ces sections aussi, il vous faut un certificat. Si vous pensez le faire, téléphonez au conseiller en médiation dans les 2 mois après la date de la lettre. Le numéro est dans la lettre.',
    'chase-certificate':
      'Si vous ne voulez pas de médiation, dites-le : vous devriez recevoir le certificat ' +
      shared.threeDays +
      ' Si vous voulez une médiation, dites-le aussi à l’autorité locale. À partir de ce jour, elle a 30 jours pour organiser la réunion. Le certificat devrait arriver dans les 3 jours ouvrés après la réunion. S’il n’arrive pas, ou s’il n’y a pas de réunion, téléphonez de nouveau.',
    'send-appeal': 'C’est le jour où il arrive qui compte, pas le jour d’envoi.',
    'send-appeal-late':
      'Le tribunal peut accepter un recours en retard. Dans votre recours, demandez plus de temps :',
    'ask-more-time':
      'Sur le formulaire, dites pourquoi vous l’envoyez seulement maintenant. Un juge peut vous donner plus de temps.',
    'ask-permission':
      'Dites dans votre recours pourquoi vous n’avez pas téléphoné au conseiller en médiation dans les 2 mois après la date de la lettre. Le tribunal dit oui seulement dans des cas exceptionnels (« exceptional »).',
    'ask-recommendations': 'Sur ces points, le tribunal peut conseiller, mais pas ordonner.',
    'make-claim': `${shared.claimForms} Les week-ends, le mois d’août et Noël ne donnent aucun jour de plus.`,
    'make-claim-late': `Le tribunal peut accepter une requête en retard. Dans votre requête, demandez plus de temps et dites pourquoi elle est en retard. ${shared.claimForms}`,
    'ask-health-care-mediation': `Dites que vous voulez une médiation sur la santé ou l’accompagnement social. L’autorité locale ou le NHS doit participer. Votre lettre devrait donner le dernier jour pour téléphoner. Si elle ne le dit pas, téléphonez aujourd’hui. ${shared.canAppealTheseToo}`,
    'comment-on-draft':
      'Dites quelle école ou quel centre de formation vous voulez dans le plan. Vous avez au moins 15 jours. Le jour de l’envoi du projet est le jour 1. Votre lettre peut vous donner plus de temps.',
    'wait-for-final-plan':
      'Le délai pour faire un recours commence quand l’autorité locale envoie sa lettre de décision, avec le plan définitif s’il y en a un.',
    'ask-for-decision':
      'Demandez sa décision par écrit, et à quelle date au plus tard vous l’aurez. Gardez une copie de ce que vous envoyez.',
    'ask-for-review': `Dites ce que vous voulez changer, et pourquoi. ${shared.canAppealTheseToo}`,
    'find-route': 'Cela dépend du sujet :',
    // Its English name alone: "médiateur" would be taken for the mediator.
    'complain-to-council':
      'Si l’autorité locale ne répond pas, ou ne règle pas le problème, vous pouvez vous adresser au Local Government and Social Care Ombudsman. C’est gratuit.',
    'complain-to-provider':
      'Votre délai pour aller en justice ne s’arrête pas pendant que vous attendez une réponse.',
    'keep-record':
      'Notez les jours, qui était là et ce qui a été dit. Gardez les lettres et les e-mails. Ceux qui vous aident vous les demanderont.',
    'use-custody-form':
      'Pour une personne en détention, vous pouvez faire un recours si l’autorité locale refuse d’évaluer ou de faire un plan, ou sur l’école ou le centre de formation dans un premier plan. Demandez au tribunal votre dernier jour.',
    'help-family':
      'La plupart des recours doivent arriver au tribunal au plus tard 2 mois après la date de la lettre. Répondez à ces questions avec la famille, et choisissez ses réponses. Vous pouvez la soutenir à la médiation.',
    'see-nation': '',
    'get-advice': 'Il peut lire les lettres avec vous, et vérifier ce que vous envoyez.',
    'get-advice-at-once':
      'Il y a un délai, et nous ne pouvons pas le calculer ici. Un centre d’aide juridique (law centre) ou un avocat peut aussi vous aider.',
    'talk-to-school':
      'Le dernier jour pour envoyer une requête reste le même pendant que vous discutez.',
    'talk-to-council': 'Cette équipe pourra peut-être régler le problème.',
  },

  routes: [
    'Une aide du plan qui n’est pas donnée : écrivez à l’autorité locale.',
    'Le transport scolaire : contestez la décision auprès de l’autorité locale (transport appeal).',
    'Une place à l’école pour un enfant sans plan : contestez le refus (admission appeal).',
    'Une exclusion : écrivez aux administrateurs (governors) de l’école. Si c’était à cause d’un handicap, changez votre réponse : vous pouvez envoyer une requête (claim).',
    'Un budget personnel : demandez un réexamen (review) à l’autorité locale.',
  ],

  lateReasons: [
    'Écrivez toutes les raisons pour lesquelles votre recours est en retard. Si la lettre ne dit pas que vous pouvez faire un recours, ou si elle ne dit pas à qui téléphoner, écrivez-le aussi.',
    'Écrivez pourquoi il devrait quand même être examiné.',
    'Écrivez pourquoi vous ne devriez pas avoir à attendre la prochaine révision annuelle (annual review), ni à demander une autre évaluation (assessment).',
  ],

  clocks: {
    appeal: (day) => 'Le tribunal doit avoir votre recours au plus tard à 17 h le ' + day,
    'contact-adviser': (day) =>
      `Le dernier jour pour téléphoner au conseiller en médiation est le ${day}`,
    'discrimination-claim': (day) =>
      'Le tribunal doit avoir votre requête au plus tard à 17 h le ' + day,
    'comment-on-draft': (day) =>
      `Le dernier jour pour dire à l’autorité locale ce qu’il faut changer est le ${day}`,
  },

  passed: {
    appeal: (day) => `Le dernier jour habituel pour faire un recours était le ${day}.`,
    'contact-adviser': (day) =>
      `Le dernier jour pour téléphoner au conseiller en médiation était le ${day}.`,
    'discrimination-claim': (day) =>
      `Le dernier jour habituel pour faire une requête était le ${day}.`,
    'comment-on-draft': (day) =>
      `Les 15 jours à partir du jour de l’envoi du projet ont pris fin le ${day}. Votre lettre peut vous donner plus de temps. Écrivez à l’autorité locale aujourd’hui.`,
  },

  duties: {
    'decide-to-assess': 'vous dire si elle va évaluer',
    'decide-on-plan': 'vous dire si elle ne fera pas de plan',
    'final-plan': 'vous envoyer le plan définitif, si elle en fait un',
    'review-decision': 'vous dire ce qu’elle a décidé après la révision',
    'amended-plan': 'vous envoyer le plan modifié',
    'phase-transfer': 'vous envoyer le plan modifié pour le changement d’établissement',
  },

  notes: {
    'certificate-before-decision':
      'Votre certificat est plus ancien que cette lettre : il ne compte pas pour elle. Il vous en faut un nouveau.',
    'date-in-future': 'Une de vos dates est dans le futur. Vérifiez-la.',
    'letter-date-needed':
      'Cherchez aussi la date de la lettre. Elle peut vous donner plus de temps.',
    'late-ask-anyway':
      'Vous pouvez encore demander : le tribunal peut accepter un recours en retard. Dites pourquoi il est en retard.',
    'safe-day-passed':
      'Votre dernier jour est peut-être plus tard. Ce n’est pas certain : agissez aujourd’hui.',
    'before-these-rules': '',
    'rules-past-review': shared.dueForCheck,
    'placement-doubtful':
      'Vous n’avez peut-être pas besoin d’un certificat, mais obtenez-en un par précaution. Ne comptez pas dessus pour avoir plus de temps.',
    'month-from-certificate': shared.calledInTime + 'vous êtes à temps : ' + shared.monthAtLeast,
    'late-contact-possible': `Si ${shared.calledLate}, le certificat ne vous donne peut-être pas plus de temps.`,
    'contact-before-decision':
      'Un coup de téléphone d’avant cette lettre ne compte pas pour cette lettre.',
    'dates-contradict': 'Deux de vos dates ne vont pas ensemble. Vérifiez-les.',
    'appellant-young-person':
      'Ce droit est celui du jeune : chaque étape se fait en son nom. Vous pouvez l’aider. S’il ne peut pas prendre cette décision, vous pouvez agir en votre propre nom, sauf si un représentant (deputy ou attorney) a été choisi.',
    'plan-stays-in-force':
      'Si vous faites un recours à temps, le plan reste valable jusqu’à la fin du recours.',
    'county-court-possible':
      'Si ce n’était pas une école, c’est un tribunal civil (county court) qui décide. Demandez conseil aujourd’hui.',
    'council-exceptions': 'Dans quelques cas, la loi donne plus de temps à l’autorité locale.',
  },

  appeal: {
    available: 'La loi donne le droit de faire un recours contre cette décision.',
    none: 'Vous ne pouvez pas faire un recours au tribunal SEND sur ce point seul.',
    'not-yet':
      'Vous ne pouvez pas faire un recours avant la décision définitive de l’autorité locale.',
    claim: 'Vous pouvez envoyer une requête au tribunal SEND.',
    'county-court': `${shared.countyCourtDecides}. Ce n’est pas le tribunal SEND.`,
    elsewhere: '',
    unknown: shared.cannotTell,
  },

  certificate: {
    needed: `Il vous en faut un avant de faire un recours. Si vous téléphonez au conseiller en médiation dans les 2 mois après la date de la lettre, ${shared.monthAtLeast}`,
    awaited: 'Il n’est pas encore arrivé.',
    held: `Vous en avez un. Il ne vous donne peut-être pas plus de temps si ${shared.calledLate}.`,
    'not-needed':
      'Vous n’en avez pas besoin. Si vous en obtenez un, ne comptez pas dessus pour avoir plus de temps.',
    'not-applicable': 'C’est seulement pour un recours au tribunal SEND.',
    unknown: 'Obtenez-en un par précaution.',
  },

  mediation: {
    available:
      'C’est une réunion gratuite et confidentielle avec l’autorité locale et une personne qui ne prend pas parti. C’est votre choix : si vous la voulez, l’autorité locale doit venir. ' +
      shared.canStillAppeal,
    'health-and-care-only':
      'C’est votre choix. Elle est gratuite et confidentielle. L’autorité locale ou le NHS doit participer.',
    none: 'Elle est seulement pour une décision qui permet un recours au tribunal SEND, ou pour la santé et l’accompagnement social dans un plan.',
    unknown: shared.cannotTell,
  },

  disagreementResolution: {
    available:
      'C’est l’aide gratuite d’une personne qui ne prend pas parti. Vous pouvez la demander à l’autorité locale à tout moment, mais tout le monde doit être d’accord pour la faire.',
    none: '',
    unknown: shared.cannotTell,
  },

  stages: {
    letter: [
      'Vous recevez une lettre de décision',
      'Elle dit à qui téléphoner. Demandez tôt l’aide du service d’aide et de conseils : c’est gratuit. Vous pouvez aussi parler à un responsable de l’équipe SEND. Cela n’arrête pas le délai.',
      'Si la lettre ne dit pas à qui téléphoner, demandez à l’autorité locale.',
    ],
    adviser: [
      'Vous téléphonez au conseiller en médiation',
      'Vous avez 2 mois à partir de la date de la lettre. Le conseiller vous explique la médiation au téléphone.',
      'Si le délai est passé, téléphonez quand même aujourd’hui. Dans des cas exceptionnels, le tribunal vous laisse faire un recours sans certificat.',
    ],
    certificate: [
      'Si vous ne voulez pas de médiation, vous recevez un certificat',
      `Il devrait arriver ${shared.threeDays}`,
      'S’il n’arrive pas, téléphonez de nouveau. Ne manquez pas votre dernier jour pour faire un recours : envoyez votre recours au tribunal et dites pourquoi vous n’avez pas de certificat.',
    ],
    mediation: [
      'Si vous voulez une médiation, il y a une réunion',
      'Dites-le à l’autorité locale. À partir de ce jour, elle a 30 jours pour organiser la réunion. Elle doit vous dire le jour de la réunion au moins 5 jours ouvrés avant. Vous devriez recevoir votre certificat dans les 3 jours ouvrés après la réunion.',
      `Si l’autorité locale ne peut pas l’organiser dans ces 30 jours, le conseiller en médiation vous donne un certificat. ${shared.canStillMediate}`,
    ],
    agreement: [
      'Vous trouvez un accord, ou non',
      'Si vous trouvez un accord, l’autorité locale a des délais fixes pour l’appliquer. Pour ce qui ne permettait pas de recours, elle a 2 semaines à partir de la date de l’accord. Votre délai pour faire un recours continue.',
      'Si l’autorité locale ne l’applique pas à temps, adressez-vous au service d’aide et de conseils.',
    ],
    appeal: ['Vous pouvez faire un recours', `Votre recours doit arriver ${shared.toTribunal}`, ''],
    tribunal: [
      'Le tribunal décide',
      'Il examine ce que disent les deux côtés. Puis il décide.',
      '',
    ],
  },

  timeline: {
    certificate: (day) =>
      `Si vous téléphonez aujourd’hui, il devrait arriver au plus tard le ${day}.`,
    mediation: (day) =>
      `Si vous le dites à l’autorité locale aujourd’hui, elle a jusqu’au ${day} pour organiser la réunion. Le certificat que vous recevez après la réunion peut repousser votre dernier jour pour faire un recours.`,
    moves:
      'Un certificat peut repousser votre dernier jour pour faire un recours : vous avez alors 1 mois à partir de la date du certificat.',
  },

  beside: {
    found: (checker) => `Ces jours viennent de vos réponses sous ${shared.quoted(checker)}.`,
    noAppeal:
      'D’après vos réponses, il n’y a pas de dernier jour pour faire un recours. Votre résultat vous dit ce qu’il faut faire.',
    toAnswer: 'Aller à votre résultat',
  },

  rules: {
    'regs-33': '2 mois à partir de la date de la lettre pour téléphoner au conseiller en médiation',
    'regs-5-1': '6 semaines à partir de la demande pour dire si elle va évaluer',
    'regs-10-1': '16 semaines à partir de la demande pour dire qu’elle ne fera pas de plan',
    'regs-13-1':
      '15 jours pour donner votre avis sur le projet, et le jour de son envoi est le premier',
    'regs-13-2': '20 semaines à partir de la demande pour envoyer le plan définitif',
    'regs-18':
      'avant le 15 février de l’année du changement, ou avant le 31 mars si c’est à la sortie de l’école secondaire',
    'regs-20-10': '4 semaines à partir de la réunion de révision pour dire ce qu’elle a décidé',
    'regs-22-3':
      '8 semaines à partir de la date de la lettre qui dit ce qui va changer, pour envoyer le plan modifié',
    'regs-34': '3 jours ouvrés pour que le conseiller en médiation envoie le certificat',
    'regs-36': '30 jours pour que l’autorité locale organise la médiation',
    'regs-42-3':
      '2 semaines pour que l’autorité locale fasse ce qui a été convenu, si cela ne permettait pas de recours',
    'rules-12-2': 'd’un week-end ou d’un jour férié, au jour ouvré suivant',
    'rules-12-3-a':
      'hors du mois d’août, ou de la période du 25 décembre au 1er janvier, au premier jour ouvré suivant',
    'rules-20-1-c-i': '2 mois à partir de la date de la lettre',
    'rules-20-1-c-ii': '1 mois à partir de la date du certificat, si c’est plus tard',
    'equality-4-1': '6 mois, et le jour où cela s’est passé est le premier',
  },

  // None begins with "il": they stand behind "si".
  readings: {
    'printed-date': 'le délai commence à la date imprimée sur la lettre',
    'late-certificate': `${shared.calledLate}, et le certificat ne donne pas plus de temps`,
    'placement-certificate': 'un certificat dont vous n’aviez pas besoin vous donne plus de temps',
    'placement-doubtful':
      'un certificat dont vous n’avez peut-être pas besoin ne vous donne pas plus de temps',
    cascade: 'le jour ouvré suivant est en août ou à Noël, et le jour se déplace encore',
    'by-analogy':
      'ce jour se déplace comme le dernier jour pour faire un recours. Ne comptez pas dessus',
    'step-back-first': 'les mois partent de la veille',
    'step-back-last': 'un mois court finit un jour plus tôt',
    'next-working-day': 'ce jour passe au jour ouvré suivant. Ne comptez pas dessus',
  },

  labels: {
    change: 'Modifier',
    startAgain: 'Recommencer',
    answers: 'Vos réponses',
    actions: 'Que faire maintenant',
    working: 'Comment nous avons calculé',
    lawBehind: 'La loi sur laquelle repose ce résultat :',
    outsideTable:
      'Nous ne pouvons pas calculer ce jour. Demandez conseil aujourd’hui. Jours fériés :',
    changeDates: 'Modifier les dates',
    callWindow:
      'Pour ce coup de téléphone, les week-ends, le mois d’août et Noël ne donnent aucun jour de plus.',
    daysLeft: (days) =>
      days > 1
        ? `Il ${days < 8 ? 'ne reste que' : 'reste'} ${days} jours.`
        : (['C’est aujourd’hui.', 'C’est demain.'][days] ?? ''),
    say: 'Que dire au téléphone',
    take: 'Emportez ceci avec vous',
    rulesAsAt: (day) =>
      `Nous avons vérifié ces règles, pour l’Angleterre, pour la dernière fois le ${day}. La loi peut changer. Ceci est une information, pas un conseil juridique.`,
    useForm: (form) => `Utilisez le formulaire ${form}.`,
    open: 'Ce que vous pouvez faire d’autre, et pourquoi',
    appeal: 'Recours (appeal)',
    certificate: 'Certificat de médiation (mediation certificate)',
    mediation: 'Médiation (mediation)',
    disagreementResolution: 'Résolution des désaccords (disagreement resolution)',

    councilBy: (duty, day) => `Au plus tard le ${day}, l’autorité locale doit ${duty}.`,
    councilMissed: (duty, day) =>
      `Au plus tard le ${day}, l’autorité locale devait ${duty}. Ce jour est passé.`,

    missed: 'Si ce jour est passé :',
    elseTry: (name) => `Si vous ne le trouvez pas, essayez ${name}` + ' :',
    adviceIs: (name) => `Ici, le service d’aide et de conseils est ${name}.`,
    getForm: (form) => `Obtenir le formulaire ${form} sur GOV.UK`,
    claimDate:
      'Une requête doit arriver au tribunal dans un délai de 6 mois, qui commence le jour où cela s’est passé.',
    whileYouTalk: 'Le dernier jour pour faire un recours reste le même pendant que vous discutez.',
    twoLetters:
      'Si vous avez plus d’une lettre de décision, chacune a ses propres derniers jours. Parlez de chaque lettre au conseiller en médiation. Recommencez pour l’autre lettre, et respectez le jour qui vient en premier.',
    getClaimForm: 'Obtenir le formulaire de requête (claim form) sur GOV.UK',
    attachLetter: 'Joignez-y la lettre de décision.',
    attachIfAny:
      'Joignez-y la lettre de décision, et le certificat de médiation si vous en avez un.',
    attachBoth: 'Joignez-y la lettre de décision et le certificat de médiation.',
    sendTo:
      'Envoyez le formulaire et les documents au tribunal. L’e-mail est plus rapide que la poste :',
    tribunalDated: (day) => `Ces coordonnées datent du ${day}. Vérifiez-les sur GOV.UK.`,
    secondary: ' (non vérifié)',
    notes: 'Vos notes : à qui vous avez parlé, quand, et ce qu’on vous a dit',
    step: (from, to, rule) => `Du ${from} au ${to}` + ' : ' + rule,
    reading: (day, points) => `Le ${day}, si ${points.join('. Et en plus, si ')}.`,
  },
};
