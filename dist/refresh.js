import{runRefreshJob}from"./online.js";import"./accounts.js";import"./errors.js";import"./shared-core-near.js";import"./shared-core-advice-secret-refusal.js";
import"./shared-actions-accounts-odd-account.js";import"./shared-core-advice-login-command.js";import"./shared-core-advice-hidden.js";import"./shared-core-advice-steps.js";import"./shared-cli-format-sentence.js";
import"./shared-cli-format-width.js";import"./choices.js";import"./shared-actions-choose.js";import{warningText}from"./commands.js";import{
contextOf}from"./auth_manager.js";var ENDING=["SIGHUP","SIGINT","SIGQUIT","SIGTERM","SIGBREAK","SIGALRM","SIGPWR","SIGUSR2","SIGXCPU"];async function main(){for(let signal of ENDING)process.on(signal,
()=>{});let warnings=[],events=[],follow=subject=>event=>{events.push([subject,event])},debug={http:follow("http"),files:follow("files"),lock:follow("lock")},context=contextOf(
{},{warn:warning=>{warnings.push(warningText(warning))},debugFor:()=>debug});await runRefreshJob(context,process.argv[2]??"",{warnings,events}),process.exit(0)}export{main};
