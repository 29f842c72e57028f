import { es } from '../../i18n/es.js';
import { offerLanguage } from '../../i18n/offer-language.js';

offerLanguage(es);
