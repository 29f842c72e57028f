// The result chunk: what follows from the answers, and how it is shown. This is its only entrance.
export { outcomes } from '../../core/checker/outcomes.js';
export { readDate } from '../../i18n/read-date.js';
export { checkerAnswerView, countdownAnswerView } from './answer.js';
export { expandForPrint, notesView } from './print.js';
export { resolveAnswer } from './resolve.js';
export { styles } from './styles.js';
