import { tr } from '../../i18n/tr/index.js';
import { registerLanguage } from '../../i18n/register-language.js';

registerLanguage(tr);
