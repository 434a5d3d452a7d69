import{bridgeRemoval,isVariable,unset}from"./shared-core-advice-steps.js";var withoutHiders=hiders=>hiders.map(by=>isVariable(by)?unset(by):bridgeRemoval(by));export{withoutHiders};
