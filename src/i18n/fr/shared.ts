// "Recours" and "téléphoner" throughout: "appel" is an appeal and a telephone call. A "recours" is always
// to the tribunal: what a council or a school looks at again one can "contester", or it is a "réexamen". "Père ou
// mère": in West and Central Africa a "parent" is any relative. "Centre de formation": "college" would be
// taken for a "collège", the school from 11 to 15.
// The linter wants no no-break space in a template: such sentences are joined.
export const quoted = (words: string) => '« ' + words + ' »';
export const callAdviser = 'Téléphonez au conseiller en médiation';
export const inLetter =
  'Votre lettre de décision doit donner le numéro du conseiller en médiation. Sinon, demandez-le à l’autorité locale.';
export const inYourLetter = 'Utilisez le numéro qui est dans votre lettre.';
export const dueForCheck =
  'Ces règles doivent être vérifiées à nouveau. Consultez la page officielle.';
export const canStillMediate = 'Vous pouvez quand même faire la médiation.';
export const canStillAppeal = 'Vous pouvez quand même faire un recours.';
