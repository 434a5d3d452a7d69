import{listProjects,listWorkspaces,projectItems,workspaceItems}from"./chunk-TDCYVC45.js";import"./chunk-4RY6J4XQ.js";import"./chunk-3WVRPSPV.js";
import"./chunk-O26TQXMC.js";import"./chunk-XKEU3SUU.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-AHPNXV32.js";export{listProjects,listWorkspaces,projectItems,workspaceItems};
