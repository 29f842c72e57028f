// The second file for a page.
import '../views/reading/index.js';
