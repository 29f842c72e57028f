// "Recours" and "téléphoner" throughout: "appel" is an appeal and a telephone call. A "recours" is always
// to the tribunal: what a council or a school looks at again one can "contester", or it is a "réexamen". "Père ou
// mère": in West and Central Africa a "parent" is any relative. "Centre de formation": "college" would be
// taken for a "collège", the school from 11 to 15.
// The linter wants no no-break space in a template: such sentences are joined.
export const quoted = (words: string) => '« ' + words + ' »';
export const callAdviser = 'Téléphonez au conseiller en médiation';
export const dueForCheck =
  'Ces règles doivent être vérifiées à nouveau. Consultez la page officielle.';
export const canStillMediate = 'Vous pouvez quand même faire la médiation.';
export const canStillAppeal = 'Vous pouvez quand même faire un recours.';
export const cannotTell =
  'Nous ne le savons pas encore. Le service d’aide et de conseils peut regarder cela avec vous.';
export const toTribunal =
  'au tribunal au plus tard 2 mois après la date de la lettre, ou 1 mois après la date du certificat, si c’est plus tard.';
export const mostAppeals =
  'la plupart des recours doivent arriver au tribunal au plus tard 2 mois après la date de la lettre.';
export const monthAtLeast =
  'vous avez au moins 1 mois à partir de la date du certificat pour faire un recours.';
export const calledInTime =
  'Si vous avez téléphoné au conseiller en médiation dans les 2 mois après la date de la lettre, ';
export const calledLate =
  'vous avez téléphoné pour la première fois au conseiller en médiation plus de 2 mois après la date de la lettre';
export const threeDays = 'dans les 3 jours ouvrés après votre coup de téléphone.';
export const canAppealTheseToo =
  'Si vous n’êtes pas non plus d’accord avec la Section B, F ou I, changez votre réponse : vous pouvez faire un recours sur ces sections.';
export const claimForms = 'Il y a un formulaire pour le père ou la mère et un autre pour le jeune.';
export const countyCourtDecides = 'C’est un tribunal civil (county court) qui décide';
