import { serve } from './scripts/serve.js'; import { startBrowser } from './scripts/browser.js';
const { origin, close } = await serve({port:0}); const b = await startBrowser();
const page = await b.newPage(); page.on('console',m=>console.log(m.type(),m.text())); page.on('pageerror',e=>console.log('ERR',e));
for (const [w,q,fill] of [[1280,'?council=norfolk&tag=mediation-contact',0],[390,'',0],[320,'?council=hounslow&tag=mediation-contact',1],[1280,'?council=hounslow&tag=mediation-contact',1]]) {
 await page.setViewport({width:w,height:900}); await page.goto(origin+'/demo/builder.html'+q,{waitUntil:'load'}); await new Promise(r=>setTimeout(r,1500));
 if(fill) await page.evaluate(async()=>{ const set=(n,v)=>{const c=document.querySelector(`[name="${n}"]`); c.value=v; for(const t of ['input','change']) c.dispatchEvent(new Event(t,{bubbles:true}));}; document.querySelector('.found button')?.click(); set('mediation-phone','0800 064 448'); set('checked-on','2026-11-28'); set('checked-by','SEND team'); await new Promise(r=>setTimeout(r,500)); });
 await page.screenshot({path:`/work/w/scratch/councils/b-${w}-${fill}.png`,fullPage:true});
}
await b.close(); await close();
