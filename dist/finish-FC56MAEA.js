import{denied,parsePastedAddress}from"./chunk-CPJJKOJ7.js";import{findInflight,removeInflight}from"./chunk-33TUMQBW.js";import{checkName,pickAlone,publish,
redeem,resultOf}from"./chunk-QDJO445J.js";import"./chunk-BNKWNKCK.js";import"./chunk-3FUX24Q7.js";import{authorizationServer}from"./chunk-6FWPPQYD.js";
import"./chunk-5NXL6SDG.js";import"./chunk-AMOWF4XF.js";import"./chunk-YVUCKQKS.js";import"./chunk-HVROXUOW.js";import"./chunk-SN4DP7RC.js";
import"./chunk-U7QGNCPU.js";import"./chunk-CS6AORGS.js";import"./chunk-S2VNGNRK.js";import"./chunk-FW43R2MO.js";import{withTransport}from"./chunk-N6FI6RDQ.js";
import"./chunk-A4V3BDS6.js";import"./chunk-FGDSXVZT.js";import{messageOf}from"./chunk-775DCZL5.js";import"./chunk-2CL3XNWC.js";import"./chunk-F2RMG5W6.js";
import{isFault,within}from"./chunk-64HBJMEA.js";function loginFinish(context,pasted,wishes={}){let{name,project}=wishes,asked={kind:"two_shot",flags:{finish:!0,name,project}};return within({login:asked},async()=>{
let address=parsePastedAddress(pasted);if(address.kind==="denied"){let begun=address.state&&findInflight(context,address.state);throw denied(address).at({login:{
...asked,region:begun?.region}})}let{region,state,pkce_verifier:verifier,...client}=findInflight(context,address.state),login={...asked,region};return within({login},
async()=>{let account=checkName(context,name,region);return withTransport(context,async transport=>{let server=authorizationServer(context,transport,region),approval={
...client,region,code:address.code,verifier,account,wishes,login},redeemed=await redeem(context,server,approval);try{let unpublished={...redeemed,wishes,login,pick:pickAlone(
context),wraps:()=>!0};return resultOf(await publish(context,transport,unpublished))}finally{await forget(context,state)}})})})}async function forget(context,state){
try{await removeInflight(context,state)}catch(error){if(!isFault(error))throw error;context.warn({kind:"login_still_listed",why:messageOf(error)})}}export{loginFinish};
