// The report as its readers have it: opened from a file, in a browser. Run by
// tests/program/page/report_browser_test.py, which makes the reports and says where they are.
import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, test as oneTest } from "node:test";
import { pathToFileURL } from "node:url";
import { inflateSync } from "node:zlib";

const reports = process.env.MAILLAGE_REPORTS;
const require = createRequire(process.env.MAILLAGE_MODULES + "/");
const { chromium } = require("playwright-core");
const axe_source = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let browser;
const tests = [];
const test = (name, body) => tests.push([name, body]);

const address = (report, hash = "") => pathToFileURL(`${reports}/${report}/index.html`).href + hash;

// A page that fails its test if anything is asked of the network, or any error is told. All that it holds
// back is put in place, but where `held`.
async function open(report, { hash = "", width = 1280, height = 900, held = false, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.faults = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") page.faults.push(message.text());
  });
  page.on("pageerror", (error) => page.faults.push(String(error)));
  page.on("dialog", (dialog) => {
    page.faults.push("dialog " + dialog.message());
    dialog.dismiss();
  });
  page.on("request", (request) => {
    if (!/^(file|blob|data):/.test(request.url())) page.faults.push("request " + request.url());
  });
  await page.goto(address(report, hash));
  if (options.javaScriptEnabled !== false) {
    await page.evaluate(() => laterReady);
    if (!held) await page.evaluate(() => makeAll("[data-later]"));
  }
  return page;
}

async function close(page) {
  await page.waitForTimeout(20);
  assert.deepEqual(page.faults, []);
  await page.context().close();
}

const map = "#carte-partenariats-2023";
const frames = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
const viewBox = (page, id = map) => page.getAttribute(`${id} svg`, "viewBox");
const fragment = (page) => page.evaluate(() => decodeURIComponent(location.hash));

// Of all parts: where, what, and how to mend it.
async function violations(page) {
  return page.evaluate(async () => {
    const result = await axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      resultTypes: ["violations"],
    });
    return result.violations.map(({ id, nodes }) =>
      `${id}: ${nodes.length} × ${nodes[0].target} ${nodes[0].html.slice(0, 160)} ${nodes[0].failureSummary}`);
  });
}

for (const [name, options] of Object.entries({
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "320 px": { width: 320, height: 700 },
})) {
  test(`axe-core finds no violation on any part (${name})`, async () => {
    const page = await open("cls", options);
    await page.evaluate(axe_source);
    // Fiches, rows and traces are many and alike: the first of each.
    await page.evaluate(() => {
      const seen = new Set();
      for (const fiche of document.querySelectorAll("article.fiche")) {
        const kind = fiche.querySelector(".kind").textContent;
        if (seen.has(kind)) fiche.remove();
        seen.add(kind);
      }
      document.querySelectorAll(".traces li:nth-of-type(n+12)").forEach((each) => each.remove());
      document.querySelectorAll("tbody tr:nth-of-type(n+12)").forEach((each) => each.remove());
    });
    // Open, so that what is in it is looked at too.
    await page.evaluate(() => document.querySelectorAll("details").forEach((each) => { each.open = true; }));
    assert.deepEqual(await violations(page), []);
    await close(page);
  });
}

// Printed, not asserted, since a busy machine is slow: what the script adds to the page is counted.
test("the script adds little to the page, the large report's too", async () => {
  for (const report of ["cls", "grand"]) {
    const page = await open(report, { held: true });
    const { read, spent, elements } = await page.evaluate(() => {
      const entry = performance.getEntriesByType("navigation")[0];
      return { read: entry.domInteractive, spent: entry.domContentLoadedEventEnd - entry.domContentLoadedEventStart,
        elements: document.querySelectorAll("*").length };
    });
    const written = readFileSync(`${reports}/${report}/index.html`, "utf8").match(/<[a-z]/g).length;
    console.log(`# ${report}: read in ${Math.round(read)} ms, then alive in ${Math.round(spent)} ms; ` +
      `${elements} elements, ${written} written`);
    assert.ok(elements < 1.25 * written, `${report}: ${elements} of ${written}`);
    await close(page);
  }
});

test("weighs little when it opens, and holds everything that the whole page has", async () => {
  const limits = { cls: [9000, 0.8e6], metz: [9000, 0.8e6], grand: [15000, 1.5e6] };
  for (const [report, [most_elements, most_bytes]] of Object.entries(limits)) {
    const page = await open(report, { held: true });
    const bytes = statSync(`${reports}/${report}/index.html`).size;
    const elements = await page.evaluate(() => document.querySelectorAll("*").length);
    console.log(`# ${report}: ${elements} elements at load, ${bytes} bytes`);
    assert.ok(elements <= most_elements, `${report}: ${elements} elements`);
    assert.ok(bytes <= most_bytes, `${report}: ${bytes} bytes`);
    const ids = await page.evaluate(() => {
      makeAll("[data-later]");
      return [...document.querySelectorAll("main [id]")].map(({ id }) => id);
    });
    const whole = readFileSync(`${reports}/${report}/complet.html`, "utf8").split('<main id="contenu"')[1].split("</main>")[0];
    const there = new Set(ids);
    assert.deepEqual([...whole.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]).filter((id) => !there.has(id)), [], report);
    await close(page);
  }
});

test("a link to a sheet, a row or a table that is held back opens it where it is", async () => {
  for (const id of ["action-projet-mobilite", "fiche-partenaire-petr", "trace-12", "table-toutes-les-actions"]) {
    const page = await open("cls", { held: true, hash: "#" + id });
    await page.waitForFunction((at) => document.getElementById(at), id);
    await page.waitForTimeout(300);
    const seen = await page.evaluate((at) => {
      const target = document.getElementById(at);
      return { top: Math.round(target.getBoundingClientRect().top), open: !target.closest("details:not([open])") };
    }, id);
    assert.ok(seen.open, id);
    assert.ok(seen.top >= -1 && seen.top < 450, `${id}: ${seen.top}`);
    await close(page);
  }
});

test("what is read stays where it is while what stands above it is put in place", async () => {
  const page = await open("cls", { held: true, hash: "#partenariats" });
  await page.waitForTimeout(800);
  const top = await page.evaluate(() => document.getElementById("partenariats").getBoundingClientRect().top);
  assert.ok(Math.abs(top) < 60, `${top}`);
  await close(page);
});

// open() fails a test on any error told and any request.
test("opens from a file, asks nothing of the network; ids are unique, links lead somewhere", async () => {
  for (const report of ["cls", "metz", "hostile"]) {
    const page = await open(report);
    const found = await page.evaluate(() => {
      const seen = new Set(), twice = [];
      for (const { id } of document.querySelectorAll("[id]")) {
        if (seen.has(id)) twice.push(id);
        seen.add(id);
      }
      const links = [...document.querySelectorAll('a[href^="#"]')].map((each) => each.getAttribute("href").slice(1).split("?")[0]);
      return { twice, dead: [...new Set(links)].filter((id) => !seen.has(id)) };
    });
    assert.deepEqual(found, { twice: [], dead: [] }, report);
    await close(page);
  }
});

test("no sideways scroll at 320 px, with everything open", async () => {
  for (const report of ["cls", "hostile"]) {
    const page = await open(report, { width: 320, height: 700 });
    await page.evaluate(() => document.querySelectorAll("details").forEach((each) => { each.open = true; }));
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, report);
    await close(page);
  }
});

test("no letter of a drawing is below 11 px; the dark turns drawings over on the screen alone", async () => {
  for (const width of [320, 1280]) {
    const page = await open("cls", { width, colorScheme: "dark" });
    await page.evaluate(() => document.querySelectorAll("details").forEach((each) => { each.open = true; }));
    const small = await page.evaluate(() => [...document.querySelectorAll("figure.picture:not(.explorable) svg")]
      .filter((svg) => svg.getBoundingClientRect().width > 0).flatMap((svg) => {
        const letters = [...svg.querySelectorAll("text, tspan")].filter((each) => each.firstChild && each.firstChild.nodeType === 3);
        const least = Math.min(...letters.map((each) => parseFloat(getComputedStyle(each).fontSize))) * svg.getScreenCTM().a;
        return least < 10.9 ? [`${svg.closest("figure").id}: ${least}`] : [];
      }));
    assert.deepEqual(small, [], `${width} px`);
    const filter = () => page.evaluate(() => getComputedStyle(document.querySelector(".canvas svg")).filter);
    assert.match(await filter(), /invert/);
    await page.emulateMedia({ media: "print" });
    assert.equal(await filter(), "none");
    await page.emulateMedia({ media: "screen", colorScheme: "light" });
    assert.equal(await filter(), "none");
    await close(page);
  }
});

test("search suggests without accents and the keyboard alone opens a sheet", async () => {
  const page = await open("cls");
  await page.focus("#recherche");
  await page.keyboard.type("departemental de la meuse");
  assert.equal(await page.getAttribute("#recherche", "aria-expanded"), "true");
  assert.match(await page.textContent("#recherche-liste"), /Conseil départemental de la Meuse/);
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.getAttribute("#recherche", "aria-activedescendant"), "recherche-0");
  await page.keyboard.press("Enter");
  assert.equal(await fragment(page), "#fiche-partenaire-cd-55");
  await page.fill("#recherche", "rien de tel");
  assert.match(await page.textContent("#recherche ~ [role=status]"), /Rien de ce nom/);
  await close(page);
});

test("a filter says what is left, fades the rest, and the address holds it", async () => {
  const page = await open("cls");
  await page.selectOption("#filtre-state", { label: "abandonné" });
  const status = await page.textContent(".explorer .status");
  assert.match(status, /5 actions/);  // `maillage check`: 5 abandonnées
  // Of the organisations that the map draws, those that carry, take part or fund nothing of these.
  const faded = await page.locator(`${map} g.node.faded`).count();
  const without = await page.evaluate((figure) => {
    const data = JSON.parse(document.getElementById("donnees").textContent);
    const abandoned = data.rows.filter(([table, , state]) =>
      table === data.table && data.states[state] === "abandonné");
    const acting = abandoned.flatMap(([, , , , , parts]) =>
      parts.filter((each, at) => at % 2 === 0 && parts[at + 1] <= 2));
    const prefix = "partenariats-2023-partenaire-";
    const kept = new Set(acting.map((each) => prefix + data.nodes[each][1]));
    return [...document.querySelectorAll(`${figure} g.node[id^="${prefix}"]`)]
      .filter((each) => !kept.has(each.id)).length;
  }, map);
  assert.equal(faded, without);
  assert.ok(without > 0);
  assert.equal(await fragment(page), map + "?etat=abandonné");
  const second = await open("cls", { hash: map + "?etat=abandonn%C3%A9" });
  assert.equal(await second.textContent(".explorer .status"), status);
  assert.equal(await second.inputValue("#filtre-state"), await page.inputValue("#filtre-state"));
  await close(second);
  await page.goBack();
  await frames(page);
  assert.match(await page.textContent(".explorer .status"), /76 actions/);
  assert.equal(await page.locator(`${map} g.node.faded`).count(), 0);
  await page.goForward();
  await frames(page);
  assert.equal(await page.textContent(".explorer .status"), status);
  await page.click(".explorer .tools button");
  assert.match(await page.textContent(".explorer .status"), /54 organisations, 109 paires.*76 actions/);
  await close(page);
});

test("filters by axis, objective, type, year and role leave what the summary counts", async () => {
  const page = await open("cls");
  const left = async (field, label) => {
    await page.selectOption("#filtre-" + field, { label });
    const words = await page.textContent(".explorer .status");
    await page.selectOption("#filtre-" + field, "");
    return words.match(/^([\d]+) organisations?, (\d+) paires?.*?, (\d+) actions?/).slice(1).map(Number);
  };
  const axis = (await page.$$eval("#filtre-axis option", (all) => all.map((each) => each.textContent)))[1];
  assert.deepEqual((await left("axis", axis)).filter((_, i) => i !== 1), [21, 20]);  // as check says
  assert.deepEqual((await left("table", "bilan 2021")).filter((_, i) => i !== 1), [47, 71]);
  assert.deepEqual((await left("table", "récapitulatif de 2023")).filter((_, i) => i !== 1), [34, 74]);
  assert.equal((await left("role", "porte"))[0], 33);
  assert.equal((await left("type", "PETR"))[0] > 0, true);
  const objective = (await page.$$eval("#filtre-objective option", (all) => all.map((each) => each.textContent))).find((each) => each.startsWith("4 "));
  assert.equal((await left("objective", objective))[2], 13);
  await close(page);
});

test("the explorer filters actions and findings together; the address, back and the CSV hold it", async () => {
  const page = await open("cls", { held: true, hash: "#explorer?constat=action-sans-porteur" });
  await page.waitForSelector("#tri-rule");
  const words = () => page.textContent("#explorer .status");
  assert.match(await words(), /^22 actions sur 76, 22 constats sur \d+\s: Constat\s: Actions sans porteur\.$/);
  await page.selectOption("#tri-axis", "2");
  assert.match(await words(), /^19 actions sur 76, 19 constats/);
  assert.equal(await fragment(page), "#explorer?constat=action-sans-porteur&axe=2");
  // What is offered leaves as many as it says.
  const states = await page.$$eval("#tri-state option", (all) => all.slice(1).map((each) => [each.value, Number(each.textContent.match(/\((\d+)\)$/)[1])]));
  assert.equal(states.reduce((sum, [, count]) => sum + count, 0), 19);
  for (const [value, count] of states) {
    await page.selectOption("#tri-state", value);
    assert.equal(parseInt(await words(), 10), count, value);
    await page.goBack();
  }
  const csv = await page.evaluate(() => tableAsCsv(document.getElementById("table-explorer-actions")));
  assert.equal(csv.trim().split("\r\n").length, 1 + 1 + 19);
  assert.match(csv, /^\ufeff"?Constat\s: Actions sans porteur\s; Axe\s: 2 /);
  await page.goBack();
  assert.match(await words(), /^22 actions/);
  await page.click("#explorer .explorer button");
  assert.match(await words(), /^76 actions sur 76/);
  assert.equal(await fragment(page), "#explorer");
  await close(page);
});

test("a map of groups opens about one, and a sheet with its name", async () => {
  const page = await open("grand", { width: 320, height: 700, held: true });
  await page.evaluate(() => { location.hash = "#partenariats"; });
  await page.locator("figure[id^='carte-partenariats-']").first().scrollIntoViewIfNeeded();
  await page.waitForSelector("figure[id^='carte-partenariats-'] .canvas.live");
  assert.ok(await page.evaluate(() => {
    const svg = document.querySelector("figure[id^='carte-partenariats-'] svg");
    const shown = svg.getBoundingClientRect();
    return [...svg.querySelectorAll("g.node")].some((node) => {
      const box = node.getBoundingClientRect();
      return /^Groupe/.test(node.textContent.trim()) && box.left >= shown.left && box.right <= shown.right
        && box.top >= shown.top && box.bottom <= shown.bottom;
    });
  }));
  await page.evaluate(() => { location.hash = "#fiche-partenaire-org-17"; });
  await page.waitForSelector("#fiche-partenaire-org-17");
  await page.waitForTimeout(400);
  const top = await page.evaluate(() =>
    document.querySelector("#fiche-partenaire-org-17").closest("details").querySelector("summary").getBoundingClientRect().top);
  assert.ok(top >= 0, `${top}`);
  await close(page);
});

test("a map opens with words of 11 px, about the one with most ties, and shows all when asked", async () => {
  for (const [width, at] of [[1280, ""], [1280, "#partenariats"], [320, ""]]) {
    const page = await open("cls", { width });
    await page.evaluate((at) => { location.hash = at; }, at);
    await page.reload();
    for (const id of [map, "figure.explorable[id^='carte-plan-']"]) {
      await page.locator(id).first().scrollIntoViewIfNeeded();
      await page.waitForSelector(`${id} .canvas.live`);
      const least = await page.evaluate((id) => {
        const svg = document.querySelector(`${id} svg`);
        const sizes = [...svg.querySelectorAll("text")].map((text) => parseFloat(text.getAttribute("font-size")));
        return Math.min(...sizes.filter((size) => size > 0)) * svg.getScreenCTM().a;
      }, id);
      assert.ok(least > 10.9 && least < 16, `${id} at ${width}: ${least} px`);
    }
    const middle = await page.evaluate((map) => {
      const centre = (rect) => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
      const most = centre(document.querySelector(`${map} a[href="#fiche-partenaire-petr"]`).getBoundingClientRect());
      const canvas = centre(document.querySelector(`${map} svg`).getBoundingClientRect());
      return Math.hypot(most.x - canvas.x, most.y - canvas.y);
    }, map);
    assert.ok(middle < 200, `${middle}`);
    assert.equal((await fragment(page)).includes("vue="), false);
    const opened = (await viewBox(page)).split(" ").map(Number);
    await page.click(`${map} .tools button[aria-label="Voir à gauche"]`);
    const [left, top, wide] = (await viewBox(page)).split(" ").map(Number);
    assert.ok(left < opened[0] && top === opened[1] && wide === opened[2]);
    await page.locator(`${map} .tools button`).nth(2).click();
    const [x, y, shown] = (await viewBox(page)).split(" ").map(Number);
    assert.deepEqual([x, y], [0, 0]);
    assert.ok(shown > 1100);
    await close(page);
  }
});

test("on a phone the matrix is a table, action by action", async () => {
  const page = await open("cls");
  const figure = "figure[id^='dessin-matrice-']:not([id*='types'])";
  assert.equal(await page.locator(`${figure} > .canvas`).first().isVisible(), true);
  await page.setViewportSize({ width: 320, height: 640 });
  assert.equal(await page.locator(`${figure} > .canvas`).first().isVisible(), false);
  await page.locator(`${figure} > details > summary`).first().click();
  const table = page.locator(`${figure} table`).first();
  await table.waitFor();
  assert.ok(await table.locator("tbody tr").count() > 70);
  assert.match(await table.textContent(), /porte\s: PETR Cœur de Lorraine/);
  await close(page);
});

test("the keyboard walks the map, zooms, opens a sheet, and comes back", async () => {
  const page = await open("cls");
  await page.focus(`${map} .canvas`);
  await page.keyboard.press("0");
  const whole = await viewBox(page);
  await page.keyboard.press("+");
  const near = await viewBox(page);
  assert.notEqual(near, whole);
  await page.keyboard.press("ArrowRight");
  assert.notEqual(await viewBox(page), near);
  await page.keyboard.press("0");
  assert.equal((await viewBox(page)).split(" ").map(Number).join(), whole.split(" ").map(Number).join());
  await page.keyboard.press("Tab");
  const focused = () => page.evaluate(() => document.activeElement.querySelector("title").textContent.split(",")[0]);
  const first = await focused();
  assert.ok(first);
  let moved = first;
  for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"]) {
    await page.keyboard.press(key);
    moved = await focused();
    if (moved !== first) break;
  }
  assert.notEqual(moved, first);
  assert.equal(await page.getAttribute(`${map} rect.frame`, "visibility"), "visible");
  await page.keyboard.press("Enter");
  assert.match(await fragment(page), /^#fiche-partenaire-/);
  const sheet = await page.evaluate(() => document.querySelector(location.hash).textContent);
  assert.ok(sheet.includes(moved));
  await page.goBack();
  await page.keyboard.press("Escape");
  assert.ok(!(await fragment(page)).startsWith("#fiche"));
  await close(page);
});

test("a drag moves the map and opens nothing; a click opens the sheet", async () => {
  const page = await open("cls");
  const node = page.locator(`${map} a[href="#fiche-partenaire-petr"]`).first();
  await node.scrollIntoViewIfNeeded();
  const box = await node.boundingBox();
  const whole = await viewBox(page);
  await page.mouse.move(box.x + 10, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + 30, { steps: 4 });
  // It moves as it was drawn, and is drawn anew when let go.
  const shift = () => page.$eval(`${map} svg`, (svg) => svg.style.transform);
  await page.waitForFunction((svg) => document.querySelector(svg), `${map} svg.moving`);
  await page.waitForTimeout(100);
  assert.match(await shift(), /^translate\(50/);
  assert.equal(await viewBox(page), whole);
  await page.mouse.up();
  assert.equal(await shift(), "");
  assert.notEqual(await viewBox(page), whole);
  assert.ok(!(await fragment(page)).startsWith("#fiche"));
  await node.click();
  assert.equal(await fragment(page), "#fiche-partenaire-petr");
  await close(page);
});

test("hover shows the neighbours that the table names", async () => {
  const page = await open("cls");
  await page.evaluate(() => document.querySelectorAll("details").forEach((each) => { each.open = true; }));
  const named = await page.$$eval("#table-partenariats-paires tbody tr", (all) => all.filter((row) =>
    [0, 1].some((i) => row.cells[i].textContent === "PETR Cœur de Lorraine")).length);
  await page.locator(`${map} a[href="#fiche-partenaire-petr"]`).first().hover();
  const bright = await page.locator(`${map} g.node:not(.faded):has(a)`).count();
  assert.equal(bright, named + 1);
  await close(page);
});

test("what is found on the map is shown with its neighbours, and the view can be shared", async () => {
  const page = await open("cls");
  await page.fill("#recherche-carte", "familles rurales");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash.includes("vue="));
  const shared = await page.evaluate(() => location.hash);
  const status = await page.textContent(".explorer .status");
  assert.match(status, /Familles Rurales\s: 18 organisations liées/);
  const second = await open("cls", { hash: shared });
  assert.equal(await second.textContent(".explorer .status"), status);
  assert.deepEqual((await viewBox(second)).split(" ").map((n) => Math.round(Number(n))),
    (await viewBox(page)).split(" ").map((n) => Math.round(Number(n))));
  await close(second);
  await close(page);
});

async function downloaded(page, action) {
  const [download] = await Promise.all([page.waitForEvent("download"), action()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test("tables sort both ways, numbers as numbers, and are taken as CSV in that order", async () => {
  const page = await open("cls");
  const table = "#table-partenariats-annees";
  const column = () => page.$$eval(`${table} tbody tr`, (all) => all.map((row) => Number(row.cells[4].textContent)));
  await page.click(`${table} thead th:nth-child(5) button`);
  const up = await column();
  assert.deepEqual(up, [...up].sort((a, b) => a - b));
  await page.click(`${table} thead th:nth-child(5) button`);
  assert.deepEqual(await column(), up.reverse());
  assert.equal(await page.getAttribute(`${table} thead th:nth-child(5)`, "aria-sort"), "descending");
  const file = await downloaded(page, () => page.locator("p.tools:has(+ .table #table-partenariats-annees) button").click());
  assert.equal(file.name, "partenariats-annees.csv");
  assert.deepEqual([...file.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const lines = file.bytes.toString("utf8").trim().split("\r\n");
  assert.equal(lines[0].split(";").length, 12);
  assert.deepEqual(lines.slice(1).map((line) => Number(line.split(";")[4])), up);
  await close(page);
});

test("CSV holds no formula of a hostile name", async () => {
  const page = await open("hostile");
  const csv = await page.evaluate(() => tableAsCsv(document.getElementById("table-partenariats-plan")));
  assert.ok(csv.includes("HYPERLINK"));
  assert.ok(!/(^|[;\n])"?\s*=/.test(csv));
  const cells = await page.evaluate(() => ["=1", " +a", "\u200b@x", "'=1", "-3,5", "−2", "a;b", 'a"b'].map(csvCell));
  assert.deepEqual(cells, ["'=1", "'+a", "'\u200b@x", "''=1", "-3,5", "−2", '"a;b"', '"a""b"']);
  await close(page);
});

test("the view leaves as SVG that XML reads, and as PNG", async () => {
  for (const [report, id] of [["cls", map], ["hostile", "#carte-partenariats-2021"]]) {
    const page = await open(report);
    await page.locator(`${id} .tools button`).nth(0).click();
    const svg = await downloaded(page, () => page.locator(`${id} .tools button`).nth(3).click());
    assert.match(svg.name, /^partenariats-\d+\.svg$/);
    const wrong = await page.evaluate((text) => new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror, script, a, [onload]") !== null, svg.bytes.toString("utf8"));
    assert.equal(wrong, false, report);
    assert.ok(svg.bytes.toString("utf8").includes(`viewBox="${await viewBox(page, id)}"`));
    const png = await downloaded(page, () => page.locator(`${id} .tools button`).nth(4).click());
    assert.equal(png.bytes.subarray(1, 4).toString(), "PNG");
    assert.equal(png.bytes.readUInt32BE(16), 2400);
    await close(page);
  }
});

test("a figure shows its rows in place; Escape gives the focus back", async () => {
  const page = await open("cls");
  const figure = page.locator("#partenariats p.lead a.figure").first();
  await figure.focus();
  await page.keyboard.press("Enter");
  assert.ok(await page.isVisible("dialog"));
  const words = await page.textContent("dialog");
  assert.match(words, /54 organisations/);
  assert.match(words, /2023\.csv/);
  await page.keyboard.press("Escape");
  assert.ok(await page.isHidden("dialog"));
  assert.equal(await page.evaluate(() => document.activeElement.className), "figure");
  await close(page);
});

test("reads without the script: all parts, pictures with words, links that lead", async () => {
  const page = await open("cls", { javaScriptEnabled: false });
  const headings = await page.locator("section.part > h2").allTextContents();
  assert.equal(headings.length, 16);
  assert.equal(await page.locator(".explorer, dialog, .tools").count(), 0);
  assert.ok(await page.locator('.canvas[role="img"][aria-label]').count() > 1);
  await page.locator("#partenariats p.lead a.figure").first().click();
  assert.match(page.url(), /complet\.html#trace-\d+$/);
  await page.waitForSelector("section.traces li:target");
  await page.goBack();
  await page.locator('nav.contents a[href="#partenariats"]').click();
  assert.equal(await fragment(page), "#partenariats");
  await close(page);
});

test("hostile names stay text", async () => {
  const page = await open("hostile");
  await page.evaluate(() => document.querySelectorAll("details").forEach((each) => { each.open = true; }));
  await page.fill("#recherche", "script");
  for (const each of await page.locator("#partenariats a.figure").all()) {
    await each.click();
    await page.keyboard.press("Escape");
    break;
  }
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  assert.equal(await page.locator("img, iframe, object, embed, link").count(), 0);
  assert.equal(await page.locator("script").count(), 4);
  assert.equal(await page.locator("[onload], [onerror], [onclick]").count(), 0);
  assert.equal(await page.locator('a[href^="javascript"]').count(), 0);
  assert.match(await page.textContent("h1"), /<script>window.hacked = 1<\/script>/);
  assert.match(await page.textContent("#partenariats"), /🏥/);
  assert.ok(!/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/.test(await page.textContent("main")));
  await close(page);
});

test("nothing moves by itself", async () => {
  const page = await open("metz", { hash: "#methode" });
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), "auto");
  await page.fill("#recherche", "metz");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  await close(page);
});

// Of a page's instructions: the heights of its letters in points, least and all counted.
function lettersOf(content) {
  const product = ([a, b, c, d, e, f], [A, B, C, D, E, F]) =>
    [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
  const same = [1, 0, 0, 1, 0, 0];
  let now = same, line = same, size = 0, least = Infinity, count = 0;
  const kept = [];
  let operands = [];
  for (const [token] of content.matchAll(/<<[\s\S]*?>>|<[^>]*>|\((?:[^()\\]|\\[\s\S])*\)|[^\s<>()[\]]+/g)) {
    if (/^[-+.\d]/.test(token) || /^[/<(]/.test(token)) {
      operands.push(token);
      continue;
    }
    const matrix = () => operands.slice(-6).map(Number);
    if (token === "q") kept.push(now);
    if (token === "Q") now = kept.pop() ?? same;
    if (token === "cm") now = product(matrix(), now);
    if (token === "BT") line = same;
    if (token === "Tm") line = matrix();
    if (token === "Tf") size = Number(operands.at(-1));
    if (token === "Tj" || token === "TJ") {
      const [a, b, c, d] = product(line, now);
      least = Math.min(least, size * Math.sqrt(Math.abs(a * d - b * c)));
      count += 1;
    }
    operands = [];
  }
  return { least, count };
}

// [{ width, height, least, count }], in points.
function printedPages(bytes) {
  const pdf = bytes.toString("latin1");
  return [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)[\s\S]*?endobj/g)].map(([page]) => {
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(page);
    const [, content] = /\/Contents (\d+) 0 R/.exec(page);
    const from = pdf.indexOf("stream", pdf.indexOf(`\n${content} 0 obj`)) + "stream".length;
    const text = inflateSync(bytes.subarray(from + (pdf[from] === "\r" ? 2 : 1)), { finishFlush: 2 }).toString("latin1");
    return { width: Math.round(width), height: Math.round(height), ...lettersOf(text) };
  });
}

test("prints within 40 pages, drawings on A3 where a column makes them small, no letter below 7 points", async () => {
  const page = await open("cls", { held: true, hash: "#action-projet-mobilite" });
  await page.waitForSelector("#action-projet-mobilite");
  const { parts, fiches } = await page.evaluate(() => ({
    parts: document.querySelectorAll("section.part").length,
    fiches: document.querySelectorAll("article.fiche").length,
  }));
  assert.equal(fiches, 1);
  const pages = printedPages(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  console.log(`# ${pages.length} pages, ${parts} parts, ${fiches} fiches`);
  // The sheet that was opened has a page of its own.
  assert.ok(pages.length >= parts && pages.length - fiches <= 40, `${pages.length} pages`);
  const sizes = pages.map(({ width, height }) => `${width} × ${height}`);
  const first = sizes.findIndex((size) => !/^59[456] × 84[123]$/.test(size));
  assert.ok(first > parts, `A4 as far as page ${first}`);
  for (const size of sizes.slice(first)) assert.match(size, /^(84[123] × 119[012]|119[012] × 84[123])$/);
  assert.ok(sizes.length - first >= 5, `${sizes.length - first} sheets of drawings`);
  for (const [at, { least, count }] of pages.entries()) {
    assert.ok(count > 5 && least >= 6.95, `page ${at + 1}: ${count} words, the smallest of ${least} points`);
  }
  // Afterwards each drawing is where it was.
  assert.equal(await page.locator(".plates").count(), 0);
  assert.equal(await page.locator("figure.picture:not(:has(> .canvas svg))").count(), 0);
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.$eval("tbody tr", (row) => getComputedStyle(row).breakInside), "avoid");
  assert.ok(await page.isHidden(".explorer"));
  // A head that holds a control is not repeated on the next page.
  assert.equal(await page.$eval("thead button.sort", (each) => getComputedStyle(each).display), "contents");
  await close(page);
});

test("the story leads from state to state by keys; the address and Back hold it, and it can be left", async () => {
  const page = await open("cls", { held: true });
  const bar = page.locator("section.story");
  // A key is answered by a state of the address, which a loaded machine takes its time for.
  const stands = (step) => bar.filter({ hasText: `Étape ${step} sur 4` }).waitFor();
  assert.ok(await bar.isHidden());
  await page.click("#parcours .tools button");
  assert.match(await bar.textContent(), /Étape 1 sur 4/);
  assert.equal(await fragment(page), "#explorer?constat=action-sans-porteur&etape=1");
  await page.waitForSelector("#tri-rule");
  assert.match(await page.textContent("#explorer .status"), /^22 actions sur 76/);
  const inView = (selector) => page.$eval(selector, (each) => {
    const { top } = each.getBoundingClientRect();
    return top > -5 && top < innerHeight / 2;
  });
  await page.waitForTimeout(400);
  assert.ok(await inView("#explorer"));
  const focused = () => page.evaluate(() => document.activeElement.textContent);
  assert.equal(await focused(), "Suivant");
  await page.keyboard.press("Enter");
  await stands(2);
  assert.match(await fragment(page), /^#explorer\?constat=objectif-sans-porteur&etape=2$/);
  assert.match(await page.textContent("#explorer .status"), /6 constats/);
  for (const step of [3, 4]) {
    await page.keyboard.press("Enter");
    await stands(step);
  }
  await page.waitForTimeout(400);
  assert.ok(await inView("#page-decisions"));
  await page.keyboard.press("Enter");
  assert.match(await bar.textContent(), /Étape 4 sur 4/);
  await page.goBack();
  await stands(3);
  await page.evaluate(axe_source);
  await page.evaluate(() => document.querySelectorAll("section.part").forEach((each) => { if (each.id !== "page") each.remove(); }));
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press("Escape");
  assert.ok(await bar.isHidden());
  assert.doesNotMatch(await fragment(page), /etape/);
  await close(page);
  const sent = await open("cls", { held: true, hash: "#page-decisions?etape=4", width: 320, height: 700 });
  assert.match(await sent.textContent("section.story"), /Étape 4 sur 4.*À décider/s);
  assert.equal(await sent.evaluate(() => document.documentElement.scrollWidth), 320);
  assert.ok((await sent.locator("section.story").boundingBox()).height < 0.46 * 700);
  await close(sent);
});

test("without the script the story is a list of links", async () => {
  const page = await open("cls", { javaScriptEnabled: false });
  const links = page.locator("#parcours li a");
  assert.equal(await links.count(), 4);
  await links.first().click();
  assert.equal(await fragment(page), "#sans-porteur");
  assert.equal(await page.locator("section.story").count(), 0);
  await close(page);
});

// Counted, not timed: a busy machine is slow, but changes no more of the page than a quiet one.
test("400 actions × 300 organisations: a filter changes what it shows, hovering its neighbourhood", async () => {
  const page = await open("grand");
  const changes = await page.evaluate(() => {
    const observer = new MutationObserver(() => {});
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    const field = document.getElementById("filtre-axis");
    field.value = "2";
    field.dispatchEvent(new Event("change"));
    const filter = observer.takeRecords().length;
    field.dispatchEvent(new Event("change"));
    const again = observer.takeRecords().length;
    document.querySelector("figure.explorable svg a").dispatchEvent(new PointerEvent("pointerenter"));
    const drawn = document.querySelectorAll("figure.explorable svg g, figure.explorable svg a").length;
    return { filter, again, hover: observer.takeRecords().length, drawn };
  });
  console.log(`# ${JSON.stringify(changes)}`);
  assert.ok(changes.filter > 0);
  assert.ok(changes.filter <= 2 * changes.drawn, JSON.stringify(changes));
  assert.ok(changes.hover > 0);
  assert.ok(changes.hover <= changes.drawn, JSON.stringify(changes));
  assert.match(await page.textContent(".explorer .status"), /67 actions/);
  await close(page);
});

describe("the report", { concurrency: 2 }, () => {
  before(async () => {
    // As root, which continuous integration often is, Chromium has no sandbox.
    browser = await chromium.launch({ executablePath: process.env.MAILLAGE_CHROMIUM, args: ["--no-sandbox"] });
  });
  after(() => browser.close());
  for (const [name, body] of tests) oneTest(name, body);
});
