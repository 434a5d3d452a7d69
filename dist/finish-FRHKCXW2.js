import{denied,parsePastedAddress}from"./chunk-WJAM3BQW.js";import{findInflight,removeInflight}from"./chunk-S5HJQTCR.js";import{checkName,pickAlone,publish,
redeem,resultOf}from"./chunk-3FBWDMFU.js";import"./chunk-BNKWNKCK.js";import"./chunk-WSD6KHCA.js";import{authorizationServer}from"./chunk-4IKYYILR.js";
import"./chunk-IS2CQ7WJ.js";import"./chunk-5NXRCQHZ.js";import"./chunk-HQQNDLV4.js";import"./chunk-TJX6DK7J.js";import"./chunk-RPL2O6IN.js";
import"./chunk-WCYUI7R7.js";import"./chunk-HQGITNQU.js";import"./chunk-DTXYBLVI.js";import"./chunk-DII7FYNR.js";import{withTransport}from"./chunk-3X2MSNYE.js";
import"./chunk-RFUZROY2.js";import"./chunk-FGDSXVZT.js";import{messageOf}from"./chunk-47AXI4DU.js";import"./chunk-KZXP4KAT.js";import"./chunk-Y4OKRLE4.js";
import{isFault,within}from"./chunk-BNTVTWSC.js";function loginFinish(context,pasted,wishes={}){let{name,project}=wishes,asked={kind:"two_shot",flags:{finish:!0,name,project}};return within({login:asked},async()=>{
let address=parsePastedAddress(pasted);if(address.kind==="denied"){let begun=address.state&&findInflight(context,address.state);throw denied(address).at({login:{
...asked,region:begun?.region}})}let{region,state,pkce_verifier:verifier,...client}=findInflight(context,address.state),login={...asked,region};return within({login},
async()=>{let account=checkName(context,name,region);return withTransport(context,async transport=>{let server=authorizationServer(context,transport,region),approval={
...client,region,code:address.code,verifier,account,wishes,login},redeemed=await redeem(context,server,approval);try{let unpublished={...redeemed,wishes,login,pick:pickAlone(
context),wraps:()=>!0};return resultOf(await publish(context,transport,unpublished))}finally{await forget(context,state)}})})})}async function forget(context,state){
try{await removeInflight(context,state)}catch(error){if(!isFault(error))throw error;context.warn({kind:"login_still_listed",why:messageOf(error)})}}export{loginFinish};
