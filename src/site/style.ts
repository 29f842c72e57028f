/**
 * The style sheet of every hosted page. It is identical on all of them, so that one hash in a policy
 * allows it. In a browser with `:has()`, only the section that the address names is shown.
 */
export const STYLE = `
body{max-width:44em;margin:0 auto;padding:0 1em 3em;font:1.1875em/1.5 Arial,Helvetica,sans-serif;color:#0b0c0c;background:#fff;overflow-wrap:anywhere}
header{margin:0 0 1.5em;padding:.6em 0;border-bottom:.3em solid #1d4f91;font-weight:bold}
header p{margin:0}
nav{margin:-.8em 0 1.5em}
nav ul{display:flex;flex-wrap:wrap;gap:0 1em;margin:0;padding:0;list-style:none}
nav a{display:inline-block;padding:.15em 0}
.notice{margin:0 0 1em;padding:.6em 1em;border:2px solid}
.notice p{margin:0 0 .4em}
h1{font-size:1.7em;line-height:1.2;margin:0 0 .6em}
h2{font-size:1.3em;line-height:1.25;margin:0 0 .5em}
h3{font-size:1.05em;margin:1.2em 0 .3em}
section{margin:0 0 2em;scroll-margin-top:12em}
section ol li{margin:0 0 .6em}
dt{font-weight:bold}
dd{margin:0 0 .6em}
table{width:100%;margin:0 0 1.5em;border-collapse:collapse}
th,td{padding:.5em;border-bottom:1px solid #767676;text-align:start;vertical-align:top}
[scope]{width:40%}
[scope=row]{width:20%}
details,.low-stages li{margin:0 0 .8em}
.book>h2{margin-top:1em}
summary{font-weight:bold}
a{color:#1a5a96;text-underline-offset:.15em}
a:hover{text-decoration-thickness:.15em}
:focus-visible{outline:3px solid #0b0c0c;box-shadow:0 0 0 6px #fd0}
.low-answers{list-style:none;padding:0}
.low-answers li{margin:0 0 .5em}
.low-answers a{display:block;padding:.6em 1em;border:2px solid #1d4f91}
.low-answers a:hover{background:#eef3fa}
.low-answers p{margin:.3em 0 1em}
section ul a,.low-screen a{display:inline-block;padding:.15em 0;vertical-align:top}
.low-screen{padding:0;list-style:none}
.as-at{margin-top:2.5em;padding-top:.8em;border-top:1px solid #767676;font-size:.9em}
@media screen and (max-width:36em){
table,tbody,tr,tbody :is(th,td){display:block;width:auto}
thead{display:none}
tbody th{margin:1em 0 0}
}
@media print,(min-width:36em){
.low-side{display:none}
}
@media screen{
.low-paper{display:none}
@supports selector(:has(a)){
#all:target [href='#all'],#all:not(:target):has(:target) .intro,#all:not(:target) :is(h2,a) small,#all:not(:target) section:not(:target,#s1),#all:has(section:target) section:not(:target){display:none}
#all:not(:target) h1{font-size:1.2em;margin:0 0 .4em}
#all:not(:target) h2{font-size:1.5em}
}
}
@page{size:A4;margin:15mm}
@media print{
body{max-width:none;padding:0;font-size:12pt;line-height:1.25}
h1{font-size:1.6em}
h2,h3{font-size:1.1em;margin:0 0 .2em;break-after:avoid}
section,.as-at{break-inside:avoid;margin:0 0 1.1em}
tr,details,.low-stages li{break-inside:avoid}
.columns{columns:2;column-gap:9mm}
small{font-size:1em}
.book>h2{margin-top:.8em}
.intro{break-after:page}
p,ul,ol,dl,dd,details,table,.low-stages li,section ol li{margin-block:0 .25em}
ul,ol{padding-inline-start:1.4em}
th,td{padding:.2em .4em}
.low-answers{list-style:disc;padding-inline-start:1.4em}
.low-answers :is(li,p){margin:0}
.low-answers a{display:inline;padding:0;border:0}
a{color:#000;text-decoration:none}
.as-at a::after{content:" (" attr(href) ")"}
.low-line{margin:1.6em 0 0;border-bottom:1px solid}
.low-line+:not(.low-line){margin-top:1.4em}
hr{margin:2em 0 0;border:0;border-bottom:1px solid}
.low-paper{margin-bottom:1.4em;break-inside:avoid}
.low-screen,nav{display:none}
}
@media (forced-colors:active){:focus-visible{outline-color:Highlight}}
`.trim();
