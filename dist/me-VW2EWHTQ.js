import{me,meThrough}from"./chunk-JU7JBWGB.js";import"./chunk-UHLDMKRE.js";import"./chunk-NQ3JNDZR.js";import"./chunk-YUNHKQVY.js";import"./chunk-2YY5OKGL.js";
import"./chunk-S4ZFXJMM.js";import"./chunk-GXW7URPL.js";export{me,meThrough};
