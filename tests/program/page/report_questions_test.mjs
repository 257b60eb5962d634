// Ten questions that a committee asks, each answered from the page of a contract alone, opened afresh: by
// keys and clicks, of which the time is that of the keystroke-level model (Card, Moran, Newell 1980).
// Run by tests/program/page/report_browser_test.py.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";

const require = createRequire(process.env.MAILLAGE_MODULES + "/");
const { chromium } = require("playwright-core");
const address = pathToFileURL(`${process.env.MAILLAGE_REPORTS}/cls/index.html`).href;

// Seconds: a key, pointing, a button pressed and let go, a thought before what was not foreseen.
const times = { key: 0.28, point: 1.1, press: 0.2, thought: 1.35 };
const most_seconds = 30;
let browser;

class Reader {
  constructor(page) {
    Object.assign(this, { page, seconds: 0 });
  }
  think() {
    this.seconds += times.thought;
  }
  async click(selector) {
    this.think();
    this.seconds += times.point + times.press;
    await this.page.locator(selector).first().click();
  }
  async press(key) {
    this.seconds += times.key;
    await this.page.keyboard.press(key);
  }
  async type(words) {
    this.seconds += times.key * words.length;
    await this.page.keyboard.type(words);
  }
  // To the sheet of what the field suggests under that name.
  async search(words, name, kind) {
    await this.click("#recherche");
    await this.type(words);
    this.think();
    const found = await this.page.$$eval("#recherche-liste [role=option]", (all) => all.map((each) => each.textContent));
    const at = found.findIndex((each) => each === `${name} ${kind}`);
    assert.ok(at >= 0, `${words}: ${found}`);
    for (let i = 0; i <= at; ++i) await this.press("ArrowDown");
    await this.press("Enter");
    this.think();
    return this.read(await this.page.evaluate(() => decodeURIComponent(location.hash)));
  }
  // A list of the explorer, from the link under the search field.
  async explore(list, option) {
    await this.click('header.banner a[href="#explorer"]');
    await this.page.waitForSelector("#tri-rule");
    await this.click(list);
    await this.page.keyboard.press("Escape");
    await this.click(list);  // the option, in a list that no script can click
    const words = (await this.page.$$eval(list + " option", (all) => all.map((each) => each.textContent))).find((each) => each.startsWith(option));
    await this.page.keyboard.press("Escape");
    await this.page.selectOption(list, { label: words });
    this.think();
    return (await this.page.$$eval("#table-explorer-actions tbody tr, #table-explorer-constats tbody tr", (all) =>
      all.filter((row) => !row.hidden).map((row) => row.innerText))).join("\n");
  }
  // A part, and down to what stands in it: a screen a key.
  async part(id, heading) {
    await this.click(`nav.contents a[href="#${id}"]`);
    await this.page.waitForTimeout(400);
    const target = this.page.locator(`#${id} :is(h3, h4, summary)`, { hasText: heading }).first();
    const screens = await target.evaluate((each) => Math.max(0, Math.ceil(each.getBoundingClientRect().bottom / innerHeight) - 1));
    this.seconds += screens * times.key;
    this.think();
    await target.scrollIntoViewIfNeeded();
    return target;
  }
  async read(selector) {
    await this.page.waitForSelector(selector);
    return this.page.locator(selector).first().innerText();
  }
}

// What is asked, how it is answered, what the answer says.
const questions = {
  "who carries what on my EPCI": [(reader) => reader.search("samm", "CC du Sammiellois", "EPCI"),
    /Actions que l’EPCI porte[\s\S]*lieu accueil parents-enfants[\s\S]*Actions sur son territoire[\s\S]*OHS/],
  "what does the ARS do": [(reader) => reader.search("ars", "ARS Grand Est", "organisation"),
    /Porte 1 action, prend part à 2 actions, finance 1 action/],
  "stuck since 2020": [async (reader) => {
    await (await reader.part("evolution", "N’ont pas changé d’état et restent à faire, de 2020 à 2023")).click();
    reader.seconds += times.point + times.press;
    return reader.read("#evolution details[open]");
  }, /Transport à la demande|Projet mobilité[\s\S]*en cours/],
  "which signatory does nothing": [(reader) => reader.explore("#tri-rule", "Signataires sans rôle"),
    /Signataires sans rôle dans une action[\s\S]*(MSA|Préfecture|Région)/],
  "whom to invite to parentalité": [(reader) => reader.search("parent", "Comité technique parentalité", "instance"),
    /À inviter \(2\)\s+CC de l'Aire à l'Argonne et CC des Côtes de Meuse-Woëvre/],
  "what changed since last year": [async (reader) => {
    const heading = await reader.part("page", "Mieux et moins bien qu’au tableau précédent");
    return heading.evaluate((each) => each.nextElementSibling.innerText);
  }, /Mieux : 29 actions réalisées sur 76, contre 20 sur 71[\s\S]*Moins bien : 14 actions non commencées/],
  "how sure is this figure": [async (reader) => {
    await reader.part("partenariats", "Qui agit avec qui");
    await reader.click("#partenariats p.lead a.figure");
    reader.think();
    return (await reader.read("dialog")) + (await reader.read("#partenariats p.note"));
  }, /54[\s\S]*2023\.csv[\s\S]*Sur 71 actions non abandonnées[\s\S]*porteur 49/],
  "which action has one organisation only": [(reader) => reader.explore("#tri-rule", "Actions menées par une seule organisation"),
    /Actions menées par une seule organisation/],
  "how often did the COTECH meet": [(reader) => reader.search("cotech", "Comité technique", "instance"),
    /Rythme promis : 1 par an au moins\. Réunion tenue : 28 mars 2019\./],
  "what if the Département leaves": [(reader) => reader.search("departement", "Conseil départemental de la Meuse", "organisation"),
    /Si elle se retirait\s+sans porteur : Acquérir un bus itinérant/],
};

describe("ten questions", () => {
  before(async () => {
    browser = await chromium.launch({ executablePath: process.env.MAILLAGE_CHROMIUM, args: ["--no-sandbox"] });
  });
  after(() => browser.close());
  for (const [question, [answer, says]] of Object.entries(questions)) {
    test(question, async () => {
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
      await page.goto(address);
      await page.evaluate(() => laterReady);
      const reader = new Reader(page);
      const told = (await answer(reader)).replaceAll(/[\u00a0\u202f]/g, " ");
      console.log(`# ${question}: ${reader.seconds.toFixed(1)} s`);
      assert.match(told, says);
      assert.ok(reader.seconds <= most_seconds, `${reader.seconds} s`);
      await page.context().close();
    });
  }
});
