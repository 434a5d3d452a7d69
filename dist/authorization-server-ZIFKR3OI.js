import{authorizationServer}from"./chunk-NAHG2EWJ.js";import"./chunk-25XVHZEE.js";import"./chunk-TGVAPM4A.js";import"./chunk-I42PERBJ.js";
import"./chunk-JOYUZIZP.js";import"./chunk-ITEK3V3E.js";import"./chunk-JJ2I5ECG.js";export{authorizationServer};
