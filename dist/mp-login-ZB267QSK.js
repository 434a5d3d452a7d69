import{secretFromInput}from"./chunk-KBMLU6D7.js";import{loginUnified}from"./chunk-62UV2E2K.js";import"./chunk-XWLVFU4D.js";import"./chunk-2DHY7HDC.js";
import"./chunk-N3SFHUMC.js";import"./chunk-EGYLVXLS.js";import"./chunk-AWUUUFRD.js";import"./chunk-5SIUJU6X.js";import"./chunk-BNKWNKCK.js";
import"./chunk-O5PYKAY5.js";import"./chunk-E3A4NPLQ.js";import"./chunk-QRCDJO22.js";import"./chunk-GSFZXV3D.js";import"./chunk-TYLTJ432.js";
import"./chunk-BSTK6XRQ.js";import"./chunk-FGDSXVZT.js";import"./chunk-WXJF5DP5.js";import"./chunk-FMA7XA4B.js";import{invalidArgs,twoShot}from"./chunk-MN2WJ6N7.js";var ownFlags=["service-account","token-env","no-browser","secret-stdin"],login=async call=>{let{context,options,switches}=call,{name,project,finish,resume}=options;
if(switches.has("start")||finish!==void 0||resume!==void 0)return inTwoShots(call);let secret=switches.has("secret-stdin")?()=>secretFromInput(call,"secret of t\
he service account"):void 0;return loginUnified(context,call.person(),{name,project,region:options.region,serviceAccount:switches.has("service-account"),tokenEnv:options["\
token-env"],noBrowser:switches.has("no-browser"),secret})};function inTwoShots(call){let{options,switches,usage}=call;for(let flag of ownFlags)if(switches.has(flag)||
options[flag]!==void 0)throw invalidArgs(usage,`--${flag} does not go with --start, --finish or --resume. ${usage}`);return twoShot(call)}export{login};
