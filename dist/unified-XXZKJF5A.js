import{loginUnified}from"./chunk-BQW3ZBCC.js";import"./chunk-3OUCXNQK.js";import"./chunk-6343OMKN.js";import"./chunk-FTF7JOZY.js";import"./chunk-KMKRX7Z3.js";
import"./chunk-DDQPWUZ3.js";import"./chunk-SDPOHU3E.js";import"./chunk-BL3L2KEO.js";import"./chunk-NDAU22B2.js";import"./chunk-C4X73TIZ.js";
import"./chunk-4YWEDB66.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-GTGKVAI2.js";export{loginUnified};
