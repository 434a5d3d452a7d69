import{bugOf,causeInWords}from"./chunk-WSD6KHCA.js";import{worded}from"./chunk-47AXI4DU.js";import{Fault,scrub,withRun}from"./chunk-BNTVTWSC.js";function presentError(thrown,installation){let error=errorOf(thrown,installation),next=withRun(error.next,installation);if(error.code==="NEEDS_ACCOUNT")return{schema_version:1,
state:"needs_account",next};if(error.code==="NEEDS_PROJECT")return{schema_version:1,state:"needs_project",account:error.details?.account,next};let body={code:error.
code,message:error.message,actionable:error.actionable,retryable:error.retryable,...error.details&&{details:{...error.details}},...error.cause!==void 0&&{cause:causeInWords(
error.cause)},...installation.verbose&&{trace:traceOf(error)}},hint=error.resumeHint&&withRun([error.resumeHint],installation)[0];return{schema_version:1,state:"\
error",error:body,...error.actionable&&{next},...hint&&{resume_hint:hint}}}var errorOf=(thrown,{version})=>worded(thrown)??bugOf(thrown,version),interrupted=signal=>new Fault(
"INTERRUPTED",{signal}),traceOf=error=>scrub(stackOf(error));function stackOf(error){let stack=error.stack??"";return error.cause instanceof SyntaxError?stack.slice(
Math.max(0,stack.indexOf(`
    at `))):stack}export{presentError,errorOf,interrupted,traceOf};
