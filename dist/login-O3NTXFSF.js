import{loginUnified}from"./chunk-DHCP7OB7.js";import"./chunk-5CNM5245.js";import"./chunk-XZ32RXLB.js";import"./chunk-URX6WND4.js";import"./chunk-HZ3N6RCW.js";
import"./chunk-AWUUUFRD.js";import"./chunk-6ECRGOTJ.js";import"./chunk-BNKWNKCK.js";import"./chunk-O5PYKAY5.js";import"./chunk-E3A4NPLQ.js";
import"./chunk-F62OBKOT.js";import"./chunk-JNMFMBSZ.js";import"./chunk-HDXGO77B.js";import"./chunk-KAUX2V6W.js";import"./chunk-FGDSXVZT.js";
import"./chunk-ONOKV7MM.js";import"./chunk-46QLO4CN.js";import"./chunk-JANOASKT.js";export{loginUnified};
