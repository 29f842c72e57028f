import { so } from '../../i18n/so/index.js';
import { registerLanguage } from '../../i18n/register-language.js';

registerLanguage(so);
