import{loginUnified}from"./chunk-62UV2E2K.js";import"./chunk-XWLVFU4D.js";import"./chunk-2DHY7HDC.js";import"./chunk-N3SFHUMC.js";import"./chunk-EGYLVXLS.js";
import"./chunk-AWUUUFRD.js";import"./chunk-5SIUJU6X.js";import"./chunk-BNKWNKCK.js";import"./chunk-O5PYKAY5.js";import"./chunk-E3A4NPLQ.js";
import"./chunk-QRCDJO22.js";import"./chunk-GSFZXV3D.js";import"./chunk-TYLTJ432.js";import"./chunk-BSTK6XRQ.js";import"./chunk-FGDSXVZT.js";
import"./chunk-WXJF5DP5.js";import"./chunk-FMA7XA4B.js";import"./chunk-MN2WJ6N7.js";export{loginUnified};
