import { pt } from '../i18n/pt.js';
import { offerLanguage } from './offer-language.js';

offerLanguage(pt);
