// What two systems let through, written down from their own lists and applied with sanitize-html:
// neither runs in Node. Attributes that no snippet of ours has are left out of the longer one.
import sanitize from 'sanitize-html';

const named = (text) => text.split(/\s+/);

/**
 * LocalGov Drupal's text format WYSIWYG: `allowed_html` in filter.format.wysiwyg.yml of
 * localgovdrupal/localgov_core (modules/localgov_media/config/optional, commit 052b59a). It also
 * says which classes; our snippets have none.
 */
const DRUPAL = {
  tags: named(
    `br code pre p h1 h2 h3 h4 h5 h6 a ul cite dl dt dd mark blockquote ol img drupal-media span
    strong em u li table tr td th thead tbody tfoot caption`,
  ),
  attributes: {
    ...Object.fromEntries(named('h2 h3 h4 h5 h6').map((tag) => [tag, ['id']])),
    p: ['class'],
    a: named(
      'class hreflang title href data-entity-type data-entity-uuid data-entity-substitution',
    ),
    span: ['dir'],
  },
};

/**
 * What WordPress keeps of a post by anyone without `unfiltered_html`: `$allowedposttags` and
 * `_wp_add_global_attributes()` in wp-includes/kses.php of WordPress 7.0. Without MathML.
 */
const WORDPRESS = {
  tags: named(
    `address a abbr acronym area article aside audio b bdo big blockquote br button caption cite
    code col colgroup data del dd dfn details div dialog dl dt em fieldset figure figcaption font
    footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main map mark menu
    meter nav object p pre progress q rb rp rt rtc ruby s samp search span section small strike
    strong sub summary sup table tbody td textarea tfoot th thead time title tr track tt u ul ol
    var video wbr`,
  ),
  attributes: {
    '*': named(
      `aria-controls aria-current aria-describedby aria-details aria-expanded aria-hidden
      aria-label aria-labelledby aria-live class data-* dir hidden id lang style title role
      xml:lang`,
    ),
    a: named('href rel rev name target download'),
    div: ['align'],
    p: ['align'],
  },
};

/** Tags that are not on the list go; what stood in them stays. */
const letThrough = (html, { tags, attributes }, more) =>
  sanitize(html, { allowedTags: tags, allowedAttributes: attributes, nonTextTags: [], ...more });

/**
 * `wp_kses_bad_protocol()`: an address that does not begin with http has everything before its
 * first colon taken for a protocol, and taken away. (The protocols of mail and so on are left out.)
 */
const withoutProtocol = (address) =>
  /^https?:\/\//.test(address) ? address : address.slice(address.indexOf(':') + 1);

const fromWordpress = (html) =>
  letThrough(html, WORDPRESS, {
    transformTags: {
      a: (tagName, { href, ...attribs }) => ({
        tagName,
        attribs: href === undefined ? attribs : { ...attribs, href: withoutProtocol(href) },
      }),
    },
  });

export const filters = {
  localgovDrupal: (html) => letThrough(html, DRUPAL),
  wordpressAuthor: fromWordpress,
  /** With `unfiltered_html`, WordPress keeps what was written. */
  wordpressAdministrator: (html) => html,
  sanitizeHtml: (html) => sanitize(html),
};
