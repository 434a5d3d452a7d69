import{secretFromInput}from"./chunk-EHLVFJ3C.js";import{loginUnified}from"./chunk-DHCP7OB7.js";import"./chunk-5CNM5245.js";import"./chunk-XZ32RXLB.js";
import"./chunk-URX6WND4.js";import"./chunk-HZ3N6RCW.js";import"./chunk-AWUUUFRD.js";import"./chunk-6ECRGOTJ.js";import"./chunk-BNKWNKCK.js";
import"./chunk-O5PYKAY5.js";import"./chunk-E3A4NPLQ.js";import"./chunk-F62OBKOT.js";import"./chunk-JNMFMBSZ.js";import"./chunk-HDXGO77B.js";
import"./chunk-KAUX2V6W.js";import"./chunk-FGDSXVZT.js";import"./chunk-ONOKV7MM.js";import"./chunk-46QLO4CN.js";import{invalidArgs,twoShot}from"./chunk-JANOASKT.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
