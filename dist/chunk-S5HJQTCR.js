import{isSecret}from"./chunk-4IKYYILR.js";import{plainJson}from"./chunk-RFUZROY2.js";import{InflightFile}from"./chunk-47AXI4DU.js";import{Fault,
SHORT_LOCK,describeIssues,ensureFolder,inflightPath,isFault,oauthFolder,readJson,removeFile,rootFolder,safeParse,unknown,withLock,writeAtomic}from"./chunk-BNTVTWSC.js";var SCHEMA_VERSION=1;async function addInflight(context,login){await locked(context,lock=>write(context,lock,[login,...readable(context).filter(other=>isLive(context,
other))]))}function findInflight(context,state){let logins=read(context),found=logins.find(login=>isSecret(state.reveal(),login.state));if(found?!isLive(context,
found):!logins.some(login=>isLive(context,login)))throw new Fault("OAUTH_INFLIGHT_EXPIRED",{path:inflightPath(context),...found&&{region:found.region}});if(found)
return found;throw new Fault("OAUTH_STATE_MISMATCH",{})}async function removeInflight(context,state){await locked(context,async lock=>{let logins=readable(context),
left=logins.filter(login=>!isSecret(state.reveal(),login.state)&&isLive(context,login));if(left.length>0)return write(context,lock,left);lock.assertHeld(),logins.
length>0&&await removeFile(context,inflightPath(context))})}var isLive=(context,login)=>context.now()<login.expires_at*1e3;async function locked(context,work){await ensureFolder(
context,oauthFolder(context),rootFolder(context)),await withLock(context,`${inflightPath(context)}.lock`,SHORT_LOCK,work)}async function write(context,lock,[latest,
...others]){let file={schema_version:SCHEMA_VERSION,...latest,...others.length>0&&{others}},options={root:rootFolder(context),guard:lock.assertHeld};await writeAtomic(
context,inflightPath(context),plainJson(file),options)}function readable(context){try{return read(context)}catch(error){if(isFault(error)&&error.code.startsWith(
"OAUTH_INFLIGHT_"))return[];throw error}}function read(context){let path=inflightPath(context),value=readJson(context,path,unknown(),corrupt);if(value===void 0)
throw new Fault("OAUTH_INFLIGHT_MISSING",{path});let version=isObject(value)?value.schema_version:void 0;if(typeof version=="number"&&version>SCHEMA_VERSION)throw new Fault(
"OAUTH_INFLIGHT_SCHEMA_TOO_NEW",{path,schema_version:version});let result=safeParse(InflightFile,value);if(!result.success)throw corrupt(path,describeIssues(result.
issues));let{schema_version:_version,others,...latest}=result.output;return[latest,...others]}var isObject=value=>typeof value=="object"&&value!==null,corrupt=(path,reason)=>new Fault(
"OAUTH_INFLIGHT_CORRUPT",{path,reason});export{addInflight,findInflight,removeInflight};
