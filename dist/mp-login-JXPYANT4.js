import{loginUnified}from"./chunk-Q6ZMPW42.js";import"./chunk-QSPME23B.js";import"./chunk-QFNEBCG4.js";import{secretFromInput}from"./chunk-SUU7U65R.js";
import"./chunk-6Z3HX5LH.js";import"./chunk-BNKWNKCK.js";import"./chunk-E3A4NPLQ.js";import"./chunk-DORMOLDC.js";import"./chunk-DOKKWYU3.js";
import"./chunk-JSADFUV2.js";import"./chunk-4CIZ3YE7.js";import"./chunk-FGDSXVZT.js";import"./chunk-J32BPLS2.js";import"./chunk-RMR7IUXT.js";
import{invalidArgs,twoShot}from"./chunk-JRLRTRIZ.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
