// The interpreter module that PyScript loads in the engine worker, in place of its CDN's.
// It starts our Pyodide with our own standard library and app, and hands Python the JavaScript
// libraries that the browser adapters stand on. The build fills in the __NAMES__.

import { loadPyodide as load, version } from "pyodide-runtime";
import * as texts from "./texts-port.js";
import * as vault from "./vault-ports.js";

export { version };

const root = new URL("../", import.meta.url).href;

async function bytesOf(path) {
  const response = await fetch(root + path);
  if (!response.ok) throw new Error(`engine-file-${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

export async function loadPyodide(options = {}) {
  // Asked for at once, so that it travels beside the WebAssembly and not after it.
  const app = bytesOf(__APP__);
  const python = await load({
    ...options,
    indexURL: `${root}${__PYODIDE__}/`,
    stdLibURL: root + __STD__,
    lockFileURL: root + __LOCK__,
    packageBaseUrl: `${root}engine/parts/`,
    checkAPIVersion: true,
  });
  python.FS.writeFile("/lib/app.zip", await app);
  python.runPython("import sys; sys.path.insert(0, '/lib/app.zip')");
  python.registerJsModule("stillwater_js", { ...vault, ...texts, root });
  return python;
}
