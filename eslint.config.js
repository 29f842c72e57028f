import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import boundaries from 'eslint-plugin-boundaries';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// eslint-plugin-wc should find LitElement by itself, but silently does not.
const ELEMENT_CLASSES = { elementBaseClasses: ['LitElement', 'LocalOfferElement'] };

/** The views in the entry bundle, and those in lazy chunks. */
const ENTRY_VIEWS = ['views', 'question', 'contact'];
const LAZY_VIEWS = ['result', 'reading'];
const VIEWS = [...ENTRY_VIEWS, ...LAZY_VIEWS];
const BELOW_VIEWS = ['core', 'councils', 'i18n', 'utils'];
const BELOW_ELEMENTS = [...BELOW_VIEWS, 'controllers', ...ENTRY_VIEWS];
const BELOW_SITE = [...BELOW_VIEWS, 'controllers', ...VIEWS, 'elements', 'embed'];

/**
 * For each folder of src, the folders and the packages that it may import from. Each folder of
 * src/views is separate, because it belongs to one chunk. `views` is the files beside these folders.
 */
const MAY_IMPORT = {
  core: [[], []],
  utils: [[], []],
  councils: [['core'], []],
  i18n: [['core', 'utils'], []],
  controllers: [BELOW_VIEWS, ['lit']],
  views: [[...BELOW_VIEWS, 'question', 'contact'], ['lit']],
  question: [[...BELOW_VIEWS, 'views', 'contact'], ['lit']],
  contact: [[...BELOW_VIEWS, 'views', 'question'], ['lit']],
  result: [[...BELOW_VIEWS, 'views', 'question', 'contact'], ['lit']],
  reading: [
    [...BELOW_VIEWS, 'views', 'question', 'contact', 'result'],
    ['lit', 'lean-qr'],
  ],
  elements: [BELOW_ELEMENTS, ['lit']],
  embed: [['elements', 'controllers', 'utils', 'i18n', 'councils'], ['lit']],
  site: [BELOW_SITE, ['lit']],
  ssr: [
    [...BELOW_SITE, 'site', 'entries'],
    ['lit', '@lit-labs'],
  ],
  entries: [
    [...BELOW_SITE, 'site', 'ssr'],
    ['lit', '@lit-labs', 'lean-qr'],
  ],
};

const folder = (type) => ({ element: { type } });

const policies = [
  ...Object.entries(MAY_IMPORT).map(([type, [folders, packages]]) => ({
    from: folder(type),
    allow: [
      ...folders.map((each) => ({ to: folder(each) })),
      ...packages.map((name) => ({ to: { module: { source: `${name}{,/**}` } } })),
    ],
  })),
  {
    // The context may import the types of each chunk's exports.
    from: { file: { path: 'src/views/context.ts' } },
    allow: VIEWS.map((type) => ({ to: folder(type), dependency: { kind: ['type', 'typeof'] } })),
  },
  {
    // An element may import types from a lazy chunk.
    from: folder('elements'),
    allow: LAZY_VIEWS.map((type) => ({
      to: folder(type),
      dependency: { kind: ['type', 'typeof'] },
    })),
  },
  {
    // The only file that loads the lazy chunks.
    from: { file: { path: 'src/elements/chunks.ts' } },
    allow: LAZY_VIEWS.map((type) => ({
      to: folder(type),
      dependency: { nodeKind: 'dynamic-import' },
    })),
  },
];

const NO_CLOCK = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The core has no clock: today is passed in.',
  },
  {
    selector: ":matches(NewExpression, CallExpression)[callee.name='Date'][arguments.length=0]",
    message: 'The core has no clock: today is passed in.',
  },
];

const NO_DATE_OBJECT = {
  selector: ":matches(NewExpression, CallExpression)[callee.name='Date']",
  message: 'A day in the core is a string; only dates/today.ts may hold a moment.',
};

export default defineConfig(
  { ignores: ['dist/', 'lib/', 'pictures/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['{demo,docs}/**/*.js', 'test/consumers/*/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    // WordPress's editor runs these files without a build.
    files: ['integrations/**/*.js'],
    languageOptions: { globals: globals.browser, sourceType: 'script' },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { sourceType: 'commonjs' },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowNever: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Some titles include a hostile value, whatever it converts to.
      '@typescript-eslint/no-base-to-string': 'off',
      // chai says `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      // The types make every `expect(a).to.equal(b)` a promise. Only this one is:
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "ExpressionStatement > CallExpression[callee.property.name='accessible']",
          message: 'Without an await, axe is still at work when the test ends.',
        },
      ],
    },
  },

  {
    files: ['src/**/*.ts'],
    extends: [wc['flat/best-practice'], lit['flat/recommended'], litA11y.configs.recommended],
    plugins: { boundaries },
    settings: {
      wc: ELEMENT_CLASSES,
      lit: ELEMENT_CLASSES,
      'import/resolver': { [`${import.meta.dirname}/scripts/resolve-source.cjs`]: {} },
      'boundaries/root-path': import.meta.dirname,
      'boundaries/elements': Object.keys(MAY_IMPORT)
        .sort((a, b) => VIEWS.indexOf(b) - VIEWS.indexOf(a))
        .map((type) => ({
          type,
          pattern: VIEWS.indexOf(type) > 0 ? `src/views/${type}` : `src/${type}`,
        })),
      'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import'],
      'boundaries/additional-dependency-nodes': [
        { selector: 'TSImportType Literal', kind: 'type', name: 'import-type' },
      ],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        { default: 'disallow', checkAllOrigins: true, checkUnknownLocals: true, policies },
      ],
      'boundaries/no-unknown-files': 'error',
      // Lit's base class has every callback, so `super` calls need no guard.
      'wc/guard-super-call': 'off',
      // Lit binds the listeners of a template.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'document', 'window', 'navigator', 'location'],
      'no-restricted-syntax': ['error', ...NO_CLOCK, NO_DATE_OBJECT],
    },
  },
  {
    files: ['src/core/dates/today.ts'],
    rules: { 'no-restricted-syntax': ['error', ...NO_CLOCK] },
  },
  {
    files: ['src/{controllers,views,elements,embed,entries}/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'document', message: 'Markup can hide it: read it as src/utils/dom.ts does.' },
      ],
    },
  },
  {
    // What a strict Content Security Policy or Trusted Types would block.
    files: ['src/{controllers,views,elements,embed,site/builder}/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^lit(-html)?/(directives/(style-map|unsafe-.*)|static-html)(\\.js)?$',
              message: 'A strict policy drops style attributes and refuses HTML made from strings.',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(MemberExpression[property.name=/^(innerHTML|outerHTML)$/], CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/])',
          message: 'Trusted Types refuse HTML made from strings: render a template.',
        },
        {
          selector: 'TemplateElement[value.raw=/\\s(style|\\.innerHTML|\\.outerHTML)\\s*=/]',
          message: 'A strict policy drops style attributes: put a class in the style sheet.',
        },
        {
          selector: 'TemplateElement[value.raw=/<style\\b/]',
          message: 'A strict policy drops <style>: put the rules in the style sheet.',
        },
      ],
    },
  },
);
