// The page as a coordinator has it: a file opened in a browser. Run by tests/web/page_test.py, which makes
// what is dropped.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test as oneTest } from "node:test";
import { pathToFileURL } from "node:url";

const files = process.env.MAILLAGE_FILES;
const require = createRequire(process.env.MAILLAGE_MODULES + "/");
const { chromium, firefox } = require("playwright-core");
const axe_source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const isFirefox = /firefox/.test(process.env.MAILLAGE_BROWSER);
const lorraine = "coeur-de-lorraine-2018-2023", metz = "metz-2017-2020";

let browser;
const tests = [];
const test = (name, body) => tests.push([name, body]);

// A page that fails its test if anything is asked of the network, or any error is told.
async function open({ width = 1280, height = 900, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.faults = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") page.faults.push(message.text());
  });
  page.on("pageerror", (error) => page.faults.push(String(error)));
  page.on("request", (request) => {
    if (!/^(file|blob|data):/.test(request.url())) page.faults.push("request " + request.url());
  });
  await page.goto(pathToFileURL(process.env.MAILLAGE_PAGE).href);
  return page;
}

async function close(page) {
  assert.deepEqual(page.faults, []);
  await page.context().close();
}

async function give(page, ...names) {
  await page.setInputFiles("#chosen", names.map((name) => join(files, name)));
  await done(page);
}

const done = (page) => page.waitForFunction(() =>
  document.getElementById("working").hidden && !document.body.hasAttribute("aria-busy"), null, { timeout: 60000 });

async function download(page, label) {
  const button = `#downloads button:has-text("${label}")`;
  if (isFirefox) return takenFromLink(page, button);
  const [given] = await Promise.all([page.waitForEvent("download", { timeout: 120000 }), page.click(button)]);
  await done(page);
  return given.path();
}

// BiDi tells nothing of a file that was saved: what the page's link holds, in its place. The page's own policy
// lets nothing be fetched, not even that; so the bytes are taken where the link gets its address.
async function takenFromLink(page, button) {
  await page.evaluate(() => {
    const held = new Map(), create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      const address = create.call(URL, blob);
      held.set(address, blob);
      return address;
    };
    window.taken = new Promise((taken, failed) => {
      HTMLAnchorElement.prototype.click = function () {
        const name = this.download, reader = new FileReader();
        reader.onload = () => taken({ name, text: reader.result.slice(reader.result.indexOf(",") + 1) });
        reader.onerror = () => failed(reader.error);
        reader.readAsDataURL(held.get(this.href));
      };
    });
  });
  await page.click(button);
  const { name, text } = await page.evaluate(() => window.taken);
  await done(page);
  const path = join(mkdtempSync(join(files, "taken-")), name);
  writeFileSync(path, Buffer.from(text, "base64"));
  return path;
}

const native = (...words) => execFileSync(process.env.MAILLAGE_PROGRAM, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
const report = (page) => page.frames().find((frame) => frame.url().startsWith("blob:"));

// Where the page has only just put it in.
async function reportOf(page) {
  for (let tries = 0; !report(page) && tries < 100; ++tries) await page.waitForTimeout(100);
  return report(page);
}

// The report of before stays until the next one stands.
async function reportSays(page, text, isSaid = true) {
  for (let tries = 0; tries < 100; ++tries) {
    const html = await (await reportOf(page)).content().catch(() => "");
    if (html !== "" && html.includes(text) === isSaid) return;
    await page.waitForTimeout(100);
  }
  assert.fail(`${isSaid ? "no" : "still"} "${text}" in the report`);
}

// The program's own summary of that contract, but for places, which are of other files here.
async function ownSummary(page, name) {
  const own = native("check", join(process.env.MAILLAGE_ROOT, "contrats", name));
  const said = await page.textContent("#summary");
  const place = /\S+:\d+\S*/g;
  assert.equal(said.replace(place, ""), own.slice(own.indexOf(said.slice(0, 20))).trim().replace(place, ""));
  return said;
}

async function violations(page) {
  await page.evaluate(axe_source);
  return page.evaluate(async () => {
    const result = await axe.run(document, {
      iframes: false,
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      resultTypes: ["violations"],
    });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0].target} ${nodes[0].failureSummary}`);
  });
}

for (const name of [lorraine, metz]) {
  test(`${name}: the workbook dropped is the contract that the program reads`, async () => {
    const page = await open();
    await give(page, `${name}.xlsx`);
    assert.equal(await page.textContent("#failed-text"), "");
    const folder = mkdtempSync(join(tmpdir(), "maillage-page-"));
    const zip = await download(page, "Le contrat (.zip)");
    execFileSync("python3", ["-m", "zipfile", "-e", zip, folder]);
    const counts = (path) => JSON.parse(native("check", path, "--format", "json")).contracts[0].counts;
    assert.deepEqual(counts(join(folder, name)), counts(join(process.env.MAILLAGE_ROOT, "contrats", name)));
    rmSync(folder, { recursive: true });
    await close(page);
  });

  test(`${name}: the contract's archive gives the program's own summary, and its report`, async () => {
    const page = await open();
    await give(page, `${name}.zip`);
    const said = await ownSummary(page, name);
    await page.locator("iframe").scrollIntoViewIfNeeded();
    for (let tries = 0; !report(page) && tries < 50; ++tries) await page.waitForTimeout(100);
    const title = await report(page).textContent("h1");
    assert.ok(said.startsWith(title.trim()), title);
    // Drawings stand packed in the page until a reader comes near.
    const drawn = await report(page).evaluate(async () => {
      for (let y = 0; y < document.body.scrollHeight; y += 600) {
        scrollTo(0, y);
        await new Promise((done) => setTimeout(done, 100));
      }
      return document.querySelectorAll("figure svg").length;
    });
    assert.ok(drawn > 2, `${drawn} drawings`);
    await close(page);
  });
}

test("an answer changes the figures at once, is kept in the contract, and can be withdrawn", async () => {
  const page = await open();
  await give(page, "douteux 2021.csv");
  const questions = page.locator(".questions li");
  const before = await questions.count();
  assert.ok(before > 0);
  const summary = await page.textContent("#summary");
  const item = page.locator("#doubtful li", { hasText: "presque" });
  await item.locator("select").selectOption("réalisé");
  await item.locator("button").click();
  await done(page);
  assert.equal(await page.locator("#doubtful li", { hasText: "presque" }).count(), 0);
  assert.notEqual(await page.textContent("#summary"), summary);
  await page.locator("#answered button").click();
  await done(page);
  assert.equal(await page.textContent("#summary"), summary);
  assert.equal(await questions.count(), before);
  await close(page);
});

test("a column is said to hold something else by a menu, and nothing is asked twice", async () => {
  const page = await open();
  await give(page, "douteux 2021.csv");
  const summary = await page.textContent("#summary");
  await page.click("#columns-all > summary");
  const choice = page.locator("#columns select[data-header='porteur']");
  assert.equal(await choice.inputValue(), "porteur");
  await choice.selectOption("partenaires");
  assert.equal(await page.textContent("#summary"), summary);  // not before it is asked for
  await page.click("#columns-form button[type=submit]");
  await done(page);
  assert.equal(await choice.inputValue(), "partenaires");
  assert.notEqual(await page.textContent("#summary"), summary);
  assert.equal(await page.locator("#answered li").count(), 1);
  await page.locator("#answered button").click();
  await done(page);
  assert.equal(await page.textContent("#summary"), summary);
  await close(page);
});

test("a change and a proposal are made, taken back, and kept with the contract; a year is added", async () => {
  const page = await open();
  await give(page, "douteux 2021.csv");
  await page.selectOption("#gesture-what", "drop_action");
  await page.click("#gesture button[type=submit]");
  await done(page);
  assert.equal(await page.locator("#changes li").count(), 1);
  assert.match(await page.textContent("#before-after"), /avant/);
  await page.click("#gesture button[type=submit]");  // the same again cannot be
  await done(page);
  assert.ok(await page.isVisible("#refused"));
  assert.match(await page.textContent("#refused-text"), /scenario\.toml:\d+:\d+/);
  assert.equal(await page.locator("#changes li").count(), 1);
  await page.locator("#changes button").click();
  await done(page);
  assert.equal(await page.locator("#changes li").count(), 0);
  await page.click("#propose");
  await done(page);
  assert.ok(await page.isVisible("#proposals-all"));
  await page.setInputFiles("#added", { name: "suite 2022.csv", mimeType: "text/csv", buffer: readFileSync(join(files, "douteux 2021.csv")) });
  await done(page);
  assert.ok((await page.locator("#table option").allTextContents()).some((label) => /2022/.test(label)));
  await close(page);
});

test("a meeting that was held is told, kept by the contract, and withdrawn", async () => {
  const page = await open();
  await give(page, `${metz}.zip`);
  const known = await page.locator("#answered li").count();
  await page.selectOption("#gesture-what", "meeting");
  await page.fill("#gesture-fields input[type=date]", "2019-05-14");
  await page.click("#gesture button[type=submit]");
  await done(page);
  assert.equal(await page.locator("#answered li").count(), known + 1);
  assert.match(await page.textContent("#answered li:last-child"), /2019-05-14/);
  await reportSays(page, "14 mai 2019");
  await page.locator("#answered li:last-child button").click();
  await done(page);
  await reportSays(page, "14 mai 2019", false);
  await close(page);
});

test("what cannot be read is said with its place, and the next file is taken", async () => {
  const page = await open();
  await give(page, "cassé.xlsx");
  assert.match(await page.textContent("#failed-text"), /cassé\.xlsx/);
  await give(page, "notes.pdf");
  assert.match(await page.textContent("#failed-text"), /\.pdf/);
  await give(page, "douteux 2021.csv");
  assert.ok(await page.isHidden("#failed"));
  assert.ok(await page.isVisible("#report"));
  await close(page);
});

test("names from files stay text", async () => {
  const page = await open();
  await give(page, "hostile 2021.csv");
  const shown = await reportOf(page);
  await page.waitForTimeout(200);
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  assert.equal(await shown.evaluate(() => window.hacked), undefined);
  await close(page);
});

test("the example, in English, and every download", async () => {
  const page = await open();
  await page.click("#language");
  await page.click("#example");
  await done(page);
  assert.equal(await page.getAttribute("html", "lang"), "en");
  assert.match(await page.textContent("#summary"), /76 actions/);
  const labels = await page.locator("#downloads button").allTextContents();
  assert.ok(labels.length >= 11);
  for (const label of labels) {
    const bytes = readFileSync(await download(page, label));
    assert.ok(bytes.length > 100, label);
  }
  await close(page);
});

test("a folder dropped is read with its folders", async (t) => {
  if (isFirefox) return t.skip("BiDi gives an input no folder");
  const page = await open();
  await page.setInputFiles("#chosen-folder", join(process.env.MAILLAGE_ROOT, "contrats", lorraine));
  await done(page);
  assert.match(await page.textContent("#summary"), /76 actions/);
  assert.ok(await page.locator("#table option").count() > 5);
  await page.selectOption("#table", "2021");
  await done(page);
  assert.match(await report(page).textContent("body"), /2021/);
  await close(page);
});

test("cancelled, it begins again with the next file", async () => {
  const page = await open();
  await page.setInputFiles("#chosen", join(files, `${lorraine}.xlsx`));
  await page.click("#cancel");
  await done(page);
  await give(page, `${metz}.zip`);
  assert.match(await page.textContent("#summary"), /messin/);
  await close(page);
});

for (const [name, options] of Object.entries({
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "320 px": { width: 320, height: 700 },
})) {
  test(`axe-core finds no violation, nothing is wider than the window (${name})`, async () => {
    const page = await open(options);
    assert.deepEqual(await violations(page), []);
    await give(page, "douteux 2021.csv");
    await page.evaluate(() => document.querySelectorAll("details").forEach((each) => { each.open = true; }));
    assert.deepEqual(await violations(page), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await close(page);
  });
}

// What is read before anything was given is not seen, nor in the way of what is given then.
const rehearsed = (page) => page.waitForFunction(
  () => performance.getEntriesByName("rehearsed").length > 0, null, { timeout: 60000 });

test("the example read beforehand leaves nothing behind", async () => {
  const page = await open();
  await rehearsed(page);
  assert.equal(await page.isHidden("#understood") && await page.isHidden("#report") && await page.isHidden("#working"), true);
  assert.equal(await page.textContent("#failed-text"), "");
  await give(page, `${metz}.zip`);
  await ownSummary(page, metz);
  await reportSays(page, "Metz");
  await reportSays(page, "Cœur de Lorraine", false);
  await close(page);
});

test("the keyboard alone leads to the report", async () => {
  const page = await open();
  for (let steps = 0; steps < 10; ++steps) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement.id === "example")) break;
  }
  await page.keyboard.press("Enter");
  await done(page);
  assert.ok(await page.isVisible("#report"));
  await close(page);
});

test("how soon: printed, and no limit of a loaded machine's", async () => {
  const page = await open();
  await page.waitForSelector("#choose:visible");
  // By the page's own clock: a driver's context alone takes as long.
  const [seen, ready] = await page.evaluate(() => [performance.getEntriesByType("paint").at(-1)?.startTime ?? NaN,
    performance.getEntriesByType("navigation")[0].domInteractive]);
  const dropped = async (page) => {
    const from = performance.now();
    await give(page, `${lorraine}.zip`);
    return Math.round(performance.now() - from);
  };
  const took = await dropped(page);
  const other = await open();
  await rehearsed(other);
  console.log(`# first view ${Math.round(seen)} ms, to be used ${Math.round(ready)} ms, from drop to report ${took} ms at once, ` +
    `${await dropped(other)} ms after the example was read beforehand`);
  await close(other);
  await close(page);
});

describe("the page", { concurrency: 1 }, () => {
  before(async () => {
    const executablePath = process.env.MAILLAGE_BROWSER;
    // A distribution's own Firefox, by WebDriver BiDi.
    browser = isFirefox ? await firefox.launch({ executablePath, channel: "moz-firefox" }) :
      await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
  });
  after(() => browser.close());
  for (const [name, body] of tests) oneTest(name, body);
});
