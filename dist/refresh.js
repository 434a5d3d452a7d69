import{runRefreshJob}from"./chunk-6HBUZCB3.js";import"./chunk-4IKYYILR.js";import"./chunk-IS2CQ7WJ.js";import"./chunk-5NXRCQHZ.js";import"./chunk-HQGITNQU.js";
import"./chunk-DTXYBLVI.js";import"./chunk-DII7FYNR.js";import"./chunk-3X2MSNYE.js";import"./chunk-RFUZROY2.js";import"./chunk-FGDSXVZT.js";
import"./chunk-47AXI4DU.js";import"./chunk-KZXP4KAT.js";import"./chunk-Y4OKRLE4.js";import{contextOf}from"./chunk-BNTVTWSC.js";async function main(){for(let signal of["SIGHUP","SIGINT","SIGQUIT","SIGTERM"])process.on(signal,()=>{});let warnings=[],events=[],follow=subject=>event=>{events.
push([subject,event])},context=contextOf({warn:line=>warnings.push(line),debug:{http:follow("http"),files:follow("files"),lock:follow("lock")}});await runRefreshJob(
context,process.argv[2]??"",{warnings,events}),process.exit(0)}export{main};
