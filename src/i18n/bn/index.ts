import type { Language } from '../types.js';
import { form } from './form.js';
import { reading } from './reading.js';
import { result } from './result.js';

export const bn: Language = {
  name: 'বাংলা',
  notice:
    'কোনো মানুষ এই অনুবাদ যাচাই করেননি। ইংরেজির সঙ্গে না মিললে ইংরেজিই ধরা হবে। পরামর্শ সেবা (SENDIASS) ফ্রি সাহায্য করে: দোভাষী লাগলে তাদের বলুন।',
  toEnglish: 'ইংরেজিতে পড়ুন',
  reviews: {},
  form,
  result,
  reading,
};
