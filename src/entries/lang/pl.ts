import { pl } from '../../i18n/pl.js';
import { offerLanguage } from '../../i18n/offer-language.js';

offerLanguage(pl);
