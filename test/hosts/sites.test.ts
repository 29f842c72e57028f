import { checkHost } from './helpers/suite.js';

checkHost({ id: 'wordpress' });
checkHost({ id: 'localgov' });
checkHost({ id: 'hostile', ownLetters: ['deadline-countdown'] });
