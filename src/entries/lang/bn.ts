import { bn } from '../../i18n/bn.js';
import { offerLanguage } from '../../i18n/offer-language.js';

offerLanguage(bn);
