import { gu } from '../../i18n/gu/index.js';
import { registerLanguage } from '../../i18n/register-language.js';

registerLanguage(gu);
