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
  [/else t\.startsWith\(o\)&&\(.*?\);(?=if)/, ''],
  // An image of the page's own may hide, by its name, what makes a template.
  [/\bl\.createComment\(/, 'Document.prototype.createComment.call(l,'],
  [/\bl\.createElement\(/, 'Document.prototype.createElement.call(l,'],
  [/\bl\.createTextNode\(/, 'Document.prototype.createTextNode.call(l,'],
  [/\bl\.createTreeWalker\(/, 'Document.prototype.createTreeWalker.call(l,'],
  // What only directives ask for.
  [/get parentNode\(\)\{return this\._\$AM\.parentNode\}/, ''],
  [/get parentNode\(\)\{let t=.*?return .*?\}get startNode\(\)\{.*?\}get endNode\(\)\{.*?\}/, ''],
  [/get tagName\(\)\{.*?\}/, ''],
  [/get _\$AU\(\)\{.*?\}/g, ''],
  [/,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
  [/this\._\$AN=void 0,/g, ''],
  [/setConnected\(t\)\{.*?\}/, ''],
  [/for\(this\._\$AP\?\.\(!1,!0,s\);/, 'for(;'],
  // Nor templates that were compiled, or nodes in the place of values.
  [/"number"==typeof s\?this\._\$AC\(t\):\(.*?,s\)(?=;if)/, 'this._$AC(t)'],
  [/\{values:i,_\$litType\$:s\}=t/, '{values:i}=t'],
  [/:void 0!==t\.nodeType\?this\.T\(t\)/, ''],
  [/\(t\?\.creationScope\?\?l\)\.importNode\(/, 'Document.prototype.importNode.call(l,'],
  // Nor values in comments or in what holds bare text; nor templates of SVG or MathML alone.
  [/else\{let t=-1;for\(.*?t\+=o\.length-1\}/, ''],
  [/if\(y\.test\(r\.tagName\)\)\{.*?\}(?=\}else if\(8===)/, ''],
  [/\(y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),c=p\)/, '(c=p)'],
  [/c=n\?\?v/, 'c=v'],
  [/\(c=p,n=void 0\)/, '(c=p)'],
  [/2===i\?"<svg>":3===i\?"<math>":""/, '""'],
  [/\+\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, ''],
  [/if\((this\.el=[^{}]*),2===i\|\|3===i\)\{.*?\}(?=for)/, '$1;'],
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
