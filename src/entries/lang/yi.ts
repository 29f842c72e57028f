import { yi } from '../../i18n/yi.js';
import { registerLanguage } from '../../i18n/register-language.js';

registerLanguage(yi);
