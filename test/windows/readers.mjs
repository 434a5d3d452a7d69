import { spawn } from "node:child_process";
import { once } from "node:events";

/** Another program that has the file at `path` open for so many milliseconds. Resolves once it has. */
export const held = (t, path, milliseconds) =>
  reader(t, path, `fs.openSync(path); console.log("open"); setTimeout(() => {}, ${milliseconds});`);

/** One that has it open 5 of every 20 ms. Resolves once it has begun. */
export const heldAgainAndAgain = (t, path) =>
  reader(
    t,
    path,
    `console.log("begun");
     setInterval(() => {
       try {
         const fd = fs.openSync(path);
         for (const end = performance.now() + 5; performance.now() < end; );
         fs.closeSync(fd);
       } catch {}
     }, 20);`,
  );

async function reader(t, path, code) {
  const words = ["-e", `const fs = require("node:fs"); const path = process.argv[1]; ${code}`, path];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  t.after(() => child.kill());
  await once(child.stdout, "data");
  return child;
}
