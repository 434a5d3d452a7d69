import{node_process_default,promisify}from"./shared-process.js";import{execFile,node_child_process_default}from"./shared-child_process.js";import{scrub}from"./errors.js";
import"./shared-core-near.js";import"./shared-core-advice-secret-refusal.js";import"./shared-actions-accounts-odd-account.js";import"./shared-core-advice-login-command.js";import"./shared-core-advice-hidden.js";
import"./shared-core-advice-steps.js";import"./shared-cli-format-sentence.js";import"./shared-cli-format-width.js";import"./commands.js";import{Buffer,Fault,existsSync,
fileURLToPath,node_fs_default,node_os_default,node_path_default,variable}from"./auth_manager.js";var builtin=process.getBuiltinModule("node:async_hooks");var AsyncLocalStorage=builtin.AsyncLocalStorage;var builtin2=process.getBuiltinModule("node:fs/promises"),promises_default=builtin2;var constants=builtin2.constants;var r;function t(){try{return node_fs_default.statSync("/.dockerenv"),!0}catch{return!1}}function c(){try{return node_fs_default.readFileSync("/proc/self/cgroup",
"utf8").includes("docker")}catch{return!1}}function n(){return r===void 0&&(r=t()||c()),r}var n2,r2=()=>{try{return node_fs_default.statSync("/run/.containerenv"),!0}catch{return!1}};function i(){return n2===void 0&&(n2=r2()||n()),n2}var t2=()=>{if(node_process_default.platform!=="linux")return!1;if(node_os_default.release().toLowerCase().includes("microsoft"))return!i();try{if(node_fs_default.
readFileSync("/proc/version","utf8").toLowerCase().includes("microsoft"))return!i()}catch{}return node_fs_default.existsSync("/proc/sys/fs/binfmt_misc/WSLIntero\
p")||node_fs_default.existsSync("/run/WSL")?!i():!1},is_wsl_default=node_process_default.env.__IS_WSL_TEST__?t2:t2();var x=promisify(node_child_process_default.execFile),powerShellPath=()=>`${node_process_default.env.SYSTEMROOT||node_process_default.env.windir||String.raw`C:\Windows`}\
\\System32\\WindowsPowerShell\\v1.0\\powershell.exe`;var l=["-NoProfile","-NonInteractive","-ExecutionPolicy","Bypass","-EncodedCommand"],i2=e=>Buffer.from(e,"utf16le").toString("base64"),S=e=>`'${String(e).replaceAll(
/['\u2018\u2019\u201a\u201b]/g,t3=>t3+t3)}'`,n3=e=>[...l,i2(e)],m=e=>({encoding:"utf8",...e,shell:!1}),executePowerShell=async(e,t3={})=>{let{powerShellPath:o3,...r3}=t3;return x(
o3??powerShellPath(),n3(e),m(r3))};executePowerShell.argumentsPrefix=l;executePowerShell.encodeCommand=i2;executePowerShell.escapeArgument=S;executePowerShell.createArguments=
n3;function parseMountPointFromConfig(n5){for(let o3 of n5.split(`
`)){if(/^\s*#/.test(o3))continue;let t3=/^\s*root\s*=\s*(?<mountPoint>"[^"]*"|'[^']*'|[^#]*)/.exec(o3);if(t3)return t3.groups.mountPoint.trim().replaceAll(/^["']|["']$/g,
"")}}var d=promisify(node_child_process_default.execFile),wslDrivesMountPoint=(()=>{let t3="/mnt/",o3;return async function(){if(o3)return o3;let s2="/etc/wsl.conf",
r3=!1;try{await promises_default.access(s2,constants.F_OK),r3=!0}catch{}if(!r3)return t3;let e=await promises_default.readFile(s2,{encoding:"utf8"}),a=parseMountPointFromConfig(
e);return a===void 0?t3:(o3=a,o3=o3.endsWith("/")?o3:`${o3}/`,o3)}})(),powerShellPathFromWsl=async()=>`${await wslDrivesMountPoint()}c/Windows/System32/WindowsP\
owerShell/v1.0/powershell.exe`,powerShellPath2=is_wsl_default?powerShellPathFromWsl:powerShellPath,i3,canAccessPowerShell=async()=>(i3??=(async()=>{try{let t3=await powerShellPath2();
return await promises_default.access(t3,constants.X_OK),!0}catch{return!1}})(),i3),wslDefaultBrowser=async()=>{let t3=await powerShellPath2(),o3=String.raw`(Get-ItemProperty -Path "HKCU:\Software\Microsoft\Windows\Shell\Associations\UrlAssociations\http\UserChoice").ProgId`,
{stdout:s2}=await executePowerShell(o3,{powerShellPath:t3,cwd:node_path_default.dirname(t3)});return s2.trim()},y=t3=>/^[a-z]+:\/\//i.test(t3),l2=async(t3,o3)=>{
let s2=o3.startsWith("-")?[t3,"--",o3]:[t3,o3];try{let{stdout:r3}=await d("wslpath",s2,{encoding:"utf8"});return r3.replace(/\r?\n$/,"")||o3}catch{return o3}},convertWslPathToWindows=async t3=>{
let o3=Array.isArray(t3),s2=o3?t3:[t3],r3=await Promise.all(s2.map(e=>y(e)?e:l2("-aw",e)));return o3?r3:r3[0]};function f(r3,t3,u2){let n5=e=>Object.defineProperty(r3,t3,{value:e,enumerable:!0,writable:!0});return Object.defineProperty(r3,t3,{configurable:!0,enumerable:!0,
get(){let e=u2();return n5(e),e},set(e){n5(e)}}),r3}var s=promisify(execFile);async function p(){if(node_process_default.platform!=="darwin")throw new Error("macOS only");let{stdout:r3}=await s("defaults",["read",
"com.apple.LaunchServices/com.apple.launchservices.secure","LSHandlers"]),e=/LSHandlerRoleAll = "(?!-)(?<id>[^"]+?)";\s+?LSHandlerURLScheme = (?:http|https);/.exec(
r3)?.groups.id??"com.apple.Safari";return e==="com.apple.safari"?"com.apple.Safari":e}var m2=promisify(execFile);async function runAppleScript(r3,{humanReadableOutput:o3=!0,signal:t3}={}){if(node_process_default.platform!=="darwin")throw new Error(
"macOS only");let e=o3?[]:["-ss"],n5={};t3&&(n5.signal=t3);let{stdout:s2}=await m2("osascript",["-e",r3,e],n5);return s2.trim()}var i4=/^[^\n\r"\\]+$/u;async function n4(t3){if(typeof t3!="string")throw new TypeError("Expected a string bundle identifier");if(!i4.test(t3))throw new TypeError(
`Invalid bundle identifier: ${JSON.stringify(t3)}`);return runAppleScript(`tell application "Finder" to set app_path to application file id "${t3}" as string
tell application "System Events" to get value of property list item "CFBundleName" of property list file (app_path & ":Contents:Info.plist")`)}var v=promisify(execFile),o={MSEdgeHTM:{name:"Edge",id:"com.microsoft.edge"},MSEdgeBHTML:{name:"Edge Beta",id:"com.microsoft.edge.beta"},MSEdgeDHTML:{name:"Edge\
 Dev",id:"com.microsoft.edge.dev"},AppXq0fevzme2pys62n3e0fbqa7peapykr8v:{name:"Edge",id:"com.microsoft.edge.old"},ChromeHTML:{name:"Chrome",id:"com.google.chrom\
e"},ChromeBHTML:{name:"Chrome Beta",id:"com.google.chrome.beta"},ChromeDHTML:{name:"Chrome Dev",id:"com.google.chrome.dev"},ChromiumHTM:{name:"Chromium",id:"org\
.chromium.Chromium"},BraveHTML:{name:"Brave",id:"com.brave.Browser"},BraveBHTML:{name:"Brave Beta",id:"com.brave.Browser.beta"},BraveDHTML:{name:"Brave Dev",id:"\
com.brave.Browser.dev"},BraveSSHTM:{name:"Brave Nightly",id:"com.brave.Browser.nightly"},FirefoxURL:{name:"Firefox",id:"org.mozilla.firefox"},OperaStable:{name:"\
Opera",id:"com.operasoftware.Opera"},VivaldiHTM:{name:"Vivaldi",id:"com.vivaldi.Vivaldi"},"IE.HTTP":{name:"Internet Explorer",id:"com.microsoft.ie"}},_windowsBrowserProgIdMap=new Map(
Object.entries(o)),UnknownBrowserError=class extends Error{};async function l3(r3=v){let s2=`${node_process_default.env.SYSTEMROOT??node_process_default.env.windir??
"C:\\Windows"}\\System32\\reg.exe`,{stdout:i5}=await r3(s2,["QUERY"," HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\Shell\\Associations\\UrlAssociations\\http\\UserC\
hoice","/v","ProgId"]),n5=/ProgId\s*REG_SZ\s*(?<id>\S+)/.exec(i5);if(!n5)throw new UnknownBrowserError(`Cannot find Windows browser in stdout: ${JSON.stringify(
i5)}`);let{id:e}=n5.groups,a=e.lastIndexOf("."),d3=e.lastIndexOf("-"),t3=a===-1?void 0:e.slice(0,a),c2=d3===-1?void 0:e.slice(0,d3);return o[e]??o[t3]??o[c2]??{
name:e,id:e}}var p2=promisify(execFile),d2=r3=>r3.toLowerCase().replaceAll(/(?:^|\s|-)\S/g,e=>e.toUpperCase());async function f2(){if(node_process_default.platform==="darwin"){
let r3=await p();return{name:await n4(r3),id:r3}}if(node_process_default.platform==="linux"){let{stdout:r3}=await p2("xdg-mime",["query","default","x-scheme-han\
dler/http"]),e=r3.trim();return{name:d2(e.replace(/.desktop$/,"").replace("-"," ")),id:e}}if(node_process_default.platform==="win32")return l3();throw new Error(
"Only macOS, Linux, and Windows are supported")}var o2=!!(node_process_default.env.SSH_CONNECTION||node_process_default.env.SSH_CLIENT||node_process_default.env.SSH_TTY),is_in_ssh_default=o2;var x2=Symbol("fallbackAttempt"),P=import.meta.url?node_path_default.dirname(fileURLToPath(import.meta.url)):"",E=node_path_default.join(P,"xdg-open"),{platform:m3,
arch:B}=node_process_default,S2=async(e,i5)=>{if(e.length===0)return;let r3=[];for(let t3 of e)try{return await i5(t3)}catch(f3){r3.push(f3)}throw new AggregateError(
r3,"Failed to open in all supported apps")},u=async e=>{e={wait:!1,background:!1,newInstance:!1,allowNonzeroExitCode:!1,...e};let i5=e[x2]===!0;if(delete e[x2],
Array.isArray(e.app))return S2(e.app,o3=>u({...e,app:o3,[x2]:!0}));let{name:r3,arguments:t3=[]}=e.app??{};if(t3=[...t3],Array.isArray(r3))return S2(r3,o3=>u({...e,
app:{name:o3,arguments:t3},[x2]:!0}));if(r3==="browser"||r3==="browserPrivate"){let o3={"com.google.chrome":"chrome","google-chrome.desktop":"chrome","com.brave\
.browser":"brave","org.mozilla.firefox":"firefox","firefox.desktop":"firefox","com.microsoft.msedge":"edge","com.microsoft.edge":"edge","com.microsoft.edgemac":"\
edge","microsoft-edge.desktop":"edge","com.apple.safari":"safari"},a={chrome:"--incognito",brave:"--incognito",firefox:"--private-window",edge:"--inPrivate"},s2;
if(is_wsl_default){let w=await wslDefaultBrowser();s2=_windowsBrowserProgIdMap.get(w)??{}}else s2=await f2();let v2=s2.id?.toLowerCase();if(Object.hasOwn(o3,v2)){
let w=o3[v2];if(r3==="browserPrivate"){if(w==="safari")throw new Error("Safari doesn't support opening in private mode via command line");t3.push(a[w])}return u(
{...e,app:{name:apps[w],arguments:t3}})}throw new Error(`${s2.name} is not supported as a default browser`)}let f3,c2=[],l4={},b=!1;if(is_wsl_default&&!i()&&!is_in_ssh_default&&
!r3&&(b=await canAccessPowerShell()),m3==="darwin")f3="open",e.wait&&c2.push("--wait-apps"),e.background&&c2.push("--background"),e.newInstance&&c2.push("--new"),
r3&&c2.push("-a",r3);else if(m3==="win32"||b){f3=await powerShellPath2(),c2.push(...executePowerShell.argumentsPrefix),is_wsl_default||(l4.windowsVerbatimArguments=
!0),is_wsl_default&&e.target&&(e.target=await convertWslPathToWindows(e.target));let o3=["$ProgressPreference = 'SilentlyContinue';","Start"];e.wait&&o3.push("-\
Wait"),r3?(o3.push(executePowerShell.escapeArgument(r3)),e.target&&t3.push(e.target)):e.target&&o3.push(executePowerShell.escapeArgument(e.target)),t3.length>0&&
(t3=t3.map(a=>executePowerShell.escapeArgument(a)),o3.push("-ArgumentList",t3.join(","))),e.target=executePowerShell.encodeCommand(o3.join(" ")),e.wait||(l4.stdio=
"ignore"),is_wsl_default&&(l4.cwd=node_path_default.dirname(f3))}else{if(r3)f3=r3;else{let o3=!P||P==="/",a=!1;try{await promises_default.access(E,constants.X_OK),
a=!0}catch{}f3=node_process_default.versions.electron??(m3==="android"||o3||!a)?"xdg-open":E}t3.length>0&&c2.push(...t3),e.wait||(l4.stdio="ignore",l4.detached=
!0)}m3==="darwin"&&t3.length>0&&c2.push("--args",...t3),e.target&&c2.push(e.target);let n5=node_child_process_default.spawn(f3,c2,l4);return e.wait?new Promise(
(o3,a)=>{n5.once("error",a),n5.once("close",s2=>{if(!e.allowNonzeroExitCode&&s2!==0){a(new Error(`Exited with code ${s2}`));return}o3(n5)})}):i5||m3==="win32"||
b?new Promise((o3,a)=>{n5.once("error",a),n5.once("spawn",()=>{n5.once("close",s2=>{if(n5.off("error",a),i5&&s2!==0){a(new Error(`Exited with code ${s2}`));return}
n5.unref(),o3(n5)})})}):(n5.unref(),new Promise((o3,a)=>{n5.once("error",a),n5.once("spawn",()=>{n5.off("error",a),o3(n5)})}))},N=(e,i5)=>{if(typeof e!="string")
throw new TypeError("Expected a `target`");return u({...i5,target:e})};function F(e){if(typeof e=="string"||Array.isArray(e))return e;let{[B]:i5}=e;if(!i5)throw new Error(`${B} is not supported`);return i5}function h({[m3]:e},{wsl:i5}={}){
if(i5&&is_wsl_default)return F(i5);if(!e)throw new Error(`${m3} is not supported`);return F(e)}var apps={browser:"browser",browserPrivate:"browserPrivate"};f(apps,
"chrome",()=>h({darwin:"google chrome",win32:"chrome",linux:["google-chrome","google-chrome-stable","chromium","chromium-browser"]},{wsl:{ia32:"/mnt/c/Program F\
iles (x86)/Google/Chrome/Application/chrome.exe",x64:["/mnt/c/Program Files/Google/Chrome/Application/chrome.exe","/mnt/c/Program Files (x86)/Google/Chrome/Appl\
ication/chrome.exe"]}}));f(apps,"brave",()=>h({darwin:"brave browser",win32:"brave",linux:["brave-browser","brave"]},{wsl:{ia32:"/mnt/c/Program Files (x86)/Brav\
eSoftware/Brave-Browser/Application/brave.exe",x64:["/mnt/c/Program Files/BraveSoftware/Brave-Browser/Application/brave.exe","/mnt/c/Program Files (x86)/BraveSo\
ftware/Brave-Browser/Application/brave.exe"]}}));f(apps,"firefox",()=>h({darwin:"firefox",win32:String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,linux:"\
firefox"},{wsl:"/mnt/c/Program Files/Mozilla Firefox/firefox.exe"}));f(apps,"edge",()=>h({darwin:"microsoft edge",win32:"msedge",linux:["microsoft-edge","micros\
oft-edge-dev"]},{wsl:"/mnt/c/Program Files (x86)/Microsoft/Edge/Application/msedge.exe"}));f(apps,"safari",()=>h({darwin:"Safari"}));var open_default=N;function browserCommands(chosen,url,isFile,platform=process.platform){let isWindows=platform==="win32";return chosen.split(isWindows?";":":").map(command=>command.
trim()).map(command=>isWindows&&isFile(command)?[command]:wordsOf(command,isWindows)).filter(words=>words.length>0).map(words=>{let filled=words.map(word=>word.
replaceAll("%s",()=>url));return words.some(word=>word.includes("%s"))?filled:[...filled,url]})}var POSIX_PARTS=/"(?:\\.|[^"\\])*"|'[^']*'|\\.|[^\s"'\\]+|["'\\]/gs,
WINDOWS_PARTS=/"[^"]*"|[^\s"]+|"/g;function wordsOf(command,isWindows){let words=[],end=-1;for(let{0:part,index}of command.matchAll(isWindows?WINDOWS_PARTS:POSIX_PARTS)){
let text=unquoted(part,isWindows);index===end?words.push((words.pop()??"")+text):words.push(text),end=index+part.length}return words}function unquoted(part,isWindows){
let isQuoted=part.length>1&&/^(["']).*\1$/s.test(part),inner=isQuoted?part.slice(1,-1):part;return isWindows||part.startsWith("'")?inner:inner.replace(isQuoted?
/\\(["\\$`])/g:/\\(.)/gs,"$1")}var SECRET_NAME=/TOKEN|SECRET|PASSW(?:OR)?D|PASSPHRASE|CREDENTIAL|(?:API|ACCESS|PRIVATE)_?KEY/i,HARMLESS_NAME=/^XDG_ACTIVATION_TOKEN$/i,USER_OF_URL=/^((?:[a-z][a-z0-9+.-]*:)?\/\/)?.*@/i,
URL_WITH_USER=/:\/\/[^/?#\s]*@/;function browserEnvironment(env){let kept={};for(let[name,value]of Object.entries(env))value!==void 0&&(/_proxy$/i.test(name)?kept[name]=
value.replace(USER_OF_URL,"$1"):holdsSecret(name,value)||(kept[name]=value));return kept}var holdsSecret=(name,value)=>/^MP_/i.test(name)||SECRET_NAME.test(name)&&
!HARMLESS_NAME.test(name)||URL_WITH_USER.test(value)||value!==""&&scrub(value)==="[redacted]";async function openBrowser(env,url){let chosen=variable(env,"BROWSER"),inherited=browserEnvironment(env),openers=chosen===void 0?[async()=>success(await openWithSystem(
url,inherited))]:browserCommands(chosen,url,existsSync).map(words=>()=>success(start(words,inherited))),cause;for(let opener of openers)try{return await opener()}catch(error){
cause=error}throw new Fault("OAUTH_BROWSER_ERROR",{},{cause})}var environment=new AsyncLocalStorage,underWay=0,spawn=node_child_process_default.spawn;async function openWithSystem(url,env){
underWay===0&&(spawn=node_child_process_default.spawn,node_child_process_default.spawn=spawnInside),underWay+=1;try{return await environment.run(env,()=>open_default(
url))}finally{underWay-=1,underWay===0&&(node_child_process_default.spawn=spawn)}}var spawnInside=((...given)=>{let env=environment.getStore();if(!env)return spawn(
...given);let[command,args,options]=given;return spawn(command,args,{...options,env})});function start([command="",...args],env){let child=node_child_process_default.
spawn(command,args,{stdio:"ignore",detached:!0,env});return child.unref(),child}var success=child=>new Promise((resolve,reject)=>{let judge=code=>code===0?resolve():
reject(new Error(`it ended with status ${code}`));if(child.exitCode!==null)return judge(child.exitCode);child.once("error",reject).once("exit",judge)});export{openBrowser};
