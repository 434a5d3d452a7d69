import{loginUnified}from"./chunk-AYDVL6DT.js";import"./chunk-JXKRRGD5.js";import"./chunk-WD2MBA2Y.js";import{secretFromInput}from"./chunk-GGV6YCLD.js";
import"./chunk-36GUXAYZ.js";import"./chunk-BNKWNKCK.js";import"./chunk-YCJ42BTP.js";import"./chunk-M4KCKZBW.js";import"./chunk-K7XJB4FY.js";
import"./chunk-PZIEVD2G.js";import"./chunk-YUMIN6PB.js";import"./chunk-2YY5OKGL.js";import"./chunk-XBWNNXDY.js";import"./chunk-CYWGEUMY.js";
import"./chunk-S4ZFXJMM.js";import{invalidArgs,twoShot}from"./chunk-HG42YETS.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
