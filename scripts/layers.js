// An ESLint rule that holds the direction of dependence: a file's folder says what it may import.
import { dirname, relative, resolve, sep } from 'node:path';
import { ROOT } from './paths.js';

const SRC = resolve(ROOT, 'src');

/**
 * For each folder of src: the other folders it may import from, and the packages; and the folders it
 * may fetch `later`, which other files depend on it.
 */
const MAY_IMPORT = {
  utils: { folders: [], packages: [] },
  core: { folders: [], packages: [] },
  councils: { folders: ['core'], packages: [] },
  i18n: { folders: ['core'], packages: [] },
  internal: { folders: ['utils', 'core', 'councils', 'i18n'], packages: ['lit'], later: ['more'] },
  more: {
    folders: ['utils', 'core', 'councils', 'i18n', 'internal'],
    packages: ['lit', 'lean-qr'],
  },
  lang: { folders: ['i18n', 'internal'], packages: [] },
  components: { folders: ['core', 'councils', 'i18n', 'internal'], packages: ['lit'] },
  embed: {
    folders: ['utils', 'core', 'councils', 'i18n', 'internal', 'components'],
    packages: ['lit'],
  },
  ssr: { folders: ['core', 'internal', 'more', 'pages'], packages: ['lit', '@lit-labs'] },
  pages: {
    folders: ['core', 'councils', 'i18n', 'internal', 'more', 'components'],
    packages: ['lit'],
  },
};

/** The folder of src that a file is in; undefined for src itself, which may import anything. */
function layerOf(file) {
  const [layer, ...rest] = relative(SRC, file).split(sep);
  return rest.length ? layer : undefined;
}

export const layers = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      folder: 'src/{{layer}} may not import {{target}}: it may import {{allowed}}.',
      unknown: 'src/{{layer}} is a new folder: say in scripts/layers.js what it may import.',
    },
  },
  create(context) {
    const layer = layerOf(context.filename);
    if (layer === undefined || layer === '..') return {};
    if (!(layer in MAY_IMPORT)) {
      return {
        Program: (node) => context.report({ node, messageId: 'unknown', data: { layer } }),
      };
    }
    const { folders, packages, later = [] } = MAY_IMPORT[layer];

    function check(source, isLater = false) {
      const name = source?.value;
      if (typeof name !== 'string') return;
      let target;
      if (name.startsWith('.')) {
        const folder = layerOf(resolve(dirname(context.filename), name));
        if (folder === layer || folders.includes(folder)) return;
        if (isLater && later.includes(folder)) return;
        target = folder === undefined || folder === '..' ? name : `src/${folder}`;
      } else {
        if (packages.includes(name.split('/')[0])) return;
        target = `the package ${name}`;
      }
      const allowed = [layer, ...folders, ...packages].join(', ');
      context.report({ node: source, messageId: 'folder', data: { layer, target, allowed } });
    }
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source, true),
      TSImportType: (node) => check(node.source ?? node.argument.literal),
    };
  },
};
