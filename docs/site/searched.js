/** What the index holds of each part of a document: the build makes it, and the page reads it. */
export const SEARCHED = {
  fields: ['heading', 'page', 'words'],
  storeFields: ['heading', 'page', 'lead'],
  /** Who types "turkce" means "Türkçe". */
  processTerm: (term) =>
    term
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase(),
};
