import"./commands.js";import"./auth_manager.js";async function*linesOf(input){let[rest,read,found]=["",0,0];for await(let chunk of input){let lines2=`${rest}${chunk}`.split(`
`);if(rest=lines2.pop()??"",yield*lines2.slice(0,256-found),read+=chunk.length,found+=lines2.length,read>65536||found>=256)return}rest!==""&&(yield rest)}var lines;
async function nextPipedLine(signal){try{lines??=linesOf(process.stdin.setEncoding("utf8")),signal.addEventListener("abort",()=>process.stdin.destroy(),{once:!0});
let{value,done}=await lines.next();if(!done)return value}catch{}return new Promise(()=>{})}export{nextPipedLine};
