import{listProjects,listWorkspaces,projectItems,workspaceItems}from"./chunk-2YL3IQGL.js";import"./chunk-KCEIFQ73.js";import"./chunk-NDAU22B2.js";
import"./chunk-C4X73TIZ.js";import"./chunk-4YWEDB66.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-GTGKVAI2.js";export{listProjects,listWorkspaces,projectItems,workspaceItems};
