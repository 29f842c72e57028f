import { pl } from '../../i18n/pl/index.js';
import { registerLanguage } from '../../i18n/register-language.js';

registerLanguage(pl);
