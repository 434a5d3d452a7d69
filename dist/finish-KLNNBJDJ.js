import{denied,parsePastedAddress}from"./chunk-ZW4ALJEA.js";import{findInflight,removeInflight}from"./chunk-H272WDIG.js";import"./chunk-AWUUUFRD.js";
import{authorizationServer}from"./chunk-A4N4D4RQ.js";import{checkName,pickAlone,publish,redeem,resultOf}from"./chunk-XK5YA2RC.js";import"./chunk-BNKWNKCK.js";
import"./chunk-O5PYKAY5.js";import"./chunk-QSOAGNSV.js";import"./chunk-O4GF4SD4.js";import"./chunk-P2SHCCS3.js";import"./chunk-DWICQT5L.js";
import{withTransport}from"./chunk-OKXWT4GD.js";import"./chunk-ATNG2E44.js";import"./chunk-MF57VXBA.js";import"./chunk-MX3EAESV.js";import"./chunk-FGDSXVZT.js";
import"./chunk-3FAINWTE.js";import"./chunk-DPOG23JA.js";import{messageOf}from"./chunk-SB64ICGD.js";import{isFault,within}from"./chunk-H5EQXMYT.js";function loginFinish(context,pasted,wishes={}){let{name,project}=wishes,asked={kind:"two_shot",flags:{finish:!0,name,project}};return within({login:asked},async()=>{
let address=parsePastedAddress(pasted);if(address.kind==="denied"){let begun=address.state&&findInflight(context,address.state);throw denied(address).at({login:{
...asked,region:begun?.region}})}let{region,state,pkce_verifier:verifier,...client}=findInflight(context,address.state),login={...asked,region};return within({login},
async()=>{let account=checkName(context,name,region);return withTransport(context,async transport=>{let server=authorizationServer(context,transport,region),approval={
...client,region,code:address.code,verifier,account,wishes,login},redeemed=await redeem(context,server,approval);try{let unpublished={...redeemed,wishes,login,pick:pickAlone(
context),wraps:()=>!0};return resultOf(await publish(context,transport,unpublished))}finally{await forget(context,state)}})})})}async function forget(context,state){
try{await removeInflight(context,state)}catch(error){if(!isFault(error))throw error;context.warn({kind:"login_still_listed",why:messageOf(error)})}}export{loginFinish};
