import{denied,parsePastedAddress}from"./chunk-ASG7G7GH.js";import{findInflight,removeInflight}from"./chunk-5WMDTWQI.js";import"./chunk-QRH3CQR5.js";
import{authorizationServer}from"./chunk-NAHG2EWJ.js";import{checkName,pickAlone,publish,redeem,resultOf}from"./chunk-SETPFB6Y.js";import"./chunk-BNKWNKCK.js";
import"./chunk-G3JUJRIE.js";import"./chunk-VZGP3ZT5.js";import"./chunk-7BP3FJSR.js";import{withTransport}from"./chunk-HYSCSRTQ.js";import"./chunk-25XVHZEE.js";
import"./chunk-TGVAPM4A.js";import"./chunk-FGDSXVZT.js";import"./chunk-PMTZKGZD.js";import"./chunk-I42PERBJ.js";import{messageOf}from"./chunk-JOYUZIZP.js";
import"./chunk-ITEK3V3E.js";import{isFault,within}from"./chunk-JJ2I5ECG.js";function loginFinish(context,pasted,wishes={}){let{name,project}=wishes,asked={kind:"two_shot",flags:{finish:!0,name,project}};return within({login:asked},async()=>{
let address=parsePastedAddress(pasted);if(address.kind==="denied"){let begun=address.state&&findInflight(context,address.state);throw denied(address).at({login:{
...asked,region:begun?.region}})}let{region,state,pkce_verifier:verifier,...client}=findInflight(context,address.state),login={...asked,region};return within({login},
async()=>{let account=checkName(context,name,region);return withTransport(context,async transport=>{let server=authorizationServer(context,transport,region),approval={
...client,region,code:address.code,verifier,account,wishes,login},redeemed=await redeem(context,server,approval);try{let unpublished={...redeemed,wishes,login,pick:pickAlone(
context),wraps:()=>!0};return resultOf(await publish(context,transport,unpublished))}finally{await forget(context,state)}})})})}async function forget(context,state){
try{await removeInflight(context,state)}catch(error){if(!isFault(error))throw error;context.warn({kind:"login_still_listed",why:messageOf(error)})}}export{loginFinish};
