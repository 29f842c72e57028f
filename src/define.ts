import './components/deadline-countdown/deadline-countdown.define.js';
import './components/mediation-checker/mediation-checker.define.js';
import './components/mediation-contact/mediation-contact.define.js';
import './components/mediation-guide/mediation-guide.define.js';
import './components/resolution-options/resolution-options.define.js';
