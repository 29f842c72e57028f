import { easy } from '../../i18n/en-x-easy.js';
import { offerLanguage } from '../../i18n/offer-language.js';

offerLanguage(easy);
