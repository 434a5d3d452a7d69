import{bare,itemsOf}from"./shared-cli-format-bare.js";import{responses}from"./shared-schema-account-test-result.js";import{advisedIn,broken}from"./shared-cli-format-sentence.js";import{
fit,pad,widthOf,wrap}from"./shared-cli-format-width.js";import"./commands.js";import{toJson,visible}from"./auth_manager.js";var csv=({columns,rows})=>[columns,...rows].map(row=>`${row.map(field).join(",")}\r
`).join("");function field(text2){let shown=(/^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text2)?`'${text2}`:text2).split(`
`).map(visible).join(`
`);return/[",\n]/.test(shown)?`"${shown.replaceAll('"','""')}"`:shown}function plain({columns,rows,isList}){return(isList?rows:columns.map((column,index)=>[column,
rows[0]?.[index]??""])).map(line=>`${line.map(visible).join("	")}
`).join("")}var GAP=2,LEAST=6,MOST_VALUE=2e3;function table(items,columns,paper,isActive){let room=paper.width-(isActive?GAP:0),cells=items.map(item=>columns.map(({value})=>fit(
String(value(item)??"-"),room))),natural=columns.map(({title},index)=>widest(cells,index,title.length)),kept=withoutThoseThatSayLeast(natural,columns,index=>cells.
every(row=>row[index]==="-"),room),widths=shrink(kept.map(index=>natural[index]??0),kept.map(index=>columns[index]?.key===!0||columns[index]?.whole===!0),room),
line=row=>kept.map((column,index)=>pad(fit(row[column]??"",widths[index]??0),widths[index]??0)).join(" ".repeat(GAP)).trimEnd(),star=item=>isActive?isActive(item)?
paper.green("* "):"  ":"",header=(isActive?"  ":"")+line(columns.map(({title})=>title));return[paper.dim(header),...items.map((item,index)=>star(item)+line(cells[index]??
[]))].join(`
`)}function widest(cells,index,start){let most=start;for(let row of cells)most=Math.max(most,widthOf(row[index]??""));return most}var total=widths=>widths.reduce(
(sum,width)=>sum+width+GAP,-GAP);function withoutThoseThatSayLeast(natural,columns,isEmpty,room){let least=natural.map((width,index)=>columns[index]?.key||columns[index]?.
whole?width:Math.min(width,LEAST)),all=[...columns.keys()],worth=index=>isEmpty(index)?0:columns[index]?.whole?2:1,going=all.filter(index=>!columns[index]?.key).
sort((a,b)=>worth(a)-worth(b)||b-a),kept=all;for(let index of going){if(total(kept.map(one=>least[one]??0))<=room)break;kept=kept.filter(one=>one!==index)}return kept}
function shrink(natural,whole,room){let widths=[...natural],give=mayGive=>{for(;total(widths)>room;){let spare=widths.map((width,index)=>mayGive(index)&&width>LEAST?
width:0),most=Math.max(...spare);if(most===0)return;widths[spare.lastIndexOf(most)]=most-1}};return give(index=>!whole[index]),give(()=>!0),widths}function pairs(entries,paper){
let shown=entries.filter(([,value])=>value!==void 0),width=Math.max(...shown.map(([label])=>label.length)),room=Math.max(2*LEAST,paper.width-width-GAP);return shown.
map(([label,value])=>{let lines=wrap(fit(String(value??"-"),MOST_VALUE).split(" "),room);return`${paper.dim(pad(label,width))}${" ".repeat(GAP)}${lines.join(`
${" ".repeat(width+GAP)}`)}`}).join(`
`)}var MOST_NAME=100,pageOn=paper=>({paper,table:(items,columns,isActive)=>table(items,columns,paper,isActive),pairs:entries=>pairs(entries,paper),named:(id,name)=>name?
`${fit(name,MOST_NAME)} (${id})`:String(id),short:text2=>fit(text2??"",MOST_NAME),broken:(text2,indent)=>broken(text2,paper.isTerminal?paper.width:void 0,indent,
advisedIn(text2)).join(`
`),fit});function rowsOf(name,data){let{items,next:_advice,...fields}=responses[name].entries,list=fieldsOf(items?.item);if(list)return{...table2(list,data.items),isList:!0};
let[only="",...more]=Object.keys(fields).filter(key=>key!=="sandbox"),inner=more.length===0?fieldsOf(fields[only]):void 0,row=inner?data[only]:data;return{...table2(
inner??fields,[row??{}]),isList:!1}}function table2(fields,items){let paths=pathsOf(fields),rows=items.map(item=>paths.map(path=>text(valueAt(item,path))));return{
columns:paths.map(path=>path.join(".")),rows}}var pathsOf=fields=>Object.entries(fields).flatMap(([key,schema])=>{let inner=fieldsOf(schema);return inner?pathsOf(
inner).map(path=>[key,...path]):[[key]]}),fieldsOf=schema=>schema?.wrapped?fieldsOf(schema.wrapped):schema?.entries,valueAt=(item,[key,...rest])=>key===void 0||
typeof item!="object"||item===null?item:valueAt(item[key],rest);function text(value){return value==null?"":Array.isArray(value)?value.map(one=>isObject(one)?JSON.
stringify(one):String(one)).join(";"):isObject(value)?JSON.stringify(value):String(value)}var isObject=value=>typeof value=="object"&&value!==null;function outputText(command,name,data,format,paper){let items=itemsOf(data);switch(format){case"csv":return csv(rowsOf(name,data));case"plain":return plain(rowsOf(
name,data));case"jsonl":return(items??[bare(data)]).map(item=>`${toJson(item)}
`).join("");case"table":return items?.length===0?"":`${command.show?sentences(command.show(data,pageOn(paper)),paper):toJson(bare(data),2)}
`}}function sentences(text2,{width,isTerminal}){return isTerminal?text2.split(`
`).flatMap(line=>widthOf(line)<=width||line.startsWith(" ")||line.includes("  ")?[line]:broken(line,width,"  ",advisedIn(line))).join(`
`):text2}export{outputText};
