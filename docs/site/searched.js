/** What the index holds of each part of a document: the build makes it, and the page reads it. */
export const SEARCHED = {
  fields: ['heading', 'page', 'words'],
  storeFields: ['heading', 'page', 'lead'],
};
