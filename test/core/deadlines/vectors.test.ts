import { expect } from '@open-wc/testing';
import { deadline } from '../../../src/core/index.js';
import { brokenPromises } from '../helpers/promises.js';
import { refusal } from '../helpers/refusal.js';
import { VECTORS } from './vectors.js';

describe('the worked examples', () => {
  it('are all 47 of them, each with its own id', () => {
    expect(new Set(VECTORS.map(({ id }) => id)).size).to.equal(47);
  });

  for (const { id, clock, events, refuse, lastDay, safeDay, rawDay, readings, why } of VECTORS)
    it(`${id}: ${clock}${refuse ? ', refused' : ` by ${lastDay}`}`, () => {
      if (refuse) {
        expect(refusal(() => deadline(clock, events)).code).to.equal('outside-holiday-data');
        return;
      }
      const found = deadline(clock, events);
      expect(found.lastDay, why).to.equal(lastDay);
      expect(found.safeDay, why).to.equal(safeDay);
      if (rawDay) expect(found.rawDay, why).to.equal(rawDay);
      expect(
        found.readings.map((reading) => reading.lastDay),
        why,
      ).to.deep.equal(readings);
      expect(brokenPromises(clock, found)).to.deep.equal([]);
    });
});
