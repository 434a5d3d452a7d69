import{Fault,LONG_LOCK,OAuthTokens,Secret,accountsFolder,basename,countsAsNone,dirname,ensureFolder,exists,folderLock,isFault,join,jsonText,listFolder,members,readConfig,
readJson,readJsonText,refuseInsecureFolder,removeFolder,renameFolder,rootFolder,shortHash,sweepTemporaries,timeOnDisk,tokensPath,withLock,writeAtomic}from"./core.js";var plainJson=value=>`${JSON.stringify(value,reveal,2)}
`;function reveal(key,value){let original=this[key];return original instanceof Secret?original.reveal():value}var quiet=context=>Object.create(context,{warn:{value:()=>{}}});var REMOVED=/^\.removed-[0-9a-f]{8}$/,asideOf=folder=>join(dirname(folder),`.removed-${shortHash(basename(folder))}`);async function setAside(context,folder){let aside=asideOf(
folder);if(!exists(folder))return exists(aside)?aside:void 0;try{return await removeFolder(context,aside),await renameFolder(context,folder,aside),aside}catch(error){
if(!isFault(error,"STORAGE_ERROR"))throw error;return folder}}var isSetAside=folder=>!exists(folder)&&exists(asideOf(folder));async function settleRemoved(context,folder){
let accounts=accountsFolder(context);if(dirname(folder)===accounts)try{let left=listFolder(accounts).filter(name=>REMOVED.test(name));if(left.length===0)return;
let names=Object.keys(readConfig(quiet(context)).accounts),aside=asideOf(folder);names.includes(basename(folder))&&isSetAside(folder)&&await renameFolder(context,
aside,folder);let kept=names.map(name=>basename(asideOf(join(accounts,name))));for(let name of left)kept.includes(name)||await removeFolder(context,join(accounts,
name))}catch(error){if(!isFault(error))throw error}}async function withFolderLock(context,folder,work){return await ensureFolder(context,dirname(folder),rootFolder(context)),refuseInsecureFolder(folder),withLock(
context,folderLock(folder),LONG_LOCK,async lock=>(sweepTemporaries(dirname(folder)),await settleRemoved(context,folder),work(lock)))}function readTokens(context,folder){return refuseInsecureFolder(folder),peekAtTokens(context,folder)}function peekAtTokens(context,folder){return readJson(context,
tokensPath(folder),OAuthTokens,malformed)}function tokensText(tokens,before="{}"){let all={...tokens,expires_at:timeOnDisk(tokens.expires_at),scope:tokens.scope??
""},found=new Map(members(jsonText(plainJson(all))));for(let[key,value]of membersOf(before))found.has(key)&&!(key in OAuthTokens.entries)&&found.set(key,value);
return`{
${[...found].map(([key,value])=>`  ${JSON.stringify(key)}: ${value}`).join(`,
`)}
}
`}function membersOf(text){try{return members(jsonText(text.replace(/^\ufeff/,"")))??new Map}catch{return new Map}}async function writeTokens(context,folder,tokens,guard){
let options={root:rootFolder(context),...guard&&{guard}},before=readJsonText(context,tokensPath(folder),countsAsNone);await writeAtomic(context,tokensPath(folder),
tokensText(tokens,before),options)}var malformed=(path,reason)=>new Fault("OAUTH_TOKEN_ERROR",{problem:"malformed",path,reason});export{plainJson,quiet,setAside,isSetAside,settleRemoved,withFolderLock,readTokens,peekAtTokens,tokensText,writeTokens};
