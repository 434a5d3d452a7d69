import{tokensText}from"./chunk-DTXYBLVI.js";import{NonEmpty,closeSync,constants,countsAsNone,createFile,ensureFolder,errnoOf,exists,fstatSync,ftruncateSync,
isMissing,literal,number,object,octal,openSync,pipe,readFileSync,readJson,regex,removeFile,renameSync,replyPath,rootFolder,storageError,string,sweepTemporaries,
syncFile,syncFolder,temporaryIn,tokensPath,unlinkSync,writeSync}from"./chunk-BNTVTWSC.js";var KeptReply=object({schema_version:literal(1,"must be 1"),spent:pipe(string("must be a string"),regex(/^[0-9a-f]{64}$/,"must be a SHA-256 in hexadecimal")),client_id:NonEmpty,
received_at:number("must be a number"),status:number("must be a number"),text:string("must be a string")});var LEAST_BYTES=16*1024,PATIENCE_MS=5e3,PAUSE_MS=50;async function reserveRoom(context,folder){let path=tokensPath(folder),files=[],reserve=async(at,bytes)=>{let file=new ReservedFile(
context,at);return files.push(file),await file.write(bytes),file},release=()=>{for(let file of files)file.discard()};try{await ensureFolder(context,folder,rootFolder(
context)),sweepTemporaries(folder),await removeReply(context,folder);let before=present(path);before&&(await(await reserve(temporaryIn(folder),before.bytes)).replace(
path),(before.mode&63)!==0&&context.warn({kind:"file_tightened",path,mode:octal(before.mode)}));let blank=Buffer.alloc(Math.max(LEAST_BYTES,2*(before?.bytes.length??
0))," "),[forTokens,forReply]=[await reserve(temporaryIn(folder),blank),await reserve(replyPath(folder),blank)];return{keepReply:async reply=>{try{await forReply.
write(Buffer.from(JSON.stringify(reply))),forReply.keep()}catch(error){throw storageError(replyPath(folder),{doing:"write_into"},error)}},store:async(tokens,guard=()=>{})=>{
let text=Buffer.from(tokensText(tokens));try{await forTokens.write(text,text.length)}catch(error){throw storageError(path,{doing:"write_into"},error)}guard();try{
await forTokens.replace(path)}catch(error){throw storageError(path,{doing:"replace"},error)}context.debug.files?.(`write ${path}`),await syncFolder(folder),forReply.
remove()},release:(isReplyOfUse=!1)=>{release(),isReplyOfUse||forReply.remove()}}}catch(error){release();let{cause}=error;throw storageError(folder,{doing:"refr\
esh"},errnoOf(cause)===void 0?error:cause)}}var keptReply=(context,folder)=>readJson(context,replyPath(folder),KeptReply,countsAsNone);async function removeReply(context,folder){
exists(replyPath(folder))&&await removeFile(context,replyPath(folder))}var ReservedFile=class{path;#fd;#isOpen=!0;#isOurs=!0;constructor(context,path){this.path=
path,this.#fd=createFile(context,path)}async write(bytes,length){for(let at=0;at<bytes.length;)at+=writeSync(this.#fd,bytes,at,bytes.length-at,at);length!==void 0&&
ftruncateSync(this.#fd,length),await syncFile(this.#fd)}keep(){this.#close(),this.#isOurs=!1}async replace(target){this.#close();for(let waitedMs=0;;waitedMs+=PAUSE_MS)
try{renameSync(this.path,target),this.#isOurs=!1;return}catch(error){if(!isInUse(error)||waitedMs>=PATIENCE_MS)throw error;await new Promise(resolve=>setTimeout(
resolve,PAUSE_MS))}}discard(){this.#isOurs&&this.remove()}remove(){this.#isOurs=!1;try{this.#close(),unlinkSync(this.path)}catch{}}#close(){this.#isOpen&&closeSync(
this.#fd),this.#isOpen=!1}},isInUse=error=>process.platform==="win32"&&["EPERM","EACCES","EBUSY"].includes(errnoOf(error)??"");function present(path){try{let fd=openSync(
path,constants.O_RDONLY|constants.O_NOFOLLOW|constants.O_NONBLOCK);try{return{bytes:readFileSync(fd),mode:fstatSync(fd).mode}}finally{closeSync(fd)}}catch(error){
if(isMissing(error))return;throw error}}export{reserveRoom,keptReply,removeReply};
