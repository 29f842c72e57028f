/* global document, window */
// In the browser: opens each editor as its own manual begins. `set` and `get` are its source view,
// and `link` is its link button.

const load = (path) =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    Object.assign(script, { src: path, onload: resolve, onerror: reject });
    document.head.append(script);
  });

function dress(path) {
  const sheet = document.createElement('link');
  Object.assign(sheet, { rel: 'stylesheet', href: path });
  document.head.append(sheet);
}

async function openTinymce(place, settings = {}) {
  await load('/node_modules/tinymce/tinymce.min.js');
  const [editor] = await window.tinymce.init({
    target: place,
    license_key: 'gpl',
    plugins: 'code link',
    ...settings,
  });
  return {
    set: (html) => editor.setContent(html),
    get: () => editor.getContent(),
    focus: () => editor.focus(),
    link(address, words) {
      editor.setContent(`<p>${words}</p>`);
      editor.execCommand('SelectAll');
      editor.execCommand('mceInsertLink', false, { href: address });
    },
  };
}

async function openCkeditor(place, more = [], settings = {}) {
  dress('/node_modules/ckeditor5/dist/ckeditor5.css');
  const all = await import('/node_modules/ckeditor5/dist/browser/ckeditor5.js');
  const usual = [
    'Essentials',
    'Paragraph',
    'Heading',
    'Bold',
    'Italic',
    'Link',
    'List',
    'BlockQuote',
  ];
  const editor = await all.ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [...usual, 'Table', 'SourceEditing', ...more].map((name) => all[name]),
    ...settings,
  });
  return {
    set: (html) => editor.setData(html),
    get: () => editor.getData(),
    focus: () => editor.focus(),
    link(address, words) {
      editor.setData(`<p>${words}</p>`);
      editor.execute('selectAll');
      editor.execute('link', address);
    },
  };
}

async function openQuill(place) {
  dress('/node_modules/quill/dist/quill.snow.css');
  await load('/node_modules/quill/dist/quill.js');
  const quill = new window.Quill(place, { theme: 'snow' });
  return {
    set: (html) => quill.setContents(quill.clipboard.convert({ html })),
    get: () => quill.getSemanticHTML(),
    focus: () => quill.focus(),
    link(address, words) {
      quill.setText(words);
      quill.formatText(0, words.length, 'link', address);
    },
  };
}

async function openTrix(place) {
  dress('/node_modules/trix/dist/trix.css');
  await load('/node_modules/trix/dist/trix.umd.min.js');
  const input = document.createElement('input');
  Object.assign(input, { type: 'hidden', id: 'trix-input' });
  const trix = document.createElement('trix-editor');
  trix.setAttribute('input', input.id);
  const ready = new Promise((resolve) => trix.addEventListener('trix-initialize', resolve));
  place.append(input, trix);
  await ready;
  return {
    set: (html) => trix.editor.loadHTML(html),
    get: () => input.value,
    focus: () => trix.focus(),
    link(address, words) {
      trix.editor.loadHTML('');
      trix.editor.insertString(words);
      trix.editor.setSelectedRange([0, words.length]);
      trix.editor.activateAttribute('href', address);
    },
  };
}

async function openTiptap(place) {
  const { Editor, StarterKit } = await import('/tiptap.js');
  const editor = new Editor({ element: place, extensions: [StarterKit] });
  return {
    set: (html) => editor.commands.setContent(html),
    get: () => editor.getHTML(),
    focus: () => editor.commands.focus(),
    link(address, words) {
      editor.commands.setContent(`<p>${words}</p>`);
      editor.chain().selectAll().setLink({ href: address }).run();
    },
  };
}

async function openDompurify() {
  await load('/node_modules/dompurify/dist/purify.min.js');
  let saved;
  return {
    set: (html) => void (saved = window.DOMPurify.sanitize(html)),
    get: () => saved,
  };
}

const everything = { name: /.*/, attributes: true, classes: true, styles: true };

export const open = {
  tinymce: (place) => openTinymce(place),
  tinymceAsWritten: (place) => openTinymce(place, { convert_urls: false }),
  ckeditor: openCkeditor,
  ckeditorAllHtml: (place) =>
    openCkeditor(place, ['GeneralHtmlSupport'], { htmlSupport: { allow: [everything] } }),
  quill: openQuill,
  trix: openTrix,
  tiptap: openTiptap,
  dompurify: openDompurify,
};
