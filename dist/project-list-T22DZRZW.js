import{listProjects,listWorkspaces,projectItems,workspaceItems}from"./chunk-AMCD3ZMM.js";import"./chunk-D22GM7HN.js";import"./chunk-3BG4E3KJ.js";
import"./chunk-EDT27K74.js";import"./chunk-FOTLAWW7.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-C64XXPKX.js";export{listProjects,listWorkspaces,projectItems,workspaceItems};
