import"./commands.js";import{isTerminal,lastLine,say,writeAll}from"./auth_manager.js";var EVERY_MS=1e4,TURN_MS=100,FRAMES=["|","/","-","\\"],labels=[],turning;function showProgress(label,began){return isTerminal(2)&&process.env.TERM!=="dumb"?turn(
label):repeat(label,began)}function repeat(label,began){let line=()=>say(`still ${label} ... (${Math.round((Date.now()-began)/1e3)} s)`);line();let timer=setInterval(
line,EVERY_MS).unref();return()=>clearInterval(timer)}function turn(label){return labels.push(label),turning??=spin(),()=>{let at=labels.indexOf(label);at>=0&&labels.
splice(at,1),!(labels.length>0)&&(clearInterval(turning),turning=void 0,lastLine.erase?.())}}function spin(){let frame=0;return setInterval(()=>{if(lastLine.pause)
return;let text=`${FRAMES[frame++%FRAMES.length]} ${labels.at(-1)??""}`.slice(0,process.stderr.columns-1);writeAll(2,`\r\x1B[K${text}`),lastLine.erase=()=>{writeAll(
2,"\r\x1B[K"),lastLine.erase=void 0}},TURN_MS).unref()}export{showProgress};
