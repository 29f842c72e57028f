import { es } from '../i18n/es.js';
import { offerLanguage } from './offer-language.js';

offerLanguage(es);
