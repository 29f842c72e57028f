// A rollup plugin for what Lit does to a page beside rendering. Under a policy for Trusted Types a
// council allows us by our own name, and a refusal must not throw at load; the policy serves our own
// scripts too; and Lit leaves no global behind.

const POLICY = [
  [
    /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/,
    '(()=>{try{return $1.createPolicy("local-offer-widgets",{createHTML:t=>t,createScriptURL:t=>t})}catch{}})()',
  ],
  [/export\{/, 'export{e as policy,'],
  // An image of the page's own may hide, by its name, what makes a template.
  [
    /\bl\.(createComment|createElement|createTextNode|createTreeWalker)\(/g,
    'Document.prototype.$1.call(l,',
  ],
  [/\(t\?\.creationScope\?\?l\)\.importNode\(/, 'Document.prototype.importNode.call(l,'],
];

/** `(globalThis.litElementVersions ??= []).push('4.2.1')`, and so on. */
const VERSIONS =
  /\(\w+(?:\.|\?\.)(?:litHtml|litElement|reactiveElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/;

export function ownLit() {
  return {
    name: 'own-lit',
    renderChunk(code) {
      if (/(litHtml|litElement|reactiveElement)Versions|createPolicy\("lit-html"/.test(code))
        this.error(
          'Lit has changed: it leaves a global behind, or makes a policy of its own name.',
        );
    },
    transform(code, id) {
      if (!/(lit-html|lit-element|reactive-element)\.js$/.test(id)) return null;
      const changes = /lit-html\.js$/.test(id) ? [...POLICY, [VERSIONS, '0']] : [[VERSIONS, '0']];
      for (const [from, to] of changes) {
        const changed = code.replace(from, to);
        if (changed === code) this.error(`Lit has changed: there is no ${from} in ${id}.`);
        code = changed;
      }
      return { code, map: null };
    },
  };
}
