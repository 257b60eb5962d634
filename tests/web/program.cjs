// maillage as WebAssembly, run by node as the program is: words in, what it prints and writes out.
"use strict";
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

const [built, viz, ...words] = process.argv.slice(2);

async function run() {
  const drawing = await require(viz).instance();
  const said = (errors, warnings) => errors.filter((each) => (each.level === "warning") === warnings)
    .map((each) => each.message).join("\n");
  const module = await WebAssembly.compile(readFileSync(join(built, "maillage.wasm")));
  await require(join(built, "maillage.js"))({
    arguments: words,
    thisProgram: "maillage",
    // emscripten takes all three for terminals, whatever they are.
    onRuntimeInitialized() {
      for (const stream of this.FS.streams.slice(0, 3)) stream.tty = false;
    },
    graphviz(dot, engine, format) {
      const made = drawing.render(dot, { engine, format });
      return { output: made.output ?? "", errors: made.status === "success" ? "" : said(made.errors, false),
        warnings: said(made.errors, true) };
    },
    instantiateWasm(imports, done) {
      WebAssembly.instantiate(module, imports).then((instance) => done(instance, module));
      return {};
    },
  });
}

run();
