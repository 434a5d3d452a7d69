import{node_process_default}from"./shared-process.js";import{execFile,node_child_process_default}from"./shared-child_process.js";import{Buffer,Fault,existsSync,
fileURLToPath,node_fs_default,node_os_default,node_path_default,promisify,scrub,variable}from"./auth_manager.js";var builtin=process.getBuiltinModule("node:fs/promises"),promises_default=builtin;var constants=builtin.constants;var isDockerCached;function hasDockerEnv(){try{return node_fs_default.statSync("/.dockerenv"),!0}catch{return!1}}function hasDockerCGroup(){try{return node_fs_default.
readFileSync("/proc/self/cgroup","utf8").includes("docker")}catch{return!1}}function isDocker(){return isDockerCached===void 0&&(isDockerCached=hasDockerEnv()||
hasDockerCGroup()),isDockerCached}var cachedResult,hasContainerEnv=()=>{try{return node_fs_default.statSync("/run/.containerenv"),!0}catch{return!1}};function isInsideContainer(){return cachedResult===
void 0&&(cachedResult=hasContainerEnv()||isDocker()),cachedResult}var isWsl=()=>{if(node_process_default.platform!=="linux")return!1;if(node_os_default.release().toLowerCase().includes("microsoft"))return!isInsideContainer();try{
if(node_fs_default.readFileSync("/proc/version","utf8").toLowerCase().includes("microsoft"))return!isInsideContainer()}catch{}return node_fs_default.existsSync(
"/proc/sys/fs/binfmt_misc/WSLInterop")||node_fs_default.existsSync("/run/WSL")?!isInsideContainer():!1},is_wsl_default=node_process_default.env.__IS_WSL_TEST__?
isWsl:isWsl();var execFile2=promisify(node_child_process_default.execFile),powerShellPath=()=>`${node_process_default.env.SYSTEMROOT||node_process_default.env.windir||String.
raw`C:\Windows`}\\System32\\WindowsPowerShell\\v1.0\\powershell.exe`;var argumentsPrefix=["-NoProfile","-NonInteractive","-ExecutionPolicy","Bypass","-EncodedCommand"],encodeCommand=command=>Buffer.from(command,"utf16le").toString(
"base64"),escapeArgument=value=>`'${String(value).replaceAll(/['\u2018\u2019\u201a\u201b]/g,match=>match+match)}'`,createArguments=command=>[...argumentsPrefix,encodeCommand(
command)],createExecFileOptions=options=>({encoding:"utf8",...options,shell:!1}),executePowerShell=async(command,options={})=>{let{powerShellPath:psPath,...execFileOptions}=options;
return execFile2(psPath??powerShellPath(),createArguments(command),createExecFileOptions(execFileOptions))};executePowerShell.argumentsPrefix=argumentsPrefix;executePowerShell.
encodeCommand=encodeCommand;executePowerShell.escapeArgument=escapeArgument;executePowerShell.createArguments=createArguments;function parseMountPointFromConfig(content){for(let line of content.split(`
`)){if(/^\s*#/.test(line))continue;let match=/^\s*root\s*=\s*(?<mountPoint>"[^"]*"|'[^']*'|[^#]*)/.exec(line);if(match)return match.groups.mountPoint.trim().replaceAll(
/^["']|["']$/g,"")}}var execFile3=promisify(node_child_process_default.execFile),wslDrivesMountPoint=(()=>{let defaultMountPoint="/mnt/",mountPoint;return async function(){if(mountPoint)
return mountPoint;let configFilePath="/etc/wsl.conf",isConfigFileExists=!1;try{await promises_default.access(configFilePath,constants.F_OK),isConfigFileExists=!0}catch{}
if(!isConfigFileExists)return defaultMountPoint;let configContent=await promises_default.readFile(configFilePath,{encoding:"utf8"}),parsedMountPoint=parseMountPointFromConfig(
configContent);return parsedMountPoint===void 0?defaultMountPoint:(mountPoint=parsedMountPoint,mountPoint=mountPoint.endsWith("/")?mountPoint:`${mountPoint}/`,mountPoint)}})(),
powerShellPathFromWsl=async()=>`${await wslDrivesMountPoint()}c/Windows/System32/WindowsPowerShell/v1.0/powershell.exe`,powerShellPath2=is_wsl_default?powerShellPathFromWsl:
powerShellPath,canAccessPowerShellPromise,canAccessPowerShell=async()=>(canAccessPowerShellPromise??=(async()=>{try{let psPath=await powerShellPath2();return await promises_default.
access(psPath,constants.X_OK),!0}catch{return!1}})(),canAccessPowerShellPromise),wslDefaultBrowser=async()=>{let psPath=await powerShellPath2(),command=String.raw`(Get-ItemProperty -Path "HKCU:\Software\Microsoft\Windows\Shell\Associations\UrlAssociations\http\UserChoice").ProgId`,
{stdout}=await executePowerShell(command,{powerShellPath:psPath,cwd:node_path_default.dirname(psPath)});return stdout.trim()},isUrl=path=>/^[a-z]+:\/\//i.test(path),
convertPath=async(flag,path)=>{let wslpathArguments=path.startsWith("-")?[flag,"--",path]:[flag,path];try{let{stdout}=await execFile3("wslpath",wslpathArguments,
{encoding:"utf8"});return stdout.replace(/\r?\n$/,"")||path}catch{return path}},convertWslPathToWindows=async paths=>{let isBatch=Array.isArray(paths),pathArray=isBatch?
paths:[paths],results=await Promise.all(pathArray.map(path=>isUrl(path)?path:convertPath("-aw",path)));return isBatch?results:results[0]};function defineLazyProperty(object,propertyName,valueGetter){let define=value=>Object.defineProperty(object,propertyName,{value,enumerable:!0,writable:!0});return Object.
defineProperty(object,propertyName,{configurable:!0,enumerable:!0,get(){let result=valueGetter();return define(result),result},set(value){define(value)}}),object}var execFileAsync=promisify(execFile);async function defaultBrowserId(){if(node_process_default.platform!=="darwin")throw new Error("macOS only");let{stdout}=await execFileAsync(
"defaults",["read","com.apple.LaunchServices/com.apple.launchservices.secure","LSHandlers"]),browserId=/LSHandlerRoleAll = "(?!-)(?<id>[^"]+?)";\s+?LSHandlerURLScheme = (?:http|https);/.
exec(stdout)?.groups.id??"com.apple.Safari";return browserId==="com.apple.safari"?"com.apple.Safari":browserId}var execFileAsync2=promisify(execFile);async function runAppleScript(script,{humanReadableOutput=!0,signal}={}){if(node_process_default.platform!=="darwin")throw new Error(
"macOS only");let outputArguments=humanReadableOutput?[]:["-ss"],execOptions={};signal&&(execOptions.signal=signal);let{stdout}=await execFileAsync2("osascript",
["-e",script,outputArguments],execOptions);return stdout.trim()}var bundleIdentifierPattern=/^[^\n\r"\\]+$/u;async function bundleName(bundleId){if(typeof bundleId!="string")throw new TypeError("Expected a string bundle iden\
tifier");if(!bundleIdentifierPattern.test(bundleId))throw new TypeError(`Invalid bundle identifier: ${JSON.stringify(bundleId)}`);return runAppleScript(`tell ap\
plication "Finder" to set app_path to application file id "${bundleId}" as string
tell application "System Events" to get value of property list item "CFBundleName" of property list file (app_path & ":Contents:Info.plist")`)}var execFileAsync3=promisify(execFile),windowsBrowserProgIds={MSEdgeHTM:{name:"Edge",id:"com.microsoft.edge"},MSEdgeBHTML:{name:"Edge Beta",id:"com.microsoft.ed\
ge.beta"},MSEdgeDHTML:{name:"Edge Dev",id:"com.microsoft.edge.dev"},AppXq0fevzme2pys62n3e0fbqa7peapykr8v:{name:"Edge",id:"com.microsoft.edge.old"},ChromeHTML:{name:"\
Chrome",id:"com.google.chrome"},ChromeBHTML:{name:"Chrome Beta",id:"com.google.chrome.beta"},ChromeDHTML:{name:"Chrome Dev",id:"com.google.chrome.dev"},ChromiumHTM:{
name:"Chromium",id:"org.chromium.Chromium"},BraveHTML:{name:"Brave",id:"com.brave.Browser"},BraveBHTML:{name:"Brave Beta",id:"com.brave.Browser.beta"},BraveDHTML:{
name:"Brave Dev",id:"com.brave.Browser.dev"},BraveSSHTM:{name:"Brave Nightly",id:"com.brave.Browser.nightly"},FirefoxURL:{name:"Firefox",id:"org.mozilla.firefox"},
OperaStable:{name:"Opera",id:"com.operasoftware.Opera"},VivaldiHTM:{name:"Vivaldi",id:"com.vivaldi.Vivaldi"},"IE.HTTP":{name:"Internet Explorer",id:"com.microso\
ft.ie"}},_windowsBrowserProgIdMap=new Map(Object.entries(windowsBrowserProgIds)),UnknownBrowserError=class extends Error{};async function defaultBrowser(_execFileAsync=execFileAsync3){
let regPath=`${node_process_default.env.SYSTEMROOT??node_process_default.env.windir??"C:\\Windows"}\\System32\\reg.exe`,{stdout}=await _execFileAsync(regPath,["\
QUERY"," HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\Shell\\Associations\\UrlAssociations\\http\\UserChoice","/v","ProgId"]),match=/ProgId\s*REG_SZ\s*(?<id>\S+)/.
exec(stdout);if(!match)throw new UnknownBrowserError(`Cannot find Windows browser in stdout: ${JSON.stringify(stdout)}`);let{id}=match.groups,dotIndex=id.lastIndexOf(
"."),hyphenIndex=id.lastIndexOf("-"),baseIdByDot=dotIndex===-1?void 0:id.slice(0,dotIndex),baseIdByHyphen=hyphenIndex===-1?void 0:id.slice(0,hyphenIndex);return windowsBrowserProgIds[id]??
windowsBrowserProgIds[baseIdByDot]??windowsBrowserProgIds[baseIdByHyphen]??{name:id,id}}var execFileAsync4=promisify(execFile),titleize=string=>string.toLowerCase().replaceAll(/(?:^|\s|-)\S/g,x=>x.toUpperCase());async function defaultBrowser2(){if(node_process_default.
platform==="darwin"){let id=await defaultBrowserId();return{name:await bundleName(id),id}}if(node_process_default.platform==="linux"){let{stdout}=await execFileAsync4(
"xdg-mime",["query","default","x-scheme-handler/http"]),id=stdout.trim();return{name:titleize(id.replace(/.desktop$/,"").replace("-"," ")),id}}if(node_process_default.
platform==="win32")return defaultBrowser();throw new Error("Only macOS, Linux, and Windows are supported")}var isInSsh=!!(node_process_default.env.SSH_CONNECTION||node_process_default.env.SSH_CLIENT||node_process_default.env.SSH_TTY),is_in_ssh_default=isInSsh;var fallbackAttemptSymbol=Symbol("fallbackAttempt"),__dirname=import.meta.url?node_path_default.dirname(fileURLToPath(import.meta.url)):"",localXdgOpenPath=node_path_default.
join(__dirname,"xdg-open"),{platform,arch}=node_process_default,tryEachApp=async(apps2,opener)=>{if(apps2.length===0)return;let errors=[];for(let app of apps2)try{
return await opener(app)}catch(error){errors.push(error)}throw new AggregateError(errors,"Failed to open in all supported apps")},baseOpen=async options=>{options=
{wait:!1,background:!1,newInstance:!1,allowNonzeroExitCode:!1,...options};let isFallbackAttempt=options[fallbackAttemptSymbol]===!0;if(delete options[fallbackAttemptSymbol],
Array.isArray(options.app))return tryEachApp(options.app,singleApp=>baseOpen({...options,app:singleApp,[fallbackAttemptSymbol]:!0}));let{name:app,arguments:appArguments=[]}=options.
app??{};if(appArguments=[...appArguments],Array.isArray(app))return tryEachApp(app,appName=>baseOpen({...options,app:{name:appName,arguments:appArguments},[fallbackAttemptSymbol]:!0}));
if(app==="browser"||app==="browserPrivate"){let ids={"com.google.chrome":"chrome","google-chrome.desktop":"chrome","com.brave.browser":"brave","org.mozilla.fire\
fox":"firefox","firefox.desktop":"firefox","com.microsoft.msedge":"edge","com.microsoft.edge":"edge","com.microsoft.edgemac":"edge","microsoft-edge.desktop":"ed\
ge","com.apple.safari":"safari"},flags={chrome:"--incognito",brave:"--incognito",firefox:"--private-window",edge:"--inPrivate"},browser;if(is_wsl_default){let progId=await wslDefaultBrowser();
browser=_windowsBrowserProgIdMap.get(progId)??{}}else browser=await defaultBrowser2();let browserId=browser.id?.toLowerCase();if(Object.hasOwn(ids,browserId)){let browserName=ids[browserId];
if(app==="browserPrivate"){if(browserName==="safari")throw new Error("Safari doesn't support opening in private mode via command line");appArguments.push(flags[browserName])}
return baseOpen({...options,app:{name:apps[browserName],arguments:appArguments}})}throw new Error(`${browser.name} is not supported as a default browser`)}let command,
cliArguments=[],childProcessOptions={},shouldUseWindowsInWsl=!1;if(is_wsl_default&&!isInsideContainer()&&!is_in_ssh_default&&!app&&(shouldUseWindowsInWsl=await canAccessPowerShell()),
platform==="darwin")command="open",options.wait&&cliArguments.push("--wait-apps"),options.background&&cliArguments.push("--background"),options.newInstance&&cliArguments.
push("--new"),app&&cliArguments.push("-a",app);else if(platform==="win32"||shouldUseWindowsInWsl){command=await powerShellPath2(),cliArguments.push(...executePowerShell.
argumentsPrefix),is_wsl_default||(childProcessOptions.windowsVerbatimArguments=!0),is_wsl_default&&options.target&&(options.target=await convertWslPathToWindows(
options.target));let encodedArguments=["$ProgressPreference = 'SilentlyContinue';","Start"];options.wait&&encodedArguments.push("-Wait"),app?(encodedArguments.push(
executePowerShell.escapeArgument(app)),options.target&&appArguments.push(options.target)):options.target&&encodedArguments.push(executePowerShell.escapeArgument(
options.target)),appArguments.length>0&&(appArguments=appArguments.map(argument=>executePowerShell.escapeArgument(argument)),encodedArguments.push("-ArgumentLis\
t",appArguments.join(","))),options.target=executePowerShell.encodeCommand(encodedArguments.join(" ")),options.wait||(childProcessOptions.stdio="ignore"),is_wsl_default&&
(childProcessOptions.cwd=node_path_default.dirname(command))}else{if(app)command=app;else{let isBundled=!__dirname||__dirname==="/",exeLocalXdgOpen=!1;try{await promises_default.
access(localXdgOpenPath,constants.X_OK),exeLocalXdgOpen=!0}catch{}command=node_process_default.versions.electron??(platform==="android"||isBundled||!exeLocalXdgOpen)?
"xdg-open":localXdgOpenPath}appArguments.length>0&&cliArguments.push(...appArguments),options.wait||(childProcessOptions.stdio="ignore",childProcessOptions.detached=
!0)}platform==="darwin"&&appArguments.length>0&&cliArguments.push("--args",...appArguments),options.target&&cliArguments.push(options.target);let subprocess=node_child_process_default.
spawn(command,cliArguments,childProcessOptions);return options.wait?new Promise((resolve,reject)=>{subprocess.once("error",reject),subprocess.once("close",exitCode=>{
if(!options.allowNonzeroExitCode&&exitCode!==0){reject(new Error(`Exited with code ${exitCode}`));return}resolve(subprocess)})}):isFallbackAttempt||platform==="\
win32"||shouldUseWindowsInWsl?new Promise((resolve,reject)=>{subprocess.once("error",reject),subprocess.once("spawn",()=>{subprocess.once("close",exitCode=>{if(subprocess.
off("error",reject),isFallbackAttempt&&exitCode!==0){reject(new Error(`Exited with code ${exitCode}`));return}subprocess.unref(),resolve(subprocess)})})}):(subprocess.
unref(),new Promise((resolve,reject)=>{subprocess.once("error",reject),subprocess.once("spawn",()=>{subprocess.off("error",reject),resolve(subprocess)})}))},open=(target,options)=>{
if(typeof target!="string")throw new TypeError("Expected a `target`");return baseOpen({...options,target})};function detectArchBinary(binary){if(typeof binary=="string"||Array.isArray(binary))return binary;let{[arch]:archBinary}=binary;if(!archBinary)throw new Error(`${arch}\
 is not supported`);return archBinary}function detectPlatformBinary({[platform]:platformBinary},{wsl}={}){if(wsl&&is_wsl_default)return detectArchBinary(wsl);if(!platformBinary)
throw new Error(`${platform} is not supported`);return detectArchBinary(platformBinary)}var apps={browser:"browser",browserPrivate:"browserPrivate"};defineLazyProperty(
apps,"chrome",()=>detectPlatformBinary({darwin:"google chrome",win32:"chrome",linux:["google-chrome","google-chrome-stable","chromium","chromium-browser"]},{wsl:{
ia32:"/mnt/c/Program Files (x86)/Google/Chrome/Application/chrome.exe",x64:["/mnt/c/Program Files/Google/Chrome/Application/chrome.exe","/mnt/c/Program Files (x\
86)/Google/Chrome/Application/chrome.exe"]}}));defineLazyProperty(apps,"brave",()=>detectPlatformBinary({darwin:"brave browser",win32:"brave",linux:["brave-brow\
ser","brave"]},{wsl:{ia32:"/mnt/c/Program Files (x86)/BraveSoftware/Brave-Browser/Application/brave.exe",x64:["/mnt/c/Program Files/BraveSoftware/Brave-Browser/\
Application/brave.exe","/mnt/c/Program Files (x86)/BraveSoftware/Brave-Browser/Application/brave.exe"]}}));defineLazyProperty(apps,"firefox",()=>detectPlatformBinary(
{darwin:"firefox",win32:String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,linux:"firefox"},{wsl:"/mnt/c/Program Files/Mozilla Firefox/firefox.exe"}));defineLazyProperty(
apps,"edge",()=>detectPlatformBinary({darwin:"microsoft edge",win32:"msedge",linux:["microsoft-edge","microsoft-edge-dev"]},{wsl:"/mnt/c/Program Files (x86)/Mic\
rosoft/Edge/Application/msedge.exe"}));defineLazyProperty(apps,"safari",()=>detectPlatformBinary({darwin:"Safari"}));var open_default=open;function browserCommands(chosen,url,isFile,platform2=process.platform){let isWindows=platform2==="win32";return chosen.split(isWindows?";":":").map(command=>command.
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
cause=error}throw new Fault("OAUTH_BROWSER_ERROR",{},{cause})}async function openWithSystem(url,env){let{spawn}=node_child_process_default,restore=()=>{node_child_process_default.
spawn=spawn};node_child_process_default.spawn=((command,args,options)=>(restore(),spawn(command,args,{...options,env})));try{return await open_default(url)}finally{
restore()}}function start([command="",...args],env){let child=node_child_process_default.spawn(command,args,{stdio:"ignore",detached:!0,env});return child.unref(),
child}var success=child=>new Promise((resolve,reject)=>{let judge=code=>code===0?resolve():reject(new Error(`it ended with status ${code}`));if(child.exitCode!==
null)return judge(child.exitCode);child.once("error",reject).once("exit",judge)});export{openBrowser};
