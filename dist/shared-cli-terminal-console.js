import{WriteStream,isatty}from"./shared-tty.js";import{output,writeSync}from"./auth_manager.js";function writeByStreams(){output.terminal="\\\\.\\CONOUT$",output.write=(descriptor,bytes,from)=>isatty(descriptor)?(streamOf(descriptor).write(bytes.subarray(from)),
bytes.length-from):writeSync(descriptor,bytes,from)}var own;function streamOf(descriptor){let stream=ofProcess(descriptor)??own??new WriteStream(descriptor);return stream.
listenerCount("error")===0&&stream.on("error",()=>{}),descriptor>2&&(own=stream),stream}var ofProcess=descriptor=>descriptor===1?process.stdout:descriptor===2?process.
stderr:void 0;export{writeByStreams,streamOf};
