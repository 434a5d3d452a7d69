import{authorizationServer}from"./chunk-ILUQ6XIT.js";import"./chunk-YUNHKQVY.js";import"./chunk-GXW7URPL.js";export{authorizationServer};
