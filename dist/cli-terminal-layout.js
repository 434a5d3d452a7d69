import{writeByStreams}from"./shared-cli-terminal-console.js";import"./shared-tty.js";import{paper}from"./shared-cli-format-paper.js";import{advisedIn,broken}from"./shared-cli-format-sentence.js";
import"./shared-cli-format-width.js";import"./commands.js";import{isTerminal,layout,visible,wording}from"./auth_manager.js";function befit(platform=process.platform){platform==="win32"&&writeByStreams(),isTerminal(2)&&breakLines()}function breakLines(){layout.lines=text=>{let[command=""]=advisedIn(
text),spelled=visible(wording.spell(command)),said=visible(wording.spell(text.slice(0,text.length-command.length)))+spelled,{width}=paper(process.env,{isTerminal:!0,
columns:process.stderr.columns});return broken(said,width,"  ",spelled===""?[]:[spelled]).join(`
`)}}export{befit};
