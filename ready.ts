import { chromium } from '@playwright/test';
import { serveCompressed } from './tests/bench/lighthouse/compressing-host.ts';
const host = await serveCompressed(process.argv[2]!, 42201);
const b = await chromium.launch({executablePath:'/usr/bin/chromium', args:['--no-sandbox']});
for (let i=0;i<3;i++) { const ctx=await b.newContext({viewport:{width:412,height:823}});
const p = await ctx.newPage();
const c = await ctx.newCDPSession(p);
await c.send('Network.enable'); await c.send('Network.emulateNetworkConditions',{offline:false,latency:150*3.75,downloadThroughput:1.6*1024*1024/8*0.9,uploadThroughput:750*128*0.9});
await c.send('Emulation.setCPUThrottlingRate',{rate:4});
await p.goto(host.url + (process.argv[3]??''),{waitUntil:'commit'}); await p.waitForSelector('[data-timeline-ready]',{state:'attached',timeout:60000});
const r=await p.evaluate(()=>new Promise(ok=>{const now=performance.now();new PerformanceObserver(l=>ok({ready:Math.round(now),fcp:Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime??0),lcp:l.getEntries().map(e=>Math.round(e.startTime))})).observe({type:'largest-contentful-paint',buffered:true})}));
console.log(JSON.stringify(r)); await ctx.close(); }
await b.close(); await host.close();
