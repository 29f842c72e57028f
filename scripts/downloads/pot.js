// The words of the WordPress plugin as a gettext template, for translators.

/** A call of a translation function of WordPress, with the comment for translators before it. */
const CALL =
  /(?:\/\* (translators: [^*]+?) \*\/\s*[^\n]*?)?\b(?:__|esc_html__|esc_html_e|esc_attr__)\(\s*'((?:[^'\\]|\\.)*)',\s*'local-offer-widgets'\s*\)/g;

/** What WordPress translates by itself in a plugin's header and in a block. */
const IN_HEADER = /^ \* (Plugin Name|Description): +(.+)$/gm;
const IN_BLOCK = ['title', 'description'];

const quoted = (text) => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** Each text, with the files that it is in. `sources` are the texts of the files, by path. */
function textsIn(sources) {
  const texts = new Map();
  const add = (text, file, note) => {
    const found = texts.get(text) ?? { files: new Set(), notes: new Set() };
    found.files.add(file);
    if (note) found.notes.add(note);
    texts.set(text, found);
  };
  for (const [file, source] of Object.entries(sources)) {
    if (file.endsWith('block.json')) {
      const block = JSON.parse(source);
      for (const key of IN_BLOCK) add(block[key], file, `Block ${key}`);
      for (const word of block.keywords) add(word, file, 'Block keyword');
      continue;
    }
    for (const [, key, text] of source.matchAll(IN_HEADER)) add(text, file, `${key} of the plugin`);
    for (const [, note, text] of source.matchAll(CALL))
      add(text.replace(/\\(.)/g, '$1'), file, note);
  }
  return texts;
}

/** The template for the files of the plugin. */
export function potOf(sources, version) {
  const head = [
    `Project-Id-Version: local-offer-widgets ${version}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    'X-Domain: local-offer-widgets',
  ];
  const entries = [...textsIn(sources)].map(([text, { files, notes }]) =>
    [
      ...[...notes].map((note) => `#. ${note}`),
      ...[...files].map((file) => `#: ${file}`),
      `msgid ${quoted(text)}`,
      'msgstr ""',
    ].join('\n'),
  );
  const header = `msgid ""\nmsgstr ""\n${head.map((line) => quoted(line).replace(/"$/, '\\n"')).join('\n')}`;
  return `${[header, ...entries].join('\n\n')}\n`;
}
