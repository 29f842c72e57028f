import type { Language } from '../types.js';
import { form } from './form.js';
import { reading } from './reading.js';
import { result } from './result.js';

export const so: Language = {
  name: 'Soomaali',
  notice:
    'Ma jiro qof hubiyay turjumaaddan; haddii ay Ingiriisiga ka duwan tahay, Ingiriisiga ayaa la raacayaa. Adeegga talobixinta (SENDIASS) bilaash ayuu ku caawiyaa: turjumaan weydiiso.',
  toEnglish: 'Ku akhri Ingiriisi',
  reviews: {},
  form,
  result,
  reading,
};
