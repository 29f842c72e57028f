import { gu } from '../i18n/gu.js';
import { offerLanguage } from './offer-language.js';

offerLanguage(gu);
