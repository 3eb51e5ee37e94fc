// The interpreter module that PyScript loads in the engine worker, in place of its CDN's.
// It starts our Pyodide with our own standard library and app, and hands Python the JavaScript
// libraries that the browser adapters stand on. The build fills in the __NAMES__.

import createPyodideModule from "pyodide-module";
import { loadPyodide as load, version } from "pyodide-runtime";
import * as models from "./model-port.js";
import * as texts from "./texts-port.js";
import * as vault from "./vault-ports.js";

export { version };

const root = new URL("../", import.meta.url).href;
const WASM = "pyodide.asm.wasm";

async function bytesOf(path) {
  const response = await fetch(root + path);
  if (!response.ok) throw new Error(`engine-file-${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * Compile the WebAssembly while the rest is still arriving: Pyodide itself begins only when all of
 * its script has run. Until it has taken the module, its own request for the file is answered empty.
 * The promise returned is never kept: it breaks when the file cannot be had or is none.
 */
function compileEarly() {
  const { fetch, WebAssembly: wasm } = globalThis;
  const { instantiateStreaming } = wasm;
  const compiling = wasm.compileStreaming(fetch(`${root}${__PYODIDE__}/${WASM}`));
  globalThis.fetch = (resource, options) =>
    String(resource).endsWith(WASM) ? Promise.resolve(new Response()) : fetch(resource, options);
  wasm.instantiateStreaming = async (_response, imports) => {
    globalThis.fetch = fetch;
    wasm.instantiateStreaming = instantiateStreaming;
    const module = await compiling;
    return { module, instance: await wasm.instantiate(module, imports) };
  };
  // Pyodide only warns when this fails, and would wait for ever.
  return compiling.then(() => new Promise(() => {}));
}

export async function loadPyodide(options = {}) {
  const broken = compileEarly();
  const app = bytesOf(__APP__); // asked for at once, so that it travels beside the WebAssembly
  const starting = load({
    ...options,
    createPyodideModule,
    indexURL: `${root}${__PYODIDE__}/`,
    stdLibURL: root + __STD__,
    lockFileURL: root + __LOCK__,
    packageBaseUrl: `${root}engine/parts/`,
    checkAPIVersion: true,
  });
  const python = await Promise.race([starting, broken]);
  python.FS.writeFile("/lib/app.zip", await app);
  python.runPython("import sys; sys.path.insert(0, '/lib/app.zip')");
  python.registerJsModule("stillwater_js", { ...vault, ...texts, ...models, root });
  return python;
}
