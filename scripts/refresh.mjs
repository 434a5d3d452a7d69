// Made of scripts/launchers/ by `npm run build`.

// scripts/launchers/launch.mjs
var range = ">=20.19 <21 || >=22.3";
function launch(name, fail) {
  const { node } = process.versions;
  if (!isSupported(node)) {
    fail({
      code: "UNSUPPORTED_RUNTIME",
      message: `Node ${node} (${process.execPath}) cannot run this: Node 20.19 or later is needed, but neither 21 nor 22.0 to 22.2.`,
      hint: "Install a current Node from https://nodejs.org/en/download, put it first on the PATH, and run the same again.",
      details: { found: node, required: range, path: process.execPath }
    });
    return;
  }
  useCompileCache();
  const path = `../dist/${name}.js`;
  const unloadable = (error) => reportUnloadable(error, fail);
  import(path).then((program) => program.main(unloadable), unloadable);
}
function isSupported(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > 22 || major === 22 && minor >= 3 || major === 20 && minor >= 19;
}
function useCompileCache() {
  if (Number(process.versions.node.split(".")[0]) < 22 || !process.getuid) return;
  const module = process.getBuiltinModule("module");
  if (!module.enableCompileCache) return;
  try {
    const fs = process.getBuiltinModule("fs");
    const folder = `${process.getBuiltinModule("os").tmpdir()}/mixpanel-auth-${process.getuid()}`;
    if (!fs.lstatSync(folder, { throwIfNoEntry: false })) fs.mkdirSync(folder, 448);
    const found = fs.lstatSync(folder);
    if (found.isDirectory() && found.uid === process.getuid() && (found.mode & 63) === 0)
      module.enableCompileCache(folder);
  } catch {
  }
}
function reportUnloadable(error, fail) {
  const { pathname } = new URL("..", import.meta.url);
  const folder = decodeURIComponent(process.platform === "win32" ? pathname.slice(1) : pathname);
  const code = error && error.code;
  const cause = { ...code && { code: String(code) }, message: String(error && error.message) };
  if (code === "EMFILE" || code === "ENFILE") {
    const path = error.path || folder;
    const reason = "too many files are open";
    const message = `${path} cannot be read: ${reason}.`;
    const hint = "Allow programs of this shell to open more, and run the same again: ulimit -n 1024";
    const hintForAll = "This machine allows no more: end a program that has many open, and run the same again.";
    fail({
      code: "STORAGE_ERROR",
      message,
      hint: code === "EMFILE" ? hint : hintForAll,
      details: { path, reason, code },
      cause
    });
    return;
  }
  fail({
    code: "INTERNAL_ERROR",
    message: `The installation in ${folder} is damaged: a file of its dist/ cannot be loaded.`,
    hint: "Uninstall and install the plugin or the package again; in a clone of the repository, restore the folder dist.",
    details: { folder },
    cause
  });
}

// scripts/launchers/refresh.mjs
launch("refresh", () => {
});
