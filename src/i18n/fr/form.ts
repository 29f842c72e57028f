import type { FormMessages } from '../types.js';
import { quoted, dueForCheck } from './shared.js';

const notLoaded = 'Cette partie n’a pas pu s’afficher.';

export const form: FormMessages = {
  lang: 'fr',
  locale: 'fr',
  dir: 'ltr',

  questions: {
    nation: {
      title: 'Dans quel pays se trouve votre autorité locale (council) ?',
      hint: 'Chaque pays a sa propre loi.',
      thing: 'le pays',
    },
    person: {
      title: 'Qui êtes-vous ?',
      hint: 'Un enfant devient un jeune le dernier vendredi de juin de l’année scolaire où il atteint 16 ans.',
      thing: 'qui vous êtes',
    },
    'is-detained': {
      title: 'L’enfant ou le jeune est-il en détention (custody) ?',
      hint: 'Par exemple, un juge l’a envoyé dans un foyer fermé ou une prison pour jeunes.',
      thing: 'oui, non ou « Je ne sais pas »',
    },
    decision: {
      title: 'Qu’a décidé l’autorité locale ?',
      hint: 'Choisissez la réponse la plus proche de ce que dit votre lettre.',
      thing: 'ce que l’autorité locale a décidé',
    },
    parts: {
      title: 'Avec quelles parties du plan n’êtes-vous pas d’accord ?',
      hint: 'Cochez tout ce qui convient.',
      thing: 'les parties avec lesquelles vous n’êtes pas d’accord',
    },
    'decision-sent': {
      title: 'Quelle est la date sur la lettre de décision ?',
      hint: 'Par exemple, 2 11 2026. Utilisez la date imprimée sur la lettre, pas le jour où vous l’avez reçue.',
      // With its article, as the errors need it.
      thing: 'de la lettre',
    },
    'has-certificate': {
      title: 'Avez-vous un certificat de médiation (mediation certificate) pour cette lettre ?',
      hint: 'La médiation n’est pas obligatoire pour l’obtenir.',
      thing: 'si vous avez un certificat',
    },
    'certificate-issued': {
      title: 'Quelle est la date sur le certificat ?',
      hint: 'Par exemple, 20 12 2026.',
      thing: 'du certificat',
    },
    'has-contacted-adviser': {
      title:
        'Avez-vous téléphoné au conseiller en médiation (mediation adviser) pour cette lettre ?',
      hint: 'Un e-mail ou un formulaire en ligne envoyé au conseiller compte aussi. Un coup de téléphone d’avant cette lettre ne compte pas.',
      thing: 'si vous avez téléphoné au conseiller',
    },
    'adviser-contacted': {
      title:
        'Quand avez-vous téléphoné pour la première fois au conseiller en médiation pour cette lettre ?',
      hint: 'Par exemple, 16 11 2026. Utilisez le jour de votre premier coup de téléphone ou de votre premier e-mail.',
      thing: 'du coup de téléphone',
    },
    'discrimination-by': {
      title: 'Qui a traité cette personne injustement ?',
      hint: 'Une requête (claim) contre une école va à un tribunal. Contre toute autre personne, elle va à un autre tribunal.',
      thing: 'qui a traité cette personne injustement',
      options: {
        school: 'Une école, ou une école maternelle publique (maintained nursery school)',
        other:
          'Un centre de formation (college), l’autorité locale, une crèche privée ou quelqu’un d’autre',
      },
    },
    conduct: {
      title: 'Quand le traitement injuste a-t-il eu lieu ?',
      hint: 'Par exemple, 2 11 2026. Si on a refusé de faire quelque chose, utilisez le jour du refus. Si cela s’est répété, utilisez le dernier jour.',
      thing: 'des faits',
    },
    awaiting: {
      title: 'Qu’attendez-vous ?',
      hint: 'L’autorité locale aussi a des délais.',
      thing: 'ce que vous attendez',
    },
    'request-received': {
      title: 'Quand l’autorité locale a-t-elle reçu la demande d’évaluation ?',
      hint: 'Par exemple, 14 9 2026.',
      thing: 'de la demande',
    },
    'review-meeting': {
      title: 'Quand a eu lieu la réunion de révision (review meeting) ?',
      hint: 'Par exemple, 12 10 2026.',
      thing: 'de la réunion',
    },
    'amendment-notice': {
      title: 'Quelle est la date de la lettre sur les changements du plan ?',
      hint: 'Par exemple, 9 11 2026.',
      thing: 'de la lettre',
    },
    'draft-sent': {
      title: 'Quelle est la date sur la lettre envoyée avec le projet de plan (draft plan) ?',
      hint: 'Par exemple, 16 11 2026.',
      thing: 'de la lettre',
    },
  },

  placement: {
    title:
      'Votre recours (appeal) porte-t-il seulement sur l’école ou le centre de formation (college) ?',
    hint: 'C’est la Section I du plan : le nom de l’école ou du centre de formation, son type, ou le fait qu’aucun n’est nommé.',
    thing: 'si le recours porte seulement sur l’école ou le centre de formation',
  },

  options: {
    england: 'Angleterre',
    wales: 'Pays de Galles',
    scotland: 'Écosse',
    'northern-ireland': 'Irlande du Nord',
    parent: 'Père ou mère d’un enfant, ou personne qui en a la charge',
    'parent-of-young-person': 'Père ou mère d’un ou d’une jeune de moins de 25 ans',
    'young-person': 'Un ou une jeune de moins de 25 ans (young person)',
    'someone-else': 'Quelqu’un d’autre, comme une école, une crèche ou un travailleur social',
    'refusal-to-assess':
      'Elle refuse d’évaluer une personne qui n’a pas d’EHC plan (refusal to assess)',
    'refusal-to-issue': 'Elle a évalué, mais refuse de faire un plan (refusal to issue)',
    'plan-contents':
      'Elle a envoyé un plan définitif (final plan) ou modifié (amended plan), et je ne suis pas d’accord avec ce plan',
    'refusal-to-reassess':
      'Elle refuse une nouvelle évaluation (re-assessment) d’une personne qui a un plan',
    'refusal-to-amend':
      'Elle refuse de modifier le plan après une révision (annual review) ou une nouvelle évaluation',
    'ceasing-plan': 'Elle va mettre fin au plan (cease)',
    'draft-plan': 'Elle a envoyé un projet de plan (draft plan), ou dit ce qu’elle compte faire',
    'no-decision': 'Elle n’a pas décidé, et j’attends',
    'disability-discrimination':
      'Une personne a été traitée injustement, ou exclue de l’école, à cause d’un handicap',
    'something-else':
      'Autre chose : une aide qui n’est pas donnée, le transport, une place à l’école, une exclusion',
    B: 'Section B : les besoins',
    F: 'Section F : l’aide à l’école ou au centre de formation (college)',
    I: 'Section I : l’école ou le centre de formation (college), ou le fait qu’aucun n’est nommé',
    health: 'La santé (Section C ou G)',
    'social-care': 'L’accompagnement social (social care, Section D ou H)',
    other: 'Une autre section, ou un budget personnel (personal budget)',
    school: 'Une école',
    'awaiting-assessment': 'Une réponse à une demande de première évaluation (assessment)',
    'awaiting-plan': 'Le premier plan, après l’accord de l’autorité locale pour évaluer',
    'awaiting-review': 'Une lettre après une réunion de révision (review meeting)',
    'awaiting-amendment': 'Le plan modifié, après une lettre qui dit ce qui va changer',
    'awaiting-school': 'Un plan qui nomme la prochaine école',
    'awaiting-college': 'Un plan qui nomme un lieu pour après l’école secondaire',
    yes: 'Oui',
    no: 'Non',
    'not-sure': 'Je ne sais pas',
  },

  errors: {
    'no-answer': (thing) => `Indiquez ${thing}`,
    'not-sure-alone': () => 'Indiquez une date ou cochez une seule case',
    'no-day': (thing) => `Indiquez le jour ${thing}`,
    'no-month': (thing) => `Indiquez le mois ${thing}, par exemple 11`,
    'no-year': (thing) => `Indiquez l’année ${thing}, par exemple 2026`,
    'unreadable-day': (_, typed) =>
      `Nous ne pouvons pas lire ${quoted(typed)} comme un jour. Écrivez un nombre, par exemple 2`,
    'unreadable-month': (_, typed) =>
      `Nous ne pouvons pas lire ${quoted(typed)} comme un mois. Écrivez son nom ou son numéro, par exemple 11`,
    'unreadable-year': (_, typed) =>
      `Nous ne pouvons pas lire ${quoted(typed)} comme une année. Écrivez un nombre, par exemple 2026`,
    'no-such-day': (_, typed) =>
      'Le ' + typed + ' n’existe pas. Vérifiez la date : le jour se met avant le mois',
    'in-future': (_, typed) => `Le ${typed} est dans le futur. Vérifiez la date`,
  },

  labels: {
    pastReview: dueForCheck,
    checker:
      'Puis-je faire un recours (appeal), et me faut-il un certificat de médiation (mediation certificate) ?',
    continue: 'Continuer',
    back: 'Retour',
    help: 'Aide',
    problem: 'Il y a un problème',
    error: 'Erreur :',
    or: 'ou',
    day: 'Jour',
    month: 'Mois',
    year: 'Année',
    needs:
      'Gardez avec vous la lettre de l’autorité locale, si vous en avez une. Il y a 7 questions au plus.',
    onlyEngland: 'Ceci est pour l’Angleterre.',
    otherNations: 'Vous n’êtes pas en Angleterre ?',
    official: 'GOV.UK sur les recours',
    countdown: 'Votre dernier jour pour faire un recours (appeal)',
    waits: (checker) =>
      `Répondez aux questions sous ${quoted(checker)}. Votre dernier jour pour faire un recours s’affichera ici.`,
    toChecker: 'Aller aux questions',
    contact: 'À qui téléphoner',
    phone: 'Téléphone',
    relay: 'Relay UK',
    hours: 'Horaires',
    email: 'E-mail',
    website: 'Site web',
    address: 'Adresse',
    notice: 'Informations de l’autorité locale sur la médiation',
    adviser: 'Conseiller en médiation (mediation adviser)',
    // "Conseils" in the plural: "conseil" would be taken for the council.
    advice: 'Service d’aide et de conseils (advice service)',
    disagreement: 'Pour les autres désaccords',
    sendTeam: 'Équipe SEND',
    // Behind a colon: "de" would change before a vowel or an English article.
    forCouncil: (name) =>
      name
        ? 'Pour les décisions de cette autorité locale : ' + name + '.'
        : 'Pour les décisions de votre autorité locale.',
    // The English word is the same.
    tribunal: 'Tribunal',
    adviserHelps: 'Avant la plupart des recours, vous devez lui téléphoner. C’est gratuit.',
    adviceHelps: 'Il vous aide pour votre lettre et votre recours. C’est gratuit.',
    askCouncil: 'Demandez le numéro à l’autorité locale.',
    useLetter:
      'Votre lettre de décision doit donner le numéro du conseiller en médiation. Sinon, demandez-le à l’autorité locale.',
    checked: (day) => `L’autorité locale a vérifié ceci le ${day}.`,
    old: (day) =>
      `L’autorité locale a vérifié ceci pour la dernière fois le ${day}, il y a plus de 180 jours. C’est peut-être faux maintenant.`,
    unchecked: (published) =>
      published
        ? `Ce numéro date de ${/\d{4}/.exec(published)?.[0] ?? published} et peut être faux.`
        : 'Nous ne savons pas de quand date ce numéro. Il peut être faux.',
    uncheckedDetails:
      'L’autorité locale n’a pas vérifié ces coordonnées. Elles peuvent être fausses.',
    useThatOne: 'Utilisez le numéro qui est dans votre lettre.',
    noDate: 'sans date',
    ownPage: 'Sur une page à part :',
    hardWords: 'Ce que ces mots veulent dire',
    language: 'Langue',
    loading: 'Chargement. Veuillez patienter.',
    notLoaded: `${notLoaded} Vos réponses sont gardées.`,
    partNotLoaded: notLoaded,
    tryAgain: 'Réessayer',
    openPage: 'Ouvrir ceci sur une page à part',
  },
};
