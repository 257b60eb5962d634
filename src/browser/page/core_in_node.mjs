// The page's core in node, as its worker has it: to put the page together, and for tests.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { runInThisContext } from "node:vm";

// Every file of a folder, by its path from there, in order of names.
export function files_of(folder, within = "") {
  return readdirSync(join(folder, within)).sort().flatMap((name) => {
    const path = within ? `${within}/${name}` : name;
    return statSync(join(folder, path)).isDirectory()
      ? files_of(folder, path)
      : [{ name: path, bytes: new Uint8Array(readFileSync(join(folder, path))) }];
  });
}

// `core`: maillage_page.js; `viz`: viz.cjs. The worker's own script is run, with what it asks of a
// worker's world.
export async function start_core(paths) {
  const [core, viz, worker] = [paths.core, paths.viz, paths.worker].map((path) => resolve(path));
  const require = createRequire(core);
  const answers = [];
  let heard = () => {};
  globalThis.self = globalThis;
  globalThis.maillage = require(core);
  globalThis.postMessage = (message) => {
    answers.push(message);
    heard();
  };
  globalThis.Viz = require(viz);
  runInThisContext(`{${readFileSync(worker, "utf8")}\n}`, { filename: worker });
  const next = async (wanted) => {
    for (;;) {
      const broken = answers.find((each) => each.broken && !each.id);
      if (broken) throw new Error(broken.broken);
      const at = answers.findIndex(wanted);
      if (at >= 0) return answers.splice(at, 1)[0];
      await new Promise((done) => { heard = done; });
    }
  };
  const module = await WebAssembly.compile(readFileSync(core.replace(/\.js$/, ".wasm")));
  globalThis.onmessage({ data: { module } });
  await next((each) => each.started);
  let asked = 0;
  return async (ask, more = {}) => {
    asked += 1;
    const id = asked;
    globalThis.onmessage({ data: { id, ask: { language: "fr", ...ask }, ...more } });
    return next((each) => each.id === id);
  };
}
