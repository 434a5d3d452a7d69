import{createInterface}from"./shared-readline.js";import{Writable}from"./shared-stream.js";import{Fault,Secret,lastLine,writeAll}from"./core.js";var interrupted=()=>new Fault("INTERRUPTED",{}),SHOW_CURSOR="\x1B[?25h";async function during(work){lastLine.erase?.(),lastLine.pause=!0,lastLine.erase=()=>{writeAll(
2,`
`),lastLine.erase=void 0};let restore=()=>{lastLine.erase?.(),writeAll(2,SHOW_CURSOR)};process.once("exit",restore);try{return await work()}finally{process.removeListener(
"exit",restore),lastLine.erase=void 0,lastLine.pause=!1}}function line({text:question,hidden=!1,whole=!1,signal}){let nothing=new Writable({write:(_chunk,_encoding,done)=>done()}),
asked=question===""?"":`${question.trimEnd()} `;return during(()=>new Promise((resolve,reject)=>{let reader=createInterface({input:process.stdin,output:hidden?nothing:
process.stderr,terminal:!0,historySize:0,prompt:hidden?"":asked}),stop=()=>{reject(signal?.reason),reader.close()},answer,lines=[],end=()=>{answer=whole?[...lines,
reader.line].join(`
`):lines[0],reader.close()};if(reader.on("line",text=>{lines.push(text)===1&&setImmediate(end)}),reader.on("SIGINT",()=>{reject(interrupted()),reader.close()}),
reader.on("close",()=>{signal?.removeEventListener("abort",stop),(hidden||answer===void 0)&&writeAll(2,`
`),answer!==void 0||!process.stdin.readableEnded?resolve(answer??""):signal===void 0&&reject(interrupted())}),signal?.aborted)return stop();signal?.addEventListener(
"abort",stop,{once:!0}),hidden&&writeAll(2,asked),reader.prompt()}))}async function choose(question,choices){let{pick}=await import("./cli-terminal-picker.js"),
picked=await during(()=>pick(question,choices));if(picked===void 0)throw interrupted();return picked}var terminal={readLine:signal=>line({text:"",whole:!0,signal}),
ask:text=>line({text}),askSecret:async text=>new Secret(await line({text,hidden:!0})),confirm:async question=>/^y(es)?$/i.test((await line({text:`${question} [y\
/N] `})).trim()),choose};export{terminal};
