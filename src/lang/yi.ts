import { yi } from '../i18n/yi.js';
import { offerLanguage } from './offer-language.js';

offerLanguage(yi);
