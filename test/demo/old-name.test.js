// Families may still look for Hackney Learning Trust, which the council's own page names beside it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { ROOT } from '../../scripts/paths.js';

it('the old name of Hackney’s team is a hint only, on its page, beside what it is today', () => {
  const page = readFileSync(join(ROOT, 'demo/hackney.html'), 'utf8').replace(/\s+/g, ' ');
  assert.equal(page.split('Learning Trust').length - 1, 1);
  assert.match(page, /by an old name, Hackney Learning Trust\. It is now the council itself\./);
});
