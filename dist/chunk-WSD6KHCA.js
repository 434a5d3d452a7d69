import{worded}from"./chunk-47AXI4DU.js";import{quotable}from"./chunk-Y4OKRLE4.js";import{MixpanelError}from"./chunk-BNTVTWSC.js";function bugOf(thrown,version){let{message}=causeInWords(thrown),error=new MixpanelError("INTERNAL_ERROR",`This is a bug in mixpanel-auth ${version}, please rep\
ort it: ${message}`,{cause:thrown});return thrown instanceof Error&&thrown.stack!==void 0&&(error.stack=thrown.stack),error}function causeInWords(cause){let own=worded(
cause);if(own)return{code:own.code,message:own.message};if(!(cause instanceof Error))return{message:"something that is no Error was thrown"};let text=cause instanceof
SyntaxError?cause.name:`${cause.name}: ${cause.message}`,code=cause.code;return{...typeof code=="string"&&{code},message:quotable(text)}}export{bugOf,causeInWords};
