import { bn } from '../../i18n/bn.js';
import { registerLanguage } from '../../i18n/register-language.js';

registerLanguage(bn);
