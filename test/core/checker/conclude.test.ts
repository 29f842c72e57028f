import { expect } from '@open-wc/testing';
import { conclude } from '../../../src/core/checker/conclude.js';
import { eventsFrom, walkAnswers } from '../../../src/core/checker/walk.js';
import { assess, resolve } from '../../../src/core/index.js';
import { asAnswers, everyPath } from '../helpers/walk.js';

const TODAY = '2026-04-01';

describe('a view may go from the answers to the conclusion without the facts', () => {
  it('and comes, on every path, to the same position and the same assessment', () => {
    const wrong = everyPath().filter((path) => {
      const answers = asAnswers(path);
      const walked = walkAnswers(answers);
      const { at, path: asked, facts } = resolve(answers);
      const { complete: _, missing: __, ...assessed } = assess(facts, { today: TODAY });
      const concluded = conclude(walked, eventsFrom(walked.path), TODAY);
      return (
        walked.at !== at ||
        [...walked.path.keys()].join() !== asked.join() ||
        JSON.stringify(concluded) !== JSON.stringify(assessed)
      );
    });
    expect(wrong).to.deep.equal([]);
  });
});
