// The second file for a page. What draws codes is beside it, in a third.
import { bringCodeBy } from './more/code.js';
import './more/index.js';

const { src } = document.currentScript as HTMLScriptElement;
bringCodeBy(
  () => import(new URL('qr.js', src).href) as ReturnType<Parameters<typeof bringCodeBy>[0]>,
);
