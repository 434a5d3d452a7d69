import{usableSecret}from"./shared-actions-accounts-odd-account.js";async function typedSecret({askSecret},what){let typed=await askSecret?.(`${what.charAt(0).toUpperCase()}${what.slice(1)} (hidden):`);return typed&&usableSecret(
typed,what)}export{typedSecret};
