import type { Language } from '../types.js';
import { form } from './form.js';
import { reading } from './reading.js';
import { result } from './result.js';

export const tr: Language = {
  name: 'Türkçe',
  notice:
    'Bu çeviriyi kimse kontrol etmedi; İngilizcesinden farklıysa İngilizcesi geçerlidir. Danışma hizmeti (SENDIASS) ücretsiz yardım eder: oradan tercüman isteyin.',
  toEnglish: 'Bunu İngilizce okuyun',
  reviews: {},
  form,
  result,
  reading,
};
