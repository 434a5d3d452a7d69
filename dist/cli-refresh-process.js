import{spawn}from"./shared-child_process.js";import"./online.js";import"./accounts.js";import"./errors.js";import"./shared-core-near.js";
import"./shared-core-advice-secret-refusal.js";import"./shared-actions-accounts-odd-account.js";import"./shared-core-advice-login-command.js";import"./shared-core-advice-hidden.js";import"./shared-core-advice-steps.js";
import"./shared-cli-format-sentence.js";import"./shared-cli-format-width.js";import"./choices.js";import"./shared-actions-choose.js";import"./commands.js";
import"./auth_manager.js";var NEEDED=new Set(["HOME","USERPROFILE","MP_CONFIG_PATH","MP_STORAGE_DIR","MP_OAUTH_STORAGE_DIR","MP_AUTH_FILE","MP_API_BASE_URL","MP_APP_BASE_URL","MP_REGION",
"MP_TIMEOUT","HTTPS_PROXY","HTTP_PROXY","ALL_PROXY","NO_PROXY","https_proxy","http_proxy","all_proxy","no_proxy","NODE_EXTRA_CA_CERTS","NODE_USE_SYSTEM_CA","SSL\
_CERT_FILE","SSL_CERT_DIR","NODE_TLS_REJECT_UNAUTHORIZED","NODE_OPTIONS","LD_LIBRARY_PATH","LD_PRELOAD","DYLD_LIBRARY_PATH","TMPDIR","TEMP","TMP","SystemRoot"]),
NEEDED_IN_CAPITALS=new Set([...NEEDED].map(name=>name.toUpperCase())),NEEDED_FLAGS=/^--(use-(openssl|bundled|system)-ca|tls-|openssl-|dns-|no-experimental-fetch|permission|allow-)/;
async function refreshDetached(program,job){let{execPath,execArgv,env,platform}=process,words=[execPath,...execArgv.filter(flag=>NEEDED_FLAGS.test(flag)),program,
job],needed=neededOf(env,platform),{file,args,options}=throughShell(words,needed,platform,env.ComSpec),[command="",...rest]=words;return await ended(file,args,options)||
ended(command,rest,{...alone,env:needed})}var alone={detached:!0,windowsHide:!0,stdio:["ignore","pipe","ignore"]};function throughShell(words,env,platform,cmd="\
cmd.exe"){if(platform!=="win32")return{file:"/bin/sh",args:["-c",'"$@" &',"sh",...words],options:{...alone,env}};let variables=Object.fromEntries(words.map((word,index)=>[
`REFRESH_${index}`,word])),line=`start "" /b ${Object.keys(variables).map(name=>`"%${name}%"`).join(" ")}`;return{file:cmd,args:["/d","/s","/c",`"${line}"`],options:{
...alone,detached:!1,windowsVerbatimArguments:!0,env:{...env,...variables}}}}function neededOf(env,platform){let isNeeded=name=>NEEDED.has(name)||platform==="wi\
n32"&&NEEDED_IN_CAPITALS.has(name.toUpperCase());return Object.fromEntries(Object.entries(env).filter(entry=>isNeeded(entry[0])))}var ended=(command,args,options)=>new Promise(
resolve=>{try{let child=spawn(command,args,options);child.on("error",()=>resolve(!1)),child.stdout?.on("error",()=>{}).on("close",()=>resolve(child.pid!==void 0)),
child.stdout?.resume()}catch{resolve(!1)}});export{neededOf,refreshDetached,throughShell};
