import{loginUnified}from"./chunk-G7A5XAXU.js";import"./chunk-O6NK6C7E.js";import"./chunk-KGCOO62P.js";import{secretFromInput}from"./chunk-TG235DEU.js";
import"./chunk-4GVVKAFT.js";import"./chunk-KMKRX7Z3.js";import"./chunk-TEZLH6Y2.js";import"./chunk-FQAYMNKJ.js";import"./chunk-6CMWXLLK.js";
import"./chunk-2XAFV5M4.js";import"./chunk-H36UWOU5.js";import"./chunk-KGKDYVQW.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";
import{invalidArgs,twoShot}from"./chunk-RTDD4YLQ.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
