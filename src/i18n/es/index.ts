import type { Language } from '../types.js';
import { form } from './form.js';
import { reading } from './reading.js';
import { result } from './result.js';

export const es: Language = {
  name: 'Español',
  notice:
    'Ninguna persona ha revisado esta traducción; si no coincide con el inglés, vale el inglés. El servicio de asesoramiento (SENDIASS) ayuda gratis: pídale un intérprete.',
  toEnglish: 'Leer esto en inglés',
  reviews: {},
  form,
  result,
  reading,
};
