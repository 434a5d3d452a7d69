import{Fault}from"./chunk-H7O6CZ4C.js";var LONGEST_MS=2**31-1;function checkedMilliseconds(value,name){let whole=Math.ceil(value);if(whole>0&&whole<=LONGEST_MS)return whole;let refusal={reason:"milli\
seconds",name,most:LONGEST_MS};throw new Fault("INVALID_ARGS",{},{place:{refusal}})}var inWords=milliseconds=>milliseconds%6e4===0?`${milliseconds/6e4} min`:`${milliseconds/
1e3} s`;export{checkedMilliseconds,inWords};
