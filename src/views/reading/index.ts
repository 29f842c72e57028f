// The reading chunk: explanations, and ways to keep an answer. This is its only entrance.
import { styles as resultStyles } from '../result/styles.js';
import { styles as readingStyles } from './styles.js';

export { expandForPrint } from '../result/print.js';
export { guideView } from './guide.js';
export { helpView } from './help.js';
export { keepView } from './keep/keep.js';
export { listenView } from './listen.js';
export { optionsView } from './options.js';
export type { HasDecision, OptionsModel } from './options.js';
export { commonView, termsView } from './terms.js';

/** The styles of all that this chunk draws, with those of the result chunk, whose views it uses. */
export const styles = resultStyles + readingStyles;
