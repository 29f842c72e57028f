import { tr } from '../i18n/tr.js';
import { offerLanguage } from './offer-language.js';

offerLanguage(tr);
