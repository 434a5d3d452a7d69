import{denied,parsePastedAddress}from"./chunk-V5ON4SWJ.js";import{findInflight,removeInflight}from"./chunk-E7Q3QCIO.js";import"./chunk-AWUUUFRD.js";
import{authorizationServer}from"./chunk-GLY3VBBY.js";import{checkName,pickAlone,publish,redeem,resultOf}from"./chunk-RHE73CHU.js";import"./chunk-BNKWNKCK.js";
import"./chunk-O5PYKAY5.js";import"./chunk-AG67EZGW.js";import"./chunk-FN6F3AUO.js";import"./chunk-DVISFNSR.js";import"./chunk-22V5LSEY.js";
import{withTransport}from"./chunk-5E2RDWZC.js";import"./chunk-C76F62GV.js";import"./chunk-MB5FT3H3.js";import"./chunk-KZ4FCYTV.js";import"./chunk-FGDSXVZT.js";
import"./chunk-W2SVIV4N.js";import"./chunk-6CRMFHP3.js";import{messageOf}from"./chunk-6HYJFXNM.js";import{isFault,within}from"./chunk-D4R4JLLY.js";function loginFinish(context,pasted,wishes={}){let{name,project}=wishes,asked={kind:"two_shot",flags:{finish:!0,name,project}};return within({login:asked},async()=>{
let address=parsePastedAddress(pasted);if(address.kind==="denied"){let begun=address.state&&findInflight(context,address.state);throw denied(address).at({login:{
...asked,region:begun?.region}})}let{region,state,pkce_verifier:verifier,...client}=findInflight(context,address.state),login={...asked,region};return within({login},
async()=>{let account=checkName(context,name,region);return withTransport(context,async transport=>{let server=authorizationServer(context,transport,region),approval={
...client,region,code:address.code,verifier,account,wishes,login},redeemed=await redeem(context,server,approval);try{let unpublished={...redeemed,wishes,login,pick:pickAlone(
context),wraps:()=>!0};return resultOf(await publish(context,transport,unpublished))}finally{await forget(context,state)}})})})}async function forget(context,state){
try{await removeInflight(context,state)}catch(error){if(!isFault(error))throw error;context.warn({kind:"login_still_listed",why:messageOf(error)})}}export{loginFinish};
