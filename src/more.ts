// The second file for a page.
import './more/index.js';
