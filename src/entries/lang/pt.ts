import { pt } from '../../i18n/pt.js';
import { offerLanguage } from '../../i18n/offer-language.js';

offerLanguage(pt);
