import{refused}from"./commands.js";import{commandFor}from"./auth_manager.js";async function isConfirmed(command,call,asked){let{question,note}=asked,{confirm,say}=call.person();if(confirm)return note!==void 0&&say(note),confirm(question);
let name=String(call.args[0]),given=command.flags.filter(flag=>call.flags[flag]===!0).map(flag=>`--${flag}`),again=asked.again??commandFor(`mp ${command.words}`,
name,[...given,"--yes"].join(" ")),message=`Removing ${asked.what??`"${name}"`} needs confirmation, and there is no terminal to ask on. Run: ${again}`;throw refused(
call.usage,message,[{command:again,label:"Remove it"}])}export{isConfirmed};
