// For a hosted page: what its address says, and how high it is for the page that frames it.
import { host } from '../embed/hosted.js';
import { attempt } from '../embed/warn.js';

attempt(host);
