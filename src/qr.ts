// The third file for a page: it draws codes for telephones.
import './more/qr.js';
