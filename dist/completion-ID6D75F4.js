import{refused,string,textCommand}from"./chunk-BNTVTWSC.js";var shells=["bash","zsh","fish"],completionCommands=[textCommand({words:"completion",program:"mp",summary:"Print the completion script for bash, zsh or fish",args:[
{label:"SHELL",schema:string(),complete:shells}],note:{title:"To have it in every shell",text:`  bash  source <(mp completion bash)   in ~/.bashrc
  zsh   source <(mp completion zsh)    in ~/.zshrc, after compinit
  fish  mp completion fish | source    in ~/.config/fish/config.fish`},print:async({args:[name],usage,commands})=>{let shell=shells.find(one=>one===name);if(shell===
void 0)throw refused(usage,`SHELL must be one of ${shells.join(", ")}. ${usage}`);let{completionScript}=await import("./script-D4R2OKC6.js");return completionScript(
shell,await commands())}})];export{completionCommands};
