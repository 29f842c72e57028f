// A rollup plugin that makes Lit in the page file ours alone: under a policy for Trusted Types a
// council allows us by our own name, a refusal must not throw at load, and we leave no global.

const CHANGES = [
  [
    /(\w+)\.createPolicy\("lit-html",(\{createHTML:(\w+)=>\3\})\)/,
    '(()=>{try{return $1.createPolicy("local-offer-widgets",{createHTML:t=>t,createScriptURL:t=>t})}catch{}})()',
  ],
  [
    /,(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\([^)]*\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
    ';',
  ],
  // We have no directives and no parts for whole elements.
  [/function M\(t,i,s=t,e\)\{[^{}]*\}/, 'const M=(t,i)=>i;'],
  [/class Z\{.*?\}(?=const j=)/, ''],
  [/,F:Z/, ''],
  // The same policy lets us fetch the file beside us.
  [/export\{/, 'export{e as policy,'],
  [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
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
