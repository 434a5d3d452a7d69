import{loginUnified}from"./chunk-2QOLZ4DB.js";import"./chunk-QGROB4RA.js";import"./chunk-D6RRWDSP.js";import{secretFromInput}from"./chunk-ZQMURIEN.js";
import"./chunk-ZXZEIBA2.js";import"./chunk-BNKWNKCK.js";import"./chunk-E3A4NPLQ.js";import"./chunk-AVK7NYEM.js";import"./chunk-CMKMZ32D.js";
import"./chunk-Y7IYYQP3.js";import"./chunk-EFX4Q3W6.js";import"./chunk-FGDSXVZT.js";import"./chunk-U2HLJ2J5.js";import"./chunk-CRSTR4W7.js";
import{invalidArgs,twoShot}from"./chunk-5FD6KXKW.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
