// The entry point of the reading chunk: explanations, and ways to keep an answer.
export { guideView } from './guide.js';
export { helpView } from './help.js';
export { keepView } from './keep/keep.js';
export { phoneScriptsView } from './keep/phone-view.js';
export { listenView } from './listen.js';
export { optionsView } from './options.js';
export type { HasDecision, OptionsModel } from './options.js';
export { styles } from './styles.js';
export { termsView } from './terms.js';
