import{loginAccount,loginWithBrowser}from"./chunk-AERSILWA.js";import"./chunk-W3ASUDNT.js";import"./chunk-KMKRX7Z3.js";import"./chunk-ILUQ6XIT.js";
import"./chunk-3GWR27DB.js";import"./chunk-GMOAIT5O.js";import"./chunk-UHLDMKRE.js";import"./chunk-NQ3JNDZR.js";import"./chunk-YUNHKQVY.js";
import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-GXW7URPL.js";export{loginAccount,loginWithBrowser};
