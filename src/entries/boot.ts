// For the template of a whole site: loads the entry only on a page that has one of our elements, or
// asks for one.
import { boot } from '../embed/boot.js';
import { reportErrors } from '../utils/report.js';

reportErrors(boot);
