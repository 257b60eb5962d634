// @ts-check
// The page's worker: holds the core (WebAssembly of maillage) and Graphviz (WebAssembly too, Viz.js),
// lays files for the core, and passes questions and answers on. It knows nothing of contracts.
"use strict";

/**
 * @typedef {{name: string, bytes: ArrayBuffer, added?: boolean}} File_
 * @typedef {{id: number, ask: Record<string, unknown>, files?: File_[], fetch?: string}} Asked
 */

/** @type {any} */ const scope = self;
const folder = "/bureau";
/** @type {any} */ let core = null;
/** @type {any} */ let viz = null;
/** @type {number[]} */ let printed = [];
/** @type {number[]} */ let told = [];

/** @param {number[]} bytes */
function textOf(bytes) {
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte & 255));
}

/** What output/drawing/in_browser/graphviz.cpp calls.
 * @param {string} dot @param {string} engine @param {string} format */
function graphviz(dot, engine, format) {
  scope.postMessage({drawn: true});
  const made = viz.render(dot, {engine, format});
  const said = (/** @type {string} */ level) =>
    made.errors.filter((/** @type {any} */ each) => (each.level === "warning") === (level === "warning"))
      .map((/** @type {any} */ each) => each.message).join("\n");
  const errors = made.status === "success" ? "" : said("error") || made.status;
  return {output: made.output ?? "", errors, warnings: said("warning")};
}

/** @param {WebAssembly.Module} module */
async function start(module) {
  viz = await scope.Viz.instance();
  core = await scope.maillage({
    graphviz,
    preRun: [(/** @type {any} */ made) => {
      made.FS.init(() => null, (/** @type {number|null} */ byte) => byte !== null && printed.push(byte),
        (/** @type {number|null} */ byte) => byte !== null && told.push(byte));
    }],
    instantiateWasm(/** @type {any} */ imports, /** @type {any} */ done) {
      WebAssembly.instantiate(module, imports).then((instance) => done(instance, module));
      return {};
    },
  });
  core.FS.mkdirTree("/fait");
  core.FS.mkdirTree(folder);
  core.FS.chdir(folder);
  scope.postMessage({started: true});
}

/** @param {string} path */
function removeTree(path) {
  for (const name of core.FS.readdir(path)) {
    if (name === "." || name === "..") continue;
    const inner = `${path}/${name}`;
    if (core.FS.isDir(core.FS.lstat(inner).mode)) {
      removeTree(inner);
      core.FS.rmdir(inner);
    } else {
      core.FS.unlink(inner);
    }
  }
}

/** Files of before go, with all that was made of them. @param {File_[]} files */
function lay(files) {
  removeTree("/fait");
  removeTree(folder);
  return files.map(({name, bytes}) => {
    const parts = name.split("/").filter((part) => part !== "" && part !== "." && part !== "..");
    const path = parts.join("/") || "fichier";
    if (parts.length > 1) core.FS.mkdirTree(`${folder}/${parts.slice(0, -1).join("/")}`);
    core.FS.writeFile(`${folder}/${path}`, new Uint8Array(bytes));
    return path;
  });
}

/** @param {Asked} asked */
function answer({id, ask, files, fetch}) {
  printed = [];
  told = [];
  if (files) {
    const paths = lay(files);
    ask.files = paths.filter((_, at) => !files[at].added);
    ask.added = paths.filter((_, at) => files[at].added);
  }
  const request = core.allocateUTF8(JSON.stringify(ask));
  const at = core._maillage_answer(request);
  core._free(request);
  if (at === 0) return {id, reply: {failed: "memory"}, output: "", told: textOf(told)};
  const reply = JSON.parse(core.UTF8ToString(at));
  core._free(at);
  /** @type {Record<string, unknown>} */
  const result = {id, reply, output: textOf(printed), told: textOf(told)};
  if (fetch && reply[fetch] && reply.made) result.bytes = core.FS.readFile(reply[fetch]);
  return result;
}

scope.onmessage = (/** @type {MessageEvent} */ event) => {
  const asked = event.data;
  if (asked.module) {
    start(asked.module).catch((failure) => scope.postMessage({broken: String(failure)}));
    return;
  }
  try {
    scope.postMessage(answer(asked));
  } catch (failure) {
    // What WebAssembly gives up on: memory that cannot grow, a stack that is full.
    const why = String(failure);
    scope.postMessage({id: asked.id, reply: {failed: /memory|alloc/i.test(why) ? "memory" : "internal", why},
      output: "", told: textOf(told), broken: why});
  }
};
