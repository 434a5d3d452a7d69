import{listProjects,listWorkspaces,projectItems,workspaceItems}from"./chunk-NC4VWOEQ.js";import"./chunk-UGLJUF5J.js";import"./chunk-RFDEDJNS.js";
import"./chunk-HOFZNIAZ.js";import"./chunk-FPCJ5W7J.js";import"./chunk-KHPPEVNH.js";import"./chunk-4DHO3DUK.js";import"./chunk-FGDSXVZT.js";
import"./chunk-BVMZX3A4.js";import"./chunk-NALVMV3R.js";import"./chunk-4DN6G6P7.js";export{listProjects,listWorkspaces,projectItems,workspaceItems};
