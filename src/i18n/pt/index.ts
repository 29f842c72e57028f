import type { Language } from '../types.js';
import { form } from './form.js';
import { reading } from './reading.js';
import { result } from './result.js';

export const pt: Language = {
  name: 'Português',
  notice:
    'Ninguém verificou esta tradução. Se for diferente do inglês, conta o inglês. O serviço de aconselhamento (SENDIASS) ajuda de graça: peça-lhe um intérprete.',
  toEnglish: 'Ler isto em inglês',
  reviews: {},
  form,
  result,
  reading,
};
