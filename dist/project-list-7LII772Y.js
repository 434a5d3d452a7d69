import{listProjects,listWorkspaces,projectItems,workspaceItems}from"./chunk-6W2W54XO.js";import"./chunk-MBC6ZDNZ.js";import"./chunk-NZNO45I7.js";
import"./chunk-CAS5AJ33.js";import"./chunk-QOXWZ25G.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-CMLAP7VI.js";export{listProjects,listWorkspaces,projectItems,workspaceItems};
