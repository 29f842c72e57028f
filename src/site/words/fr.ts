import type { SiteWords } from './types.js';

// The linter wants no no-break space in a template: such sentences are joined.
const sameDate = (months: string) =>
  `C’est le même jour du mois, ${months} plus tard, ou le dernier jour si ce mois est plus court.`;
const sameWeekday = (weeks: string) => `C’est le même jour de la semaine, ${weeks} plus tard.`;
const sinceRequest = (weeks: string) =>
  `C’est le même jour de la semaine, ${weeks} après le jour où l’autorité locale a reçu la demande.`;
const cases = {
  before: 'Avant la date de la lettre',
  within: 'Dans les 2 mois après la date de la lettre',
  after: 'Plus de 2 mois après la date de la lettre',
};
const soonerAtMonthEnd = 'vers la fin d’un mois, faites votre envoi 3 jours plus tôt';

export const fr: SiteWords = {
  // "Par" stands before any name: "de" would have to become "d’".
  for: (council) => `Pour les décisions prises par ${council}`,
  anyCouncil: 'toute autorité locale d’Angleterre',
  title: (about, council) => `${about} (${council})`,
  descriptions: {
    'mediation-checker':
      'Pouvez-vous faire un recours contre une décision sur un EHC plan ? Vous faut-il d’abord un certificat de médiation ? Voyez ce qu’il faut faire, et à quelle date au plus tard.',
    'deadline-countdown':
      'Comment trouver le dernier jour pour faire un recours contre une décision sur un EHC plan, et pour téléphoner au conseiller en médiation.',
    'mediation-contact':
      'À qui téléphoner pour la médiation et pour des conseils gratuits, après une décision sur un EHC plan.',
    'mediation-guide':
      'Ce qu’est la médiation sur un EHC plan, ce qui se passe de la lettre au tribunal, et à qui téléphoner.',
    'resolution-options':
      'À quoi sert la médiation, à quoi sert la résolution des désaccords, et ce qui les distingue.',
  },
  index: 'Aide après une décision sur un EHC plan',
  indexText: 'Ces pages fonctionnent avec ou sans JavaScript, et sur papier.',

  intro:
    'Répondez à quelques questions pour savoir quoi faire. Vous pouvez répondre « Je ne sais pas ».',
  onPaper: 'Commencez au numéro 1. Chaque réponse vous dit à quel numéro aller ensuite.',
  all: 'Afficher toutes les questions et toutes les réponses sur une seule page',
  goTo: (number) => `allez au numéro ${number}`,
  contents: (about, first, last) =>
    about + ' : ' + (first === last ? `${first}` : `${first} à ${last}`),
  questions: 'Questions',
  ends: 'Que faire',
  days: 'Derniers jours',
  duties: 'Ce que les autres doivent faire, et dans quel délai',
  sources: 'Les textes de loi utilisés',
  known: 'J’ai la date',
  cases: { 'certificate-issued': cases, 'adviser-contacted': cases },
  part: (title, part) => `${title} ${part}`,

  lastDays: {
    appeal: 'Le dernier jour pour faire un recours',
    'contact-adviser': 'Le dernier jour pour téléphoner au conseiller en médiation',
    'discrimination-claim': 'Le dernier jour pour faire une requête',
    'comment-on-draft': 'Le dernier jour pour dire à l’autorité locale ce qu’il faut changer',
  },
  councilDay: (duty) => `Le dernier jour de l’autorité locale pour ${duty}`,
  sectionIOnly: 'Si vous faites un recours seulement sur la Section I',
  review: (day) =>
    `Après le ${day}, ces règles doivent être vérifiées à nouveau` +
    ' : consultez la page officielle.',
  start: 'Recommencer',
  findDay: 'Comment trouver le dernier jour',
  councilHas: (duty) => `L’autorité locale doit ${duty}.`,
  // "Un doute": "sûr" would have to be "sûre" for a mother.
  onlyIf: {
    'ask-recommendations':
      'Si vous n’êtes pas non plus d’accord avec ce que le plan dit de la santé ou de l’accompagnement social :',
    'find-date': 'Si vous avez un doute sur une date :',
  },
  forms:
    'Utilisez le formulaire SEND35A si l’autorité locale refuse d’évaluer une personne qui n’a pas d’EHC plan. Sinon, utilisez le formulaire SEND35.',
  notes: {
    'placement-doubtful':
      'Vous n’avez peut-être pas besoin d’un certificat. Ne l’attendez pas, et ne comptez pas dessus pour avoir plus de temps.',
  },

  steps: 'Pour trouver le dernier jour :',
  // With a colon: "comptez 15 jours pour" would be "allow 15 days for".
  count: (rule) => 'Comptez le délai : ' + rule + '.',
  dates: {
    'regs-18':
      'C’est le 14 février de l’année du changement. Si c’est à la sortie de l’école secondaire, c’est le 30 mars.',
  },
  move: (rule) => 'Si besoin, déplacez ce jour : ' + rule + '.',
  how: {
    'rules-20-1-c-i': sameDate('2 mois'),
    'rules-20-1-c-ii': sameDate('1 mois'),
    'regs-33': sameDate('2 mois'),
    'regs-5-1': sinceRequest('6 semaines'),
    'regs-10-1': sinceRequest('16 semaines'),
    'regs-13-2': sinceRequest('20 semaines'),
    'regs-13-1': 'C’est 14 jours après la date de la lettre envoyée avec le projet.',
    'regs-20-10': sameWeekday('4 semaines'),
    'regs-22-3': sameWeekday('8 semaines'),
    'equality-4-1':
      'Les 6 mois finissent la veille du même jour du mois, 6 mois plus tard. Si ce jour n’existe pas dans ce mois, ils finissent à la fin du mois.',
  },
  received:
    'Votre envoi doit arriver au plus tard à 17 h. Le jour où vous le postez ne compte pas.',
  closed: 'Si ce n’est pas un jour ouvré, faites-le au plus tard le dernier jour ouvré avant.',
  sooner: (ways) =>
    'La loi peut se lire de plusieurs façons. Par précaution : ' + ways.join(' ; ') + '.',
  safer: {
    'printed-date': 'comptez à partir de la date imprimée sur la lettre',
    'late-certificate':
      'si vous avez téléphoné pour la première fois au conseiller en médiation plus de 2 mois après la date de la lettre, ne comptez pas sur un certificat pour avoir plus de temps',
    'placement-doubtful':
      'si vous faites un recours seulement sur la Section I et sur la santé ou l’accompagnement social, ne comptez pas sur un certificat pour avoir plus de temps',
    'step-back-first': soonerAtMonthEnd,
    'step-back-last': soonerAtMonthEnd,
  },
  passed: 'Si ce jour est passé',
  passedDraft:
    'Écrivez quand même aujourd’hui à l’autorité locale. Votre lettre peut vous donner plus de temps.',
  passedAwaited:
    'Si vous avez téléphoné au conseiller en médiation dans les 2 mois après la date de la lettre, et si votre certificat n’est pas encore arrivé, vous n’êtes pas en retard : quand vous l’aurez, comptez à partir de sa date.',
  passedCouncil:
    'Même si l’autorité locale a dépassé ce jour, cela ne vous donne pas le droit de faire un recours.',
  notSure: 'Si vous avez un doute sur une date, vous avez peut-être encore du temps.',
  example: 'Par exemple',
  exampleOf: (events) => `Pour ${events.join(' et ')}` + ' :',
  letterOf: (day) => `une lettre du ${day}`,
  certificateOf: (day) => `un certificat du ${day}`,
  conductOn: (day) => `quelque chose qui s’est passé le ${day}`,

  letterDate: 'Date sur la lettre de décision',
  certificateDate: 'Date sur le certificat, si vous en avez un',
  callDay: 'Mon dernier jour pour téléphoner au conseiller en médiation',
  appealDay: 'Mon dernier jour pour faire un recours',
};
