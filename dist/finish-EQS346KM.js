import{denied,parsePastedAddress}from"./chunk-KBTV2R44.js";import{findInflight,removeInflight}from"./chunk-DKSDQVAM.js";import"./chunk-KDFTP6OA.js";
import{authorizationServer}from"./chunk-THJQBWHR.js";import{checkName,pickAlone,publish,redeem,resultOf}from"./chunk-CCUUNEHE.js";import"./chunk-BNKWNKCK.js";
import"./chunk-TPYRSAUA.js";import"./chunk-UQ6DXMJD.js";import"./chunk-DSM5BVWZ.js";import{withTransport}from"./chunk-QSQ2GUAW.js";import"./chunk-HN4O5VDH.js";
import"./chunk-NPMKJHYN.js";import"./chunk-FGDSXVZT.js";import"./chunk-CK37CMR2.js";import"./chunk-ZYBYQJIX.js";import{messageOf}from"./chunk-HL4YNQDQ.js";
import{isFault,within}from"./chunk-KG6YIKTC.js";function loginFinish(context,pasted,wishes={}){let{name,project}=wishes,asked={kind:"two_shot",flags:{finish:!0,name,project}};return within({login:asked},async()=>{
let address=parsePastedAddress(pasted);if(address.kind==="denied"){let begun=address.state&&findInflight(context,address.state);throw denied(address).at({login:{
...asked,region:begun?.region}})}let{region,state,pkce_verifier:verifier,...client}=findInflight(context,address.state),login={...asked,region};return within({login},
async()=>{let account=checkName(context,name,region);return withTransport(context,async transport=>{let server=authorizationServer(context,transport,region),approval={
...client,region,code:address.code,verifier,account,wishes,login},redeemed=await redeem(context,server,approval);try{let unpublished={...redeemed,wishes,login,pick:pickAlone(
context),wraps:()=>!0};return resultOf(await publish(context,transport,unpublished))}finally{await forget(context,state)}})})})}async function forget(context,state){
try{await removeInflight(context,state)}catch(error){if(!isFault(error))throw error;context.warn({kind:"login_still_listed",why:messageOf(error)})}}export{loginFinish};
