// What can go wrong on a council's page: the widgets work, or the page's own words and links stand.
import { arrival } from './cases/arrival.js';
import { changes } from './cases/changes.js';
import { copies } from './cases/copies.js';
import { neighbours } from './cases/neighbours.js';
import { policies } from './cases/policies.js';
import { ways } from './cases/ways.js';
import { runCases } from './helpers/matrix.js';

runCases({
  'every way, and every other link': ways,
  'what a policy allows': policies,
  'other copies': copies,
  'how the script comes': arrival,
  'what else is on the page': neighbours,
  'a page that changes': changes,
});
