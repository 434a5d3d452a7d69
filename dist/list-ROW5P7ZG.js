import{listProjects,listWorkspaces,projectItems,workspaceItems}from"./chunk-RKU4LFUA.js";import"./chunk-CESI3SHU.js";import"./chunk-44TCH7U6.js";
import"./chunk-R36KB3BB.js";import"./chunk-UDM6QFH2.js";import"./chunk-FGDSXVZT.js";import"./chunk-XFM5LHMY.js";import"./chunk-ZDNXJILJ.js";
import"./chunk-DQC4TTFV.js";export{listProjects,listWorkspaces,projectItems,workspaceItems};
