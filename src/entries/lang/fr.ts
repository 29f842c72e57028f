import { fr } from '../../i18n/fr/index.js';
import { registerLanguage } from '../../i18n/register-language.js';

registerLanguage(fr);
