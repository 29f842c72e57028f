import { CoreError } from '../../../src/core/index.js';

/** The refusal of a call. Fails if the call answers, or throws anything that is not a `CoreError`. */
export function refusal(call: () => unknown): CoreError {
  let answer: unknown;
  try {
    answer = call();
  } catch (error) {
    if (error instanceof CoreError) return error;
    throw error;
  }
  throw new Error(`not refused, but answered ${JSON.stringify(answer)}`);
}

/** What a call gives, or the code of its refusal. */
export function answerOf<Answer>(call: () => Answer): Answer | CoreError['code'] {
  try {
    return call();
  } catch (error) {
    if (error instanceof CoreError) return error.code;
    throw error;
  }
}
