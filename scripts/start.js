import { serve } from './serve.js';

// If another program has the usual port, any free one.
const { origin } = await serve({ port: 8000 }).catch(() => serve());
console.log(`The demo is at ${origin}/demo/ (Ctrl+C stops it).`);
