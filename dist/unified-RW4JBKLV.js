import{loginUnified}from"./chunk-G7A5XAXU.js";import"./chunk-O6NK6C7E.js";import"./chunk-KGCOO62P.js";import"./chunk-4GVVKAFT.js";import"./chunk-KMKRX7Z3.js";
import"./chunk-TEZLH6Y2.js";import"./chunk-FQAYMNKJ.js";import"./chunk-6CMWXLLK.js";import"./chunk-2XAFV5M4.js";import"./chunk-H36UWOU5.js";
import"./chunk-KGKDYVQW.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-RTDD4YLQ.js";export{loginUnified};
