import{Secret}from"./chunk-D4R4JLLY.js";var plainJson=value=>`${JSON.stringify(value,reveal,2)}
`;function reveal(key,value){let original=this[key];return original instanceof Secret?original.reveal():value}export{plainJson};
