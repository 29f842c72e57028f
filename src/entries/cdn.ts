// The one file for a page: it registers every element, serves what the page asks for, and exports
// nothing. Words before code compress better, by 40 bytes of brotli.
import '../i18n/en.js';
import './define.js';
import { start } from '../embed/start.js';

start(import.meta.url);
