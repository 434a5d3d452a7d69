import{withLock}from"./chunk-BTU343RA.js";export{withLock};
