// A rollup plugin that changes how Lit affects the page around it. Its Trusted Types policy gets our
// name, for councils to allow, and does not throw if it is refused. The policy is exported, for the
// scripts that we load. And Lit neither reads nor leaves any global.

const POLICY = [
  [
    /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/,
    '(()=>{try{return $1.createPolicy("local-offer-widgets",{createHTML:t=>t,createScriptURL:t=>t})}catch{}})()',
  ],
  [/export\{/, 'export{e as policy,'],
  // An image with such a name in the page would hide these methods of `document`. `HTMLDocument`,
  // because MooTools replaces `Document`.
  ...['createComment', 'createElement', 'createTextNode', 'createTreeWalker'].map((name) => [
    new RegExp(`\\bl\\.${name}\\(`, 'g'),
    `HTMLDocument.prototype.${name}.call(l,`,
  ]),
  [/\(t\?\.creationScope\?\?l\)\.importNode\(/, 'HTMLDocument.prototype.importNode.call(l,'],
];

/** `(globalThis.litElementVersions ??= []).push('4.2.1')`, and so on. */
const VERSIONS =
  /\(\w+(?:\.|\?\.)(?:litHtml|litElement|reactiveElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/;

/** Metadata for standard decorators, in a global and on `Symbol`. We do not use them. */
const METADATA = [
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
  [
    /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w)=litPropertyMetadata\.get\(\1\);/,
    '{const $2=void 0;',
  ],
];

/**
 * Globals that Lit calls if they exist. An element of the page may have one of the names as its id.
 */
const SUPPORT = [
  /\w+\.(?:litHtml|litElement|reactiveElement)(?:PolyfillSupport|HydrateSupport)/g,
  'null',
];

const CHANGES = {
  'lit-html': [...POLICY, SUPPORT, [VERSIONS, '0']],
  'lit-element': [SUPPORT, [VERSIONS, '0']],
  'reactive-element': [...METADATA, SUPPORT, [VERSIONS, '0']],
};

const LEFT =
  /(litHtml|litElement|reactiveElement)(Versions|PolyfillSupport|HydrateSupport)|litPropertyMetadata|createPolicy\("lit-html"/;

export function ownLit() {
  return {
    name: 'own-lit',
    renderChunk(code) {
      if (LEFT.test(code))
        this.error('Lit has changed: it has a global, or makes a policy of its own name.');
    },
    transform(code, id) {
      const [, file] = /[\\/]([\w-]+)\.js$/.exec(id) ?? [];
      if (!Object.hasOwn(CHANGES, file)) return null;
      for (const [from, to] of CHANGES[file]) {
        const changed = code.replace(from, to);
        if (changed === code) this.error(`Lit has changed: there is no ${from} in ${id}.`);
        code = changed;
      }
      return { code, map: null };
    },
  };
}
