import { ar } from '../../i18n/ar.js';
import { offerLanguage } from '../../i18n/offer-language.js';

offerLanguage(ar);
