import{isSecret}from"./chunk-AWUUUFRD.js";import{Fault,InflightFile,describeIssues,ensureFolder,inflightPath,isFault,oauthFolder,plainJson,readJson,removeFile,
rootFolder,safeParse,unknown,withLock,writeAtomic}from"./chunk-MN2WJ6N7.js";var SCHEMA_VERSION=1,LOCK_WAIT_MS=1e4;async function addInflight(context,login){await locked(context,()=>write(context,[login,...readable(context).filter(other=>isLive(
context,other))]))}function findInflight(context,state){let logins=read(context),found=logins.find(login=>isSecret(state.reveal(),login.state));if(found?!isLive(
context,found):!logins.some(login=>isLive(context,login)))throw new Fault("OAUTH_INFLIGHT_EXPIRED",{path:inflightPath(context),...found&&{region:found.region}});
if(found)return found;throw new Fault("OAUTH_STATE_MISMATCH",{})}async function removeInflight(context,state){await locked(context,()=>{let logins=readable(context),
left=logins.filter(login=>!isSecret(state.reveal(),login.state)&&isLive(context,login));left.length>0?write(context,left):logins.length>0&&removeFile(inflightPath(
context))})}var isLive=(context,login)=>context.now()<login.expires_at*1e3;function locked(context,work){return ensureFolder(context,oauthFolder(context),rootFolder(
context)),withLock(`${inflightPath(context)}.lock`,LOCK_WAIT_MS,work,context.progress)}function write(context,[latest,...others]){let file={schema_version:SCHEMA_VERSION,
...latest,...others.length>0&&{others}};writeAtomic(context,inflightPath(context),plainJson(file),{root:rootFolder(context)})}function readable(context){try{return read(
context)}catch(error){if(isFault(error)&&error.code.startsWith("OAUTH_INFLIGHT_"))return[];throw error}}function read(context){let path=inflightPath(context),value=readJson(
context,path,unknown(),corrupt);if(value===void 0)throw new Fault("OAUTH_INFLIGHT_MISSING",{path});let version=isObject(value)?value.schema_version:void 0;if(typeof version==
"number"&&version>SCHEMA_VERSION)throw new Fault("OAUTH_INFLIGHT_SCHEMA_TOO_NEW",{path,schema_version:version});let result=safeParse(InflightFile,value);if(!result.
success)throw corrupt(path,describeIssues(result.issues));let{schema_version:_version,others,...latest}=result.output;return[latest,...others]}var isObject=value=>typeof value==
"object"&&value!==null,corrupt=(path,reason)=>new Fault("OAUTH_INFLIGHT_CORRUPT",{path,reason});export{addInflight,findInflight,removeInflight};
