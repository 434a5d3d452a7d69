import{listProjects,listWorkspaces,projectItems,workspaceItems}from"./chunk-CE576KIY.js";import"./chunk-JU7JBWGB.js";import"./chunk-UHLDMKRE.js";
import"./chunk-NQ3JNDZR.js";import"./chunk-YUNHKQVY.js";import"./chunk-2YY5OKGL.js";import"./chunk-S4ZFXJMM.js";import"./chunk-GXW7URPL.js";export{listProjects,listWorkspaces,projectItems,workspaceItems};
