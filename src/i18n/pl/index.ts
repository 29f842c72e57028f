import type { Language } from '../types.js';
import { form } from './form.js';
import { reading } from './reading.js';
import { result } from './result.js';

export const pl: Language = {
  name: 'Polski',
  notice:
    'Żaden człowiek nie sprawdził tego tłumaczenia: jeśli różni się od wersji angielskiej, liczy się angielska. Punkt doradczy (SENDIASS) pomaga bezpłatnie: proszę poprosić tam o tłumacza.',
  toEnglish: 'Przeczytaj po angielsku',
  reviews: {},
  form,
  result,
  reading,
};
