import{plainJson}from"./chunk-C76F62GV.js";import{Fault,LONG_LOCK,OAuthTokens,assertRoom,dirname,ensureFolder,folderLock,isFault,readJson,rootFolder,sweepTemporaries,
tokensPath,withLock,writeAtomic}from"./chunk-D4R4JLLY.js";async function withFolderLock(context,folder,work){return await ensureFolder(context,dirname(folder),rootFolder(context)),withLock(context,folderLock(folder),LONG_LOCK,
lock=>(sweepTemporaries(dirname(folder)),work(lock)))}var ROOM_BYTES=16*1024;function readTokens(context,folder){return readJson(context,tokensPath(folder),OAuthTokens,malformed)}async function writeTokens(context,folder,tokens,guard){
let text=plainJson({...tokens,scope:tokens.scope??""});await writeAtomic(context,tokensPath(folder),text,{root:rootFolder(context),...guard&&{guard}})}async function assertWritable(context,folder){
try{await ensureFolder(context,folder,rootFolder(context)),await assertRoom(context,folder," ".repeat(ROOM_BYTES))}catch(error){throw isFault(error,"STORAGE_ERR\
OR")?new Fault("STORAGE_ERROR",{...error.details,path:folder},{cause:error,place:{file:{doing:"refresh"}}}):error}}var malformed=(path,reason)=>new Fault("OAUTH\
_TOKEN_ERROR",{problem:"malformed",path,reason});export{withFolderLock,readTokens,writeTokens,assertWritable};
