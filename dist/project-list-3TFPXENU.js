import{listProjects,listWorkspaces,projectItems,workspaceItems}from"./chunk-Y5TGBMRL.js";import"./chunk-6DUCRPME.js";import"./chunk-F6ZXVH2K.js";
import"./chunk-OIT3TDST.js";import"./chunk-B4FZJUXA.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-QARJGQYD.js";export{listProjects,listWorkspaces,projectItems,workspaceItems};
