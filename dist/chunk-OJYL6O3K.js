import{MOST_SECRET_BYTES,Secret,invalidArgs,tooLong,usableSecret,variable}from"./chunk-5GQBNJXR.js";async function readSecret(call,what,variables){if(call.switches.has("secret-stdin"))return secretFromInput(call,what);let inherited=variables.map(name=>variable(
call.context.env,name)).find(value=>value!==void 0);if(inherited!==void 0)return usableSecret(new Secret(inherited),what);let typed=await typedSecret(call,what);
if(typed)return typed;throw invalidArgs(call.usage,`The ${what} is missing. Give it on stdin with --secret-stdin, or in ${variables[0]}; it is never an argument\
.`)}async function secretFromInput(call,what){let typed=await typedSecret(call,what);if(typed)return typed;let text=await call.readInput(MOST_SECRET_BYTES+2,tooLong(
what));return usableSecret(new Secret(text.replace(/\r?\n$/,"")),what)}async function typedSecret(call,what){let typed=await call.person().askSecret?.(`${what.charAt(
0).toUpperCase()}${what.slice(1)} (hidden):`);return typed&&usableSecret(typed,what)}export{readSecret,secretFromInput};
