import{runRefreshJob}from"./chunk-DQPPGTEE.js";import"./chunk-6FWPPQYD.js";import"./chunk-5NXL6SDG.js";import"./chunk-AMOWF4XF.js";import"./chunk-CS6AORGS.js";
import"./chunk-S2VNGNRK.js";import"./chunk-FW43R2MO.js";import"./chunk-N6FI6RDQ.js";import"./chunk-A4V3BDS6.js";import"./chunk-FGDSXVZT.js";
import"./chunk-775DCZL5.js";import"./chunk-2CL3XNWC.js";import"./chunk-F2RMG5W6.js";import{contextOf}from"./chunk-64HBJMEA.js";async function main(){for(let signal of["SIGHUP","SIGINT","SIGQUIT","SIGTERM"])process.on(signal,()=>{});let warnings=[],events=[],follow=subject=>event=>{events.
push([subject,event])},context=contextOf({warn:line=>warnings.push(line),debug:{http:follow("http"),files:follow("files"),lock:follow("lock")}});await runRefreshJob(
context,process.argv[2]??"",{warnings,events}),process.exit(0)}export{main};
