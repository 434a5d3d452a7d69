import{runRefreshJob}from"./online.js";import"./accounts.js";import"./choices.js";import"./shared-actions-choose.js";import"./errors.js";
import"./shared-cli-format-sentence.js";import"./shared-cli-format-width.js";import"./shared-core-near.js";import"./shared-core-advice-secret-refusal.js";import"./shared-core-advice-another-try.js";
import"./shared-core-advice-login-command.js";import"./commands.js";import"./shared-core-advice-hidden.js";import"./shared-core-advice-steps.js";import{contextOf}from"./auth_manager.js";var ENDING=["SIGHUP","SIGINT","SIGQUIT","SIGTERM","SIGBREAK","SIGALRM","SIGPWR","SIGUSR2","SIGXCPU"];async function main(){for(let signal of ENDING)process.on(signal,
()=>{});let warnings=[],events=[],follow=subject=>event=>{events.push([subject,event])},context=contextOf({warn:line=>warnings.push(line),debug:{http:follow("ht\
tp"),files:follow("files"),lock:follow("lock")}});await runRefreshJob(context,process.argv[2]??"",{warnings,events}),process.exit(0)}export{main};
