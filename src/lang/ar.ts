import { ar } from '../i18n/ar.js';
import { offerLanguage } from './offer-language.js';

offerLanguage(ar);
