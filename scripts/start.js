import { serve } from './serve.js';

// The port of the environment variable PORT, or 8000. If it cannot be had, any free one.
const { origin } = await serve({ port: Number(process.env.PORT || 8000) }).catch(() => serve());
console.log(`The demo is at ${origin}/demo/ (Ctrl+C stops it).`);
