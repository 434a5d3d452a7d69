var builtin=process.getBuiltinModule("node:tty");var isatty=builtin.isatty;var WriteStream=builtin.WriteStream;export{isatty,WriteStream};
