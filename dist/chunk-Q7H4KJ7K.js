import{Secret,invalidArgs,variable}from"./chunk-BTU343RA.js";var MOST_BYTES=64*1024;async function readSecret(call,what,variables){if(call.switches.has("secret-stdin"))return secretFromInput(call,what);let inherited=variables.
map(name=>variable(call.context.env,name)).find(value=>value!==void 0);if(inherited!==void 0)return checked(call,new Secret(inherited),what);let{askSecret}=call.
person();if(askSecret)return checked(call,await askSecret(`${what.charAt(0).toUpperCase()}${what.slice(1)} (hidden):`),what);throw invalidArgs(call.usage,`The ${what}\
 is missing. Give it on the standard input with --secret-stdin, or in ${variables[0]}: it is never an argument.`)}async function secretFromInput(call,what){let{
askSecret}=call.person();if(askSecret)return checked(call,await askSecret(`${what.charAt(0).toUpperCase()}${what.slice(1)} (hidden):`),what);let text=await call.
readInput(MOST_BYTES+2);return checked(call,new Secret(text.replace(/\r?\n$/,"")),what)}function checked({usage},secret,what){let text=secret.reveal();if(text.trim()===
"")throw invalidArgs(usage,`The ${what} is empty.`);if(Buffer.byteLength(text)>MOST_BYTES)throw invalidArgs(usage,`The ${what} is longer than ${MOST_BYTES} byte\
s.`);return secret}export{readSecret,secretFromInput};
