import{choose}from"./shared-actions-choose.js";import{Fault,keyPath,parse2 as parse}from"./auth_manager.js";function applyChanges(text,changes){let result="",at=0;for(let{start,end,insert}of changes.toSorted((a,b)=>a.start-b.start))result+=text.slice(at,start)+insert,
at=end;return result+text.slice(at)}var lineStart=(text,at)=>at===0?0:text.lastIndexOf(`
`,at-1)+1;function lineEnd(text,at){let feed=text.indexOf(`
`,at);return feed===-1?text.length:feed>at&&text[feed-1]==="\r"?feed-1:feed}function nextLine(text,at){let feed=text.indexOf(`
`,at);return feed===-1?text.length:feed+1}function skipBlanks(text,at){let end=at;for(;text[end]===" "||text[end]==="	";)end++;return end}function skipTrivia(text,at){
let end=at;for(;;){if(end=skipBlanks(text,end),text[end]==="#"&&(end=lineEnd(text,end)),text[end]!==`
`&&text[end]!=="\r")return end;end++}}function nextComma(text,at){let end=skipTrivia(text,at);return text[end]===","?end:void 0}function indentAt(text,at){let start=lineStart(
text,at);return text.slice(start,skipBlanks(text,start))}var lineAt=(text,at)=>text.slice(lineStart(text,at),lineEnd(text,at)),isBlankLine=(text,at)=>at>=text.length||
isBlank(lineAt(text,at)),isBlank=part=>part.trim()==="",isComment=part=>part.trimStart().startsWith("#");function lineBreakAt(text,at){let end=lineEnd(text,at),
own=text.slice(end,nextLine(text,at));if(own!=="")return own;let first=lineEnd(text,0);return text.slice(first,nextLine(text,0))||`
`}function contentEnd(text){let end=text.length;for(;end>0&&isBlank(text[end-1]??"");)end--;return end===0?0:lineEnd(text,end)}var tomlKey=key=>/^[A-Za-z0-9_-]+$/.
test(key)?key:tomlString(key),tomlString=text=>JSON.stringify(text).replaceAll("\x7F","\\u007f"),tomlValue=value=>typeof value=="number"?String(value):tomlString(
value);function parseDocument(text){let scanner=new Scanner(text),body=[],arrays=new Map,under;for(scanner.skipTrivia();scanner.at<text.length;scanner.skipTrivia())if(text[scanner.
at]==="["){let{key,isArray,range}=scanner.header();under={pairs:[],range},body.push({kind:"table",key,path:pathOf(key,isArray,arrays),body:under.pairs,range})}else{
let pair=scanner.pair();(under?.pairs??body).push(pair),under&&(under.range[1]=pair.range[1])}return{body,comments:scanner.comments}}function pathOf({parts},isArray,arrays){
if(!isArray&&arrays.size===0)return parts.map(({name})=>name);let path=[];for(let[index,{name}]of parts.entries()){path.push(name);let array=JSON.stringify(path);
isArray&&index===parts.length-1&&arrays.set(array,(arrays.get(array)??0)+1);let count=arrays.get(array);count!==void 0&&path.push(count-1)}return path}var BARE_KEY=/[A-Za-z0-9_-]*/y,
Scanner=class{comments=[];#text;at=0;constructor(text){this.#text=text}skipTrivia(){for(;;){let found=skipBlanks(this.#text,this.at),character=this.#text[found];
if(this.at=character==="#"?lineEnd(this.#text,found):found,character==="#")this.comments.push([found,this.at]);else if(character===`
`||character==="\r")this.at+=1;else return}}header(){let start=this.at,isArray=this.#text.startsWith("[[",start);this.at+=isArray?2:1;let key=this.#key();return this.
at=this.#text.indexOf("]",this.at)+(isArray?2:1),{key,isArray,range:[start,this.at]}}pair(parent){let key=this.#key();this.at=this.#text.indexOf("=",this.at)+1,
this.skipTrivia();let value=this.#value();return{kind:"pair",key,value,range:[key.range[0],this.at],parent}}#key(){let parts=[];for(;;){this.at=skipBlanks(this.#text,
this.at);let start=this.at,isQuoted=this.#skipString();isQuoted||this.#skipBareKey();let spelled=this.#text.slice(start,this.at);parts.push({name:isQuoted?meantBy(
spelled):spelled,range:[start,this.at]});let next=skipBlanks(this.#text,this.at);if(this.#text[next]!==".")return{parts,range:[parts[0]?.range[0]??start,this.at]};
this.at=next+1}}#skipBareKey(){BARE_KEY.lastIndex=this.at,BARE_KEY.test(this.#text),this.at=BARE_KEY.lastIndex}#value(){let start=this.at,first=this.#text[start];
if(first==="{"){let body=[],range=[start,start],table={kind:"inline",body,range};return this.#members("}",()=>body.push(this.pair(table))),range[1]=this.at,table}
if(first==="[")this.#members("]",()=>this.#value());else if(!this.#skipString()){for(;this.at<this.#text.length&&!/[,\]}#\r\n]/.test(this.#text[this.at]??"");)this.
at+=1;this.at=start+this.#text.slice(start,this.at).trimEnd().length}return{kind:"other",range:[start,this.at]}}#members(close,member){for(this.at+=1,this.skipTrivia();this.#text[this.
at]!==close;this.skipTrivia()){let before=this.at;if(this.#text[before]===","?this.at+=1:member(),this.at===before)throw new Error("not a document of TOML")}this.
at+=1}#skipString(){let text=this.#text,quote=text[this.at];if(quote!=='"'&&quote!=="'")return!1;let long=quote.repeat(3),end=text.startsWith(long,this.at)?long:
quote,at=this.at+end.length;for(;!text.startsWith(end,at);){if(at>=text.length)throw new Error("a string does not end");at+=quote==='"'&&text[at]==="\\"?2:1}at+=
end.length;for(let extra=0;end===long&&extra<2&&text[at]===quote;extra++)at+=1;return this.at=at,!0}},meantBy=spelled=>String(parse(`_ = ${spelled}`)._);function findPlaces(document,path){let headers=[],pairs=[],visit=(node,around)=>{let keys=[...around,...namesOf(node.key)];if(areRelated(keys,path)){if(keys.length>=
path.length)pairs.push({node,keys,inherited:around.length});else if(node.value.kind==="inline")for(let inner of node.value.body)visit(inner,keys)}};for(let node of document.
body)if(node.kind==="pair")visit(node,[]);else if(areRelated(node.path,path))if(node.path.length>=path.length)headers.push(node);else for(let inner of node.body)
visit(inner,namesOf(node.key));return{headers,pairs}}var headerAt=({headers},path)=>headers.find(header=>header.path.length===path.length),pairAt=({pairs},path)=>pairs.
find(pair=>pair.keys.length===path.length);function inlineTableAt(places,path){let value=pairAt(places,path)?.node.value;return value?.kind==="inline"?value:void 0}
function lastPairIn(places,path){let header=headerAt(places,path);if(!header)return places.pairs.findLast(pair=>pair.keys.length>path.length);let node=header.body.
at(-1);return node&&{node,keys:[...path,...namesOf(node.key)],inherited:path.length}}var namesOf=({parts})=>parts.map(({name})=>name),areRelated=(a,b)=>{let length=Math.
min(a.length,b.length);for(let i=0;i<length;i++)if(a[i]!==b[i])return!1;return!0};var entriesOf=(leaves,prefix="")=>Object.entries(leaves).map(([key,value])=>({key:prefix+tomlKey(key),value:tomlValue(value)}));function insertAfter(text,header,path,leaves){
let at=endOfBlock(text,header.range[1]),newLine=lineBreakAt(text,at),first=header.body[0]??header,lines=tableLines(path,leaves,indentAt(text,header.range[0]),indentAt(
text,first.range[0])),gap=isBlankLine(text,nextLine(text,at))?"":newLine;return{start:at,end:at,insert:newLine+lines.map(line=>newLine+line).join("")+gap}}function endOfBlock(text,from){
let own=lineEnd(text,from),end=own;for(let next=nextLine(text,end);!isBlankLine(text,next);next=nextLine(text,end)){if(!isComment(lineAt(text,next)))return own;
end=lineEnd(text,next)}return end}function insertFirst(text,document,path,leaves){let{body}=document,index=body.findIndex(node=>node.kind==="table"),header=body[index];
if(!header)return insertLast(text,path,leaves);let at=startOfBlock(text,header.range[0],body[index-1]?.range[1]??0),newLine=lineBreakAt(text,at),indent=indentAt(
text,header.range[0]),lines=tableLines(path,leaves,indent,indent).map(line=>line+newLine),gap=at===0||isBlankLine(text,at-1)?"":newLine;return{start:at,end:at,insert:gap+
lines.join("")+newLine}}function startOfBlock(text,from,floor){let start=lineStart(text,from);for(;start>0;){let above=lineStart(text,start-1);if(above<floor||!isComment(
lineAt(text,above)))break;start=above}return start}function insertLast(text,path,leaves){let at=contentEnd(text),newLine=lineBreakAt(text,at),lines=tableLines(path,
leaves,"","");return at===0?{start:0,end:0,insert:lines.map(line=>line+newLine).join("")}:{start:at,end:at,insert:newLine+lines.map(line=>newLine+line).join("")}}
function tableLines(path,leaves,indent,keyIndent){let pairs=entriesOf(leaves).map(({key,value})=>`${keyIndent}${key} = ${value}`);return[`${indent}[${path.map(tomlKey).
join(".")}]`,...pairs]}function setLeaf(text,document,path,value){let pair=pairAt(findPlaces(document,path),path);if(pair){let[start,end]=pair.node.value.range;return[{start,end,insert:tomlValue(
value)}]}let table=path.slice(0,-1),leaves={[path.at(-1)??""]:value};return addEntries(text,findPlaces(document,table),table,entriesOf(leaves))??addTable(text,document,
table,leaves)}function addTable(text,document,path,leaves){let group=path.slice(0,-1);if(group.length===0)return[insertFirst(text,document,path,leaves)];let places=findPlaces(
document,group),header=headerAt(places,group),neighbour=lastPairIn(places,group),last=places.headers.findLast(table=>table!==header)??(neighbour?void 0:header);
if(last)return[insertAfter(text,last,path,leaves)];let name=tomlKey(path.at(-1)??""),entries=neighbour!==void 0&&neighbour.keys.length>path.length?entriesOf(leaves,
`${name}.`):[{key:name,value:inlineTable(leaves)}];return addEntries(text,places,group,entries)??[insertLast(text,path,leaves)]}var inlineTable=leaves=>`{ ${entriesOf(
leaves).map(({key,value})=>`${key} = ${value}`).join(", ")} }`;function addEntries(text,places,path,entries){let inline=inlineTableAt(places,path);if(inline)return addMembers(
text,inline,inline.body.at(-1),spell(text,inline.body,"",entries));let header=headerAt(places,path),neighbour=lastPairIn(places,path);if(!neighbour)return header&&
[addLines(text,header,spell(text,[],"",entries))];let{node,inherited}=neighbour,joint=node.key.parts[path.length-inherited-1],prefix=joint?`${text.slice(node.key.
range[0],joint.range[1])}.`:"",siblings=header?.body??places.pairs.map(pair=>pair.node),spelled=spell(text,siblings,prefix,entries);return node.parent?addMembers(
text,node.parent,node,spelled):[addLines(text,node,spelled)]}function spell(text,siblings,prefix,entries){let last=siblings.at(-1),[before,after]=last?gaps(text,
last):[" "," "],isAligned=siblings.some(sibling=>gaps(text,sibling)[0].length>1),column=last?last.value.range[0]-last.key.range[0]-after.length-1:0;return entries.
map(({key,value})=>{let start=prefix+key;return`${isAligned?`${start} `.padEnd(column):start+before}=${after}${value}`})}function gaps(text,{key,value}){let[before="",
after=""]=text.slice(key.range[1],value.range[0]).split("=");return[before,after]}function addLines(text,after,lines){let at=lineEnd(text,after.range[1]),newLine=lineBreakAt(
text,at)+indentAt(text,after.range[0]);return{start:at,end:at,insert:lines.map(line=>newLine+line).join("")}}function addMembers(text,table,after,members){if(!after)
return[fillTable(text,table,members.join(", "))];let comma=nextComma(text,after.range[1]),end=comma===void 0?after.range[1]:comma+1,before=text.slice(lineStart(
text,after.range[0]),after.range[0]),at=lineEnd(text,end),rest=text.slice(end,at),hasOwnLine=isBlank(before)&&(isBlank(rest)||isComment(rest)),joint=hasOwnLine?
lineBreakAt(text,at)+before:" ",place=hasOwnLine?at:end;return comma!==void 0?[{start:place,end:place,insert:members.map(member=>`${joint}${member},`).join("")}]:
[{start:end,end,insert:","},{start:place,end:place,insert:members.map(member=>joint+member).join(",")}]}function fillTable(text,table,members){let[start,end]=[table.
range[0]+1,table.range[1]-1];if(!text.slice(start,end).includes(`
`))return{start,end,insert:` ${members} `};let at=lineStart(text,end);return{start:at,end:at,insert:`${indentAt(text,end)}  ${members}${lineBreakAt(text,start)}`}}function remove(text,document,path){let source={text,comments:document.comments},{headers,pairs}=findPlaces(document,path),changes=headers.flatMap(header=>cutTable(
source,header)),members=new Map;for(let{node}of pairs)node.parent?members.set(node.parent,(members.get(node.parent)??new Set).add(node)):changes.push(cut(source,
node.range));for(let[table,gone]of members)changes.push(...cutMembers(source,table,gone));return changes}function cutTable(source,header){let{text,comments}=source,
start=lineStart(text,header.range[0]),end=nextLine(text,header.range[1]);if(comments.some(([at])=>at>=start&&at<end)){let bracket=text.indexOf("]",header.key.range[1])+
1;return[cut(source,[header.range[0],bracket]),...header.body.map(({range})=>cut(source,range))]}return isBlankLine(text,end)&&(start===0?end=nextLine(text,end):
isBlankLine(text,start-1)&&(start=lineStart(text,start-1))),[cutLines(text,start,end)]}function cutMembers(source,{body},gone){let{text}=source,ranges=[],lastKept=body.
findLastIndex(member=>!gone.has(member));for(let[index,member]of body.entries()){let comma=nextComma(text,member.range[1]);if(gone.has(member)&&ranges.push(member.
range),comma===void 0)continue;let next=index===lastKept?body[index+1]:void 0,isLast=next!==void 0&&!text.slice(comma,next.range[0]).includes(`
`);(gone.has(member)||isLast)&&ranges.push([comma,comma+1])}return joinNeighbours(text,ranges).map(range=>cut(source,range))}function joinNeighbours(text,ranges){
let joined=[];for(let[start,end]of ranges.toSorted((a,b)=>a[0]-b[0])){let last=joined.at(-1);last&&skipBlanks(text,last[1])===start?last[1]=end:joined.push([start,
end])}return joined}function cut({text,comments},[start,end]){let first=lineStart(text,start),stop=lineEnd(text,end),[before,after]=[text.slice(first,start),text.
slice(end,stop)],[lineBreak,indent]=[lineBreakAt(text,start),indentAt(text,start)],commentLines=to=>comments.flatMap(([from,until])=>{if(from<start||from>=to)return[];
let own=text.slice(lineStart(text,from),from);return[(isBlank(own)?own:indent)+text.slice(from,until)]});if(isBlank(before)&&(isBlank(after)||isComment(after))){
let kept=commentLines(stop);return kept.length===0?cutLines(text,first,nextLine(text,end)):{start:first,end:stop,insert:kept.join(lineBreak)}}let inside=commentLines(
end).map((line,index)=>index===0?line.trimStart():line);if(isBlank(after)){let blank=inside.length>0?" ":"";return{start:start-trailingBlanks(before),end:stop,insert:blank+
inside.join(lineBreak)}}let insert=inside.length>0?inside.join(lineBreak)+lineBreak+indent:"",isTail=text[start]===","&&end>start+1;return{start,end:isTail?end:
skipBlanks(text,end),insert}}var trailingBlanks=part=>part.length-part.trimEnd().length;function cutLines(text,start,end){return{start:end===text.length&&start>
0&&!text.endsWith(`
`)?lineEnd(text,lineStart(text,start-1)):start,end,insert:""}}function rename(document,path,name){let{headers,pairs}=findPlaces(document,path),last=path.length-1;return[...headers.map(({key})=>key.parts[last]),...pairs.map(
({node,inherited})=>node.key.parts[last-inherited])].flatMap(part=>part?[{start:part.range[0],end:part.range[1],insert:tomlKey(name)}]:[])}var BYTE_ORDER_MARK="\uFEFF";function editConfig(text,edits){for(let edit of edits)refuseHalfCharacters(edit);try{return apply(text,edits)}catch{throw new Fault(
"INTERNAL_ERROR",{paths:edits.map(({path})=>keyPath(path))})}}function apply(text,edits){let mark=text.startsWith(BYTE_ORDER_MARK)?BYTE_ORDER_MARK:"",body=text.
slice(mark.length),expected=read(body);for(let edit of edits){let{path}=edit;if("renamed"in edit){body=applyChanges(body,rename(parseDocument(body),path,edit.renamed)),
put(expected,[...path.slice(0,-1),edit.renamed],get(expected,path)),put(expected,path,void 0);continue}let{value}=edit;if(isSame(get(expected,path),value))continue;
let document=parseDocument(body);value===void 0?body=applyChanges(body,remove(body,document,path)):typeof value=="object"?body=applyChanges(body,addTable(body,document,
path,value)):body=applyChanges(body,setLeaf(body,document,path,value)),put(expected,path,value)}let actual=read(body);for(let{path}of edits)for(let root of[expected,
actual])dropEmpty(root,path.slice(0,-1));if(!isSame(actual,expected))throw new Error("the edited text says something else");return mark+body}var read=text=>parse(
text,{integersAsBigInt:"asNeeded"});function refuseHalfCharacters(edit){if("renamed"in edit)return;let{path,value}=edit,bad=(typeof value=="object"?Object.entries(
value):[["",value]]).find(([,leaf])=>typeof leaf=="string"&&!leaf.isWellFormed());if(!bad)return;let key=keyPath([...path,bad[0]].filter(Boolean));throw new Fault(
"INVALID_ARGS",{},{place:{refusal:{reason:"no_unicode",key}}})}var isTable=value=>typeof value=="object"&&!Array.isArray(value)&&!(value instanceof Date);function get(root,path){
let value=root;for(let key of path)value=isTable(value)&&Object.hasOwn(value,key)?value[key]:void 0;return value}function put(root,path,value){let table=root;for(let key of path.
slice(0,-1)){let inner=table[key]??Object.create(null);if(!isTable(inner))throw new Error("a value stands where a table should");table[key]=inner,table=inner}let last=path.
at(-1)??"";value===void 0?delete table[last]:table[last]=value}function dropEmpty(root,path){for(let length=path.length;length>0;length--){let table=get(root,path.
slice(0,length));isTable(table)&&Object.keys(table).length===0&&put(root,path.slice(0,length),void 0)}}function isSame(a,b){if(a instanceof Date&&b instanceof Date)
return a.toISOString()===b.toISOString();if(Array.isArray(a)&&Array.isArray(b))return a.length===b.length&&a.every((item,i)=>isSame(item,b[i]));if(!isTable(a)||
!isTable(b))return Object.is(a,b);let keys=Object.keys(a);return keys.length===Object.keys(b).length&&keys.every(key=>Object.hasOwn(b,key)&&isSame(a[key],b[key]))}var useAccount=(context,name)=>choose(context,()=>({account:name,activate:!0,workspace:null}));export{editConfig,useAccount};
