import { easy } from '../i18n/en-x-easy.js';
import { offerLanguage } from './offer-language.js';

offerLanguage(easy);
