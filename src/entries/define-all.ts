import { DeadlineCountdownElement } from '../elements/deadline-countdown/element.js';
import { MediationCheckerElement } from '../elements/mediation-checker/element.js';
import { MediationContactElement } from '../elements/mediation-contact/element.js';
import { MediationGuideElement } from '../elements/mediation-guide/element.js';
import { ResolutionOptionsElement } from '../elements/resolution-options/element.js';

/** Defines every element. Unlike `define.js`, importing this file has no side effects. */
export function defineAll(): void {
  MediationCheckerElement.define('mediation-checker');
  DeadlineCountdownElement.define('deadline-countdown');
  MediationContactElement.define('mediation-contact');
  MediationGuideElement.define('mediation-guide');
  ResolutionOptionsElement.define('resolution-options');
}
