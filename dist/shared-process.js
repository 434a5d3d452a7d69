var builtin=process.getBuiltinModule("node:process"),node_process_default=builtin;var stdout=builtin.stdout,stdin=builtin.stdin;export{node_process_default,stdout,stdin};
