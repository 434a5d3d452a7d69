function bare(data){let{next:_advice,...answer}=data;if(Array.isArray(answer.items))return answer.items;if("bridge"in answer)return answer;let{active,logged_in_as:login,
...others}=answer;if(isObject(active))return{...active,...others};if(isObject(login))return{account_name:login.name,...login,...others};let[only,...more]=Object.
values(answer);return more.length===0&&typeof only=="object"?only:answer}var isObject=value=>typeof value=="object"&&value!==null;export{bare};
