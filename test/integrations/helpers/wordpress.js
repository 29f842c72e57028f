// A WordPress of Debian's packages, with a database of its own, in a folder that is thrown away.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { find, freePort, ready, start } from './programs.js';

const SOURCE = '/usr/share/wordpress';
const PROGRAMS = ['php', 'mariadbd', 'mariadb', 'mariadb-install-db'];

/** Why there can be none on this machine, in one line. */
export const missing =
  existsSync(join(SOURCE, 'wp-load.php')) && PROGRAMS.every(find)
    ? undefined
    : 'There is no WordPress here: on Debian, apt-get install --no-install-recommends wordpress wordpress-theme-twentytwentyone wordpress-theme-twentytwentythree php-cli php-mysql php-mbstring php-xml mariadb-server.';

/** Everybody who can log in, each with the name as the password. */
export const PEOPLE = { admin: 'administrator', writer: 'author' };

const configuration = (socket) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'wordpress' );
define( 'DB_PASSWORD', 'wordpress' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', 'a test, ' . $name );
	define( $name . '_SALT', 'a test too, ' . $name );
}
$table_prefix = 'wp_';
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
define( 'FS_METHOD', 'direct' );
// It talks to nobody.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
require_once ABSPATH . 'wp-settings.php';
`;

const installation = (url) => `<?php
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = '${new URL(url).host}';
$_SERVER['REQUEST_URI'] = '/';
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'A council', 'admin', 'admin@council.example', false, '', 'admin' );
update_option( 'siteurl', '${url}' );
update_option( 'home', '${url}' );
wp_insert_user( array( 'user_login' => 'writer', 'user_pass' => 'writer', 'role' => 'author' ) );
// Comments are seen at once, whatever is in them.
update_option( 'comment_previously_approved', 0 );
update_option( 'comment_max_links', 0 );
$GLOBALS['wp_rewrite']->set_permalink_structure( '/%postname%/' );
echo get_bloginfo( 'version' );
`;

/**
 * A started WordPress: its `url` and `version`; `php` runs code in it, `sql` asks its database, `folder` is
 * where it lies, and `faults` what PHP complained of.
 */
export async function startWordPress() {
  const home = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const folder = join(home, 'www');
  // Its packages are full of links, and PHP follows them out of the folder.
  execFileSync('cp', ['-rL', SOURCE, folder]);
  mkdirSync(join(folder, 'wp-content/uploads'), { recursive: true });

  const socket = join(home, 'db.sock');
  const [datadir, user] = [
    `--datadir=${join(home, 'db')}`,
    process.getuid() ? [] : ['--user=root'],
  ];
  execFileSync(
    find('mariadb-install-db'),
    [
      '--no-defaults',
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      datadir,
      ...user,
    ],
    { stdio: 'ignore' },
  );
  const database = start(find('mariadbd'), [
    ...['--no-defaults', '--skip-networking', '--innodb-flush-log-at-trx-commit=0', datadir],
    ...[`--socket=${socket}`, `--pid-file=${join(home, 'db.pid')}`, ...user],
  ]);
  const query = (text, ...args) =>
    execFileSync(find('mariadb'), ['--no-defaults', '-uroot', '-S', socket, ...args, '-e', text], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  await ready(database, () => {
    try {
      return query('SELECT 1');
    } catch {
      return false;
    }
  });
  query(
    "CREATE DATABASE wordpress; CREATE USER wordpress@localhost IDENTIFIED BY 'wordpress'; GRANT ALL ON wordpress.* TO wordpress@localhost;",
  );

  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const php = (code) => {
    writeFileSync(join(folder, 'run.php'), code);
    try {
      return execFileSync(find('php'), [join(folder, 'run.php')], { encoding: 'utf8' });
    } finally {
      rmSync(join(folder, 'run.php'));
    }
  };
  const limits = ['upload_max_filesize=64M', 'post_max_size=64M', 'memory_limit=256M'];
  writeFileSync(join(folder, 'wp-config.php'), configuration(socket));
  const version = php(installation(url));
  const server = start(
    find('php'),
    [...limits.flatMap((limit) => ['-d', limit]), '-S', `127.0.0.1:${port}`, '-t', folder],
    { PHP_CLI_SERVER_WORKERS: '4' },
  );
  await ready(server, () =>
    fetch(`${url}/readme.html`)
      .then(({ ok }) => ok)
      .catch(() => false),
  );

  const log = join(folder, 'debug.log');
  return {
    url,
    folder,
    version,
    php: (code) => php(`<?php require __DIR__ . '/wp-load.php'; ${code}`),
    sql: (text) => query(text, '-N', 'wordpress').trim(),
    faults: () => (existsSync(log) ? readFileSync(log, 'utf8').trim() : ''),
    async stop() {
      await server.stop();
      await database.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
