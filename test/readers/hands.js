/* global document, getComputedStyle, scrollX, scrollY */
// A pair of hands that have only a keyboard, on a page of the harness. Wherever the focus comes,
// they see that it is somewhere, and that it can be seen.
import assert from 'node:assert/strict';

/** What has the focus, through shadow roots. */
const readFocus = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const host = document.querySelector('#before')?.nextElementSibling;
    const isInside = Boolean(
      element && host && (host.contains(element) || host.shadowRoot?.contains(element)),
    );
    // In the page itself an id of ours has the id of its element before it.
    const wrapper = [...host.children].find((each) => each.matches('.low-root'));
    const scope = isInside && wrapper ? `${wrapper.id}-` : '';
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getClientRects()[0];
    return {
      isInside,
      tag: element.localName,
      type: element.type,
      id: element.id.replace(scope, ''),
      checked: element.checked,
      text: element.innerText?.replace(/\s+/g, ' ').trim() ?? '',
      isFault: Boolean(element.closest('.low-faults')),
      isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      left: box ? box.left + scrollX : 0,
      top: box ? box.top + scrollY : 0,
      right: box ? box.right + scrollX : 0,
      bottom: box ? box.bottom + scrollY : 0,
    };
  });

export function handsOn({ page, drawn }) {
  /** The focus is on something that a person can see. */
  async function here() {
    const found = await readFocus(page);
    const name = `${found.tag} ${found.id || found.text.slice(0, 40)}`;
    assert.notEqual(found.tag, 'body', 'the focus is lost');
    assert.ok(found.isSeen || !found.isInside, `the focus on ${name} can be seen`);
    assert.ok(found.right > found.left && found.bottom > found.top, `${name} has a size`);
    return found;
  }

  /** Presses a key, or types, and says where the focus then is. */
  async function press(key) {
    if (key === 'Shift+Tab') {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
    } else if (/^\d+$/.test(key)) await page.keyboard.type(key);
    else await page.keyboard.press(key);
    await drawn();
    return here();
  }

  /** Every stop from here to where `isIt`, by the same key. */
  async function until(key, isIt, most = 80) {
    const stops = [];
    for (let count = 0; count < most; count++) {
      const found = await press(key);
      stops.push(found);
      if (isIt(found)) return stops;
    }
    return assert.fail(
      `${key} never came there; it went ${stops.map(({ tag, id, text }) => `${tag} ${id || text.slice(0, 30)}`).join(' > ')}`,
    );
  }

  return { here, press, until };
}

/**
 * The stops that are not further on than the one before: neither lower nor, on the same line or in
 * the next column, further right. Without columns nothing goes up.
 */
export const outOfOrder = (stops, { hasColumns = true } = {}) =>
  stops.filter(({ top, left }, index) => {
    const last = stops[index - 1];
    if (!last || top > last.top + 4) return false;
    return left <= last.left || (!hasColumns && top < last.top - 4);
  });
