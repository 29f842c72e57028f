// A rollup plugin that makes Lit in the page file ours alone: under a policy for Trusted Types a
// council allows us by our own name, a refusal must not throw at load, and we leave no global.

const CHANGES = [
  [
    /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/,
    '(()=>{try{return $1.createPolicy("local-offer-widgets",$2)}catch{}})()',
  ],
  [
    /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\([^)]*\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
    ';',
  ],
];

export function ownLit() {
  return {
    name: 'own-lit',
    renderChunk(code) {
      if (/litHtmlVersions|createPolicy\("lit-html"/.test(code))
        this.error('Lit is not ours alone.');
    },
    transform(code, id) {
      if (!/lit-html[\\/]lit-html\.js$/.test(id)) return null;
      for (const [from, to] of CHANGES) {
        const changed = code.replace(from, to);
        if (changed === code) this.error(`Lit has changed: there is no ${from} in it.`);
        code = changed;
      }
      return { code, map: null };
    },
  };
}
