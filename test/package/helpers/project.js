// A copy of the project, for what would change it.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { CACHE, ROOT } from '../../../scripts/paths.js';

const LEFT_BEHIND = ['.git', 'node_modules', 'pictures', 'coverage'];

/** The folder of a new copy, with what is built. The packages are shared, what is made of them is not. */
export function copyOfProject() {
  const folder = mkdtempSync(join(tmpdir(), 'local-offer-widgets-copy-'));
  for (const name of readdirSync(ROOT).filter((each) => !LEFT_BEHIND.includes(each)))
    cpSync(join(ROOT, name), join(folder, name), { recursive: true, preserveTimestamps: true });
  const packages = join(ROOT, 'node_modules');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(packages).filter((each) => each !== '.cache'))
    symlinkSync(join(packages, name), join(folder, 'node_modules', name));
  const cache = join(folder, 'node_modules/.cache', basename(CACHE));
  mkdirSync(cache, { recursive: true });
  if (existsSync(join(CACHE, 'modules.json')))
    cpSync(join(CACHE, 'modules.json'), join(cache, 'modules.json'));
  return folder;
}

/** Runs a command in the copy: its exit, and what it said, without the colours that tools use in CI. */
export function run(folder, command, ...args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
  });
  if (error) throw error;
  return {
    status,
    stdout: stripVTControlCharacters(stdout),
    stderr: stripVTControlCharacters(stderr),
  };
}

export const node = (folder, ...args) => run(folder, process.execPath, ...args);
