import { pl } from '../i18n/pl.js';
import { offerLanguage } from './offer-language.js';

offerLanguage(pl);
