// Everything in one classic script, for tag managers, old templates and `file:` pages.
import { registerChunk } from '../elements/chunks.js';
import { ownScript } from '../embed/script.js';
import { start } from '../embed/start.js';
import * as councils from '../councils/families.js';
import * as reading from '../views/reading/index.js';
import * as qr from '../views/reading/keep/qr.js';
import * as result from '../views/result/index.js';
import { defineAll } from './define-all.js';

const own = ownScript('');
registerChunk('result', result);
registerChunk('reading', reading);
registerChunk('qr', qr);
registerChunk('councils', councils);
defineAll();
start(own);
