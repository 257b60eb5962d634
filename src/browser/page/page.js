// @ts-check
// The page: takes files, asks the worker, shows what it answers. What is said and known of contracts is
// the core's: words, questions, figures and names of downloads come from it.
"use strict";

(() => {
  /**
   * @typedef {{code: string, subject: string, asked: string, where: string, taken: string,
   *   doubtful: boolean, effect: string, choices: string[], any: boolean}} Question
   * @typedef {{code: string, subject: string, text: string, asked: string}} Answer
   * @typedef {{name: string, bytes: ArrayBuffer, added?: boolean}} Given
   * @typedef {{title: string, why: string, says: string, text: string}} Piece
   * @typedef {{what: string, label: string, fields: {label: string, takes_text: boolean,
   *   choices: {id: string, label: string}[]}[]}} Gesture
   * @typedef {{words: Record<string, string>, downloads: {what: string, label: string}[]}} Words
   * @typedef {{reply: any, told: string, output: string, bytes?: Uint8Array}} Told
   */

  /** @param {string} id @returns {any} */
  const by = (id) => document.getElementById(id);
  /** @type {Record<string, Words>} */
  const allWords = JSON.parse(by("words").textContent);

  let language = "fr";
  let table = "";
  /** @type {Given[]} */ let given = [];
  /** @type {Answer[]} */ let answers = [];
  /** @type {Question[]} */ let questions = [];
  /** @type {Piece[]} */ let pieces = [];
  /** @type {Piece[]} */ let proposals = [];
  /** @type {Gesture[]} */ let gestures = [];
  let unsaved = false;
  let planAddress = "";
  let pageAddress = "";

  /** @param {string} key */
  const word = (key) => allWords[language].words[key] ?? key;

  function fillWords() {
    document.documentElement.lang = language;
    document.title = word("title");
    for (const each of document.querySelectorAll("[data-word]")) {
      each.textContent = word(/** @type {HTMLElement} */ (each).dataset.word ?? "");
    }
    by("language").lang = language === "fr" ? "en" : "fr";
    by("page").title = word("report");
    const list = by("downloads");
    list.replaceChildren();
    for (const {what, label} of allWords[language].downloads) {
      const item = document.createElement("li");
      const button = element("button", label);
      button.type = "button";
      button.addEventListener("click", () => take_away(what));
      item.append(button);
      list.append(item);
    }
  }

  /** @template {keyof HTMLElementTagNameMap} T @param {T} tag @param {string} [text] @param {string} [kind] */
  function element(tag, text = "", kind = "") {
    const made = document.createElement(tag);
    if (text) made.textContent = text;
    if (kind) made.className = kind;
    return made;
  }

  // --- the worker

  /** @type {Worker|null} */ let worker = null;
  /** @type {Promise<void>|null} */ let starting = null;
  /** @type {Map<number, {resolve: (told: Told) => void, reject: (why: Error) => void}>} */
  const waiting = new Map();
  /** @type {Promise<{module: WebAssembly.Module, script: string}>|null} */ let unpacked = null;
  let asked = 0;
  let isFresh = true;  // nothing was taken by this worker
  /** @type {(why: Error) => void} */ let giveUp = () => {};
  /** @type {Promise<never>} */ let givenUp = hope();

  /** Rejected when the work is cancelled, whatever it waits for. @returns {Promise<never>} */
  function hope() {
    const made = new Promise((_, reject) => { giveUp = reject; });
    made.catch(() => {});  // mostly nobody waits for it
    return /** @type {Promise<never>} */ (made);
  }

  /** Of base64. @param {string} id */
  function bytesOf(id) {
    const letters = atob(by(id).textContent);
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < letters.length; ++at) bytes[at] = letters.charCodeAt(at);
    return bytes;
  }

  /** @param {string} id */
  async function unpack(id) {
    const bytes = bytesOf(id);
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).arrayBuffer();
  }

  function start() {
    if (starting) return starting;
    unpacked ??= (async () => ({
      module: await WebAssembly.compile(await unpack("core")),
      script: URL.createObjectURL(new Blob([await unpack("worker")], {type: "text/javascript"})),
    }))();
    starting = unpacked.then(({module, script}) => new Promise((resolve, reject) => {
      isFresh = true;
      worker = new Worker(script);
      worker.onerror = (event) => reject(new Error(event.message));
      worker.onmessage = ({data}) => {
        if (data.started) resolve(undefined);
        if (data.broken && !data.id) reject(new Error(data.broken));
        if (data.broken) stop();
        waiting.get(data.id)?.resolve(data);
        waiting.delete(data.id);
      };
      worker.postMessage({module});
    }));
    return starting;
  }

  function stop() {
    worker?.terminate();
    worker = null;
    starting = null;
  }

  /** @param {Record<string, unknown>} ask @param {{files?: Given[], fetch?: string}} [more] @returns {Promise<Told>} */
  async function call(ask, more = {}) {
    await Promise.race([start(), givenUp]);
    if (ask.do !== "take" && isFresh && given.length > 0) {
      await take();
      if (pieces.length > 0) await call({do: "work", pieces: pieces.map(({text}) => text)});
    }
    return new Promise((resolve, reject) => {
      asked += 1;
      waiting.set(asked, {resolve, reject});
      worker?.postMessage({id: asked, ask: {language, ...ask}, ...more});
    });
  }

  async function take() {
    const told = await call({do: "take", answers}, {files: given});
    isFresh = false;
    return told;
  }

  // --- what is going on

  /** @param {string} key */
  function say(key) {
    by("status").textContent = key === "" ? "" : word(key);
  }

  /** Runs one thing at a time. @param {string} key @param {() => Promise<unknown>} work */
  async function working(key, work) {
    by("working").hidden = false;
    document.body.setAttribute("aria-busy", "true");
    say(key);
    try {
      await work();
    } catch (failure) {
      if (String(failure) === "Error: cancelled") say("cancelled");
      else fail("internal", String(failure));
    }
    by("working").hidden = true;
    document.body.removeAttribute("aria-busy");
  }

  function cancel() {
    giveUp(new Error("cancelled"));
    givenUp = hope();
    stop();
    for (const each of waiting.values()) each.reject(new Error("cancelled"));
    waiting.clear();
  }

  /** @param {string} key @param {string} text */
  function fail(key, text) {
    say("");
    by("failed").hidden = false;
    by("failed-title").textContent = word(key === "unreadable" ? key : "unreadable");
    by("failed-more").textContent = word(key === "unreadable" ? "unreadable_more" : key);
    by("failed-text").textContent = text.trim();
    by("failed-text").hidden = text.trim() === "";
    by("failed-title").focus();
  }

  /** @param {Told} told True where it could not be done, which is shown. */
  function hasFailed(told) {
    const {failed, why} = told.reply;
    if (!failed) return false;
    fail(failed === "memory" ? "memory" : "internal", why ?? "");
    return true;
  }

  // --- taking files

  /** @param {{name: string, file: Blob}[]} files */
  async function receive(files) {
    if (files.length === 0) return;
    if (unsaved && !confirm(word("leave"))) return;
    await working("reading", async () => {
      given = await Promise.all(files.map(async ({name, file}) => ({name, bytes: await file.arrayBuffer()})));
      answers = [];
      pieces = [];
      unsaved = false;
      table = "";
      for (const id of ["understood", "work", "report", "keep"]) by(id).hidden = true;
      await read(take);
    });
  }

  /** Of a year that what was taken has not. @param {{name: string, file: Blob}[]} files */
  async function add(files) {
    if (files.length === 0) return;
    await working("reading", async () => {
      const before = given;
      const more = await Promise.all(files.map(async ({name, file}) => ({name, bytes: await file.arrayBuffer(), added: true})));
      given = [...given, ...more];
      unsaved = true;
      table = "";
      if (await read(take)) return;
      given = before;
      isFresh = true;  // what was open before is taken again when it is next asked of
    });
  }

  /** @param {() => Promise<Told>} ask True where it was read. */
  async function read(ask) {
    by("failed").hidden = true;
    const told = await ask();
    if (hasFailed(told)) return false;
    if (!told.reply.read) {
      fail("unreadable", told.told);
      return false;
    }
    showAccount(told);
    gestures = told.reply.gestures;
    showGestures();
    by("proposals-all").hidden = true;
    by("work").hidden = false;
    const held = pieces.length > 0 ? pieces : told.reply.pieces ?? [];
    pieces = [];
    await hold(held);
    await report();
    return true;
  }

  async function report() {
    say("reporting");
    const told = await call({do: "report", table}, {fetch: "page"});
    if (hasFailed(told)) return;
    if (!told.bytes) {
      fail("unreadable", told.told);
      return;
    }
    if (pageAddress) URL.revokeObjectURL(pageAddress);
    pageAddress = URL.createObjectURL(new Blob([told.bytes.slice()], {type: "text/html"}));
    by("page").src = pageAddress;
    by("open-report").href = pageAddress;
    by("report").hidden = false;
    by("keep").hidden = false;
    say("ready");
  }

  // --- the account

  /** @param {Told} told */
  function showAccount({reply, told}) {
    document.body.classList.add("taken");
    by("understood").hidden = false;
    by("contract-name").textContent = reply.name;
    questions = reply.questions;
    for (const [id, text] of [["messages", told], ["account", reply.account], ["summary", reply.summary]]) {
      by(id).textContent = text.trim();
      by(`${id}-all`).hidden = text.trim() === "";
    }
    showQuestions("doubtful", questions.filter((each) => each.doubtful));
    showQuestions("probable", questions.filter((each) => !each.doubtful));
    const isDoubtful = questions.some((each) => each.doubtful);
    by("questions-more").hidden = !isDoubtful;
    by("no-question").hidden = isDoubtful;
    by("probable-all").hidden = questions.every((each) => each.doubtful);
    showAnswers();
    const choice = by("table");
    choice.replaceChildren();
    for (const each of reply.tables) {
      const option = element("option", each.label);
      option.value = each.word;
      option.selected = each.word === (table || reply.latest);
      choice.append(option);
    }
    choice.parentElement.hidden = reply.tables.length < 2;
    by("understood-title").focus();
  }

  /** @param {string} id @param {Question[]} shown */
  function showQuestions(id, shown) {
    const list = by(id);
    list.replaceChildren();
    for (const [at, question] of shown.entries()) list.append(questionItem(question, `${id}-${at}`));
  }

  /** @param {Question} question @param {string} id */
  function questionItem(question, id) {
    const item = element("li");
    const asks = element("p", question.asked);
    asks.id = id;
    const choice = element("select");
    choice.setAttribute("aria-labelledby", id);
    for (const each of question.choices) {
      const option = element("option", each);
      option.value = each;
      choice.append(option);
    }
    const own = element("input");
    own.type = "text";
    own.hidden = true;
    own.setAttribute("aria-label", word("own_answer_label"));
    if (question.any) {
      const option = element("option", word("own_answer"));
      option.value = "\u0000";
      choice.append(option);
    }
    choice.addEventListener("change", () => {
      own.hidden = choice.value !== "\u0000";
      if (!own.hidden) own.focus();
    });
    const button = element("button", word("apply"));
    button.type = "button";
    button.addEventListener("click", () => {
      const text = own.hidden ? choice.value : own.value.trim();
      if (text !== "") settle([...answers.filter((each) => each.code !== question.code || each.subject !== question.subject),
        {code: question.code, subject: question.subject, text, asked: question.asked}]);
    });
    const line = element("p", "", "buttons");
    line.append(choice, own, button);
    item.append(asks, element("p", word("where") + question.where, "where"), element("p", question.effect, "effect"), line);
    return item;
  }

  function showAnswers() {
    const list = by("answered");
    list.replaceChildren();
    by("answered-all").hidden = answers.length === 0;
    for (const each of answers) {
      const item = element("li");
      const button = element("button", word("withdraw"));
      button.type = "button";
      button.addEventListener("click", () => settle(answers.filter((other) => other !== each)));
      item.append(element("p", each.asked), element("strong", each.text), " ", button);
      list.append(item);
    }
  }

  /** @param {Answer[]} held */
  async function settle(held) {
    answers = held;
    unsaved = true;
    await working("reading", () => read(() => call({do: "answer", answers})));
  }

  // --- the work

  /** @param {Piece[]} held */
  async function hold(held) {
    if (held.length > 0 || pieces.length > 0) {
      const told = await call({do: "work", pieces: held.map(({text}) => text)});
      if (hasFailed(told)) return false;
      const {read} = told.reply;
      by("refused").hidden = read;
      by("refused-text").hidden = read;
      by("refused-text").textContent = told.told.trim();
      if (!read) {
        say("");
        by("refused-text").focus();
        return false;
      }
      pieces = held;
      by("before-after").textContent = told.output.trim();
    }
    by("before-after-all").hidden = pieces.length === 0;
    by("changes-all").hidden = pieces.length === 0;
    showPieces("changes", pieces, "take_back", (piece) => change(pieces.filter((other) => other !== piece)));
    showProposals();
    return true;
  }

  /** @param {Piece[]} held */
  async function change(held) {
    await working("reporting", async () => {
      if (!await hold(held)) return;
      unsaved = true;
      await report();
    });
  }

  /** @param {string} id @param {Piece[]} shown @param {string} key @param {(piece: Piece) => void} does */
  function showPieces(id, shown, key, does) {
    const list = by(id);
    list.replaceChildren();
    for (const [at, piece] of shown.entries()) {
      const item = element("li");
      const title = element("p", piece.title);
      title.id = `${id}-${at}`;
      const button = element("button", word(key));
      button.type = "button";
      button.setAttribute("aria-describedby", title.id);
      button.addEventListener("click", () => does(piece));
      const what = element("code", piece.says.trim());
      item.append(title, element("p", piece.why, "effect"), what, button);
      list.append(item);
    }
  }

  function showProposals() {
    const held = new Set(pieces.map(({text}) => text));
    showPieces("proposals", proposals.filter(({text}) => !held.has(text)), "accept", (piece) => change([...pieces, piece]));
    by("no-proposal").hidden = by("proposals").childElementCount > 0;
  }

  async function propose() {
    await working("proposing", async () => {
      const told = await call({do: "propose", table}, {fetch: "page"});
      if (hasFailed(told)) return;
      if (!told.bytes) {
        fail("unreadable", told.told);
        return;
      }
      if (planAddress) URL.revokeObjectURL(planAddress);
      planAddress = URL.createObjectURL(new Blob([told.bytes.slice()], {type: "text/html"}));
      by("open-plan").href = planAddress;
      proposals = told.reply.pieces;
      showProposals();
      by("proposals-all").hidden = false;
      by("proposals-title").focus();
      say("");
    });
  }

  const chosenGesture = () => gestures.find(({what}) => what === by("gesture-what").value);

  function showGestures() {
    const choice = by("gesture-what");
    const held = choice.value;
    choice.replaceChildren();
    for (const {what, label} of gestures) {
      const option = element("option", label);
      option.value = what;
      option.selected = what === held;
      choice.append(option);
    }
    showGesture();
  }

  function showGesture() {
    const place = by("gesture-fields");
    place.replaceChildren();
    for (const field of chosenGesture()?.fields ?? []) {
      const asks = element("label");
      const entry = element(field.takes_text ? "input" : "select");
      entry.required = true;
      for (const {id, label} of field.choices) {
        const option = element("option", label);
        option.value = id;
        entry.append(option);
      }
      if (field.takes_text) entry.setAttribute("type", "text");
      asks.append(element("span", field.label), entry);
      place.append(asks);
    }
  }

  async function makeGesture() {
    const entries = /** @type {(HTMLInputElement|HTMLSelectElement)[]} */ ([...by("gesture-fields").querySelectorAll("input, select")]);
    const values = entries.map((entry) => entry.value);
    const shown = entries.map((entry) => "options" in entry ? entry.options[entry.selectedIndex].text : entry.value);
    await working("reporting", async () => {
      const told = await call({do: "gesture", what: by("gesture-what").value, values, shown});
      if (hasFailed(told) || !told.reply.made) return;
      if (!await hold([...pieces, told.reply.piece])) return;
      unsaved = true;
      await report();
    });
  }

  // --- taking away

  /** @param {string} what */
  async function take_away(what) {
    await working("making", async () => {
      const told = await call({do: "make", what, table}, {fetch: "path"});
      if (hasFailed(told)) return;
      if (!told.bytes) {
        fail("unreadable", told.told);
        return;
      }
      const link = element("a");
      link.href = URL.createObjectURL(new Blob([told.bytes.slice()]));
      link.download = told.reply.name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      if (what === "contract") unsaved = false;
      say("");
    });
  }

  // --- what is dropped

  /** @param {any} entry @returns {Promise<{name: string, file: File}[]>} */
  async function filesOf(entry) {
    if (entry.isFile) {
      const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
      return [{name: entry.fullPath.replace(/^\//, ""), file}];
    }
    const reader = entry.createReader();
    const found = [];
    for (;;) {
      const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
      if (some.length === 0) return found;
      for (const each of some) found.push(...await filesOf(each));
    }
  }

  /** @param {DataTransfer} transfer */
  async function droppedFiles(transfer) {
    const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
    if (entries.length === 0) return [...transfer.files].map((file) => ({name: file.name, file}));
    return (await Promise.all(entries.map(filesOf))).flat();
  }

  /** @param {FileList} list */
  const chosenFiles = (list) => [...list].map((file) => ({name: file.webkitRelativePath || file.name, file}));

  for (const [button, input] of [["choose", "chosen"], ["choose-folder", "chosen-folder"]]) {
    by(button).addEventListener("click", () => by(input).click());
    by(input).addEventListener("change", () => {
      const files = chosenFiles(by(input).files);
      by(input).value = "";
      receive(files);
    });
  }
  by("add-year").addEventListener("click", () => by("added").click());
  by("added").addEventListener("change", () => {
    const files = chosenFiles(by("added").files);
    by("added").value = "";
    add(files);
  });
  by("gesture-what").addEventListener("change", showGesture);
  by("gesture").addEventListener("submit", (/** @type {Event} */ event) => {
    event.preventDefault();
    makeGesture();
  });
  by("propose").addEventListener("click", propose);
  by("example").addEventListener("click", () => {
    receive([{name: by("sample").dataset.name, file: new Blob([bytesOf("sample")])}]);
  });
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    by("drop").classList.add("over");
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) by("drop").classList.remove("over");
  });
  document.addEventListener("drop", async (event) => {
    event.preventDefault();
    by("drop").classList.remove("over");
    if (event.dataTransfer) receive(await droppedFiles(event.dataTransfer));
  });
  by("cancel").addEventListener("click", cancel);
  by("table").addEventListener("change", () => {
    table = by("table").value;
    working("reporting", report);
  });
  by("language").addEventListener("click", () => {
    language = language === "fr" ? "en" : "fr";
    fillWords();
    if (given.length > 0) working("reading", () => read(() => call({do: "answer", answers})));
    else say("");
  });
  addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });

  fillWords();
  if (typeof DecompressionStream === "undefined" || typeof WebAssembly === "undefined") {
    fail("too_old", "");
  } else {
    // Once the page is seen.
    requestAnimationFrame(() => setTimeout(() => start().catch((failure) => fail("internal", String(failure)))));
  }
})();
