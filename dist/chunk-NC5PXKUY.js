import{MixpanelError}from"./chunk-BNTVTWSC.js";var MOST_SECRET_BYTES=64*1024,tooLong=what=>`The ${what} is longer than ${MOST_SECRET_BYTES} bytes.`;function usableSecret(secret,what){let text=secret.reveal();
if(text.trim()==="")throw invalid(`The ${what} is empty.`);if(new TextEncoder().encode(text).length>MOST_SECRET_BYTES)throw invalid(tooLong(what));if(CONTROL.test(
text))throw invalid(`The ${what} holds a control character, such as a line break: give it alone, on one line.`);return secret}var usernameIn=text=>usableUsername(
text?.trim())||void 0;function usableUsername(username){if(username?.includes(":")||CONTROL.test(username??""))throw invalid('The username of a service account \
holds no ":" and no control character. Is the secret part of it?');return username}function assertUsable({username,secret,token}){usableUsername(username),secret&&
usableSecret(secret,"secret of the service account"),token&&usableSecret(token,"bearer token")}var CONTROL=new RegExp("\\p{Cc}","u"),invalid=message=>new MixpanelError(
"INVALID_ARGS",message);export{MOST_SECRET_BYTES,tooLong,usableSecret,usernameIn,assertUsable};
