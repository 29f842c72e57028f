// Builds each consumer as its developer would, from the packed tarball and from nothing else of ours.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { build, createLogger } from 'vite';
import { CACHE, ROOT } from '../../scripts/paths.js';

const HERE = import.meta.dirname;
const BUILT = join(CACHE, 'consumers');

/**
 * Unpacked above the consumers, so that each finds it there, and the frameworks and Lit further up.
 * Their own package.json keeps Node from taking the name of the package for the repository itself.
 */
function unpack() {
  const installed = join(HERE, 'node_modules/local-offer-widgets');
  rmSync(installed, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  mkdirSync(BUILT, { recursive: true });
  const [{ filename }] = JSON.parse(
    execFileSync(`npm pack --json --pack-destination "${BUILT}"`, {
      cwd: ROOT,
      shell: true,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  execFileSync('tar', ['-xzf', filename, '--strip-components=1', '-C', installed], { cwd: BUILT });
  return installed;
}

/** The repository has more installed than a stranger has: all that the package needs, it must name. */
const namesAll = (installed) => ({
  name: 'names-all',
  enforce: 'pre',
  resolveId(source, importer) {
    const [name] = /^(@[\w-]+\/)?[\w-]+/.exec(source) ?? [];
    if (!name || !importer?.startsWith(installed)) return;
    const { dependencies, peerDependencies } = JSON.parse(
      readFileSync(join(installed, 'package.json'), 'utf8'),
    );
    if (!(name in dependencies || name in peerDependencies))
      this.error(`the package imports ${name}, and does not name it`);
  },
});

async function viteBuild(name, installed, warn) {
  const customLogger = createLogger('warn');
  customLogger.warn = (message) => warn(`${name}: ${message}`);
  await build({
    root: join(HERE, name),
    base: './',
    customLogger,
    plugins: [namesAll(installed)],
    build: { outDir: join(BUILT, name), emptyOutDir: true },
  });
}

async function eleventyBuild(name) {
  const eleventy = new Eleventy(join(HERE, name), join(BUILT, name), {
    configPath: join(HERE, name, 'eleventy.config.js'),
    quietMode: true,
  });
  eleventy.disableLogger();
  await eleventy.write();
}

/** Its first state is drawn in Node, where the package is imported too. */
async function drawOnServer(name) {
  const file = join(BUILT, name, 'index.html');
  const { drawPage } = await import(`./${name}/render.js`);
  writeFileSync(file, await drawPage(readFileSync(file, 'utf8')));
}

/** The folder in which each consumer is built, by its name, and what the tools warned of. */
export async function buildAll({ vite }) {
  rmSync(BUILT, { recursive: true, force: true });
  const installed = unpack();
  const warnings = [];
  for (const name of vite) await viteBuild(name, installed, (warning) => warnings.push(warning));
  await drawOnServer('server');
  await eleventyBuild('eleventy');
  cpSync(join(HERE, 'script'), join(BUILT, 'script'), { recursive: true });
  cpSync(join(installed, 'dist'), join(BUILT, 'script/local-offer-widgets'), { recursive: true });
  return { folder: BUILT, warnings };
}
