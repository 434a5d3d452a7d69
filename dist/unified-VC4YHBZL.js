import{loginUnified}from"./chunk-B34O536P.js";import"./chunk-734IKJPE.js";import"./chunk-KTU53WSY.js";import"./chunk-BFCCYMIW.js";import"./chunk-KMKRX7Z3.js";
import"./chunk-JOAULR4T.js";import"./chunk-VMIP5U4N.js";import"./chunk-DNHAIA73.js";import"./chunk-P3HJPLPY.js";import"./chunk-ZTF4VASM.js";
import"./chunk-G5RZXKTW.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-HCPOGPJP.js";export{loginUnified};
