// Compiles the standard library and the app to .pyc bundles by running the very Pyodide that ships.
// No host Python of the same version is needed, and the bytecode is certain to fit.
// usage: node bundle_python.mjs PLAN.json    (written by workshop/engine.py)
import fs from "node:fs";
import path from "node:path";
import { loadPyodide } from "pyodide";

const plan = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
// Columns of every instruction are a tenth of the bytecode; a fault names its line, which stays.
const python = await loadPyodide({ env: { HOME: "/home/pyodide", PYTHONNODEBUGRANGES: "1" } });
python.FS.mkdirTree("/in");
python.FS.mkdirTree("/out");
python.FS.writeFile("/in/stdlib.zip", fs.readFileSync(plan.stdlib));
for (const [name, source] of Object.entries(plan.app)) {
  python.FS.mkdirTree(path.posix.dirname(`/in/app/${name}`));
  python.FS.writeFile(`/in/app/${name}`, fs.readFileSync(source));
}
plan.wheels.forEach((wheel, index) => {
  python.FS.writeFile(`/in/wheel-${index}.whl`, fs.readFileSync(wheel));
});
python.FS.writeFile("/in/plan.json", JSON.stringify(plan));
try {
  python.runPython(fs.readFileSync(new URL("./bundle_inside.py", import.meta.url), "utf8"));
} catch (fault) {
  // Only the traceback: Node would print the whole of Pyodide's one-line source above it.
  console.error(fault.message);
  process.exit(1);
}
for (const name of ["std.zip", "app.zip", "modules.json"]) {
  fs.writeFileSync(path.join(plan.out, name), python.FS.readFile(`/out/${name}`));
}
