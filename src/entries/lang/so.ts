import { so } from '../../i18n/so.js';
import { offerLanguage } from '../../i18n/offer-language.js';

offerLanguage(so);
