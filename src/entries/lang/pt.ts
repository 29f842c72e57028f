import { pt } from '../../i18n/pt/index.js';
import { registerLanguage } from '../../i18n/register-language.js';

registerLanguage(pt);
