import{denied,parsePastedAddress}from"./chunk-IG5CEZMG.js";import{findInflight,removeInflight}from"./chunk-PCR35OWR.js";import"./chunk-SS34ODLN.js";
import{authorizationServer}from"./chunk-QB37LAHN.js";import{checkName,pickAlone,publish,redeem,resultOf}from"./chunk-6D4DQNW5.js";import"./chunk-BNKWNKCK.js";
import"./chunk-XRPHOQG4.js";import"./chunk-CFHU37SY.js";import"./chunk-PNWBWH7D.js";import{withTransport}from"./chunk-FQSKGWUR.js";import"./chunk-ZL5SNZ3F.js";
import"./chunk-UMLGB4I2.js";import"./chunk-FGDSXVZT.js";import"./chunk-VIXZIDEQ.js";import"./chunk-4AU7MFB6.js";import{messageOf}from"./chunk-W7J2I43M.js";
import{isFault,within}from"./chunk-Q5DPWICT.js";function loginFinish(context,pasted,wishes={}){let{name,project}=wishes,asked={kind:"two_shot",flags:{finish:!0,name,project}};return within({login:asked},async()=>{
let address=parsePastedAddress(pasted);if(address.kind==="denied"){let begun=address.state&&findInflight(context,address.state);throw denied(address).at({login:{
...asked,region:begun?.region}})}let{region,state,pkce_verifier:verifier,...client}=findInflight(context,address.state),login={...asked,region};return within({login},
async()=>{let account=checkName(context,name,region);return withTransport(context,async transport=>{let server=authorizationServer(context,transport,region),approval={
...client,region,code:address.code,verifier,account,wishes,login},redeemed=await redeem(context,server,approval);try{let unpublished={...redeemed,wishes,login,pick:pickAlone(
context),wraps:()=>!0};return resultOf(await publish(context,transport,unpublished))}finally{await forget(context,state)}})})})}async function forget(context,state){
try{await removeInflight(context,state)}catch(error){if(!isFault(error))throw error;context.warn({kind:"login_still_listed",why:messageOf(error)})}}export{loginFinish};
