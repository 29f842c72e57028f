// nginx and Apache as Debian has them, each with our file for it and nothing else.
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { downloads } from '../../../scripts/downloads/files.js';
import { VERSION } from '../../../scripts/paths.js';
import { find, freePort, ready, start } from './programs.js';

const NAME = `local-offer-widgets-${VERSION}`;

/** What the download to host has, unpacked: `servers` and, beside it, the folder to host. */
async function unpacked() {
  const home = mkdtempSync(join(tmpdir(), 'servers-'));
  // Their workers are other users.
  chmodSync(home, 0o755);
  for (const [path, content] of Object.entries((await downloads())[`${NAME}.zip`])) {
    const file = join(home, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return { home, root: join(home, NAME), servers: join(home, NAME, 'servers') };
}

const nginx = ({ home, root, servers }, port) => {
  const file = join(home, 'nginx.conf');
  writeFileSync(
    file,
    `daemon off; pid ${home}/nginx.pid; error_log stderr; worker_processes 1;
events {}
http {
  access_log off; default_type application/octet-stream;
  server { listen 127.0.0.1:${port}; root ${root}; include ${servers}/nginx.conf; }
}`,
  );
  return ['-p', home, '-c', file];
};

const MODULES = 'mpm_event authz_core mime dir env setenvif headers filter deflate'.split(' ');

const apache = ({ home, root, servers }, port) => {
  const file = join(home, 'apache.conf');
  cpSync(join(servers, 'apache.htaccess'), join(root, 'local-offer-widgets/.htaccess'));
  writeFileSync(
    file,
    `${MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${home}/apache.pid
DefaultRuntimeDir ${home}
User www-data
Group www-data
TypesConfig /dev/null
ErrorLog ${home}/error.log
DocumentRoot ${root}
<Directory />
  AllowOverride None
</Directory>
<Directory ${root}>
  AllowOverride All
  Require all granted
</Directory>`,
  );
  return ['-d', home, '-f', file, '-DFOREGROUND'];
};

const SERVERS = {
  nginx: { program: 'nginx', argumentsFor: nginx, packages: 'nginx-light' },
  Apache: { program: 'apache2', argumentsFor: apache, packages: 'apache2' },
};

/** Each server: its name, and how it is started, or why it cannot be, in one line. */
export const servers = Object.entries(SERVERS).map(
  ([name, { program, argumentsFor, packages }]) => ({
    name,
    missing: find(program)
      ? undefined
      : `There is no ${name} here: on Debian, apt-get install --no-install-recommends ${packages}.`,
    async start() {
      const files = await unpacked();
      const port = await freePort();
      const server = start(find(program), argumentsFor(files, port));
      const origin = `http://127.0.0.1:${port}`;
      await ready(server, () =>
        fetch(origin).then(
          () => true,
          () => false,
        ),
      );
      return {
        home: `${origin}/local-offer-widgets/`,
        /** Where what is at that address lies. */
        folder: join(files.root, 'local-offer-widgets'),
        async stop() {
          await server.stop();
          rmSync(files.home, { recursive: true, force: true });
        },
      };
    },
  }),
);
