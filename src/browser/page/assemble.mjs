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
// 13 bits in two printable letters, all of ASCII's but "<" (as basE91 does, J. Henke 2005): 23 % more
// than the bytes, where base64 takes 33 %: 0.3 MB of the page. `bytesOf` reads it.
function letters(bytes) {
  const alphabet = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter((each) => each !== "<");
  const text = [];
  let bits = 0, held = 0;
  const put = (value) => text.push(alphabet[Math.floor(value / 93)], alphabet[value % 93]);
  for (const byte of bytes) {
    bits |= byte << held;
    held += 8;
    if (held < 13) continue;
    put(bits & 8191);
    bits >>>= 13;
    held -= 13;
  }
  if (held > 6) put(bits);
  else if (held > 0) text.push(alphabet[bits]);  // else there would be room for one byte too many
  return text.join("");
}

// Zopfli packs tighter than zlib at its best (the core: 4.5 % less), for the same unpacking; and writes
// nothing of the day it was made.
function packed(bytes) {
  const file = join(built, "packed");
  writeFileSync(file, bytes);
  return letters(execFileSync("zopfli", ["--i5", "-c", file], { maxBuffer: 1 << 26 }));
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
  "/*{sample}*/": letters(sample.bytes),
  "/*{page.js}*/": `(() => {\n${page_scripts.map(own).join("\n")}})();\n`,
};
let page = own("page.html").replace('id="sample"', `id="sample" data-name="${example}.zip"`);
for (const [mark, piece] of Object.entries(pieces)) {
  if (page.split(mark).length !== 2) throw new Error(`${mark} stands not once in page.html`);
  page = page.replace(mark, () => piece);
}
writeFileSync(goal, page);
process.exit(0);
