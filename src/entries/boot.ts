// For the template of a whole site: loads the entry only on pages that contain a widget or ask for one.
import { boot } from '../embed/boot.js';
import { reportErrors } from '../utils/report.js';

reportErrors(boot);
