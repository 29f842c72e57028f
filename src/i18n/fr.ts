import type { BegunLanguage } from './types.js';

const lastDay = (day: string) => `Le dernier jour était le ${day}.`;

// "Recours" and "téléphoner" throughout: "appel" is an appeal and a telephone call.
const canStillAsk = (late: string) =>
  'Le délai habituel est passé. Vous pouvez encore demander : le tribunal peut accepter ' +
  `${late}. Expliquez la raison du retard.`;
const lateAppeal = canStillAsk('un recours tardif');
const depends = 'Cela dépend de ce que vous ne savez pas.';
const startsLater =
  'Le délai pour faire un recours commence quand l’autorité locale envoie son plan définitif ou sa décision définitive.';
const fivePm = '17 h';

export const fr: BegunLanguage = {
  name: 'Français',
  notice:
    'Personne n’a vérifié cette traduction. Si elle diffère de l’anglais, c’est l’anglais qui compte.',
  toEnglish: 'Lire ceci en anglais',
  reviews: {},

  form: {
    lang: 'fr',
    locale: 'fr',
    dir: 'ltr',

    questions: {
      nation: {
        title: 'Dans quel pays se trouve votre autorité locale (council) ?',
        hint: 'Chacun a sa propre loi.',
      },
      person: {
        title: 'Êtes-vous un parent ou un jeune ?',
      },
      decision: {
        title: 'Qu’a décidé l’autorité locale ?',
        hint: 'Choisissez ce qui est le plus proche de sa lettre.',
      },
      parts: {
        title: 'Avec quoi n’êtes-vous pas d’accord dans le plan ?',
        hint: 'Choisissez tout ce qui convient.',
      },
      'decision-sent': {
        title: 'Quelle est la date de la lettre de décision ?',
        hint: 'Par exemple, 2 11 2026. Pas le jour où elle est arrivée.',
        thing: 'de la lettre',
      },
      'has-certificate': {
        title: 'Avez-vous un certificat de médiation (mediation certificate) ?',
        hint: 'Une médiation n’est pas obligatoire pour l’obtenir.',
      },
      'certificate-issued': {
        title: 'Quelle est la date du certificat (certificate) ?',
        hint: 'Par exemple, 20 12 2026.',
        thing: 'du certificat',
      },
      conduct: {
        title: 'Quand la discrimination a-t-elle eu lieu ?',
        thing: 'du fait',
      },
    },

    options: {
      england: 'Angleterre',
      wales: 'Pays de Galles',
      scotland: 'Écosse',
      'northern-ireland': 'Irlande du Nord',
      parent: 'Un parent (père ou mère), ou une personne qui s’occupe d’un enfant',
      'young-person': 'Un jeune',
      'refusal-to-assess': 'Ne pas évaluer en vue d’un EHC plan',
      'refusal-to-issue': 'Ne pas faire de plan après une évaluation',
      'plan-contents': 'Ce que dit un plan définitif',
      'refusal-to-amend': 'Ne pas modifier le plan après une révision ou une nouvelle évaluation',
      'ceasing-plan': 'Mettre fin au plan',
      'draft-plan': 'Rien de définitif : il y a un projet de plan ou une proposition',
      'no-decision': 'Rien pour le moment',
      B: 'Section B : les besoins',
      F: 'Section F : l’aide',
      I: 'Section I : l’école ou l’établissement de formation (college), son type, ou le fait qu’il n’y en a pas',
      health: 'La santé',
      'social-care': 'L’accompagnement social',
      yes: 'Oui',
      no: 'Non',
      'not-sure': 'Je ne sais pas',
    },

    errors: {
      'no-answer': () => 'Choisissez une réponse',
      'not-sure-alone': () => 'Choisissez une seule chose : une réponse, ou Je ne sais pas',
      'no-day': (thing) => `Indiquez le jour ${thing}`,
      'no-month': (thing) => `Indiquez le mois ${thing}, par exemple 11`,
      'no-year': (thing) => `Indiquez l’année ${thing}, par exemple 2026`,
      'no-such-day': (_, typed) => `Le ${typed} n’existe pas. Vérifiez la date`,
      'in-future': (_, typed) => `Le ${typed} est dans le futur. Vérifiez la date`,
    },

    labels: {
      pastReview: 'Il est temps de vérifier ces règles. Consultez la page officielle.',
      checker:
        'Puis-je faire un recours (appeal), et me faut-il un certificat de médiation (mediation certificate) ?',
      continue: 'Continuer',
      back: 'Retour',
      help: 'Aide',
      problem: 'Il y a un problème',
      day: 'Jour',
      month: 'Mois',
      year: 'Année',
      official: 'GOV.UK sur les recours',
      countdown: 'Votre dernier jour pour faire un recours',
      contact: 'À qui téléphoner',
      phone: 'Téléphone',
      relay: 'Relay UK',
      email: 'E-mail',
      website: 'Site web',
      address: 'Adresse',
      notice: 'Avis de médiation de l’autorité locale',
      adviser: 'Conseiller en médiation (mediation adviser)',
      // "Conseils" in the plural: "conseil" would be taken for the council.
      advice: 'Service d’aide et de conseils (advice service)',
      // The English word is the same.
      tribunal: 'Tribunal',
      askCouncil: 'Demandez le numéro à l’autorité locale.',
      checked: (day) => `L’autorité locale a vérifié ceci le ${day}.`,
      old: (day) =>
        `L’autorité locale a vérifié ceci pour la dernière fois le ${day}, il y a plus de 180 jours.`,
      unchecked: (published) =>
        `${published ? `Daté du ${published}. ` : ''}Personne n’a vérifié ceci.`,
      useLetter:
        'Votre lettre de décision doit donner les coordonnées du conseiller en médiation. Si elles diffèrent, utilisez la lettre.',
      ownPage: 'Sur une page à part :',
      hardWords: 'Mots difficiles',
      language: 'Langue',
    },
  },

  result: {
    outcomes: {
      'certificate-needed':
        'Obtenez un certificat de médiation (mediation certificate), puis faites un recours (appeal)',
      'certificate-held': 'Faites un recours (appeal) avec votre certificat',
      'certificate-not-needed':
        'Faites un recours (appeal) : la Section I seule n’exige pas de certificat (certificate)',
      'parts-not-sure': 'Obtenez un certificat de médiation (mediation certificate) par précaution',
      'health-or-care-only':
        'Demandez une médiation (mediation) sur la santé ou l’accompagnement social',
      'draft-plan':
        'Dites ce qu’il faut changer : il n’y a pas de recours (appeal) contre un projet de plan',
      'no-decision': 'Demandez une décision : elle seule permet un recours (appeal)',
      'discrimination-claim':
        'Déposez une requête (claim) pour discrimination auprès du tribunal (SEND tribunal)',
      // "The law of your country" would be taken for that of the country they came from.
      'another-nation':
        'Utilisez la loi du pays de votre autorité locale : ceci est pour l’Angleterre',
    },

    actions: {
      'find-decision': 'Regardez votre lettre',
      'find-parts': 'Voyez avec quoi vous n’êtes pas d’accord',
      'find-date': 'Trouvez la date',
      'get-certificate': 'Téléphonez au conseiller en médiation',
      'get-certificate-late': 'Téléphonez au conseiller en médiation aujourd’hui',
      'certificate-in-case': 'Pensez à la Section B et à la Section F',
      'send-appeal': 'Envoyez votre recours',
      'send-appeal-late': 'Envoyez votre recours et demandez plus de temps',
      'ask-recommendations': 'Mettez la santé ou l’accompagnement social dans votre recours',
      'make-claim': 'Envoyez votre requête',
      'make-claim-late': 'Envoyez votre requête et demandez plus de temps',
      'ask-health-care-mediation': 'Téléphonez au conseiller en médiation',
      'wait-for-final-plan': 'Écrivez à l’autorité locale',
      'ask-for-decision': 'Écrivez à l’autorité locale',
      'see-nation': 'Allez sur la page officielle',
      'get-advice': 'Adressez-vous au service d’aide et de conseils',
      'talk-to-council': 'Parlez à un responsable de l’équipe SEND',
    },

    actionTexts: {
      'find-decision':
        'Si elle dit que vous pouvez faire un recours, vous n’avez peut-être que 2 mois à partir de sa date. Dans ce cas, téléphonez au conseiller en médiation qu’elle indique.',
      'find-date':
        'Pour un recours, il y a 2 mois à partir de la lettre ; pour une requête, 6 mois à partir du fait. Agissez aujourd’hui.',
      'get-certificate':
        'Dites que vous voulez faire un recours, et si vous voulez ou non une médiation. Sans elle, un certificat devrait arriver dans les 3 jours ouvrés.',
      'get-certificate-late':
        'Demandez quand même un certificat. Ne l’attendez pas : faites le recours et dites pourquoi vous n’en avez pas.',
      'send-appeal': 'C’est le jour où il arrive qui compte.',
      'send-appeal-late': lateAppeal,
      'ask-recommendations':
        'Sur ces points, le tribunal peut seulement faire des recommandations.',
      'make-claim': 'Le mois d’août, Noël et les week-ends ne donnent pas plus de temps.',
      'make-claim-late': canStillAsk('une requête tardive'),
      'wait-for-final-plan': startsLater,
      'ask-for-decision': startsLater,
      'see-nation': '',
      'get-advice': 'C’est gratuit.',
      'talk-to-council': 'Cela n’arrête pas le délai.',
    },

    lateReasons: [
      'Toutes les raisons du retard.',
      'Pourquoi il devrait quand même être examiné.',
      'Pourquoi vous ne devriez pas avoir à attendre une révision annuelle, ni à redemander une évaluation.',
    ],

    clocks: {
      appeal: (day) =>
        `Envoyez votre recours (appeal) pour que le tribunal l’ait au plus tard à ${fivePm} le ${day}`,
      'contact-adviser': (day) =>
        `Téléphonez au conseiller en médiation (mediation adviser) au plus tard le ${day}`,
      'discrimination-claim': (day) =>
        `Envoyez votre requête (claim) pour que le tribunal l’ait au plus tard à ${fivePm} le ${day}`,
    },

    passed: {
      appeal: (day) => `Recours (appeal): ${lastDay(day)}`,
      'contact-adviser': (day) => `Conseiller en médiation (mediation adviser): ${lastDay(day)}`,
      'discrimination-claim': lastDay,
    },

    notes: {
      'date-in-future': 'Une date est dans le futur. Vérifiez-la.',
      'letter-date-needed': 'La date de la lettre peut vous donner plus de temps.',
      'late-ask-anyway': lateAppeal,
      'before-these-rules': '',
      'rules-past-review': 'Il est temps de vérifier ces règles. Consultez la page officielle.',
      'placement-doubtful':
        'Vous n’avez peut-être pas besoin d’un certificat : le temps qu’il ajoute n’est donc pas sûr.',
    },

    appeal: {
      available: 'La loi donne un droit de recours contre cette décision.',
      'not-yet': 'Pas avant une décision définitive.',
      claim: 'Une requête va au même tribunal.',
      elsewhere: '',
      unknown: depends,
    },

    certificate: {
      needed:
        'Il en faut un d’abord. Il peut déplacer le dernier jour à un mois après la date du certificat.',
      held: 'Vous l’avez. Si vous avez téléphoné après les 2 mois, il ne donne peut-être pas plus de temps.',
      'not-needed': 'Pas nécessaire. Ne comptez pas sur un certificat pour avoir plus de temps.',
      'not-applicable': 'Seulement pour un recours devant le tribunal (SEND tribunal).',
      unknown: 'Obtenez-en un par précaution.',
    },

    mediation: {
      available:
        'C’est votre choix ; elle est gratuite et confidentielle. L’autorité locale doit participer. Vous pouvez quand même faire un recours.',
      'health-and-care-only': 'C’est votre choix ; elle est gratuite et confidentielle.',
      unknown: depends,
    },

    disagreementResolution: {
      available:
        'À tout moment et gratuite, si tout le monde est d’accord. Elle ne donne pas plus de temps.',
      none: '',
      unknown: depends,
    },

    stages: {
      letter: [
        'Vous recevez une lettre de décision',
        'Elle dit à qui téléphoner. Demandez tôt de l’aide au service d’aide et de conseils. Parlez aussi à un responsable de l’équipe SEND : cela n’arrête pas le délai.',
        'Si elle ne dit pas à qui téléphoner, demandez à l’autorité locale.',
      ],
      adviser: [
        'Vous téléphonez au conseiller en médiation',
        'Vous avez 2 mois à partir de la lettre. Le conseiller vous explique la médiation au téléphone.',
        'Si le délai est passé, téléphonez aujourd’hui et demandez quand même un certificat.',
      ],
      certificate: [
        'Si vous ne voulez pas de médiation, vous recevez un certificat',
        'Il devrait arriver dans les 3 jours ouvrés.',
        'S’il n’arrive pas, téléphonez de nouveau. Ne manquez pas votre dernier jour pour faire un recours : envoyez le recours et dites pourquoi vous n’avez pas de certificat.',
      ],
      mediation: [
        'Si vous voulez une médiation, il y a une réunion',
        'L’autorité locale a 30 jours pour l’organiser, et vous annonce le jour au moins 5 jours ouvrés avant. Votre certificat devrait arriver dans les 3 jours ouvrés après la réunion.',
        'Si l’autorité locale ne peut pas le faire dans les 30 jours, le conseiller en médiation vous donne un certificat. Vous pouvez quand même faire la médiation.',
      ],
      agreement: [
        'Vous trouvez un accord, ou non',
        'L’autorité locale a des délais fixes pour faire ce qui a été convenu : 2 semaines pour ce qui ne permettait pas de recours.',
        'Si elle ne les respecte pas, adressez-vous au service d’aide et de conseils.',
      ],
      appeal: [
        'Vous pouvez faire un recours',
        'Le tribunal doit l’avoir au plus tard 2 mois après la lettre, ou 1 mois après le certificat, si cette date est plus tardive.',
        '',
      ],
      tribunal: [
        'Le tribunal décide',
        'Il ne fait pas partie de l’autorité locale. Il examine ce que disent les deux parties, et décide.',
        '',
      ],
    },

    rules: {
      'regs-33': '2 mois à partir de la lettre pour téléphoner au conseiller en médiation',
      'regs-34': '3 jours ouvrés pour le certificat',
      'regs-36': '30 jours pour organiser la médiation',
      'regs-42-3':
        '2 semaines pour faire ce qui a été convenu, si cela ne permettait pas de recours',
      'rules-12-2': 'd’un week-end ou d’un jour férié, au jour ouvré suivant',
      'rules-12-3-a':
        'hors du mois d’août, ou de la période du 25 décembre au 1er janvier, au premier jour ouvré suivant',
      'rules-20-1-c-i': '2 mois à partir de la lettre',
      'rules-20-1-c-ii': '1 mois à partir du certificat, si cette date est plus tardive',
      'equality-4-1': '6 mois qui commencent le jour du fait',
    },

    readings: {
      'printed-date': 'le délai part de la date imprimée sur la lettre',
      'late-certificate': 'un certificat demandé après 2 mois n’ajoute pas de temps',
      'placement-certificate': 'un certificat dont vous n’aviez pas besoin ajoute du temps',
      'placement-doubtful':
        'un certificat dont vous n’avez peut-être pas besoin n’ajoute pas de temps',
      cascade: 'le jour ouvré suivant se déplace encore, hors du mois d’août ou de Noël',
      'by-analogy': 'ce jour se déplace comme le délai du recours. Ne comptez pas dessus',
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
      outsideTable:
        'Nous ne pouvons pas calculer ce jour. Demandez conseil aujourd’hui. Jours fériés :',
      changeDates: 'Modifier les dates',
      callWindow: 'Ce délai ne s’allonge pas pour le mois d’août, Noël ou les week-ends.',
      daysLeft: (days) =>
        days > 1
          ? `${days < 8 ? 'Il ne reste que' : 'Il reste'} ${days} jours.`
          : (['C’est aujourd’hui.', 'C’est demain.'][days] ?? ''),
      take: 'Emportez ceci',
      rulesAsAt: (day) =>
        `Règles à la date du ${day}, pour l’Angleterre. Des changements sont proposés. Ceci est une information, pas un conseil juridique.`,
      useForm: (form) => `Utilisez le formulaire ${form}.`,
      open: 'Vos possibilités',
      appeal: 'Recours',
      certificate: 'Certificat de médiation (mediation certificate)',
      mediation: 'Médiation (mediation)',
      disagreementResolution: 'Résolution des désaccords (disagreement resolution)',

      missed: 'Si ce jour est passé :',
      secondary: ' (non vérifié)',
      notes: 'Vos notes : à qui vous avez parlé, quand, et ce qu’on vous a dit',
      reading: (day, points) => `${day}, si ${points.join('. Et si ')}.`,
      step: (from, to, rule) => `${from} – ${to}` + ' : ' + rule,
    },
  },

  reading: {
    help: {
      nation: 'Choisissez celui de l’autorité locale qui a envoyé votre lettre.',
      person:
        'Le père ou la mère peut faire un recours jusqu’à la fin de l’année scolaire où l’enfant atteint 16 ans. Ensuite, c’est le jeune qui le peut, ou le père ou la mère d’un jeune qui ne peut pas décider.',
      parts: 'Cherchez-y la Section B, F ou I.',
      'decision-sent':
        'Regardez en haut de la lettre. Si un plan définitif l’accompagnait, utilisez quand même la lettre.',
      'has-certificate': 'Il vient d’un conseiller en médiation, pas de l’autorité locale.',
      'certificate-issued': 'Regardez en haut du certificat.',
    },

    guide: [
      'Une réunion pour régler un désaccord avec votre autorité locale sur un EHC plan : par vidéo, par téléphone ou en personne.',
      'C’est vous qui choisissez. Si vous choisissez la médiation, l’autorité locale ou l’organisme de santé doit venir, avec une personne qui peut décider.',
      'Elle est gratuite pour vous. L’autorité locale paie les frais de transport raisonnables.',
      'Elle est confidentielle et sans formalités. Vous pouvez venir avec une personne qui vous aide, même un avocat. Un enfant peut venir si vous et le médiateur êtes d’accord.',
      'Le médiateur est formé et ne travaille pas pour l’autorité locale. Il ne prend pas parti, ne donne pas de conseils et ne juge pas.',
      'Elle ne change rien à votre droit de recours.',
      'Elle peut s’organiser en quelques semaines ; une audience prend des mois. KIDS, un service de médiation, a dit en 2016 que 3 de ses cas sur 4 avaient abouti à un accord.',
      'Elle est pour les parents, les personnes qui s’occupent d’un enfant et les jeunes jusqu’à 25 ans. Les « statements » et les LDA n’existent plus : les EHC plans les ont remplacés.',
    ],

    fits: {
      yes: 'La médiation est faite pour cela. Avant la plupart des recours, vous devez téléphoner au conseiller en médiation.',
      no: 'La résolution des désaccords est faite pour cela. Pour la santé ou l’accompagnement social dans un plan, la médiation aussi.',
    },

    points: {
      who: [
        'Qui peut l’utiliser',
        'Les familles d’enfants et de jeunes qui ont des besoins éducatifs particuliers (SEN) ou un handicap, avec ou sans plan, y compris pris en charge par les services sociaux. Aussi les écoles, crèches, établissements de formation, autorités locales et organismes de santé.',
        'Un parent ou un jeune qui a reçu une décision permettant un recours, ou dont le plan a été fait ou modifié.',
      ],
      about: [
        'À propos de quoi',
        'Toute aide qu’une école, un établissement de formation, une autorité locale ou un organisme de santé donne ou devrait donner.',
        'La décision, ou la santé et l’accompagnement social dans le plan.',
      ],
      when: [
        'Quand',
        'À tout moment.',
        'Téléphonez au conseiller en médiation dans les 2 mois après la lettre.',
      ],
      attend: [
        'Qui doit venir',
        'Personne : tous doivent être d’accord pour la faire.',
        'L’autorité locale ou l’organisme de santé. C’est vous qui choisissez de venir ou non.',
      ],
      needed: [
        'Avant un recours',
        'Pas nécessaire.',
        'La médiation n’est pas obligatoire. Vous devez téléphoner au conseiller en médiation, sauf si votre recours porte seulement sur la Section I ou si vous déposez une requête pour discrimination.',
      ],
      certificate: [
        'Certificat',
        'Elle n’en donne pas.',
        'Le conseiller en médiation en donne un, même si vous ne faites pas de médiation.',
      ],
      time: [
        'Plus de temps pour un recours',
        'Aucun.',
        '1 mois à partir de la date du certificat, si cette date est plus tardive.',
      ],
      arranged: ['Dans quel délai', 'Il n’y a pas de délai fixe.', 'Dans les 30 jours.'],
      agreement: [
        'Si vous trouvez un accord',
        'Pas de délai fixe pour l’appliquer.',
        'L’autorité locale a des délais fixes pour l’appliquer.',
      ],
      provider: [
        'Qui l’assure',
        'Une personne qui ne travaille pas pour l’autorité locale.',
        'Une personne qui ne travaille pas pour l’autorité locale. Ce peut être le même service.',
      ],
      cost: ['Coût', 'Gratuite.', 'Gratuite, avec les frais de transport raisonnables payés.'],
      right: ['Votre droit de recours', 'Il reste.', 'Il reste.'],
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
        'La partie du plan qui dit quelle aide doit être donnée à l’école ou dans l’établissement de formation.',
      'section-i':
        'La partie du plan qui nomme l’école ou l’établissement de formation, ou son type. Elle peut n’en nommer aucun.',
      certificate:
        'Un papier qui montre qu’un conseiller vous a expliqué la médiation. Il vous le faut pour la plupart des recours.',
      adviser:
        'Une personne qui vous explique la médiation et vous donne le certificat. Elle ne travaille pas pour l’autorité locale.',
      'advice-service':
        'Une aide gratuite pour la famille d’un enfant qui a des besoins éducatifs particuliers (SEN). Vous pouvez tout lui demander. Les lettres l’appellent parfois SENDIASS ou IASS.',
      tribunal:
        'Une sorte de cour de justice, le First-tier Tribunal (SEND). Il ne fait pas partie de l’autorité locale, et décide des recours.',
    },

    common: [
      [
        'Dois-je aller à une réunion ?',
        'Non. Un seul coup de téléphone au conseiller en médiation suffit pour un certificat.',
      ],
      [
        'Le certificat change-t-il mes 2 mois ?',
        'Seulement en votre faveur : vous avez 2 mois à partir de la lettre, ou 1 mois à partir du certificat, si cette date est plus tardive.',
      ],
      [
        'Est-ce que cela commence quand la lettre est arrivée ?',
        'Non. C’est 2 mois, et ils partent de la date de la lettre.',
      ],
      [
        'Puis-je faire un recours contre un projet de plan ou une réunion ?',
        'Non. Seulement contre un plan définitif, ou une lettre qui dit que vous pouvez faire un recours. Vous n’avez pas à aller à une réunion que l’autorité locale demande, et cette réunion n’arrête pas le délai.',
      ],
      [
        'Puis-je faire un recours après une révision annuelle ?',
        'Oui, si l’autorité locale décide de ne pas modifier le plan, ou d’y mettre fin, ou quand elle envoie le plan définitif modifié.',
      ],
      [
        'Et si l’autorité locale n’organise pas la médiation dans les 30 jours ?',
        'Le conseiller en médiation devrait vous donner un certificat. Vous pouvez faire un recours aussitôt, et faire quand même la médiation.',
      ],
      [
        'Et si j’ai téléphoné au conseiller en médiation après les 2 mois ?',
        'Téléphonez aujourd’hui et demandez quand même un certificat. Faites le recours, et dites pourquoi il est en retard.',
      ],
      [
        'La médiation nuit-elle à mon recours ?',
        'Non. Ce qui s’y dit reste confidentiel, et personne ne peut vous reprocher de ne pas l’avoir voulue.',
      ],
      [
        'Est-ce par téléphone ?',
        'Le premier contact, oui. La réunion peut se faire par vidéo, par téléphone ou en personne.',
      ],
      [
        'Mon recours porte seulement sur la Section I. Et si je veux ajouter la Section B ou F ?',
        'Vous devez le demander au tribunal. Téléphonez aussi au conseiller en médiation dans les 2 mois, par précaution.',
      ],
      [
        'L’autorité locale a-t-elle 2 semaines pour faire ce qui a été convenu ?',
        'Seulement pour ce qui ne permettait pas de recours. Le reste a les mêmes délais qu’une ordonnance du tribunal.',
      ],
      [
        'Qui fait le recours pour une personne de plus de 16 ans ?',
        'Le jeune, à partir de la fin de l’année scolaire où il atteint 16 ans. Le père ou la mère peut le faire pour un jeune qui ne peut pas décider.',
      ],
      [
        'J’ai un « statement » ou un LDA. Que faire ?',
        'Ils n’existent plus. Un EHC plan les a remplacés. Adressez-vous au service d’aide et de conseils.',
      ],
    ],

    take: {
      calendar: 'Mettre les jours dans votre agenda',
      copy: 'Copier le texte',
      copied: 'Copié.',
      notCopied: 'Votre navigateur ne l’a pas copié. Sélectionnez le texte ici et copiez-le :',
      share: 'Partager',
      email: 'Envoyer par e-mail, à vous ou à votre conseiller',
      print: 'Imprimer',
      qr: 'Afficher un code pour cette page',
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
      },
      window: 'Délai pour téléphoner au conseiller en médiation',
    },

    call: {
      toAdviser: 'Que dire au conseiller en médiation',
      toAdvice: 'Que dire au service d’aide et de conseils',
      toCouncil: 'Que dire à l’autorité locale',
      careOnly: 'Je veux une médiation sur la santé ou l’accompagnement social dans le plan.',
    },

    labels: {
      common: 'Questions fréquentes',
      guide: 'Qu’est-ce que la médiation (mediation) ?',
      stages: 'De la lettre au tribunal',
      isTribunal: 'Qu’est-ce qu’un tribunal ?',
      options:
        'Laquelle est pour moi : la médiation (mediation) ou la résolution des désaccords (disagreement resolution) ?',
      hasDecision:
        'L’autorité locale a-t-elle pris une décision contre laquelle vous pouvez faire un recours ?',
    },
  },
};
