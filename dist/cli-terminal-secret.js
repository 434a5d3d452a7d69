import{typedSecret}from"./shared-actions-ask-secret.js";import"./accounts.js";import{secretTooLong}from"./shared-core-advice-secret-refusal.js";import{MOST_SECRET_BYTES,
usableSecret}from"./shared-actions-accounts-odd-account.js";import"./shared-core-advice-login-command.js";import"./shared-core-advice-hidden.js";import"./shared-core-advice-steps.js";import"./shared-actions-choose.js";
import{refused}from"./commands.js";import{Secret,variable}from"./auth_manager.js";async function readSecret(from,what,variables){if(from.isOnStdin)return secretFromInput(from,what);let inherited=variables.map(name=>variable(from.context.env,name)).
find(value=>value!==void 0);if(inherited!==void 0)return usableSecret(new Secret(inherited),what);let typed=await typedSecret(from.person(),what);if(typed)return typed;
throw refused(from.usage,`The ${what} is missing. Give it on stdin with --secret-stdin, or in ${variables[0]}; it is never an argument.`)}async function secretFromInput(from,what){
let typed=await typedSecret(from.person(),what);if(typed)return typed;let text=await from.readInput(MOST_SECRET_BYTES+2,secretTooLong(what));return usableSecret(
new Secret(text),what)}export{readSecret,secretFromInput};
