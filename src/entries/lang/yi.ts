import { yi } from '../../i18n/yi.js';
import { offerLanguage } from '../../i18n/offer-language.js';

offerLanguage(yi);
