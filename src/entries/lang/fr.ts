import { fr } from '../../i18n/fr.js';
import { offerLanguage } from '../../i18n/offer-language.js';

offerLanguage(fr);
