import{listProjects,listWorkspaces,projectItems,workspaceItems}from"./chunk-245NM4KZ.js";import"./chunk-BXR5OBXW.js";import"./chunk-P3HJPLPY.js";
import"./chunk-ZTF4VASM.js";import"./chunk-G5RZXKTW.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-HCPOGPJP.js";export{listProjects,listWorkspaces,projectItems,workspaceItems};
