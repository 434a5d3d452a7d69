import{help,helpedBy}from"./shared-cli-arguments-help.js";import"./shared-cli-arguments-match.js";import"./shared-cli-arguments-axis-value.js";import"./shared-core-near.js";import{
wrap}from"./shared-cli-format-width.js";import{flagNames,flagOf,spell}from"./commands.js";import{axisFlags}from"./auth_manager.js";var INDENT="  ",MOST_LABEL=26,ABOUT="mp looks after your Mixpanel accounts, so that an agent can use them without seeing a secret.",everywhere=flagNames.filter(
name=>flagOf(name).everywhere!==void 0);function helpText(path,commands,paper){let{usage,commands:chosen}=help(path,commands,"mp").help,[only,...more]=helpedBy(
path,commands),title=text=>paper.bold(text),sections=[];if(only&&more.length===0){let{summary,flags,note}=only;sections.push(wrap2(`${summary}.`,paper.width,""),
wrap2(usage.replace("usage","Usage"),paper.width,"    ")),note&&sections.push(`${title(note.title)}
${note.text}`),flags.length>0&&sections.push(`${title("Flags")}
${list(flags.map(flagRow),paper)}`),sections.push(`${title("Flags of every command")}
${list([...everywhere,"help"].map(flagRow),paper)}`)}else{let rows=chosen.map(({name,summary})=>[name,summary]);path.length===0&&sections.push(wrap2(ABOUT,paper.
width,"")),sections.push(`Usage: mp [flags] ${[...path,"<command>"].join(" ")} [arguments]`,`${title("Commands")}
${list(rows,paper)}`);let all=[...axisFlags,...everywhere,"help","version"];path.length===0&&sections.push(`${title("Flags of every command")}
${list(all.map(flagRow),paper)}`,`${title("Examples")}
${EXAMPLES}`),sections.push(wrap2(`Run mp ${[...path,"<command>"].join(" ")} --help for the flags of one command.`,paper.width,""))}return`${sections.join(`

`)}
`}var EXAMPLES=`  mp login
  mp project list
  mp project use 3713224
  mp account list --format json`;function flagRow(name){let{short,summary}=flagOf(name);return[`${short?`-${short}, `:"    "}${spell(name)}`,summary]}function list(rows,{
width}){let column=Math.min(MOST_LABEL,Math.max(...rows.map(([label])=>label.length))),gap=INDENT+" ".repeat(column)+INDENT;return rows.map(([label,text],index)=>{
let isApart=index>0&&groupOf(label)!==groupOf(rows[index-1]?.[0]??""),lines=wrap2(text,Math.max(20,width-gap.length),"").split(`
`).join(`
${gap}`),first=label.length>column?`${label}
${gap}`:`${label.padEnd(column)}${INDENT}`;return`${isApart?`
`:""}${INDENT}${first}${lines}`}).join(`
`)}var groupOf=label=>/^[a-z]+(?= [a-z])/.exec(label)?.[0]??"",wrap2=(text,width,indent)=>wrap(text.match(/\[[^\]]*\]|\S+/g)??[],width,indent).join(`
`);export{helpText};
