/* global document, window */
// WordPress's own screens, used as a person uses them.
import { PEOPLE } from './wordpress.js';

/** A tab of a browser in which somebody has logged in. `problems` has what the console complained of. */
export async function logIn(browser, { url }, name) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  page.setDefaultTimeout(30_000);
  // It asks before a page that is being written is left.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${url}/wp-login.php`);
  // Its script moves the focus about while somebody types.
  for (const field of ['#user_login', '#user_pass'])
    await page.$eval(field, (input, value) => (input.value = value), name);
  await followed(page, '#wp-submit');
  if (!(name in PEOPLE)) throw new Error(`There is nobody called ${name}.`);
  return page;
}

/** Presses what leads to another page, and waits for it. */
export async function followed(page, selector) {
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
}

/** The words of all notices on a page of the administration. */
export const notices = (page) =>
  page.$$eval('.notice, .error, .updated', (all) => all.map((each) => each.innerText.trim()));

/** The editor with a new page in it, and without its guided tour. */
export async function newPost(page, { url }) {
  await page.goto(`${url}/wp-admin/post-new.php`);
  await page.waitForFunction(() => window.wp?.data?.select('core/block-editor')?.getBlocks);
  await page.evaluate(() =>
    window.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false),
  );
  await page.waitForSelector('.editor-post-title__input');
}

/** Pastes a text where the writing mark is. */
export const paste = (page, text) =>
  page.evaluate((pasted) => {
    const clipboardData = new window.DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new window.ClipboardEvent('paste', { clipboardData, bubbles: true });
    document.activeElement.dispatchEvent(event);
  }, text);

/** Publishes what is in the editor, and gives its address. */
export async function publish(page) {
  await page.click('.editor-post-publish-panel__toggle');
  await page.waitForSelector('.editor-post-publish-button:not([aria-disabled="true"])');
  await page.click('.editor-post-publish-button');
  await page.waitForFunction(() => window.wp.data.select('core/editor').isCurrentPostPublished());
  return page.evaluate(() => window.wp.data.select('core/editor').getPermalink());
}
