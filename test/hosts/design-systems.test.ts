import { checkHost } from './helpers/suite.js';

checkHost({ id: 'govuk' });
checkHost({ id: 'nhsuk' });
checkHost({ id: 'lbh' });
