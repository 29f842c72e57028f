// The entry point of the result chunk: what follows from the answers, and how it is shown.
export { outcomes } from '../../core/checker/outcomes.js';
export { readDate } from '../../i18n/read-date.js';
export { checkerAnswerView, countdownAnswerView } from './answer.js';
export { foundView, noAppealView } from './beside.js';
export { paperView } from './paper.js';
export { expandForPrint } from './print.js';
export { resolveAnswer } from './resolve.js';
export { styles } from './styles.js';
// Used by the reading chunk. Exported here, so that the built file keeps these names.
export { enResult } from '../../i18n/en/result.js';
export { listed, mixed } from './mixed.js';
export { answersOf } from './answers.js';
export { pageAddress } from '../../utils/page-address.js';
export { planOf } from './plan.js';
export { isFamilyClock } from './sentences.js';
export { stagesView } from './stages.js';
export { resultWords } from './words.js';
