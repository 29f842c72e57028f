import { so } from '../../i18n/so.js';
import { registerLanguage } from '../../i18n/register-language.js';

registerLanguage(so);
