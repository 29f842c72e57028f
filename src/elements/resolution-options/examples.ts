import type { Example } from '../example.js';

export const examples: readonly Example[] = [
  { id: 'options', title: 'The question and the table', attributes: {} },
  {
    id: 'options-light',
    title: 'Drawn into the page',
    attributes: { render: 'light' },
  },
];
