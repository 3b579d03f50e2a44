import { spawnSync } from 'node:child_process';
import { ensureBrowser } from '../../../src/build/find-browser.ts';
import { serveCompressed } from './compressing-host.ts';
import { runLighthouse } from './run-lighthouse.ts';
// folders name=path, rounds
const [, , list, rounds, paths = '/'] = process.argv;
const browser = ensureBrowser();
let port = 41960;
const hosts = [] as any[];
for (const x of list!.split(',')) { const [n, p] = x.split('='); hosts.push({ n, host: await serveCompressed(p!, port++) }); }
const res = new Map<string, any[]>();
for (let r = 0; r < Number(rounds); r++) for (const { n, host } of hosts) for (const path of paths.split(',')) {
  const u = host.url.replace(/\/$/, '') + path;
  const x = await runLighthouse(u, browser);
  const k = n + ' ' + path; res.set(k, [...(res.get(k) ?? []), x]);
  console.log((x.audits['long-tasks']?.details as any)?.items?.map((i: any) => Math.round(i.duration) + '@' + Math.round(i.startTime)).join(' '), (x.audits['mainthread-work-breakdown']?.details as any)?.items?.slice(0,5).map((i: any) => i.group + ' ' + Math.round(i.duration)).join(' | '));
  console.log(k, Math.round(x.categories.performance.score! * 100), 'TBT', x.audits['total-blocking-time']?.displayValue, 'LCP', x.audits['largest-contentful-paint']?.displayValue, 'FCP', x.audits['first-contentful-paint']?.displayValue, 'SI', x.audits['speed-index']?.displayValue);
}
for (const { host } of hosts) await host.close();
process.exit(0);
