import{loginUnified}from"./chunk-BR5DJUE6.js";import"./chunk-6KAKALX2.js";import"./chunk-NYEVLFLH.js";import{secretFromInput}from"./chunk-A7OVAWY4.js";
import"./chunk-K4MEVITN.js";import"./chunk-BNKWNKCK.js";import"./chunk-E3A4NPLQ.js";import"./chunk-U55M7ZBA.js";import"./chunk-V6UDADMY.js";
import"./chunk-EO7LZC7W.js";import"./chunk-ASYEPKUB.js";import"./chunk-FGDSXVZT.js";import"./chunk-25GOWLOH.js";import"./chunk-46EOHAJM.js";
import{invalidArgs,twoShot}from"./chunk-KVUNSBPI.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
