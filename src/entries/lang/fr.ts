import { fr } from '../../i18n/fr.js';
import { registerLanguage } from '../../i18n/register-language.js';

registerLanguage(fr);
