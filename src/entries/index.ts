/** The classes of the elements, without registering them. */
export { DeadlineCountdownElement } from '../elements/deadline-countdown/element.js';
export { MediationCheckerElement } from '../elements/mediation-checker/element.js';
export { MediationContactElement } from '../elements/mediation-contact/element.js';
export { MediationGuideElement } from '../elements/mediation-guide/element.js';
export { ResolutionOptionsElement } from '../elements/resolution-options/element.js';
export type { AskingEvent } from '../elements/asking-event.js';
