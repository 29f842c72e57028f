import { portFrom, serve, ServeError } from './serve.js';

try {
  const { origin } = await serve({ port: portFrom(process.env.PORT) });
  console.log(`The demo is at ${origin}/demo/ (Ctrl+C stops it).`);
} catch (error) {
  if (!(error instanceof ServeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
