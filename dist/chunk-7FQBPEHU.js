import{quiet,readTokens,withFolderLock}from"./chunk-DTXYBLVI.js";import{Fault,bridgeAccountFolder,exists,findBridge,givenPath,isFault,readBridgeAt,removeFile,
removeFolder}from"./chunk-BNTVTWSC.js";async function removeBridge(context,at){let path=at===void 0?findBridge(context):givenPath(context,at);if(path===void 0)return{removed:!1,path:null};let bridge=readBridgeToRemove(
context,path);return bridge===void 0?{removed:!1,path}:(await forgetTraces(context,bridge.file),{removed:await removeFile(context,path),path})}async function forgetTraces(context,{
account,tokens}){let folder=bridgeAccountFolder(context,account.name);exists(folder)&&await withFolderLock(context,folder,async()=>{isOf(context,folder,tokens?.
client_id)&&await removeFolder(context,folder)})}function isOf(context,folder,client){try{let stored=readTokens(context,folder)?.client_id;return stored==null||
client==null||stored===client}catch(error){if(!isFault(error,"OAUTH_TOKEN_ERROR"))throw error;return!0}}function readBridgeToRemove(context,path){try{return readBridgeAt(
quiet(context),path)}catch(error){throw isFault(error,"BRIDGE_ERROR")?new Fault("BRIDGE_ERROR",error.details,{cause:error,place:{file:{doing:"remove"}}}):error}}export{removeBridge};
