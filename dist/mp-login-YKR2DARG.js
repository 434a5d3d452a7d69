import{secretFromInput}from"./chunk-QZ4Y3ICS.js";import{loginUnified}from"./chunk-75BOHCE6.js";import"./chunk-FITTAF67.js";import"./chunk-QO6YEOGE.js";
import"./chunk-ODT4XVLS.js";import"./chunk-E6JTRSPB.js";import"./chunk-AWUUUFRD.js";import"./chunk-IN4OEDWM.js";import"./chunk-BNKWNKCK.js";
import"./chunk-O5PYKAY5.js";import"./chunk-E3A4NPLQ.js";import"./chunk-OISVSAIJ.js";import"./chunk-YGLQZNYJ.js";import"./chunk-7WA7TNQS.js";
import"./chunk-7WNIIIYZ.js";import"./chunk-FGDSXVZT.js";import"./chunk-DW4HU4BO.js";import"./chunk-UPELG62N.js";import{invalidArgs,twoShot}from"./chunk-KUJP2P5B.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
