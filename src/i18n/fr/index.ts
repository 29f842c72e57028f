import type { Language } from '../types.js';
import { form } from './form.js';
import { reading } from './reading.js';
import { result } from './result.js';

export const fr: Language = {
  name: 'Français',
  notice:
    'Personne n’a vérifié cette traduction. Si elle diffère de l’anglais, c’est l’anglais qui compte. Le service d’aide et de conseils (SENDIASS) vous aide gratuitement : demandez-lui un interprète.',
  toEnglish: 'Lire ceci en anglais',
  reviews: {},
  form,
  result,
  reading,
};
