import { so } from '../i18n/so.js';
import { offerLanguage } from './offer-language.js';

offerLanguage(so);
