import '../elements/deadline-countdown/define.js';
import '../elements/mediation-checker/define.js';
import '../elements/mediation-contact/define.js';
import '../elements/mediation-guide/define.js';
import '../elements/resolution-options/define.js';
