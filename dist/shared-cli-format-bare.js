var things=["logged_in_as","added","active"];function bare(data){let{next:_advice,...answer}=data;if(Array.isArray(answer.items))return answer.items;let{sandbox:_place,
...told}=answer,[only,...more]=Object.values(told);if(more.length===0&&typeof only=="object"&&!("bridge"in answer))return only;let name="account"in answer?void 0:
things.find(key=>isObject(answer[key]));if(name===void 0)return answer;let{[name]:thing,...others}=answer;return{...name==="logged_in_as"&&{account_name:thing.name},
...thing,...others}}var isObject=value=>typeof value=="object"&&value!==null;var looks=/(?:list|show|status|session|test|schema)$/,formatFor=({words},data,isAtTerminal)=>isAtTerminal||!(itemsOf(data)||looks.test(words))?"table":"plain";function noRows({
empty},data){return empty===void 0||itemsOf(data)?.length!==0?[]:[typeof empty=="string"?empty:empty(data)]}var itemsOf=data=>"items"in data&&Array.isArray(data.
items)?data.items:void 0;export{bare,formatFor,noRows,itemsOf};
