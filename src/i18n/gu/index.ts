import type { BegunLanguage } from '../types.js';
import { form } from './form.js';
import { reading } from './reading.js';
import { result } from './result.js';

export const gu: BegunLanguage = {
  name: 'ગુજરાતી',
  notice: 'આ અનુવાદ કોઈ વ્યક્તિએ તપાસ્યો નથી. અંગ્રેજીથી ફરક હોય, તો અંગ્રેજી માન્ય છે.',
  toEnglish: 'આ અંગ્રેજીમાં વાંચો',
  reviews: {},
  form,
  result,
  reading,
};
