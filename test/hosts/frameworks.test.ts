import { checkHost } from './helpers/suite.js';

checkHost({ id: 'bootstrap-3' });
checkHost({ id: 'bootstrap-4' });
checkHost({ id: 'bootstrap-5' });
checkHost({ id: 'foundation' });
