import { gu } from '../../i18n/gu.js';
import { offerLanguage } from '../../i18n/offer-language.js';

offerLanguage(gu);
