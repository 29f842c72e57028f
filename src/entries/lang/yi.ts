import { yi } from '../../i18n/yi/index.js';
import { registerLanguage } from '../../i18n/register-language.js';

registerLanguage(yi);
