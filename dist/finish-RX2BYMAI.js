import{denied,parsePastedAddress}from"./chunk-Q4TAC45B.js";import{findInflight,removeInflight}from"./chunk-74TCCJLH.js";import"./chunk-OJ4W5EPF.js";
import{authorizationServer}from"./chunk-EEDCA3XX.js";import{checkName,pickAlone,publish,redeem,resultOf}from"./chunk-ATXSGHEK.js";import"./chunk-BNKWNKCK.js";
import"./chunk-YAYXDVFZ.js";import"./chunk-2D5CVJ7W.js";import"./chunk-AHOHPU7T.js";import{withTransport}from"./chunk-KG5RCBI7.js";import"./chunk-BOR4W7GP.js";
import"./chunk-QWFJAVA4.js";import"./chunk-FGDSXVZT.js";import"./chunk-HIYG36D6.js";import"./chunk-UT4QANMI.js";import{messageOf}from"./chunk-7EACO3PI.js";
import"./chunk-X6UGQ6VR.js";import{isFault,within}from"./chunk-R25BQP3A.js";function loginFinish(context,pasted,wishes={}){let{name,project}=wishes,asked={kind:"two_shot",flags:{finish:!0,name,project}};return within({login:asked},async()=>{
let address=parsePastedAddress(pasted);if(address.kind==="denied"){let begun=address.state&&findInflight(context,address.state);throw denied(address).at({login:{
...asked,region:begun?.region}})}let{region,state,pkce_verifier:verifier,...client}=findInflight(context,address.state),login={...asked,region};return within({login},
async()=>{let account=checkName(context,name,region);return withTransport(context,async transport=>{let server=authorizationServer(context,transport,region),approval={
...client,region,code:address.code,verifier,account,wishes,login},redeemed=await redeem(context,server,approval);try{let unpublished={...redeemed,wishes,login,pick:pickAlone(
context),wraps:()=>!0};return resultOf(await publish(context,transport,unpublished))}finally{await forget(context,state)}})})})}async function forget(context,state){
try{await removeInflight(context,state)}catch(error){if(!isFault(error))throw error;context.warn({kind:"login_still_listed",why:messageOf(error)})}}export{loginFinish};
