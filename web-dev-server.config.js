// `npm run dev` serves the demo from src, without a build. A page reloads when one of its files is
// saved.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { headersWith } from './scripts/headers.js';

/** The built files that the demo loads, and their sources. */
const SOURCES = [
  [/^\/dist\/core\.js$/, '/src/core/index.ts'],
  // Everything in one file, because without a build there are no hashes to load the chunks with.
  [/^\/dist\/(?:local-offer-widgets|classic|boot)(?:\.\w+)?\.js$/, '/src/entries/classic.ts'],
  [/^\/dist\/((?:lang\/)?[\w-]+)\.js$/, '/src/entries/$1.ts'],
  [/^\/dist\/pages\/builder\.js$/, '/src/site/builder/builder.ts'],
  [/^\/lib\/(.+)\.js$/, '/src/$1.ts'],
];
const BUILT_SCRIPT = /<script defer(?: blocking="render")?(?= src="[./]*\/dist\/)/g;

const fromSource = {
  name: 'from-source',
  transform: (context) =>
    context.response.is('html')
      ? context.body.replace(BUILT_SCRIPT, '<script type="module"')
      : undefined,
};

// The policy of scripts/serve.js, plus what the dev server needs to reload a page: its event
// stream, and a script in a data URL.
const headers = headersWith({ 'connect-src': "'self'", 'script-src': "'self' data:" });

export default {
  hostname: 'localhost',
  open: '/demo/',
  watch: true,
  nodeResolve: true,
  plugins: [
    fromSource,
    esbuildPlugin({
      ts: true,
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  middleware: [
    (context, next) => {
      context.set(headers);
      const [built, source] = SOURCES.find(([pattern]) => pattern.test(context.path)) ?? [];
      if (built) return context.redirect(context.path.replace(built, source));
      if (context.path === '/') return context.redirect('/demo/');
      return next();
    },
  ],
};
