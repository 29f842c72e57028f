// For a hosted page: reads its address, and tells the page that frames it its height.
import { startHostedPage } from '../embed/hosted-page.js';
import { reportErrors } from '../utils/report.js';

reportErrors(startHostedPage);
