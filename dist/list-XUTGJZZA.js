import{listProjects,listWorkspaces,projectItems,workspaceItems}from"./chunk-ZMP2Y4AB.js";import"./chunk-VG3WDUCE.js";import"./chunk-Y7IYYQP3.js";
import"./chunk-EFX4Q3W6.js";import"./chunk-FGDSXVZT.js";import"./chunk-U2HLJ2J5.js";import"./chunk-CRSTR4W7.js";import"./chunk-5FD6KXKW.js";export{listProjects,listWorkspaces,projectItems,workspaceItems};
