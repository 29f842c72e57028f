// Programs of the machine that a test starts, and ends again.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Where a program is; servers are in places that not everybody has on the PATH. */
export function find(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  return folders
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** A port that nobody has just now. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** A program in a process group of its own, so that its workers end with it. */
export function start(path, args, env = {}) {
  const said = [];
  const child = spawn(path, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(data));
  const ended = once(child, 'exit');
  const end = () => {
    try {
      // What it keeps is thrown away with it.
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  // A run that is broken off leaves nothing behind either.
  process.once('exit', end);
  return {
    said: () => Buffer.concat(said).toString(),
    hasEnded: () => child.exitCode !== null,
    async stop() {
      process.off('exit', end);
      end();
      await ended;
    },
  };
}

/** Waits until `isReady` says so, for as long as the program runs. */
export async function ready(program, isReady) {
  for (let left = 600; left && !program.hasEnded(); left -= 1) {
    if (await isReady()) return;
    await sleep(50);
  }
  throw new Error(`It did not start:\n${program.said()}`);
}
