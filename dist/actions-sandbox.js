import{adviceForHidden,adviceForNone,codeOf,explained,hostsOf2 as hostsOf,lastsNoLonger,maskOf,passingHome}from"./errors.js";import"./shared-cli-format-sentence.js";
import"./shared-cli-format-width.js";import"./shared-core-near.js";import"./shared-core-advice-secret-refusal.js";import"./shared-core-advice-another-try.js";import"./shared-core-advice-login-command.js";
import"./commands.js";import"./shared-core-advice-hidden.js";import"./shared-core-advice-steps.js";import"./auth_manager.js";export{adviceForHidden,adviceForNone,codeOf,explained,hostsOf,lastsNoLonger,maskOf,passingHome};
