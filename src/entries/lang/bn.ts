import { bn } from '../../i18n/bn/index.js';
import { registerLanguage } from '../../i18n/register-language.js';

registerLanguage(bn);
