// A rollup plugin for what Lit does to a page beside rendering. Under a policy for Trusted Types a
// council allows us by our own name, and a refusal must not throw at load; the policy serves our own
// scripts too; and Lit leaves no global behind.

const POLICY = [
  [
    /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/,
    '(()=>{try{return $1.createPolicy("local-offer-widgets",{createHTML:t=>t,createScriptURL:t=>t})}catch{}})()',
  ],
  [/export\{/, 'export{e as policy,'],
  // An image of the page's own may hide, by its name, what makes a template; and MooTools puts a class
  // of its own in the place of `Document`.
  ...['createComment', 'createElement', 'createTextNode', 'createTreeWalker'].map((name) => [
    new RegExp(`\\bl\\.${name}\\(`, 'g'),
    `HTMLDocument.prototype.${name}.call(l,`,
  ]),
  [/\(t\?\.creationScope\?\?l\)\.importNode\(/, 'HTMLDocument.prototype.importNode.call(l,'],
];

/** `(globalThis.litElementVersions ??= []).push('4.2.1')`, and so on. */
const VERSIONS =
  /\(\w+(?:\.|\?\.)(?:litHtml|litElement|reactiveElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/;

/** What its decorators would note of properties, in a global and in `Symbol`. We use none of them. */
const METADATA = [
  [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
  [
    /const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w)=litPropertyMetadata\.get\(\1\);/,
    '{const $2=void 0;',
  ],
];

/** Globals that Lit calls where they are there: an element of the page's may have the name as its id. */
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
