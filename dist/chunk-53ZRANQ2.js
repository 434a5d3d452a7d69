import{waitForCode}from"./chunk-WJAM3BQW.js";import{challengeOf,listenForCallback,newState,newVerifier}from"./chunk-XIKP5S75.js";import{checkName,pickWithPerson,
publish,redeem,resultOf}from"./chunk-3FBWDMFU.js";import{authorizationServer}from"./chunk-4IKYYILR.js";import{clientFor}from"./chunk-5NXRCQHZ.js";
import{withTransport}from"./chunk-3X2MSNYE.js";import{checkedMilliseconds}from"./chunk-47AXI4DU.js";import{Secret,environmentProject,readConfig,variable,
within}from"./chunk-BNTVTWSC.js";var WAIT_MS=300*1e3;async function loginWithBrowser(context,person,region,wishes,options={}){let{name,project}=wishes,login={kind:"browser",flags:{name,project,
noBrowser:options.noBrowser},region},account=await within({login},async()=>checkName(context,name,region)),projectFromEnv=environmentProject(context.env);return resultOf(
await approveAndPublish(context,person,{region,wishes,account,options,login:{...login,account},pick:wish=>pickWithPerson(person,{...wish,projectFromEnv})}))}async function approveAndPublish(context,person,login){
let{region,wishes,account,pick,options}=login;holdTokens(context);let waitMs=checkedMilliseconds(options.waitMs??WAIT_MS,"waitMs"),[state,verifier]=[newState(),
newVerifier()];return within({login:login.login},async()=>{let{redirectUri,callback,close}=await listenForCallback(state,options.listen);try{return await withTransport(
context,async transport=>{let server=authorizationServer(context,transport,region),{client_id}=await clientFor(context,server,region,redirectUri),url=server.authorizeUrl(
{clientId:client_id,redirectUri,state,challenge:challengeOf(verifier)}),{noBrowser=!1}=options,code=await waitForCode(context,person,{url,state,callback,waitMs,
noBrowser}),redeemed=await redeem(context,server,{...{region,client_id,redirect_uri:redirectUri},code,verifier,account,wishes,login:login.login});return publish(
context,transport,{...redeemed,wishes,pick,login:login.login,wraps:()=>!1})})}finally{close()}})}function holdTokens(context){for(let account of Object.values(readConfig(
{...context,warn:()=>{}}).accounts)){let token=account.type==="oauth_token"&&account.token_env&&variable(context.env,account.token_env);token&&new Secret(token)}}export{loginWithBrowser,approveAndPublish};
