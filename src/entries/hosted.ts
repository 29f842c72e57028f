// For a hosted page: what its address says, and how high it is for the page that frames it.
import { startHostedPage } from '../embed/hosted-page.js';
import { reportErrors } from '../utils/report.js';

reportErrors(startHostedPage);
