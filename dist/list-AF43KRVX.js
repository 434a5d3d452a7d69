import{listProjects,listWorkspaces,projectItems,workspaceItems}from"./chunk-ODDOMNTM.js";import"./chunk-UBE4ZRPP.js";import"./chunk-O4GF4SD4.js";
import"./chunk-P2SHCCS3.js";import"./chunk-DWICQT5L.js";import"./chunk-OKXWT4GD.js";import"./chunk-ATNG2E44.js";import"./chunk-MF57VXBA.js";
import"./chunk-MX3EAESV.js";import"./chunk-FGDSXVZT.js";import"./chunk-DPOG23JA.js";import"./chunk-SB64ICGD.js";import"./chunk-H5EQXMYT.js";export{listProjects,listWorkspaces,projectItems,workspaceItems};
