// The entry bundle, an ES module: defines every element, and inserts widgets where the page asks for
// them. The lazy chunks are next to it, each pinned by its hash.
import { loadPinned, reloadWithoutQuery } from '../embed/load-pinned.js';
import { ownScript } from '../embed/script.js';
import { start } from '../embed/start.js';
import { setLoader } from '../elements/chunks.js';
import { defineAll } from './define-all.js';

const own = ownScript(import.meta.url);
if (!reloadWithoutQuery(own)) {
  setLoader(loadPinned(own));
  defineAll();
  start(own);
}
