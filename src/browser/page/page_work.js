// @ts-check
// Changes laid over the contract, proposals among them.

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
    const isChoice = field.entry === "select";
    const entry = element(isChoice ? "select" : "input");
    entry.required = true;
    for (const {id, label} of field.choices) {
      const option = element("option", label);
      option.value = id;
      entry.append(option);
    }
    if (!isChoice) entry.setAttribute("type", field.entry);
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
    const {answer, piece} = told.reply;
    if (answer) {
      const others = answers.filter(({code, subject}) => code !== answer.code || subject !== answer.subject);
      await settleNow([...others, answer]);
      return;
    }
    if (!await hold([...pieces, piece])) return;
    unsaved = true;
    await report();
  });
}
