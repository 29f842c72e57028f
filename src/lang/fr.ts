import { fr } from '../i18n/fr.js';
import { offerLanguage } from './offer-language.js';

offerLanguage(fr);
