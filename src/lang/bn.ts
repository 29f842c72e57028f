import { bn } from '../i18n/bn.js';
import { offerLanguage } from './offer-language.js';

offerLanguage(bn);
