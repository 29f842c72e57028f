import { tr } from '../../i18n/tr.js';
import { offerLanguage } from '../../i18n/offer-language.js';

offerLanguage(tr);
