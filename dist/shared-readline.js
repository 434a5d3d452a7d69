var builtin=process.getBuiltinModule("node:readline"),node_readline_default=builtin;var createInterface=builtin.createInterface;export{node_readline_default,createInterface};
