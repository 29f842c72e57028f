import { easy } from '../../i18n/en-x-easy/index.js';
import { registerLanguage } from '../../i18n/register-language.js';

registerLanguage(easy);
