import{MixpanelError}from"./chunk-KVUNSBPI.js";var LONGEST_MS=2**31-1;function checkedMilliseconds(value,name){let whole=Math.ceil(value);if(whole>0&&whole<=LONGEST_MS)return whole;throw new MixpanelError("I\
NVALID_ARGS",`${name} must be a number of milliseconds, above 0 and at most ${LONGEST_MS}.`)}var inWords=milliseconds=>milliseconds%6e4===0?`${milliseconds/6e4}\
 min`:`${milliseconds/1e3} s`;export{checkedMilliseconds,inWords};
