import{responses}from"./chunk-UR6MNSS4.js";import"./chunk-5GQBNJXR.js";function rowsOf(name,data){let{items,next:_advice,...fields}=responses[name].entries,list=fieldsOf(items?.item);if(list)return{...table(list,data.items),isList:!0};
let[only="",...more]=Object.keys(fields),inner=more.length===0?fieldsOf(fields[only]):void 0,row=inner?data[only]:data;return{...table(inner??fields,[row??{}]),
isList:!1}}function table(fields,items){let paths=pathsOf(fields),rows=items.map(item=>paths.map(path=>text(valueAt(item,path))));return{columns:paths.map(path=>path.
join(".")),rows}}var pathsOf=fields=>Object.entries(fields).flatMap(([key,schema])=>{let inner=fieldsOf(schema);return inner?pathsOf(inner).map(path=>[key,...path]):
[[key]]}),fieldsOf=schema=>schema?.wrapped?fieldsOf(schema.wrapped):schema?.entries,valueAt=(item,[key,...rest])=>key===void 0||typeof item!="object"||item===null?
item:valueAt(item[key],rest);function text(value){return value==null?"":Array.isArray(value)?value.map(one=>isObject(one)?JSON.stringify(one):String(one)).join(
";"):isObject(value)?JSON.stringify(value):String(value)}var isObject=value=>typeof value=="object"&&value!==null;export{rowsOf};
