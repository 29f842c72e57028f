/** The classes of the elements, without registering them. */
export { DeadlineCountdownElement } from './components/deadline-countdown/deadline-countdown.js';
export { MediationCheckerElement } from './components/mediation-checker/mediation-checker.js';
export { MediationContactElement } from './components/mediation-contact/mediation-contact.js';
export { MediationGuideElement } from './components/mediation-guide/mediation-guide.js';
export { ResolutionOptionsElement } from './components/resolution-options/resolution-options.js';
export type { AskingEvent } from './internal/asking-element.js';
