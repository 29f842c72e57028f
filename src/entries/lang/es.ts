import { es } from '../../i18n/es/index.js';
import { registerLanguage } from '../../i18n/register-language.js';

registerLanguage(es);
