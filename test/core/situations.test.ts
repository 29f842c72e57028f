import { expect } from '@open-wc/testing';
import { assess } from '../../src/core/index.js';
import { differences } from './helpers/expectation.js';

import { deepFreeze } from './helpers/freeze.js';
import { SITUATIONS } from './situations.js';

describe('the situations that families are in', () => {
  it('are all nineteen, each with its own id', () => {
    expect(new Set(SITUATIONS.map(({ id }) => id)).size).to.equal(19);
  });

  for (const { id, today, facts, expect: expected } of SITUATIONS)
    it(`${id}: ${Object.keys(expected).join(', ')}`, () => {
      const found = assess(deepFreeze(facts), { today });
      expect(differences(found, expected)).to.deep.equal([]);
    });
});
