import { tr } from '../../i18n/tr.js';
import { registerLanguage } from '../../i18n/register-language.js';

registerLanguage(tr);
