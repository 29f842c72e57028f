import { easy } from '../../i18n/en-x-easy.js';
import { registerLanguage } from '../../i18n/register-language.js';

registerLanguage(easy);
