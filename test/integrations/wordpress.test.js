/* global document, getComputedStyle */
// The plugin in a real WordPress: installed and set by an administrator, used by an author, visited by a family,
// attacked by a stranger, and deleted.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startBrowser } from '../../scripts/browser.js';
import { downloads } from '../../scripts/downloads/files.js';
import { zip } from '../../scripts/downloads/zip.js';
import { DIST, VERSION } from '../../scripts/paths.js';
import { withOverrides } from '../../lib/councils/index.js';
import { ELEMENTS } from '../../lib/site/elements.js';
import { scriptTag } from '../../lib/site/snippets.js';
import { drawn } from '../demo/harness.js';
import { followed, logIn, newPost, notices, paste, publish } from './helpers/admin.js';
import { answerAll, isSaid } from './helpers/family.js';
import { startStaticHost } from './helpers/static-host.js';
import { missing, startWordPress } from './helpers/wordpress.js';

const NAME = `local-offer-widgets-wordpress-${VERSION}.zip`;
const PHONE = '020 7946 0123';
const TITLE = ELEMENTS['mediation-checker'];
const integrity = JSON.parse(readFileSync(join(DIST, 'integrity.json'), 'utf8'));
const THEMES = ['twentytwentythree', 'twentytwentyone'];
/** Lime on white is no colour for a button, and the widget says which it takes. */
const LIME =
  '<mediation-checker>: --local-offer-accent has a contrast of 1.25 to 1 where 3 is needed: rgb(52 92 0) is used';

/** Where there is no WordPress, one line says so. */
const group = missing ? (name) => it(name, { skip: missing }) : describe;

group('the WordPress plugin', () => {
  let folder, wp, browser, admin, writer, article;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'local-offer-plugin-'));
    writeFileSync(join(folder, NAME), zip((await downloads())[NAME]));
    [wp, browser] = await Promise.all([startWordPress(), startBrowser()]);
  });
  after(async () => {
    await browser?.close();
    await wp?.stop();
    rmSync(folder, { recursive: true });
  });

  const home = () => `${wp.url}/wp-content/plugins/local-offer-widgets/widgets`;
  const page = (path) => `${home()}/pages/${path}`;

  /** A page as a visitor has it, with what went wrong in it. */
  async function visit(url, { script = true } = {}) {
    const context = await browser.createBrowserContext();
    const tab = await context.newPage();
    const problems = [];
    tab.setDefaultTimeout(30_000);
    await tab.setJavaScriptEnabled(script);
    await tab.setViewport({ width: 390, height: 800 });
    tab.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) problems.push(message.text());
    });
    tab.on('pageerror', (error) => problems.push(String(error)));
    await tab.goto(url, { waitUntil: 'load' });
    return { tab, problems, leave: () => context.close() };
  }
  /** Every widget of the page, as it was asked for. */
  const widgets = (tab) =>
    tab.$$eval(Object.keys(ELEMENTS).join(), (all) =>
      all.map((each) =>
        [
          each.localName,
          ...[...each.attributes]
            // Ours, on a widget for a link.
            .filter(({ name }) => name !== 'id')
            .map(({ name, value }) => `${name}=${value}`),
        ].join(' '),
      ),
    );
  const scripts = (tab) =>
    tab.$$eval('script[src*="local-offer-widgets"]', (all) =>
      all.map(({ src, type, integrity, crossOrigin, parentElement }) => ({
        file: src.split('/widgets/')[1],
        type,
        pinned: integrity.startsWith('sha384-') && crossOrigin === 'anonymous',
        where: parentElement.localName,
      })),
    );
  const addPage = (name, content) => {
    const text = Buffer.from(content).toString('base64');
    wp.php(
      `wp_insert_post( array( 'post_title' => '${name}', 'post_name' => '${name}', 'post_status' => 'publish', 'post_type' => 'page', 'post_content' => wp_slash( base64_decode( '${text}' ) ) ) );`,
    );
    return `${wp.url}/${name}/`;
  };

  it('is uploaded and activated by an administrator', async () => {
    admin = await logIn(browser, wp, 'admin');
    await admin.goto(`${wp.url}/wp-admin/plugin-install.php?tab=upload`);
    await (await admin.$('#pluginzip')).uploadFile(join(folder, NAME));
    await admin.waitForSelector('#install-plugin-submit:not([disabled])');
    await followed(admin, '#install-plugin-submit');
    await followed(admin, 'a[href*="action=activate"]');
    assert.match((await notices(admin)).join('\n'), /activated/);
  });

  it('is set by the administrator; what cannot be used is named, and left out', async () => {
    await admin.goto(`${wp.url}/wp-admin/options-general.php?page=local-offer-widgets`);
    await admin.select('#local-offer-council', 'hackney');
    await admin.click('input[value="tr"]');
    await admin.type('#local-offer-mediation-name', 'Our <b>mediation</b> & "more"');
    await admin.type('#local-offer-mediation-phone', PHONE);
    await admin.type('#local-offer-advice-name', 'Our SENDIASS');
    await admin.type('#local-offer-advice-phone', '12');
    await followed(admin, '#submit');
    assert.match(
      (await notices(admin)).join('\n'),
      /Advice service \(SENDIASS\), Telephone: this cannot be used, so it was not saved\./,
    );
    const value = (id) => admin.$eval(`#local-offer-${id}`, (field) => field.value);
    assert.deepEqual(
      [
        await value('council'),
        await value('mediation-name'),
        await value('mediation-phone'),
        await value('advice-phone'),
      ],
      ['hackney', 'Our mediation & "more"', PHONE, ''],
    );
    assert.ok(await admin.$eval('input[value="tr"]', ({ checked }) => checked));
  });

  it('is set by nobody else', async () => {
    writer = await logIn(browser, wp, 'writer');
    const answered = await writer.goto(
      `${wp.url}/wp-admin/options-general.php?page=local-offer-widgets`,
    );
    assert.equal(answered.status(), 403);
    const sent = await writer.evaluate(() =>
      fetch('options.php', {
        method: 'POST',
        body: new URLSearchParams({
          option_page: 'local_offer_widgets',
          action: 'update',
          'local_offer_widgets[mediation][name]': 'Stranger',
        }),
      }).then(({ status }) => status),
    );
    assert.equal(sent, 403);
    assert.ok(!wp.sql('SELECT option_value FROM wp_options').includes('Stranger'));
  });

  it('has a block, which an author finds and publishes without the right to write HTML', async () => {
    assert.equal(wp.php("echo (int) user_can( 2, 'unfiltered_html' );"), '0');
    await newPost(writer, wp);
    await writer.type('.editor-post-title__input', 'Appeals');
    await writer.keyboard.press('Enter');
    await writer.keyboard.type('/local offer');
    await writer.waitForSelector('.components-autocomplete__result');
    await writer.keyboard.press('Enter');
    await writer.waitForSelector('[data-type="local-offer-widgets/widget"]');
    assert.match(
      await writer.$eval('[data-type="local-offer-widgets/widget"]', (block) => block.innerText),
      new RegExp(`${TITLE.replace('?', '\\?')}\\s+Hackney Council`),
    );
    article = await publish(writer);
    assert.equal(
      wp.sql(
        "SELECT post_content FROM wp_posts WHERE post_title = 'Appeals' AND post_status = 'publish'",
      ),
      '<!-- wp:local-offer-widgets/widget /-->',
    );
  });

  it('makes a block of an address that is pasted alone', async () => {
    await newPost(writer, wp);
    await writer.focus('.editor-post-title__input');
    await writer.keyboard.press('Enter');
    await paste(writer, page('lambeth/mediation-contact.html?heading-level=3'));
    await writer.waitForSelector('[data-type="local-offer-widgets/widget"]');
    const made = await writer.evaluate(() =>
      globalThis.wp.data
        .select('core/block-editor')
        .getBlocks()
        .map(({ name, attributes }) => [name, attributes]),
    );
    const attributes = {
      tag: 'mediation-contact',
      council: 'lambeth',
      languages: '',
      headingLevel: 3,
    };
    assert.deepEqual(made, [['local-offer-widgets/widget', attributes]]);
  });

  for (const theme of THEMES) {
    it(`answers a family's questions to the end in ${theme}`, async () => {
      wp.php(`switch_theme( '${theme}' );`);
      const { tab, problems, leave } = await visit(article);
      assert.deepEqual(await widgets(tab), [
        'mediation-checker council=hackney languages=en tr heading-level=2',
      ]);
      assert.deepEqual(await scripts(tab), [
        { file: `${VERSION}/lang/tr.js`, type: '', pinned: true, where: 'head' },
        {
          file: `${VERSION}/local-offer-widgets.esm.js`,
          type: 'module',
          pinned: true,
          where: 'head',
        },
      ]);
      await answerAll(tab);
      await isSaid(tab, PHONE);
      const fits = () =>
        document.documentElement.scrollWidth <= document.documentElement.clientWidth;
      assert.ok(await tab.evaluate(fits));
      assert.deepEqual(problems, theme === 'twentytwentythree' ? [LIME] : []);
      await leave();
    });

    it(`leads a family without script to the page that needs none in ${theme}`, async () => {
      const { tab, leave } = await visit(article, { script: false });
      const text = await tab.$eval('mediation-checker', (element) => element.innerText);
      assert.match(text, /Our mediation & "more", 020 7946 0123/);
      await followed(tab, 'mediation-checker a');
      assert.equal(tab.url(), page('hackney/mediation-checker.html'));
      assert.match(await tab.title(), /Hackney Council/);
      await leave();
    });
  }

  it('has the colours of a block theme, or those that its site has chosen', async () => {
    wp.php("switch_theme( 'twentytwentythree' );");
    const { tab, leave } = await visit(article);
    await drawn(tab);
    const colours = await tab.$eval('mediation-checker', ({ shadowRoot }) => [
      getComputedStyle(shadowRoot.querySelector('summary')).color,
      getComputedStyle(shadowRoot.querySelector('[part=button]')).backgroundColor,
    ]);
    assert.deepEqual(colours, ['rgb(52, 92, 0)', 'rgb(52, 92, 0)']);
    await leave();
    const chosen = wp.php(`
      add_filter( 'wp_theme_json_data_user', static function ( $data ) {
        $button = array( 'color' => array( 'background' => 'var:preset|color|contrast' ) );
        return $data->update_with( array( 'version' => 2, 'styles' => array( 'blocks' => array( 'core/button' => $button ) ) ) );
      } );
      WP_Theme_JSON_Resolver::clean_cached_data();
      echo local_offer_widgets_theme_rule();`);
    assert.match(chosen, /;--local-offer-accent:var\(--wp--preset--color--contrast\);\}$/);
    wp.php("switch_theme( 'twentytwentyone' );");
    const classic = await visit(article);
    assert.equal(await classic.tab.$('#local-offer-widgets-inline-css'), null);
    await classic.leave();
  });

  it('stands where a shortcode, an address or a link asks for it', async () => {
    const address = page('hackney/mediation-contact.html');
    const url = addPage(
      'ways',
      `[local_offer tag="deadline-countdown" council="lambeth" heading-level="3"]

[local_offer council="nowhere"]

${address}?languages=tr&heading-level=4

<p><a href="${page('hackney/mediation-guide.html')}">A link</a></p>`,
    );
    const { tab, leave } = await visit(url);
    await drawn(tab);
    assert.deepEqual(await widgets(tab), [
      'deadline-countdown council=lambeth languages=en tr heading-level=3',
      'mediation-checker council=england languages=en tr heading-level=2',
      'mediation-contact council=hackney languages=en tr heading-level=4',
      'mediation-guide council=hackney',
    ]);
    assert.deepEqual(
      await tab.$$eval('deadline-countdown, mediation-checker, mediation-contact', (all) =>
        all.map((each) => Boolean(each.querySelector('script'))),
      ),
      // The settings' numbers are those of the settings' council, and of no other.
      [false, false, true],
    );
    await leave();
  });

  it('gives no number of a council that is not in the list to one that is not either', async () => {
    const given = 'local_offer_widgets_html( array( "council" => "nowhere" ) )';
    const asked = `
      $settings = get_option( 'local_offer_widgets' );
      update_option( 'local_offer_widgets', array( 'council' => 'england' ) + $settings );
      echo ${given}, '|', local_offer_widgets_html( array() );
      update_option( 'local_offer_widgets', $settings );`;
    const [other, own] = wp.php(asked).split('|');
    assert.ok(own.includes(PHONE));
    assert.ok(!other.includes(PHONE), other);
  });

  it('takes for a detail what the element takes, and nothing else', () => {
    const given = {
      name: ['A B', 'A\u200bB', 'A\u2028B', '...'],
      phone: [
        PHONE,
        '(020) 7946 0123',
        '0044 909 879 0000',
        '44 20 7946 0123',
        `020${' '.repeat(30)}79460123`,
      ],
      website: ['https://a.example/é', 'https://a.example/\u202ea', 'https://a.example:8443'],
    };
    const encoded = Buffer.from(JSON.stringify(given)).toString('base64');
    const said = wp.php(`
      define( 'WP_ADMIN', true );
      require_once WP_PLUGIN_DIR . '/local-offer-widgets/includes/settings.php';
      foreach ( json_decode( base64_decode( '${encoded}' ), true ) as $field => $values ) {
        foreach ( $values as $value ) { echo (int) local_offer_widgets_is_usable( $field, $value ); }
      }`);
    const expected = Object.entries(given).flatMap(([field, values]) =>
      values.map((value) => {
        const reports = [];
        withOverrides({ id: 'a' }, { mediation: { name: 'A', [field]: value } }, (line) =>
          reports.push(line),
        );
        return Number(!reports.length);
      }),
    );
    assert.equal(said, expected.join(''));
  });

  it('leads to no page of ours by the website that a commenter gives', () => {
    const tried = [
      page('lambeth/mediation-contact.html'),
      page('lambeth/mediation-contact'),
      page('lambeth//mediation%2Dcontact.html/?heading-level=2'),
      `${wp.url}/#local-offer:mediation-contact?council=lambeth`,
      `${wp.url}/#local-offer_mediation-contact_council_lambeth`,
      `${wp.url}/#local-of%E2%80%8Bfer_mediation-con%C2%ADtact_council_lambeth`,
    ];
    const encoded = Buffer.from(JSON.stringify(tried)).toString('base64');
    const left = wp.php(
      `echo implode( "\n", array_filter( array_map( 'local_offer_widgets_refuse_author_url', json_decode( base64_decode( '${encoded}' ) ) ) ) );`,
    );
    assert.equal(left, '');
    const other = 'https://elsewhere.example/local-offer/caf%C3%A9';
    assert.equal(wp.php(`echo local_offer_widgets_refuse_author_url( '${other}' );`), other);
  });

  it('links to a page that is there, for whatever council and in every language', async () => {
    const all = ['hackney', 'kent', 'england'].map((id) => `[local_offer council="${id}"]`);
    const { tab, leave } = await visit(addPage('councils', all.join('\n\n')), { script: false });
    const links = await tab.$$eval('mediation-checker a', (found) => found.map(({ href }) => href));
    assert.deepEqual(links, [
      page('hackney/mediation-checker.html'),
      page('mediation-checker.html?council=kent'),
      page('england/mediation-checker.html'),
    ]);
    for (const link of links) {
      assert.equal((await tab.goto(link)).status(), 200, link);
      const others = await tab.$$eval('a[hreflang]', (found) => found.map(({ href }) => href));
      assert.ok(others.length);
      for (const other of others) assert.equal((await fetch(other)).status, 200, other);
    }
    await leave();
    const { tab: own, leave: close } = await visit(page('mediation-checker.html?council=kent'));
    await drawn(own);
    const kept = await own.$$eval('a[hreflang]', (found) => found.map(({ search }) => search));
    assert.deepEqual([...new Set(kept)], ['?council=kent']);
    await close();
  });

  it('makes a link with words, and so a widget, of an address on another server that offers oEmbed', async () => {
    const { home: other, folder: files, stop } = await startStaticHost({ knowsHome: true });
    const plugin = join(wp.folder, 'wp-content/mu-plugins/elsewhere.php');
    mkdirSync(dirname(plugin), { recursive: true });
    // A real server has a usual port, and an administrator puts the line into the theme.
    writeFileSync(
      plugin,
      `<?php
add_filter( 'http_allowed_safe_ports', static function () { return array( ${new URL(other).port} ); } );
add_action( 'wp_head', static function () { echo '${scriptTag(other, integrity)}'; } );`,
    );
    const address = `${other}pages/mediation-contact.html?council=kent`;
    try {
      const { tab, leave } = await visit(addPage('elsewhere', address));
      await drawn(tab);
      assert.deepEqual(await widgets(tab), ['mediation-contact council=kent']);
      const link = await tab.$eval(`a[href="${address}"]`, ({ textContent }) => textContent);
      assert.match(link, /Who to call/);
      await leave();
      // An address that is relative to the page is not followed.
      const page = join(files, 'pages/deadline-countdown.html');
      writeFileSync(page, readFileSync(page, 'utf8').replace(`${other}pages/`, ''));
      const dead = `${other}pages/deadline-countdown.html?council=kent`;
      const seen = await visit(addPage('relative', dead));
      assert.equal(await seen.tab.$(`a[href="${dead}"]`), null);
      await seen.leave();
    } finally {
      // WordPress keeps what it was told of an address, with the page.
      for (const name of ['elsewhere', 'relative'])
        wp.php(`wp_delete_post( get_page_by_path( '${name}' )->ID, true );`);
      rmSync(plugin);
      await stop();
    }
  });

  it('puts no script on a page that has no widget', async () => {
    const { tab, leave } = await visit(addPage('other', '<p>Something else</p>'));
    assert.deepEqual(await scripts(tab), []);
    await leave();
  });

  it('does nothing that a stranger asks for in a comment', async () => {
    const { tab, leave } = await visit(article);
    const link = page('lambeth/mediation-contact.html');
    await tab.$eval(
      '#comment',
      (box, words) => (box.value = words),
      [
        `<mediation-contact phone="0900 123 4567" name="Cheap"></mediation-contact>`,
        `<div data-local-offer="mediation-contact" data-phone="0900 123 4567">A</div>`,
        `<a href="${link}">B</a> <a rel='x' href='${link}'>C</a>`,
        `<a href="${article}#local-offer:mediation-contact?council=lambeth">D</a>`,
        '<!-- wp:local-offer-widgets/widget {"tag":"mediation-contact"} /-->',
        '[local_offer tag="mediation-contact"]',
        '',
        link,
      ].join('\n'),
    );
    await tab.type('#author', 'A stranger');
    await tab.type('#email', 'stranger@elsewhere.example');
    await tab.type('#url', link);
    await followed(tab, '#submit');
    await drawn(tab);
    await leave();
    for (const theme of THEMES) {
      wp.php(`switch_theme( '${theme}' );`);
      const seen = await visit(article);
      await drawn(seen.tab);
      const text = await seen.tab.evaluate(() => document.body.innerText);
      assert.match(text, /A stranger/);
      const links = `a[href^="${link}"], a[href*="#local-offer"]`;
      assert.equal((await seen.tab.$$(links)).length, 4);
      assert.deepEqual(await widgets(seen.tab), [
        'mediation-checker council=hackney languages=en tr heading-level=2',
      ]);
      assert.ok(!(await seen.tab.content()).includes('data-phone'));
      await seen.leave();
    }
  });

  it('makes PHP complain of nothing', () => {
    const ours = wp
      .faults()
      .split('\n')
      .filter((line) => line.includes('local-offer-widgets'));
    assert.deepEqual(ours, []);
  });

  it('leaves no trace when the administrator deletes it', async () => {
    await admin.goto(`${wp.url}/wp-admin/plugins.php`);
    await followed(admin, '#deactivate-local-offer-widgets');
    await admin.click('#delete-local-offer-widgets');
    await admin.waitForFunction(() =>
      document.querySelector('tr.deleted[data-slug="local-offer-widgets"]'),
    );
    assert.equal(existsSync(join(wp.folder, 'wp-content/plugins/local-offer-widgets')), false);
    wp.php('wp_cache_flush();');
    // WordPress keeps for itself, for a week, which plugins were active.
    for (const [table, name, value] of [
      ['options', 'option_name', 'option_value'],
      ['postmeta', 'meta_key', 'meta_value'],
      ['usermeta', 'meta_key', 'meta_value'],
      ['commentmeta', 'meta_key', 'meta_value'],
    ])
      assert.equal(
        wp.sql(
          `SELECT ${name} FROM wp_${table} WHERE CONCAT(${name}, ${value}) REGEXP 'local[-_]offer' AND ${name} != 'recently_activated'`,
        ),
        '',
        table,
      );
    const { tab, leave } = await visit(article);
    assert.deepEqual(await widgets(tab), []);
    await leave();
  });
});
