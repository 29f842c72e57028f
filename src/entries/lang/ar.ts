import { ar } from '../../i18n/ar/index.js';
import { registerLanguage } from '../../i18n/register-language.js';

registerLanguage(ar);
