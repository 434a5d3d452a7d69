import{refused}from"./commands.js";import{Ss,describeIssues}from"./auth_manager.js";var MOST_INPUT_BYTES=64*1024;async function recordFromInput({person,readInput,usage},schema,what){let question=`${what} as one JSON object (hidden; Enter ends i\
t when it is complete, else Ctrl-D):`,text=await person().askJson?.(question)??await readInput(MOST_INPUT_BYTES),value;try{value=JSON.parse(text.replace(/^\ufeff/,
""))}catch{throw refused(usage,"The standard input is not one JSON record.")}let result=Ss(schema,value);if(!result.success)throw refused(usage,`The record on s\
tdin cannot be used: ${describeIssues(result.issues)}`);return result.output}export{recordFromInput};
