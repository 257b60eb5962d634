// Puts the page together: assemble.mjs BUILT MODULES PACKAGES GOAL. Everything is inlined: the core and
// the worker's script packed, words of both languages asked of the core, an example, licences.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { files_of, start_core } from "./core_in_node.mjs";

const [built, modules, packages, goal] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../../..");
const example = "coeur-de-lorraine-2018-2023";

const own = (name) => readFileSync(join(here, name), "utf8");
const core = join(built, "maillage_page.js");
const viz = join(modules, "node_modules/@viz-js/viz/dist");
// Zopfli packs tighter than zlib at its best (the core: 4.5 % less), for the same unpacking; and writes
// nothing of the day it was made.
function packed(bytes) {
  const file = join(built, "packed");
  writeFileSync(file, bytes);
  return execFileSync("zopfli", ["--i5", "-c", file], { maxBuffer: 1 << 26 }).toString("base64");
}
const as_json = (value) => JSON.stringify(value).replaceAll("<", "\\u003c");

function licences() {
  const debian = (path) => readFileSync(path, "utf8").trim();
  const named = [
    ...["zlib", "libzip", "pugixml", "libxlsxwriter", "glpk"].map((name) =>
      [name, debian(join(packages, name, "debian/copyright"))]),
    ...["libfmt-dev", "libtomlplusplus-dev", "nlohmann-json3-dev", "libcli11-dev"].map((name) =>
      [name, debian(`/usr/share/doc/${name}/copyright`)]),
    ["maillage", debian(join(root, "LICENSE"))],
  ];
  const text = [own("licences.txt").trim(), ...named.map(([name, said]) => `== ${name} ==\n\n${said}`)].join("\n\n");
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

const ask = await start_core({ core, viz: join(viz, "viz.cjs"), worker: join(here, "worker.js") });
const words = {};
for (const language of ["fr", "en"]) words[language] = (await ask({ do: "words", language })).reply;
const files = files_of(join(root, "contrats", example)).map(({ name, bytes }) =>
  ({ name: `${example}/${name}`, bytes: bytes.buffer }));
const taken = await ask({ do: "take", answers: [] }, { files });
const sample = await ask({ do: "make", what: "contract" }, { fetch: "path" });
if (!taken.reply.read || !sample.bytes) throw new Error(`no example: ${taken.told}${sample.told}`);

const worker = [readFileSync(join(viz, "viz-global.js"), "utf8"), readFileSync(core, "utf8"), own("worker.js")].join("\n;\n");
const page_scripts = readdirSync(here).filter((name) => /^page.*\.js$/.test(name)).sort();
const pieces = {
  "/*{page.css}*/": own("page.css"),
  "<!--{licences}-->": licences(),
  "/*{words}*/": as_json(words),
  "/*{core}*/": packed(readFileSync(core.replace(/\.js$/, ".wasm"))),
  "/*{worker}*/": packed(worker),
  "/*{sample}*/": Buffer.from(sample.bytes).toString("base64"),
  "/*{page.js}*/": `(() => {\n${page_scripts.map(own).join("\n")}})();\n`,
};
let page = own("page.html").replace('id="sample"', `id="sample" data-name="${example}.zip"`);
for (const [mark, piece] of Object.entries(pieces)) {
  if (page.split(mark).length !== 2) throw new Error(`${mark} stands not once in page.html`);
  page = page.replace(mark, () => piece);
}
writeFileSync(goal, page);
process.exit(0);
