// The third file for a page: it draws codes for telephones.
import '../views/reading/keep/qr.js';
